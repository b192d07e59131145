"""Runs of letters broken into lines and drawn: words in several fonts beside each other."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from app.documents.fonts import REGULAR, text_width
from app.documents.page import ASCENT, LEADING, Align, Block, Style
from app.documents.rich_text import Run

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_WORDS = re.compile(r"[ \t\r]+|(\n)")


class Word(NamedTuple):
    """Letters without a space between them, in one font or several."""

    pieces: tuple[Run, ...]
    width: float


Line = tuple[Word, ...]


def in_font(runs: Sequence[Run], font: str) -> tuple[Run, ...]:
    """Return runs with a font in place of the regular one; what is bold or in italics stays so."""
    return tuple(run._replace(font=font) if run.font == REGULAR else run for run in runs)


def words_of(runs: Sequence[Run], size: float) -> list[Word | None]:
    """Return the words of runs; None stands for the end of a line that the author wants."""
    found: list[Word | None] = []
    pieces: list[Run] = []
    for run in runs:
        at = 0
        for gap in _WORDS.finditer(run.text):
            if gap.start() > at:
                pieces.append(Run(run.text[at : gap.start()], run.font))
            found += [_word(pieces, size)] if pieces else []
            found += [None] if gap[1] else []
            pieces, at = [], gap.end()
        if at < len(run.text):
            pieces.append(Run(run.text[at:], run.font))
    return [*found, _word(pieces, size)] if pieces else found


def rich_lines(runs: Sequence[Run], *, size: float, width: float) -> list[Line]:
    """Return lines no wider than `width`; a word that is wider alone is broken between letters."""
    space = text_width(" ", font=REGULAR, size=size)
    lines: list[list[Word]] = [[]]
    used = 0.0
    for word in words_of(runs, size):
        if word is None:
            lines.append([])
            used = 0.0
            continue
        for part in _parts(word, size, width):
            needed = part.width + (space if lines[-1] else 0)
            if lines[-1] and used + needed > width:
                lines.append([])
                used, needed = 0.0, part.width
            lines[-1].append(part)
            used += needed
    return [tuple(line) for line in lines]


def longest_word(runs: Sequence[Run], size: float) -> float:
    """Return the width in points of the widest word."""
    return max((word.width for word in words_of(runs, size) if word), default=0.0)


def natural_width(runs: Sequence[Run], size: float) -> float:
    """Return the width in points of the words set in as few lines as the author wants."""
    lines = rich_lines(runs, size=size, width=float("inf"))
    return max((_width(line, size) for line in lines), default=0.0)


def line_block(line: Line, *, style: Style, x: float, width: float, align: Align = "left", gap: float = 0) -> Block:
    """Return one line between x and x + width; its runs have their fonts, the style gives size and colour."""

    def draw(canvas: "Canvas", top: float) -> None:
        shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        at = x + shift * (width - _width(line, style.size))
        for run in _drawn_runs(line):
            canvas.setFillColor(style.colour)
            canvas.setFont(run.font, style.size)
            canvas.drawString(at, top - style.size * ASCENT, run.text)
            at += text_width(run.text, font=run.font, size=style.size)

    return Block(style.size * LEADING, gap, draw)


def _drawn_runs(line: Line) -> Iterator[Run]:
    """Yield the letters of a line in as few pieces as fonts allow, spaces between words included."""
    text, font = "", ""
    for number, word in enumerate(line):
        for place, piece in enumerate(word.pieces):
            space = " " if number and not place else ""
            if piece.font == font:
                text += space + piece.text
                continue
            if font:
                yield Run(text + space, font)
                space = ""
            text, font = space + piece.text, piece.font
    if font:
        yield Run(text, font)


def _width(line: Line, size: float) -> float:
    return sum(text_width(run.text, font=run.font, size=size) for run in _drawn_runs(line))


@lru_cache(maxsize=30_000)
def _run_width(text: str, font: str, size: float) -> float:
    # A course is laid out twice, and most of its words come many times.
    return text_width(text, font=font, size=size)


def _word(pieces: Sequence[Run], size: float) -> Word:
    return Word(tuple(pieces), sum(_run_width(one.text, one.font, size) for one in pieces))


def _parts(word: Word, size: float, width: float) -> Iterator[Word]:
    """Yield a word whole, or in pieces if it is wider than a line."""
    if word.width <= width:
        yield word
        return
    pieces: list[Run] = []
    used = 0.0
    for run in word.pieces:
        for letter in run.text:
            wide = text_width(letter, font=run.font, size=size)
            if pieces and used + wide > width:
                yield _word(pieces, size)
                pieces, used = [], 0.0
            if pieces and pieces[-1].font == run.font:
                pieces[-1] = Run(pieces[-1].text + letter, run.font)
            else:
                pieces.append(Run(letter, run.font))
            used += wide
    if pieces:
        yield _word(pieces, size)
