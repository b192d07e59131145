"""Who has to do which course until when; `lateness` tells who is late."""

from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, and_, delete, insert, select

from app.storage.register.bulk import next_number
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.schema import ASSIGNMENTS


class Assignment(msgspec.Struct, frozen=True, kw_only=True):
    """A course for a department with all below it, or for one person: one of the two is given."""

    course: str
    due: date
    department: str = ""
    person: int = 0
    assigned_by: str = ""
    assigned_at: datetime
    number: int = 0


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


def people_assigned(connection: Connection) -> list[int]:
    """Return the people who were given a course of their own."""
    own = select(ASSIGNMENTS.c.person).where(ASSIGNMENTS.c.person.is_not(None)).distinct()
    return sorted(connection.scalars(own))
