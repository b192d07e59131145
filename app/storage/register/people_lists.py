"""Lists of people: those of a department, those of given employee numbers, those behind profiles."""

import json
from collections.abc import Collection

from sqlalchemy import ARRAY, Connection, Select, Text, bindparam, column, func, select

from app.storage.register.departments import with_below
from app.storage.register.people import Person
from app.storage.register.schema import PEOPLE, PROFILES


def chosen_people(
    connection: Connection, *, employees: Collection[str] = (), department: str = ""
) -> dict[int, Person]:
    """Return people by their numbers: those with these employee numbers, of a department and below it, or all."""
    wanted = select(PEOPLE).order_by(PEOPLE.c.number)
    if employees:
        wanted = wanted.where(PEOPLE.c.employee.in_(texts_in(connection, employees)))
    if department:
        wanted = wanted.where(PEOPLE.c.department.in_(with_below(department)))
    return {
        row.number: Person(
            number=row.number,
            employee=row.employee,
            name=row.name,
            latin=row.latin,
            department=row.department or "",
            post=row.post,
        )
        for row in connection.execute(wanted)
    }


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
