"""Bundles that were taken in, with how far their chains went: by this a PC that was set back is told."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, select

from app.storage.register.bulk import Row, add, among, next_number
from app.storage.register.moments import from_ms, maybe_from_ms, to_ms
from app.storage.register.schema import BUNDLE_HEADS, BUNDLES, LEARNER_FILES


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


class Sent(msgspec.Struct, frozen=True, gc=False):
    """What is stored of a bundle for one of its chains, at `place` in it, which went to `last`; `made_at` in ms."""

    place: int
    last: int
    digest: bytes
    installation: int
    sequence: int
    previous: bytes
    made_at: int


def bundles_of(connection: Connection, digests: Collection[bytes]) -> dict[bytes, Bundle]:
    """Return the bundles that were taken in, by their digests."""
    rows = connection.execute(select(BUNDLES).where(BUNDLES.c.digest.in_(digests)))
    found = [row._asdict() for row in rows]
    return {
        told["digest"]: Bundle(**told | {"made_at": from_ms(told["made_at"]), "taken_at": from_ms(told["taken_at"])})
        for told in found
    }


def next_bundle(connection: Connection) -> int:
    """Return the number of the next new bundle."""
    return next_number(connection, BUNDLES)


def add_bundles(connection: Connection, told: Sequence[tuple[Bundle, Sequence[Head]]]) -> None:
    """Store bundles, under the numbers they have, with how far their chains went; the own chain is the first head."""
    add(connection, BUNDLES, [_row(bundle) for bundle, _ in told])
    heads = [
        (bundle.number, place, one.file, one.last, one.head) for bundle, has in told for place, one in enumerate(has)
    ]
    add(connection, BUNDLE_HEADS, heads)


def ends_of(connection: Connection, bundles: Collection[int]) -> dict[int, list[tuple[str, int, bytes]]]:
    """Return where the chains of bundles ended, by bundle: database, sequence and hash, the own chain first."""
    heads, files = BUNDLE_HEADS.c, LEARNER_FILES.c
    wanted = select(BUNDLE_HEADS).where(among(connection, heads.bundle, bundles)).order_by(heads.bundle, heads.place)
    rows = connection.execute(wanted).all()
    named = select(files.number, files.db).where(among(connection, files.number, {row.file for row in rows}))
    names = dict(connection.execute(named).all())
    found: dict[int, list[tuple[str, int, bytes]]] = {}
    for row in rows:
        found.setdefault(row.bundle, []).append((names[row.file], row.last, bytes(row.head)))
    return found


def sent_before(connection: Connection, files: Collection[int]) -> dict[int, list[Sent]]:
    """Return what bundles brought of learner files, by file."""
    heads, columns = BUNDLE_HEADS.c, BUNDLES.c
    wanted = select(heads.file, heads.bundle, heads.place, heads.last).where(among(connection, heads.file, files))
    rows = connection.execute(wanted).all()
    told = (columns.number, columns.digest, columns.installation, columns.sequence, columns.previous, columns.made_at)
    theirs = select(*told).where(among(connection, columns.number, {bundle for _, bundle, _, _ in rows}))
    bundles = {number: rest for number, *rest in connection.execute(theirs)}
    found: dict[int, list[Sent]] = {}
    for file, bundle, place, last in rows:
        found.setdefault(file, []).append(Sent(place, last, *bundles[bundle]))
    return found


def was_set_back(bundle: Bundle, own: Head, sent: Iterable[Sent]) -> bool:
    """Tell whether a bundle and those before and behind it, of the same PC and database, cannot be one history.

    Two bundles with one number, a later one that tells less than an earlier one, or one that names another bundle as
    the one before: an older copy was put back in between.
    """
    return any(
        one.sequence == bundle.sequence
        or (one.sequence < bundle.sequence and one.last > own.last)
        or (one.sequence > bundle.sequence and one.last < own.last)
        or (one.sequence == bundle.sequence - 1 and one.digest != bundle.previous)
        or (one.sequence == bundle.sequence + 1 and one.previous != bundle.digest)
        for one in sent
        if one.place == 0 and one.installation == bundle.installation and one.digest != bundle.digest
    )


def last_made(bundle: Bundle, sent: Iterable[Sent]) -> datetime | None:
    """Return when the latest of the earlier bundles of the same PC and database was made, by that PC's clock."""
    earlier = (
        one.made_at for one in sent if one.installation == bundle.installation and one.sequence < bundle.sequence
    )
    return maybe_from_ms(max(earlier, default=None))


def _row(bundle: Bundle) -> Row:
    told = msgspec.structs.asdict(bundle)
    told |= {"made_at": to_ms(bundle.made_at), "taken_at": to_ms(bundle.taken_at)}
    return tuple(told[column.name] for column in BUNDLES.columns)
