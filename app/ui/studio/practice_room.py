"""The pane of a practice desk: its form, the files of its cases, and the desk itself beside them, played at once."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.faults import Fault
from app.course.authored import FaultError
from app.course.editing.outline import files_of
from app.course.reader import RUNS
from app.course.yaml_edit import plain
from app.services.studio.rehearsing import Rehearsal, practice_of
from app.ui.studio.desk import StudioDesk
from app.ui.studio.pane import FormPane, Pane
from app.ui.studio.practice.form import CaseFileForm, case_form, practice_form
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.ui.studio.practice.run import RunPane

PLAY_REST_MS = 700

ROOMY_PX = 760
"""Width at 100 % under which the form and the run of the desk take turns."""


class PracticeRoom(Pane):
    """One desk; its forms and the run stand beside each other where the run is asked for."""

    def __init__(self, desk: StudioDesk, practice_id: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.practice_id = practice_id
        theme = desk.theme
        self.forms = QStackedWidget()
        self._panes: dict[str, FormPane] = {}
        self._run: RunPane | None = None
        self._bar = FlowLayout(spacing=theme.px(8))
        self.play = button(self.tr("Run beside"), icon=theme.icon("start"), kind="pill", checkable=True)
        self.play.clicked.connect(self._on_play)
        self.as_text = button(self.tr("Show as text"), icon=theme.icon("document"), kind="pill")
        self.as_text.clicked.connect(self._on_text)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PLAY_REST_MS)
        self._rest.timeout.connect(self._play_now)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.addWidget(self.forms)
        self._across.setChildrenCollapsible(False)
        self._add_bar()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        bar = QWidget()
        box = QVBoxLayout(bar)
        box.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), 0)
        box.addLayout(self._bar)
        whole.addWidget(bar)
        whole.addWidget(self._across, 1)
        self.show_file(self.file)

    @property
    def file(self) -> str:
        """The name of the desk's own file."""
        return f"practice/{self.practice_id}.yaml"

    @property
    def pane(self) -> FormPane:
        """The form that is shown."""
        shown = self.forms.currentWidget()
        assert isinstance(shown, FormPane)
        return shown

    def show_file(self, file: str) -> None:
        """Show the form of the desk or of one file of its cases."""
        if file not in self._panes:
            self._panes[file] = self._made(file)
            self.forms.addWidget(self._panes[file])
        self.forms.setCurrentWidget(self._panes[file])
        for name, made in self._files.items():
            made.setChecked(name == file)

    def show_changes(self, names: frozenset[str]) -> None:
        """Show what changed in the files of the desk."""
        for pane in self._panes.values():
            pane.show_changes(names)
        if self._run is not None and any(name.startswith("practice/") for name in names):
            self._rest.start()

    def go_to(self, fault: Fault) -> None:
        """Show the form of a fault's file and the part that is wrong."""
        if fault.file.endswith(RUNS):
            self.text_requested.emit(fault.file)
            return
        self.show_file(fault.file)
        self.pane.go_to(fault)

    def _made(self, file: str) -> FormPane:
        tools, title = self._desk.form_tools(), file.split("/", 1)[1]
        value = self._value(self.file)
        if file == self.file:
            kind = str(value.get("kind", "desk"))
            return FormPane(self._desk.model, practice_form(kind, tools), file=file, title=title)
        form: CaseFileForm = case_form(tools, value)
        return FormPane(self._desk.model, form, file=file, title=title)

    def _value(self, file: str) -> dict[str, object]:
        try:
            value = plain(self._desk.model.draft.text(file), name=file)
        except AppError:
            return {}
        return value if isinstance(value, dict) else {}

    def _add_bar(self) -> None:
        self._files = {}
        names = files_of(self._desk.model.draft, "practice", self.practice_id)
        files = [name for name in names if not name.endswith(RUNS)]
        for name in sorted(files, key=lambda one: one != self.file):
            words = self.tr("Desk") if name == self.file else name.rsplit("/", 1)[1]
            made = button(words, kind="pill", checkable=True)
            made.clicked.connect(partial(self._on_file, name))
            self._files[name] = made
            self._bar.addWidget(made)
        for made in (self.play, self.as_text):
            self._bar.addWidget(made)

    def _on_file(self, name: str, _checked: bool) -> None:
        self.show_file(name)

    def _on_text(self) -> None:
        self.text_requested.emit(self.pane.file)

    def _on_play(self, wanted: bool) -> None:
        from app.ui.studio.practice.run import RunPane

        if self._run is None:
            rehearsal = Rehearsal(self._desk.library, self._desk.model.clock)
            self._run = RunPane(self._desk.reading(self._desk.languages[0]), rehearsal)
            self._across.addWidget(self._run)
            self._run.left.connect(self.play.click)
        self._run.setVisible(wanted)
        self._take_turns()
        if wanted:
            self._play_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let form and run take turns where they have no room beside each other."""
        super().resizeEvent(event)
        self._take_turns()

    def _take_turns(self) -> None:
        playing = self._run is not None and not self._run.isHidden()
        alone = playing and self.width() < self._desk.theme.px(ROOMY_PX)
        for part in (self.forms, self.as_text, *self._files.values()):
            part.setHidden(alone)

    def _play_now(self) -> None:
        if self._run is None or self._run.isHidden():
            return
        try:
            self._run.show_practice(practice_of(self._desk.model.draft, self.practice_id))
        except FaultError as error:
            self._run.show_faults([error.fault])
