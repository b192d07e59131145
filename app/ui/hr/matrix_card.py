"""Who has done what: departments or people by courses, filtered, and saved as a file."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from app.services.reporting import Choice, CourseColumn, DepartmentRow, Matrix, Only, PeopleMatrix, PersonRow
from app.ui.models.matrix import department_columns, person_columns
from app.ui.models.records import RecordsModel
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.radio_row import RadioRow
from app.ui.widgets.record_table import RecordTable

REST_MS = 250
"""So long after the last letter the register is asked."""


class MatrixCard(Panel):
    """Shows what it is given and asks for more by signals."""

    choice_changed = Signal(object)
    """The `Choice` of people that is wanted."""
    person_opened = Signal(int)
    """The number of a person."""
    save_requested = Signal()

    def __init__(self, courses: Sequence[CourseColumn], theme: Theme, *, people_first: bool = False) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(10))
        self.courses = courses
        self._theme = theme
        self._matrix: Matrix | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._ask)
        self._make_controls(people_first=people_first)
        self.departments: RecordsModel[DepartmentRow] = RecordsModel(department_columns(courses))
        self.people: RecordsModel[PersonRow] = RecordsModel([])
        self.table = RecordTable(self.departments, theme, name=self.tr("Departments by courses"))
        self.people_table = RecordTable(self.people, theme, name=self.tr("People by courses"))
        self.table.opened.connect(self._open_department)
        self.people_table.opened.connect(self._open_person)
        self._count = label("", role="small")
        self.add(label(self.tr("Who has done what"), role="heading"), self._controls())
        self.add(self.table, self.people_table, self._count, self._legend())
        self._show_view()

    @property
    def showing_people(self) -> bool:
        """Whether people stand in the table, and not departments."""
        return self.view.value == "people"

    @property
    def choice(self) -> Choice:
        """Which people are wanted."""
        only: Only = self.only.currentData()
        return Choice(department=self.department.currentData() or "", words=self.words.text().strip(), only=only)

    @property
    def about(self) -> str:
        """What was chosen, for the head of a file; empty for everybody."""
        parts = [self.department.currentText().strip() if self.department.currentData() else ""]
        parts += [self.only.currentText() if self.only.currentData() != "all" else "", self.words.text().strip()]
        return " · ".join(filter(None, parts))

    @property
    def count_words(self) -> str:
        """How many rows there are, in words."""
        return self._count.text()

    def show_matrix(self, matrix: Matrix) -> None:
        """Show departments, and offer them for choosing."""
        self._matrix = matrix
        chosen = self.department.currentData()
        self.department.blockSignals(True)
        self.department.clear()
        self.department.addItem(self.tr("All departments"), "")
        for one in matrix.rows:
            self.department.addItem("    " * one.depth + one.name, one.id)
        self.department.choose(chosen)
        self.department.blockSignals(False)
        self._show_departments()

    def show_people(self, people: PeopleMatrix, today: date) -> None:
        """Show people."""
        self.people.show_rows(people.rows, columns=person_columns(self.courses, today))
        words = plural("hr", "%n person(s)", len(people.rows))
        if people.more:
            words = self.tr("The first {number}. Type letters of a name, or choose a department, to see others.")
            words = words.format(number=len(people.rows))
        set_text(self._count, words)

    def shown_matrix(self) -> Matrix | None:
        """Return the departments that are shown."""
        if self._matrix is None:
            return None
        return msgspec.structs.replace(self._matrix, rows=tuple(self._chosen_rows()))

    def _make_controls(self, *, people_first: bool) -> None:
        options = {"departments": self.tr("Departments"), "people": self.tr("People")}
        value = "people" if people_first else "departments"
        self.view = RadioRow(self.tr("Rows"), options, value=value, theme=self._theme)
        self.view.chosen.connect(self._on_view)
        self.department = ChoiceBox(self._theme, self.tr("Department"), letters=18)
        self.department.addItem(self.tr("All departments"), "")
        self.department.activated.connect(self._on_department)
        self.only = ChoiceBox(self._theme, self.tr("Which people"))
        for only, words in (
            ("all", self.tr("Everybody")),
            ("late", self.tr("Overdue")),
            ("unfinished", self.tr("Not everything done")),
            ("complete", self.tr("Everything done")),
        ):
            self.only.addItem(words, only)
        self.only.activated.connect(self._ask)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Filter people"))
        self.words.setPlaceholderText(self.tr("Filter people…"))
        self.words.textChanged.connect(self._timer.start)
        self.save = button(self.tr("Save this table…"), icon=self._theme.icon("save"))
        self.save.clicked.connect(self.save_requested)

    def _controls(self) -> Panel:
        flow = FlowLayout(spacing=self._theme.px(8))
        for part in (self.view, self.department, self.only):
            flow.addWidget(part)
        self.words.setMinimumWidth(self._theme.px(180))
        flow.addWidget(self.words)
        flow.addWidget(self.save)
        whole = Panel("plain", spacing=0)
        return whole.add(flow)

    def _legend(self) -> Panel:
        legend = Panel("plain", spacing=0)
        words = self.tr("✓ completed   ◐ begun   · not begun   ! overdue. Enter opens a row.")
        numbered = [f"{one.number} – {one.short_title}" for one in self.courses if one.number]
        return legend.add(label(" · ".join(numbered), role="small"), label(words, role="small"))

    def _on_view(self, _view: str) -> None:
        self._show_view()
        self._ask()

    def _show_view(self) -> None:
        people = self.showing_people
        self.table.setVisible(not people)
        self.people_table.setVisible(people)
        self.only.setVisible(people)
        self.words.setVisible(people)
        self._show_departments()

    def _on_department(self) -> None:
        self._show_departments()
        self._ask()

    def _ask(self) -> None:
        if self.showing_people:
            self.choice_changed.emit(self.choice)

    def _show_departments(self) -> None:
        if self._matrix is None or self.showing_people:
            return
        rows = self._chosen_rows()
        self.departments.show_rows(rows)
        set_text(self._count, plural("hr", "%n department(s)", len(rows)))

    def _chosen_rows(self) -> list[DepartmentRow]:
        """Return the rows of the chosen department and those below it."""
        assert self._matrix is not None
        top = self.department.currentData()
        if not top:
            return list(self._matrix.rows)
        found: set[str] = {top}
        rows = []
        for one in self._matrix.rows:
            if one.id in found or one.parent in found:
                found.add(one.id)
                rows.append(one)
        return rows

    def _open_department(self, department: DepartmentRow) -> None:
        """Show the people of a department."""
        self.department.choose(department.id)
        self.view.buttons["people"].setChecked(True)

    def _open_person(self, person: Any) -> None:
        self.person_opened.emit(person.person.number)
