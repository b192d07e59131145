"""What reports ask of a register: how many have completed what, and how completions came over time."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from itertools import pairwise

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from app.storage.register.bulk import among
from app.storage.register.certificate_tables import CERTIFICATES, REVOCATIONS
from app.storage.register.departments import with_below
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.people_lists import in_department
from app.storage.register.rollup import Status, completed_sets, statuses
from app.storage.register.schema import ASSIGNMENTS, BUNDLES, DEPARTMENTS, PEOPLE, PROFILES, ROLLUP, STANDINGS


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """What a register has of a person: the number of profiles, and when the last file of one came."""

    profiles: int
    last: datetime | None


def statuses_of(connection: Connection, numbers: Collection[int]) -> list[Status]:
    """Return where people stand in the courses they have begun, however many people these are."""
    return statuses(connection, numbers) if numbers else []


def count_below(connection: Connection, department: str = "") -> int:
    """Return how many people there are in a department and below it; those in none count for "" alone."""
    return int(connection.scalar(select(func.count()).select_from(PEOPLE).where(in_department(department))) or 0)


def count_complete(connection: Connection, courses: Collection[str], department: str = "") -> int:
    """Return how many people have completed all of these courses."""
    wanted = frozenset(courses)
    if not wanted:
        return 0
    below: set[str] | None = set(connection.scalars(with_below(department))) if department else None
    by_department = complete_by_department(connection, wanted)
    in_one = sum(people for place, people in by_department.items() if below is None or place in below)
    if department:
        return in_one
    in_none = _completed_all(wanted, PEOPLE.c.department.is_(None)).subquery()
    return in_one + int(connection.scalar(select(func.count()).select_from(in_none)) or 0)


def complete_by_department(connection: Connection, courses: Collection[str]) -> dict[str, int]:
    """Return how many people have completed all of these courses, by department; those with nobody are left out."""
    wanted, sets = frozenset(courses), completed_sets(connection)
    told = {place: sum(people for done, people in sets[place].items() if wanted <= done) for place in sets}
    return {place: people for place, people in told.items() if people}


def _completed_all(courses: Collection[str], which: ColumnElement[bool]) -> Select[tuple[int]]:
    """Return the query for the chosen people who have completed all of these courses."""
    return (
        select(PROFILES.c.person)
        .join(STANDINGS, STANDINGS.c.profile == PROFILES.c.number)
        .join(PEOPLE, PEOPLE.c.number == PROFILES.c.person)
        .where(STANDINGS.c.course.in_(courses), STANDINGS.c.completed_at.is_not(None), which)
        .group_by(PROFILES.c.person)
        .having(func.count(func.distinct(STANDINGS.c.course)) == len(courses))
    )


def count_completions(
    connection: Connection, courses: Collection[str], starts: Sequence[datetime], department: str = ""
) -> list[int]:
    """Return how many completions of these courses came between each two moments in a row."""
    first = func.min(STANDINGS.c.completed_at)
    firsts = (
        select(first.label("at"))
        .join(PROFILES, PROFILES.c.number == STANDINGS.c.profile)
        .join(PEOPLE, PEOPLE.c.number == PROFILES.c.person)
        .where(STANDINGS.c.course.in_(courses), STANDINGS.c.completed_at.is_not(None), in_department(department))
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
        .where(among(connection, PROFILES.c.person, numbers))
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
    return not any(connection.execute(select(table).limit(1)).first() for table in (PEOPLE, DEPARTMENTS, PROFILES))
