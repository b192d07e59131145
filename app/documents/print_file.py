"""One file for the printer: certificates sorted by department, each department behind a cover sheet.

What all certificates share is in the file once, as a Form XObject, and drawn on every page by its name. Several
certificates may stand on a sheet with marks where to cut; never so small that their codes could not be read.
"""

import io
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.base.errors import DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.progress import Progress, silent
from app.documents.certificate import Press, new_canvas
from app.documents.certificate_layout import CertificateData, Line
from app.documents.certificate_template import SMALLEST_CODE_MM, QrField, Template
from app.documents.cover_sheet import draw_cover
from app.documents.font_shelf import FontShelf
from app.documents.metadata import Description, describe
from app.documents.ornament import MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Up = Literal[1, 2, 4]
Sheet = Literal["own", "A4", "A3"]

SHEETS = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
"""Paper by name, in mm, upright; "own" is the size of the certificate itself."""

BACKGROUND = "background"
MARK = 4 * MM
"""Length of a cutting mark, from the edge of the sheet."""


class PrintOrder(NamedTuple):
    """How to print: certificates on a sheet, the paper, and whether a list of names goes before each department."""

    up: Up = 1
    sheet: Sheet = "own"
    covers: bool = True


class Imposition(NamedTuple):
    """How certificates stand on a sheet; lengths in points, `cells` the lower left corners in reading order."""

    width: float
    height: float
    scale: float
    cells: tuple[tuple[float, float], ...]


def impose(template: Template, *, up: Up = 1, sheet: Sheet = "own") -> Imposition:
    """Return how `up` certificates stand on a sheet: the sheet and the grid turn so that they are as large as can be.

    Raises:
        DocumentError: if the codes would become too small to be read.
    """
    page = template.page
    short, long = SHEETS[sheet] if sheet != "own" else sorted((page.width, page.height))
    grids = {1: ((1, 1),), 2: ((1, 2), (2, 1)), 4: ((2, 2),)}[up]
    turns = ((short, long), (long, short))
    scale, columns, rows, width, height = max(
        (min(wide / columns / page.width, high / rows / page.height, 1), columns, rows, wide, high)
        for columns, rows in grids
        for wide, high in turns
    )
    code = (
        min((field.size for field in template.fields if isinstance(field, QrField)), default=SMALLEST_CODE_MM) * scale
    )
    if code < SMALLEST_CODE_MM:
        text = QT_TRANSLATE_NOOP(
            "core",
            "With {up} on a sheet the codes would be {size} mm wide, and scanners could not read them. Nothing was "
            "printed. Print fewer on a sheet, use larger paper, or choose a smaller template.",
        )
        raise DocumentError(text, up=up, size=round(code))
    across, down = page.width * scale, page.height * scale
    left, bottom = (width - columns * across) / 2, (height - rows * down) / 2
    cells = tuple(
        ((left + column * across) * MM, (bottom + (rows - 1 - row) * down) * MM)
        for row in range(rows)
        for column in range(columns)
    )
    return Imposition(width * MM, height * MM, scale, cells)


def print_file(
    template: Template,
    certificates: Sequence[CertificateData],
    *,
    shelf: FontShelf,
    order: PrintOrder | None = None,
    pictures: Path | None = None,
    progress: Progress = silent,
) -> bytes:
    """Return all certificates in one PDF, by department and name.

    Raises:
        DocumentError: if a text does not fit or has letters no font shows, or the codes would become too small.
        CancelledError: if `progress` raised it; nothing was made then.
    """
    press = Press(template, shelf, pictures=pictures)
    chosen = order or PrintOrder()
    layout = impose(template, up=chosen.up, sheet=chosen.sheet)
    ordered = sorted(certificates, key=lambda one: (one.department, one.name, one.number))
    buffer = io.BytesIO()
    canvas = new_canvas(buffer, layout.width, layout.height)
    describe(canvas, _description(template, ordered))
    canvas.beginForm(BACKGROUND, lowerx=0, lowery=0, upperx=press.width, uppery=press.height)
    press.draw_background(canvas)
    canvas.endForm()
    done = 0
    for department, group in groupby(ordered, key=lambda one: one.department):
        members = list(group)
        if chosen.covers:
            draw_cover(canvas, members, department=department, template=template, shelf=shelf)
        for on_sheet in _chunks(members, chosen.up):
            _draw_sheet(canvas, press, layout, [(data, press.lay_out(data)) for data in on_sheet])
            done += len(on_sheet)
            progress(done, len(ordered))
    canvas.save()
    return buffer.getvalue()


def _draw_sheet(
    canvas: "Canvas", press: Press, layout: Imposition, pages: Sequence[tuple[CertificateData, list[Line]]]
) -> None:
    for (x, y), (data, lines) in zip(layout.cells, pages, strict=False):
        canvas.saveState()
        canvas.translate(x, y)
        if layout.scale < 1:
            canvas.scale(layout.scale, layout.scale)
        canvas.doForm(BACKGROUND)
        press.draw_own(canvas, data, lines)
        canvas.restoreState()
    if len(layout.cells) > 1:
        _draw_cutting_marks(canvas, press, layout)
    canvas.showPage()


def _draw_cutting_marks(canvas: "Canvas", press: Press, layout: Imposition) -> None:
    """Draw short lines at the edges of the sheet, wherever a certificate begins or ends."""
    width, height = press.width * layout.scale, press.height * layout.scale
    across = {round(edge, 2) for x, _ in layout.cells for edge in (x, x + width)}
    up = {round(edge, 2) for _, y in layout.cells for edge in (y, y + height)}
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.3)
    for x in sorted(across):
        if 1 < x < layout.width - 1:
            canvas.line(x, 0, x, MARK)
            canvas.line(x, layout.height - MARK, x, layout.height)
    for y in sorted(up):
        if 1 < y < layout.height - 1:
            canvas.line(0, y, MARK, y)
            canvas.line(layout.width - MARK, y, layout.width, y)


def _description(template: Template, certificates: Sequence[CertificateData]) -> Description:
    from datetime import date

    numbers = sorted(one.number for one in certificates)
    told = f"{numbers[0]} – {numbers[-1]}" if numbers else ""
    return Description(
        title=told,
        subject=told,
        keywords="",
        language=template.languages[0],
        day=max((one.issued_on for one in certificates), default=date(2020, 1, 1)),
    )


def _chunks(certificates: Sequence[CertificateData], size: int) -> Iterator[Sequence[CertificateData]]:
    for start in range(0, len(certificates), size):
        yield certificates[start : start + size]
