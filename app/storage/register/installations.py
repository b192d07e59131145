"""PCs that send, by the public key of their installation."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection, insert, select, update

from app.storage.register.bulk import next_number
from app.storage.register.moments import from_ms, to_ms
from app.storage.register.schema import INSTALLATIONS


class Installation(msgspec.Struct, frozen=True, kw_only=True):
    """A PC; `accepted` is None until HR has decided whether it belongs to the office."""

    number: int
    key: bytes
    first_seen: datetime
    last_seen: datetime
    accepted: bool | None


def seen_installation(connection: Connection, key: bytes, at: datetime) -> tuple[Installation, bool]:
    """Return the PC with this key, added if it is new, and whether it was."""
    row = connection.execute(select(INSTALLATIONS).where(INSTALLATIONS.c.key == key)).one_or_none()
    seen = to_ms(at)
    if row is None:
        number = next_number(connection, INSTALLATIONS)
        connection.execute(insert(INSTALLATIONS).values(number=number, key=key, first_seen=seen, last_seen=seen))
        return Installation(number=number, key=key, first_seen=at, last_seen=at, accepted=None), True
    connection.execute(update(INSTALLATIONS).where(INSTALLATIONS.c.number == row.number).values(last_seen=seen))
    accepted = None if row.accepted is None else bool(row.accepted)
    first = from_ms(row.first_seen)
    return Installation(number=row.number, key=row.key, first_seen=first, last_seen=at, accepted=accepted), False


def all_installations(connection: Connection) -> list[Installation]:
    """Return all PCs, first seen ones first."""
    rows = connection.execute(select(INSTALLATIONS).order_by(INSTALLATIONS.c.number))
    return [
        Installation(
            number=row.number,
            key=row.key,
            first_seen=from_ms(row.first_seen),
            last_seen=from_ms(row.last_seen),
            accepted=None if row.accepted is None else bool(row.accepted),
        )
        for row in rows
    ]


def accept_installation(connection: Connection, key: bytes, *, accepted: bool) -> None:
    """Say whether a PC belongs to the office; what it sent is kept either way."""
    told = update(INSTALLATIONS).where(INSTALLATIONS.c.key == key).values(accepted=int(accepted))
    connection.execute(told)
