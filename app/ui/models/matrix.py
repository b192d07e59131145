"""Columns of the HR desk's tables about courses: departments, people, and who is late."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from app.services.reporting import (
    Cell,
    CourseColumn,
    DepartmentRow,
    OverdueRow,
    PersonRow,
    State,
    done,
    heading,
)
from app.ui.models.records import RecordColumn
from app.ui.text import percent_text, translate

INDENT = "    "
WELL, HALF = 0.9, 0.5
"""From these shares on a department's cell is green, and yellow."""

SOON_DAYS = 30
MOST_HEADS = 3
"""With more courses than this the heads of columns are numbers, and their titles are hints."""


def department_columns(courses: Sequence[CourseColumn]) -> list[RecordColumn[DepartmentRow]]:
    """Return the columns of departments by courses."""
    return [
        RecordColumn(
            title=translate("hr", "Department"),
            text=lambda row: INDENT * row.depth + row.name,
            spoken=lambda row: row.name,
            order=lambda row: row.name,
            stretch=2,
        ),
        RecordColumn(
            title=translate("hr", "People"),
            text=lambda row: str(row.people),
            order=lambda row: row.people,
            centred=True,
        ),
        *(_department_cell(place, course, short=len(courses) > MOST_HEADS) for place, course in enumerate(courses)),
        RecordColumn(
            title=translate("hr", "Overdue"),
            text=lambda row: str(row.late) if row.late else "–",
            tone=lambda row: "bad" if row.late else "",
            order=lambda row: row.late,
            centred=True,
        ),
    ]


def person_columns(courses: Sequence[CourseColumn], today: date) -> list[RecordColumn[PersonRow]]:
    """Return the columns of people by courses."""
    return [
        RecordColumn(title=translate("hr", "Name"), text=lambda row: row.person.name, stretch=3),
        RecordColumn(title=translate("hr", "Number"), text=lambda row: row.person.employee),
        RecordColumn(title=translate("hr", "Post"), text=lambda row: row.person.post, stretch=2),
        *(_person_cell(course) for course in courses),
        RecordColumn(
            title=translate("hr", "Standing"),
            text=partial(_standing, courses=courses, today=today),
            tone=partial(_standing_tone, courses=courses, today=today),
            centred=True,
        ),
    ]


def overdue_columns(courses: Sequence[CourseColumn]) -> list[RecordColumn[OverdueRow]]:
    """Return the columns of those who are late."""
    titles = {one.id: one.short_title for one in courses}
    return [
        RecordColumn(title=translate("hr", "Name"), text=lambda row: row.name, stretch=3),
        RecordColumn(title=translate("hr", "Department"), text=lambda row: row.department, stretch=2),
        RecordColumn(title=translate("hr", "Course"), text=lambda row: titles.get(row.course, row.course), stretch=2),
        RecordColumn(title=translate("hr", "Due"), text=lambda row: f"{row.due:%d.%m.%Y}", order=lambda row: row.due),
        RecordColumn(
            title=translate("hr", "Days late"),
            text=lambda row: str(row.days),
            tone=lambda _row: "bad",
            order=lambda row: row.days,
            centred=True,
        ),
        RecordColumn(title=translate("hr", "Reason"), text=reason_words, stretch=3),
    ]


def reason_words(row: OverdueRow) -> str:
    """Return why somebody is late, as far as the office knows."""
    words = {
        "nothing-came": translate("hr", "No file has come yet"),
        "not-begun": translate("hr", "Not begun"),
        "begun": translate("hr", "Begun, not passed yet"),
        "not-passed": translate("hr", "Tried, not passed"),
    }[row.reason]
    return words if row.best is None else f"{words} ({percent_text(row.best)})"


def state_words(state: State) -> str:
    """Return a state in words."""
    return {
        State.NOT_STARTED: translate("hr", "not begun"),
        State.STARTED: translate("hr", "begun"),
        State.COMPLETED: translate("hr", "completed"),
        State.PASSED: translate("hr", "completed and passed"),
    }[state]


def share_of(cell: Cell) -> float:
    """Return which share of a cell's people have completed the course, 0.0 to 1.0."""
    return done(cell) / cell.people if cell.people else 0.0


def cell_words(cell: Cell) -> str:
    """Return a department's cell in words."""
    told = translate("hr", "{done} of {people} completed, {begun} begun, {rest} not begun")
    return told.format(done=done(cell), people=cell.people, begun=cell.started, rest=cell.not_started)


def _department_cell(place: int, course: CourseColumn, *, short: bool) -> RecordColumn[DepartmentRow]:
    def tone(row: DepartmentRow) -> str:
        share = share_of(row.cells[place])
        if not row.people:
            return ""
        return "good" if share >= WELL else "sun" if share >= HALF else "bad"

    head = heading(course)
    return RecordColumn(
        title=str(course.number) if short and course.number else head,
        hint=f"{course.number}. {course.title}" if course.number else course.title,
        text=lambda row: percent_text(share_of(row.cells[place])) if row.people else "–",
        spoken=lambda row: cell_words(row.cells[place]),
        tone=tone,
        order=lambda row: share_of(row.cells[place]),
        centred=True,
    )


def _person_cell(course: CourseColumn) -> RecordColumn[PersonRow]:
    def text(row: PersonRow) -> str:
        state = row.state(course.id)
        if course.id in row.late:
            return "!"
        return {State.NOT_STARTED: "·", State.STARTED: "◐", State.COMPLETED: "✓", State.PASSED: "✓"}[state]

    def spoken(row: PersonRow) -> str:
        words = state_words(row.state(course.id))
        status = row.statuses.get(course.id)
        if status is not None and status.result is not None:
            words = f"{words}, {percent_text(status.result)}"
        late = translate("hr", "overdue since {day}")
        return f"{words}, {late.format(day=_day(row.due[course.id]))}" if course.id in row.late else words

    def tone(row: PersonRow) -> str:
        if course.id in row.late:
            return "bad"
        return "good" if row.state(course.id) >= State.COMPLETED else ""

    return RecordColumn(
        title=str(course.number) if course.number else course.short_title,
        hint=course.title,
        text=text,
        spoken=spoken,
        tone=tone,
        order=lambda row: int(row.state(course.id)),
        centred=True,
    )


def _standing(row: PersonRow, courses: Sequence[CourseColumn], today: date) -> str:
    if row.late:
        return translate("hr", "overdue")
    if courses and all(row.state(one.id) >= State.COMPLETED for one in courses):
        return translate("hr", "all done")
    soon = _next_due(row, today)
    return translate("hr", "due {day}").format(day=f"{soon:%d.%m}") if soon else "–"


def _standing_tone(row: PersonRow, courses: Sequence[CourseColumn], today: date) -> str:
    if row.late:
        return "bad"
    if courses and all(row.state(one.id) >= State.COMPLETED for one in courses):
        return "good"
    return "sun" if _next_due(row, today) else ""


def _next_due(row: PersonRow, today: date) -> date | None:
    """Return the next day on which something is due that is not done, within a month."""
    open_ones = [day for course, day in row.due.items() if row.state(course) < State.COMPLETED and day >= today]
    soon = min(open_ones, default=None)
    return soon if soon is not None and (soon - today).days <= SOON_DAYS else None


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
