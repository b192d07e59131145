"""Paragraphs, lists and tables set as pieces that flow over pages, in one size and colour."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.documents.flow import Column, Piece, kept_together
from app.documents.fonts import BOLD, ITALIC, REGULAR
from app.documents.page import INK, MM, PETROL, RULE, TINT, Align, Block, Style, draw_rule, stacked
from app.documents.rich_lines import in_font, line_block, longest_word, natural_width, rich_lines
from app.documents.rich_text import BULLET, Cell, Grid, Paragraph, Part, Run, plain

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SMALLEST = 8.5
"""Points; nothing in a handout is set smaller."""

INDENT = 5.5 * MM
CELL = 1.6 * MM
"""Room at each side of the words of a cell."""

ALIGNS: dict[str, Align] = {"right": "right", "center": "centre"}


class Look(NamedTuple):
    """Sizes and colour of a text; `body` in points, all other sizes follow from it."""

    body: float = 10.5
    colour: str = INK
    dense: bool = False
    """Whether the room between paragraphs is small."""

    @property
    def small(self) -> float:
        """The size of origins and captions."""
        return max(SMALLEST, self.body - 1.5)

    @property
    def table(self) -> float:
        """The size of words in cells."""
        return max(SMALLEST, self.body - 1)

    def gap(self, millimetres: float) -> float:
        """Return a gap in points."""
        return millimetres * MM * (0.6 if self.dense else 1)


def set_parts(parts: Sequence[Part], column: Column, look: Look) -> list[Piece]:
    """Return paragraphs and tables one under the other; their first piece has a gap above."""
    pieces: list[Piece] = []
    for part in parts:
        pieces += set_grid(part, column, look) if isinstance(part, Grid) else set_paragraph(part, column, look)
    return pieces


def set_paragraph(paragraph: Paragraph, column: Column, look: Look) -> list[Piece]:
    """Return a paragraph line by line, so that it can go over to another page inside."""
    heading, quotation = paragraph.role == "heading", paragraph.role == "quotation"
    font = BOLD if heading else ITALIC if quotation else REGULAR
    size = look.body + 1 if heading else look.table if paragraph.role == "code" else look.body
    style = Style(size, PETROL if heading else look.colour, font)
    inner = column.inset(INDENT * (paragraph.depth or int(quotation)))
    gap = look.gap(3.5 if heading else 0.9 if paragraph.depth else 2)
    pieces = set_text(paragraph.runs, inner, style, gap=gap)
    if paragraph.marker and pieces:
        pieces[0] = pieces[0]._replace(block=_marked(pieces[0].block, paragraph.marker, inner.x, style))
    return [piece._replace(keep=True) for piece in pieces] if heading else pieces


def set_text(
    runs: Sequence[Run], column: Column, style: Style, *, gap: float = 0.0, align: Align = "left"
) -> list[Piece]:
    """Return runs line by line; neither the first nor the last line is left alone."""
    lines = rich_lines(in_font(runs, style.font), size=style.size, width=column.width)
    return kept_together(
        [
            Piece(
                line_block(line, style=style, x=column.x, width=column.width, align=align, gap=0.0 if number else gap)
            )
            for number, line in enumerate(lines)
        ]
    )


def set_words(
    text: str, column: Column, style: Style, *, gap: float = 0.0, keep: bool = False, align: Align = "left"
) -> list[Piece]:
    """Return plain words line by line; with `keep` they stay with what follows."""
    pieces = set_text(plain(text), column, style, gap=gap, align=align)
    return [piece._replace(keep=True) for piece in pieces] if keep else pieces


def set_grid(grid: Grid, column: Column, look: Look) -> list[Piece]:
    """Return a table row by row; its head comes again on every page."""
    size = look.table
    columns = _columns(grid, column, size)
    head: Block | None = None
    pieces: list[Piece] = []
    for number, row in enumerate(grid.rows):
        lines = _row(row, columns, column, look, is_head=number < grid.heads)
        if number < grid.heads:
            lines = [piece._replace(keep=True) for piece in lines]
            head = stacked([piece.block for piece in lines])
        else:
            lines = [piece._replace(head=head) for piece in lines]
        pieces += lines
    if pieces:
        pieces[0] = pieces[0]._replace(block=pieces[0].block._replace(gap=look.gap(2.5)))
        pieces.append(Piece(_under(column)))
        pieces[-2] = pieces[-2]._replace(keep=True)
    return pieces


def _columns(grid: Grid, column: Column, size: float) -> list[Column]:
    """Return where the columns of a table stand: each as wide as its words, longest words whole if they can be."""
    count = max(len(row) for row in grid.rows)
    least, wanted = [0.0] * count, [0.0] * count
    for row in grid.rows:
        for at, cell in enumerate(row):
            for runs in map(_cell_runs, [cell] * len(cell.paragraphs), cell.paragraphs):
                least[at] = max(least[at], longest_word(runs, size) + 2 * CELL + 0.5)
                wanted[at] = max(wanted[at], natural_width(runs, size) + 2 * CELL + 0.5)
    widths = _shared(column.width, least, wanted)
    places, x = [], column.x
    for width in widths:
        places.append(Column(x + CELL, width - 2 * CELL))
        x += width
    return places


def _shared(room: float, least: list[float], wanted: list[float]) -> list[float]:
    """Return widths that fill the room: what is wanted if it fits, else more for those who want more."""
    if sum(wanted) <= room:
        return [one * room / sum(wanted) for one in wanted]
    if sum(least) >= room:
        return [one * room / sum(least) for one in least]
    # Long texts share by the root of their lengths: a column of sentences takes room, but not all of it.
    weights = [max(0.0, wide - narrow) ** 0.5 for narrow, wide in zip(least, wanted, strict=True)]
    spare = room - sum(least)
    widths = [narrow + spare * weight / sum(weights) for narrow, weight in zip(least, weights, strict=True)]
    return [min(width, wide) if width > wide else width for width, wide in zip(widths, wanted, strict=True)]


def _row(row: Sequence[Cell], columns: Sequence[Column], whole: Column, look: Look, *, is_head: bool) -> list[Piece]:
    """Return a row line by line, the first with a thin rule above it."""
    cells = [_cell_lines(cell, place, look) for cell, place in zip(row, columns, strict=False)]
    height = look.table * 0.35
    count = max((len(lines) for lines in cells), default=0) or 1
    pieces: list[Piece] = []
    for number in range(count):
        beside = [lines[number] for lines in cells if number < len(lines)]
        block = _beside(
            beside, whole, above=height if not number else 0.0, below=height if number == count - 1 else 0.0
        )
        pieces.append(Piece(_ruled(block, whole, tinted=is_head, ruled=not number)))
    short = count <= 14
    return [piece._replace(keep=number < count - 1) if short else piece for number, piece in enumerate(pieces)]


def _cell_lines(cell: Cell, place: Column, look: Look) -> list[Block]:
    align = ALIGNS.get(cell.align, "left")
    style = Style(look.table, PETROL if cell.heading else look.colour)
    blocks: list[Block] = []
    for paragraph in cell.paragraphs:
        runs = _cell_runs(cell, paragraph)
        blocks += [piece.block for piece in set_text(runs, place, style, align=align)]
    return blocks


def _cell_runs(cell: Cell, paragraph: Paragraph) -> tuple[Run, ...]:
    marker = (Run(f"{paragraph.marker} "),) if paragraph.marker else ()
    return in_font((*marker, *paragraph.runs), BOLD if cell.heading else REGULAR)


def _beside(blocks: Sequence[Block], whole: Column, *, above: float, below: float) -> Block:
    del whole
    height = max((block.height for block in blocks), default=0.0)

    def draw(canvas: "Canvas", top: float) -> None:
        for block in blocks:
            block.draw(canvas, top - above)

    return Block(height + above + below, 0.0, draw)


def _ruled(block: Block, whole: Column, *, tinted: bool, ruled: bool) -> Block:
    def draw(canvas: "Canvas", top: float) -> None:
        if tinted:
            canvas.setFillColor(TINT)
            canvas.rect(whole.x, top - block.height, whole.width, block.height, stroke=0, fill=1)
        if ruled:
            draw_rule(canvas, x=whole.x, y=top, width=whole.width, colour=RULE)
        block.draw(canvas, top)

    return block._replace(draw=draw)


def _under(column: Column) -> Block:
    """Return the line below a table."""

    def draw(canvas: "Canvas", top: float) -> None:
        draw_rule(canvas, x=column.x, y=top, width=column.width, colour=RULE)

    return Block(0.6, 0.0, draw)


def _marked(block: Block, marker: str, x: float, style: Style) -> Block:
    """Return the first line of an item with its number or dot before it."""

    def draw(canvas: "Canvas", top: float) -> None:
        if marker == BULLET:
            canvas.setFillColor(PETROL)
            canvas.circle(x - INDENT + 1.8 * MM, top - 0.62 * style.size, 0.16 * style.size, stroke=0, fill=1)
        else:
            place = Column(x - INDENT, INDENT - 1.2 * MM)
            for piece in set_words(marker, place, style._replace(colour=PETROL, font=BOLD), align="right"):
                piece.block.draw(canvas, top)
        block.draw(canvas, top)

    return block._replace(draw=draw)
