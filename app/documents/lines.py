"""Breaking text into lines and finding the size at which it fits: text shrinks and wraps, it is never cut off."""

from typing import NamedTuple

from app.documents.fonts import text_width


class Fitted(NamedTuple):
    """Text as lines of one size in points."""

    size: float
    lines: list[str]


class Fit(NamedTuple):
    """One way to set a text: at most so many lines, sizes from the largest down to the smallest."""

    lines: int
    largest: float
    smallest: float


def wrap(text: str, *, font: str, size: float, width: float) -> list[str]:
    """Return lines no wider than `width`; a word that is wider alone is broken between letters."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if text_width(joined, font=font, size=size) <= width:
            lines[-1] = joined
            continue
        pieces = _pieces(word, font=font, size=size, width=width)
        lines[-1:] = [lines[-1], *pieces] if lines[-1] else pieces
    return lines


def balanced(text: str, *, font: str, size: float, width: float) -> list[str]:
    """Return as few lines as `wrap`, but of lengths as even as may be, as centred text wants them."""
    count = len(wrap(text, font=font, size=size, width=width))
    narrow, wide = width / count, width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        lines = wrap(text, font=font, size=size, width=middle)
        if len(lines) > count or _breaks_words(lines, text):
            narrow = middle
        else:
            wide = middle
    return wrap(text, font=font, size=size, width=wide)


def fit(text: str, *, font: str, width: float, ways: tuple[Fit, ...]) -> Fitted:
    """Return the text by the first way, at the largest size, in which no word is broken; else the last way's."""
    for way in ways:
        size = way.largest
        while size >= way.smallest:
            lines = wrap(text, font=font, size=size, width=width)
            if len(lines) <= way.lines and not _breaks_words(lines, text):
                return Fitted(size, balanced(text, font=font, size=size, width=width))
            size -= 0.5
    smallest = ways[-1].smallest
    return Fitted(smallest, wrap(text, font=font, size=smallest, width=width))


def _breaks_words(lines: list[str], text: str) -> bool:
    return " ".join(lines) != " ".join(text.split())


def _pieces(word: str, *, font: str, size: float, width: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and text_width(pieces[-1] + letter, font=font, size=size) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
