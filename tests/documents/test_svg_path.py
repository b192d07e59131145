"""SVG paths are followed as browsers follow them."""

import math

import pytest

from app.documents.svg_path import path_segments


def ends(text: str) -> list[tuple[float, ...]]:
    return [numbers[-2:] for _, numbers in path_segments(text) if numbers]


def test_relative_and_absolute_commands_reach_the_same_places() -> None:
    assert ends("M10 20 l5 5 h-3 v2 L1,2") == [(10, 20), (15, 25), (12, 25), (12, 27), (1, 2)]


def test_numbers_may_repeat_a_command_and_touch_each_other() -> None:
    assert ends("M0 0 10-5.5.5.25") == [(0, 0), (10, -5.5), (0.5, 0.25)]


def test_closing_goes_back_to_where_the_piece_began() -> None:
    segments = list(path_segments("M1 1 L5 1 Z l2 0"))
    assert [kind for kind, _ in segments] == ["M", "L", "Z", "L"]
    assert segments[-1][1] == (3, 1)


def test_a_quadratic_curve_becomes_a_cubic_one_through_the_same_places() -> None:
    ((_, first), (kind, curve)) = path_segments("M0 0 Q 6 6 12 0")
    assert (first, kind) == ((0, 0), "C")
    assert curve == pytest.approx((4, 4, 8, 4, 12, 0))


def test_a_smooth_curve_mirrors_the_control_point_before_it() -> None:
    curves = [numbers for kind, numbers in path_segments("M0 0 C 1 2 3 4 5 6 S 9 9 10 10") if kind == "C"]
    assert curves[1][:2] == pytest.approx((7, 8))


@pytest.mark.parametrize("flags", ["0 0", "0 1", "1 0", "1 1"])
def test_an_arc_ends_where_it_should_and_stays_on_its_circle(flags: str) -> None:
    large, sweep = flags.split()
    curves = [numbers for kind, numbers in path_segments(f"M10 0 A10 10 0 {large} {sweep} 0 10") if kind == "C"]
    assert curves[-1][-2:] == pytest.approx((0, 10))
    centre = (0, 0) if (large == "1") != (sweep == "1") and sweep == "1" else None
    centre = centre or ((0, 0) if flags in {"0 1", "1 0"} else (10, 10))
    for curve in curves:
        assert math.dist(curve[-2:], centre) == pytest.approx(10)
    assert len(curves) == (3 if large == "1" else 1)


def test_flags_of_an_arc_may_touch_what_follows() -> None:
    assert ends("M0 0a5 5 0 01 10 0") == ends("M0 0 a5 5 0 0 1 10 0")


@pytest.mark.parametrize("text", ["M1", "5 5", "M0 0 L1 2 3"])
def test_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="number"):
        list(path_segments(text))
