"""The transcript of one person: courses, attempts, what is asked and when files came."""

from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from app.base.clock import Clock, local_day
from app.base.i18n import pick
from app.storage.register import reports
from app.storage.register.departments import all_departments
from app.storage.register.lateness import all_asked, due_days
from app.storage.register.opening import Register
from app.storage.register.people import Person, ProfileRow, profiles_of
from app.storage.register.people_lists import people_numbered
from app.storage.register.rollup import State, Status
from app.storage.register.standings import Result, results_of


class CourseLine(msgspec.Struct, frozen=True, kw_only=True):
    """A course that a person has begun or has to do; `best` is 0.0 to 1.0."""

    course: str
    state: State
    started_at: datetime | None
    completed_at: datetime | None
    best: float | None
    due: date | None
    late: bool


class AttemptLine(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt at a quiz or a run of a practice desk that was handed in."""

    course: str
    item: str
    ended_at: datetime
    fraction: float | None
    passed: bool | None
    marked: bool


class Transcript(msgspec.Struct, frozen=True, kw_only=True):
    """What the register knows of a person."""

    person: Person
    department: str
    profiles: tuple[ProfileRow, ...]
    heard: datetime | None
    courses: tuple[CourseLine, ...]
    attempts: tuple[AttemptLine, ...]


def transcript(
    register: Register, person: int, courses: Sequence[str], clock: Clock, *, language: str
) -> Transcript | None:
    """Return what is known of a person, courses in the given order; None if there is no such person.

    Raises:
        StorageError: if the register cannot be read.
    """
    today = local_day(clock)
    with register.reading() as connection:
        found = people_numbered(connection, [person]).get(person)
        if found is None:
            return None
        profiles = profiles_of(connection, person)
        names = {one.id: pick(one.names, language) or one.id for one in all_departments(connection)}
        standing = {one.course: one for one in reports.statuses_of(connection, [person])}
        due = {one.course: one.due for one in all_asked(connection, [found], due_days(connection))}
        heard = reports.heard_of(connection, [person]).get(person)
        results = results_of(connection, [one.number for one in profiles])
    order = [*(one for one in courses if one in standing or one in due), *sorted((standing.keys() | due) - {*courses})]
    return Transcript(
        person=found,
        department=names.get(found.department, ""),
        profiles=tuple(profiles),
        heard=heard.last if heard else None,
        courses=tuple(_course_line(one, standing.get(one), due.get(one), today) for one in order),
        attempts=tuple(_attempt_line(one, one.ended_at) for one in reversed(results) if one.ended_at),
    )


def _course_line(course: str, status: Status | None, due: date | None, today: date) -> CourseLine:
    state = status.state if status else State.NOT_STARTED
    return CourseLine(
        course=course,
        state=state,
        started_at=status.started_at if status else None,
        completed_at=status.completed_at if status else None,
        best=status.result if status else None,
        due=due,
        late=due is not None and due < today and state < State.COMPLETED,
    )


def _attempt_line(result: Result, ended_at: datetime) -> AttemptLine:
    fraction, passed = result.reached if result.counts else (result.fraction, bool(result.passed))
    told = result.passed is not None or result.marked_passed is not None
    return AttemptLine(
        course=result.course,
        item=result.item,
        ended_at=ended_at,
        fraction=fraction,
        passed=passed if told else None,
        marked=bool(result.marked),
    )
