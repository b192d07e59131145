"""Chains of facts as they came, in pieces: what is known is not stored again, and every branch of a fork is kept."""

import hashlib
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Protocol

import msgspec
from sqlalchemy import Connection, select

from app.storage.register.bulk import Row, add, among, among_texts, next_number
from app.storage.register.schema import LEARNER_FILES, PIECES
from app.trust.chain import links

COMPRESSED_FROM = 512
"""Records of fewer bytes stand as they are. Others become a quarter, for all say the same names again: the register of
a large office is that much smaller, and written that much faster."""

_WITHOUT_RECORDS = [PIECES.c[name] for name in ("number", "file", "first", "last", "previous", "head")]


class Recorded(Protocol):
    """A fact as it came: its record, and the hash of the chain up to it."""

    @property
    def record(self) -> bytes: ...

    @property
    def hash(self) -> bytes: ...


class GivenFact(msgspec.Struct, frozen=True, kw_only=True):
    """The same, where nothing else is known of it."""

    record: bytes
    hash: bytes


class GivenChain(msgspec.Struct, frozen=True, kw_only=True):
    """Consecutive facts of a database, looked at before.

    `first` is the sequence of the first one, `previous` the hash before it.
    """

    db: str
    first: int
    previous: bytes
    facts: Sequence[Recorded]

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


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A stored stretch without its records."""

    number: int
    file: int
    first: int
    last: int
    previous: bytes
    head: bytes
    db: str
    profile: int


def fact_key(fact_id: str) -> bytes:
    """Return the key of a fact's id, 16 bytes: those of a UUID, or the first of the SHA-256 of any other name."""
    digits = fact_id.replace("-", "")
    if len(fact_id) == 36 and len(digits) == 32 and fact_id[8:24:5] == "----":
        try:
            raw = bytes.fromhex(digits)
        except ValueError:
            raw = b""
        if raw.hex() == digits:
            return raw
    return hashlib.sha256(fact_id.encode()).digest()[:16]


def record_mark(record: bytes) -> bytes:
    """Return what tells a record from others with the same id: the first 16 bytes of its SHA-256."""
    return hashlib.sha256(record).digest()[:16]


def learner_files(connection: Connection, pairs: Collection[tuple[str, int]]) -> dict[tuple[str, int], int]:
    """Return the numbers of databases under profiles, by (database, profile), added if they are new."""
    columns = LEARNER_FILES.c
    theirs = among(connection, columns.profile, {profile for _, profile in pairs})
    rows = connection.execute(select(columns.db, columns.profile, columns.number).where(theirs))
    found = {(row.db, row.profile): row.number for row in rows}
    fresh = [pair for pair in dict.fromkeys(pairs) if pair not in found]
    if fresh:
        made = list(enumerate(fresh, start=next_number(connection, LEARNER_FILES)))
        add(connection, LEARNER_FILES, [(number, db, profile) for number, (db, profile) in made])
        found |= {pair: number for number, pair in made}
    return {pair: found[pair] for pair in pairs}


def learner_file(connection: Connection, db: str, profile: int) -> int:
    """Return the number of a database under a profile; it is added if it is new."""
    return learner_files(connection, [(db, profile)])[db, profile]


def pieces_of_profile(connection: Connection, profile: int) -> list[Piece]:
    """Return what is stored of a profile."""
    return pieces_of(connection, profiles=[profile], dbs=[])


def pieces_of(connection: Connection, *, profiles: Collection[int], dbs: Collection[str]) -> list[Piece]:
    """Return what is stored of these profiles, and of these databases under whatever profiles."""
    columns, files = LEARNER_FILES.c, dict[int, tuple[str, int]]()
    told = select(columns.number, columns.db, columns.profile)
    for wanted in (among(connection, columns.profile, profiles), among_texts(connection, columns.db, dbs)):
        files |= {number: (db, profile) for number, db, profile in connection.execute(told.where(wanted))}
    found = connection.execute(select(*_WITHOUT_RECORDS).where(among(connection, PIECES.c.file, files)))
    pieces = [
        Piece(number, file, first, last, previous, head, *files[file])
        for number, file, first, last, previous, head in found
    ]
    return sorted(pieces, key=attrgetter("number"))


def piece_row(number: int, chain: GivenChain, file: int, places: range, bundle: int) -> Row:
    """Return the row of a piece with the facts of a chain at these places; they are not empty."""
    facts = chain.facts[places.start - chain.first : places.stop - chain.first]
    previous, records = chain.hash_at(places.start - 1), pack_records([one.record for one in facts])
    return number, file, places.start, places.stop - 1, previous, facts[-1].hash, records, bundle


def add_pieces(connection: Connection, chain: GivenChain, file: int, new: Iterable[range], bundle: int) -> None:
    """Store the facts of a chain at these places."""
    free = next_number(connection, PIECES)
    add(connection, PIECES, [piece_row(number, chain, file, places, bundle) for number, places in enumerate(new, free)])


def records_of(connection: Connection, piece: int) -> list[bytes]:
    """Return the records of a stored piece, in order."""
    return unpack_records(connection.execute(select(PIECES.c.records).where(PIECES.c.number == piece)).scalar_one())


def hash_in(piece: Piece, records: Sequence[bytes], sequence: int) -> bytes:
    """Return the hash at a place from the one before a piece to its end, of which these are the records."""
    return [piece.previous, *links(piece.previous.hex(), records[: sequence - piece.first + 1])][-1]


def stored_facts(connection: Connection, piece: Piece) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield (sequence, hash, record) of every fact of a piece."""
    records = records_of(connection, piece.number)
    hashes = links(piece.previous.hex(), records)
    yield from zip(range(piece.first, piece.last + 1), hashes, records, strict=True)


def pack_records(records: Sequence[bytes]) -> bytes:
    """Return records as they are stored; a canonical record has no line break in it."""
    joined = b"\n".join(records)
    return b"z" + zlib.compress(joined, 1) if len(joined) >= COMPRESSED_FROM else b"=" + joined


def unpack_records(stored: bytes) -> list[bytes]:
    """Return the records that were stored."""
    joined = stored[1:] if stored[:1] == b"=" else zlib.decompress(stored[1:])
    return joined.split(b"\n")
