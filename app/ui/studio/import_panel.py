"""Quick entry and import: what is typed, pasted or chosen is shown as it would come in, and then brought in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.base.progress import Progress
from app.services.studio.import_preview import (
    EXPORT_FORMATS,
    CourseFiles,
    ExportReport,
    ImportSource,
    Preview,
    export_course,
    pasted,
    preview_import,
)
from app.ui.dialogs import ask_file, ask_path
from app.ui.forms.texts import GrowingText
from app.ui.state import WindowState
from app.ui.studio.import_choices import ImportChoices
from app.ui.studio.import_lists import ImportLists, loss_words
from app.ui.tasks import Tasks
from app.ui.text import plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

PAUSE_MS = 250
"""After the last key the preview is made anew; while somebody types it would only flicker."""

LINES = 8
SUFFIXES = {"gift": ".gift", "moodle": ".xml"}


class ImportPanel(Panel):
    """Shows what would come in, what is kept as it stands, and what is lost; `imported` tells what was brought in.

    It writes nothing into the course: the files go to whoever keeps the draft.
    """

    imported = Signal(object)
    """The files (`Brought`) to be put into the draft, as texts and pictures."""

    def __init__(
        self, theme: Theme, state: WindowState, course: CourseFiles, *, language: str, parent: QWidget | None = None
    ) -> None:
        edges = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=edges, spacing=theme.px(12), parent=parent)
        self._theme, self._state = theme, state
        self._course = course
        self._tasks = Tasks(self)
        self._asked = 0
        self._file: ImportSource | None = None
        self.preview: Preview | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.box_of_text = GrowingText(lines=LINES)
        self.box_of_text.setAccessibleName(self.tr("Questions to bring in, typed or pasted"))
        self.box_of_text.setPlaceholderText(
            self.tr("Who registers a letter?\n* The office that received it => Yes, on the same day.\n- The writer")
        )
        self.box_of_text.typed.connect(self._on_typed)
        self.notice = Notice(theme)
        self.lists = ImportLists(theme)
        self.choices = ImportChoices(theme, language)
        self.choices.changed.connect(self._look)
        self.choices.typed.connect(self._on_typed)
        self._verdict = label("", role="strong")
        self.bring = button(self.tr("Bring in"), kind="primary", icon=theme.icon("accept", role="on-accent"))
        self.bring.clicked.connect(self._on_bring)
        foot = FlowLayout(spacing=theme.px(12))
        foot.addWidget(self.bring)
        why = self.tr(
            "Type or paste questions here, or choose a file. You see what would come in before anything does."
        )
        self.add(label(why), self.box_of_text, self._sources(), self.choices, self.notice, self._verdict, foot)
        self.add(self.lists, self._exports())
        self.show_course(course)

    @property
    def busy(self) -> bool:
        """Whether a preview or export is being made, or soon will be."""
        return self._tasks.busy or self._pause.isActive()

    @property
    def verdict(self) -> str:
        """What would come in, in a sentence."""
        return self._verdict.text()

    def show_course(self, course: CourseFiles) -> None:
        """Take the course as it is now: its languages, objectives and banks."""
        self._course = course
        self.choices.offer(course)
        self._look()

    def look_at(self, file: Path) -> None:
        """Show what a file would bring."""
        try:
            self._file = ImportSource(file.name, file.read_bytes())
        except OSError as error:
            text = self.tr("The file {file} cannot be read ({reason}). Nothing was changed.")
            self.notice.complain(text.format(file=file.name, reason=error.strerror or error))
            return
        set_text(self._from, self.tr("From the file {file}").format(file=file.name))
        self.instead.show()
        self.box_of_text.hide()
        self._look()

    def type_in(self, text: str) -> None:
        """Put a text into the box as if it were typed."""
        self._on_paste()
        self.box_of_text.setPlainText(text)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of work under way when the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._pause.stop()
            self._asked += 1
            self._tasks.close()
            self._tasks = Tasks(self)

    def _sources(self) -> FlowLayout:
        self.choose = button(self.tr("Choose a file…"), icon=self._theme.icon("open"))
        self.choose.clicked.connect(self._on_choose)
        self._from = label("", role="small", wrap=False)
        self.instead = button(self.tr("Type instead"), icon=self._theme.icon("close"))
        self.instead.clicked.connect(self._on_paste)
        self.instead.hide()
        flow = FlowLayout(spacing=self._theme.px(12))
        for part in (self.choose, self._from, self.instead):
            flow.addWidget(part)
        return flow

    def _exports(self) -> Panel:
        theme = self._theme
        panel = Panel("plain", spacing=theme.px(8))
        flow = FlowLayout(spacing=theme.px(12))
        self.exports = {}
        words = {"gift": self.tr("Export as GIFT…"), "moodle": self.tr("Export as Moodle XML…")}
        for kind in EXPORT_FORMATS:
            made = button(words[kind], icon=theme.icon("upload"))
            made.clicked.connect(partial(self._on_export, kind))
            self.exports[kind] = made
            flow.addWidget(made)
        return panel.add(label(self.tr("All questions of the course for another program"), role="strong"), flow)

    def _on_choose(self) -> None:
        kinds = self.tr("Questions and lessons (*.gift *.txt *.xml *.aiken *.csv *.tsv *.xlsx *.docx)")
        start = Path(self._state.last_folder or Path.home())
        file = ask_file(self, self.tr("File of another program"), kinds, start=start)
        if file is not None:
            self._state.last_folder = str(file.parent)
            self.look_at(file)

    def _on_paste(self) -> None:
        self._file = None
        set_text(self._from, "")
        self.instead.hide()
        self.box_of_text.show()
        self.box_of_text.setFocus()
        self._look()

    def _on_typed(self) -> None:
        self._pause.start()

    def _source(self) -> ImportSource | None:
        kind = self.choices.chosen_kind
        if self._file is not None:
            return ImportSource(self._file.name, self._file.content, kind)
        text = self.box_of_text.toPlainText()
        return pasted(text, kind) if text.strip() else None

    def _look(self) -> None:
        """Make the preview anew; an answer to an older question is not shown any more."""
        self._pause.stop()
        self._asked += 1
        source = self._source()
        if source is None:
            self.notice.clear()
            self._show(None)
            return
        asked, course, choices = self._asked, self._course, self.choices
        bank, language, objective = choices.chosen_bank, choices.chosen_language, choices.chosen_objective

        def work(_progress: Progress) -> Preview:
            return preview_import(source, course, bank=bank, language=language, objective=objective)

        def done(preview: Preview) -> None:
            if asked == self._asked:
                self.notice.clear()
                self._show(preview)

        def failed(error: AppError) -> None:
            if asked == self._asked:
                self._show(None)
                self.notice.complain(said(error))

        self.bring.setEnabled(False)
        self._tasks.start(work, done=done, failed=failed)

    def _show(self, preview: Preview | None) -> None:
        self.preview = preview
        self.lists.show_preview(preview)
        set_text(self._verdict, _verdict(preview) if preview else "")
        self._verdict.setVisible(preview is not None)
        self.bring.setEnabled(preview is not None and bool(preview.brought.files))
        if preview is not None and preview.brought.in_the_way:
            text = self.tr("{file} is there already and stays as it is. Choose another bank.")
            self.notice.complain(text.format(file=preview.brought.in_the_way[0]))
            self.bring.setEnabled(False)

    def _on_bring(self) -> None:
        if self.preview is None:
            return
        brought, words = self.preview.brought, _verdict(self.preview)
        self._asked += 1
        self._file = None
        self.box_of_text.setPlainText("")
        self._on_paste()
        self.imported.emit(brought)
        self.notice.confirm(self.tr("Brought in: {what}").format(what=words))

    def _on_export(self, kind: str) -> None:
        suggestion = Path(self._state.last_folder or Path.home()) / f"{self._course.folder.name}{SUFFIXES[kind]}"
        kinds = {"gift": self.tr("GIFT (*.gift)"), "moodle": self.tr("Moodle XML (*.xml)")}
        path = ask_path(self, self.tr("Export the questions"), kinds[kind], suggestion)
        if path is not None:
            self._state.last_folder = str(path.parent)
            self.export(kind, path)

    def export(self, kind: str, path: Path) -> None:
        """Write all questions of the course in the chosen language; what the format cannot hold is listed."""
        folder, language = self._course.folder, self.choices.chosen_language

        def work(_progress: Progress) -> ExportReport:
            return export_course(folder, path, kind=kind, language=language, replace=True)

        def done(report: ExportReport) -> None:
            parts = [plural("studio", "%n question(s)", report.written)]
            if report.kept:
                parts.append(plural("studio", "%n given back as they came", report.kept))
            if report.losses:
                parts.append(plural("studio", "%n remark(s)", len(report.losses)))
            sentence = self.tr("Exported into {file}: {what}")
            self.notice.confirm(sentence.format(file=path.name, what=" · ".join(parts)))
            self.lists.show_losses([(one, loss_words(one)) for one in report.losses], unit="question")

        def failed(error: AppError) -> None:
            self.notice.complain(said(error))

        self._tasks.start(work, done=done, failed=failed)


def _verdict(preview: Preview) -> str:
    """Return what would come in and what would not, in numbers."""
    report = preview.brought.report
    parts = []
    if report.questions or not (report.lessons or report.pictures or report.kept):
        parts.append(plural("studio", "%n question(s)", report.questions))
    if report.lessons:
        parts.append(plural("studio", "%n lesson(s)", report.lessons))
    if report.pictures:
        parts.append(plural("studio", "%n picture(s)", report.pictures))
    if report.kept:
        parts.append(plural("studio", "%n kept as they stand", report.kept))
    if report.losses:
        parts.append(plural("studio", "%n remark(s)", len(report.losses)))
    return " · ".join(parts)
