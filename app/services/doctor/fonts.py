"""The look at the fonts: each is there, and no byte of it has changed by its own sums."""

import struct
from collections.abc import Iterator
from pathlib import Path

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import COPY_AGAIN, SAVED_IS_SAFE, Finding, good

FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf", "NotoSans-BoldItalic.ttf")

TRUETYPE = b"\x00\x01\x00\x00"


def look(paths: AppPaths) -> Iterator[Finding]:
    """Yield the fonts that are missing or damaged, or that all is well."""
    found = [finding for name in FONTS for finding in _font(paths.assets / "fonts" / name)]
    yield from found
    if not found:
        yield good("fonts", QT_TRANSLATE_NOOP("core", "The fonts are there and whole."))


def _font(file: Path) -> Iterator[Finding]:
    try:
        data = file.read_bytes()
    except OSError:
        text = QT_TRANSLATE_NOOP("core", "The font {name} is missing: Kazakh letters may be shown as boxes.")
        yield _finding("font-missing", text, file)
        return
    if not is_whole_font(data):
        text = QT_TRANSLATE_NOOP("core", "The font {name} is damaged: documents cannot be made.")
        yield _finding("font-damaged", text, file)


def _finding(code: str, text: str, file: Path) -> Finding:
    return Finding(code=code, level="bad", text=text, safe=SAVED_IS_SAFE, advice=COPY_AGAIN, fields={"name": file.name})


def is_whole_font(data: bytes) -> bool:
    """Tell whether the sums of all tables of a TrueType font are right (OpenType specification, table directory)."""
    if data[:4] != TRUETYPE or len(data) < 12:
        return False
    (count,) = struct.unpack(">H", data[4:6])
    if not count or len(data) < 12 + 16 * count:
        return False
    return all(_is_whole_table(data, 12 + 16 * number) for number in range(count))


def _is_whole_table(data: bytes, entry: int) -> bool:
    tag: bytes
    told: int
    tag, told, start, length = struct.unpack(">4sLLL", data[entry : entry + 16])
    table = data[start : start + length]
    if len(table) < length:
        return False
    if tag == b"head":
        # The sum of the whole file stands in here, and counts as zero.
        table = table[:8] + bytes(4) + table[12:]
    table += bytes(-len(table) % 4)
    return bool(sum(struct.unpack(f">{len(table) // 4}L", table)) & 0xFFFFFFFF == told)
