"""The completion matrix: departments by courses with everything below them added in, and people by courses."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import Literal

import msgspec

from app.base.clock import Clock, local_day
from app.base.i18n import pick
from app.engine.folding import fold
from app.storage.register import reports
from app.storage.register.departments import Department, all_departments
from app.storage.register.lateness import DueDays, all_asked, count_late, due_days
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.people import Person
from app.storage.register.people_lists import people_below
from app.storage.register.rollup import Cell, State, Status, matrix, summed

MOST_PEOPLE = 500
"""People that are shown at once; who looks for one of more gives letters of the name or a department."""

Only = Literal["all", "late", "unfinished", "complete"]


class DepartmentRow(msgspec.Struct, frozen=True, kw_only=True):
    """A department with all below it; `depth` is 0 at the top, cells are in the order of the courses."""

    id: str
    parent: str
    name: str
    depth: int
    people: int
    late: int
    cells: tuple[Cell, ...]


class Matrix(msgspec.Struct, frozen=True, kw_only=True):
    """Departments by courses; `total` is everybody who works in one of them."""

    courses: tuple[str, ...]
    rows: tuple[DepartmentRow, ...]
    total: tuple[Cell, ...]

    @property
    def people(self) -> int:
        """Everybody in a department."""
        return self.total[0].people if self.total else 0


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """Which people are meant: those of a department and below it ("" for all), by words, and by how they stand."""

    department: str = ""
    words: str = ""
    only: Only = "all"


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """A person by courses: where begun, the standing; and what has to be done until when."""

    person: Person
    department: str
    statuses: dict[str, Status]
    due: dict[str, date]
    late: frozenset[str]

    def state(self, course: str) -> State:
        """Return where the person stands in a course."""
        found = self.statuses.get(course)
        return found.state if found else State.NOT_STARTED


class PeopleMatrix(msgspec.Struct, frozen=True, kw_only=True):
    """People by courses; `more` if there are more than these."""

    courses: tuple[str, ...]
    rows: tuple[PersonRow, ...]
    more: bool


def completion_matrix(
    register: Register,
    courses: Sequence[str],
    clock: Clock,
    *,
    language: str,
    below: str = "",
    with_late: bool = True,
) -> Matrix:
    """Return the matrix of all departments in the order of the tree, or of one with those below it.

    It comes from the roll-up, however many people there are. Counting who is late looks at everybody: without it
    `late` is 0.

    Raises:
        StorageError: if the register cannot be read.
    """
    with register.reading() as connection:
        departments = all_departments(connection)
        cells = matrix(connection, courses)
        late = count_late(connection, local_day(clock)) if with_late else {}
    tops = {one.id: one.parent for one in departments}
    found = {(one.department, one.course): one for one in summed(cells, tops)}
    late_below = _summed_late(late, tops)
    ordered = list(_in_order(departments, below))
    rows = tuple(
        DepartmentRow(
            id=one.id,
            parent=one.parent,
            name=pick(one.names, language) or one.id,
            depth=depth,
            people=found[one.id, courses[0]].people if courses else 0,
            late=late_below.get(one.id, 0),
            cells=tuple(found[one.id, course] for course in courses),
        )
        for one, depth in ordered
    )
    heads = [row for row in rows if row.depth == 0]
    return Matrix(courses=tuple(courses), rows=rows, total=_total(heads, courses))


def people_matrix(
    register: Register,
    courses: Sequence[str],
    clock: Clock,
    *,
    language: str,
    choice: Choice | None = None,
    limit: int = MOST_PEOPLE,
) -> PeopleMatrix:
    """Return the chosen people by name; words are looked for in name, number and post, in any spelling.

    Raises:
        StorageError: if the register cannot be read.
    """
    today, chosen = local_day(clock), choice or Choice()
    words = fold(chosen.words).split()
    with register.reading() as connection:
        names = {one.id: pick(one.names, language) or one.id for one in all_departments(connection)}
        days, within = due_days(connection), _within(connection, chosen.only, courses, today)
        found: list[PersonRow] = []
        for page in people_below(connection, chosen.department, words=words, within=within):
            looked_at = _rows_of(connection, page, names, days, today)
            found += [one for one in looked_at if _CHOOSING[chosen.only](one, courses)]
            if len(found) > limit:
                break
    rows = sorted(found[:limit], key=lambda one: fold(one.person.name))
    return PeopleMatrix(courses=tuple(courses), rows=tuple(rows), more=len(found) > limit)


def _rows_of(
    connection: RegisterConnection,
    people: Sequence[Person],
    names: dict[str, str],
    days: DueDays,
    today: date,
) -> Iterator[PersonRow]:
    numbers = [one.number for one in people]
    standing: dict[int, dict[str, Status]] = {}
    for status in reports.statuses_of(connection, numbers):
        standing.setdefault(status.person, {})[status.course] = status
    due: dict[int, dict[str, date]] = {}
    for asked in all_asked(connection, people, days):
        due.setdefault(asked.person, {})[asked.course] = asked.due
    for one in people:
        yield _person_row(one, standing.get(one.number, {}), due.get(one.number, {}), names, today)


def _within(connection: RegisterConnection, only: Only, courses: Sequence[str], today: date) -> Collection[str] | None:
    """Return the departments in which somebody is to be found, None for all: nobody is looked at in vain."""
    if only == "late":
        return count_late(connection, today).keys()
    if only == "complete":
        return [*reports.complete_by_department(connection, courses), ""]
    return None


def _person_row(
    person: Person, standing: dict[str, Status], due: dict[str, date], names: dict[str, str], today: date
) -> PersonRow:
    done = {course for course, one in standing.items() if one.state >= State.COMPLETED}
    late = frozenset(course for course, day in due.items() if day < today and course not in done)
    name = names.get(person.department, "")
    return PersonRow(person=person, department=name, statuses=standing, due=due, late=late)


def _is_complete(row: PersonRow, courses: Collection[str]) -> bool:
    return all(row.state(one) >= State.COMPLETED for one in courses)


_CHOOSING: dict[str, Callable[[PersonRow, Sequence[str]], bool]] = {
    "all": lambda _row, _courses: True,
    "late": lambda row, courses: bool(row.late & set(courses)),
    "unfinished": lambda row, courses: not _is_complete(row, courses),
    "complete": _is_complete,
}


def _in_order(departments: Sequence[Department], below: str) -> Iterator[tuple[Department, int]]:
    """Yield departments as a tree is read, each with its depth; with `below` one and those below it."""
    children: dict[str, list[Department]] = {}
    for one in departments:
        children.setdefault(one.parent, []).append(one)

    def walk(at: Department, depth: int) -> Iterator[tuple[Department, int]]:
        yield at, depth
        for child in children.get(at.id, ()):
            yield from walk(child, depth + 1)

    heads = [one for one in departments if one.id == below] if below else children.get("", [])
    for head in heads:
        yield from walk(head, 0)


def _summed_late(late: dict[str, int], tops: dict[str, str]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for department, number in late.items():
        at = department
        while at:
            sums[at] = sums.get(at, 0) + number
            at = tops.get(at, "")
    return sums


def _total(heads: Sequence[DepartmentRow], courses: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(
        Cell(
            department="",
            course=course,
            not_started=sum(row.cells[at].not_started for row in heads),
            started=sum(row.cells[at].started for row in heads),
            completed=sum(row.cells[at].completed for row in heads),
            passed=sum(row.cells[at].passed for row in heads),
        )
        for at, course in enumerate(courses)
    )
