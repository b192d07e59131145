"""Bundles that were taken in, with how far their chains went: by this a PC that was set back is told."""

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from app.storage.register.bulk import next_number
from app.storage.register.moments import from_ms, maybe_from_ms, to_ms
from app.storage.register.schema import BUNDLE_HEADS, BUNDLES


class Bundle(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle in the register.

    `sequence` counts those of a profile on a PC, `previous` is the digest of the one before, empty for the first;
    `new`, `known` and `quarantined` count facts.
    """

    number: int
    digest: bytes
    installation: int
    profile: int
    sequence: int
    previous: bytes
    made_at: datetime
    taken_at: datetime
    new: int = 0
    known: int = 0
    quarantined: int = 0


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """How far a bundle's chain of a learner file went, and the hash there."""

    file: int
    last: int
    head: bytes


def bundle_of(connection: Connection, digest: bytes) -> Bundle | None:
    """Return the bundle with a digest, or None if it was not taken in."""
    row = connection.execute(select(BUNDLES).where(BUNDLES.c.digest == digest)).one_or_none()
    if row is None:
        return None
    told = row._asdict()
    return Bundle(**told | {"made_at": from_ms(told["made_at"]), "taken_at": from_ms(told["taken_at"])})


def add_bundle(connection: Connection, bundle: Bundle, heads: Sequence[Head]) -> int:
    """Store a bundle and return its number; the counts come with `count_bundle`. The own chain is the first head."""
    number = next_number(connection, BUNDLES)
    told = msgspec.structs.asdict(bundle)
    moments = {"made_at": to_ms(bundle.made_at), "taken_at": to_ms(bundle.taken_at)}
    connection.execute(insert(BUNDLES).values(told | moments | {"number": number}))
    rows = [
        {"bundle": number, "place": place, "file": one.file, "last": one.last, "head": one.head}
        for place, one in enumerate(heads)
    ]
    if rows:
        connection.execute(insert(BUNDLE_HEADS), rows)
    return number


def count_bundle(connection: Connection, number: int, *, new: int, known: int, quarantined: int) -> None:
    """Say what a bundle brought."""
    told = update(BUNDLES).where(BUNDLES.c.number == number)
    connection.execute(told.values(new=new, known=known, quarantined=quarantined))


def was_set_back(connection: Connection, bundle: Bundle, own: Head) -> bool:
    """Tell whether a bundle and those before and behind it, of the same PC and database, cannot be one history.

    Two bundles with one number, a later one that tells less than an earlier one, or one that names another bundle as
    the one before: an older copy was put back in between.
    """
    columns = (BUNDLES.c.digest, BUNDLES.c.sequence, BUNDLES.c.previous, BUNDLE_HEADS.c.last)
    others = connection.execute(
        select(*columns)
        .join(BUNDLE_HEADS, BUNDLE_HEADS.c.bundle == BUNDLES.c.number)
        .where(
            BUNDLE_HEADS.c.file == own.file,
            BUNDLE_HEADS.c.place == 0,
            BUNDLES.c.installation == bundle.installation,
            BUNDLES.c.digest != bundle.digest,
        )
    )
    return any(
        one.sequence == bundle.sequence
        or (one.sequence < bundle.sequence and one.last > own.last)
        or (one.sequence > bundle.sequence and one.last < own.last)
        or (one.sequence == bundle.sequence - 1 and bytes(one.digest) != bundle.previous)
        or (one.sequence == bundle.sequence + 1 and bytes(one.previous) != bundle.digest)
        for one in others
    )


def last_made(connection: Connection, bundle: Bundle, file: int) -> datetime | None:
    """Return when the latest of the earlier bundles of the same PC and database was made, by that PC's clock."""
    made = select(func.max(BUNDLES.c.made_at)).join(BUNDLE_HEADS, BUNDLE_HEADS.c.bundle == BUNDLES.c.number)
    earlier = (BUNDLES.c.installation == bundle.installation) & (BUNDLES.c.sequence < bundle.sequence)
    return maybe_from_ms(connection.scalar(made.where(BUNDLE_HEADS.c.file == file, earlier)))


def installations_of(connection: Connection, file: int) -> set[int]:
    """Return the PCs whose own database a learner file was."""
    columns = select(BUNDLES.c.installation).join(BUNDLE_HEADS, BUNDLE_HEADS.c.bundle == BUNDLES.c.number)
    return set(connection.scalars(columns.where(BUNDLE_HEADS.c.file == file, BUNDLE_HEADS.c.place == 0).distinct()))
