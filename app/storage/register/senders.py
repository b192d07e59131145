"""Who sent facts: all that is asked about their profiles before they are taken in, in one question."""

from collections.abc import Collection

import msgspec
from sqlalchemy import Connection, Select, select

from app.storage.register.bulk import among, by_key
from app.storage.register.schema import KNOWN_FACTS, LEARNER_FILES, PEOPLE, PROFILES


class Sender(msgspec.Struct, frozen=True, gc=False):
    """The profile that a learner file belongs to, in the order of the question.

    `person` and `department` are None while nobody has told whose it is, or where that person works. `known` says that
    facts of it have come before, `copied` that a database of it came under another profile too, `shared` that the
    person has other profiles.
    """

    file: int
    profile: int
    person: int | None
    department: str | None
    known: bool
    copied: bool
    shared: bool


def senders_of(connection: Connection, files: Collection[int]) -> list[Sender]:
    """Return the senders of learner files."""
    wanted = among(connection, LEARNER_FILES.c.number, files)
    with by_key(connection):
        return [Sender(*row) for row in connection.execute(_asked().where(wanted))]


def copies(connection: Connection, profiles: Collection[int]) -> list[tuple[int, int]]:
    """Return which other profiles have databases of the same name, as (one of the given, another)."""
    if not profiles:
        return []
    other = LEARNER_FILES.alias()
    same = (other.c.db == LEARNER_FILES.c.db) & (other.c.profile != LEARNER_FILES.c.profile)
    rows = select(LEARNER_FILES.c.profile, other.c.profile).join(other, same).distinct()
    found = connection.execute(rows.where(among(connection, LEARNER_FILES.c.profile, profiles)))
    return sorted((one, another) for one, another in found)


def owners_of(senders: Collection[Sender]) -> dict[int, tuple[int, str]]:
    """Return person and department of the profiles that count; without them they count nowhere."""
    return {
        one.profile: (one.person, one.department)
        for one in senders
        if one.person is not None and one.department is not None
    }


def beside(connection: Connection, senders: Collection[Sender]) -> dict[int, tuple[int, str]]:
    """Return person and department of all profiles that the persons have who are behind several."""
    departments = dict(owners_of([one for one in senders if one.shared]).values())
    if not departments:
        return {}
    theirs = among(connection, PROFILES.c.person, departments)
    found = connection.execute(select(PROFILES.c.number, PROFILES.c.person).where(theirs))
    return {profile: (person, departments[person]) for profile, person in found}


def _asked() -> Select[int, int, int, str, bool, bool, bool]:
    own, other, copy, twin = LEARNER_FILES.alias(), KNOWN_FACTS, LEARNER_FILES.alias(), PROFILES.alias()
    known = select(other.c.profile).where(other.c.profile == PROFILES.c.number)
    copied = (
        select(own.c.number)
        .join(copy, (copy.c.db == own.c.db) & (copy.c.profile != own.c.profile))
        .where(own.c.profile == PROFILES.c.number)
    )
    shared = select(twin.c.number).where(twin.c.person == PROFILES.c.person, twin.c.number != PROFILES.c.number)
    return (
        select(
            LEARNER_FILES.c.number,
            LEARNER_FILES.c.profile,
            PROFILES.c.person,
            PEOPLE.c.department,
            known.exists(),
            copied.exists(),
            shared.exists(),
        )
        .join(PROFILES, PROFILES.c.number == LEARNER_FILES.c.profile)
        .outerjoin(PEOPLE, PEOPLE.c.number == PROFILES.c.person)
    )
