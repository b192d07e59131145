"""Reports as tables for files: each says as of when it is true and what was chosen."""

from collections.abc import Sequence
from datetime import date, datetime

from app.documents.report_table import Column, ReportTable, Value
from app.services.reporting.columns import CourseColumn
from app.services.reporting.matrix import Matrix, PeopleMatrix, PersonRow
from app.services.reporting.overdue import Overdue
from app.services.reporting.transcript import Transcript
from app.services.reporting.words import WORDS
from app.storage.register.rollup import Cell, State

INDENT = "    "


def matrix_table(
    matrix: Matrix, courses: Sequence[CourseColumn], at: datetime, *, language: str, about: str = ""
) -> ReportTable:
    """Return departments by courses: how many completed a course, of how many people."""
    words = WORDS[language]
    columns = (
        Column(words.department, width=3.2),
        Column(words.people, "number", 0.9),
        Column(words.late_people, "number", 0.9),
        *(Column(heading(one), "number") for one in courses),
    )
    rows: list[tuple[Value, ...]] = [
        (INDENT * row.depth + row.name, row.people, row.late, *map(done, row.cells)) for row in matrix.rows
    ]
    strong = frozenset(at for at, row in enumerate(matrix.rows) if row.depth == 0)
    if matrix.rows:
        late = sum(row.late for row in matrix.rows if row.depth == 0)
        rows.append((words.total, matrix.people, late, *map(done, matrix.total)))
    return ReportTable(
        title=words.matrix,
        stamp=stamp(at, language),
        columns=columns,
        rows=rows,
        about=about or words.everybody,
        nothing=words.nothing,
        pages=words.page,
        language=language,
        strong=strong | {len(matrix.rows)},
    )


def people_table(
    people: PeopleMatrix, courses: Sequence[CourseColumn], at: datetime, *, language: str, about: str = ""
) -> ReportTable:
    """Return people by courses: where each stands, with the best result."""
    words = WORDS[language]
    columns = (
        Column(words.employee, width=1.1),
        Column(words.name, width=2.6),
        Column(words.department, width=2),
        Column(words.post, width=1.6),
        *(Column(heading(one)) for one in courses),
    )
    partial = words.partial.format(number=len(people.rows)) if people.more else ""
    return ReportTable(
        title=words.people_matrix,
        stamp=stamp(at, language),
        columns=columns,
        rows=[_person(row, courses, language) for row in people.rows],
        about=" ".join(filter(None, (about or words.everybody, partial))),
        nothing=words.nothing,
        pages=words.page,
        language=language,
    )


def overdue_table(
    overdue: Overdue, courses: Sequence[CourseColumn], at: datetime, *, language: str, about: str = ""
) -> ReportTable:
    """Return who is late, with the reason."""
    words, titles = WORDS[language], {one.id: one.short_title for one in courses}
    columns = (
        Column(words.employee, width=1.1),
        Column(words.name, width=2.6),
        Column(words.department, width=2),
        Column(words.course, width=1.8),
        Column(words.due, "date"),
        Column(words.days, "number", 0.8),
        Column(words.reason, width=2.2),
        Column(words.best, "percent", 0.9),
        Column(words.heard, "date"),
    )
    rows: list[tuple[Value, ...]] = [
        (
            one.employee,
            one.name,
            one.department,
            titles.get(one.course, one.course),
            one.due,
            one.days,
            words.reasons[one.reason],
            one.best,
            one.heard.astimezone().date() if one.heard else None,
        )
        for one in overdue.rows
    ]
    partial = words.partial.format(number=len(rows)) if overdue.more else ""
    return ReportTable(
        title=words.overdue,
        stamp=stamp(at, language),
        columns=columns,
        rows=rows,
        about=" ".join(filter(None, (about or words.everybody, partial))),
        nothing=words.nothing,
        pages=words.page,
        language=language,
    )


def transcript_table(told: Transcript, courses: Sequence[CourseColumn], at: datetime, *, language: str) -> ReportTable:
    """Return the courses of one person, with attempts below each."""
    words, known = WORDS[language], {one.id: one for one in courses}
    columns = (
        Column(words.course, width=3),
        Column(words.item, width=2.2),
        Column(words.state, width=1.8),
        Column(words.started_at, "date"),
        Column(words.completed_at, "date"),
        Column(words.result, "percent", 0.8),
        Column(words.due, "date"),
    )
    rows: list[tuple[Value, ...]] = []
    strong: set[int] = set()
    for line in told.courses:
        strong.add(len(rows))
        course = known.get(line.course)
        title = course.title if course else line.course
        state = words.states[line.state]
        began, ended = _day(line.started_at), _day(line.completed_at)
        rows.append((title, "", state, began, ended, line.best, line.due))
        for one in told.attempts:
            if one.course == line.course:
                verdict = "" if one.passed is None else words.passed if one.passed else words.failed
                item = course.items.get(one.item, one.item) if course else one.item
                rows.append(("", item, verdict, None, _day(one.ended_at), one.fraction, None))
    person = told.person
    about = " · ".join(filter(None, (person.name, person.employee, told.department, person.post)))
    return ReportTable(
        title=words.transcript,
        stamp=stamp(at, language),
        columns=columns,
        rows=rows,
        about=about,
        nothing=words.nothing,
        pages=words.page,
        language=language,
        strong=frozenset(strong),
    )


def heading(course: CourseColumn) -> str:
    """Return the head of a course's column: its number in the path and its short title."""
    return f"{course.number}. {course.short_title}" if course.number else course.short_title


def done(cell: Cell) -> int:
    """Return how many people of a cell have completed the course, passed or not."""
    return cell.completed + cell.passed


def stamp(at: datetime, language: str) -> str:
    """Return as of when a report is true, by the PC's own calendar."""
    return WORDS[language].as_of.format(moment=f"{at.astimezone():%d.%m.%Y %H:%M}")


def _person(row: PersonRow, courses: Sequence[CourseColumn], language: str) -> tuple[Value, ...]:
    cells = tuple(_standing(row, one.id, language) for one in courses)
    return (row.person.employee, row.person.name, row.department, row.person.post, *cells)


def _standing(row: PersonRow, course: str, language: str) -> str:
    words, state = WORDS[language], row.state(course)
    if state == State.NOT_STARTED:
        return words.late_people if course in row.late else ""
    status = row.statuses[course]
    told = words.states[state] if state < State.PASSED else words.states[State.COMPLETED]
    return told if status.result is None else f"{told}, {int(status.result * 100 + 1e-9)} %"


def _day(moment: datetime | None) -> date | None:
    return moment.astimezone().date() if moment else None
