"""Text that flows over pages: pieces that may be parted, boxes around them, and tables whose heads come again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.documents.page import MM, Block

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Column(NamedTuple):
    """Where text stands: from x on, so many points wide."""

    x: float
    width: float

    def inset(self, left: float, right: float = 0.0) -> "Column":
        """Return the column without a margin."""
        return Column(self.x + left, self.width - left - right)


class Piece(NamedTuple):
    """A block that is never parted.

    With `keep` the next piece stays on its page, `head` comes again on a new page, and a `fresh` one begins a page.
    """

    block: Block
    keep: bool = False
    head: Block | None = None
    fresh: bool = False


Page = list[Block]


def paged(pieces: Sequence[Piece], room: float) -> list[Page]:
    """Return the blocks page by page; what is higher than a page stands on one alone."""
    pages: list[Page] = [[]]
    left = room
    for group in _groups(pieces, room):
        placed = group
        if pages[-1] and (group[0].fresh or _height(group, first=False) > left):
            pages.append([])
            left, placed = room, _with_head(group)
        left -= _height(placed, first=not pages[-1])
        pages[-1] += [piece.block for piece in placed]
    return pages


def number_of(block: Block, pages: Sequence[Page]) -> int:
    """Return the number (1-based) of the page on which a block stands; ValueError if on none."""
    for number, page in enumerate(pages, start=1):
        if any(one is block for one in page):
            return number
    raise ValueError("the block stands on none of the pages")


def flow_height(pieces: Sequence[Piece]) -> float:
    """Return what the pieces need on one page."""
    return _height(pieces, first=True)


def draw_page(canvas: "Canvas", page: Sequence[Block], top: float) -> None:
    """Draw the blocks of a page under each other; the first one's gap is dropped."""
    for number, block in enumerate(page):
        top -= block.gap if number else 0
        block.draw(canvas, top)
        top -= block.height


def kept_together(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces none of which is left alone: the first two and the last two stay on one page."""
    count = len(pieces)
    return [
        piece._replace(keep=piece.keep or at == 0 or at == count - 2) if at < count - 1 else piece
        for at, piece in enumerate(pieces)
    ]


def boxed(
    pieces: Sequence[Piece], column: Column, *, fill: str, bar: str = "", padding: float = 3 * MM, gap: float = 0.0
) -> list[Piece]:
    """Return pieces on a ground with a bar at its left; the ground goes on where a page ends between them."""
    if not pieces:
        return []
    inner = [Piece(Block(padding, gap, _nothing), keep=True), *kept_together(pieces)]
    inner[1] = inner[1]._replace(block=inner[1].block._replace(gap=0))
    inner[-1] = inner[-1]._replace(keep=True)
    inner.append(Piece(Block(padding, 0, _nothing)))
    grounded = [
        piece._replace(block=_grounded(piece.block, column, fill, bar, first=not at)) for at, piece in enumerate(inner)
    ]
    return [*grounded[:-1], grounded[-1]._replace(keep=True), space(padding / 2)]


def space(height: float) -> Piece:
    """Return nothing of a height."""
    return Piece(Block(height, 0, _nothing))


def _groups(pieces: Sequence[Piece], room: float) -> list[list[Piece]]:
    """Return pieces that stay together; a group higher than a page is parted after all."""
    groups: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.fresh:
            groups.append([])
        groups[-1].append(piece)
        if not piece.keep:
            groups.append([])
    found: list[list[Piece]] = []
    for group in groups:
        fits = _height(group, first=True) <= room
        found += [group] if fits else [[piece] for piece in group]
    return [group for group in found if group]


def _with_head(group: list[Piece]) -> list[Piece]:
    head = group[0].head
    if head is None:
        return group
    first = group[0]._replace(block=group[0].block._replace(gap=0))
    return [Piece(head), first, *group[1:]]


def _height(group: Sequence[Piece], *, first: bool) -> float:
    gaps = sum(piece.block.gap for piece in group[1 if first else 0 :])
    return gaps + sum(piece.block.height for piece in group)


def _grounded(block: Block, column: Column, fill: str, bar: str, *, first: bool) -> Block:
    """Return a block on its ground. The gap above is grounded too, but for the first, and never above a page's top."""
    above = 0.0 if first else block.gap

    def draw(canvas: "Canvas", top: float) -> None:
        # A hair more than the block: two grounds that only touch show a white line on some screens.
        bottom, height = top - above - block.height - 0.2, block.height + above + 0.2
        canvas.setFillColor(fill)
        canvas.rect(column.x, bottom, column.width, height, stroke=0, fill=1)
        if bar:
            canvas.setFillColor(bar)
            canvas.rect(column.x, bottom, 1.1 * MM, height, stroke=0, fill=1)
        block.draw(canvas, top - above)

    # The gap becomes part of the block, so that it is drawn with it.
    return Block(block.height + above, 0.0 if above else block.gap, draw)


def _nothing(canvas: "Canvas", top: float) -> None:
    del canvas, top
