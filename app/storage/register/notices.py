"""What was noticed when bundles were taken in and asks for a person, until somebody has looked at it."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, select, update

from app.storage.register.bulk import add, among, next_number
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.schema import BUNDLES, NOTICES, PROFILES


class KeptNotice(msgspec.Struct, frozen=True, kw_only=True):
    """A notice with the profile whose bundle brought it."""

    number: int
    at: datetime
    kind: str
    profile: str
    name: str
    fields: dict[str, str | int]


class NewNotice(msgspec.Struct, frozen=True, kw_only=True):
    """A notice about the profile of a stored bundle."""

    kind: str
    bundle: int
    profile: int
    fields: Mapping[str, object]


def add_notices(connection: Connection, found: Sequence[NewNotice], at: datetime) -> None:
    """Keep notices, but for those of which the same one about the same profile still waits."""
    waiting = _waiting(connection, {one.profile for one in found})
    told: dict[tuple[int, str, str], int] = {}
    for one in found:
        fields = json.dumps(dict(one.fields), ensure_ascii=False, sort_keys=True)
        if (key := (one.profile, one.kind, fields)) not in waiting:
            told.setdefault(key, one.bundle)
    new = [(kind, bundle, fields) for (_, kind, fields), bundle in told.items()]
    free = next_number(connection, NOTICES)
    add(connection, NOTICES, [(number, to_ms(at), *one, None, None) for number, one in enumerate(new, start=free)])


def _waiting(connection: Connection, profiles: Collection[int]) -> set[tuple[int, str, str]]:
    """Return profile, kind and stored fields of the notices about profiles that wait."""
    columns = BUNDLES.c
    theirs = select(columns.number, columns.profile).where(among(connection, columns.profile, profiles))
    bundles = dict(connection.execute(theirs).all())
    about = among(connection, NOTICES.c.bundle, bundles)
    rows = connection.execute(select(NOTICES).where(about, NOTICES.c.settled_at.is_(None)))
    return {(bundles[row.bundle], row.kind, row.fields) for row in rows}


def add_notice(connection: Connection, kind: str, bundle: int, fields: Mapping[str, object], at: datetime) -> None:
    """Keep one notice about the profile of a stored bundle."""
    profile = int(connection.execute(select(BUNDLES.c.profile).where(BUNDLES.c.number == bundle)).scalar_one())
    add_notices(connection, [NewNotice(kind=kind, bundle=bundle, profile=profile, fields=fields)], at)


def open_notices(connection: Connection) -> list[KeptNotice]:
    """Return the notices at which nobody has looked, oldest first."""
    columns = (NOTICES, PROFILES.c.profile, PROFILES.c.name)
    joined = select(*columns).join(BUNDLES, BUNDLES.c.number == NOTICES.c.bundle)
    joined = joined.join(PROFILES, PROFILES.c.number == BUNDLES.c.profile).where(NOTICES.c.settled_at.is_(None))
    return [
        KeptNotice(
            number=row.number,
            at=from_ms(row.at),
            kind=row.kind,
            profile=row.profile,
            name=row.name,
            fields=json.loads(row.fields),
        )
        for row in connection.execute(joined.order_by(NOTICES.c.number))
    ]


def count_open(connection: Connection) -> int:
    """Return how many notices nobody has looked at."""
    return int(connection.scalar(select(func.count()).where(NOTICES.c.settled_at.is_(None))) or 0)


def settle_notice(connection: Connection, number: int, *, by: str, at: datetime) -> None:
    """Say that somebody has looked at a notice."""
    told = update(NOTICES).where(NOTICES.c.number == number)
    connection.execute(told.values(settled_at=to_ms(at), settled_by=by))
