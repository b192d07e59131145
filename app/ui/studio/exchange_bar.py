"""Translations out to XLIFF for an agency, and in again: what came in, and what did not and why."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.base.errors import AppError
from app.course.draft import Draft
from app.course.editing.units import Locked
from app.services.studio.translating import XliffExport, XliffImport, export_units, import_units, put_file
from app.ui.dialogs import ask_file, ask_path
from app.ui.state import WindowState
from app.ui.tasks import Tasks
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

NOTES_PX = 130


class ExchangeBar(Panel):
    """Buttons for files of translators, and the report of the last one."""

    imported = Signal(object, str)
    """The draft with the translations of a file, and words for undo."""

    def __init__(self, theme: Theme, state: WindowState, tasks: Tasks, *, parent: QWidget | None = None) -> None:
        super().__init__("plain", spacing=theme.px(8), parent=parent)
        self._state, self._tasks = state, tasks
        self._draft, self._language = Draft(), ""
        self._locked: Locked = {}
        self._content = b""
        self.out_12 = button(self.tr("Export XLIFF 1.2…"), icon=theme.icon("upload"))
        self.out_20 = button(self.tr("Export XLIFF 2.0…"), icon=theme.icon("upload"))
        self.take_in = button(self.tr("Import XLIFF…"), icon=theme.icon("download"))
        self.take_old = button(self.tr("Take those with a changed source too"), icon=theme.icon("accept"))
        self.out_12.clicked.connect(partial(self._on_export, "xliff"))
        self.out_20.clicked.connect(partial(self._on_export, "xliff2"))
        self.take_in.clicked.connect(self._on_import)
        self.take_old.clicked.connect(self._on_take_old)
        flow = FlowLayout(spacing=theme.px(8))
        for one in (self.out_12, self.out_20, self.take_in, self.take_old):
            flow.addWidget(one)
        self.notice = Notice(theme)
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(theme.px(NOTES_PX))
        self.notes.setAccessibleName(self.tr("What did not come in"))
        self.take_old.hide()
        self.notes.hide()
        self.add(flow, self.notice, self.notes)

    def show_draft(self, draft: Draft, language: str, locked: Locked) -> None:
        """Take the draft and language that files are made of."""
        self._draft, self._language, self._locked = draft, language, locked
        for one in (self.out_12, self.out_20, self.take_in):
            one.setEnabled(bool(language))

    def export_to(self, path: Path, kind: str) -> None:
        """Write a file for translators."""
        draft, language, locked = self._draft, self._language, self._locked

        def work(_progress: object) -> XliffExport:
            made = export_units(draft, language, kind=kind, locked=locked)
            put_file(path, made.content)
            return made

        self._tasks.start(work, done=partial(self._on_exported, path), failed=self._on_failed)

    def import_from(self, path: Path, *, take_changed: bool = False) -> None:
        """Take the translations of a file."""
        try:
            self._content = path.read_bytes()
        except OSError as error:
            text = self.tr("The file {file} cannot be read ({reason}). Nothing was changed.")
            self.notice.complain(text.format(file=path.name, reason=error.strerror or error))
            return
        self._read(take_changed=take_changed)

    def _read(self, *, take_changed: bool) -> None:
        draft, language, locked, content = self._draft, self._language, self._locked, self._content
        self._tasks.start(
            lambda _progress: import_units(draft, content, language, take_changed=take_changed, locked=locked),
            done=partial(self._on_imported, draft),
            failed=self._on_failed,
        )

    def _on_export(self, kind: str) -> None:
        start = Path(self._state.last_folder or Path.home()) / f"{self._language}.xlf"
        path = ask_path(self, self.tr("Export translations"), self.tr("XLIFF files (*.xlf)"), start)
        if path is not None:
            self._state.last_folder = str(path.parent)
            self.export_to(path, kind)

    def _on_import(self) -> None:
        start = Path(self._state.last_folder or Path.home())
        path = ask_file(self, self.tr("Import translations"), self.tr("XLIFF files (*.xlf *.xliff)"), start=start)
        if path is not None:
            self._state.last_folder = str(path.parent)
            self.import_from(path)

    def _on_take_old(self) -> None:
        self._read(take_changed=True)

    def _on_exported(self, path: Path, made: XliffExport) -> None:
        words = self.tr("{file} was written. Texts: {written}, left out: {left}.")
        self.notice.confirm(words.format(file=path.name, written=made.written, left=len(made.notes)))
        self._show_notes([f"{note.line}: {said(note)}" for note in made.notes])

    def _on_imported(self, draft: Draft, made: XliffImport) -> None:
        if draft is not self._draft:
            self.notice.complain(self.tr("The course was edited while the file was read. Import it once more."))
            return
        words = self.tr("Texts in the file: {found}. Taken: {taken}, as they were: {same}, told below: {notes}.")
        told = words.format(found=made.found, taken=made.taken, same=made.same, notes=len(made.notes))
        (self.notice.remind if made.notes else self.notice.confirm)(told)
        self._show_notes([f"{note.line}: {said(note)}" for note in made.notes])
        self.take_old.setVisible(any(note.code == "source-changed" for note in made.notes))
        self.imported.emit(made.draft, self.tr("Translations from a file"))

    def _on_failed(self, error: AppError) -> None:
        self.notice.complain(said(error))

    def _show_notes(self, lines: list[str]) -> None:
        self.notes.setPlainText("\n".join(lines))
        self.notes.setVisible(bool(lines))
