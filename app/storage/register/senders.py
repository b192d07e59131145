"""Who sent facts: what is asked about their profiles before they are taken in.

Each question goes to one table by its key. Joins over many thousands of keys are left to no planner: of a table that
was filled a moment ago PostgreSQL believes what it likes, and one wrong guess takes minutes.
"""

from collections.abc import Collection
from itertools import permutations

from sqlalchemy import Connection, func, select

from app.storage.register.bulk import among, found_by
from app.storage.register.schema import LEARNER_FILES, PEOPLE, PROFILES


def profiles_of(connection: Connection, files: Collection[int]) -> dict[int, int]:
    """Return the profiles of learner files, by file."""
    columns = LEARNER_FILES.c
    wanted = select(columns.number, columns.profile).where(among(connection, columns.number, files))
    return dict(connection.execute(wanted).all())


def owners_of(connection: Connection, profiles: Collection[int]) -> dict[int, tuple[int, str]]:
    """Return person and department of profiles, and of all other profiles that the same persons have.

    Those whose person nobody has told, or who is in no department, count nowhere and are left out.
    """
    columns, works = PROFILES.c, PEOPLE.c
    persons = select(columns.person).where(among(connection, columns.number, profiles))
    placed = select(works.number, works.department).where(found_by(connection, works.number, persons))
    departments = dict(connection.execute(placed).all())
    theirs = select(columns.number, columns.person).where(found_by(connection, columns.person, persons))
    return {
        profile: (person, departments[person])
        for profile, person in connection.execute(theirs).all()
        if departments[person] is not None
    }


def copies_of(connection: Connection, profiles: Collection[int]) -> list[tuple[int, int]]:
    """Return which other profiles have databases of the same name, as (one of the given, another)."""
    columns = LEARNER_FILES.c
    names = select(columns.db).where(among(connection, columns.profile, profiles))
    several = select(columns.db).where(found_by(connection, columns.db, names))
    twice = connection.scalars(several.group_by(columns.db).having(func.count() > 1)).all()
    holders: dict[str, list[int]] = {}
    for db, profile in connection.execute(select(columns.db, columns.profile).where(columns.db.in_(twice))):
        holders.setdefault(db, []).append(profile)
    pairs = {pair for having in holders.values() for pair in permutations(having, 2)}
    return sorted((one, another) for one, another in pairs if one in profiles)
