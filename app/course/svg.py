"""SVG pictures of strangers, before Qt draws them: scripts and links outward go, and what would stop a PC is refused.

Qt runs no scripts, but it reads files that a picture names, and it draws what is repeated by reference as often as it
is asked to. What is drawn from the picture's own shapes stays as it is.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.pixels import LONGEST_SIDE, check_pixels, check_size
from app.course.unsafe import UnsafeError

if TYPE_CHECKING:
    from xml.etree.ElementTree import ElementTree

LARGEST = 4 * 1024 * 1024
MOST_ELEMENTS = 50_000
MOST_DRAWN = 200_000
"""Most elements that are drawn, those counted again that are repeated by reference."""

DEEPEST = 100
LONGEST_CHAIN = 20
"""Most references that lead from one to the next."""

FLATTEST = 100
"""A side may be so many times the other."""

DROPPED = {
    *("script", "foreignobject", "handler", "listener", "iframe", "audio", "video", "object", "embed", "tref"),
    *("animate", "animatemotion", "animatetransform", "animatecolor", "set", "discard", "font-face-uri", "cursor"),
}
"""Elements that run, move, or show what is not the picture's own."""

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_DECLARATION = re.compile(r"\s*<\?xml\s[^>]*\?>")
_ENCODING = re.compile(r"encoding\s*=\s*[\"']([\w.-]+)")
_DOCTYPE = re.compile(r"<!DOCTYPE\b[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_INSTRUCTION = re.compile(r"<\?.*?\?>", re.DOTALL)
_URL = re.compile(r"url\s*\(\s*([\"']?)(.*?)\1\s*\)", re.IGNORECASE | re.DOTALL)
_OUTWARD_CSS = re.compile(
    r"@import|\\|expression|javascript:|(?:marker|mask|filter|clip-path)[\w-]*\s*:", re.IGNORECASE
)
_PICTURE_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)")
_LENGTH = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(px|pt|pc|mm|cm|in|em|ex|%)?\s*")
_PIXELS = {"": 1, "px": 1, "pt": 1.25, "pc": 15, "mm": 3.543307, "cm": 35.43307, "in": 90, "em": 16, "ex": 8}


def safe_svg(name: str, content: bytes) -> bytes:
    """Return an SVG without what runs or leads outward; a harmless one comes back byte for byte.

    Raises:
        UnsafeError: if it is none, too large, or made to stop a PC.
    """
    if len(content) > LARGEST:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "the picture {name} is too large to be shown"), name=name)
    text, harmless = _text(name, content)
    root = _root(name, text)
    _check_amount(name, root)
    changed = _clean(root)
    _check_natural_size(name, root)
    _check_drawn(name, root)
    return content if harmless and not changed else _written(root)


def _text(name: str, content: bytes) -> tuple[str, bool]:
    """Return the text without document type and instructions, and whether it had none and is UTF-8."""
    try:
        text = content.decode("utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _no_picture(name) from error
    declaration = _DECLARATION.match(text)
    encoding = _ENCODING.search(declaration[0]) if declaration else None
    body = text[declaration.end() :] if declaration else text
    plain = _INSTRUCTION.sub("", _DOCTYPE.sub("", body))
    told = encoding[1].lower() if encoding else "utf-8"
    return plain, plain == body and told in {"utf-8", "us-ascii"} and "\0" not in content[:4].decode("latin-1")


def _root(name: str, text: str) -> Element:
    from xml.etree.ElementTree import ParseError

    from defusedxml import ElementTree as Safe
    from defusedxml.common import DefusedXmlException

    try:
        root: Element = Safe.fromstring(text, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, RecursionError) as error:
        raise _no_picture(name) from error
    if _local(root.tag) != "svg":
        raise _no_picture(name)
    return root


def _check_amount(name: str, root: Element) -> None:
    """Look how many elements there are and how deep they stand, before anything goes through them by recursion."""
    layer, count, depth = [root], 0, 0
    while layer:
        count, depth = count + len(layer), depth + 1
        if count > MOST_ELEMENTS or depth > DEEPEST:
            raise _too_much(name)
        layer = [child for element in layer for child in element]


def _clean(element: Element) -> bool:
    """Take out what runs or leads outward; tell whether there was anything."""
    changed = False
    for child in list(element):
        if _local(child.tag) in DROPPED or _is_foreign_image(child):
            _take_out(element, child)
            changed = True
        else:
            changed |= _clean(child)
    for key, value in list(element.attrib.items()):
        if _is_outward(key, value):
            del element.attrib[key]
            changed = True
    if _local(element.tag) == "style" and _is_outward_css("".join(element.itertext())):
        for child in list(element):
            element.remove(child)
        element.text = ""
        changed = True
    return changed


def _take_out(parent: Element, child: Element) -> None:
    """Remove a child but not the text behind it."""
    place = list(parent).index(child)
    if child.tail and place:
        before = parent[place - 1]
        before.tail = (before.tail or "") + child.tail
    elif child.tail:
        parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def _is_foreign_image(element: Element) -> bool:
    """Tell whether an image is none that stands in the picture itself, or one that cannot be drawn."""
    if _local(element.tag) not in {"image", "feimage"}:
        return False
    data = _PICTURE_DATA.fullmatch(_href(element))
    if data is None:
        return True
    try:
        check_pixels("", base64.b64decode("".join(data[1].split()), validate=True))
    except (UnsafeError, binascii.Error):
        return True
    return False


def _is_outward(key: str, value: str) -> bool:
    name = _local(key)
    if name.startswith("on") or name in {"base", "src"}:
        return True
    if name == "href":
        return not value.strip().startswith("#") and not _PICTURE_DATA.fullmatch(value.strip())
    if name == "style" and "\\" in value:
        return True
    return any(not url[2].strip().startswith("#") for url in _URL.finditer(value)) or _is_unclosed(value)


def _is_unclosed(value: str) -> bool:
    return len(re.findall(r"url\s*\(", value, re.IGNORECASE)) != len(_URL.findall(value))


def _is_outward_css(text: str) -> bool:
    return bool(_OUTWARD_CSS.search(text)) or _is_outward("", text)


def _check_natural_size(name: str, root: Element) -> None:
    """Look at the size in which Qt would draw the picture: its own, or that of its view box."""
    box = [float(one) for one in re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", root.get("viewBox", ""))]
    sides = [_length(root.get(side)) for side in ("width", "height")]
    if len(box) == 4:
        check_size(name, box[2], box[3])
        sides = [side or box[2 + at] for at, side in enumerate(sides)]
    width, height = sides[0] or 0.0, sides[1] or 0.0
    if min(width, height) <= 0 or max(width, height) > FLATTEST * min(width, height):
        text = QT_TRANSLATE_NOOP("core", "the picture {name} does not say a size in which it can be shown")
        raise UnsafeError(text, name=name)
    check_size(name, width, height)


def _length(value: str | None) -> float | None:
    """Return a length in pixels; None if there is none, or it is a part of what holds the picture."""
    found = _LENGTH.fullmatch(value or "")
    if found is None:
        return None
    if found[2] == "%":
        return None if float(found[1]) <= 100 else 2.0 * LONGEST_SIDE
    return float(found[1]) * _PIXELS[found[2] or ""]


def _check_drawn(name: str, root: Element) -> None:
    """Count what is drawn, with all that is repeated by reference."""
    named = {element.get("id", ""): element for element in root.iter()}
    known: dict[str, int] = {}

    def size_of(one: str, chain: tuple[str, ...]) -> int:
        if one in chain or len(chain) > LONGEST_CHAIN:
            raise _too_much(name)
        if one not in known:
            target = named.get(one)
            inner = target.iter() if target is not None else ()
            known[one] = sum(weight(element, (*chain, one)) for element in inner)
        return known[one]

    def weight(element: Element, chain: tuple[str, ...]) -> int:
        return 1 + sum(size_of(one, chain) * times for one, times in _references(element))

    elements = list(root.iter())
    styles = " ".join("".join(one.itertext()) for one in elements if _local(one.tag) == "style")
    by_class = sum(size_of(url[2].strip()[1:], ()) for url in _URL.finditer(styles)) * len(elements)
    if by_class + sum(weight(element, ()) for element in elements) > MOST_DRAWN:
        raise _too_much(name)


def _references(element: Element) -> Iterator[tuple[str, int]]:
    """Yield the ids that an element refers to, with how often each is drawn for it."""
    for key, value in element.attrib.items():
        if _local(key) == "href" and value.strip().startswith("#"):
            yield value.strip()[1:], 1
        for url in _URL.finditer(value):
            # What a group has, each of its parts has; a marker stands at every point of every line.
            is_marker = _local(key).startswith("marker") or "marker" in value
            yield url[2].strip()[1:], sum(_points(one) if is_marker else 1 for one in element.iter())


def _points(element: Element) -> int:
    return (len(element.get("d", "")) + len(element.get("points", ""))) // 4 + 1


def _written(root: Element) -> bytes:
    from xml.etree import ElementTree

    ElementTree.register_namespace("", _SVG)
    ElementTree.register_namespace("xlink", _XLINK)
    tree: ElementTree.ElementTree[Element] = ElementTree.ElementTree(root)
    return _bytes(tree)


def _bytes(tree: "ElementTree[Element]") -> bytes:
    import io

    target = io.BytesIO()
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return target.getvalue()


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2].lower()


def _href(element: Element) -> str:
    return next((value.strip() for key, value in element.attrib.items() if _local(key) == "href"), "")


def _no_picture(name: str) -> UnsafeError:
    return UnsafeError(QT_TRANSLATE_NOOP("core", "{name} is no picture that Kense can show"), name=name)


def _too_much(name: str) -> UnsafeError:
    text = QT_TRANSLATE_NOOP("core", "the picture {name} repeats itself so often that it would stop the PC")
    return UnsafeError(text, name=name)
