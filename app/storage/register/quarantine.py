"""Facts that came with different contents under one id: all versions are kept until HR says which one is true."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, select, update

from app.storage.register.bulk import insert_new
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.schema import PROFILES, QUARANTINE


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One content of a disputed fact, as it came under a profile; `set_aside` in ms."""

    id: bytes
    digest: bytes
    profile: int
    file: int
    sequence: int
    hash: bytes
    record: str
    set_aside: int


class Disputed(msgspec.Struct, frozen=True, kw_only=True):
    """A version as HR sees it.

    `profile` is the id and `name` the name of its profile; `chosen` is None before a decision.
    """

    id: bytes
    digest: bytes
    profile: str
    name: str
    record: str
    set_aside: datetime
    chosen: bool | None


def add(connection: Connection, version: Version) -> bool:
    """Keep a version, and tell whether it is new."""
    decided = 0 if is_decided(connection, version.id) else None
    row = (*msgspec.structs.astuple(version), decided, None, None)
    return insert_new(connection, QUARANTINE, [row]) == 1


def contested(connection: Connection) -> set[bytes]:
    """Return the keys of all disputed facts, those that HR has decided among them."""
    return {bytes(key) for key in connection.scalars(select(QUARANTINE.c.id).distinct())}


def is_decided(connection: Connection, key: bytes) -> bool:
    """Tell whether HR has said which version of a fact is true."""
    chosen = select(QUARANTINE.c.id).where(QUARANTINE.c.id == key, QUARANTINE.c.chosen == 1)
    return connection.execute(chosen).first() is not None


def decisions(connection: Connection) -> dict[bytes, tuple[int, bytes] | None]:
    """Return for each disputed fact which version counts, as (profile, digest of the record); None for none yet."""
    rows = connection.execute(select(QUARANTINE.c.id, QUARANTINE.c.profile, QUARANTINE.c.digest, QUARANTINE.c.chosen))
    found: dict[bytes, tuple[int, bytes] | None] = {}
    for row in rows:
        found.setdefault(bytes(row.id), None)
        if row.chosen:
            found[bytes(row.id)] = (row.profile, bytes(row.digest))
    return found


def disputed(connection: Connection, *, undecided: bool = False) -> list[Disputed]:
    """Return all versions, those of one fact together; or only those that wait for a decision."""
    wanted = select(QUARANTINE, PROFILES.c.profile.label("told"), PROFILES.c.name)
    wanted = wanted.join(PROFILES, PROFILES.c.number == QUARANTINE.c.profile)
    if undecided:
        wanted = wanted.where(QUARANTINE.c.chosen.is_(None))
    rows = connection.execute(wanted.order_by(QUARANTINE.c.id, QUARANTINE.c.digest, PROFILES.c.profile))
    return [
        Disputed(
            id=bytes(row.id),
            digest=bytes(row.digest),
            profile=row.told,
            name=row.name,
            record=row.record,
            set_aside=from_ms(row.set_aside),
            chosen=None if row.chosen is None else bool(row.chosen),
        )
        for row in rows
    ]


def count_undecided(connection: Connection) -> int:
    """Return how many facts wait for a decision."""
    counted = select(func.count(func.distinct(QUARANTINE.c.id))).where(QUARANTINE.c.chosen.is_(None))
    return int(connection.scalar(counted) or 0)


def choose(connection: Connection, version: Disputed, *, by: str, at: datetime) -> set[int]:
    """Record which version is true, and return the profiles whose standings have to be computed anew."""
    same = QUARANTINE.c.id == version.id
    rows = connection.execute(
        select(QUARANTINE, PROFILES.c.profile.label("told"))
        .join(PROFILES, PROFILES.c.number == QUARANTINE.c.profile)
        .where(same)
    ).all()
    told = next(row for row in rows if row.told == version.profile and bytes(row.digest) == version.digest)
    decided = {"decided_at": to_ms(at), "decided_by": by}
    connection.execute(update(QUARANTINE).where(same).values(chosen=0, **decided))
    true_one = (QUARANTINE.c.digest == version.digest) & (QUARANTINE.c.profile == told.profile)
    connection.execute(update(QUARANTINE).where(same, true_one).values(chosen=1))
    return {row.profile for row in rows}
