"""The passphrase of the office's keys: asked for once, on whichever page needs them first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.base.progress import Progress
from app.ui.hr.desk_page import DeskPage
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel


class UnlockCard(Panel):
    """Asks for the passphrase while the keys are locked; hidden when they are open."""

    unlocked = Signal()

    def __init__(self, page: DeskPage, theme: Theme, *, why: str) -> None:
        margins = (theme.px(20), theme.px(14), theme.px(20), theme.px(16))
        super().__init__("rule", margins=margins, spacing=theme.px(8))
        self._page = page
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase of the keys"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase of the keys"))
        self.passphrase.returnPressed.connect(self.open)
        self.name, self.pin = QLineEdit(page.desk.officer), QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.returnPressed.connect(self.open)
        for line, words in (
            (self.name, self.tr("Your name, as it stands in records")),
            (self.pin, self.tr("Your PIN, if this register asks for one")),
        ):
            line.setAccessibleName(words)
            line.setPlaceholderText(words)
        self.button = button(self.tr("Unlock"), icon=theme.icon("unlock"))
        self.button.clicked.connect(self.open)
        self.notice = Notice(theme)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(self.button)
        self.add(label(self.tr("The keys of the office are locked"), role="strong"), label(why))
        self.add(self.name, self.passphrase, self.pin, flow, self.notice)
        self.setVisible(not page.desk.unlocked)

    @property
    def first(self) -> QWidget:
        """The part that takes the keyboard."""
        return self.passphrase

    def open(self) -> None:
        """Unlock the keys, which takes about a second."""
        typed, name, pin, desk = self.passphrase.text(), self.name.text(), self.pin.text(), self._page.desk
        self.notice.clear()
        self.button.setEnabled(False)

        def work(_progress: Progress) -> None:
            desk.unlock(typed, name=name, pin=pin)

        self._page.start_work(work, self._on_open, failed=self._on_failed)

    def _on_open(self, _nothing: None) -> None:
        self.passphrase.clear()
        self.pin.clear()
        self.button.setEnabled(True)
        self.hide()
        self.unlocked.emit()

    def _on_failed(self, error: AppError) -> None:
        self.button.setEnabled(True)
        self.notice.complain(said(error))
        self.passphrase.setFocus()
        self.passphrase.selectAll()
