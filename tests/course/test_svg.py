"""An SVG of a stranger is drawn without what runs or leads outward; what would stop a PC is not drawn at all."""

import base64
import struct
import zlib

import pytest

from app.course.pictures import safe_picture
from app.course.pixels import MOST_PIXELS
from app.course.svg import LARGEST, safe_svg
from app.course.unsafe import UnsafeError

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="70" height="10">'
SHAPE = '<path d="M0 5h70"/>'


def png(width: int, height: int) -> bytes:
    """Return the head of a PNG, which is all that tells its size."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def drawn(inner: str, *, before: str = "") -> str:
    """Return the picture that is drawn of one with something in it."""
    return safe_svg("x.svg", f"{before}{HEAD}{inner}{SHAPE}</svg>".encode()).decode()


def refusal(picture: str | bytes) -> str:
    with pytest.raises(UnsafeError) as caught:
        safe_svg("x.svg", picture if isinstance(picture, bytes) else picture.encode())
    return str(caught.value)


def test_harmless_picture_comes_back_byte_for_byte() -> None:
    inner = (
        '<!-- a remark --><title>Week</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>'
        '<style>.a{fill:url(#g)}</style><g class="a" fill="url(#g)"><use href="#g"/><text>Неше күн?</text></g>'
    )
    picture = f'<?xml version="1.0" encoding="UTF-8"?>\n{HEAD}{inner}</svg>\n'.encode()
    assert safe_svg("x.svg", picture) == picture


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        '<script xlink:href="http://x.kz/x.js"/>',
        "<foreignObject><iframe src='http://x.kz'/></foreignObject>",
        '<animate attributeName="href" to="http://x.kz"/>',
        '<set attributeName="onload" to="x"/>',
        '<image xlink:href="file:///etc/passwd" width="1" height="1"/>',
        '<image href="http://x.kz/a.png" width="1" height="1"/>',
        '<image href="../../secret.png" width="1" height="1"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="1" height="1"/>',
        "<style>@import 'http://x.kz/a.css';</style>",
        "<style>.a{fill:url(http://x.kz/a.svg#b)}</style>",
        "<style>.a{fill:u\\72l(http://x.kz)}</style>",
        '<handler type="text/ecmascript">x</handler>',
    ],
)
def test_what_runs_or_leads_outward_is_taken_out(inner: str) -> None:
    shown = drawn(inner)
    assert "M0 5h70" in shown
    assert [
        one for one in ("alert", "http://x.kz", "passwd", "secret", "onload", "data:", "u\\72l") if one in shown
    ] == []
    assert "ecmascript" not in shown


@pytest.mark.parametrize(
    "attribute",
    [
        'onload="alert(1)"',
        'onCLICK="alert(1)"',
        'xlink:href="javascript:alert(1)"',
        'href="http://x.kz/alert"',
        'fill="url(http://x.kz/alert#a)"',
        "style=\"fill:url( 'file:///alert')\"",
        'style="fill:u\\72 l(alert)"',
        'xml:base="http://x.kz/alert"',
        'mask="url(alert.svg#m)"',
        'fill="url(#a) url(alert"',
    ],
)
def test_attribute_that_runs_or_leads_outward_is_taken_away(attribute: str) -> None:
    shown = drawn(f"<a {attribute}>{SHAPE}</a>")
    assert "alert" not in shown
    assert shown.count("M0 5h70") == 2


def test_words_behind_what_is_taken_out_stay() -> None:
    assert "<text>one two</text>" in drawn("<text>one <script>x</script>two</text>")


@pytest.mark.parametrize(
    "before",
    [
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x.kz/svg11.dtd">',
        '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>',
        '<?xml-stylesheet href="http://x.kz/a.css"?>',
    ],
)
def test_document_type_and_instructions_are_taken_away(before: str) -> None:
    shown = drawn("", before=before)
    assert "M0 5h70" in shown
    assert "http://x.kz" not in shown
    assert "ENTITY" not in shown


def test_entity_that_grows_is_refused() -> None:
    ten = "&e{0};" * 10
    levels = "".join(f'<!ENTITY e{n} "{ten.format(n - 1)}">' for n in range(1, 10))
    picture = f'<!DOCTYPE svg [<!ENTITY e0 "ha">{levels}]>{HEAD}<text>&e9;</text></svg>'
    assert refusal(picture) == "x.svg is no picture that Kense can show"


def test_entity_in_another_encoding_is_refused() -> None:
    picture = f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>{HEAD}<text>&x;</text></svg>'
    assert "no picture" in refusal(picture.encode("utf-16"))


def test_picture_that_repeats_itself_by_reference_is_refused() -> None:
    row = "<use href='#g{}'/>"
    levels = "".join(f'<g id="g{n}">{row.format(n - 1) * 10}</g>' for n in range(1, 10))
    assert "repeats itself" in refusal(f'{HEAD}<g id="g0">{SHAPE}</g>{levels}</svg>')


def test_pattern_that_repeats_itself_is_refused() -> None:
    row = "<rect fill='url(#p{})'/>"
    levels = "".join(f'<pattern id="p{n}">{row.format(n - 1) * 20}</pattern>' for n in range(1, 7))
    assert "repeats itself" in refusal(f'{HEAD}<pattern id="p0">{SHAPE}</pattern>{levels}</svg>')


def test_marker_at_every_point_of_a_long_line_is_refused() -> None:
    marker = f'<marker id="m">{SHAPE * 1_000}</marker>'
    assert "repeats itself" in refusal(f'{HEAD}{marker}<path marker-mid="url(#m)" d="{"M0 1L1 0" * 500}"/></svg>')


@pytest.mark.parametrize(
    "inner", ["<use id='a' href='#a'/>", "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"]
)
def test_picture_that_holds_itself_is_refused(inner: str) -> None:
    assert "repeats itself" in refusal(f"{HEAD}{inner}</svg>")


@pytest.mark.parametrize("picture", [f"{HEAD}{'<g>' * 200}{'</g>' * 200}</svg>", f"{HEAD}{'<g/>' * 60_000}</svg>"])
def test_picture_of_too_many_parts_is_refused(picture: str) -> None:
    assert "repeats itself" in refusal(picture)


def test_picture_nested_beyond_all_bounds_is_refused() -> None:
    assert refusal(f"{HEAD}{'<g>' * 100_000}{'</g>' * 100_000}</svg>")


@pytest.mark.parametrize(
    "size",
    [
        'width="100000" height="100000"',
        'width="9000" height="9000"',
        'viewBox="0 0 1e9 1e9"',
        'width="1000000%" height="10"',
        'viewBox="0 0 10 10" width="1e9" height="1"',
        'width="1" height="5000"',
        "",
        'width="0" height="10"',
        'width="-5" height="10"',
    ],
)
def test_picture_of_a_size_that_cannot_be_drawn_is_refused(size: str) -> None:
    assert refusal(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{SHAPE}</svg>')


@pytest.mark.parametrize(
    "size", ['viewBox="0 0 640 330"', 'width="100%" height="100%" viewBox="0 0 64 32"', 'width="8cm" height="4cm"']
)
def test_usual_ways_to_say_a_size_are_taken(size: str) -> None:
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{SHAPE}</svg>'.encode()
    assert safe_svg("x.svg", picture) == picture


@pytest.mark.parametrize(
    "picture", [b"", b"\xff\xfe", b"no picture", b"<html/>", b"<svg", b"\x89PNG", b" " * (LARGEST + 1)]
)
def test_what_is_no_picture_is_refused(picture: bytes) -> None:
    assert "x.svg" in refusal(picture)


def test_picture_inside_a_picture_is_looked_at_too() -> None:
    small, large = (base64.b64encode(png(side, side)).decode() for side in (10, 60_000))
    image = '<image href="data:image/png;base64,{}" width="1" height="1"/>'
    assert "<image" in drawn(image.format(small))
    assert "<image" not in drawn(image.format(large))


@pytest.mark.parametrize(
    "content",
    [
        png(20_000, 10),
        png(9_999, MOST_PIXELS // 9_999 + 1),
        b"GIF89a" + struct.pack("<HH", 65_535, 65_535),
        b"\xff\xd8\xff\xc0\x00\x11\x08" + struct.pack(">HH", 60_000, 60_000),
        b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + b"\xff\xff\xff\xff\xff\xff",
    ],
    ids=["long PNG", "PNG", "GIF", "JPEG", "WebP"],
)
def test_huge_bitmap_is_refused(content: bytes) -> None:
    with pytest.raises(UnsafeError, match="too large to be shown"):
        safe_picture("photo.png", content)


@pytest.mark.parametrize(
    ("name", "content"), [("a.exe", b"MZ"), ("a.html", b"<html>"), ("a.png", b"MZ"), ("a.jpg", b"\xff\xd8")]
)
def test_file_that_is_no_picture_is_refused(name: str, content: bytes) -> None:
    with pytest.raises(UnsafeError, match="no picture that Kense can show"):
        safe_picture(name, content)


def test_small_bitmap_comes_back_as_it_is() -> None:
    assert safe_picture("a.PNG", png(100, 80)) == png(100, 80)
