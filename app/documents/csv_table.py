"""Tables as CSV for Excel: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula."""

import csv
import io

from app.documents.report_table import ReportTable, Value

FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠"
"""A text that begins with one of these is a formula to a spreadsheet (OWASP, CSV injection)."""

SEPARATORS = {"en": ","}
"""Excel takes the separator from the language of the PC: a semicolon in Kazakh and Russian."""


def csv_table(table: ReportTable) -> bytes:
    """Return the table with title, what was chosen and the stamp above it; texts are neutralised, numbers stay."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=SEPARATORS.get(table.language, ";"), lineterminator="\r\n")
    for line in filter(None, (table.title, table.about, table.stamp)):
        writer.writerow([harmless(line)])
    writer.writerow([harmless(column.title) for column in table.columns])
    for row in table.rows:
        writer.writerow([_cell(value, table.language) for value in row])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode()


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe before it says that it is text."""
    return f"'{text}" if text.lstrip(" ").startswith(tuple(FORMULA_SIGNS)) else text


def _cell(value: Value, language: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, float):
        text = f"{value:.4f}".rstrip("0").rstrip(".")
        return text if language == "en" else text.replace(".", ",")
    return str(value)
