"""Who may have a certificate and who may not, and why: the dry run, with ticks for those to whom it is issued."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.issuing import Candidate, DryRun, Refused
from app.services.reporting import CourseColumn, DepartmentRow
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import percent_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable


class EligibleCard(Panel):
    """Asks for a dry run, shows what it found, and asks for issuing."""

    look_requested = Signal(str, str)
    """The id of a course and of a department, "" for all."""
    issue_requested = Signal(object, str)
    """The people to whom it is issued (`Candidate`), and the name of the template."""

    def __init__(self, theme: Theme, templates: dict[str, str]) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._theme = theme
        self.course, self.department = (
            ChoiceBox(theme, self.tr("Course"), letters=30),
            ChoiceBox(theme, self.tr("Department"), letters=18),
        )
        self.template = ChoiceBox(theme, self.tr("Look of the certificates"), letters=22)
        for name, title in templates.items():
            self.template.addItem(title, name)
        self.look = button(self.tr("Who may have one?"), icon=theme.icon("show"))
        self.look.clicked.connect(self._look)
        chosen = FlowLayout(spacing=theme.px(8))
        for part in (self.course, self.department, self.look):
            chosen.addWidget(part)
        self.eligible: RecordsModel[Candidate] = RecordsModel(self._columns(), tickable=True)
        self.table = RecordTable(self.eligible, theme, name=self.tr("People who may have a certificate"), most_shown=9)
        self.eligible.ticked_changed.connect(self._tell)
        self.refused: RecordsModel[Refused] = RecordsModel(self._refused_columns())
        name = self.tr("People who may not have one, and why")
        self.refused_table = RecordTable(self.refused, theme, name=name, most_shown=5)
        self._result = label("", role="strong")
        self._refused_head = label(name, role="strong")
        self.add(label(self.tr("Who may have a certificate"), role="heading"), chosen, self._result)
        self.add(self.table, self._buttons(), self._refused_head, self.refused_table)
        self._tell()
        for shown in self._parts():
            shown.hide()

    @property
    def result_words(self) -> str:
        """What the dry run found, in words."""
        return self._result.text()

    def offer(self, courses: Sequence[CourseColumn], departments: Sequence[DepartmentRow], template: str) -> None:
        """Offer courses and departments to choose from."""
        for one in courses:
            self.course.addItem(f"{one.number}. {one.title}" if one.number else one.title, one.id)
        self.department.addItem(self.tr("All departments"), "")
        for row in departments:
            self.department.addItem("    " * row.depth + row.name, row.id)
        self.template.choose(template)

    def show_run(self, run: DryRun) -> None:
        """Show who may have a certificate."""
        for part in self._parts():
            part.show()
        self.eligible.show_rows(run.eligible)
        self.refused.show_rows(run.refused)
        words = [
            plural("hr", "%n person(s) may have a certificate", len(run.eligible)),
            plural("hr", "%n may not", len(run.refused)),
            plural("hr", "%n have not completed the course", run.not_completed),
        ]
        set_text(self._result, " · ".join(words))
        for part in (self._refused_head, self.refused_table):
            part.setVisible(bool(run.refused))
        self._tell()

    def _parts(self) -> tuple[QWidget, ...]:
        return (self.table, self._actions, self._refused_head, self.refused_table)

    def _buttons(self) -> Panel:
        theme = self._theme
        self.issue = button("", kind="primary", icon=theme.icon("certificates", role="on-accent"))
        self.issue.clicked.connect(self._issue)
        everybody = button(self.tr("Tick all"), kind="link")
        nobody = button(self.tr("Tick nobody"), kind="link")
        everybody.clicked.connect(self._tick_all)
        nobody.clicked.connect(self._tick_none)
        flow = FlowLayout(spacing=theme.px(12))
        for part in (everybody, nobody, self.template, self.issue):
            flow.addWidget(part)
        self._actions = Panel("plain", spacing=0)
        return self._actions.add(flow)

    def _columns(self) -> list[RecordColumn[Candidate]]:
        return [
            RecordColumn(title=self.tr("Name"), text=lambda row: row.person.name, stretch=3),
            RecordColumn(title=self.tr("Number"), text=lambda row: row.person.employee),
            RecordColumn(title=self.tr("Post"), text=lambda row: row.person.post, stretch=2),
            RecordColumn(
                title=self.tr("Completed"),
                text=lambda row: f"{row.completed_on:%d.%m.%Y}",
                order=lambda row: row.completed_on,
            ),
            RecordColumn(
                title=self.tr("Result"),
                text=lambda row: percent_text(row.fraction),
                tone=lambda _row: "good",
                order=lambda row: row.fraction,
                centred=True,
            ),
            RecordColumn(title=self.tr("Renews"), text=lambda row: row.renews or "–"),
        ]

    def _refused_columns(self) -> list[RecordColumn[Refused]]:
        return [
            RecordColumn(title=self.tr("Name"), text=lambda row: row.person.name, stretch=2),
            RecordColumn(title=self.tr("Why not"), text=said, spoken=said, stretch=5),
        ]

    def _look(self) -> None:
        if self.course.currentData():
            self.look_requested.emit(self.course.currentData(), self.department.currentData() or "")

    def _issue(self) -> None:
        self.issue_requested.emit(self.eligible.ticked, self.template.currentData())

    def _tick_all(self) -> None:
        self.eligible.tick_all(ticked=True)

    def _tick_none(self) -> None:
        self.eligible.tick_all(ticked=False)

    def _tell(self) -> None:
        number = len(self.eligible.ticked)
        words = plural("hr", "Issue %n certificate(s)", number)
        self.issue.setText(words)
        self.issue.setAccessibleName(words)
        self.issue.setEnabled(bool(number))
