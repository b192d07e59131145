"""Chains of facts as they came, in pieces: what is known is not stored again, and every branch of a fork is kept.

The hash of a fact covers all facts before it. Two chains of one database with the same hash at one place are the same
up to there, and with different hashes they are a fork: somebody copied the file, or set an older one in its place.
"""

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from sqlalchemy import Connection, Row, insert, select

from app.storage.register.bulk import next_number
from app.storage.register.schema import LEARNER_FILES, PIECES
from app.trust.chain import FIRST, link_hash

COMPRESSED_FROM = 512
"""Records of fewer bytes stand as they are. Others become a quarter, for all say the same names again: the register of
a large office is that much smaller, and written that much faster."""


class GivenFact(msgspec.Struct, frozen=True, kw_only=True):
    """A fact as it came: its record, and the hash of the chain up to it."""

    record: bytes
    hash: bytes


class GivenChain(msgspec.Struct, frozen=True, kw_only=True):
    """Consecutive facts of a database, looked at before.

    `first` is the sequence of the first one, `previous` the hash before it.
    """

    db: str
    first: int
    previous: bytes
    facts: Sequence[GivenFact]

    @property
    def last(self) -> int:
        """The sequence of the last fact; one less than `first` if there are none."""
        return self.first + len(self.facts) - 1

    @property
    def head(self) -> bytes:
        """The hash of the last fact, or the one before if there are none."""
        return self.facts[-1].hash if self.facts else self.previous

    def hash_at(self, sequence: int) -> bytes | None:
        """Return the hash of the chain at a place, None outside of it."""
        if sequence == self.first - 1:
            return self.previous
        return self.facts[sequence - self.first].hash if self.first <= sequence <= self.last else None


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A stored stretch without its records."""

    number: int
    file: int
    db: str
    profile: int
    first: int
    last: int
    previous: bytes
    head: bytes


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """How a given chain stands to what is stored of its database.

    `new` are the places of its facts that no piece of its file has; `fork` says that it leaves every branch known so
    far, `gap` that facts before it have not come yet, `elsewhere` that its database came under other profiles too.
    """

    new: tuple[range, ...]
    fork: bool
    gap: bool
    elsewhere: tuple[int, ...]


def fact_key(fact_id: str) -> bytes:
    """Return the key of a fact's id, 16 bytes: those of a UUID, or the first of the SHA-256 of any other name."""
    if len(fact_id) == 36:
        try:
            raw = bytes.fromhex(fact_id.replace("-", ""))
        except ValueError:
            raw = b""
        told = raw.hex()
        if fact_id == f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}":
            return raw
    return hashlib.sha256(fact_id.encode()).digest()[:16]


def record_mark(record: bytes) -> bytes:
    """Return what tells a record from others with the same id: the first 16 bytes of its SHA-256."""
    return hashlib.sha256(record).digest()[:16]


def learner_file(connection: Connection, db: str, profile: int) -> int:
    """Return the number of a database under a profile, added if it is new."""
    files = LEARNER_FILES
    found = connection.scalar(select(files.c.number).where(files.c.db == db, files.c.profile == profile))
    if found is None:
        found = next_number(connection, files)
        connection.execute(insert(files).values(number=found, db=db, profile=profile))
    return int(found)


def files_of(connection: Connection, profile: int) -> list[int]:
    """Return the numbers of a profile's databases."""
    return list(connection.scalars(select(LEARNER_FILES.c.number).where(LEARNER_FILES.c.profile == profile)))


def pieces_of_db(connection: Connection, db: str) -> list[Piece]:
    """Return what is stored of a database, under whatever profiles."""
    return _pieces(connection, LEARNER_FILES.c.db == db)


def pieces_of_profile(connection: Connection, profile: int) -> list[Piece]:
    """Return what is stored of a profile."""
    return _pieces(connection, LEARNER_FILES.c.profile == profile)


def compare(connection: Connection, chain: GivenChain, file: int, profile: int) -> Compared:
    """Look at a chain beside what is stored of its database."""
    stored = pieces_of_db(connection, chain.db)
    agreeing = [one for one in stored if _agree(connection, chain, one)]
    own = [one for one in agreeing if one.file == file]
    new = set(range(chain.first, chain.last + 1)).difference(
        *(range(one.first, min(one.last, chain.last) + 1) for one in own)
    )
    beside = [one for one in stored if one not in agreeing]
    tips = [one for one in agreeing if not any(_follows(next_, one) for next_ in stored if next_ is not one)]
    return Compared(
        new=tuple(_runs(sorted(new))),
        fork=bool(beside) and not any(_reach(chain, one) for one in tips),
        gap=not is_reached(connection, chain.previous, chain.first - 1, pieces_of_profile(connection, profile)),
        elsewhere=tuple(sorted({one.profile for one in stored if one.profile != profile})),
    )


def add_pieces(connection: Connection, chain: GivenChain, file: int, new: Iterable[range], bundle: int) -> None:
    """Store the facts of a chain at these places."""
    for places in new:
        facts = chain.facts[places.start - chain.first : places.stop - chain.first]
        told = {
            "number": next_number(connection, PIECES),
            "file": file,
            "first": places.start,
            "last": places.stop - 1,
            "previous": chain.hash_at(places.start - 1),
            "head": facts[-1].hash,
            "records": pack_records([one.record for one in facts]),
            "bundle": bundle,
        }
        connection.execute(insert(PIECES).values(told))


def is_reached(connection: Connection, wanted: bytes, at: int, pieces: Sequence[Piece]) -> bool:
    """Tell whether every fact up to the one with this hash, at place `at` of its chain, is in the given pieces."""
    seen: set[int] = set()
    while at > 0:
        inside = [one for one in pieces if one.first <= at <= one.last and one.number not in seen]
        holder = next((one for one in inside if hash_at(connection, one, at) == wanted), None)
        if holder is None:
            return False
        seen.add(holder.number)
        wanted, at = holder.previous, holder.first - 1
    return wanted == bytes.fromhex(FIRST)


def tips(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces that no other one goes on from, where a branch ends."""
    return [one for one in pieces if not any(_follows(other, one) for other in pieces if other is not one)]


def records_of(connection: Connection, piece: int) -> list[bytes]:
    """Return the records of a stored piece, in order."""
    return unpack_records(connection.execute(select(PIECES.c.records).where(PIECES.c.number == piece)).scalar_one())


def hash_at(connection: Connection, piece: Piece, sequence: int) -> bytes:
    """Return the hash of a stored chain at a place from the one before the piece to its end."""
    if sequence == piece.last:
        return piece.head
    hash_ = piece.previous.hex()
    if sequence >= piece.first:
        for record in records_of(connection, piece.number)[: sequence - piece.first + 1]:
            hash_ = link_hash(hash_, record)
    return bytes.fromhex(hash_)


def stored_facts(connection: Connection, piece: Piece) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield (sequence, hash, record) of every fact of a piece."""
    hash_ = piece.previous.hex()
    for sequence, record in enumerate(records_of(connection, piece.number), start=piece.first):
        hash_ = link_hash(hash_, record)
        yield sequence, bytes.fromhex(hash_), record


def pack_records(records: Sequence[bytes]) -> bytes:
    """Return records as they are stored; a canonical record has no line break in it."""
    joined = b"\n".join(records)
    return b"z" + zlib.compress(joined, 1) if len(joined) >= COMPRESSED_FROM else b"=" + joined


def unpack_records(stored: bytes) -> list[bytes]:
    """Return the records that were stored."""
    joined = stored[1:] if stored[:1] == b"=" else zlib.decompress(stored[1:])
    return joined.split(b"\n")


def _pieces(connection: Connection, which: object) -> list[Piece]:
    names = ("number", "file", "first", "last", "previous", "head")
    columns = [*(PIECES.c[name] for name in names), LEARNER_FILES.c.db, LEARNER_FILES.c.profile]
    joined = select(*columns).join(LEARNER_FILES, LEARNER_FILES.c.number == PIECES.c.file).where(which)  # type: ignore[arg-type]
    return [_piece(row) for row in connection.execute(joined.order_by(PIECES.c.number))]


def _piece(row: "Row[tuple[object, ...]]") -> Piece:
    return Piece(**row._asdict())


def _agree(connection: Connection, chain: GivenChain, piece: Piece) -> bool:
    """Tell whether chain and piece have the same history as far as both go; what does not touch does agree."""
    top = min(chain.last, piece.last)
    if top < max(chain.first, piece.first) - 1:
        return True
    return chain.hash_at(top) == hash_at(connection, piece, top)


def _follows(later: Piece, earlier: Piece) -> bool:
    """Tell whether one piece goes on from another: from its end, or from within as a branch does not."""
    return later.first == earlier.last + 1 and later.previous == earlier.head


def _reach(chain: GivenChain, piece: Piece) -> bool:
    """Tell whether chain and piece touch, so that agreeing says something."""
    return min(chain.last, piece.last) >= max(chain.first, piece.first) - 1


def _runs(places: Sequence[int]) -> Iterator[range]:
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield range(places[start], places[at - 1] + 1)
            start = at
