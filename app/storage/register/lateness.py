"""What people have to do until when, and who is late: from what departments were given, and single people beside it.

What departments have to do is a small table, however many people there are. Of several days that hold for a person and
a course the latest counts: somebody gave more time.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import msgspec
from sqlalchemy import Connection, func, select

from app.storage.register.assignments import people_assigned
from app.storage.register.bulk import among
from app.storage.register.departments import with_above
from app.storage.register.people import Person
from app.storage.register.people_lists import people_below, people_numbered
from app.storage.register.rollup import State, completed_sets, statuses
from app.storage.register.schema import ASSIGNMENTS, DEPARTMENTS

AT_ONCE = 1000

DueDays = Mapping[str, Mapping[str, date]]
"""Last days by department and course."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A course that somebody has to do, and until when."""

    person: int
    course: str
    due: date


class Late(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who has not completed a course in time; `begun` tells whether the course was begun at all."""

    person: int
    employee: str
    name: str
    department: str
    course: str
    due: date
    begun: bool


def due_days(connection: Connection) -> dict[str, dict[str, date]]:
    """Return the last days of all departments, those of the ones above added in."""
    above = with_above().subquery()
    latest = func.max(ASSIGNMENTS.c.due).label("due")
    wanted = select(above.c.id, ASSIGNMENTS.c.course, latest).join(
        ASSIGNMENTS, ASSIGNMENTS.c.department == above.c.above
    )
    found: dict[str, dict[str, date]] = {}
    for row in connection.execute(wanted.group_by(above.c.id, ASSIGNMENTS.c.course)):
        found.setdefault(row.id, {})[row.course] = date.fromisoformat(row.due)
    return found


def all_asked(connection: Connection, people: Iterable[Person], days: DueDays) -> list[Asked]:
    """Return what these people have to do; `days` as `due_days` gives them."""
    given = {one.number: one for one in people}
    own: dict[int, dict[str, date]] = {}
    wanted = select(ASSIGNMENTS.c.person, ASSIGNMENTS.c.course, ASSIGNMENTS.c.due)
    for row in connection.execute(wanted.where(among(connection, ASSIGNMENTS.c.person, given))):
        own.setdefault(row.person, {})[row.course] = date.fromisoformat(row.due)
    return [
        Asked(person=number, course=course, due=due)
        for number, one in given.items()
        for course, due in _latest(days.get(one.department, {}), own.get(number, {})).items()
    ]


def count_late(connection: Connection, today: date) -> dict[str, int]:
    """Return how many people have a course that is late, by the department in which they work.

    Nobody is looked at one by one but those who were given a day of their own.
    """
    days, sets = due_days(connection), completed_sets(connection)
    over = {department: _over(courses, today) for department, courses in days.items()}
    heads = dict(connection.execute(select(DEPARTMENTS.c.id, DEPARTMENTS.c.headcount)).all())
    late: Counter[str] = Counter()
    for department, courses in over.items():
        in_time = sum(people for done, people in sets.get(department, {}).items() if courses <= done)
        late[department] = heads[department] - in_time if courses else 0
    for department, more in _late_by_own_days(connection, today, days, over):
        late[department] += more
    return {department: people for department, people in late.items() if people}


def late(
    connection: Connection, today: date, *, department: str = "", after: tuple[int, str] = (0, ""), limit: int = 500
) -> list[Late]:
    """Return a page of those in a department and below it who are late, `limit` rows behind (person, course) `after`.

    With "" for the department everybody is meant who works in one. Departments in which nobody is late are passed over.
    """
    days, places = due_days(connection), count_late(connection, today)
    found: list[Late] = []
    for page in people_below(connection, department, within=places, after=after[0] - 1):
        rows = sorted(_late_of(connection, page, days, today), key=lambda one: (one.person, one.course))
        found += [one for one in rows if (one.person, one.course) > after]
        if len(found) >= limit:
            break
    return found[:limit]


def _late_of(connection: Connection, people: list[Person], days: DueDays, today: date) -> Iterator[Late]:
    by_number = {one.number: one for one in people}
    standing = {(one.person, one.course): one for one in statuses(connection, by_number)}
    for asked in all_asked(connection, people, days):
        status = standing.get((asked.person, asked.course))
        if asked.due < today and (status is None or status.state < State.COMPLETED):
            one = by_number[asked.person]
            yield Late(
                person=one.number,
                employee=one.employee,
                name=one.name,
                department=one.department,
                course=asked.course,
                due=asked.due,
                begun=status is not None,
            )


def _late_by_own_days(
    connection: Connection, today: date, days: DueDays, over: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, int]]:
    """Yield departments with 1 or -1 for each person whom a day of the own makes late, or not late."""
    numbers = people_assigned(connection)
    for start in range(0, len(numbers), AT_ONCE):
        page = numbers[start : start + AT_ONCE]
        done: dict[int, set[str]] = {}
        for status in statuses(connection, page):
            if status.state >= State.COMPLETED:
                done.setdefault(status.person, set()).add(status.course)
        people = people_numbered(connection, page)
        is_late = {
            asked.person
            for asked in all_asked(connection, people.values(), days)
            if asked.due < today and asked.course not in done.get(asked.person, ())
        }
        for number, person in people.items():
            was_late = not over.get(person.department, frozenset()) <= done.get(number, set())
            if person.department and (number in is_late) != was_late:
                yield person.department, 1 if number in is_late else -1


def _over(courses: Mapping[str, date], today: date) -> frozenset[str]:
    return frozenset(course for course, due in courses.items() if due < today)


def _latest(one: Mapping[str, date], other: Mapping[str, date]) -> dict[str, date]:
    return {**one, **{course: max(due, one.get(course, due)) for course, due in other.items()}}
