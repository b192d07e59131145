"""Hotspot: regions of a picture, hit by their shape, marked like a multiple choice."""

from typing import Any

import msgspec
import pytest

from app.course.meanings import meaning_of
from app.questions.common import Feedback
from app.questions.hotspot import (
    SAMPLE,
    HotspotQuestion,
    Region,
    correct,
    in_words,
    options,
    outline,
    problems,
    region_at,
    score,
    without_key,
)

LANGUAGES = ("en", "ru", "kk")

LEFT = Region(id="left", label={"en": "Left", "ru": "Слева", "kk": "Сол жақ"}, box=(0.0, 0.0, 0.5, 1.0), correct=True)
ROOF = Region(
    id="roof",
    label={"en": "Above", "ru": "Сверху", "kk": "Жоғарыда"},
    polygon=((0.5, 0.0), (1.0, 0.0), (1.0, 0.4), (0.75, 0.1), (0.5, 0.4)),
)
DOT = Region(id="dot", label={"en": "Middle", "ru": "Середина", "kk": "Ортасы"}, box=(0.4, 0.4, 0.2, 0.2), correct=True)
WALL = Region(id="wall", label={"en": "Below", "ru": "Снизу", "kk": "Төменде"}, box=(0.6, 0.5, 0.4, 0.5))


def asked(*regions: Region, many: bool = True) -> HotspotQuestion:
    return msgspec.structs.replace(SAMPLE, regions=regions, many=many)


HOUSE = asked(LEFT, ROOF, DOT, WALL)


def drawn(**shape: Any) -> HotspotQuestion:
    """Return a question whose second region has another shape."""
    return asked(LEFT, Region(id="roof", label=ROOF.label, **shape))


def found_in(question: HotspotQuestion) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(one.code, one.where) for one in problems(question, LANGUAGES)]


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        (["left", "dot"], 1.0),
        (["dot", "left"], 1.0),
        (["left"], 0.5),
        (["left", "roof"], 0.0),
        (["left", "dot", "roof"], 0.5),
        (["left", "dot", "roof", "wall"], 0.0),
        (["left", "left"], 0.5),
        (["left", "unknown"], 0.5),
        ("left", 0.0),
    ],
)
def test_wrong_regions_take_away_what_right_ones_give(response: Any, fraction: float) -> None:
    assert score(HOUSE, response) == fraction


@pytest.mark.parametrize(
    ("place", "hit"),
    [
        ((0.1, 0.9), "left"),
        ((0.45, 0.45), "dot"),
        ((0.55, 0.55), "dot"),
        ((0.55, 0.2), "roof"),
        ((0.95, 0.3), "roof"),
        ((0.75, 0.3), None),
        ((0.7, 0.45), None),
        ((0.8, 0.8), "wall"),
        ((0.52, 0.95), None),
        ((-0.1, 0.5), None),
        ((1.1, 0.1), None),
    ],
)
def test_topmost_region_under_a_place_is_hit(place: tuple[float, float], hit: str | None) -> None:
    assert region_at(HOUSE, *place) == hit


@pytest.mark.parametrize("backwards", [False, True])
def test_direction_in_which_a_polygon_is_written_does_not_matter(backwards: bool) -> None:
    corners = ROOF.polygon[::-1] if backwards else ROOF.polygon
    question = asked(LEFT, msgspec.structs.replace(ROOF, polygon=corners))
    assert (region_at(question, 0.95, 0.3), region_at(question, 0.75, 0.3)) == ("roof", None)


def test_later_region_lies_on_top() -> None:
    assert [region_at(asked(*order), 0.45, 0.5) for order in ((LEFT, DOT), (DOT, LEFT))] == ["dot", "left"]


def test_regions_side_by_side_share_no_point_and_leave_no_gap() -> None:
    right = msgspec.structs.replace(WALL, box=(0.5, 0.0, 0.5, 1.0))
    question = asked(LEFT, right)
    assert [region_at(question, x, 0.5) for x in (0.499, 0.5, 0.501)] == ["left", "wall", "wall"]


def test_box_is_outlined_by_its_corners() -> None:
    assert outline(LEFT) == ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))
    assert outline(ROOF) == ROOF.polygon


@pytest.mark.parametrize(
    ("shape", "code", "key"),
    [
        ({"box": (0.5, 0.5, 0.6, 0.1)}, "region-outside", "box"),
        ({"box": (-0.1, 0.5, 0.2, 0.1)}, "region-outside", "box"),
        ({"box": (0.5, float("nan"), 0.2, 0.1)}, "region-outside", "box"),
        ({"polygon": ((0.0, 0.0), (1.0, 0.0), (1.0, 1.5))}, "region-outside", "polygon"),
        ({"box": (0.5, 0.5, 0.0, 0.1)}, "region-area", "box"),
        ({"box": (0.5, 0.5, -0.2, -0.2)}, "region-area", "box"),
        ({"polygon": ((0.0, 0.0), (0.5, 0.5), (1.0, 1.0))}, "region-area", "polygon"),
    ],
)
def test_shape_nobody_can_hit_is_reported(shape: dict[str, Any], code: str, key: str) -> None:
    assert found_in(drawn(**shape)) == [(code, ("regions", 1, key))]


@pytest.mark.parametrize("shape", [{}, {"polygon": ((0.0, 0.0), (1.0, 1.0))}], ids=["none", "two points"])
def test_region_without_a_shape_is_reported(shape: dict[str, Any]) -> None:
    assert found_in(drawn(**shape)) == [("region-shape", ("regions", 1))]


@pytest.mark.parametrize("points", [2, 5])
def test_region_of_two_shapes_is_reported(points: int) -> None:
    both = msgspec.structs.replace(ROOF, box=(0.1, 0.1, 0.1, 0.1), polygon=ROOF.polygon[:points])
    assert found_in(asked(LEFT, both)) == [("region-shape", ("regions", 1))]


def test_shape_up_to_the_edge_is_inside_whatever_rounding_does() -> None:
    assert found_in(drawn(box=(0.9, 0.7, 0.1, 0.3))) == []
    assert found_in(drawn(box=(0.7, 0.1, 0.3 + 1e-12, 0.9))) == []


@pytest.mark.parametrize(
    ("regions", "many", "where"),
    [
        ((ROOF, WALL), True, ("regions",)),
        ((LEFT, ROOF, DOT), False, ("regions", 2, "correct")),
        ((LEFT, DOT), True, ("regions",)),
    ],
    ids=["none right", "several without many", "all right"],
)
def test_number_of_right_regions_that_makes_no_question_is_reported(
    regions: tuple[Region, ...], many: bool, where: tuple[str | int, ...]
) -> None:
    assert found_in(asked(*regions, many=many)) == [("correct-count", where)]


def test_single_region_is_no_choice() -> None:
    assert found_in(asked(LEFT)) == [("too-few-regions", ("regions",))]


def test_region_without_a_label_is_reported_in_each_language() -> None:
    bare = msgspec.structs.replace(ROOF, label={"en": "Above"}, feedback={"en": "No", "ru": "Нет", "kk": "Жоқ"})
    assert found_in(asked(LEFT, bare)) == [("missing-language", ("regions", 1, "label"))] * 2


def test_reason_missing_in_a_language_is_reported() -> None:
    reasoned = msgspec.structs.replace(ROOF, feedback={"en": "No", "ru": "Нет"})
    assert found_in(asked(LEFT, reasoned)) == [("missing-language", ("regions", 1, "feedback"))]


def test_id_used_twice_is_reported() -> None:
    assert found_in(asked(LEFT, msgspec.structs.replace(ROOF, id="left"))) == [("duplicate-id", ("regions", 1, "id"))]


def test_sealed_question_tells_neither_right_regions_nor_reasons() -> None:
    told = msgspec.structs.replace(SAMPLE, feedback=Feedback(right={"en": "Yes"}))
    sealed = without_key(told)
    assert (correct(sealed), sealed.feedback) == ([], Feedback())
    assert [region.feedback for region in sealed.regions] == [{}, {}, {}]
    assert [outline(region) for region in sealed.regions] == [outline(region) for region in SAMPLE.regions]


def test_regions_keep_their_order_since_later_ones_lie_on_top() -> None:
    assert options(HOUSE) == ()


def test_chosen_regions_read_in_their_written_order() -> None:
    assert in_words(HOUSE, ["dot", "left"], "kk") == "Сол жақ; Ортасы"


@pytest.mark.parametrize(
    "box", [(0.0, 0.0, 1.0, 0.5), (0.1, 0.0, 0.5, 1.0)], ids=["numbers in another order", "other numbers"]
)
def test_other_shape_is_another_meaning(box: tuple[float, float, float, float]) -> None:
    moved = asked(msgspec.structs.replace(LEFT, box=box), ROOF)
    assert meaning_of(moved) != meaning_of(asked(LEFT, ROOF))


@pytest.mark.parametrize(
    "polygon",
    [(ROOF.polygon[1], ROOF.polygon[0], *ROOF.polygon[2:]), tuple((y, x) for x, y in ROOF.polygon)],
    ids=["corners in another order", "across and down exchanged"],
)
def test_other_corners_are_another_meaning(polygon: tuple[tuple[float, float], ...]) -> None:
    mixed = msgspec.structs.replace(ROOF, polygon=polygon)
    assert meaning_of(asked(LEFT, mixed)) != meaning_of(asked(LEFT, ROOF))


def test_other_words_are_the_same_meaning() -> None:
    said = msgspec.structs.replace(ROOF, label={"en": "The roof"}, feedback={"en": "Not asked for."})
    assert meaning_of(asked(LEFT, said)) == meaning_of(asked(LEFT, ROOF))
