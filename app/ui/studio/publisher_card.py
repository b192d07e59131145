"""The publisher's key in a trainer's words: its name, its copies, and having it back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.base.errors import AppError, CancelledError
from app.base.progress import Progress
from app.services.studio.publisher import PublisherDesk, PublisherState
from app.ui.dialogs import ask_file, ask_folder, confirm
from app.ui.state import WindowState
from app.ui.studio.publish_cards import emptied, margins
from app.ui.tasks import Tasks
from app.ui.text import date_text, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

GROUPS_A_LINE = 5
PAPER_LINES = 4


class PublisherCard(Panel):
    """Makes the key at the first publishing, and keeps reminding until there is a copy of it."""

    changed = Signal()

    def __init__(self, desk: PublisherDesk, theme: Theme, state: WindowState, *, language: str) -> None:
        """`language` is that of the interface."""
        super().__init__("card", margins=margins(theme), spacing=theme.px(8))
        self._desk, self._theme, self._state, self._language = desk, theme, state, language
        self._tasks = Tasks(self)
        self.notice = Notice(theme)
        self._told, self._print, self._copies = label(""), label("", role="strong"), label("")
        why = self.tr(
            "Every course you publish is signed with your key, so that learners’ computers know that it comes from you."
            " If the key is lost, they must be asked to trust a new one; if somebody steals it, that person can "
            "publish in your name. Keep one copy in a safe place."
        )
        self.add(label(self.tr("Your publisher’s key"), role="heading"), label(why), self._told, self._print)
        self.add(self._copies, self._name_part(), self._backup_part(), self._restore_part(), self.notice)
        self.paper = Panel("warning", margins=margins(theme), spacing=theme.px(4))
        self.paper.hide()
        self.add(self.paper)
        self.read()

    @property
    def busy(self) -> bool:
        """Whether a copy is being made or read."""
        return self._tasks.busy

    def read(self) -> None:
        """Show how the key stands now."""
        try:
            state = self._desk.state()
        except AppError as error:
            self.notice.complain(said(error))
            return
        made = state is not None
        set_text(self._told, self._told_of(state))
        set_text(self._print, state.fingerprint if state else "")
        set_text(self._copies, self._copies_of(state) if state else "")
        for part in (self._print, self._copies, self.backup):
            part.setVisible(made)
        self.restoring.setVisible(not made)
        self.make.setText(self.tr("Change the name") if made else self.tr("Make the key"))
        self.make.setAccessibleName(self.make.text())
        if state is not None and not self.name.text():
            self.name.setText(state.name)

    def _told_of(self, state: PublisherState | None) -> str:
        if state is None:
            return self.tr("There is no key yet. Give the publisher a name: learners read it before they install.")
        return self.tr("Publisher: {name}. Read these groups to people who ask by phone:").format(name=state.name)

    def _copies_of(self, state: PublisherState) -> str:
        if not state.is_safe:
            return self.tr("There is no copy of the key yet. Make one now, to a stick or on paper.")
        days = [date_text(day, self._language) for day in (state.file_copy, state.paper_copy) if day is not None]
        return self.tr("Last copy: {days}").format(days=", ".join(days))

    def _name_part(self) -> QWidget:
        self.name = _line(self.tr("Name of the publisher, such as that of your office"))
        self.make = button(self.tr("Make the key"), icon=self._theme.icon("add"))
        self.make.clicked.connect(self._on_make)
        self.name.returnPressed.connect(self._on_make)
        part = Panel("plain", spacing=self._theme.px(6))
        return part.add(label(self.name.accessibleName(), role="small"), self.name, self._flow(self.make))

    def _backup_part(self) -> QWidget:
        self.passphrase = _line(self.tr("Passphrase for the copy, 12 letters at least"), secret=True)
        self.again = _line(self.tr("Passphrase for the copy, once more"), secret=True)
        self.stick = button(self.tr("Save a copy to a stick or folder…"), icon=self._theme.icon("save"))
        self.show_paper = button(self.tr("Show the key for paper…"), icon=self._theme.icon("document"))
        self.stick.clicked.connect(self._on_back_up)
        self.show_paper.clicked.connect(self._on_paper)
        self.backup = Panel("plain", spacing=self._theme.px(6))
        for line in (self.passphrase, self.again):
            self.backup.add(label(line.accessibleName(), role="small"), line)
        return self.backup.add(self._flow(self.stick, self.show_paper))

    def _restore_part(self) -> QWidget:
        self.old_passphrase = _line(self.tr("Passphrase of the copy"), secret=True)
        self.typed = QPlainTextEdit()
        self.typed.setAccessibleName(self.tr("The 14 groups from paper"))
        self.typed.setTabChangesFocus(True)
        self.typed.setFixedHeight(self._theme.px(26 * PAPER_LINES))
        self.from_file = button(self.tr("Have the key back from a copy…"), icon=self._theme.icon("open"))
        self.from_paper = button(self.tr("Have the key back from paper"), icon=self._theme.icon("document"))
        self.from_file.clicked.connect(self._on_restore)
        self.from_paper.clicked.connect(self._on_restore_paper)
        self.restoring = Panel("plain", spacing=self._theme.px(6))
        words = self.tr("You have a key already, from another computer?")
        self.restoring.add(label(words, role="strong"), label(self.old_passphrase.accessibleName(), role="small"))
        self.restoring.add(self.old_passphrase, self._flow(self.from_file))
        self.restoring.add(label(self.typed.accessibleName(), role="small"), self.typed, self._flow(self.from_paper))
        return self.restoring

    def _on_make(self) -> None:
        name, desk = self.name.text(), self._desk
        made = bool(self._print.text())
        words = self.tr("The name is changed.") if made else self.tr("The key is made. Make a copy of it now.")
        self._do(lambda _progress: desk.rename(name) if made else desk.make(name), words)

    def _on_back_up(self) -> None:
        if self.passphrase.text() != self.again.text():
            self.notice.complain(self.tr("The two passphrases are not the same. Type them again."))
            self.again.setFocus()
            return
        folder = ask_folder(self, self.tr("Stick or folder for the copy"), start=Path(self._state.last_folder or "."))
        if folder is None:
            return
        desk, passphrase = self._desk, self.passphrase.text()

        def work(_progress: Progress) -> None:
            desk.back_up(folder, passphrase)

        self._do(work, self.tr("The copy is written and read back. Keep it apart from this computer."))

    def _on_paper(self) -> None:
        question = self.tr("Whoever reads the letters has the key. Are you alone at the screen?")
        if not confirm(self, question, yes=self.tr("Show them")):
            return
        try:
            groups = self._desk.paper()
        except AppError as error:
            self.notice.complain(said(error))
            return
        emptied(self.paper)
        what = self.tr("Write these groups down by hand and lock the paper away. Each notices a slip when typed back.")
        self.paper.add(label(what))
        for start in range(0, len(groups), GROUPS_A_LINE):
            line = [f"{start + at + 1}. {one}" for at, one in enumerate(groups[start : start + GROUPS_A_LINE])]
            self.paper.add(label("     ".join(line), role="strong"))
        done = button(self.tr("Written down: hide the letters"), icon=self._theme.icon("hide"))
        done.clicked.connect(self._on_written)
        self.paper.add(self._flow(done))
        self.paper.show()

    def _on_written(self) -> None:
        emptied(self.paper).hide()
        self._desk.paper_written()
        self.read()
        self.show_paper.setFocus()

    def _on_restore(self) -> None:
        kind = self.tr("Copies of publishers’ keys (*.kpublisher)")
        file = ask_file(self, self.tr("Copy of the key"), kind, start=Path(self._state.last_folder or "."))
        if file is None:
            return
        desk, passphrase = self._desk, self.old_passphrase.text()

        def work(_progress: Progress) -> None:
            desk.restore(file, passphrase)

        self._do(work, self.tr("The key is back."))

    def _on_restore_paper(self) -> None:
        desk, typed, name = self._desk, self.typed.toPlainText(), self.name.text()

        def work(_progress: Progress) -> None:
            desk.restore_from_paper(typed, name)

        self._do(work, self.tr("The key is back."))

    def _do(self, work: Callable[[Progress], None], words: str) -> None:
        if self.busy:
            return

        def done(_nothing: None) -> None:
            for line in (self.passphrase, self.again, self.old_passphrase):
                line.clear()
            self.typed.clear()
            self.notice.confirm(words)
            self.read()
            self.changed.emit()

        self.notice.clear()
        self._tasks.start(work, done=done, failed=self._complain)

    def _complain(self, error: AppError) -> None:
        if not isinstance(error, CancelledError):
            self.notice.complain(said(error))

    def _flow(self, *parts: QWidget) -> FlowLayout:
        flow = FlowLayout(spacing=self._theme.px(12))
        for part in parts:
            flow.addWidget(part)
        return flow


def _line(name: str, *, secret: bool = False) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
