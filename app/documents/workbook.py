"""Tables as XLSX: texts always as texts, so that numbers of employees keep their zeros and nothing is a formula."""

import io
import re
from datetime import date
from typing import Any

from app.documents.report_table import ReportTable, Value

TITLE_LETTERS = 31
"""Letters that the name of a sheet may have."""

NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
NOT_IN_CELLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
LETTERS_A_SHARE = 11
MOST_ROWS = 1_048_576 - 10
"""Rows of a sheet that Excel opens; longer tables go on in another one."""


def workbook(table: ReportTable) -> bytes:
    """Return the table as a workbook, written row by row: a hundred thousand rows take little memory."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "Kense"
    book.properties.title = table.title
    for number, start in enumerate(range(0, max(len(table.rows), 1), MOST_ROWS), start=1):
        _write_sheet(book, table, start, number)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _write_sheet(book: Any, table: ReportTable, start: int, number: int) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(_sheet_name(table.title, number))
    above = list(filter(None, (table.title, table.about, table.stamp)))
    for place, column in enumerate(table.columns, start=1):
        letters = max(column.width * LETTERS_A_SHARE, min(len(column.title) + 2, 30))
        sheet.column_dimensions[get_column_letter(place)].width = letters
    sheet.freeze_panes = f"A{len(above) + 2}"
    bold = Font(bold=True)
    for place, line in enumerate(above):
        sheet.append([_cell(sheet, line, None if place else Font(bold=True, size=14))])
    sheet.append([_cell(sheet, column.title, bold) for column in table.columns])
    for place, row in enumerate(table.rows[start : start + MOST_ROWS], start=start):
        font = bold if place in table.strong else None
        sheet.append([_cell(sheet, value, font, column.kind) for value, column in zip(row, table.columns, strict=True)])


def _cell(sheet: Any, value: Value, font: Any = None, kind: str = "text") -> Any:
    from openpyxl.cell import WriteOnlyCell

    clean = NOT_IN_CELLS.sub("\N{REPLACEMENT CHARACTER}", value) if isinstance(value, str) else value
    made = WriteOnlyCell(sheet, value=clean)
    if isinstance(value, str):
        # Otherwise a name that begins with "=" would become a formula.
        made.data_type = "s"
        made.number_format = "@"
    elif isinstance(value, date):
        made.number_format = "DD.MM.YYYY"
    elif kind == "percent":
        made.number_format = "0%"
    if font is not None:
        made.font = font
    return made


def _sheet_name(title: str, number: int) -> str:
    name = NOT_IN_SHEET_NAMES.sub(" ", title).strip("' ") or "Kense"
    mark = f" {number}" if number > 1 else ""
    return name[: TITLE_LETTERS - len(mark)].strip("' ") + mark
