"""Tables on paper: A4 lying, the head on every page, as many lines a row as its words need, fonts embedded."""

import io
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from app.base.errors import DocumentError
from app.base.progress import Progress, silent
from app.documents.certificate_layout import Line, draw_lines
from app.documents.font_shelf import FontShelf
from app.documents.fonts import BOLD, REGULAR
from app.documents.metadata import Description, describe
from app.documents.page import GREY, HEIGHT, INK, MM, PETROL, TINT, WIDTH, draw_rule
from app.documents.report_table import Column, ReportTable, shown
from app.documents.shaping import Drawn, drawn

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LONG, SHORT = HEIGHT, WIDTH
MARGIN = 12 * MM
ROOM = LONG - 2 * MARGIN
TITLE_SIZE, ABOUT_SIZE, HEAD_SIZE, FOOT_SIZE = 15.0, 9.0, 8.0, 8.0
SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""Sizes of letters in the table, the largest first in which every word of a head fits into its column."""

LEADING = 1.25
PADDING = 1.3 * MM
MOST_LINES = 4


class _Look(NamedTuple):
    size: float
    widths: tuple[float, ...]
    shelf: FontShelf
    language: str


class _Row(NamedTuple):
    height: float
    cells: tuple[list[Drawn], ...]
    strong: bool


def report_pdf(table: ReportTable, *, shelf: FontShelf, day: date, progress: Progress = silent) -> bytes:
    """Return the table as PDF; a letter that no font has is written as its number, so that no row is left out.

    Raises:
        DocumentError: if the fonts of Kense are missing.
        CancelledError: if `progress` raised it.
    """
    from reportlab.pdfgen.canvas import Canvas

    shelf.font_for(table.title)
    look = _look(table, shelf)
    head = _row([column.title for column in table.columns], look, strong=True)
    pages = list(_pages(table, look, head, progress))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(LONG, SHORT), invariant=1, pageCompression=1, initialFontName=REGULAR)
    told = " · ".join(filter(None, (table.about, table.stamp)))
    describe(
        canvas,
        Description(title=table.title, subject=told, keywords="", language=table.language, day=day),
    )
    for number, rows in enumerate(pages, start=1):
        _draw_page(canvas, table, look, head, rows, foot=table.pages.format(page=number, pages=len(pages)))
    canvas.save()
    return buffer.getvalue()


def _look(table: ReportTable, shelf: FontShelf) -> _Look:
    total = sum(column.width for column in table.columns)
    widths = tuple(ROOM * column.width / total for column in table.columns)
    for size in SIZES:
        words = (
            (word, width - 2 * PADDING)
            for column, width in zip(table.columns, widths, strict=True)
            for word in column.title.split()
        )
        if all(_line(word, size, shelf, style=BOLD).width <= room for word, room in words):
            break
    return _Look(size, widths, shelf, table.language)


def _pages(table: ReportTable, look: _Look, head: _Row, progress: Progress) -> Iterator[list[_Row]]:
    """Yield the rows of each page; there is one even if there are no rows."""
    bottom = MARGIN + 6 * MM
    room = _top(table) - head.height - bottom
    page: list[_Row] = []
    used = 0.0
    for place, values in enumerate(table.rows):
        texts = [shown(value, column.kind, look.language) for value, column in zip(values, table.columns, strict=True)]
        made = _row(texts, look, strong=place in table.strong)
        if page and used + made.height > room:
            yield page
            page, used = [], 0.0
        page.append(made)
        used += made.height
        if place % 200 == 0:
            progress(place, len(table.rows))
    yield page


def _row(texts: Sequence[str], look: _Look, *, strong: bool) -> _Row:
    style = BOLD if strong else REGULAR
    cells = tuple(
        _wrapped(text, width - 2 * PADDING, look, style) for text, width in zip(texts, look.widths, strict=True)
    )
    lines = max((len(lines) for lines in cells), default=1)
    return _Row(max(lines, 1) * look.size * LEADING + 2 * PADDING, cells, strong)


def _wrapped(text: str, width: float, look: _Look, style: str) -> list[Drawn]:
    """Return the lines of a cell; beyond the most there may be, the last one ends with three dots."""
    whole = _line(text, look.size, look.shelf, style=style)
    if whole.width <= width or not text:
        return [whole]
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if _line(joined, look.size, look.shelf, style=style).width <= width:
            lines[-1] = joined
        elif lines[-1]:
            lines.append(word)
        else:
            lines[-1] = word
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1]} …"]
    return [_narrowed(_line(line, look.size, look.shelf, style=style), width) for line in lines]


def _narrowed(line: Drawn, width: float) -> Drawn:
    """Return a line with letters as small as its one long word asks for."""
    return line if line.width <= width else drawn(line.text, font=line.font, size=line.size * width / line.width)


def _line(text: str, size: float, shelf: FontShelf, *, style: str) -> Drawn:
    try:
        return drawn(text, font=shelf.font_for(text, style=style), size=size)
    except DocumentError:
        plain = "".join(one if _is_known(one, shelf) else f"[U+{ord(one):04X}]" for one in text)
        return drawn(plain, font=shelf.font_for(plain, style=style), size=size)


def _is_known(letter: str, shelf: FontShelf) -> bool:
    try:
        return shelf.font_for(letter) == REGULAR
    except DocumentError:
        return False


def _top(table: ReportTable) -> float:
    return SHORT - MARGIN - TITLE_SIZE * LEADING - (ABOUT_SIZE * LEADING if table.about else 0) - 6 * MM


def _draw_page(
    canvas: "Canvas", table: ReportTable, look: _Look, head: _Row, rows: Sequence[_Row], *, foot: str
) -> None:
    y = SHORT - MARGIN - TITLE_SIZE
    title = _line(table.title, TITLE_SIZE, look.shelf, style=BOLD)
    stamp = _line(table.stamp, ABOUT_SIZE, look.shelf, style=REGULAR)
    _draw(canvas, _narrowed(title, ROOM - stamp.width - 6 * MM), MARGIN, y, PETROL)
    _draw(canvas, stamp, LONG - MARGIN - stamp.width, y, GREY)
    if table.about:
        _draw(canvas, _narrowed(_line(table.about, ABOUT_SIZE, look.shelf, style=REGULAR), ROOM), MARGIN, y - 14, GREY)
    top = _top(table)
    canvas.setFillColor(TINT)
    canvas.rect(MARGIN, top - head.height, ROOM, head.height, stroke=0, fill=1)
    top = _draw_row(canvas, head, top, table.columns, look)
    for row in rows:
        top = _draw_row(canvas, row, top, table.columns, look)
    if not table.rows and table.nothing:
        _draw(canvas, _line(table.nothing, 10, look.shelf, style=REGULAR), MARGIN, top - 10 * MM, GREY)
    last = _line(foot, FOOT_SIZE, look.shelf, style=REGULAR)
    _draw(canvas, last, LONG - MARGIN - last.width, MARGIN, GREY)
    _draw(canvas, _line("Kense", FOOT_SIZE, look.shelf, style=REGULAR), MARGIN, MARGIN, GREY)
    canvas.showPage()


def _draw_row(canvas: "Canvas", row: _Row, top: float, columns: Sequence[Column], look: _Look) -> float:
    x = MARGIN
    for lines, column, width in zip(row.cells, columns, look.widths, strict=True):
        for number, line in enumerate(lines):
            y = top - PADDING - look.size * (0.95 + number * LEADING)
            left = x + PADDING if column.kind == "text" else x + width - PADDING - line.width
            _draw(canvas, line, left, y, INK)
        x += width
    draw_rule(canvas, x=MARGIN, y=top - row.height, width=ROOM)
    return top - row.height


def _draw(canvas: "Canvas", line: Drawn, x: float, y: float, colour: str) -> None:
    draw_lines(canvas, [Line(line, x, y, colour)])
