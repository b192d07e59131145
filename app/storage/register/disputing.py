"""Setting aside the versions of a fact that came with different contents, or under different profiles."""

import hashlib

import msgspec
from sqlalchemy import Connection

from app.storage.register import quarantine
from app.storage.register.known import NOTHING, Fresh, known_facts
from app.storage.register.pieces import fact_key, pieces_of_profile, record_mark, stored_facts
from app.storage.register.quarantine import Version
from app.storage.register.standings import TakenFact

_Place = tuple[int, int, bytes, bytes]
"""File, sequence, hash and record of a stored fact."""


class _Named(msgspec.Struct):
    id: str


class Judging:
    """Disputes of one intake: `contested` are the keys of facts in the quarantine, and are added to.

    `fresh` are the facts just taken in, `owners` the profiles that others have claimed facts for.
    """

    def __init__(
        self, connection: Connection, at: int, contested: set[bytes], fresh: Fresh, owners: dict[bytes, int]
    ) -> None:
        self._connection = connection
        self._at = at
        self._contested = contested
        self._fresh = fresh
        self._owners = owners
        self._places: dict[int, dict[tuple[bytes, bytes], _Place]] = {}
        self.disputed: set[bytes] = set()
        self.touched: set[int] = set()

    def judge(self, profile: int, given: TakenFact) -> bool:
        """Set a fact aside that differs from what is known, and tell whether this version is new."""
        self.disputed.add(given.id)
        if given.id not in self._contested:
            owner, mark = self._kept(profile, given.id)
            quarantine.add(self._connection, self._version(owner, given.id, mark))
            self._contested.add(given.id)
            self.touched |= {owner, profile}
        return quarantine.add(self._connection, self._version(profile, given.id, given.mark))

    def _kept(self, profile: int, key: bytes) -> tuple[int, bytes]:
        """Return who has the fact already, and the mark of its record."""
        for owner in (profile, self._owners.get(key, profile)):
            fresh = self._fresh.get(owner, {}).get(key)
            if fresh is not None:
                return owner, fresh.mark
            mark = known_facts(self._connection, {owner}).get(owner, NOTHING).marks.get(key)
            if mark is not None:
                return owner, mark
        raise LookupError(key.hex())

    def _version(self, profile: int, key: bytes, mark: bytes) -> Version:
        file, sequence, hash_, record = self._stored(profile)[key, mark]
        return Version(
            id=key,
            digest=hashlib.sha256(record).digest(),
            profile=profile,
            file=file,
            sequence=sequence,
            hash=hash_,
            record=record.decode(),
            set_aside=self._at,
        )

    def _stored(self, profile: int) -> dict[tuple[bytes, bytes], _Place]:
        """Return where the facts of a profile stand, by key and mark of the record; the first place of each."""
        if profile not in self._places:
            found: dict[tuple[bytes, bytes], _Place] = {}
            for piece in pieces_of_profile(self._connection, profile):
                for sequence, hash_, record in stored_facts(self._connection, piece):
                    key = fact_key(msgspec.json.decode(record, type=_Named).id)
                    found.setdefault((key, record_mark(record)), (piece.file, sequence, hash_, record))
            self._places[profile] = found
        return self._places[profile]
