"""What reports ask of a register: people in pages, who is late how often, and how completions came over time."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, select, true

from app.storage.register.assignments import asked_of
from app.storage.register.bulk import numbers_in
from app.storage.register.certificate_tables import CERTIFICATES, REVOCATIONS
from app.storage.register.departments import with_below
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.people import Person
from app.storage.register.rollup import Status, statuses
from app.storage.register.schema import ASSIGNMENTS, BUNDLES, DEPARTMENTS, FACTS, PEOPLE, PROFILES, ROLLUP, STANDINGS

PAGE = 1000
"""People that are read at once."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A course that somebody has to do, and until when."""

    person: int
    course: str
    due: date


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """What a register has of a person: the number of profiles, and when the last file of one came."""

    profiles: int
    last: datetime | None


def people_below(connection: Connection, department: str = "") -> Iterator[list[Person]]:
    """Yield pages of the people in a department and below it, "" for everybody, in order of their numbers."""
    after = 0
    while True:
        wanted = select(PEOPLE).where(_in(department), PEOPLE.c.number > after).order_by(PEOPLE.c.number).limit(PAGE)
        page = [_person(row) for row in connection.execute(wanted)]
        if not page:
            return
        yield page
        after = page[-1].number


def people_numbered(connection: Connection, numbers: Collection[int]) -> dict[int, Person]:
    """Return people by their numbers."""
    wanted = select(PEOPLE).where(PEOPLE.c.number.in_(numbers_in(connection, numbers)))
    return {row.number: _person(row) for row in connection.execute(wanted)}


def statuses_of(connection: Connection, numbers: Collection[int]) -> list[Status]:
    """Return where people stand in the courses they have begun, however many people these are."""
    return statuses(connection, numbers_in(connection, numbers)) if numbers else []


def count_below(connection: Connection, department: str = "") -> int:
    """Return how many people there are in a department and below it; those in none count for "" alone."""
    return int(connection.scalar(select(func.count()).select_from(PEOPLE).where(_in(department))) or 0)


def all_asked(connection: Connection, numbers: Collection[int]) -> list[Asked]:
    """Return what these people have to do; of several days for one course the latest."""
    wanted = asked_of(PEOPLE.c.number.in_(numbers_in(connection, numbers)))
    rows = connection.execute(wanted)
    return [Asked(person=row.number, course=row.course, due=date.fromisoformat(row.due)) for row in rows]


def count_late(connection: Connection, today: date) -> dict[str, int]:
    """Return how many people have a course that is late, by the department in which they work."""
    wanted = asked_of(true()).subquery()
    done = (
        select(PROFILES.c.person, STANDINGS.c.course)
        .join(STANDINGS, STANDINGS.c.profile == PROFILES.c.number)
        .where(STANDINGS.c.completed_at.is_not(None), STANDINGS.c.course.in_(select(ASSIGNMENTS.c.course)))
        .distinct()
        .subquery()
    )
    joined = wanted.outerjoin(done, and_(done.c.person == wanted.c.number, done.c.course == wanted.c.course))
    rows = connection.execute(
        select(wanted.c.department, func.count(func.distinct(wanted.c.number)).label("people"))
        .select_from(joined)
        .where(wanted.c.due < today.isoformat(), done.c.person.is_(None))
        .group_by(wanted.c.department)
    )
    return {row.department: row.people for row in rows}


def count_complete(connection: Connection, courses: Collection[str], department: str = "") -> int:
    """Return how many people have completed all of these courses."""
    if not courses:
        return 0
    done = (
        select(PROFILES.c.person)
        .join(STANDINGS, STANDINGS.c.profile == PROFILES.c.number)
        .join(PEOPLE, PEOPLE.c.number == PROFILES.c.person)
        .where(STANDINGS.c.course.in_(courses), STANDINGS.c.completed_at.is_not(None), _in(department))
        .group_by(PROFILES.c.person)
        .having(func.count(func.distinct(STANDINGS.c.course)) == len(courses))
        .subquery()
    )
    return int(connection.scalar(select(func.count()).select_from(done)) or 0)


def count_completions(
    connection: Connection, courses: Collection[str], starts: Sequence[datetime], department: str = ""
) -> list[int]:
    """Return how many completions of these courses came between each two moments in a row."""
    first = func.min(STANDINGS.c.completed_at)
    firsts = (
        select(first.label("at"))
        .join(PROFILES, PROFILES.c.number == STANDINGS.c.profile)
        .join(PEOPLE, PEOPLE.c.number == PROFILES.c.person)
        .where(STANDINGS.c.course.in_(courses), STANDINGS.c.completed_at.is_not(None), _in(department))
        .group_by(PROFILES.c.person, STANDINGS.c.course)
        .subquery()
    )
    edges = [to_ms(one) for one in starts]
    sums = [
        func.coalesce(func.sum(case(((firsts.c.at >= low) & (firsts.c.at < high), 1), else_=0)), 0)
        for low, high in pairwise(edges)
    ]
    return [int(one) for one in connection.execute(select(*sums)).one()] if sums else []


def heard_of(connection: Connection, numbers: Collection[int]) -> dict[int, Heard]:
    """Return what came from these people; those of whom nothing came are not among them."""
    wanted = (
        select(
            PROFILES.c.person,
            func.count(func.distinct(PROFILES.c.number)).label("profiles"),
            func.max(BUNDLES.c.taken_at).label("last"),
        )
        .outerjoin(BUNDLES, BUNDLES.c.profile == PROFILES.c.number)
        .where(PROFILES.c.person.in_(numbers_in(connection, numbers)))
        .group_by(PROFILES.c.person)
    )
    return {
        row.person: Heard(profiles=row.profiles, last=None if row.last is None else from_ms(row.last))
        for row in connection.execute(wanted)
    }


def known_courses(connection: Connection) -> set[str]:
    """Return the courses that were assigned to anybody, or begun by somebody in a department."""
    begun = connection.scalars(select(ROLLUP.c.course).where(ROLLUP.c.people > 0).distinct())
    return {*begun, *connection.scalars(select(ASSIGNMENTS.c.course).distinct())}


def count_bundles(connection: Connection) -> int:
    """Return how many files were taken in."""
    return int(connection.scalar(select(func.count()).select_from(BUNDLES)) or 0)


def count_issued(connection: Connection, since: date, *, ending: date) -> tuple[int, int]:
    """Return how many certificates were issued since a day, and how many that hold end until another day."""
    columns = CERTIFICATES.c
    issued = select(func.count()).select_from(CERTIFICATES).where(columns.issued_on >= since.isoformat())
    holding = columns.number.not_in(select(REVOCATIONS.c.certificate))
    soon = select(func.count()).select_from(CERTIFICATES)
    soon = soon.where(columns.expires_on <= ending.isoformat(), columns.expires_on >= since.isoformat(), holding)
    return int(connection.scalar(issued) or 0), int(connection.scalar(soon) or 0)


def newest_certificates(connection: Connection, limit: int) -> list[tuple[str, str]]:
    """Return numbers of the newest certificates, each with its frozen words as JSON, newest first."""
    columns = CERTIFICATES.c
    wanted = select(columns.number, columns.frozen).order_by(columns.issued_at.desc(), columns.number.desc())
    return [(row.number, row.frozen) for row in connection.execute(wanted.limit(limit))]


def is_empty(connection: Connection) -> bool:
    """Tell whether nothing at all is in the register."""
    return not any(
        connection.execute(select(table).limit(1)).first() for table in (PEOPLE, DEPARTMENTS, PROFILES, FACTS)
    )


def _in(department: str) -> ColumnElement[bool]:
    if not department:
        return true()
    below: Select[tuple[str]] = with_below(department)
    return PEOPLE.c.department.in_(below)


def _person(row: Any) -> Person:
    return Person(
        number=row.number,
        employee=row.employee,
        name=row.name,
        latin=row.latin,
        department=row.department or "",
        post=row.post,
    )
