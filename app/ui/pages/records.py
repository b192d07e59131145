"""The page “My records”: backups and what a restore would take back, and one file that goes to another PC."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.services.records import Backup, CarriedCard, Lost, Records
from app.ui.dialogs import ask_records_path, confirm
from app.ui.state import WindowState
from app.ui.tasks import Tasks
from app.ui.text import date_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

WIDEST_PX = 900
SHOWN = 8
"""Backups shown at once; older ones stand behind a button."""


class RecordsPage(Page):
    """Backups of one learner, newest first; what is done is said in the notice at the top."""

    restore_requested = Signal(object)
    """The `Backup` to put in place: the shell leaves the profile first."""
    page_requested = Signal(str)

    def __init__(
        self,
        records: Records,
        profile: str,
        *,
        name: str,
        language: str,
        theme: Theme,
        state: WindowState,
        parent: QWidget | None = None,
    ) -> None:
        """Show the backups of the profile with the id `profile`; `name` goes into the names of files."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("My records"))
        self._records = records
        self._profile = profile
        self._person = name
        self._language = language
        self._state = state
        self._tasks = Tasks(self)
        self._all = False
        self.notice = Notice(theme)
        self.list = Panel("plain", spacing=theme.px(10))
        self.column.add(label(self.tr("My records"), role="title"), self._explanation(), self.notice)
        self.column.add(self._backup_card(), self._carry_card())
        self.column.end()
        self.show_backups()

    @property
    def busy(self) -> bool:
        """Whether a backup or a file is being written."""
        return self._tasks.busy

    def flush(self) -> None:
        """Wait for what is being written: the page goes away."""
        self._tasks.close()

    def back_up(self) -> None:
        """Make a backup off the GUI thread."""
        self.now.setEnabled(False)
        self._tasks.start(
            lambda _progress: self._records.back_up(self._profile), done=self._backed_up, failed=self._failed
        )

    def carry_out(self) -> None:
        """Ask where to and write everything as one file."""
        target = ask_records_path(self, self._folder() / f"{self._person}.klearner")
        if target is None:
            return
        self._state.last_folder = str(target.parent)
        self.carry.setEnabled(False)
        self._tasks.start(
            lambda _progress: self._records.carry_out(self._profile, target),
            done=partial(self._carried, target),
            failed=self._failed,
        )

    def restore(self, backup: Backup) -> None:
        """Say what would be lost, and ask for the restore if that is wanted."""
        self.notice.clear()
        try:
            lost = self._records.would_lose(self._profile, backup)
        except AppError as error:
            self.notice.complain(said(error))
            return
        if confirm(self, self._question(backup, lost), yes=self.tr("Restore")):
            self.restore_requested.emit(backup)

    def show_backups(self) -> None:
        """Show what there is now."""
        while self.list.box.count():
            item = self.list.box.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        backups = self._records.backups(self._profile)
        if not backups:
            self.list.add(label(self.tr("There is no backup yet. The first one is made while you work."), role="muted"))
        for backup in backups if self._all else backups[:SHOWN]:
            self.list.add(self._row(backup))
        if len(backups) > SHOWN and not self._all:
            more = button(plural("RecordsPage", "Show %n older backup(s)", len(backups) - SHOWN), kind="link")
            more.clicked.connect(self._show_all)
            flow = FlowLayout(spacing=self.theme.px(8))
            flow.addWidget(more)
            self.list.add(flow)
        self.column.settle()

    def _explanation(self) -> QWidget:
        what = self.tr(
            "Kense saves every answer at once, and makes a backup every half an hour of work. If the file is ever "
            "damaged, it is made anew from the last backup and the journal beside it."
        )
        return Panel("info", margins=self.card_margins()).add(label(what))

    def _backup_card(self) -> QWidget:
        self.now = button(self.tr("Back up now"), kind="primary", icon=self.theme.icon("save", role="on-accent"))
        self.now.clicked.connect(self.back_up)
        flow = FlowLayout(spacing=self.theme.px(12))
        flow.addWidget(self.now)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("Backups"), role="heading"), self.list, flow)

    def _carry_card(self) -> QWidget:
        what = self.tr(
            "One file with everything: your progress, answers, notes and settings. Take it in on the other PC from the "
            "list of people; if you have learned there too, both become one record. Whoever has the file can read it."
        )
        self.carry = button(self.tr("Write the file…"), icon=self.theme.icon("document"))
        self.carry.clicked.connect(self.carry_out)
        send = button(self.tr("Send my progress to the office"), icon=self.theme.icon("folder"))
        send.clicked.connect(partial(self.page_requested.emit, "sending"))
        flow = FlowLayout(spacing=self.theme.px(12))
        flow.addWidget(self.carry)
        flow.addWidget(send)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("To another PC"), role="heading"), label(what), flow)

    def _row(self, backup: Backup) -> QWidget:
        px, when = self.theme.px, moment_text(backup.at, self._language)
        restore = button(self.tr("Restore…"), name=self.tr("Restore the backup of {when}").format(when=when))
        restore.clicked.connect(partial(self.restore, backup))
        line = Panel("option", margins=(px(14), px(8), px(12), px(8)), spacing=px(12), horizontal=True)
        text = Panel("plain", spacing=px(2)).add(label(when, role="strong"), label(self._about(backup), role="small"))
        line.box.addWidget(text, 1)
        line.box.addWidget(restore)
        return line

    def _about(self, backup: Backup) -> str:
        reasons = {
            "timer": self.tr("made while you worked"),
            "asked": self.tr("made by you"),
            "restore": self.tr("what was there before a restore"),
            "import": self.tr("before or after a file was taken in"),
        }
        reason = reasons.get(backup.reason, self.tr("made before Kense was updated"))
        if backup.facts < 0:
            return reason
        entries = plural("RecordsPage", "%n entries", backup.facts)
        return f"{entries} · {reason}"

    def _question(self, backup: Backup, lost: Lost) -> str:
        when = moment_text(backup.at, self._language)
        if not lost.facts:
            return self.tr(
                "Restore the backup of {when}? Nothing was recorded since: nothing is lost. "
                "What is there now is kept as a backup too."
            ).format(when=when)
        return self.tr(
            "Restore the backup of {when}? This would no longer be in your record: {lost}. "
            "It is not destroyed: what is there now is kept as a backup and can be restored as well."
        ).format(when=when, lost=", ".join(lost_words(lost)))

    def _backed_up(self, backup: Backup) -> None:
        self.now.setEnabled(True)
        words = plural("RecordsPage", "The backup is made and was read again: %n entries.", backup.facts)
        self.notice.confirm(words)
        self.show_backups()

    def _carried(self, target: Path, card: CarriedCard) -> None:
        self.carry.setEnabled(True)
        words = self.tr("The file is written and was read again: {file}").format(file=str(target))
        entries = plural("RecordsPage", "%n entries", card.facts)
        self.notice.confirm(f"{words} ({entries})")

    def _failed(self, error: AppError) -> None:
        self.now.setEnabled(True)
        self.carry.setEnabled(True)
        self.notice.complain(said(error))
        self.reveal(self.notice)

    def _show_all(self) -> None:
        self._all = True
        self.show_backups()

    def _folder(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def moment_text(at: datetime, language: str) -> str:
    """Return a moment as the PC's own day and minute, in the words of a language."""
    local = at.astimezone()
    return f"{date_text(local.date(), language)}, {local:%H:%M}"


def lost_words(lost: Lost) -> Sequence[str]:
    """Return what a restore would take out of the record, in words and numbers; small things are counted together."""

    def count(*kinds: str) -> int:
        return sum(lost.kinds.get(kind, 0) for kind in kinds)

    named = (
        plural("RecordsPage", "%n lesson(s) read", count("lesson.read")) if count("lesson.read") else "",
        plural("RecordsPage", "%n check(s) answered", count("check.answered")) if count("check.answered") else "",
        plural("RecordsPage", "%n test(s) handed in", count("attempt.submitted")) if count("attempt.submitted") else "",
        plural("RecordsPage", "%n run(s) at a desk", count("practice.submitted"))
        if count("practice.submitted")
        else "",
        plural("RecordsPage", "%n course(s) completed", count("course.completed")) if count("course.completed") else "",
    )
    told = [words for words in named if words]
    counted = ("lesson.read", "check.answered", "attempt.submitted", "practice.submitted", "course.completed")
    rest = lost.facts - count(*counted)
    if rest:
        told.append(plural("RecordsPage", "%n smaller entries", rest))
    return told
