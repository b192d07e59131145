"""How large a picture is, as the head of its file tells, and how large one may be to be drawn."""

import struct

from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.unsafe import UnsafeError

LONGEST_SIDE = 10_000
MOST_PIXELS = 40_000_000
"""160 MB once it is drawn; a photograph of a large camera has 24 million."""

_JPEG_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers that tell width and height (ITU T.81, table B.1)."""


def check_pixels(name: str, content: bytes) -> None:
    """Return if a PNG, JPEG, GIF or WebP has a size that can be drawn.

    Raises:
        UnsafeError: if it has not, or is none of these.
    """
    try:
        width, height = _pixels(content)
    except (struct.error, IndexError):
        width, height = 0, 0
    if width <= 0 or height <= 0:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "{name} is no picture that Kense can show"), name=name)
    check_size(name, width, height)


def check_size(name: str, width: float, height: float) -> None:
    """Return if a picture of this size can be drawn.

    Raises:
        UnsafeError: if not.
    """
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        text = QT_TRANSLATE_NOOP("core", "the picture {name} is too large to be shown: {width} by {height}")
        raise UnsafeError(text, name=name, width=round(width), height=round(height))


def _pixels(content: bytes) -> tuple[int, int]:
    """Return width and height as the head of a file tells them, (0, 0) if it is of no known kind."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        width, height = struct.unpack(">II", content[16:24])
    elif content.startswith((b"GIF87a", b"GIF89a")):
        width, height = struct.unpack("<HH", content[6:10])
    elif content.startswith(b"\xff\xd8"):
        width, height = _jpeg_pixels(content)
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        width, height = _webp_pixels(content)
    else:
        return 0, 0
    return width, height


def _jpeg_pixels(content: bytes) -> tuple[int, int]:
    place = 2
    while content[place] == 0xFF:
        mark = content[place + 1]
        if mark == 0xFF:
            place += 1
            continue
        (length,) = struct.unpack(">H", content[place + 2 : place + 4])
        if mark in _JPEG_SIZES:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + length
    return 0, 0


def _webp_pixels(content: bytes) -> tuple[int, int]:
    """Return the size of the three kinds of WebP (developers.google.com/speed/webp/docs/riff_container)."""
    kind = content[12:16]
    if kind == b"VP8X":
        return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0
