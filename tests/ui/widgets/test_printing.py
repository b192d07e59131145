"""A PDF is painted on paper page by page."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.course.structure import Course
from app.services.wiring import LearnerServices
from app.ui.widgets.printing import paint_pdf
from tests.services.work import pass_quiz, read_all


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    """A printer whose paper is a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def test_statement_fills_one_sheet(learner: LearnerServices, course: Course, printer: QPrinter, tmp_path: Path) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    assert paint_pdf(learner.certifying.pdf(course, language="kk"), printer)
    paper = QPdfDocument()
    paper.load(str(tmp_path / "paper.pdf"))
    assert paper.pageCount() == 1
    ink = paper.render(0, (paper.pagePointSize(0) / 2).toSize())
    assert len({ink.pixelColor(x, ink.height() // 3).name() for x in range(ink.width())}) > 1
    paper.close()


def test_damaged_pdf_is_not_printed(printer: QPrinter) -> None:
    assert paint_pdf(b"no PDF", printer) is False
