"""A learner's notes as a document: A4 pages in the look of the statement, and the same as Markdown."""

import io
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from app.documents.fonts import BOLD, ITALIC, REGULAR, register_fonts, require_glyphs
from app.documents.lines import wrap
from app.documents.metadata import Description, describe
from app.documents.notebook_words import WORDS, Words, date_text, heading_of
from app.documents.page import (
    GOLD,
    GREY,
    HEIGHT,
    INK,
    LEADING,
    MM,
    PETROL,
    WIDTH,
    Block,
    Style,
    draw_line,
    draw_rule,
    stacked,
    text_block,
)
from app.trust.clean import clean_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LEFT, RIGHT = 22 * MM, WIDTH - 22 * MM
COLUMN = RIGHT - LEFT
TOP, BOTTOM = HEIGHT - 20 * MM, 24 * MM
INDENT = 5 * MM

TITLE, COURSE, LESSON = Style(22, PETROL, BOLD), Style(14, PETROL, BOLD), Style(11.5, INK, BOLD)
SMALL, QUOTE, TEXT = Style(8.5, GREY), Style(10, GREY, ITALIC), Style(10.5)

LINES_TOGETHER = 3
"""A long text goes over to the next page between its lines, but never leaves fewer than these behind."""


class NotebookEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One note, highlight or bookmark: the words it stands at, and the learner's own."""

    kind: Literal["note", "highlight", "bookmark"]
    quote: str
    text: str
    day: date


class NotebookPart(msgspec.Struct, kw_only=True):
    """What is kept in one lesson; `lesson` is empty for questions that stand in none."""

    course: str
    lesson: str
    entries: list[NotebookEntry] = []


def notebook_markdown(parts: Sequence[NotebookPart], *, language: str) -> str:
    """Return notes as Markdown: courses and lessons as headings, quotes as quotations."""
    words = WORDS[language]
    lines, course = [f"# {words.title}"], ""
    for part in parts:
        if part.course != course:
            course = part.course
            lines.append(f"## {_escaped(course)}")
        lines.append(f"### {_escaped(part.lesson or words.elsewhere)}")
        for entry in part.entries:
            lines.append(f"**{heading_of(entry.kind, entry.day, language)}**")
            lines.append("\n".join(f"> {_escaped(line)}" for line in entry.quote.splitlines()))
            lines.append("\n\n".join(_escaped(line) for line in entry.text.splitlines() if line.strip()))
    if not parts:
        lines.append(words.nothing)
    return "\n\n".join(line for line in lines if line) + "\n"


def notebook_pdf(parts: Sequence[NotebookPart], *, name: str, day: date, language: str, fonts: Path) -> bytes:
    """Return notes as PDF; the same notes on the same day give the same bytes.

    Raises:
        DocumentError: if a text has letters the fonts cannot show, or the fonts are missing.
    """
    from reportlab.pdfgen.canvas import Canvas

    for text in (name, *_texts(parts)):
        require_glyphs("".join(clean_text(text).split()), folder=fonts)
    register_fonts(fonts)
    words = WORDS[language]
    line = words.of.format(name=name, date=date_text(day))
    pages = _paged([*_head(words, line), *_blocks(parts, words, language)])
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, initialFontName=REGULAR)
    title = f"{words.title}: {name}"
    describe(canvas, Description(title=title, subject=line, keywords="", language=language, day=day))
    for number, page in enumerate(pages, start=1):
        _draw(canvas, page, foot=words.page.format(number=number, count=len(pages)), program=words.program)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _texts(parts: Sequence[NotebookPart]) -> Iterator[str]:
    for part in parts:
        yield from (part.course, part.lesson)
        for entry in part.entries:
            yield from (entry.quote, entry.text)


def _head(words: Words, line: str) -> list[Block]:
    return [_text(words.title, TITLE), _text(line, SMALL, gap=1 * MM)]


def _blocks(parts: Sequence[NotebookPart], words: Words, language: str) -> Iterator[Block]:
    course = ""
    for part in parts:
        heads = []
        if part.course != course:
            course = part.course
            heads.append(_text(course, COURSE, gap=8 * MM))
        heads.append(_text(part.lesson or words.elsewhere, LESSON, gap=4 * MM))
        for entry in part.entries:
            yield from _entry(entry, language, heads)
            heads = []
    if not parts:
        yield _text(words.nothing, TEXT, gap=8 * MM)


def _entry(entry: NotebookEntry, language: str, heads: list[Block]) -> Iterator[Block]:
    """Yield an entry; its headings stay with its first lines."""
    lines = [_text(heading_of(entry.kind, entry.day, language), SMALL, gap=4 * MM)]
    body = [*_lines(entry.quote, QUOTE, barred=True), *_lines(entry.text, TEXT)]
    first = [*heads, *lines, *body[:LINES_TOGETHER]]
    yield stacked(first)._replace(gap=first[0].gap)
    yield from body[LINES_TOGETHER:]


def _lines(text: str, style: Style, *, barred: bool = False) -> Iterator[Block]:
    """Yield a text line by line, so that it can go over to another page anywhere."""
    indent = INDENT if barred else 0.0
    for paragraph in text.splitlines():
        gap = 1.2 * MM
        for line in wrap(clean_text(paragraph), font=style.font, size=style.size, width=COLUMN - indent):
            block = text_block(line, style=style, x=LEFT + indent, width=COLUMN, align="left", gap=gap)
            yield _barred(block) if barred else block
            gap = 0


def _barred(block: Block) -> Block:
    def draw(canvas: "Canvas", top: float) -> None:
        canvas.setFillColor(GOLD)
        canvas.rect(LEFT + 1 * MM, top - block.height, 0.8 * MM, block.height, stroke=0, fill=1)
        block.draw(canvas, top)

    return block._replace(draw=draw)


def _text(text: str, style: Style, *, gap: float = 0) -> Block:
    return text_block(clean_text(text), style=style, x=LEFT, width=COLUMN, align="left", gap=gap)


def _paged(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return the blocks page by page; what is higher than a page stands on one alone."""
    pages: list[list[Block]] = [[]]
    room = TOP - BOTTOM
    for block in blocks:
        needed = block.height + (block.gap if pages[-1] else 0)
        if pages[-1] and needed > room:
            pages.append([])
            room, needed = TOP - BOTTOM, block.height
        pages[-1].append(block)
        room -= needed
    return pages


def _draw(canvas: "Canvas", page: Sequence[Block], *, foot: str, program: str) -> None:
    stacked(page).draw(canvas, TOP)
    draw_rule(canvas, x=LEFT, y=BOTTOM - 5 * MM, width=COLUMN)
    baseline = BOTTOM - 5 * MM - SMALL.size * LEADING - 1 * MM
    draw_line(canvas, program, style=SMALL, x=LEFT, y=baseline)
    draw_line(canvas, foot, style=SMALL, x=RIGHT, y=baseline, align="right")


def _escaped(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    for mark in "\\`*_[]<>#|":
        text = text.replace(mark, "\\" + mark)
    return text
