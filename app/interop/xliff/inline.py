"""Marks inside a text that a translator must not touch: values of the law, gaps, links, code, bold and the like.

A text is a row of words and marks; joined, it is the text again, sign for sign.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

_MARK = re.compile(
    r"\{\{[^{}\n]*\}\}"  # a gap
    r"|\{[a-z][\w-]*:[^{}\n]*\}"  # {law:appeals.forward.days}
    r"|\$[A-Za-z_]\w*"  # $name in texts of practice desks
    r"|`[^`\n]+`"
    r"|\[(?=[^\[\]\n]*\]\([^()\s]*\))|(?<=[^\[\]\n])\]\([^()\s]*\)"  # the two halves of a link
    r"|\[\^[^\]\n]+\]:?"
    r"|<https?://[^>\s]*>|https?://[^\s<>\"“”]*[^\s<>\"“”.,;:!?)]"
    r"|\+\+[a-z0-9+-]+\+\+"
    r"|\*\*|==|~~"
)
_NEEDED = re.compile(r"\{\{[^{}\n]*\}\}|\{[a-z][\w-]*:[^{}\n]*\}")
"""Marks without which a text is not the same: the rest, such as bold, a translation may leave out."""


class Mark(NamedTuple):
    """One mark; `id` tells which one of the source it is, from 1, or a higher number for one of the target alone."""

    id: int
    text: str


Pieces = tuple[str | Mark, ...]


def source_pieces(text: str) -> Pieces:
    """Return a source text in its words and marks."""
    return _pieces(text, iter(range(1, len(text) + 2)))


def target_pieces(text: str, source: Pieces) -> Pieces:
    """Return a target text; each mark that the source has too goes by the id it has there."""
    marks = [one for one in source if isinstance(one, Mark)]
    free = list(marks)
    ids = []
    following = len(marks) + 1
    for found in _MARK.finditer(text):
        known = next((one for one in free if one.text == found[0]), None)
        if known is not None:
            free.remove(known)
        ids.append(known.id if known else following)
        following += known is None
    return _pieces(text, iter(ids))


def joined(pieces: Pieces) -> str:
    """Return the text again."""
    return "".join(one if isinstance(one, str) else one.text for one in pieces)


def lost_marks(source: Pieces, target: Pieces) -> tuple[str, ...]:
    """Return the marks a target must have and has not."""
    there = [one.text for one in target if isinstance(one, Mark)]
    lost = []
    for one in source:
        if isinstance(one, Mark) and _NEEDED.fullmatch(one.text):
            if one.text in there:
                there.remove(one.text)
            else:
                lost.append(one.text)
    return tuple(lost)


def _pieces(text: str, ids: "Iterable[int]") -> Pieces:
    found: list[str | Mark] = []
    at, numbers = 0, iter(ids)
    for mark in _MARK.finditer(text):
        if mark.start() > at:
            found.append(text[at : mark.start()])
        found.append(Mark(next(numbers), mark[0]))
        at = mark.end()
    if at < len(text):
        found.append(text[at:])
    return tuple(found)
