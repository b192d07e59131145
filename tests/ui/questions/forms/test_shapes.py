"""Shapes of regions: whatever is done to one that lies in the picture, it stays there and has an area."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.questions.hotspot import ROUNDING
from app.ui.questions.forms.shapes import (
    LEAST,
    Shape,
    as_box,
    as_polygon,
    box_between,
    corners,
    moved,
    resized,
    with_corner,
    with_new_corner,
)

PART, STEP = st.floats(0, 1), st.floats(-1.5, 1.5)
POINT = st.tuples(PART, PART)
BOX = st.builds(box_between, POINT, POINT)
SHAPE = st.one_of(BOX, BOX.map(as_polygon))


def assert_inside(shape: Shape) -> None:
    for parts in zip(*corners(shape), strict=True):
        assert min(parts) >= -ROUNDING
        assert max(parts) <= 1 + ROUNDING
        assert max(parts) - min(parts) >= LEAST - ROUNDING


@given(SHAPE, STEP, STEP)
def test_moving_and_resizing_stay_in_the_picture(shape: Shape, across: float, down: float) -> None:
    assert_inside(moved(shape, across, down))
    assert_inside(resized(shape, across, down))


@given(BOX, st.integers(0, 3), st.tuples(STEP, STEP))
def test_corner_drawn_anywhere_leaves_a_box_in_the_picture(
    shape: Shape, corner: int, place: tuple[float, float]
) -> None:
    assert_inside(with_corner(shape, corner, place))


@given(BOX)
def test_box_is_the_same_by_its_corners(shape: Shape) -> None:
    assert as_box(as_polygon(shape))["box"] == pytest.approx(shape["box"])


def test_what_is_moved_is_written_as_a_person_would() -> None:
    assert moved({"box": [0.4, 0.98, 0.2, 0.02]}, 0.01, 0.5) == {"box": [0.41, 0.98, 0.2, 0.02]}
    assert resized({"box": [0.4, 0.1, 0.2, 0.2]}, 0.1, -0.5) == {"box": [0.4, 0.1, 0.3, 0.01]}


def test_new_corner_stands_on_the_nearest_edge() -> None:
    triangle: Shape = {"polygon": [[0, 0], [1, 0], [0, 1]]}
    assert with_new_corner(triangle, (0.5, 0.51))["polygon"] == [[0, 0], [1, 0], [0.5, 0.51], [0, 1]]


@pytest.mark.parametrize("shape", [{}, {"box": [1, 2]}, {"box": "x"}, {"polygon": [[0, 1], "x"]}, {"polygon": None}])
def test_what_is_no_shape_has_no_corners(shape: Shape) -> None:
    assert corners(shape) == []
