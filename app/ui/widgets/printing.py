"""Putting a PDF on paper: Qt's own printing, so that no other program is needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

SHARP_DPI = 300
"""Enough for letters and codes; at a printer's own 1200 the picture of one page would take 400 MB."""


def print_pdf(parent: QWidget | None, pdf: bytes, *, title: str) -> bool:
    """Ask for a printer and print all pages; False if the person changed their mind or the printer failed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setAccessibleName(title)
    return dialog.exec() == QDialog.DialogCode.Accepted and paint_pdf(pdf, printer)


def paint_pdf(pdf: bytes, printer: "QPrinter") -> bool:
    """Paint the pages of a PDF, each as large as the paper allows; False if nothing can be painted."""
    from PySide6.QtPdf import QPdfDocument

    data = QBuffer()
    data.setData(QByteArray(pdf))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(data)
    painter = QPainter()
    if not document.pageCount():
        return False
    size = document.pagePointSize(0)
    lying = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    if not painter.begin(printer):
        return False
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        _paint_page(document, number, painter, QRectF(printer.pageLayout().fullRectPixels(printer.resolution())))
    painter.end()
    document.close()
    return True


def _paint_page(document: "QPdfDocument", number: int, painter: QPainter, paper: QRectF) -> None:
    points = document.pagePointSize(number)
    picture = document.render(number, (points * (SHARP_DPI / 72)).toSize())
    fitted: QSizeF = points.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(paper.topLeft(), fitted)
    place.moveCenter(paper.center())
    painter.drawImage(place, picture)
