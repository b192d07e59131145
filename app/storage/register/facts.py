"""The set of all facts: each id once, however often and in whatever order it comes.

The same id with the same record is known. With another record, or under another profile, it is disputed: all versions
go to the quarantine and none counts until HR decides, so that the order of arrival decides nothing.
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, func, or_, select

from app.storage.register import quarantine
from app.storage.register.bulk import insert_new, numbers_in, stage
from app.storage.register.meaning import meaning
from app.storage.register.moments import ms_of, to_ms
from app.storage.register.pieces import pieces_of_profile, stored_facts
from app.storage.register.quarantine import Version
from app.storage.register.rollup import recounted
from app.storage.register.schema import FACTS, LEARNER_FILES, PROFILES
from app.storage.register.standings import TakenFact, count_in, forget
from app.trust.bundle import BundleFact


class Intake(msgspec.Struct, frozen=True, kw_only=True):
    """What taking in brought: numbers of facts, and the profiles of which some were set aside now."""

    new: int = 0
    known: int = 0
    quarantined: int = 0


class _Stored(msgspec.Struct, frozen=True):
    """What the register has under the id of a fact that came again; `file` is None while it is disputed."""

    file: int | None
    sequence: int
    hash: bytes


def fact_key(fact_id: str) -> bytes:
    """Return the key of a fact's id: the 16 bytes of a UUID, or the SHA-256 of any other name."""
    if len(fact_id) == 36:
        try:
            raw = bytes.fromhex(fact_id.replace("-", ""))
        except ValueError:
            raw = b""
        told = raw.hex()
        if fact_id == f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}":
            return raw
    return hashlib.sha256(fact_id.encode()).digest()


def take(connection: Connection, facts: Sequence[TakenFact], at: datetime) -> Intake:
    """Take in facts whose pieces are stored, and keep standings and counts right."""
    first = {one.id: one for one in reversed(facts)}
    again = [one for one in facts if first[one.id] is not one] if len(first) < len(facts) else []
    # In order of their keys, so that in a large register every page of the index is visited once.
    ordered = map(first.__getitem__, sorted(first))
    rows = [(one.id, one.file, one.sequence, one.hash, one.at, one.kind, one.course) for one in ordered]
    new = insert_new(connection, FACTS, rows)
    differing = _differing(connection, rows) if new < len(rows) else {}
    judged = _Judging(connection, to_ms(at))
    set_aside = sum(judged.judge(one, differing.get(one.id)) for one in [*map(first.__getitem__, differing), *again])
    if new or judged.touched:
        meant = [one for one in first.values() if one.meaning and one.id not in judged.disputed]
        _count_in(connection, meant, judged.touched)
    twice = sum(one in first and one not in differing for one in judged.disputed)
    return Intake(new=new - twice, known=len(facts) - new - set_aside, quarantined=set_aside + twice)


def _count_in(connection: Connection, facts: Sequence[TakenFact], disputed: Collection[int]) -> None:
    """Count facts in, and compute the profiles anew of which facts are disputed now."""
    profiles = _profiles(connection, {one.file for one in facts})
    with recounted(connection, _people(connection, {*profiles.values(), *disputed})):
        count_in(connection, ((profiles[one.file], one) for one in facts))
        rebuild(connection, disputed)


def rebuild(connection: Connection, profiles: Collection[int]) -> None:
    """Compute the standings of profiles anew from their pieces; the caller keeps the counts."""
    for profile in sorted(profiles):
        forget(connection, profile)
        count_in(connection, _stored_meanings(connection, profile))


def facts_of(connection: Connection, profile: int) -> Iterator[BundleFact]:
    """Yield the facts of a profile that count, each once: those disputed are left out unless HR has chosen one."""
    for _, fact in _counting(connection, profile):
        yield fact


def count_facts(connection: Connection) -> int:
    """Return how many facts there are, disputed ones not among them."""
    return int(connection.scalar(select(func.count()).select_from(FACTS).where(FACTS.c.file.is_not(None))) or 0)


def _counting(connection: Connection, profile: int) -> Iterator[tuple[bytes, BundleFact]]:
    judged = quarantine.decisions(connection)
    seen: set[bytes] = set()
    for piece in pieces_of_profile(connection, profile):
        for _, _, record in stored_facts(connection, piece):
            fact = msgspec.json.decode(record, type=BundleFact)
            key = fact_key(fact.id)
            allowed = key not in judged or judged[key] == (profile, hashlib.sha256(record).digest())
            if allowed and key not in seen:
                seen.add(key)
                yield key, fact


def _stored_meanings(connection: Connection, profile: int) -> Iterator[tuple[int, TakenFact]]:
    for key, fact in _counting(connection, profile):
        meant = meaning(fact.kind, fact.body)
        if meant:
            yield profile, TakenFact(key, 0, fact.sequence, b"", ms_of(fact.at), fact.kind, meant.course, meant)


def _profiles(connection: Connection, files: Collection[int]) -> dict[int, int]:
    """Return the profiles of learner files."""
    wanted = LEARNER_FILES.c.number.in_(numbers_in(connection, files))
    rows = connection.execute(select(LEARNER_FILES.c.number, LEARNER_FILES.c.profile).where(wanted))
    return dict(rows.all())


def _people(connection: Connection, profiles: Collection[int]) -> set[int]:
    """Return the people behind profiles."""
    wanted = PROFILES.c.number.in_(numbers_in(connection, profiles))
    return set(connection.scalars(select(PROFILES.c.person).where(wanted, PROFILES.c.person.is_not(None))))


def _differing(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> dict[bytes, _Stored]:
    """Return what is stored of those facts that are there with another history, from another file, or disputed."""
    given = stage(connection, FACTS, rows)
    other = or_(FACTS.c.file.is_(None), FACTS.c.hash != given.c.hash, FACTS.c.file != given.c.file)
    stored = select(FACTS.c.id, FACTS.c.file, FACTS.c.sequence, FACTS.c.hash)
    found = connection.execute(stored.join(given, given.c.id == FACTS.c.id).where(other))
    return {bytes(row.id): _Stored(row.file, row.sequence, bytes(row.hash)) for row in found}


class _Judging:
    """Telling facts that came again from those that came with other contents."""

    def __init__(self, connection: Connection, at: int) -> None:
        self._connection = connection
        self._profiles: dict[int, int] = {}
        self._at = at
        self._records: dict[int, dict[tuple[int, bytes], bytes]] = {}
        self.disputed: set[bytes] = set()
        self.touched: set[int] = set()

    def judge(self, given: TakenFact, stored: _Stored | None) -> bool:
        """Set a fact aside if it differs from what is stored, and tell whether it was set aside now."""
        version = self._version(given.id, given.file, given.sequence, given.hash)
        stored = stored or self._look_up(given.id)
        if stored.file is None:
            self.disputed.add(given.id)
            return quarantine.add(self._connection, version)
        kept = self._version(given.id, stored.file, stored.sequence, stored.hash)
        if (kept.digest, kept.profile) == (version.digest, version.profile):
            return False
        self.disputed.add(given.id)
        if quarantine.is_decided(self._connection, given.id):
            return quarantine.add(self._connection, version)
        quarantine.dispute(self._connection, kept)
        self.touched |= {kept.profile, version.profile}
        return quarantine.add(self._connection, version)

    def _look_up(self, key: bytes) -> _Stored:
        row = self._connection.execute(select(FACTS).where(FACTS.c.id == key)).one()
        return _Stored(row.file, row.sequence, bytes(row.hash))

    def _version(self, key: bytes, file: int, sequence: int, hash_: bytes) -> Version:
        if file not in self._profiles:
            self._profiles |= _profiles(self._connection, {file})
        profile = self._profiles[file]
        record = self._record(profile, file, sequence, hash_)
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

    def _record(self, profile: int, file: int, sequence: int, hash_: bytes) -> bytes:
        if file not in self._records:
            pieces = pieces_of_profile(self._connection, profile)
            self._records[file] = {
                (place, found): record
                for piece in pieces
                if piece.file == file
                for place, found, record in stored_facts(self._connection, piece)
            }
        return self._records[file][sequence, hash_]
