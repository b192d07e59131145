"""How a chain that comes stands to what is stored of its database: what of it is new, and where it leaves a branch.

The hash of a fact covers all facts before it. Two chains of one database with the same hash at one place are the same
up to there, and with different hashes they are a fork: somebody copied the file, or set an older one in its place.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec
from sqlalchemy import Connection

from app.storage.register.bulk import Row, next_number
from app.storage.register.pieces import GivenChain, Piece, hash_in, piece_row, pieces_of, records_of
from app.storage.register.schema import PIECES
from app.trust.chain import FIRST


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """How a given chain stands to what is stored of its database.

    `new` are the places of its facts that no piece of its file has; `fork` says that it leaves every branch known so
    far, `gap` that facts before it have not come yet, `elsewhere` that its database came under other profiles too.
    """

    new: tuple[range, ...]
    fork: bool
    gap: bool
    elsewhere: tuple[int, ...]


class Branches:
    """The stored pieces of some profiles and databases, and those that are to be stored.

    Nothing is written here: `rows` are the rows of the new pieces.
    """

    def __init__(self, connection: Connection, *, profiles: Collection[int], dbs: Collection[str]) -> None:
        self._connection = connection
        self._by_db: dict[str, list[Piece]] = {}
        self._by_profile: dict[int, list[Piece]] = {}
        self._ends: dict[tuple[int, int, bytes], Piece] = {}
        self._new: dict[int, Sequence[bytes]] = {}
        self._free = next_number(connection, PIECES)
        self.rows: list[Row] = []
        for one in pieces_of(connection, profiles=profiles, dbs=dbs):
            self._keep(one)

    def compare(self, chain: GivenChain, file: int, profile: int) -> Compared:
        """Look at a chain beside what there is of its database."""
        stored = self._by_db.get(chain.db, [])
        agreeing = [one for one in stored if self._agree(chain, one)]
        own = [one for one in agreeing if one.file == file]
        beside = len(agreeing) < len(stored)
        return Compared(
            new=tuple(_missing(chain, own)),
            fork=beside and not any(_reach(chain, one) for one in _tips(agreeing, stored)),
            gap=not self.is_reached(profile, chain.previous, chain.first - 1),
            elsewhere=tuple(sorted({one.profile for one in stored if one.profile != profile})),
        )

    def add(self, chain: GivenChain, file: int, profile: int, new: Iterable[range], bundle: int) -> None:
        """Have the facts of a chain at these places stored as pieces."""
        for places in new:
            number = self._free + len(self.rows)
            row = piece_row(number, chain, file, places, bundle)
            self.rows.append(row)
            facts = chain.facts[places.start - chain.first : places.stop - chain.first]
            self._new[number] = [one.record for one in facts]
            _, _, first, last, previous, head, _, _ = row
            self._keep(Piece(number, file, first, last, previous, head, chain.db, profile))

    def is_reached(self, profile: int, wanted: bytes, at: int) -> bool:
        """Tell whether all facts up to that with this hash, at place `at` of its chain, are in pieces of a profile."""
        while at > 0:
            # Nearly always a piece ends just there; with a long history looking at all of them takes too long.
            holder = self._ends.get((profile, at, wanted)) or self._holder(profile, wanted, at)
            if holder is None:
                return False
            wanted, at = holder.previous, holder.first - 1
        return wanted == bytes.fromhex(FIRST)

    def tips(self, profile: int) -> list[Piece]:
        """Return the pieces of a profile that no other one goes on from, where a branch ends."""
        pieces = self._by_profile.get(profile, [])
        return _tips(pieces, pieces)

    def _holder(self, profile: int, wanted: bytes, at: int) -> Piece | None:
        """Return a piece of a profile with this hash at a place within it."""
        inside = (one for one in self._by_profile.get(profile, []) if one.first <= at < one.last)
        return next((one for one in inside if self._hash_at(one, at) == wanted), None)

    def _keep(self, piece: Piece) -> None:
        self._by_db.setdefault(piece.db, []).append(piece)
        self._by_profile.setdefault(piece.profile, []).append(piece)
        self._ends.setdefault((piece.profile, piece.last, piece.head), piece)

    def _agree(self, chain: GivenChain, piece: Piece) -> bool:
        """Tell whether chain and piece have the same history as far as both go; what does not touch does agree."""
        top = min(chain.last, piece.last)
        return not _reach(chain, piece) or chain.hash_at(top) == self._hash_at(piece, top)

    def _hash_at(self, piece: Piece, sequence: int) -> bytes:
        """Return the hash of a stored chain at a place from the one before the piece to its end."""
        if sequence == piece.last:
            return piece.head
        if sequence < piece.first:
            return piece.previous
        records = self._new.get(piece.number) or records_of(self._connection, piece.number)
        return hash_in(piece, records, sequence)


def _missing(chain: GivenChain, own: Sequence[Piece]) -> Iterator[range]:
    """Yield the stretches of a chain that none of these pieces has."""
    if not own:
        return iter([range(chain.first, chain.last + 1)] if chain.facts else [])
    had = (range(max(one.first, chain.first), min(one.last, chain.last) + 1) for one in own)
    return _runs(sorted(set(range(chain.first, chain.last + 1)).difference(*had)))


def _tips(pieces: Sequence[Piece], stored: Sequence[Piece]) -> list[Piece]:
    """Return those pieces from whose end none of the stored ones goes on."""
    begun = {(one.first, one.previous) for one in stored}
    return [one for one in pieces if (one.last + 1, one.head) not in begun]


def _reach(chain: GivenChain, piece: Piece) -> bool:
    """Tell whether chain and piece touch, so that agreeing says something."""
    return min(chain.last, piece.last) >= max(chain.first, piece.first) - 1


def _runs(places: Sequence[int]) -> Iterator[range]:
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield range(places[start], places[at - 1] + 1)
            start = at
