"""Where a note stands in a lesson that was edited since: by its number and words, and by the words around it.

An anchor keeps the quoted words with a little of what stood before and after. It is looked for as it was, then at
another place, then reworded; where nothing is near enough it is an orphan, to be shown at the lesson itself.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

import msgspec

CONTEXT = 48
"""Letters kept from before and after a quote: enough to tell equal words apart, little enough to survive an edit."""

TOO_SHORT, SHORT_BLOCK = 24, 12
"""Words below so many letters may stand anywhere: at another place they count only with some of their context. Of a
whole block half as many tell enough: headings are short, and hardly two of a lesson are the same.
"""

CONTEXT_ENOUGH = 8
SIMILAR = 0.6
"""The share of words (difflib's ratio, 0.0 to 1.0) that a reworded text has to keep."""

SIMILAR_IN_PLACE = 0.45
"""The same where what stands before and after did not change."""

_WORD = re.compile(r"\w+")

How = Literal["exact", "moved", "reworded", "orphaned"]


class Anchor(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A block of a lesson, or words in it, as they were when something was noted there.

    `block` counts from 0 in the version of `language`; `whole` says that `quote` is all of the block. `question` is
    the id of the check that stands there, or of a question outside lessons, which has no `item`. `title` is that of
    the lesson, for the day on which it is no longer on this PC.
    """

    course: str
    item: str = ""
    language: str = "en"
    block: int = 0
    quote: str = ""
    before: str = ""
    after: str = ""
    whole: bool = True
    question: str = ""
    title: str = ""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """Where an anchor stands now: block and letters from `start` to `end` in its text; an orphan has block -1."""

    block: int
    start: int = 0
    end: int = 0
    how: How


ORPHAN = Found(block=-1, how="orphaned")


class _Candidate(msgspec.Struct, frozen=True):
    block: int
    start: int
    end: int
    context: int
    """Letters next to it that are still those next to the quote."""
    ratio: float = 1.0


def around(texts: Sequence[str], block: int, *, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after the letters from `start` to `end` of a block.

    Around a whole block these are the neighbours' words.
    """
    text = texts[block]
    if (start, end) == (0, len(text)):
        before = texts[block - 1] if block else ""
        after = texts[block + 1] if block + 1 < len(texts) else ""
        return before[-CONTEXT:], after[:CONTEXT]
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def find(anchor: Anchor, texts: Sequence[str]) -> Found:
    """Return where an anchor stands in the texts of a lesson's blocks."""
    same = max(_same_words(anchor, texts), key=lambda one: _rank(one, anchor), default=None)
    if same is not None:
        return _found(same, "exact" if same.block == anchor.block else "moved")
    similar = max(_similar_words(anchor, texts), key=lambda one: _rank(one, anchor), default=None)
    return _found(similar, "reworded") if similar is not None else ORPHAN


def _found(one: _Candidate, how: How) -> Found:
    return Found(block=one.block, start=one.start, end=one.end, how=how)


def _rank(one: _Candidate, anchor: Anchor) -> tuple[float, int]:
    """Order candidates: likeness first, helped by what stands around; of equals the nearest to the old number."""
    return one.ratio + one.context / (4 * CONTEXT), -abs(one.block - anchor.block)


def _same_words(anchor: Anchor, texts: Sequence[str]) -> Iterator[_Candidate]:
    for block, text in enumerate(texts):
        for start in _places(anchor, text):
            end = start + len(anchor.quote)
            context = _context(anchor, texts, block, start, end)
            short = len(anchor.quote) < (SHORT_BLOCK if anchor.whole else TOO_SHORT)
            if block == anchor.block or not short or context >= CONTEXT_ENOUGH:
                yield _Candidate(block, start, end, context)


def _places(anchor: Anchor, text: str) -> Iterator[int]:
    if anchor.whole:
        if text == anchor.quote:
            yield 0
        return
    start = text.find(anchor.quote) if anchor.quote else -1
    while start >= 0:
        yield start
        start = text.find(anchor.quote, start + 1)


def _similar_words(anchor: Anchor, texts: Sequence[str]) -> Iterator[_Candidate]:
    for block, text in enumerate(texts):
        spans = [(0, len(text))] if anchor.whole else list(_windows(anchor, text))
        for start, end in spans:
            ratio = _ratio(anchor.quote, text[start:end])
            context = _context(anchor, texts, block, start, end)
            if len(anchor.quote) < TOO_SHORT and context < CONTEXT_ENOUGH:
                continue
            framed = context >= min(CONTEXT, len(anchor.before) + len(anchor.after)) and context >= CONTEXT_ENOUGH
            if ratio >= (SIMILAR_IN_PLACE if framed else SIMILAR):
                yield _Candidate(block, start, end, context, ratio)


def _windows(anchor: Anchor, text: str) -> Iterator[tuple[int, int]]:
    """Yield what stands between the old context, and the run of words that has most in common with the quote."""
    head, tail = anchor.before[-CONTEXT // 2 :], anchor.after[: CONTEXT // 2]
    start = text.find(head) + len(head) if head and head in text else 0
    end = text.find(tail, start) if tail else len(text)
    if (head or tail) and start < end <= start + 3 * len(anchor.quote):
        yield _trimmed(text, start, end)
    words, wanted = list(_WORD.finditer(text)), Counter(_words(anchor.quote))
    length = min(len(words), wanted.total())
    if not length:
        return
    shares = [
        sum((Counter(one[0].casefold() for one in words[at : at + length]) & wanted).values())
        for at in range(len(words) - length + 1)
    ]
    at = shares.index(max(shares))
    if shares[at] * 2 >= length:
        yield words[at].start(), words[at + length - 1].end()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - (len(inner) - len(inner.rstrip()))


def _context(anchor: Anchor, texts: Sequence[str], block: int, start: int, end: int) -> int:
    before, after = around(texts, block, start=start, end=end)
    return _common(before[::-1], anchor.before[::-1]) + _common(after, anchor.after)


def _common(one: str, other: str) -> int:
    """Return how many letters two texts have in common from their beginning."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _ratio(one: str, other: str) -> float:
    """Return how alike two texts are word by word, 0.0 to 1.0."""
    matcher = SequenceMatcher(None, _words(one), _words(other), autojunk=False)
    if matcher.real_quick_ratio() < SIMILAR_IN_PLACE or matcher.quick_ratio() < SIMILAR_IN_PLACE:
        return 0.0
    return matcher.ratio()
