"""Pictures that come in."""

import base64
import struct

import pytest

from app.interop.pictures import PictureShelf, decoded, kind_of_picture, size_of
from tests.interop.samples import png

GIF = b"GIF89a" + struct.pack("<HH", 7, 9)
JPEG = (
    b"\xff\xd8\xff\xe0" + struct.pack(">H", 4) + b"JF" + b"\xff\xc0" + struct.pack(">HBHH", 11, 8, 30, 40) + b"\1" * 6
)


@pytest.mark.parametrize(
    ("content", "kind", "size"),
    [
        (png(20, 10), ".png", (20, 10)),
        (GIF, ".gif", (7, 9)),
        (JPEG, ".jpg", (40, 30)),
        (JPEG[:9], ".jpg", None),
        (b"\x89PNG\r\n\x1a\n", ".png", None),
        (b"RIFF....WEBPVP8 ", ".webp", None),
        (b'<svg onload="alert(1)"/>', "", None),
        (b"", "", None),
    ],
)
def test_kind_and_size_are_read_from_the_bytes(content: bytes, kind: str, size: tuple[int, int] | None) -> None:
    assert (kind_of_picture(content), size_of(content)) == (kind, size)


def test_the_same_picture_comes_once_and_names_are_free() -> None:
    shelf = PictureShelf(frozenset({"map"}))
    assert shelf.add("map.png", png(2, 2)) == shelf.add("copy.png", png(2, 2))
    other = shelf.add("a/b/map.PNG", png(3, 3), "A map")
    assert other is not None
    assert (other.id, other.file, other.alt) == ("map-3", "map-3.png", "A map")
    assert shelf.add("script.svg", b"<svg/>") is None
    assert [one.file for one in shelf.pictures()] == ["map-2.png", "map-3.png"]


def test_base64_may_have_line_breaks_and_must_be_whole() -> None:
    assert decoded(base64.encodebytes(b"x" * 100).decode()) == b"x" * 100
    assert decoded("no base64 at all!") == b""
