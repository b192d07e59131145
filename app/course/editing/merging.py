"""Merging two edits of one text that began from the same text, line by line, as version control does.

The rule is that of diff3 (Khanna, Kunal, Pierce: A Formal Investigation of Diff3, 2007): between places that all
three texts share, what only one side changed is taken; what both changed differently is a conflict.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple


class _Anchor(NamedTuple):
    """A run of lines that all three texts share."""

    base: int
    mine: int
    theirs: int
    length: int


def merged(base: str, mine: str, theirs: str) -> str | None:
    """Return the text with the edits of both sides, or None where both changed the same lines differently."""
    lines = [text.splitlines(keepends=True) for text in (base, mine, theirs)]
    made: list[str] = []
    at = (0, 0, 0)
    for anchor in _anchors(*lines):
        ends = (anchor.base, anchor.mine, anchor.theirs)
        between = [part[start:end] for part, start, end in zip(lines, at, ends, strict=True)]
        taken = _taken(*between)
        if taken is None:
            return None
        made += taken
        made += lines[0][anchor.base : anchor.base + anchor.length]
        at = (anchor.base + anchor.length, anchor.mine + anchor.length, anchor.theirs + anchor.length)
    return "".join(made)


def _taken(base: list[str], mine: list[str], theirs: list[str]) -> list[str] | None:
    if theirs in (mine, base):
        return mine
    return theirs if mine == base else None


def _anchors(base: list[str], mine: list[str], theirs: list[str]) -> Iterator[_Anchor]:
    """Yield the shared runs in order, and an empty one at the end."""
    ours = SequenceMatcher(None, base, mine, autojunk=False).get_matching_blocks()
    others = SequenceMatcher(None, base, theirs, autojunk=False).get_matching_blocks()
    left, right = 0, 0
    while left < len(ours) - 1 and right < len(others) - 1:
        one, other = ours[left], others[right]
        start, end = max(one.a, other.a), min(one.a + one.size, other.a + other.size)
        if start < end:
            yield _Anchor(start, one.b + start - one.a, other.b + start - other.a, end - start)
        if one.a + one.size < other.a + other.size:
            left += 1
        else:
            right += 1
    yield _Anchor(len(base), len(mine), len(theirs), 0)
