"""Reports as files: texts stay texts, nothing is a formula, heads stand on every page, and all say as of when."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.base.errors import DocumentError
from app.base.paths import AppPaths
from app.documents.report_table import Column, ReportTable
from app.services.reporting import FileKind, report_file, save_report
from tests.clock import SetClock
from tests.documents.opened_pdf import OpenedPdf

COLUMNS = (
    Column("Табель нөмірі"), Column("Аты-жөні", width=3), Column("Күндер", "number"), Column("Нәтиже", "percent"),
    Column("Мерзімі", "date"),
)  # fmt: skip
HOSTILE = '=HYPERLINK("http://x","y")'


def table_of(*names: str, language: str = "kk", rows: int = 1) -> ReportTable:
    made = [("000042", name, 3, 0.876, date(2026, 11, 22)) for name in names for _ in range(rows)]
    return ReportTable(
        title="Мерзімі өткен курстар",
        stamp="26.11.2026 09:00 жағдайы бойынша",
        columns=COLUMNS,
        rows=made,
        about="Қаржы департаменті",
        nothing="Ешкім жоқ",
        pages="{page}-бет, барлығы {pages}",
        language=language,
    )


Made = Callable[[ReportTable, FileKind], bytes]


@pytest.fixture
def made(paths: AppPaths, clock: SetClock) -> Made:
    return lambda table, kind: report_file(table, kind, paths, clock)


def cells(data: bytes) -> list[list[object]]:
    from openpyxl import load_workbook

    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_csv_begins_with_a_byte_order_mark_and_is_parted_as_excel_wants_it(made: Made) -> None:
    data = made(table_of("Өтегенов"), "csv")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[2] == ["26.11.2026 09:00 жағдайы бойынша"]
    assert rows[4] == ["000042", "Өтегенов", "3", "0,876", "2026-11-22"]
    assert (
        made(table_of("x", language="en"), "csv").decode("utf-8-sig").splitlines()[4] == "000042,x,3,0.876,2026-11-22"
    )


@pytest.mark.parametrize("name", [HOSTILE, "+1", "-1", "@x", "\t=1", "  =1", "＝1"])
def test_csv_neutralises_whatever_a_spreadsheet_would_run(made: Made, name: str) -> None:
    rows = list(csv.reader(io.StringIO(made(table_of(name), "csv").decode("utf-8-sig")), delimiter=";"))
    assert rows[4][1] == f"'{name}"


def test_workbook_keeps_zeros_and_never_has_a_formula(made: Made) -> None:
    from openpyxl import load_workbook

    data = made(table_of(HOSTILE), "xlsx")
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    row = next(iter(sheet.iter_rows(min_row=5, max_row=5)))
    assert [cell.value for cell in row][:4] == ["000042", HOSTILE, 3, 0.876]
    assert [cell.data_type for cell in row[:2]] == ["s", "s"]
    assert sheet.freeze_panes == "A5"
    assert cells(data)[2][0] == "26.11.2026 09:00 жағдайы бойынша"


def test_pages_of_a_pdf_have_the_head_the_stamp_and_their_number(made: Made, qapp: QApplication) -> None:
    data = made(table_of("Әлімбеков Самат Асқарұлы", rows=90), "pdf")
    opened = OpenedPdf(data)
    pages = opened.document.pageCount()
    assert pages > 1
    for number in range(pages):
        text = opened.document.getAllText(number).text()
        assert "Табель" in text
        assert "26.11.2026 09:00 жағдайы бойынша" in text
        assert f"{number + 1}-бет, барлығы {pages}" in text
        size = opened.document.pagePointSize(number)
        assert size.width() > size.height()
    assert data.count(b"/FontFile2") >= 2


def test_pdf_names_a_letter_that_no_font_has_instead_of_leaving_the_row_out(made: Made, qapp: QApplication) -> None:
    opened = OpenedPdf(made(table_of("Айгүл \U00010900"), "pdf"))
    assert "Айгүл [U+10900]" in opened.document.getAllText(0).text()


def test_pdf_of_nobody_says_so(made: Made, qapp: QApplication) -> None:
    assert "Ешкім жоқ" in OpenedPdf(made(table_of(), "pdf")).document.getAllText(0).text()


def test_file_is_of_the_kind_that_its_name_tells(paths: AppPaths, clock: SetClock, tmp_path: Path) -> None:
    saved = save_report(table_of("x"), tmp_path / "report.CSV", paths, clock)
    assert saved.read_bytes().startswith(b"\xef\xbb\xbf")
    with pytest.raises(DocumentError, match=r"\.xlsx, \.csv or \.pdf"):
        save_report(table_of("x"), tmp_path / "report.doc", paths, clock)


def test_report_that_cannot_be_written_leaves_the_old_file(paths: AppPaths, clock: SetClock, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(DocumentError, match="could not be written"):
        save_report(table_of("x"), tmp_path / "file" / "report.csv", paths, clock)
    assert (tmp_path / "file").read_bytes() == b"x"
