"""Earlier states of the course: one is kept whenever it was opened after a change."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.course.draft import changes
from app.services.studio.history import EarlierState, draft_of, earlier_states
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.studio.desk import StudioDesk
from app.ui.studio.pane import Pane
from app.ui.text import date_text, plural
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import ScrollColumn
from app.ui.widgets.record_table import RecordTable


class EarlierPane(Pane):
    """Going back is an edit like any other: undo brings the present state again."""

    def __init__(self, desk: StudioDesk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme = desk.theme
        self.states: RecordsModel[EarlierState] = RecordsModel(self._columns())
        self.table = RecordTable(self.states, theme, name=self.tr("Earlier states of the course"))
        self.table.chosen.connect(self._on_chosen)
        self._difference = label("")
        self.back = button(self.tr("Go back to this state"), kind="primary", icon=theme.icon("again", role="on-accent"))
        self.back.clicked.connect(self._on_back)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(self.back)
        margins = (theme.px(24), theme.px(18), theme.px(24), theme.px(24))
        name, widest = self.tr("Earlier states"), theme.px(860)
        column = ScrollColumn(name=name, widest=widest, margins=margins, spacing=theme.px(12))
        hint = self.tr("A state is kept each time the course is opened after a change. Going back can be undone.")
        column.add(label(self.tr("Earlier states"), role="heading"), label(hint, role="muted"))
        column.add(self.table, self._difference, flow)
        column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self.setFocusProxy(self.table)
        self.states.show_rows(earlier_states(desk.model.opened.folder))
        self._on_chosen(None)

    def _columns(self) -> list[RecordColumn[EarlierState]]:
        def when(state: EarlierState) -> str:
            local = state.at.astimezone()
            return f"{date_text(local.date(), self._desk.language)}, {local:%H:%M}"

        return [
            RecordColumn(title=self.tr("When"), text=when, order=lambda row: row.at, stretch=1),
            RecordColumn(title=self.tr("Files"), text=lambda row: str(row.files), order=lambda row: row.files),
        ]

    def _on_chosen(self, state: EarlierState | None) -> None:
        self.back.setEnabled(state is not None)
        if state is None:
            set_text(self._difference, self.tr("Choose a state to see what differs."))
            return
        files = [change.name for change in changes(self._desk.model.draft, draft_of(state))]
        words = plural("EarlierPane", "%n file(s) differ from now", len(files))
        same = self.tr("Nothing differs from now.")
        set_text(self._difference, f"{words}: {', '.join(files[:12])}" if files else same)

    def _on_back(self) -> None:
        state = self.table.current()
        if state is not None:
            self._desk.model.edit(draft_of(state), self.tr("Go back to an earlier state"))
            self._on_chosen(state)
