"""A finished PDF opened as the program shows it: with QtPdf, as text with places and as a picture."""

import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


class OpenedPdf:
    """The first page of a PDF."""

    def __init__(self, data: bytes) -> None:
        self.document = QPdfDocument()
        # The document reads from the buffer to its end: as its child the buffer goes after it, never before.
        buffer = QBuffer(self.document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(buffer)

    def text(self) -> str:
        """Return the page's text as a search or a screen reader finds it, line ends as spaces."""
        return self._raw_text().replace("\r\n", " ")

    def place_of(self, text: str) -> QRectF:
        """Return where the page shows a text that stands on one line, in points from the upper left."""
        start = self._raw_text().index(text)
        return self.document.getSelectionAtIndex(0, start, len(text)).boundingRectangle()

    def picture(self, *, dpi: int) -> QImage:
        """Return the page as printed on white paper, in grey."""
        size = (self.document.pagePointSize(0) * (dpi / 72)).toSize()
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, self.document.render(0, size))
        painter.end()
        return paper.convertToFormat(QImage.Format.Format_Grayscale8)

    def _raw_text(self) -> str:
        return self.document.getAllText(0).text()


def codes_in(picture: QImage) -> list[tuple[str, str]]:
    """Return text and error correction of every QR code in a picture.

    The picture is doubled first: of 40 clean codes at 150 dpi, 3 pixels to a module, zxing-cpp 3.1.1 misses 5 and
    finds all at twice the size.
    """
    size = picture.size() * 2
    doubled = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    grey = doubled.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormat.QRCode)
    return [(code.text, code.ec_level) for code in found]
