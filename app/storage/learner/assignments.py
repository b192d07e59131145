"""What offices assigned: courses with the day until which they are to be done, as the files said that were taken in."""

import json
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from app.base.i18n import LocalText
from app.storage.learner.facts import Fact

if TYPE_CHECKING:
    from sqlite3 import Connection

TABLES = ("assignments",)
"""The projections of this module."""


class Assigned(msgspec.Struct, frozen=True):
    """A course, and the last day to complete it."""

    course: str
    due: date


class AssignmentList(msgspec.Struct, frozen=True, kw_only=True):
    """All that an office assigned to one scope: the learner, or a group. Times are UTC ISO texts."""

    digest: str
    office: str
    office_names: LocalText
    scope: str
    assigned_by: str
    courses: tuple[Assigned, ...]
    made_at: str
    taken_at: str


def assignment_lists(db: "Connection") -> list[AssignmentList]:
    """Return what holds now: of each office and scope the list it made last."""
    rows = db.execute(
        "SELECT digest, office, office_names, scope, assigned_by, courses, made_at, taken_at "
        "FROM assignments ORDER BY made_at, taken_at, digest"
    )
    newest = {(row[1], row[3]): row for row in rows}
    return [
        AssignmentList(
            digest=row[0],
            office=row[1],
            office_names=json.loads(row[2]),
            scope=row[3],
            assigned_by=row[4],
            courses=msgspec.json.decode(row[5], type=tuple[Assigned, ...]),
            made_at=row[6],
            taken_at=row[7],
        )
        for row in newest.values()
    ]


def is_taken(db: "Connection", digest: str) -> bool:
    """Tell whether a file was taken in before."""
    return db.execute("SELECT 1 FROM assignments WHERE digest = ?", (digest,)).fetchone() is not None


def _taken(db: "Connection", fact: Fact) -> None:
    body = fact.body
    told = body["assignment"]
    db.execute(
        "INSERT INTO assignments (digest, office, scope, made_at, office_names, assigned_by, courses, taken_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (digest) DO UPDATE SET taken_at = min(taken_at, excluded.taken_at)",
        (
            *(body["digest"], told["office"], told["group"], told["at"]),
            json.dumps(body["office_names"], ensure_ascii=False),
            told["by"],
            json.dumps(told["courses"], ensure_ascii=False),
            fact.at,
        ),
    )


CHANGES: "dict[str, Callable[[Connection, Fact], None]]" = {"assignment.taken": _taken}
"""What each kind of fact changes."""
