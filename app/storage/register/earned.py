"""What people brought for a certificate: when and in which version they completed a course, what they passed since."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select

from app.storage.register.bulk import among
from app.storage.register.facts import facts_of
from app.storage.register.moments import from_ms, ms_of
from app.storage.register.schema import PROFILES, STANDINGS
from app.storage.register.standings import results_of

COMPLETED = "course.completed"


class Earned(msgspec.Struct, frozen=True, kw_only=True):
    """Where somebody stands: `fraction` is the best completion, 0.0 to 1.0; `completed_at` None for a course begun."""

    person: int
    completed_at: datetime | None
    fraction: float


class Completed(msgspec.Struct, frozen=True, kw_only=True):
    """What the fact of a completion says; `courses` are those of a learning path."""

    version: str
    courses: tuple[str, ...] = ()


def earned(connection: Connection, course: str, people: Collection[int] | None = None) -> dict[int, Earned]:
    """Return where people stand who have begun a course: all of them, or the given ones."""
    wanted = (
        select(
            PROFILES.c.person,
            func.min(STANDINGS.c.completed_at).label("completed_at"),
            func.max(STANDINGS.c.fraction).label("fraction"),
        )
        .join(STANDINGS, STANDINGS.c.profile == PROFILES.c.number)
        .where(STANDINGS.c.course == course, PROFILES.c.person.is_not(None))
        .group_by(PROFILES.c.person)
    )
    if people is not None:
        wanted = wanted.where(among(connection, PROFILES.c.person, people))
    return {
        row.person: Earned(
            person=row.person,
            completed_at=None if row.completed_at is None else from_ms(row.completed_at),
            fraction=row.fraction or 0.0,
        )
        for row in connection.execute(wanted)
    }


def passed_since(connection: Connection, course: str, moments: dict[int, datetime]) -> dict[int, set[str]]:
    """Return which quizzes and desks of a course each person passed after a moment of the own."""
    owners = select(PROFILES.c.number, PROFILES.c.person)
    owned = connection.execute(owners.where(among(connection, PROFILES.c.person, list(moments))))
    persons = {row.number: row.person for row in owned}
    found: dict[int, set[str]] = {person: set() for person in moments}
    for one in results_of(connection, list(persons)):
        person, passed = persons[one.profile], one.reached[1]
        if one.course == course and passed and one.ended_at is not None and one.ended_at > moments[person]:
            found[person].add(one.item)
    return found


def completions_of(connection: Connection, course: str, people: Collection[int]) -> dict[int, Completed]:
    """Return what the last completion of a course says of each person; looks at the facts themselves."""
    owners = (
        select(PROFILES.c.number, PROFILES.c.person)
        .join(STANDINGS, STANDINGS.c.profile == PROFILES.c.number)
        .where(STANDINGS.c.course == course, STANDINGS.c.completed_at.is_not(None))
        .where(among(connection, PROFILES.c.person, people))
    )
    last: dict[int, tuple[int, Completed]] = {}
    for number, person in connection.execute(owners).all():
        for fact in facts_of(connection, number, kind=COMPLETED):
            at = ms_of(fact.at)
            if fact.body.get("course") == course and (person not in last or at >= last[person][0]):
                last[person] = (at, _completed(fact.body))
    return {person: told for person, (_, told) in last.items()}


def _completed(body: dict[str, Any]) -> Completed:
    """Return what a body says; it comes from a stranger, so everything in it is looked at."""
    version, courses = body.get("version"), body.get("courses")
    named = tuple(one for one in courses if _is_name(one)) if isinstance(courses, list) else ()
    return Completed(version=str(version) if _is_name(version) else "", courses=named)


def _is_name(told: object) -> bool:
    return isinstance(told, str) and 0 < len(told) <= 100 and told.isprintable()
