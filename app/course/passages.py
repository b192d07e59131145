"""Marking words inside a block's HTML: places are counted in letters that are no spaces, which all forms share.

The plain text of a block, its HTML and a table set row by row differ in spaces and tags alone.
"""

import re
from collections.abc import Iterator, Sequence

MARK, END = '<span class="kept">', "</span>"
"""The theme gives the class its ground."""

_PIECE = re.compile(r'(<(?:[^>"]|"[^"]*")*>)')
_LETTER = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);|.", re.DOTALL)

Span = tuple[int, int]


def span_of(text: str, start: int, end: int) -> Span:
    """Return the letters from `start` to `end` of a plain text, counted without spaces."""
    first = len(letters(text[:start]))
    return first, first + len(letters(text[start:end]))


def place_of(text: str, span: Span) -> tuple[int, int]:
    """Return where letters counted without spaces stand in a plain text: the opposite of `span_of`."""
    places = [at for at, letter in enumerate(text) if not letter.isspace()]
    first, last = max(0, span[0]), min(span[1], len(places))
    return (places[first], places[last - 1] + 1) if first < last else (0, 0)


def letters(text: str) -> str:
    """Return a text without its spaces."""
    return "".join(text.split())


def with_marks(html: str, spans: Sequence[Span]) -> str:
    """Return the HTML with those letters marked; tags between them stay whole."""
    if not spans:
        return html
    marked: list[str] = []
    count = 0
    for piece in _PIECE.split(html):
        if piece.startswith("<"):
            marked.append(piece)
            continue
        told = list(_told(piece, count, spans))
        count += sum(not _is_space(letter) for letter, _ in told)
        marked.append(_joined(told))
    return "".join(marked)


def _told(piece: str, count: int, spans: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """Yield each letter with whether it is marked; a space is if it stands inside a mark."""
    for found in _LETTER.finditer(piece):
        letter = found[0]
        if _is_space(letter):
            yield letter, any(start < count < end for start, end in spans)
            continue
        yield letter, any(start <= count < end for start, end in spans)
        count += 1


def _joined(told: Sequence[tuple[str, bool]]) -> str:
    parts: list[str] = []
    inside = False
    for letter, marked in told:
        if marked != inside:
            parts.append(MARK if marked else END)
            inside = marked
        parts.append(letter)
    return "".join(parts) + (END if inside else "")


def _is_space(letter: str) -> bool:
    return letter.isspace() or letter in {"&nbsp;", "&#160;"}
