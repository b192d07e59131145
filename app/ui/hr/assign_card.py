"""Who has to do which course until when: for a department with all below it, or for one person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.services.register_desk import Assignment
from app.services.reporting import CourseColumn, DepartmentRow, Person
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.questions.day_line import DayLine
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable


class AssignCard(Panel):
    """Asks for an assignment, and lists those there are."""

    assign_requested = Signal(str, object, str, str)
    """A course, the last day (`date`), and a department or an employee number."""
    withdraw_requested = Signal(int)
    save_requested = Signal(str, str)
    """A department or an employee number whose PCs get a file with what is due."""

    def __init__(self, theme: Theme) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._person: Person | None = None
        self._departments: list[tuple[str, str]] = []
        self._titles: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._people: dict[int, str] = {}
        self.course = ChoiceBox(theme, self.tr("Course"), letters=28)
        self.target = ChoiceBox(theme, self.tr("For whom"), letters=24)
        self.due = DayLine(theme, self.tr("Last day"))
        give = button(self.tr("Assign"), icon=theme.icon("add"))
        give.clicked.connect(self._assign)
        flow = FlowLayout(spacing=theme.px(10))
        self.save = button(self.tr("Save for learners’ PCs…"), icon=theme.icon("save"))
        self.save.clicked.connect(self._save)
        for part in (self.course, self.target, self.due, give, self.save):
            flow.addWidget(part)
        self.notice = Notice(theme)
        self.assignments: RecordsModel[Assignment] = RecordsModel(self._columns())
        self.table = RecordTable(self.assignments, theme, name=self.tr("What is assigned"), most_shown=6)
        self.take_back = button(self.tr("Take the chosen one back"), icon=theme.icon("undo"))
        self.take_back.clicked.connect(self._withdraw)
        back = FlowLayout()
        back.addWidget(self.take_back)
        self._hint = label("", role="small")
        self.add(label(self.tr("What is due"), role="heading"), flow, self.due.calendar, self.notice)
        self.add(self._hint, self.table, back)
        self._say()

    def offer(self, courses: Sequence[CourseColumn], departments: Sequence[DepartmentRow]) -> None:
        """Offer courses and departments to choose from."""
        self._titles = {one.id: one.title for one in courses}
        self._names = {row.id: row.name for row in departments}
        self.course.clear()
        for one in courses:
            self.course.addItem(f"{one.number}. {one.title}" if one.number else one.title, one.id)
        self._departments = [("    " * row.depth + row.name, row.id) for row in departments]
        self._offer_targets()

    def offer_person(self, person: Person | None) -> None:
        """Let a course be assigned to one person, whose transcript is open."""
        self._person = person
        self._offer_targets()
        self._say()

    def show_assignments(self, assignments: Sequence[Assignment], people: dict[int, str]) -> None:
        """Show what is assigned; `people` are names by number."""
        self._people = people
        self.assignments.show_rows(assignments)
        self.take_back.setEnabled(bool(assignments))

    def _offer_targets(self) -> None:
        self.target.clear()
        if self._person is not None:
            self.target.addItem(self._person.name, ("", self._person.employee))
        for name, department in self._departments:
            self.target.addItem(name, (department, ""))

    def _columns(self) -> list[RecordColumn[Assignment]]:
        def whom(row: Assignment) -> str:
            if row.department:
                return self._names.get(row.department, row.department)
            return self._people.get(row.person, str(row.person))

        return [
            RecordColumn(title=self.tr("Course"), text=lambda row: self._titles.get(row.course, row.course), stretch=3),
            RecordColumn(title=self.tr("For whom"), text=whom, stretch=2),
            RecordColumn(title=self.tr("Last day"), text=lambda row: f"{row.due:%d.%m.%Y}", order=lambda row: row.due),
            RecordColumn(title=self.tr("Assigned by"), text=lambda row: row.assigned_by, stretch=1),
        ]

    def _say(self) -> None:
        words = self.tr(
            "A course for a department holds for all below it. Open somebody’s transcript to assign to one person."
        )
        if self._person is not None:
            words = self.tr("{name} can be chosen under “For whom”.").format(name=self._person.name)
        set_text(self._hint, words)

    def _assign(self) -> None:
        course, target, day = self.course.currentData(), self.target.currentData(), self.due.day
        self.notice.clear()
        if day is None:
            self.notice.complain(self.tr("Type the last day as day, month and year, such as 31.03.2027."))
            self.due.line.setFocus()
        elif course and target:
            self.assign_requested.emit(course, day, *target)

    def _save(self) -> None:
        target = self.target.currentData()
        if target:
            self.save_requested.emit(*target)

    def _withdraw(self) -> None:
        row: Assignment | None = self.table.current()
        if row is not None:
            self.withdraw_requested.emit(row.number)
