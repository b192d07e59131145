"""The cover sheet of a department: how many certificates follow, and a list to sign on receipt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.documents.certificate_layout import CertificateData, Line, draw_lines
from app.documents.certificate_template import Template
from app.documents.certificate_words import CERTIFICATE_WORDS, CertificateWords
from app.documents.font_shelf import FontShelf
from app.documents.fonts import BOLD, REGULAR
from app.documents.ornament import MM
from app.documents.page import GREY, INK, PETROL, draw_rule
from app.documents.shaping import drawn

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MARGIN = 15 * MM
HEAD = 26 * MM
"""Room for title, department and head of the list."""

ROW = 7 * MM
FOOT = 8 * MM
SIGNATURE = 0.28
"""Part of the width that is left for signatures."""


def draw_cover(
    canvas: "Canvas",
    certificates: Sequence[CertificateData],
    *,
    department: str,
    template: Template,
    shelf: FontShelf,
) -> None:
    """Draw the sheets that list the certificates of one department, in the size of the canvas."""
    words = CERTIFICATE_WORDS[template.languages[0]]
    _, height = canvas._pagesize  # noqa: SLF001 - reportlab tells the size of its page nowhere else
    rows = max(int((height - 2 * MARGIN - HEAD - FOOT) // ROW), 1)
    pages = -(-len(certificates) // rows)
    for page in range(pages):
        members = certificates[page * rows : (page + 1) * rows]
        _draw_head(canvas, words, department or words.no_department, count=len(certificates), shelf=shelf)
        for place, data in enumerate(members):
            _draw_row(canvas, data, top=height - MARGIN - HEAD - place * ROW, shelf=shelf)
        told = words.page.format(page=page + 1, pages=pages)
        _draw(canvas, told, x=MARGIN, y=MARGIN, size=8, colour=GREY, shelf=shelf)
        canvas.showPage()


def _draw_head(canvas: "Canvas", words: CertificateWords, department: str, *, count: int, shelf: FontShelf) -> None:
    width, height = canvas._pagesize  # noqa: SLF001 - as above
    room = width - 2 * MARGIN
    top = height - MARGIN
    _draw(canvas, words.cover_title, x=MARGIN, y=top - 9, size=9, colour=GREY, shelf=shelf)
    _draw(canvas, department, x=MARGIN, y=top - 27, size=15, colour=PETROL, style=BOLD, shelf=shelf, width=room)
    _draw(canvas, words.cover_count.format(count=count), x=MARGIN, y=top - 43, size=10, shelf=shelf)
    y = top - HEAD + 3 * MM
    for x, text in zip(_columns(width), (words.cover_number, words.cover_name, words.cover_received), strict=True):
        _draw(canvas, text, x=x, y=y, size=8, colour=GREY, shelf=shelf)
    draw_rule(canvas, x=MARGIN, y=top - HEAD, width=room)


def _draw_row(canvas: "Canvas", data: CertificateData, *, top: float, shelf: FontShelf) -> None:
    width, _ = canvas._pagesize  # noqa: SLF001 - as above
    number_x, name_x, signature_x = _columns(width)
    y = top - ROW * 0.68
    _draw(canvas, data.number, x=number_x, y=y, size=9, shelf=shelf, width=name_x - number_x - 6)
    _draw(canvas, data.name, x=name_x, y=y, size=9.5, style=BOLD, shelf=shelf, width=signature_x - name_x - 6)
    draw_rule(canvas, x=MARGIN, y=top - ROW, width=width - 2 * MARGIN)


def _columns(width: float) -> tuple[float, float, float]:
    room = width - 2 * MARGIN
    return MARGIN, MARGIN + room * 0.27, width - MARGIN - room * SIGNATURE


def _draw(  # noqa: PLR0913 - a text on a page has all of these
    canvas: "Canvas",
    text: str,
    *,
    x: float,
    y: float,
    size: float,
    shelf: FontShelf,
    colour: str = INK,
    style: str = REGULAR,
    width: float = 0,
) -> None:
    """Draw one line, made narrower by a smaller size where it is wider than `width`."""
    font = shelf.font_for(text, style=style)
    shown = drawn(text, font=font, size=size)
    if width and shown.width > width:
        shown = drawn(text, font=font, size=size * width / shown.width)
    draw_lines(canvas, [Line(shown, x, y, colour)])
