"""The look of a document's page: sizes, colours and type, and blocks that are set one under the other."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.documents.fonts import REGULAR, text_width
from app.documents.lines import Fit, balanced, fit, wrap

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
PETROL, GOLD, INK, GREY, RULE, TINT = "#07586C", "#F2B705", "#13202A", "#465662", "#D3DCE3", "#F1F5F7"
LEADING = 1.32
ASCENT = 0.95
"""From the top of a line to its baseline, in sizes; Noto Sans leaves room above capitals for accents."""

LAST_GAP = 5 * MM
WIDEST = 2.2
"""How many times as wide as wanted a gap between blocks may become."""

Align = Literal["left", "centre", "right"]


class Style(NamedTuple):
    """How a text looks; `size` in points."""

    size: float
    colour: str = INK
    font: str = REGULAR

    def scaled(self, scale: float) -> "Style":
        """Return the same look in another size."""
        return self._replace(size=self.size * scale)


class Block(NamedTuple):
    """A piece of a page: its height, the space it wants above, and how it draws itself down from a y."""

    height: float
    gap: float
    draw: Callable[["Canvas", float], None]


def text_block(
    text: str,
    *,
    style: Style,
    x: float,
    width: float,
    align: Align = "centre",
    gap: float = 0,
    ways: tuple[Fit, ...] = (),
) -> Block:
    """Return a text that wraps within x and x + width; with `ways` it also shrinks, largest size first."""
    size = style.size
    if ways:
        size, lines = fit(text, font=style.font, width=width, ways=ways)
    else:
        breaking = wrap if align == "left" else balanced
        lines = breaking(text, font=style.font, size=size, width=width)
    final = style._replace(size=size)

    def draw(canvas: "Canvas", top: float) -> None:
        for number, line in enumerate(lines):
            baseline = top - size * (ASCENT + number * LEADING)
            draw_line(canvas, line, style=final, x=_anchor(x, width, align), y=baseline, align=align)

    return Block(len(lines) * size * LEADING, gap, draw)


def stacked(blocks: Sequence[Block], *, gap: float = 0) -> Block:
    """Return blocks under each other as one; the first one's own gap is dropped."""
    height = sum(block.height for block in blocks) + sum(block.gap for block in blocks[1:])

    def draw(canvas: "Canvas", top: float) -> None:
        for number, block in enumerate(blocks):
            top -= block.gap if number else 0
            block.draw(canvas, top)
            top -= block.height

    return Block(height, gap, draw)


def draw_spread(canvas: "Canvas", blocks: Sequence[Block], *, top: float, bottom: float) -> None:
    """Draw blocks from top to bottom; space left over widens the gaps, up to a limit, and then stays below."""
    gaps = LAST_GAP + sum(block.gap for block in blocks)
    left_over = top - bottom - sum(block.height for block in blocks)
    stretch = min(max(left_over / gaps, 0), WIDEST)
    for block in blocks:
        top -= block.gap * stretch
        block.draw(canvas, top)
        top -= block.height


def height_of(blocks: Sequence[Block]) -> float:
    """Return what blocks need with their gaps as they are, and one below the last."""
    return LAST_GAP + sum(block.height + block.gap for block in blocks)


def draw_line(canvas: "Canvas", text: str, *, style: Style, x: float, y: float, align: Align = "left") -> None:
    """Draw one line with its baseline at y; x is its left end, its middle or its right end."""
    shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
    canvas.setFillColor(style.colour)
    canvas.setFont(style.font, style.size)
    canvas.drawString(x - shift * text_width(text, font=style.font, size=style.size), y, text)


def draw_rule(canvas: "Canvas", *, x: float, y: float, width: float, colour: str = RULE) -> None:
    """Draw a thin horizontal line."""
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.6)
    canvas.line(x, y, x + width, y)


def draw_frame(canvas: "Canvas") -> None:
    """Draw the double border of a document."""
    for inset, colour, line, radius in ((11 * MM, PETROL, 1.5, 2.5), (12.1 * MM, GOLD, 0.7, 1)):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(line)
        canvas.roundRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, radius, stroke=1, fill=0)


def draw_mark(canvas: "Canvas", *, y: float, radius: float) -> None:
    """Draw the round mark with a tick in the middle of the page; it stands for no office's emblem."""
    x = WIDTH / 2
    canvas.setFillColor(PETROL)
    canvas.circle(x, y, radius, stroke=0, fill=1)
    canvas.setStrokeColor("#FFFFFF")
    canvas.setLineWidth(radius * 0.17)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    tick = canvas.beginPath()
    tick.moveTo(x - 0.42 * radius, y - 0.02 * radius)
    tick.lineTo(x - 0.12 * radius, y - 0.32 * radius)
    tick.lineTo(x + 0.44 * radius, y + 0.33 * radius)
    canvas.drawPath(tick, stroke=1, fill=0)


def _anchor(x: float, width: float, align: Align) -> float:
    return x + {"left": 0.0, "centre": 0.5, "right": 1.0}[align] * width
