"""The statistics page: which questions measure badly, from files of learners, and the way to mend them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.base.progress import Progress
from app.services.studio.statistics_file import save_items
from app.services.studio.statistics_view import BoxKey, QuizView, StatisticsView, key_is_locked, statistics_view
from app.ui.dialogs import ask_file, ask_files, ask_folder, ask_path
from app.ui.forms.chosen import FlagField
from app.ui.state import WindowState
from app.ui.studio.item_columns import item_titles
from app.ui.studio.item_words import all_words
from app.ui.studio.quiz_card import QuizCard
from app.ui.tasks import Tasks
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

KEYS = "*.key"


class StatisticsPanel(Panel):
    """Reads files that somebody chooses, off the window's thread, and shows the figures of one quiz at a time.

    Nothing personal is shown: attempts are counted, never named.
    """

    question_requested = Signal(str)
    """The id of the question to open in its form."""

    def __init__(
        self, theme: Theme, state: WindowState, folder: Path, *, language: str, parent: QWidget | None = None
    ) -> None:
        edges = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=edges, spacing=theme.px(12), parent=parent)
        self._theme, self._state, self._folder, self._language = theme, state, folder, language
        self._tasks = Tasks(self)
        self._asked = 0
        self.sources: tuple[Path, ...] = ()
        self._key: BoxKey | None = None
        self._key_file: Path | None = None
        self._view: StatisticsView | None = None
        self.notice = Notice(theme)
        self.quiz = ChoiceBox(theme, self.tr("Quiz"), letters=24)
        self.quiz.activated.connect(self._show_chosen)
        self.quiz.hide()
        self.remarks = Panel("rule", margins=self._margins(), spacing=theme.px(6))
        self.remarks.hide()
        self.card = QuizCard(theme, language)
        self.card.question_requested.connect(self.question_requested)
        self.card.save_requested.connect(self._save)
        why = self.tr(
            "Choose files of learners, facts as lines (.jsonl), tables of marks (.csv), what learners sent to the "
            "office (.kbundle), or a folder with such files. Nothing is changed and no names are shown."
        )
        self.add(label(why), self._actions(), self._unlocking(), self.notice, self.quiz, self.remarks, self.card)

    @property
    def busy(self) -> bool:
        """Whether files are being read."""
        return self._tasks.busy

    @property
    def view(self) -> StatisticsView | None:
        """What was read last, or None."""
        return self._view

    def look_at(self, sources: Sequence[Path], *, key: BoxKey | None = None) -> None:
        """Read files and folders and show what they tell; `key` opens what was sent to an office."""
        self.sources = tuple(sources)
        self._key = key or self._key
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of work under way when the page is left; what it finds is not shown any more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._asked += 1
            self._tasks.close()
            self._tasks = Tasks(self)

    def _actions(self) -> FlowLayout:
        theme = self._theme
        self.choose_files = button(self.tr("Choose files…"), kind="primary", icon=theme.icon("open", role="on-accent"))
        self.choose_files.clicked.connect(self._on_files)
        self.choose_folder = button(self.tr("Choose a folder…"), icon=theme.icon("folder"))
        self.choose_folder.clicked.connect(self._on_folder)
        self.choose_key = button(self.tr("Key of the office…"), icon=theme.icon("unlock"))
        self.choose_key.clicked.connect(self._on_key)
        self.every = FlagField(theme, self.tr("Count every attempt, not only each learner's first"))
        self.every.edited.connect(self._read)
        flow = FlowLayout(spacing=theme.px(12))
        for part in (self.choose_files, self.choose_folder, self.choose_key, self.every):
            flow.addWidget(part)
        return flow

    def _unlocking(self) -> Panel:
        """Return the line for the passphrase of a key; hidden until a locked one was chosen."""
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase of the key"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase of the key"))
        self.passphrase.returnPressed.connect(self._on_unlock)
        self.unlock = button(self.tr("Open with this key"), icon=self._theme.icon("unlock"))
        self.unlock.clicked.connect(self._on_unlock)
        flow = FlowLayout(spacing=self._theme.px(12))
        flow.addWidget(self.unlock)
        self.lock = Panel("rule", margins=self._margins(), spacing=self._theme.px(8))
        self.lock.add(label(self.tr("This key is locked by a passphrase.")), self.passphrase, flow)
        self.lock.hide()
        return self.lock

    def _margins(self) -> tuple[int, int, int, int]:
        px = self._theme.px
        return (px(14), px(10), px(14), px(10))

    def _start(self) -> Path:
        return Path(self._state.last_folder or Path.home())

    def _on_files(self) -> None:
        kind = self.tr("Facts, tables and sent files (*.sqlite *.jsonl *.csv *.kbundle)")
        files = ask_files(self, self.tr("Files with attempts"), kind, start=self._start())
        if files:
            self._state.last_folder = str(files[0].parent)
            self.look_at(files)

    def _on_folder(self) -> None:
        folder = ask_folder(self, self.tr("Folder with such files"), start=self._start())
        if folder is not None:
            self._state.last_folder = str(folder)
            self.look_at([folder])

    def _on_key(self) -> None:
        kind = self.tr("Keys of offices ({pattern})").format(pattern=KEYS)
        file = ask_file(self, self.tr("Key of the office"), kind, start=self._start())
        if file is not None:
            self.use_key(file)

    def use_key(self, file: Path) -> None:
        """Open sent files with a key; one that is locked asks for its passphrase first."""
        self.notice.clear()
        try:
            locked = key_is_locked(file)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._key_file = file
        self.lock.setVisible(locked)
        if locked:
            self.passphrase.setFocus()
        else:
            self._key = BoxKey(file)
            self._read()

    def _on_unlock(self) -> None:
        if self._key_file is not None:
            self._key = BoxKey(self._key_file, self.passphrase.text())
            self.passphrase.clear()
            self._read()

    def _read(self) -> None:
        if not self.sources:
            return
        self._asked += 1
        asked, sources, folder, language = self._asked, self.sources, self._folder, self._language
        every, key = self.every.value(), self._key
        self.notice.remind(self.tr("Reading…"))

        def work(_progress: Progress) -> StatisticsView:
            return statistics_view(sources, folder, language=language, all_attempts=every, key=key)

        def done(view: StatisticsView) -> None:
            if asked == self._asked:
                self.show_view(view)

        def failed(error: AppError) -> None:
            if asked == self._asked:
                self._key = None
                self.notice.complain(said(error))

        self._tasks.start(work, done=done, failed=failed)

    def show_view(self, view: StatisticsView) -> None:
        """Show what was read; the quiz that was shown stays if it is there."""
        self._view = view
        self.lock.hide()
        shown = self.quiz.currentText()
        self.quiz.clear()
        for at, one in enumerate(view.quizzes):
            self.quiz.addItem(one.title, at)
        found = self.quiz.findText(shown)
        self.quiz.setCurrentIndex(max(found, 0) if view.quizzes else -1)
        self.quiz.setVisible(len(view.quizzes) > 1)
        self._show_remarks(view)
        if view.quizzes:
            self.notice.clear()
        else:
            nothing = self.tr(
                "These files hold no attempt at a quiz of this course that was handed in. Nothing was changed. Choose "
                "other files."
            )
            self.notice.complain(nothing)
        self._show_chosen()

    def _show_remarks(self, view: StatisticsView) -> None:
        while self.remarks.box.count():
            taken = self.remarks.box.takeAt(0)
            gone = taken.widget() if taken is not None else None
            if gone is not None:
                gone.setParent(None)
                gone.deleteLater()
        if view.remarks:
            self.remarks.add(label(self.tr("Left out, or not certain"), role="strong"))
        for one in view.remarks:
            self.remarks.add(label(said(one)))
        self.remarks.setVisible(bool(view.remarks))

    def _show_chosen(self) -> None:
        at = self.quiz.currentData()
        self.card.show_quiz(self._view.quizzes[at] if self._view is not None and at is not None else None)

    def _save(self, quiz: QuizView) -> None:
        suggestion = self._start() / f"{quiz.quiz}.csv"
        path = ask_path(self, self.tr("Save the table"), self.tr("Tables as text (*.csv)"), suggestion)
        if path is None:
            return
        self._state.last_folder = str(path.parent)
        self.save(quiz, path)

    def save(self, quiz: QuizView, path: Path) -> None:
        """Write the item table of a quiz as CSV and say so."""
        stamp = self.tr("Attempts: {number}").format(number=quiz.statistics.attempts)
        try:
            save_items(quiz, path, titles=item_titles(), words=all_words, stamp=stamp, language=self._language)
        except AppError as error:
            self.notice.complain(said(error))
        else:
            self.notice.confirm(self.tr("The table is saved: {file}").format(file=path.name))
