"""Bytes of unknown origin as text: byte order marks, UTF-8, UTF-16 without a mark, and Windows-1251 of office PCs."""

import codecs
import re

from app.interop.common import LARGEST
from app.interop.losses import LossReport

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
"""What neither XML nor YAML may hold, and what readers use for themselves."""

_OTHER_BREAKS = re.compile("\x0c|\x85|\u2028|\u2029")


def is_too_large(content: bytes, report: LossReport) -> bool:
    """Tell whether a file is more than any reader takes, and say so in the report."""
    if len(content) <= LARGEST:
        return False
    report.add("too-large", 0, most=LARGEST // 1_000_000, whole=True)
    return True


def text_of(content: bytes, report: LossReport) -> str:
    """Return a file's text with its line breaks as written; what cannot be read is told in the report."""
    encoding, start = _encoding(content)
    text = content[start:].decode(encoding, errors="replace")
    if (unread := text.count("\ufffd") - content.count("\ufffd".encode())) > 0:
        report.tally("encoding", 1, count=unread, encoding=encoding)
    return clean(text, report)


def clean(text: str, report: LossReport, line: int = 1) -> str:
    """Return a text without control characters, its rare kinds of line breaks as plain ones."""
    cleaned, count = _CONTROL.subn("", text)
    if count:
        report.tally("control", line, count=count)
    return _OTHER_BREAKS.sub("\n", cleaned)


def _utf_16(sample: bytes) -> str:
    """Return the kind of UTF-16 that has no mark, "" for other text: every second byte is 0, or 4 in Cyrillic."""
    if 0 not in sample:
        return ""
    for name, upper in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if upper and sum(byte in {0, 4} for byte in upper) > 0.9 * len(upper):
            return name
    return ""


def _encoding(content: bytes) -> tuple[str, int]:
    """Return the encoding and how many bytes its mark takes."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name, len(mark)
    if unmarked := _utf_16(content[:4000]):
        return unmarked, 0
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        # Text with bytes of which nine in ten are UTF-8 is damaged UTF-8, not Windows-1251.
        broken = content.decode("utf-8", errors="replace").count("\ufffd")
        return ("utf-8" if broken * 10 < sum(byte > 127 for byte in content) else "cp1251"), 0
    return "utf-8", 0
