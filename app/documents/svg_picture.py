"""SVG pictures drawn as vectors: shapes, paths and words, as the pictures of courses use them.

What cannot be drawn faithfully (gradients, filters, masks, styles by class) makes the whole picture unreadable: a
picture that is almost right is worse than its description in words.
"""

import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

from app.documents.fonts import BOLD, ITALIC, REGULAR, missing_glyphs, text_width
from app.documents.svg_path import Segment, path_segments

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LARGEST = 2_000_000
"""Bytes; no picture of a course comes near."""

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TRANSFORM = re.compile(r"(\w+)\s*\(([^)]*)\)")
_IGNORED = {"title", "desc", "metadata", "defs"}
_INHERITED = {
    *("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray"),
    *("font-size", "font-weight", "font-style", "text-anchor", "fill-opacity", "stroke-opacity"),
}
_REFUSED = {"class", "filter", "mask", "clip-path", "marker-end", "marker-start", "marker-mid"}
_NAMED = {"black": "#000000", "white": "#ffffff", "none": "", "transparent": ""}
_BOLD = {"bold", "bolder", "600", "700", "800", "900"}

Looks = dict[str, str]
Matrix = tuple[float, float, float, float, float, float]


class SvgPicture(NamedTuple):
    """A picture that can be drawn; its size in its own units."""

    width: float
    height: float
    shapes: tuple["_Shape", ...]
    origin: tuple[float, float] = (0.0, 0.0)

    def draw(self, canvas: "Canvas", *, x: float, top: float, width: float) -> None:
        """Draw the picture from x and down from top, so many points wide."""
        scale = width / self.width
        canvas.saveState()
        canvas.translate(x, top)
        canvas.scale(scale, -scale)
        canvas.translate(-self.origin[0], -self.origin[1])
        for shape in self.shapes:
            canvas.saveState()
            for matrix in shape.matrices:
                canvas.transform(*matrix)
            shape.draw(canvas, shape.looks)
            canvas.restoreState()
        canvas.restoreState()


class _Shape(NamedTuple):
    draw: Callable[["Canvas", Looks], None]
    looks: Looks
    matrices: tuple[Matrix, ...]


class _UnknownError(ValueError):
    """Something in the picture cannot be drawn as it is meant."""


def read_svg(path: Path, *, fonts: Path) -> SvgPicture | None:
    """Return a picture, or None if it cannot be read or has what cannot be drawn faithfully."""
    try:
        data = path.read_bytes()
        if len(data) > LARGEST or b"<!ENTITY" in data or b"<!DOCTYPE" in data:
            return None
        root = ElementTree.fromstring(data)  # noqa: S314 - no document type, so no entities that grow
        box = [float(one) for one in _NUMBER.findall(root.get("viewBox", ""))]
        width, height = (box[2], box[3]) if len(box) == 4 else (_length(root.get("width")), _length(root.get("height")))
        if width <= 0 or height <= 0:
            return None
        shapes = tuple(_shapes(root, {}, (), fonts))
    except (OSError, ValueError, ElementTree.ParseError):
        return None
    return SvgPicture(width, height, shapes, (box[0], box[1]) if len(box) == 4 else (0.0, 0.0))


def _shapes(element: ElementTree.Element, above: Looks, matrices: tuple[Matrix, ...], fonts: Path) -> Iterator[_Shape]:
    name = str(element.tag).rpartition("}")[2]
    if name in _IGNORED:
        return
    if any(element.get(one) not in {None, "none"} for one in _REFUSED):
        raise _UnknownError(name)
    looks = above | _own_looks(element)
    matrices = (*matrices, *_matrices(element.get("transform", "")))
    if name in {"svg", "g", "a"}:
        for child in element:
            yield from _shapes(child, looks, matrices, fonts)
    elif name == "text":
        yield _Shape(_text(element, looks, fonts), looks, matrices)
    elif name in _DRAWN:
        yield _Shape(_DRAWN[name](element), looks, matrices)
    else:
        raise _UnknownError(name)


def _own_looks(element: ElementTree.Element) -> Looks:
    looks = {name: value for name, value in element.attrib.items() if name in _INHERITED}
    for part in element.get("style", "").split(";"):
        name, _, value = part.partition(":")
        if name.strip() in _INHERITED:
            looks[name.strip()] = value.strip()
    own = float(element.get("opacity", "1"))
    if own < 1:
        looks["fill-opacity"] = str(float(looks.get("fill-opacity", "1")) * own)
        looks["stroke-opacity"] = str(float(looks.get("stroke-opacity", "1")) * own)
    for name in ("fill", "stroke"):
        if name in looks:
            looks[name] = _colour(looks[name])
    return looks


def _colour(value: str) -> str:
    """Return "#rrggbb", or an empty text for no colour."""
    value = value.strip().lower()
    if value in _NAMED:
        return _NAMED[value]
    if re.fullmatch(r"#[0-9a-f]{3}", value):
        return "#" + "".join(2 * digit for digit in value[1:])
    if re.fullmatch(r"#[0-9a-f]{6}", value):
        return value
    raise _UnknownError(value)


def _matrices(text: str) -> Iterator[Matrix]:
    for name, numbers in _TRANSFORM.findall(text):
        values = [float(one) for one in _NUMBER.findall(numbers)]
        if name == "translate":
            yield (1, 0, 0, 1, values[0], values[1] if len(values) > 1 else 0)
        elif name == "scale":
            yield (values[0], 0, 0, values[-1], 0, 0)
        elif name == "matrix" and len(values) == 6:
            yield (values[0], values[1], values[2], values[3], values[4], values[5])
        elif name == "rotate":
            turn, around = math.radians(values[0]), (values[1], values[2]) if len(values) == 3 else (0.0, 0.0)
            yield (1, 0, 0, 1, *around)
            yield (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0, 0)
            yield (1, 0, 0, 1, -around[0], -around[1])
        else:
            raise _UnknownError(name)


def _length(text: str | None, otherwise: float = 0.0) -> float:
    found = _NUMBER.match(text.strip()) if text else None
    if text and text.strip().endswith("%"):
        raise _UnknownError(text)
    return float(found[0]) if found else otherwise


def _rect(element: ElementTree.Element) -> Callable[["Canvas", Looks], None]:
    x, y, width, height = (_length(element.get(name)) for name in ("x", "y", "width", "height"))
    radius = _length(element.get("rx"), _length(element.get("ry")))
    radius = min(radius, width / 2, height / 2)

    def draw(canvas: "Canvas", looks: Looks) -> None:
        stroke, fill = _prepared(canvas, looks)
        if radius:
            canvas.roundRect(x, y, width, height, radius, stroke=stroke, fill=fill)
        else:
            canvas.rect(x, y, width, height, stroke=stroke, fill=fill)

    return draw


def _ellipse(element: ElementTree.Element) -> Callable[["Canvas", Looks], None]:
    x, y, both = (_length(element.get(name)) for name in ("cx", "cy", "r"))
    across, down = _length(element.get("rx"), both), _length(element.get("ry"), both)

    def draw(canvas: "Canvas", looks: Looks) -> None:
        stroke, fill = _prepared(canvas, looks)
        canvas.ellipse(x - across, y - down, x + across, y + down, stroke=stroke, fill=fill)

    return draw


def _line(element: ElementTree.Element) -> Callable[["Canvas", Looks], None]:
    x, y, to_x, to_y = (_length(element.get(name)) for name in ("x1", "y1", "x2", "y2"))
    return _drawn_path([("M", (x, y)), ("L", (to_x, to_y))])


def _polyline(element: ElementTree.Element) -> Callable[["Canvas", Looks], None]:
    numbers = [float(one) for one in _NUMBER.findall(element.get("points", ""))]
    corners = list(zip(numbers[::2], numbers[1::2], strict=True))
    segments: list[Segment] = [("L" if number else "M", corner) for number, corner in enumerate(corners)]
    if element.tag.endswith("polygon"):
        segments.append(("Z", ()))
    return _drawn_path(segments)


def _path(element: ElementTree.Element) -> Callable[["Canvas", Looks], None]:
    return _drawn_path(list(path_segments(element.get("d", ""))))


def _drawn_path(segments: list[Segment]) -> Callable[["Canvas", Looks], None]:
    def draw(canvas: "Canvas", looks: Looks) -> None:
        stroke, fill = _prepared(canvas, looks)
        path = canvas.beginPath()
        for kind, numbers in segments:
            if kind == "M":
                path.moveTo(*numbers)
            elif kind == "L":
                path.lineTo(*numbers)
            elif kind == "C":
                path.curveTo(*numbers)
            else:
                path.close()
        canvas.drawPath(path, stroke=stroke, fill=fill)

    return draw


def _text(element: ElementTree.Element, looks: Looks, fonts: Path) -> Callable[["Canvas", Looks], None]:
    if len(element):
        raise _UnknownError("tspan")
    words = " ".join("".join(element.itertext()).split())
    if missing_glyphs(words, folder=fonts):
        raise _UnknownError(words)
    x, y, size = _length(element.get("x")), _length(element.get("y")), _length(looks.get("font-size"), 16.0)
    font = BOLD if looks.get("font-weight") in _BOLD else ITALIC if looks.get("font-style") == "italic" else REGULAR
    shift = {"middle": 0.5, "end": 1.0}.get(looks.get("text-anchor", ""), 0.0)

    def draw(canvas: "Canvas", looks: Looks) -> None:
        _, fill = _prepared(canvas, looks)
        if not fill:
            return
        canvas.translate(x - shift * text_width(words, font=font, size=size), y)
        canvas.scale(1, -1)
        canvas.setFont(font, size)
        canvas.drawString(0, 0, words)

    return draw


def _prepared(canvas: "Canvas", looks: Looks) -> tuple[int, int]:
    """Set colours and lines; return whether there is a stroke and whether a fill, as reportlab wants them."""
    fill, stroke = looks.get("fill", "#000000"), looks.get("stroke", "")
    canvas.setLineWidth(_length(looks.get("stroke-width"), 1.0))
    canvas.setLineCap({"round": 1, "square": 2}.get(looks.get("stroke-linecap", ""), 0))
    canvas.setLineJoin({"round": 1, "bevel": 2}.get(looks.get("stroke-linejoin", ""), 0))
    dashes = [float(one) for one in _NUMBER.findall(looks.get("stroke-dasharray", ""))]
    if dashes:
        canvas.setDash(dashes)
    if fill:
        canvas.setFillColor(fill)
        if "fill-opacity" in looks:
            canvas.setFillAlpha(float(looks["fill-opacity"]))
    if stroke:
        canvas.setStrokeColor(stroke)
        if "stroke-opacity" in looks:
            canvas.setStrokeAlpha(float(looks["stroke-opacity"]))
    return int(bool(stroke)), int(bool(fill))


_DRAWN: dict[str, Callable[[ElementTree.Element], Callable[["Canvas", Looks], None]]] = {
    "rect": _rect,
    "circle": _ellipse,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": _polyline,
    "polygon": _polyline,
    "path": _path,
}
