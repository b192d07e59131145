"""The view of a workbench: the parts of a stage below each other, and the tool that reads the rules over them."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.practice.common import Value
from app.practice.look import CaseLook
from app.practice.rubric import checks_of
from app.practice.workbench import FILL, FINISH, Part, PartState, State, WorkbenchPlay
from app.ui.practice.documents import DocumentCard
from app.ui.practice.form import FieldForm
from app.ui.practice.items import ItemsEditor
from app.ui.practice.keeper import RunKeeper
from app.ui.practice.sample import SampleCard
from app.ui.practice.told import Told
from app.ui.practice.view import PracticeView
from app.ui.text import plural
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, ScrollColumn
from app.ui.widgets.rich_text import RichText


class WorkbenchView(PracticeView):
    """One stage at a time; a finished one stays as it is."""

    def __init__(self, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(keeper, told, parent)
        assert isinstance(told.play, WorkbenchPlay)
        self._play: WorkbenchPlay = told.play
        theme = self.theme
        margins = (theme.px(28), theme.px(20), theme.px(28), theme.px(24))
        self._column = ScrollColumn(
            name=self.tr("The work"), widest=theme.px(860), margins=margins, spacing=theme.px(12)
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._shown = -1
        self.parts: dict[str, PartCard] = {}
        self._findings: Panel | None = None
        self.refresh()

    @property
    def state(self) -> State:
        """The work as it stands."""
        state: State = self.keeper.run.state
        return state

    def refresh(self) -> None:
        """Show the work as it stands."""
        state = self.state
        if self._shown != state.stage:
            self._shown = state.stage
            self._show_stage()
            return
        for name, card in self.parts.items():
            card.refresh(state.parts[name], locked=self.keeper.locked)

    def focus_first(self) -> None:
        """Put the keyboard on the first field of the stage."""
        for card in self.parts.values():
            if card.focus_first():
                return

    def look_at(self, name: str) -> None:
        """Bring a part of the stage into sight."""
        if name in self.parts:
            QTimer.singleShot(0, self.parts[name], partial(self._column.ensureWidgetVisible, self.parts[name], 0, 0))

    def flush(self) -> None:
        """Save at once what is still being typed."""
        for card in self.parts.values():
            card.flush()

    def proofread(self) -> None:
        """Read the rules of the stage over the work as it stands."""
        self.flush()
        state, record = self.state, self._play.record(self.state)
        found = []
        for name in self._play.parts_of(state):
            part = self._play.subjects[name]
            look = CaseLook(self._play.practice, self._play.scene, part, record.get(name, ()))
            found += [
                (name, one)
                for one in checks_of(self._play.practice, part, layer=self._play.scene.layer)
                if one.test.fraction(look) < 1.0
            ]
        self._show_findings([self.told.words(one.fault, case=name) for name, one in found])

    def _show_stage(self) -> None:
        _empty(self._column)
        self.parts, self._findings = {}, None
        state = self.state
        if state.over:
            card = Panel("good", margins=(self.theme.px(16),) * 4)
            self._column.add(card.add(label(self.tr("The work is finished. Hand in to see what it is worth."))))
            self._column.end()
            self.finished.emit()
            return
        stages = self._play.practice.stages
        stage = stages[state.stage]
        told, number = self.told, self.tr("Stage {number} of {count}")
        self._column.add(label(number.format(number=state.stage + 1, count=len(stages)), role="small"))
        self._column.add(label(told.words(stage.title), role="title"))
        if stage.brief:
            self._column.add(label(told.words(stage.brief)))
        for name in self._play.parts_of(state):
            card_of = PartCard(self._play.subjects[name], self.keeper, told)
            card_of.attended.connect(self.attended)
            card_of.refresh(state.parts[name], locked=self.keeper.locked)
            self.parts[name] = card_of
            self._column.add(card_of)
        self._findings = Panel("warning", margins=(self.theme.px(16), self.theme.px(12), self.theme.px(16), 12))
        self._findings.hide()
        self._column.add(self._findings, self._foot(stage.proofread, told.words(stage.finish)))
        self._column.end()
        self._column.verticalScrollBar().setValue(0)
        if self.parts:
            self.attended.emit(next(iter(self.parts)))
        if not self.keeper.locked:
            self.focus_first()

    def _foot(self, proofreads: bool, finish: str) -> FlowLayout:
        foot = FlowLayout(spacing=self.theme.px(10))
        if proofreads and self.keeper.run.mode in {"guided", "practice"}:
            reader = button(self.tr("Proofread"), icon=self.theme.icon("rule"))
            reader.clicked.connect(self.proofread)
            foot.addWidget(reader)
        done = button(finish, kind="primary", icon=self.theme.icon("accept", role="on-accent"))
        done.clicked.connect(self._finish)
        done.setEnabled(not self.keeper.locked)
        foot.addWidget(done)
        return foot

    def _finish(self) -> None:
        self.flush()
        self.keeper.act("", FINISH)

    def _show_findings(self, findings: list[str]) -> None:
        assert self._findings is not None
        while (item := self._findings.box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if findings:
            head = plural("WorkbenchView", "%n thing(s) to look at", len(findings))
        else:
            head = self.tr("The rules find nothing. Whether it is good, you must judge.")
        self._findings.add(label(head, role="strong"))
        for words in dict.fromkeys(findings):
            self._findings.add(label(f"• {words}"))
        self._findings.show()
        self._column.settle()
        self._column.ensureWidgetVisible(self._findings)


class PartCard(Panel):
    """One part: what is to be read, what is to be filled in, what is to be made."""

    attended = Signal(str)
    """The part was worked on."""

    def __init__(self, part: Part, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(20), theme.px(14), theme.px(20), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._part, self._keeper = part, keeper
        title = told.words(part.title, case=part.id)
        self.setAccessibleName(title)
        self.add(label(title, role="heading"))
        if part.text:
            self.add(RichText(told.html(part.text, case=part.id), theme, size=15.5, line_height=145))
        marked = {one.document for one in part.fields if one.kind == "marks"}
        for document in told.documents(part):
            if document.id not in marked:
                self.add(DocumentCard(document, told, case=part.id))
        if part.sample is not None:
            self.add(SampleCard(part.sample, told))
        self.form = FieldForm(part.fields, part, told) if part.fields else None
        if self.form is not None:
            self.form.edited.connect(self._keep)
            self.add(self.form)
        self.items = ItemsEditor(part, part.items, told) if part.items is not None else None
        if self.items is not None:
            self.items.acted.connect(self._act)
            self.add(self.items)

    def refresh(self, state: PartState, *, locked: bool) -> None:
        """Show the part as it stands."""
        if self.form is not None:
            self.form.show_values(state.values)
            self.form.set_locked(locked)
        if self.items is not None:
            self.items.show_items(state.items, locked=locked)

    def focus_first(self) -> bool:
        """Put the keyboard on the first field; tell whether there is one."""
        if self.form is not None:
            self.form.focus_first()
        elif self.items is not None:
            self.items.focus_first()
        return self.form is not None or self.items is not None

    def flush(self) -> None:
        """Save at once what is still being typed."""
        if self.form is not None:
            self.form.flush()
        if self.items is not None:
            self.items.flush()

    def _keep(self, field: str) -> None:
        assert self.form is not None
        if not self._keeper.locked:
            self._keeper.act(self._part.id, FILL, {field: self.form.value(field)})
            self.attended.emit(self._part.id)

    def _act(self, action: str, values: dict[str, Value]) -> None:
        if not self._keeper.locked:
            self._keeper.act(self._part.id, action, values)
            self.attended.emit(self._part.id)


def _empty(column: ScrollColumn) -> None:
    while (item := column.box.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
        elif (inside := item.layout()) is not None:
            while (child := inside.takeAt(0)) is not None:
                if (part := child.widget()) is not None:
                    part.hide()
                    part.deleteLater()
