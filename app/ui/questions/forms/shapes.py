"""The shape of a region as it stands in a question file, and what moving, resizing and drawing make of it.

A shape is {"box": [x, y, width, height]} or {"polygon": [[x, y], …]} in fractions 0..1 of the picture; what comes out
of the functions here lies inside the picture.
"""

import math
from typing import Any

from app.questions.hotspot import Point

Shape = dict[str, Any]

KEYS = ("box", "polygon")

LEAST = 0.01
"""No region is made narrower or lower than this part of the picture."""

PLACES = 9
"""Decimals after a sum: enough to stay inside the picture, few enough that 0.4 and 0.01 make 0.41."""

MOUSE_PLACES = 3
"""Decimals of what is drawn by hand: finer than anyone points."""


def shape_in(region: Any) -> Shape:
    """Return the keys of a region that give its shape, as they stand there."""
    return {key: region[key] for key in KEYS if key in region} if isinstance(region, dict) else {}


def corners(shape: Shape) -> list[Point]:
    """Return the corners in the order a line would join them; none if the shape is none."""
    box: Any = shape.get("box")
    polygon: Any = shape.get("polygon")
    if _are_numbers(box, 4) and not polygon:
        x, y, width, height = box
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    if box is None and isinstance(polygon, list) and all(_are_numbers(one, 2) for one in polygon):
        return [(x, y) for x, y in polygon]
    return []


def is_polygon(shape: Shape) -> bool:
    """Tell whether a shape is drawn by its corners."""
    return shape.get("box") is None and "polygon" in shape


def box_between(one: Point, other: Point) -> Shape:
    """Return the box that two opposite corners span, rounded as drawn by hand."""
    (left, right), (top, bottom) = (sorted(map(_by_hand, pair)) for pair in zip(one, other, strict=True))
    left, top = min(left, 1 - LEAST), min(top, 1 - LEAST)
    width, height = max(right - left, LEAST), max(bottom - top, LEAST)
    return {"box": [_exact(part) for part in (left, top, width, height)]}


def moved(shape: Shape, across: float, down: float) -> Shape:
    """Return a shape moved by parts of the picture, as far as the edge lets it."""
    points = corners(shape)
    dx, dy = _within([x for x, _ in points], across), _within([y for _, y in points], down)
    if is_polygon(shape):
        return {"polygon": [[_exact(x + dx), _exact(y + dy)] for x, y in points]}
    x, y, width, height = shape["box"]
    return {"box": [_exact(x + dx), _exact(y + dy), width, height]}


def resized(shape: Shape, across: float, down: float) -> Shape:
    """Return a shape made wider and higher by parts of the picture; its upper left corner stays."""
    points = corners(shape)
    left, width = _stretched([x for x, _ in points], across)
    top, height = _stretched([y for _, y in points], down)
    if is_polygon(shape):
        return {"polygon": [[_exact(left + (x - left) * width), _exact(top + (y - top) * height)] for x, y in points]}
    x, y, old_width, old_height = shape["box"]
    return {"box": [x, y, _exact(old_width * width), _exact(old_height * height)]}


def with_corner(shape: Shape, index: int, place: Point) -> Shape:
    """Return a shape with one corner put elsewhere; of a box the opposite one stays."""
    points = corners(shape)
    if not is_polygon(shape):
        return box_between(points[(index + 2) % 4], place)
    points[index] = (_by_hand(place[0]), _by_hand(place[1]))
    return {"polygon": [list(point) for point in points]}


def with_new_corner(shape: Shape, place: Point) -> Shape:
    """Return a shape as a polygon with one more corner, on the edge that is nearest to a place."""
    points = corners(shape)
    at = min(range(len(points)), key=lambda one: _detour(points[one], place, points[(one + 1) % len(points)]))
    points.insert(at + 1, (_by_hand(place[0]), _by_hand(place[1])))
    return {"polygon": [list(point) for point in points]}


def as_polygon(shape: Shape) -> Shape:
    """Return the same shape by its corners."""
    return {"polygon": [[_exact(x), _exact(y)] for x, y in corners(shape)]}


def as_box(shape: Shape) -> Shape:
    """Return the box around a shape."""
    points = corners(shape)
    across, down = [x for x, _ in points], [y for _, y in points]
    box = (min(across), min(down), max(across) - min(across), max(down) - min(down))
    return {"box": [_exact(part) for part in box]}


def _are_numbers(value: Any, count: int) -> bool:
    return isinstance(value, list) and len(value) == count and all(isinstance(one, int | float) for one in value)


def _exact(part: float) -> float:
    """Return a sum of fractions as a person would write it."""
    rounded = round(part, PLACES)
    return int(rounded) if rounded in (0, 1) else rounded


def _by_hand(part: float) -> float:
    return _exact(round(max(0.0, min(1.0, part)), MOUSE_PLACES))


def _within(parts: list[float], by: float) -> float:
    """Return how far parts may be moved without leaving 0..1; what lies outside already is not moved further out."""
    return max(min(0.0, -min(parts)), min(by, max(0.0, 1 - max(parts))))


def _stretched(parts: list[float], by: float) -> tuple[float, float]:
    """Return where parts begin, and by what their size is multiplied to become larger by so much."""
    first, size = min(parts), max(parts) - min(parts)
    if not by or size <= 0:
        return first, 1.0
    return first, max(LEAST, min(size + by, 1 - first)) / size


def _detour(one: Point, place: Point, other: Point) -> float:
    """Return how much longer the way from one corner to the next is over a place."""
    return _distance(one, place) + _distance(place, other) - _distance(one, other)


def _distance(one: Point, other: Point) -> float:
    return math.hypot(one[0] - other[0], one[1] - other[1])
