"""Who may do what at the HR desks, and sealed exams as the office marked them."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, select

from app.storage.register.bulk import among, put
from app.storage.register.certificate_tables import EXAM_MARKS, OFFICERS
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.schema import PROFILES

Role = Literal["collect", "issue", "approve", "revoke", "report"]
ROLES: tuple[Role, ...] = ("collect", "issue", "approve", "revoke", "report")


class Officer(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who works at an HR desk; `pin` is the hash of the PIN."""

    name: str
    roles: tuple[str, ...]
    pin: str
    added_at: datetime
    added_by: str


class ExamMark(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt at a sealed exam as the office marked it; `passed` is None while essays wait for their marks."""

    attempt: str
    exam: str
    profile: str
    name: str
    fraction: float
    passed: bool | None
    submitted_at: datetime
    marked_at: datetime
    marked_by: str


def put_officer(connection: Connection, officer: Officer) -> None:
    """Add somebody, or change roles and PIN."""
    row = (officer.name, " ".join(officer.roles), officer.pin, to_ms(officer.added_at), officer.added_by)
    put(connection, OFFICERS, [row])


def officers(connection: Connection) -> list[Officer]:
    """Return all officers by name."""
    return [
        Officer(
            name=row.name,
            roles=tuple(row.roles.split()),
            pin=row.pin,
            added_at=from_ms(row.added_at),
            added_by=row.added_by,
        )
        for row in connection.execute(select(OFFICERS).order_by(OFFICERS.c.name))
    ]


def put_marks(connection: Connection, marks: Iterable[ExamMark]) -> None:
    """Keep marks; those of an attempt that was marked before are replaced."""
    rows = [
        (
            one.attempt,
            one.exam,
            one.profile,
            one.name,
            one.fraction,
            None if one.passed is None else int(one.passed),
            to_ms(one.submitted_at),
            to_ms(one.marked_at),
            one.marked_by,
        )
        for one in marks
    ]
    if rows:
        put(connection, EXAM_MARKS, rows)


def passed_marks(connection: Connection, exam: str, people: Collection[int]) -> dict[int, float]:
    """Return the best fraction with which people passed a sealed exam; those who did not are left out."""
    best = (
        select(PROFILES.c.person, func.max(EXAM_MARKS.c.fraction).label("best"))
        .join(EXAM_MARKS, EXAM_MARKS.c.profile == PROFILES.c.profile)
        .where(EXAM_MARKS.c.exam == exam, EXAM_MARKS.c.passed == 1)
        .where(among(connection, PROFILES.c.person, people))
        .group_by(PROFILES.c.person)
    )
    return {row.person: row.best for row in connection.execute(best)}
