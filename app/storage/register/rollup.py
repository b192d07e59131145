"""How many people of each department are in which state of a course, kept right at every change.

A person's state is computed over all of his profiles. Counts are never computed from nothing at intake: those of the
people who are touched are taken off before the change and added behind it.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import IntEnum
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, case, delete, func, select, true, update

from app.storage.register.bulk import numbers_in, upsert
from app.storage.register.moments import maybe_from_ms
from app.storage.register.schema import DEPARTMENTS, PEOPLE, PROFILES, ROLLUP, STANDINGS


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
    _count(connection, numbers, sign=-1, heads=heads)
    newest = connection.scalar(select(func.coalesce(func.max(PEOPLE.c.number), 0)))
    yield
    if heads:
        numbers += connection.scalars(select(PEOPLE.c.number).where(PEOPLE.c.number > newest))
    _count(connection, numbers, sign=1, heads=heads)


def recount_all(connection: Connection) -> None:
    """Compute all counts anew."""
    connection.execute(delete(ROLLUP))
    connection.execute(update(DEPARTMENTS).values(headcount=0))
    _add(connection, true(), sign=1)
    _add_heads(connection, true(), sign=1)


def statuses(connection: Connection, people: Select[tuple[int]] | Collection[int]) -> list[Status]:
    """Return where these people stand in the courses they have begun."""
    rows = connection.execute(_states(PROFILES.c.person.in_(people)))
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


def _count(connection: Connection, people: list[int], *, sign: int, heads: bool) -> None:
    if not people:
        return
    which = PEOPLE.c.number.in_(numbers_in(connection, people))
    _add(connection, which, sign=sign)
    if heads:
        _add_heads(connection, which, sign=sign)


def _add(connection: Connection, which: ColumnElement[bool], *, sign: int) -> None:
    """Add the states of the chosen people to the counts, or take them off (-1)."""
    chosen = select(PEOPLE.c.number, PEOPLE.c.department).where(which, PEOPLE.c.department.is_not(None)).subquery()
    states = _states(PROFILES.c.person.in_(select(chosen.c.number))).subquery()
    counts = (
        select(chosen.c.department, states.c.course, states.c.state, (func.count() * sign).label("people"))
        .join(states, states.c.person == chosen.c.number)
        .group_by(chosen.c.department, states.c.course, states.c.state)
    )
    told = upsert(connection, ROLLUP).from_select(["department", "course", "state", "people"], counts)
    more = ROLLUP.c.people + told.excluded.people
    connection.execute(told.on_conflict_do_update(index_elements=ROLLUP.primary_key.columns, set_={"people": more}))


def _add_heads(connection: Connection, which: ColumnElement[bool], *, sign: int) -> None:
    """Add the chosen people to the headcounts, or take them off."""
    heads = select(PEOPLE.c.department, func.count()).where(which, PEOPLE.c.department.is_not(None))
    for department, number in connection.execute(heads.group_by(PEOPLE.c.department)).all():
        changed = update(DEPARTMENTS).where(DEPARTMENTS.c.id == department)
        connection.execute(changed.values(headcount=DEPARTMENTS.c.headcount + sign * number))


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
