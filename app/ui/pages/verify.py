"""The page “Check a certificate”: a PDF, scan, photo or pasted code, and what it says with its four answers."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.base.errors import AppError
from app.base.progress import Progress
from app.services.verifying import Verifying
from app.ui.certificates.proof import ProofCard
from app.ui.dialogs import ask_file
from app.ui.state import WindowState
from app.ui.tasks import Tasks
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

if TYPE_CHECKING:
    from app.services.pdf_signatures import PdfAnswer

WIDEST_PX = 980
CODE_LINES = 3


class VerifyPage(Page):
    """Checks one thing after another; files may also be dropped anywhere on the page."""

    page_requested = Signal(str)
    """The name of another page."""

    def __init__(
        self, verifying: Verifying, *, language: str, theme: Theme, state: WindowState, parent: QWidget | None = None
    ) -> None:
        """`language` is that of the interface."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Check a certificate"))
        self.setAcceptDrops(True)
        self._verifying = verifying
        self._language = language
        self._state = state
        self._tasks = Tasks(self)
        self.notice = Notice(theme)
        self.proof = ProofCard(theme, language)
        self.lists_notice = Notice(theme)
        self.column.add(label(self.tr("Check a certificate"), role="title"))
        self.column.add(self._shown_card(), self.notice, self.proof, self._lists_card())
        self.column.end()
        self.start_at(self.choose)

    @property
    def busy(self) -> bool:
        """Whether a code is being looked for."""
        return self._tasks.busy

    def check_file(self, path: Path) -> None:
        """Look for the code in a file, off the window's thread, and check it."""
        if self.busy:
            return
        self._clear()
        self.notice.remind(self.tr("Looking for the code in {file}…").format(file=path.name))
        self._state.last_folder = str(path.parent)

        def work(_progress: Progress) -> "tuple[str, PdfAnswer | None]":
            from app.ui.widgets.pdf_pages import page_pictures

            return self._verifying.find(path, pages=page_pictures), self._verifying.look_inside(path)

        self._tasks.start(work, done=lambda found: self.check_code(*found), failed=self._failed)

    def check_code(self, text: str, pdf: "PdfAnswer | None" = None) -> None:
        """Check a code given as text; `pdf` is what the signature inside its file says."""
        self._clear()
        try:
            told = self._verifying.check(text, language=self._language, pdf=pdf)
        except AppError as error:
            self._failed(error)
            return
        self.proof.show_checked(told)
        self.reveal(self.proof)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from the desktop."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.check_file(Path(files[0]))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking when the page is left: nobody would see what was found."""
        super().hideEvent(event)
        if self.busy:
            self._tasks.close()
            self._tasks = Tasks(self)

    def _shown_card(self) -> QWidget:
        self.choose = button(
            self.tr("Choose a PDF, scan or photo…"), kind="primary", icon=self.theme.icon("open", role="on-accent")
        )
        self.choose.clicked.connect(self._choose)
        files = FlowLayout(spacing=self.theme.px(12))
        files.addWidget(self.choose)
        self.code = QPlainTextEdit()
        self.code.setAccessibleName(self.tr("The text of the code, which begins with KS1:"))
        self.code.setPlaceholderText("KS1:")
        self.code.setTabChangesFocus(True)
        self.code.setFixedHeight(self.theme.px(28 * CODE_LINES))
        self.check = button(self.tr("Check the code"), icon=self.theme.icon("code"))
        self.check.clicked.connect(self._check_typed)
        typed = FlowLayout(spacing=self.theme.px(12))
        typed.addWidget(self.check)
        what = self.tr(
            "Show the certificate that somebody brought: a PDF, a scan at 150 dpi or more, or a photo. You may also "
            "drop the file here. Nothing is sent anywhere, and no internet is needed."
        )
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        card.add(label(what), files, label(self.tr("Or paste the text of its code"), role="strong"))
        return card.add(self.code, typed)

    def _lists_card(self) -> QWidget:
        self.take = button(self.tr("Take in a list…"), icon=self.theme.icon("download"))
        self.take.clicked.connect(self._take_list)
        self.design = button(self.tr("Design a certificate…"), icon=self.theme.icon("certificates"))
        self.design.clicked.connect(partial(self.page_requested.emit, "certificate-designer"))
        flow = FlowLayout(spacing=self.theme.px(12))
        flow.addWidget(self.take)
        flow.addWidget(self.design)
        what = self.tr(
            "To know whose signature is good and what was revoked, this PC needs the office’s key list and status "
            "list. They come with receipts of your office, or as files from it. An older list never takes the place "
            "of a newer one."
        )
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("For offices"), role="heading"), label(what), flow, self.lists_notice)

    def _choose(self) -> None:
        kind = self.tr("PDF, scans, photos, texts, badges (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.txt *.jwt)")
        path = ask_file(self, self.tr("Choose a PDF, scan or photo"), kind, start=self._start())
        if path is not None:
            self.check_file(path)

    def _check_typed(self) -> None:
        text = self.code.toPlainText()
        if text.strip():
            self.check_code(text)
        else:
            self._clear()
            self.notice.complain(self.tr("There is no code yet. Paste its text, which begins with KS1:"))
            self.code.setFocus()

    def _take_list(self) -> None:
        kind = self.tr("Lists (*.kslist *.ksstatus *.json)")
        path = ask_file(self, self.tr("Take in a list"), kind, start=self._start())
        if path is None:
            return
        try:
            taken = self._verifying.take_in(path)
        except AppError as error:
            self.lists_notice.complain(said(error))
        else:
            self.lists_notice.confirm(said(taken))
        self._state.last_folder = str(path.parent)

    def _failed(self, error: AppError) -> None:
        self._clear()
        self.notice.complain(said(error))

    def _clear(self) -> None:
        self.notice.clear()
        self.proof.clear()

    def _start(self) -> Path | None:
        last = self._state.last_folder
        return Path(last) if last and Path(last).is_dir() else None
