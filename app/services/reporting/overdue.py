"""Who is late, with the reason as far as the register can know it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

import msgspec

from app.base.clock import Clock, local_day
from app.base.i18n import pick
from app.engine.folding import fold
from app.storage.register import reports
from app.storage.register.departments import all_departments
from app.storage.register.lateness import Late, late
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.rollup import Status

MOST_LATE = 2000
"""Rows that are read at once; a report of more is made by department."""

Reason = Literal["nothing-came", "not-begun", "begun", "not-passed"]
"""No file of this person came; none of this course; it was begun; it was tried and not passed."""


class OverdueRow(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is late with a course.

    `best` is the best result so far, 0.0 to 1.0; `heard` when the last file of this person came.
    """

    person: int
    employee: str
    name: str
    department: str
    course: str
    due: date
    days: int
    reason: Reason
    best: float | None
    heard: datetime | None


class Overdue(msgspec.Struct, frozen=True, kw_only=True):
    """Those late longest first; `more` if there are more than these."""

    rows: tuple[OverdueRow, ...]
    more: bool


def overdue(
    register: Register, clock: Clock, *, language: str, department: str = "", limit: int = MOST_LATE
) -> Overdue:
    """Return who is late in a department and below it, or anywhere.

    Raises:
        StorageError: if the register cannot be read.
    """
    today = local_day(clock)
    with register.reading() as connection:
        found = late(connection, today, department=department, limit=limit + 1)
        names = {one.id: pick(one.names, language) or one.id for one in all_departments(connection)}
        rows = _rows(connection, found[:limit], names, today)
    ordered = sorted(rows, key=lambda one: (one.due, fold(one.name), one.course))
    return Overdue(rows=tuple(ordered), more=len(found) > limit)


def _rows(
    connection: RegisterConnection, found: Sequence[Late], names: dict[str, str], today: date
) -> list[OverdueRow]:
    numbers = {one.person for one in found}
    heard = reports.heard_of(connection, numbers)
    standing = {(one.person, one.course): one for one in reports.statuses_of(connection, numbers)}
    rows = []
    for one in found:
        status, told = standing.get((one.person, one.course)), heard.get(one.person)
        rows.append(
            OverdueRow(
                person=one.person,
                employee=one.employee,
                name=one.name,
                department=names.get(one.department, one.department),
                course=one.course,
                due=one.due,
                days=(today - one.due).days,
                reason=_reason(status, heard=told is not None),
                best=status.result if status else None,
                heard=told.last if told else None,
            )
        )
    return rows


def _reason(status: Status | None, *, heard: bool) -> Reason:
    if status is None:
        return "not-begun" if heard else "nothing-came"
    return "begun" if status.result is None else "not-passed"
