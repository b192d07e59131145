"""The pages of a PDF as grey pictures, drawn by QtPdf, for finding codes in them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from app.services.codes import Picture

DPI = 150
MOST_PAGES = 20
LONGEST_SIDE = 6000
"""Pixels; a page of any size is drawn no larger."""


def page_pictures(pdf: bytes | Path, *, dpi: int = DPI) -> Iterator[Picture]:
    """Yield the first pages of a PDF as they look on white paper.

    Raises:
        OSError: if it cannot be read, or is no PDF, or is locked by a password.
    """
    data = pdf.read_bytes() if isinstance(pdf, Path) else pdf
    document = QPdfDocument()
    # The document reads from the buffer to its end: as its child the buffer goes after it, never before.
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() != QPdfDocument.Status.Ready:
        raise OSError(document.error().name)
    for number in range(min(document.pageCount(), MOST_PAGES)):
        yield _picture(_page_image(document, number, dpi))


def _page_image(document: QPdfDocument, number: int, dpi: int) -> QImage:
    points = document.pagePointSize(number)
    scale = min(dpi / 72, LONGEST_SIDE / max(points.width(), points.height(), 1))
    size = (points * scale).toSize()
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(number, size))
    painter.end()
    return paper.convertToFormat(QImage.Format.Format_Grayscale8)


def _picture(image: QImage) -> Picture:
    """Return an image's bytes without what fills its rows up."""
    width, height, line = image.width(), image.height(), image.bytesPerLine()
    raw = bytes(image.constBits())
    grey = raw if line == width else b"".join(raw[row * line : row * line + width] for row in range(height))
    return Picture(width=width, height=height, grey=grey)
