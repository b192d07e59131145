"""Markers to put on a picture (ddmarker) as places to choose: that is the same where there is one kind of marker."""

import math

import msgspec

from app.interop.common import UnfitError
from app.interop.moodle_xml.fields import Fields
from app.interop.pictures import decoded, size_of
from app.interop.xml_tree import Element
from app.questions import AnyQuestion
from app.questions.hotspot import HotspotQuestion, Point, Region

MARKER = "•"
"""The marker of questions that come from Kense; its text says nothing."""

_CORNERS = 12
"""Of a polygon in place of a circle."""

_LABELS = {"en": "Place {number}", "ru": "Место {number}", "kk": "{number}-орын"}


def markers(fields: Fields) -> AnyQuestion:
    """Return a picture with places to choose.

    Raises:
        UnfitError: if there are several kinds of markers, no place, or no picture whose size can be read.
    """
    drags = fields.element.every("drag")
    if len(drags) != 1:
        raise UnfitError("no-type", kind="ddmarker")
    file = fields.element.find("file")
    content = decoded(file.text) if file else b""
    size = size_of(content)
    if file is None or size is None:
        raise UnfitError("no-picture")
    regions = tuple(_region(fields, one, number, size) for number, one in enumerate(_drops(fields), start=1))
    if not regions:
        raise UnfitError("too-few")
    picture = fields.shelf.add(file.attributes.get("name", ""), content)
    assert picture is not None  # its size could be read
    head = fields.head()
    marker = fields.text_in(drags[0])
    stem = head.stem if marker in {"", MARKER} else "\n\n".join(part for part in (head.stem, f"{marker} ?") if part)
    common = fields.builder.common(msgspec.structs.replace(head, stem=stem))
    return HotspotQuestion(**common, picture=picture.id, regions=regions, many=len(regions) > 1)


def _drops(fields: Fields) -> list[Element]:
    number = fields.element.every("drag")[0].words("no") or "1"
    return [one for one in fields.element.every("drop") if one.words("choice") == number]


def _region(fields: Fields, drop: Element, number: int, size: tuple[int, int]) -> Region:
    language = fields.builder.request.language
    label = _LABELS.get(language, _LABELS["en"]).format(number=number)
    box, polygon = _shape(drop.words("shape").lower(), drop.words("coords"), size)
    return Region(id=f"place-{number}", label=fields.builder.local(label), box=box, polygon=polygon, correct=True)


def _shape(
    shape: str, coordinates: str, size: tuple[int, int]
) -> tuple[tuple[float, float, float, float] | None, tuple[Point, ...]]:
    """Return a box or a polygon in parts of the picture, from whole pixels."""
    width, height = size
    pairs = [tuple(map(_pixels, one.split(","))) for one in coordinates.split(";") if one.strip()]
    if shape == "rectangle" and [len(one) for one in pairs] == [2, 2]:
        (x, y), (across, down) = pairs
        return (x / width, y / height, across / width, down / height), ()
    if shape == "circle" and [len(one) for one in pairs] == [2, 1]:
        (x, y), (radius,) = pairs
        angles = (2 * math.pi * step / _CORNERS for step in range(_CORNERS))
        corners = [(round(x + radius * math.cos(angle)), round(y + radius * math.sin(angle))) for angle in angles]
    elif shape == "polygon" and len(pairs) >= 3 and all(len(one) == 2 for one in pairs):
        corners = [(one[0], one[1]) for one in pairs]
    else:
        raise UnfitError("no-type", kind=f"ddmarker {shape}")
    return None, tuple((x / width, y / height) for x, y in corners)


def _pixels(text: str) -> int:
    try:
        return round(float(text.strip()[:12]))
    except (ValueError, OverflowError):
        raise UnfitError("no-number", text=text) from None
