"""Looking at a PDF inside the program, drawn by QtPdf, and putting it on paper."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.printing import print_pdf

HEIGHT_PX = 420


class PreviewCard(Panel):
    """Shows one PDF with its pages below each other; hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._pdf = b""
        self._title = label("", role="heading")
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.setFixedHeight(theme.px(HEIGHT_PX))
        self.print_button = button(self.tr("Print…"), kind="primary", icon=theme.icon("print", role="on-accent"))
        self.print_button.clicked.connect(self._print)
        close = button(self.tr("Close the preview"), icon=theme.icon("close"))
        close.clicked.connect(self.close_preview)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(self.print_button)
        flow.addWidget(close)
        self.add(self._title, self.view, flow)
        self.hide()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount()

    def show_pdf(self, pdf: bytes, title: str, *, printable: bool) -> None:
        """Show a PDF; one that is only looked at has no button for printing."""
        self.close_preview()
        self._pdf = pdf
        set_text(self._title, title)
        self.view.setAccessibleName(title)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.print_button.setVisible(printable)
        self.show()

    def show_file(self, path: Path, title: str) -> None:
        """Show a file that may be printed."""
        self.show_pdf(path.read_bytes(), title, printable=True)

    def close_preview(self) -> None:
        """Show nothing any more."""
        self._document.close()
        self._buffer.close()
        self._pdf = b""
        self.hide()

    def _print(self) -> None:
        print_pdf(self, self._pdf, title=self._title.text())
