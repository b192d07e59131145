"""Looking at a PDF inside the program, page by page, drawn by QtPdf, and putting it on paper."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.printing import print_pdf

HEIGHT_PX = 460


class PreviewCard(Panel):
    """Shows one page of a PDF; hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._theme = theme
        self._document = QPdfDocument(self)
        # The document reads from the buffer to its end: as its child the buffer goes after it, never before.
        self._buffer = QBuffer(self._document)
        self._pdf = b""
        self._page = 0
        self._title = label("", role="heading")
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = label("", role="small", wrap=False)
        self.back = button(self.tr("Page before"), icon=theme.icon("back"))
        self.forward = button(self.tr("Next page"), icon=theme.icon("forward"))
        self.back.clicked.connect(self._turn_back)
        self.forward.clicked.connect(self._turn_forward)
        self.print_button = button(self.tr("Print…"), kind="primary", icon=theme.icon("print", role="on-accent"))
        self.print_button.clicked.connect(self._print)
        close = button(self.tr("Close the preview"), icon=theme.icon("close"))
        close.clicked.connect(self.close_preview)
        flow = FlowLayout(spacing=theme.px(12))
        for part in (self.back, self.forward, self.print_button, close):
            flow.addWidget(part)
        self.add(self._title, self.picture, self._count, flow)
        self.hide()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def show_pdf(self, pdf: bytes, title: str, *, printable: bool) -> None:
        """Show a PDF; one that is only looked at has no button for printing."""
        self.close_preview()
        self._pdf = pdf
        set_text(self._title, title)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.print_button.setVisible(printable)
        self.show()
        self._show_page(0)

    def show_file(self, path: Path, title: str) -> None:
        """Show a file that may be printed."""
        self.show_pdf(path.read_bytes(), title, printable=True)

    def close_preview(self) -> None:
        """Show nothing any more."""
        self._document.close()
        self._buffer.close()
        self._pdf = b""
        self.picture.clear()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew in its new size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.pages:
            self._draw()

    def _turn_back(self) -> None:
        self._show_page(self._page - 1)

    def _turn_forward(self) -> None:
        self._show_page(self._page + 1)

    def _show_page(self, page: int) -> None:
        self._page = min(max(page, 0), max(self.pages - 1, 0))
        words = self.tr("Page {number} of {pages}").format(number=self._page + 1, pages=self.pages)
        set_text(self._count, words)
        self.picture.setAccessibleName(f"{self._title.text()}, {words}")
        for made, there in ((self.back, self._page > 0), (self.forward, self._page < self.pages - 1)):
            made.setVisible(self.pages > 1)
            made.setEnabled(there)
        self._draw()

    def _draw(self) -> None:
        """Draw the page as large as the card allows, twice as fine as the screen."""
        points = self._document.pagePointSize(self._page)
        room = self.contentsRect().size()
        wide, high = max(room.width() - self._theme.px(60), 100), self._theme.px(HEIGHT_PX)
        size = points.scaled(wide, high, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        ratio = self.devicePixelRatioF()
        paper = QImage(size * ratio, QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, self._document.render(self._page, paper.size()))
        painter.end()
        shown = QPixmap.fromImage(paper)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def _print(self) -> None:
        print_pdf(self, self._pdf, title=self._title.text())
