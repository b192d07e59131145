"""Numbers of certificates: prefix, year, counter and two check letters, such as "KZ-DDS-2026-000194-QX".

Each HR desk leases a range of counters and gives them out one by one, so that no two desks ever give the same. What
was leased and is not used stays a gap: it is explained, and never given to anybody else. The place on the office's
status list is leased along with the counter, so that both belong together for ever.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, insert, select, update

from app.storage.register.bulk import next_number
from app.storage.register.certificate_tables import CERTIFICATES, ISSUING_ITEMS, NUMBER_GAPS, NUMBER_LEASES
from app.storage.register.moments import from_ms, to_ms

LEASED_AT_ONCE = 100
"""Counters in a range, unless a job asks for more."""

CHECK_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Letters that nobody takes for a digit."""

CHECK_PRIME = 571
"""The largest prime below 24²: a single wrong sign, or two that changed places, always give other letters."""

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"


class Numbered(msgspec.Struct, frozen=True):
    """A number that nobody else gets, and its place on the status list of the office."""

    number: str
    place: int


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Counters `first` to `last` that are no certificate, and why; `by` is who or which desk."""

    prefix: str
    year: int
    first: int
    last: int
    reason: str
    at: datetime
    by: str


def number_text(prefix: str, year: int, counter: int) -> str:
    """Return a whole number with its check letters."""
    body = f"{prefix}-{year}-{counter:06d}"
    return f"{body}-{check_letters(body)}"


def check_letters(body: str) -> str:
    """Return the two letters that check a number; the prefix has capital Latin letters, digits and hyphens."""
    value = 0
    for sign in body:
        value = (value * 41 + SIGNS.index(sign) + 1) % CHECK_PRIME
    return CHECK_LETTERS[value // len(CHECK_LETTERS)] + CHECK_LETTERS[value % len(CHECK_LETTERS)]


def is_number(text: str) -> bool:
    """Tell whether a text is a number without a slip; it may still never have been given."""
    body, _, letters = text.rpartition("-")
    return bool(body) and set(body) <= set(SIGNS) and check_letters(body) == letters


def counter_of(number: str) -> tuple[str, int, int]:
    """Return prefix, year and counter of a whole number."""
    prefix, year, counter, _ = number.rsplit("-", 3)
    return prefix, int(year), int(counter)


def give_numbers(
    connection: Connection, count: int, *, prefix: str, year: int, desk: str, at: datetime
) -> list[Numbered]:
    """Give out `count` numbers from the ranges of a desk, leasing another range where those are used up.

    Ranges of earlier years are closed on the way: what is left of them is explained. There is one writer at a time, so
    nobody leases the same.
    """
    _close_earlier(connection, prefix=prefix, year=year, desk=desk, at=at)
    given: list[Numbered] = []
    while len(given) < count:
        wanted = count - len(given)
        lease = _open_lease(connection, prefix=prefix, year=year, desk=desk)
        if lease is None:
            lease = _new_lease(connection, max(wanted, LEASED_AT_ONCE), prefix=prefix, year=year, desk=desk, at=at)
        taken = range(lease.next, min(lease.next + wanted, lease.last + 1))
        given += [Numbered(number_text(prefix, year, one), lease.place + one - lease.first) for one in taken]
        told = {"used": lease.used + len(taken)}
        if taken.stop > lease.last:
            told["closed_at"] = to_ms(at)
        connection.execute(update(NUMBER_LEASES).where(NUMBER_LEASES.c.number == lease.number).values(told))
    return given


def close_leases(connection: Connection, *, desk: str, reason: str, at: datetime) -> int:
    """Close the ranges of a desk that is given up, and return how many counters become gaps."""
    open_ones = NUMBER_LEASES.c.desk == desk, NUMBER_LEASES.c.closed_at.is_(None)
    leases = [_Lease(*row) for row in connection.execute(_leases().where(*open_ones))]
    for lease in leases:
        _close(connection, lease, reason=reason, at=at)
    return sum(lease.last + 1 - lease.next for lease in leases)


def explain(connection: Connection, numbers: Iterable[str], *, reason: str, by: str, at: datetime) -> None:
    """Say why numbers that were given out are no certificates."""
    for number in numbers:
        prefix, year, counter = counter_of(number)
        _add_gap(connection, Gap(prefix=prefix, year=year, first=counter, last=counter, reason=reason, at=at, by=by))


def gaps(connection: Connection) -> list[Gap]:
    """Return all explained gaps, in order of the counters."""
    columns = NUMBER_GAPS.c
    rows = connection.execute(select(NUMBER_GAPS).order_by(columns.prefix, columns.year, columns.first))
    return [
        Gap(
            prefix=row.prefix,
            year=row.year,
            first=row.first,
            last=row.last,
            reason=row.reason,
            at=from_ms(row.at),
            by=row.by,
        )
        for row in rows
    ]


def open_ranges(connection: Connection) -> list[Gap]:
    """Return the ranges that desks still give out of, from the next counter on; `reason` is empty."""
    rows = connection.execute(_leases().where(NUMBER_LEASES.c.closed_at.is_(None)))
    leases = [_Lease(*row) for row in rows]
    return [_gap(one, one.next, one.last, at=from_ms(one.leased_at)) for one in leases]


def unexplained(connection: Connection) -> list[Gap]:
    """Return numbers that were given out and are neither certificates, nor waiting in a job, nor explained.

    There are none as long as nobody changes the register by hand.
    """
    known = set(connection.scalars(select(CERTIFICATES.c.number)))
    known |= set(connection.scalars(select(ISSUING_ITEMS.c.certificate).where(ISSUING_ITEMS.c.state == "numbered")))
    explained = {
        (one.prefix, one.year, counter) for one in gaps(connection) for counter in range(one.first, one.last + 1)
    }
    found: list[Gap] = []
    for lease in (_Lease(*row) for row in connection.execute(_leases())):
        for counter in range(lease.first, lease.next):
            told = (lease.prefix, lease.year, counter)
            if told not in explained and number_text(*told) not in known:
                at = from_ms(lease.leased_at)
                found.append(_gap(lease, counter, counter, at=at))
    return found


def places_used(connection: Connection) -> int:
    """Return how many places of the status list are leased: every index below it may belong to a certificate."""
    width = NUMBER_LEASES.c.last + 1 - NUMBER_LEASES.c.first
    return int(connection.scalar(select(func.coalesce(func.max(NUMBER_LEASES.c.place + width), 0))) or 0)


class _Lease(msgspec.Struct, frozen=True):
    """A range, in the order of the table."""

    number: int
    prefix: str
    year: int
    first: int
    last: int
    used: int
    place: int
    desk: str
    leased_at: int
    closed_at: int | None

    @property
    def next(self) -> int:
        return self.first + self.used


def _leases() -> Select[Any]:
    return select(NUMBER_LEASES).order_by(NUMBER_LEASES.c.number)


def _open_lease(connection: Connection, *, prefix: str, year: int, desk: str) -> _Lease | None:
    columns = NUMBER_LEASES.c
    mine = (columns.prefix == prefix, columns.year == year, columns.desk == desk, columns.closed_at.is_(None))
    row = connection.execute(_leases().where(*mine).limit(1)).one_or_none()
    return _Lease(*row) if row else None


def _new_lease(connection: Connection, count: int, *, prefix: str, year: int, desk: str, at: datetime) -> _Lease:
    columns = NUMBER_LEASES.c
    last = select(func.coalesce(func.max(columns.last), 0)).where(columns.prefix == prefix, columns.year == year)
    first = int(connection.scalar(last) or 0) + 1
    lease = _Lease(
        next_number(connection, NUMBER_LEASES),
        prefix,
        year,
        first,
        first + count - 1,
        0,
        places_used(connection),
        desk,
        to_ms(at),
        None,
    )
    connection.execute(insert(NUMBER_LEASES).values(msgspec.structs.asdict(lease)))
    return lease


def _close_earlier(connection: Connection, *, prefix: str, year: int, desk: str, at: datetime) -> None:
    columns = NUMBER_LEASES.c
    earlier = _leases().where(
        columns.prefix == prefix, columns.year < year, columns.desk == desk, columns.closed_at.is_(None)
    )
    for row in connection.execute(earlier).all():
        _close(connection, _Lease(*row), reason="year-ended", at=at)


def _gap(lease: _Lease, first: int, last: int, *, at: datetime) -> Gap:
    return Gap(prefix=lease.prefix, year=lease.year, first=first, last=last, reason="", at=at, by=lease.desk)


def _close(connection: Connection, lease: _Lease, *, reason: str, at: datetime) -> None:
    if lease.next <= lease.last:
        gap = _gap(lease, lease.next, lease.last, at=at)
        _add_gap(connection, msgspec.structs.replace(gap, reason=reason))
    connection.execute(update(NUMBER_LEASES).where(NUMBER_LEASES.c.number == lease.number).values(closed_at=to_ms(at)))


def _add_gap(connection: Connection, gap: Gap) -> None:
    connection.execute(insert(NUMBER_GAPS).values(msgspec.structs.asdict(gap) | {"at": to_ms(gap.at)}))
