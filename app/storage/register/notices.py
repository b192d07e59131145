"""What was noticed when bundles were taken in and asks for a person, until somebody has looked at it."""

import json
from collections.abc import Mapping
from datetime import datetime

import msgspec
from sqlalchemy import Connection, insert, select, update

from app.storage.register.bulk import next_number
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


def add_notice(connection: Connection, kind: str, bundle: int, fields: Mapping[str, object], at: datetime) -> None:
    """Keep a notice, unless the same one about the same profile still waits."""
    told = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True)
    profile = select(BUNDLES.c.profile).where(BUNDLES.c.number == bundle).scalar_subquery()
    same = (NOTICES.c.kind == kind) & (NOTICES.c.fields == told) & NOTICES.c.settled_at.is_(None)
    waiting = select(NOTICES.c.number).join(BUNDLES, BUNDLES.c.number == NOTICES.c.bundle)
    if connection.execute(waiting.where(same, BUNDLES.c.profile == profile)).first() is None:
        number = next_number(connection, NOTICES)
        connection.execute(insert(NOTICES).values(number=number, at=to_ms(at), kind=kind, bundle=bundle, fields=told))


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


def settle_notice(connection: Connection, number: int, *, by: str, at: datetime) -> None:
    """Say that somebody has looked at a notice."""
    told = update(NOTICES).where(NOTICES.c.number == number)
    connection.execute(told.values(settled_at=to_ms(at), settled_by=by))
