"""Who has to do which course until when, and who is late."""

from datetime import date, datetime

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, delete, func, insert, or_, select, tuple_

from app.storage.register.bulk import next_number
from app.storage.register.departments import with_above, with_below
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.schema import ASSIGNMENTS, PEOPLE, PROFILES, STANDINGS


class Assignment(msgspec.Struct, frozen=True, kw_only=True):
    """A course for a department with all below it, or for one person: one of the two is given."""

    course: str
    due: date
    department: str = ""
    person: int = 0
    assigned_by: str = ""
    assigned_at: datetime
    number: int = 0


class Late(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who has not completed a course in time.

    `due` is the latest day that anybody gave, `begun` tells whether the course was begun at all.
    """

    person: int
    employee: str
    name: str
    department: str
    course: str
    due: date
    begun: bool


def assign(connection: Connection, assignment: Assignment) -> int:
    """Store an assignment in place of an earlier one of the same course to the same, and return its number."""
    told = {
        "course": assignment.course,
        "department": assignment.department or None,
        "person": assignment.person or None,
    }
    same = and_(*(ASSIGNMENTS.c[name].is_not_distinct_from(value) for name, value in told.items()))
    connection.execute(delete(ASSIGNMENTS).where(same))
    number = next_number(connection, ASSIGNMENTS)
    moments = {"due": assignment.due.isoformat(), "assigned_at": to_ms(assignment.assigned_at)}
    rest = {"number": number, "assigned_by": assignment.assigned_by}
    connection.execute(insert(ASSIGNMENTS).values(told | moments | rest))
    return number


def withdraw(connection: Connection, number: int) -> None:
    """Take an assignment back."""
    connection.execute(delete(ASSIGNMENTS).where(ASSIGNMENTS.c.number == number))


def assignments(connection: Connection) -> list[Assignment]:
    """Return all assignments, those due first in front."""
    rows = connection.execute(select(ASSIGNMENTS).order_by(ASSIGNMENTS.c.due, ASSIGNMENTS.c.number))
    return [
        Assignment(
            number=row.number,
            course=row.course,
            department=row.department or "",
            person=row.person or 0,
            due=date.fromisoformat(row.due),
            assigned_at=from_ms(row.assigned_at),
            assigned_by=row.assigned_by,
        )
        for row in rows
    ]


def late(
    connection: Connection, today: date, *, department: str, after: tuple[int, str] = (0, ""), limit: int = 500
) -> list[Late]:
    """Return a page of those in a department and below it who are late, `limit` rows behind (person, course) `after`.

    Of several assignments of a course that hold for a person the latest day counts: somebody gave more time.
    """
    below = with_below(department)
    wanted = asked_of(PEOPLE.c.department.in_(below)).subquery()
    standing = (
        select(
            PROFILES.c.person,
            STANDINGS.c.course,
            func.max(STANDINGS.c.completed_at).label("completed_at"),
        )
        .join(STANDINGS, STANDINGS.c.profile == PROFILES.c.number)
        .join(PEOPLE, PEOPLE.c.number == PROFILES.c.person)
        .where(PEOPLE.c.department.in_(below), STANDINGS.c.course.in_(select(ASSIGNMENTS.c.course)))
        .group_by(PROFILES.c.person, STANDINGS.c.course)
        .subquery()
    )
    joined = wanted.outerjoin(
        standing, and_(standing.c.person == wanted.c.number, standing.c.course == wanted.c.course)
    )
    rows = connection.execute(
        select(wanted, standing.c.person.label("begun"))
        .select_from(joined)
        .where(wanted.c.due < today.isoformat(), standing.c.completed_at.is_(None))
        .where(tuple_(wanted.c.number, wanted.c.course) > tuple_(*after))
        .order_by(wanted.c.number, wanted.c.course)
        .limit(limit)
    )
    return [
        Late(
            person=row.number,
            employee=row.employee,
            name=row.name,
            department=row.department or "",
            course=row.course,
            due=date.fromisoformat(row.due),
            begun=row.begun is not None,
        )
        for row in rows
    ]


def asked_of(which: ColumnElement[bool]) -> Select[tuple[int, str, str, str, str, str]]:
    """Return the query for the chosen people with the courses they have to do, and until when."""
    above = with_above().subquery()
    columns = (PEOPLE.c.number, PEOPLE.c.employee, PEOPLE.c.name, PEOPLE.c.department)
    holds = or_(ASSIGNMENTS.c.person == PEOPLE.c.number, ASSIGNMENTS.c.department == above.c.above)
    return (
        select(*columns, ASSIGNMENTS.c.course, func.max(ASSIGNMENTS.c.due).label("due"))
        .select_from(PEOPLE.join(above, above.c.id == PEOPLE.c.department).join(ASSIGNMENTS, holds))
        .where(which)
        .group_by(*columns, ASSIGNMENTS.c.course)
    )
