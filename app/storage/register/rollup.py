"""How many people of each department are in which state of a course, kept right at every change.

A person's state is computed over all of his profiles. Counts are never computed from nothing at intake: the people who
are touched are counted before and behind the change, and what is different is added.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from enum import IntEnum
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, case, delete, false, func, select, update

from app.storage.register.bulk import add_up, among
from app.storage.register.moments import maybe_from_ms
from app.storage.register.schema import DEPARTMENTS, PEOPLE, PROFILES, ROLLUP, ROLLUP_SETS, STANDINGS
from app.storage.register.standings import Counted, Standing

K = TypeVar("K")

PAGE = 50_000
"""People that are counted at once when everything is counted anew."""


class State(IntEnum):
    """Where somebody stands in a course; completed and passed is more than completed."""

    NOT_STARTED = 0
    STARTED = 1
    COMPLETED = 2
    PASSED = 3


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """Where a person stands in a course: `fraction` is the best completion, `result` the best attempt, 0.0 to 1.0."""

    person: int
    course: str
    state: State
    started_at: datetime | None
    completed_at: datetime | None
    fraction: float | None
    result: float | None


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One cell of the matrix: how many people of a department itself are in each state of a course."""

    department: str
    course: str
    not_started: int
    started: int
    completed: int
    passed: int

    @property
    def people(self) -> int:
        """All of them."""
        return self.not_started + self.started + self.completed + self.passed


@contextmanager
def recounted(connection: Connection, people: Collection[int], *, heads: bool = False) -> Iterator[None]:
    """Keep the counts right while the block changes where these people stand.

    With `heads` it may change where they work, or add people, too.
    """
    numbers = list(people)
    before = _tally(connection, _numbered(connection, numbers), heads=heads)
    newest = connection.scalar(select(func.coalesce(func.max(PEOPLE.c.number), 0))) if heads else 0
    yield
    if heads:
        numbers += connection.scalars(select(PEOPLE.c.number).where(PEOPLE.c.number > newest))
    _change(connection, before, _tally(connection, _numbered(connection, numbers), heads=heads))


class Shift(msgspec.Struct, frozen=True):
    """How people were counted before standings changed, and are after."""

    before: "_Tally"
    after: "_Tally"


def shift_of(owners: Mapping[int, tuple[int, str]], counted: Counted) -> Shift:
    """Return how counts change as standings changed.

    `owners` gives person and department of the profiles that count; all profiles of a person have to be in `counted`.
    """
    return Shift(_stood(owners, counted.before), _stood(owners, counted.after))


def follow(connection: Connection, shift: Shift) -> None:
    """Change the counts as standings changed."""
    _change(connection, shift.before, shift.after)


def recount_all(connection: Connection) -> None:
    """Compute all counts anew."""
    connection.execute(delete(ROLLUP))
    connection.execute(delete(ROLLUP_SETS))
    connection.execute(update(DEPARTMENTS).values(headcount=0))
    nothing = _Tally(Counter(), Counter(), Counter())
    last = connection.scalar(select(func.max(PEOPLE.c.number))) or 0
    for start in range(0, last + 1, PAGE):
        page = PEOPLE.c.number.between(start, start + PAGE - 1)
        _change(connection, nothing, _tally(connection, page, heads=True))


def completed_sets(connection: Connection) -> dict[str, dict[frozenset[str], int]]:
    """Return how many people of each department have completed just these courses; the rest has completed none."""
    found: dict[str, dict[frozenset[str], int]] = {}
    for row in connection.execute(select(ROLLUP_SETS)):
        found.setdefault(row.department, {})[frozenset(row.courses.split("\n"))] = row.people
    return found


def statuses(connection: Connection, people: Collection[int]) -> list[Status]:
    """Return where these people stand in the courses they have begun."""
    rows = connection.execute(_states(among(connection, PROFILES.c.person, people)))
    return [
        Status(
            person=row.person,
            course=row.course,
            state=State(row.state),
            started_at=maybe_from_ms(row.started_at),
            completed_at=maybe_from_ms(row.completed_at),
            fraction=row.fraction,
            result=row.result,
        )
        for row in rows
    ]


def _numbered(connection: Connection, numbers: list[int]) -> ColumnElement[bool]:
    return among(connection, PEOPLE.c.number, numbers) if numbers else false()


def matrix(connection: Connection, courses: Collection[str]) -> list[Cell]:
    """Return the cells of all departments, each counted without those below it, for the given courses."""
    rows = connection.execute(select(ROLLUP).where(ROLLUP.c.course.in_(courses), ROLLUP.c.people != 0))
    counted = {(row.department, row.course, row.state): row.people for row in rows}
    heads = connection.execute(
        select(DEPARTMENTS.c.id, DEPARTMENTS.c.headcount).order_by(DEPARTMENTS.c.place, DEPARTMENTS.c.id)
    )
    return [_cell(department, course, headcount, counted) for department, headcount in heads for course in courses]


def summed(cells: Iterable[Cell], tops: dict[str, str]) -> list[Cell]:
    """Return the cells with those below added in; `tops` gives the department above each, "" for none."""
    sums: dict[tuple[str, str], list[int]] = {}
    for cell in cells:
        at = cell.department
        while at:
            found = sums.setdefault((at, cell.course), [0, 0, 0, 0])
            for place, more in enumerate((cell.not_started, cell.started, cell.completed, cell.passed)):
                found[place] += more
            at = tops.get(at, "")
    return [
        Cell(department=one, course=course, not_started=of[0], started=of[1], completed=of[2], passed=of[3])
        for (one, course), of in sums.items()
    ]


def _cell(department: str, course: str, headcount: int, counted: dict[tuple[str, str, int], int]) -> Cell:
    started, completed, passed = (
        counted.get((department, course, state), 0) for state in (State.STARTED, State.COMPLETED, State.PASSED)
    )
    rest = headcount - started - completed - passed
    return Cell(
        department=department, course=course, not_started=rest, started=started, completed=completed, passed=passed
    )


class _Tally(msgspec.Struct):
    """How people are counted: by department, course and state; by department and completed courses; by department."""

    states: Counter[tuple[str, str, int]]
    sets: Counter[tuple[str, str]]
    heads: Counter[str]


def _tally(connection: Connection, which: ColumnElement[bool], *, heads: bool) -> _Tally:
    """Count the chosen people, those in no department left out."""
    chosen = which & PEOPLE.c.department.is_not(None)
    states = _states(PROFILES.c.person.in_(select(PEOPLE.c.number).where(chosen))).subquery()
    columns = (PEOPLE.c.number, PEOPLE.c.department, states.c.course, states.c.state)
    rows = connection.execute(select(*columns).join(states, states.c.person == PEOPLE.c.number)).all()
    done: dict[tuple[int, str], list[str]] = {}
    for number, department, course, state in rows:
        if state >= State.COMPLETED:
            done.setdefault((number, department), []).append(course)
    found = select(PEOPLE.c.department, func.count()).where(chosen).group_by(PEOPLE.c.department)
    return _Tally(
        states=Counter((department, course, state) for _, department, course, state in rows),
        sets=Counter((department, "\n".join(sorted(courses))) for (_, department), courses in done.items()),
        heads=Counter(dict(connection.execute(found).all())) if heads else Counter(),
    )


_STATES = tuple(int(one) for one in (State.STARTED, State.COMPLETED, State.STARTED, State.PASSED))
"""By whether a course is completed, 1, and passed, 2: the rule of `_states`, for standings at hand."""


def _stood(owners: Mapping[int, tuple[int, str]], standings: Iterable[Standing]) -> "_Tally":
    """Count the people behind standings."""
    departments: dict[int, str] = {}
    reached: dict[int, dict[str, int]] = {}
    for one in standings:
        owner = owners.get(one.profile)
        if owner is not None:
            person, departments[person] = owner
            courses = reached.setdefault(person, {})
            bits = (one.completed_at is not None) | one.passed << 1
            courses[one.course] = courses.get(one.course, 0) | bits
    states = Counter(
        [
            (departments[person], course, _STATES[bits])
            for person, courses in reached.items()
            for course, bits in courses.items()
        ]
    )
    done = [
        (departments[person], "\n".join(sorted([course for course, bits in courses.items() if bits & 1])))
        for person, courses in reached.items()
    ]
    sets = Counter(one for one in done if one[1])
    return _Tally(states, sets, Counter())


def _change(connection: Connection, before: _Tally, after: _Tally) -> None:
    """Change the counts by what is different."""
    states, sets = _difference(before.states, after.states), _difference(before.sets, after.sets)
    add_up(connection, ROLLUP, [(*key, people) for key, people in states], column="people")
    rows = [(department, _digest(courses), courses, people) for (department, courses), people in sets]
    add_up(connection, ROLLUP_SETS, rows, column="people")
    for department, digest, _, people in rows:
        if people < 0:  # nobody may be left in it, and there is no end of sets
            columns = ROLLUP_SETS.c
            gone = (columns.department == department) & (columns.digest == digest) & (columns.people == 0)
            connection.execute(delete(ROLLUP_SETS).where(gone))
    for department, people in _difference(before.heads, after.heads):
        changed = update(DEPARTMENTS).where(DEPARTMENTS.c.id == department)
        connection.execute(changed.values(headcount=DEPARTMENTS.c.headcount + people))


def _difference(before: Counter[K], after: Counter[K]) -> list[tuple[K, int]]:
    keys = before.keys() | after.keys()
    return sorted((key, after[key] - before[key]) for key in keys if after[key] != before[key])


def _digest(courses: str) -> bytes:
    return hashlib.sha256(courses.encode()).digest()


def _states(which: ColumnElement[bool]) -> Select[Any]:
    """Return the query for states by person and course."""
    completed_at = func.min(STANDINGS.c.completed_at)
    state = case(
        ((completed_at.is_not(None)) & (func.max(STANDINGS.c.passed) == 1), State.PASSED.value),
        (completed_at.is_not(None), State.COMPLETED.value),
        else_=State.STARTED.value,
    )
    return (
        select(
            PROFILES.c.person,
            STANDINGS.c.course,
            state.label("state"),
            func.min(STANDINGS.c.started_at).label("started_at"),
            completed_at.label("completed_at"),
            func.max(STANDINGS.c.fraction).label("fraction"),
            func.max(STANDINGS.c.result).label("result"),
        )
        .join(STANDINGS, STANDINGS.c.profile == PROFILES.c.number)
        .where(which)
        .group_by(PROFILES.c.person, STANDINGS.c.course)
    )
