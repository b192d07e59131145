"""Frames, ornaments and seals as PDF operators: drawn by us in vectors, made once and used on every page.

The ornament is our own: a row of ram's horns between two lines, the commonest figure of Kazakh felt carpets.
"""

import functools
import math
from collections.abc import Iterator

MM = 72 / 25.4
CIRCLE = 0.5523
"""How far control points stand out for a quarter of a circle as one Bézier curve."""


@functools.cache
def decoration(look: str, *, width: float, height: float, accent: str, second: str) -> str:
    """Return the operators of a page's decoration; width and height in points, colours as "#07586C"."""
    if look == "frame":
        return _frame(width, height, accent, second)
    return _ornament(width, height, accent, second) if look == "ornament" else ""


@functools.cache
def seal(look: str, *, x: float, y: float, size: float, accent: str, second: str) -> str:
    """Return the operators of a round seal with its lower left corner at x, y."""
    radius = size / 2
    centre_x, centre_y = x + radius, y + radius
    if look == "place":
        return f"q 0.6 w {_stroke('#8797A2')} [2.2 2.2] 0 d {_circle(centre_x, centre_y, radius)} S Q"
    parts = [f"q 0.35 w {_stroke(accent)}"]
    for petals, depth in ((18, 0.20), (24, 0.12), (30, 0.30)):
        parts += [
            _wave(centre_x, centre_y, radius * (1 - depth / 2), radius * depth / 2, petals, turn) for turn in (0, 1)
        ]
    inner = radius * 0.56
    parts += [f"1 w {_circle(centre_x, centre_y, inner)} S", f"{_stroke(second)} 0.8 w"]
    parts += [f"{_circle(centre_x, centre_y, inner * 0.9)} S", _star(centre_x, centre_y, inner * 0.62, accent), "Q"]
    return " ".join(parts)


def rule(*, x: float, y: float, width: float, thickness: float, colour: str) -> str:
    """Return the operators of a horizontal line."""
    return f"q {thickness:g} w {_stroke(colour)} {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S Q"


def _frame(width: float, height: float, accent: str, second: str) -> str:
    parts = []
    for inset, colour, line in ((8 * MM, accent, 1.6), (9.4 * MM, second, 0.7)):
        box = f"{inset:.2f} {inset:.2f} {width - 2 * inset:.2f} {height - 2 * inset:.2f} re"
        parts.append(f"q {line} w 1 j {_stroke(colour)} {box} S Q")
    return " ".join(parts)


def _ornament(width: float, height: float, accent: str, second: str) -> str:
    outer, band = 8 * MM, 9 * MM
    inner = outer + band
    parts = ["q", _stroke(accent), "1.3 w", _box(outer, width, height), "0.6 w", _box(inner, width, height)]
    parts += [_stroke(second), "0.5 w", _box(inner + 1.2 * MM, width, height), _fill(accent)]
    middle = outer + band / 2
    for x, y, turn in _places(width, height, middle, step=15 * MM):
        parts.append(_horns(x, y, band * 0.36, turn))
    parts.append(_fill(second))
    for x in (middle, width - middle):
        for y in (middle, height - middle):
            parts.append(_diamond(x, y, band * 0.3))
    return " ".join([*parts, "Q"])


def _places(width: float, height: float, inset: float, *, step: float) -> Iterator[tuple[float, float, int]]:
    """Yield the middles of figures along the four sides, evenly, with quarters of a turn."""
    for length, across, turns in ((width, height, (0, 2)), (height, width, (1, 3))):
        room = length - 2 * inset
        count = max(round(room / step), 2)
        for number in range(1, count):
            along = inset + room * number / count
            for turn in turns:
                far = across - inset if turn in {0, 1} else inset
                yield (along, far, turn) if turns[0] == 0 else (far, along, turn)


def _horns(x: float, y: float, size: float, turn: int) -> str:
    """Return a pair of horns curling outward over a small diamond, turned by quarters."""
    cos, sin = ((1, 0), (0, -1), (-1, 0), (0, 1))[turn]
    head = f"q {cos} {sin} {-sin} {cos} {x:.2f} {y:.2f} cm {size:.3f} 0 0 {size:.3f} 0 0 cm"
    half = (
        "0 -1 m {s}0.25 -0.55 {s}0.62 -0.5 {s}0.78 -0.1 c {s}1.0 0.5 {s}0.75 1.0 {s}0.35 0.95 c "
        "{s}0.0 0.9 {s}0.02 0.38 {s}0.33 0.36 c {s}0.5 0.36 {s}0.55 0.55 {s}0.42 0.62 c "
        "{s}0.62 0.66 {s}0.66 0.3 {s}0.5 0.1 c {s}0.3 -0.15 {s}0.12 -0.25 0 -0.35 c h"
    )
    return f"{head} {half.format(s='')} {half.format(s='-')} f Q"


def _wave(x: float, y: float, radius: float, depth: float, petals: int, turn: int) -> str:
    """Return a closed line that swings around a circle, as on banknotes."""
    steps = petals * 8
    points = []
    for step in range(steps):
        angle = 2 * math.pi * step / steps
        reach = radius + depth * math.cos(petals * angle + turn * math.pi)
        points.append(f"{x + reach * math.cos(angle):.2f} {y + reach * math.sin(angle):.2f}")
    return f"{points[0]} m {' l '.join(points[1:])} l s"


def _star(x: float, y: float, radius: float, colour: str) -> str:
    points = []
    for step in range(16):
        reach = radius if step % 2 == 0 else radius * 0.55
        angle = math.pi * step / 8 + math.pi / 2
        points.append(f"{x + reach * math.cos(angle):.2f} {y + reach * math.sin(angle):.2f}")
    return f"{_fill(colour)} {points[0]} m {' l '.join(points[1:])} l h f"


def _circle(x: float, y: float, radius: float) -> str:
    k = radius * CIRCLE
    r = radius
    return (
        f"{x + r:.2f} {y:.2f} m {x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
        f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
        f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c h"
    )


def _diamond(x: float, y: float, reach: float) -> str:
    return (
        f"{x - reach:.2f} {y:.2f} m {x:.2f} {y + reach:.2f} l {x + reach:.2f} {y:.2f} l {x:.2f} {y - reach:.2f} l h f"
    )


def _box(inset: float, width: float, height: float) -> str:
    return f"{inset:.2f} {inset:.2f} {width - 2 * inset:.2f} {height - 2 * inset:.2f} re S"


def _stroke(colour: str) -> str:
    return f"{_rgb(colour)} RG"


def _fill(colour: str) -> str:
    return f"{_rgb(colour)} rg"


def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[start : start + 2], 16) / 255:.3f}" for start in (1, 3, 5))
