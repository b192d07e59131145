"""Lists of people: those of a department, of given numbers, behind profiles, and those whose names one looks for."""

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Connection, Row, Select, Text, bindparam, column, func, select, true

from app.storage.register.bulk import among
from app.storage.register.departments import with_below
from app.storage.register.people import Person
from app.storage.register.schema import PEOPLE, PROFILES

PAGE = 1000
"""People that are read at once."""


def chosen_people(
    connection: Connection, *, employees: Collection[str] = (), department: str = ""
) -> dict[int, Person]:
    """Return people by their numbers: those with these employee numbers, of a department and below it, or all."""
    wanted = select(PEOPLE).order_by(PEOPLE.c.number)
    if employees:
        wanted = wanted.where(PEOPLE.c.employee.in_(texts_in(connection, employees)))
    if department:
        wanted = wanted.where(PEOPLE.c.department.in_(with_below(department)))
    return {row.number: _person(row) for row in connection.execute(wanted)}


def people_below(
    connection: Connection,
    department: str = "",
    *,
    words: Sequence[str] = (),
    within: Collection[str] | None = None,
    after: int = 0,
) -> Iterator[list[Person]]:
    """Yield pages of the people in a department and below it, "" for everybody, in order of their numbers.

    With `words`, folded, only those in whose name, number or post a word begins with each of them; with `within` only
    those of these departments, "" for people in none. They are those behind number `after`.
    """
    chosen = in_department(department)
    for word in words:
        chosen &= _has(connection, f" {word}")
    if within is not None:
        chosen &= func.coalesce(PEOPLE.c.department, "").in_(texts_in(connection, within))
    while True:
        wanted = select(PEOPLE).where(chosen, PEOPLE.c.number > after).order_by(PEOPLE.c.number).limit(PAGE)
        page = [_person(row) for row in connection.execute(wanted)]
        if page:
            yield page
        if len(page) < PAGE:
            return
        after = page[-1].number


def people_numbered(connection: Connection, numbers: Collection[int]) -> dict[int, Person]:
    """Return people by their numbers."""
    wanted = select(PEOPLE).where(among(connection, PEOPLE.c.number, numbers))
    return {row.number: _person(row) for row in connection.execute(wanted)}


def in_department(department: str) -> ColumnElement[bool]:
    """Return the condition that people work in a department or below it; "" for everybody."""
    return PEOPLE.c.department.in_(with_below(department)) if department else true()


def people_of_profiles(connection: Connection, profiles: Collection[str]) -> set[int]:
    """Return the people to whom profiles belong, by the profiles' own ids."""
    wanted = select(PROFILES.c.person).where(PROFILES.c.profile.in_(texts_in(connection, profiles)))
    return set(connection.scalars(wanted.where(PROFILES.c.person.is_not(None))))


def texts_in(connection: Connection, texts: Collection[str]) -> Select[tuple[str]]:
    """Return the query for given texts, however many: one parameter instead of one for each."""
    if connection.dialect.name == "sqlite":
        told = func.json_each(json.dumps(list(texts))).table_valued(column("value", Text))
        return select(told.c.value)
    return select(func.unnest(bindparam(None, list(texts), type_=ARRAY(Text))))


def _has(connection: Connection, part: str) -> ColumnElement[bool]:
    place = func.instr if connection.dialect.name == "sqlite" else func.strpos
    return place(PEOPLE.c.sought, part) > 0


def _person(row: Row[Any]) -> Person:
    return Person(
        number=row.number,
        employee=row.employee,
        name=row.name,
        latin=row.latin,
        department=row.department or "",
        post=row.post,
    )
