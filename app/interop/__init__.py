"""The registry of exchange formats. A new one is one module or package here and one line below.

Each has NAME, SUFFIXES and read(); those that can be written have write() too.
"""

from dataclasses import dataclass
from pathlib import PurePath
from types import ModuleType

from app.interop import aiken, docx, gift, moodle_xml, oneliners, tables
from app.interop.common import Read, Write

__all__ = [
    "FORMATS",
    "Format",
    "aiken",
    "docx",
    "format_named",
    "format_of",
    "gift",
    "moodle_xml",
    "oneliners",
    "tables",
]


@dataclass(frozen=True)
class Format:
    """What the program asks of a format; `write` is None where files are only read."""

    name: str
    suffixes: tuple[str, ...]
    read: Read
    write: Write | None


def _format(module: ModuleType) -> Format:
    return Format(module.NAME, module.SUFFIXES, module.read, getattr(module, "write", None))


FORMATS: tuple[Format, ...] = tuple(map(_format, (gift, moodle_xml, aiken, oneliners, tables, docx)))
"""In the order in which a file is tried on them."""


def format_named(name: str) -> Format:
    """Return a format by its name; KeyError if there is none."""
    return {one.name: one for one in FORMATS}[name]


def format_of(file: PurePath, content: bytes) -> Format | None:
    """Return the format of a file by its name and, where several share a suffix, by what it holds; None if unknown."""
    suffix = file.suffix.lower()
    fitting = [one for one in FORMATS if suffix in one.suffixes]
    if suffix != ".txt":
        return fitting[0] if fitting else None
    if aiken.looks_like(content):
        return format_named(aiken.NAME)
    return format_named(oneliners.NAME if oneliners.looks_like(content) else gift.NAME)
