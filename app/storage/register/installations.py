"""PCs that send, by the public key of their installation."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select, update

from app.storage.register.bulk import add, among, next_number
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.schema import INSTALLATIONS


class Installation(msgspec.Struct, frozen=True, kw_only=True):
    """A PC; `accepted` is None until HR has decided whether it belongs to the office."""

    number: int
    key: bytes
    first_seen: datetime
    last_seen: datetime
    accepted: bool | None


def seen_installations(
    connection: Connection, keys: Collection[bytes], at: datetime
) -> tuple[dict[bytes, Installation], set[bytes]]:
    """Return the PCs with these keys, and which of them were new and are added."""
    rows = connection.execute(select(INSTALLATIONS).where(INSTALLATIONS.c.key.in_(keys)))
    found = {one.key: one for one in map(_installation, rows)}
    known = among(connection, INSTALLATIONS.c.number, [one.number for one in found.values()])
    connection.execute(update(INSTALLATIONS).where(known).values(last_seen=to_ms(at)))
    free = next_number(connection, INSTALLATIONS)
    fresh = [
        Installation(number=number, key=key, first_seen=at, last_seen=at, accepted=None)
        for number, key in enumerate((key for key in dict.fromkeys(keys) if key not in found), start=free)
    ]
    add(connection, INSTALLATIONS, [(one.number, one.key, to_ms(at), to_ms(at), None) for one in fresh])
    return found | {one.key: one for one in fresh}, {one.key for one in fresh}


def seen_installation(connection: Connection, key: bytes, at: datetime) -> Installation:
    """Return the PC with this key; it is added if it is new."""
    return seen_installations(connection, [key], at)[0][key]


def all_installations(connection: Connection) -> list[Installation]:
    """Return all PCs, first seen ones first."""
    return [_installation(row) for row in connection.execute(select(INSTALLATIONS).order_by(INSTALLATIONS.c.number))]


def accept_installation(connection: Connection, key: bytes, *, accepted: bool) -> None:
    """Say whether a PC belongs to the office; what it sent is kept either way."""
    told = update(INSTALLATIONS).where(INSTALLATIONS.c.key == key).values(accepted=int(accepted))
    connection.execute(told)


def _installation(row: Row[Any]) -> Installation:
    return Installation(
        number=row.number,
        key=bytes(row.key),
        first_seen=from_ms(row.first_seen),
        last_seen=from_ms(row.last_seen),
        accepted=None if row.accepted is None else bool(row.accepted),
    )
