"""Pictures that come in: what their first bytes say they are, how large they are, and a name of their own."""

import base64
import binascii
import re
import struct

from app.interop.common import Picture
from app.interop.naming import Names

_KINDS = ((b"\x89PNG\r\n\x1a\n", ".png"), (b"\xff\xd8\xff", ".jpg"), (b"GIF87a", ".gif"), (b"GIF89a", ".gif"))
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""JPEG segments that tell the size of the picture."""


def decoded(text: str) -> bytes:
    """Return what base64 text holds; nothing if it holds none."""
    try:
        return base64.b64decode(re.sub(r"\s", "", text), validate=True)
    except (binascii.Error, ValueError):
        return b""


def kind_of_picture(content: bytes) -> str:
    """Return the suffix that the bytes call for; "" if they are no PNG, JPEG, GIF or WebP. SVG may hold scripts."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return ".webp"
    return next((suffix for mark, suffix in _KINDS if content.startswith(mark)), "")


def size_of(content: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a PNG, GIF or JPEG; None if they cannot be read."""
    try:
        kind = kind_of_picture(content)
        if kind == ".png":
            width, height = struct.unpack(">II", content[16:24])
        elif kind == ".gif":
            width, height = struct.unpack("<HH", content[6:10])
        elif kind == ".jpg":
            width, height = _jpeg_size(content)
        else:
            return None
    except (struct.error, IndexError):
        return None
    return (width, height) if width and height else None


def _jpeg_size(content: bytes) -> tuple[int, int]:
    place = 2
    while content[place] == 0xFF:
        mark = content[place + 1]
        (length,) = struct.unpack(">H", content[place + 2 : place + 4])
        if mark in _FRAMES:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + length
    return 0, 0


class PictureShelf:
    """Collects the pictures of one import under ids that are free; the same picture comes once."""

    def __init__(self, taken: frozenset[str]) -> None:
        self._names = Names(taken)
        self._known: dict[bytes, Picture] = {}

    def add(self, name: str, content: bytes, alt: str = "") -> Picture | None:
        """Return the picture as it will be known; None if it is none that may come in."""
        suffix = kind_of_picture(content)
        if not suffix:
            return None
        if content not in self._known:
            found = self._names.new(name.rpartition("/")[2].rpartition(".")[0] or name, prefix="picture")
            self._known[content] = Picture(id=found, file=found + suffix, content=content, alt=alt)
        return self._known[content]

    def pictures(self) -> tuple[Picture, ...]:
        """Return what was added, in that order."""
        return tuple(self._known.values())
