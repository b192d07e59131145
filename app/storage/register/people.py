"""People of the office, and the profiles on PCs that are theirs."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, func, select, update

from app.engine.folding import fold
from app.storage.register.bulk import add, among, among_texts, next_number, put, stage
from app.storage.register.known import SIZE
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.rollup import recounted
from app.storage.register.schema import KNOWN_FACTS, PEOPLE, PROFILES


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in the register.

    `employee` is the employee number as HR writes it, `name` the local, `latin` the Latin form; `department` is ""
    where HR named none, `number` 0 for somebody who is not stored yet.
    """

    employee: str
    name: str
    latin: str = ""
    department: str = ""
    post: str = ""
    number: int = 0


class ProfileRow(msgspec.Struct, frozen=True, kw_only=True):
    """A profile on a PC, with the name its bundles tell; `person` is None until HR says whose it is."""

    number: int
    profile: str
    name: str
    person: int | None
    first_seen: datetime


def put_people(connection: Connection, people: Sequence[Person]) -> None:
    """Add people, or change those whose employee number is known; all must have departments that exist."""
    rows = [
        (None, one.employee, one.name, one.latin, one.department or None, one.post, sought_text(one)) for one in people
    ]
    numbers = _numbers(connection, rows)
    with recounted(connection, list(numbers.values()), heads=True):
        free = next_number(connection, PEOPLE)
        by_employee = {row[1]: row for row in rows}
        fresh = (employee for employee in by_employee if employee not in numbers)
        numbers |= {employee: number for number, employee in enumerate(fresh, start=free)}
        put(connection, PEOPLE, [(numbers[employee], *row[1:]) for employee, row in by_employee.items()])


def _numbers(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> dict[str, int]:
    """Return the numbers of those people who are in the register, by employee number."""
    temporary = stage(connection, PEOPLE, rows)
    found = select(PEOPLE.c.employee, PEOPLE.c.number).join(temporary, temporary.c.employee == PEOPLE.c.employee)
    return dict(connection.execute(found).all())


def sought_text(person: Person) -> str:
    """Return what a search looks through: the words of name, number and post in one spelling, each behind a space."""
    words = fold(f"{person.name} {person.latin} {person.employee} {person.post}").split()
    return "".join(f" {one}" for one in words)


def keep_sought_texts(connection: Connection) -> None:
    """Compute anew what searches look through, for all people."""
    after = 0
    while page := _page(connection, after):
        changed = update(PEOPLE).where(PEOPLE.c.number == bindparam("which")).values(sought=bindparam("words"))
        connection.execute(changed, [{"which": one.number, "words": sought_text(one)} for one in page])
        after = page[-1].number


def _page(connection: Connection, after: int) -> list[Person]:
    wanted = select(PEOPLE).where(PEOPLE.c.number > after).order_by(PEOPLE.c.number).limit(5000)
    return [_person(row) for row in connection.execute(wanted)]


def person_of(connection: Connection, employee: str) -> Person | None:
    """Return the person with an employee number, or None."""
    row = connection.execute(select(PEOPLE).where(PEOPLE.c.employee == employee)).one_or_none()
    return _person(row) if row else None


def people_in(
    connection: Connection, departments: Collection[str], *, after: int = 0, limit: int = 500
) -> list[Person]:
    """Return a page of the people of departments in order of their numbers: `limit` of them behind number `after`."""
    wanted = select(PEOPLE).where(PEOPLE.c.department.in_(departments), PEOPLE.c.number > after)
    return [_person(row) for row in connection.execute(wanted.order_by(PEOPLE.c.number).limit(limit))]


def count_people(connection: Connection) -> int:
    """Return how many people there are."""
    return int(connection.scalar(select(func.count()).select_from(PEOPLE)) or 0)


def seen_profiles(connection: Connection, names: Mapping[str, str], at: datetime) -> dict[str, ProfileRow]:
    """Return profiles by their ids, given with the names that bundles tell; those that are new are added."""
    columns = PROFILES.c
    rows = connection.execute(select(PROFILES).where(among_texts(connection, columns.profile, names)))
    found = {one.profile: one for one in map(_profile, rows)}
    for one in found.values():
        if one.name != names[one.profile]:
            renamed = update(PROFILES).where(columns.number == one.number)
            connection.execute(renamed.values(name=names[one.profile]))
    free = next_number(connection, PROFILES)
    fresh = [
        ProfileRow(number=number, profile=profile, name=names[profile], person=None, first_seen=at)
        for number, profile in enumerate((one for one in names if one not in found), start=free)
    ]
    add(connection, PROFILES, [_profile_row(one) for one in fresh])
    known = {one.profile: msgspec.structs.replace(one, name=names[one.profile]) for one in found.values()}
    return known | {one.profile: one for one in fresh}


def seen_profile(connection: Connection, profile: str, name: str, at: datetime) -> ProfileRow:
    """Return the profile of a bundle, added if it is new; its name becomes the one told."""
    return seen_profiles(connection, {profile: name}, at)[profile]


def profile_of(connection: Connection, profile: str) -> ProfileRow | None:
    """Return the profile with an id, or None."""
    row = connection.execute(select(PROFILES).where(PROFILES.c.profile == profile)).one_or_none()
    return _profile(row) if row else None


def profile_numbered(connection: Connection, number: int) -> ProfileRow:
    """Return the profile with a number; there has to be one."""
    return _profile(connection.execute(select(PROFILES).where(PROFILES.c.number == number)).one())


def profiles_numbered(connection: Connection, numbers: Collection[int]) -> dict[int, ProfileRow]:
    """Return profiles by their numbers."""
    rows = connection.execute(select(PROFILES).where(among(connection, PROFILES.c.number, numbers)))
    return {one.number: one for one in map(_profile, rows)}


def profiles_of(connection: Connection, person: int) -> list[ProfileRow]:
    """Return the profiles of a person."""
    rows = connection.execute(select(PROFILES).where(PROFILES.c.person == person).order_by(PROFILES.c.number))
    return [_profile(row) for row in rows]


def parked_profiles(connection: Connection) -> list[tuple[ProfileRow, int]]:
    """Return the profiles of which nobody said whose they are, each with the number of its facts that wait."""
    marks = func.coalesce(func.sum(func.length(KNOWN_FACTS.c.marks)), 0)
    waiting = select(marks).where(KNOWN_FACTS.c.profile == PROFILES.c.number).scalar_subquery()
    rows = connection.execute(select(PROFILES, waiting.label("waiting")).where(PROFILES.c.person.is_(None)))
    return [(_profile(row), row.waiting // SIZE) for row in rows]


def count_parked(connection: Connection) -> int:
    """Return how many profiles there are of which nobody said whose they are."""
    return int(connection.scalar(select(func.count()).where(PROFILES.c.person.is_(None))) or 0)


def link_profile(connection: Connection, profile: int, person: int | None) -> None:
    """Say whose a profile is, or that nobody knows; its facts count for that person from now on."""
    before = connection.scalar(select(PROFILES.c.person).where(PROFILES.c.number == profile))
    with recounted(connection, {one for one in (before, person) if one is not None}):
        connection.execute(update(PROFILES).where(PROFILES.c.number == profile).values(person=person))


def put_profiles(connection: Connection, profiles: Iterable[ProfileRow]) -> None:
    """Store profiles whole, as when an office moves to another register; before any facts of theirs."""
    put(connection, PROFILES, [_profile_row(one) for one in profiles])


def _profile_row(one: ProfileRow) -> tuple[Any, ...]:
    return one.number, one.profile, one.name, one.person, to_ms(one.first_seen)


def _person(row: Row[Any]) -> Person:
    told = row._asdict()
    return Person(
        employee=told["employee"],
        name=told["name"],
        latin=told["latin"],
        department=told["department"] or "",
        post=told["post"],
        number=told["number"],
    )


def _profile(row: Row[Any]) -> ProfileRow:
    told = row._asdict()
    return ProfileRow(
        number=told["number"],
        profile=told["profile"],
        name=told["name"],
        person=told["person"],
        first_seen=from_ms(told["first_seen"]),
    )
