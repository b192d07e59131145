"""The set of all facts: each id once, however often and in whatever order it comes.

The same id with the same record is known. With another record it is disputed. So is a fact that comes under a second
profile, if it decides a result or its database was copied as it is: whose work it is cannot be told. All versions go to
the quarantine and none counts until HR decides, so that the order of arrival decides nothing.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from operator import attrgetter

import msgspec
from sqlalchemy import Connection, select

from app.base.garbage import collected_later
from app.storage.register import quarantine
from app.storage.register.bulk import Row, add, among, asked_by_key, behind, put
from app.storage.register.disputing import Judging
from app.storage.register.known import NOTHING, Fresh, Known, claim, known_facts, known_rows
from app.storage.register.meaning import meaning
from app.storage.register.moments import ms_of, to_ms
from app.storage.register.pieces import fact_key, pieces_of_profile, records_of
from app.storage.register.rollup import follow, recounted, shift_of
from app.storage.register.schema import KNOWN_FACTS, PIECES, PROFILES, RESULTS, STANDINGS
from app.storage.register.senders import copies_of, owners_of, profiles_of
from app.storage.register.standings import TakenFact, count, count_in, forget, stood
from app.trust.bundle_records import BundleFact

MANY = 10_000
"""Facts at once from which on a tenth of the time would go into looking for garbage."""


class Intake(msgspec.Struct, frozen=True, kw_only=True):
    """What taking in brought: numbers of facts, and the profiles of which some were set aside now."""

    new: int = 0
    known: int = 0
    quarantined: int = 0


NOTHING_TAKEN = Intake()


class _Senders(msgspec.Struct, frozen=True):
    """What is asked about those whose facts come, before anything is written.

    `profiles` are by learner file, `known` by profile, `copies` pairs of profiles that have a database of the same
    name, `contested` the keys of facts in the quarantine.
    """

    profiles: dict[int, int]
    known: dict[int, Known]
    copies: list[tuple[int, int]]
    contested: set[bytes]


class _Sifted(msgspec.Struct):
    """Facts that are new to their profile, those that differ from what is known, and how many each profile gave."""

    fresh: dict[int, dict[bytes, TakenFact]]
    differing: list[tuple[int, TakenFact]]
    given: Counter[int]


def take(connection: Connection, facts: Sequence[TakenFact], at: datetime, *, pieces: Sequence[Row] = ()) -> Intake:
    """Take in facts, and keep standings and counts right; `pieces` as for `take_each`."""
    return _together(take_each(connection, facts, at, pieces=pieces).values())


def take_each(
    connection: Connection, facts: Sequence[TakenFact], at: datetime, *, pieces: Sequence[Row] = ()
) -> dict[int, Intake]:
    """Take in facts, keep standings and counts right, and return what that brought each profile.

    `pieces` are the rows of the pieces they stand in that are not stored yet. Facts of a learner file stand together.
    """
    with collected_later(wanted=len(facts) >= MANY), asked_by_key(connection):
        return _take(connection, facts, at, pieces)


def _take(connection: Connection, facts: Sequence[TakenFact], at: datetime, pieces: Sequence[Row]) -> dict[int, Intake]:
    """Ask everything, then write: what a server stores it stores while the next is computed."""
    senders = _asked(connection, {one.file for one in facts})
    sifted = _sift(facts, senders)
    others = _shared(senders, sifted)
    counting = _Counting(connection, sifted.fresh, senders)
    with behind(connection) as add_rows:
        add_rows(PIECES, pieces)
        counting.count()
    others |= _claim(connection, sifted, meanwhile=counting.compare)
    judging = Judging(connection, to_ms(at), senders.contested, sifted.fresh, others)
    set_aside = Counter(profile for profile, one in sifted.differing if judging.judge(profile, one))
    disputed = judging.disputed
    if disputed:
        counting.count(disputed)
        counting.compare()
    if any(sifted.fresh.values()):
        counting.store()
    if judging.touched:
        with recounted(connection, _people(connection, judging.touched)):
            rebuild(connection, judging.touched)
    return _brought(sifted, disputed, set_aside)


def _brought(sifted: _Sifted, disputed: Collection[bytes], set_aside: Mapping[int, int]) -> dict[int, Intake]:
    brought = {}
    for profile, given in sifted.given.items():
        mine = sifted.fresh.get(profile, {})
        twice = sum(key in mine for key in disputed)
        aside = set_aside.get(profile, 0)
        brought[profile] = Intake(new=len(mine) - twice, known=given - len(mine) - aside, quarantined=aside + twice)
    return brought


def _together(brought: Iterable[Intake]) -> Intake:
    total = NOTHING_TAKEN
    for one in brought:
        total = Intake(
            new=total.new + one.new,
            known=total.known + one.known,
            quarantined=total.quarantined + one.quarantined,
        )
    return total


def _asked(connection: Connection, files: Collection[int]) -> _Senders:
    profiles = profiles_of(connection, files)
    given = set(profiles.values())
    copies = copies_of(connection, given)
    known = known_facts(connection, given | {other for _, other in copies})
    return _Senders(profiles, known, copies, quarantine.contested(connection))


class _Counting:
    """What fresh facts change: asked at once, then computed without a question, then stored."""

    def __init__(self, connection: Connection, fresh: Fresh, senders: _Senders) -> None:
        self._connection = connection
        self._fresh = fresh
        self._known = senders.known
        new = {profile for profile, mine in fresh.items() if mine}
        self._owners = owners_of(connection, new)
        # HR may have chosen a fact for a profile that has no other one, so that it is counted and not known.
        counted = new if senders.contested else senders.known.keys() & new
        self._stood = stood(connection, {*counted, *(self._owners.keys() - new)})

    def count(self, disputed: Collection[bytes] = ()) -> None:
        """Compute where profiles stand with all facts but the disputed ones."""
        facts: dict[int, Collection[TakenFact]] = {
            profile: [one for one in mine.values() if one.id not in disputed] if disputed else mine.values()
            for profile, mine in self._fresh.items()
        }
        self._counted = count(facts, self._stood)

    def compare(self) -> None:
        """Compute what that changes in the counts."""
        self._shift = shift_of(self._owners, self._counted)

    def store(self) -> None:
        """Remember the facts, and store what they change."""
        counted, connection = self._counted, self._connection
        with behind(connection) as add_rows:
            add_rows(KNOWN_FACTS, known_rows(self._fresh, self._known))
            add_rows(STANDINGS, counted.new_standings)
            add_rows(RESULTS, counted.new_results)
        put(connection, STANDINGS, counted.changed_standings)
        put(connection, RESULTS, counted.changed_results)
        follow(connection, self._shift)


def rebuild(connection: Connection, profiles: Collection[int]) -> None:
    """Compute the standings of profiles anew from their pieces; the caller keeps the counts."""
    for profile in sorted(profiles):
        forget(connection, profile)
        count_in(connection, profile, _stored_meanings(connection, profile))


def facts_of(connection: Connection, profile: int, *, kind: str = "") -> Iterator[BundleFact]:
    """Yield the facts of a profile that count, each once, or only those of a kind.

    Those disputed are left out unless HR has chosen one.
    """
    for _, _, fact in _counting(connection, profile, kind):
        yield fact


def know_again(connection: Connection) -> None:
    """Compute from the pieces which facts are known: for a register that was kept in another way."""
    for profile in connection.scalars(select(PROFILES.c.number).order_by(PROFILES.c.number)).all():
        fresh: dict[bytes, TakenFact] = {}
        for key, digest, fact in _stored(connection, profile, ""):
            taken = TakenFact(key, digest[:16], 0, fact.sequence, ms_of(fact.at), meaning(fact.kind, fact.body))
            fresh.setdefault(key, taken)
        claim(connection, {profile: fresh})
        add(connection, KNOWN_FACTS, known_rows({profile: fresh}, {}))


def _sift(facts: Sequence[TakenFact], senders: _Senders) -> _Sifted:
    """Tell the facts that are new to their profiles, and those that differ from what is known, from the others."""
    sifted, known, contested = _Sifted({}, [], Counter()), senders.known, senders.contested
    for file, given in groupby(facts, key=attrgetter("file")):
        profile, some = senders.profiles[file], list(given)
        sifted.given[profile] += len(some)
        keyed = {one.id: one for one in some}
        if len(keyed) < len(some) or contested or profile in known or profile in sifted.fresh:
            _sift_some(some, profile, known.get(profile, NOTHING).marks, contested, sifted)
        else:
            sifted.fresh[profile] = keyed
    return sifted


def _sift_some(
    facts: Sequence[TakenFact],
    profile: int,
    marks: Mapping[bytes, bytes],
    contested: Collection[bytes],
    sifted: _Sifted,
) -> None:
    fresh = sifted.fresh.setdefault(profile, {})
    for one in facts:
        mark = marks.get(one.id) or (fresh[one.id].mark if one.id in fresh else None)
        if one.id in contested:
            sifted.differing.append((profile, one))
        elif mark is None:
            fresh[one.id] = one
        elif mark != one.mark:
            sifted.differing.append((profile, one))


def _shared(senders: _Senders, sifted: _Sifted) -> dict[bytes, int]:
    """Move fresh facts that another profile has in a copy of the database to those that differ; return who has."""
    owners = {}
    for profile, other in senders.copies:
        mine, theirs = sifted.fresh.get(profile, {}), sifted.fresh.get(other, {})
        marks = senders.known.get(other, NOTHING).marks
        for key in [one for one in mine if one in theirs or one in marks]:
            owners[key] = other
            sifted.differing.append((profile, mine.pop(key)))
    return owners


def _claim(connection: Connection, sifted: _Sifted, *, meanwhile: Callable[[], None]) -> dict[bytes, int]:
    """Move fresh facts that another profile has claimed to those that differ, and return who has."""
    owners = {}
    for key, profile, owner in claim(connection, sifted.fresh, meanwhile=meanwhile):
        owners[key] = owner
        sifted.differing.append((profile, sifted.fresh[profile].pop(key)))
    return owners


def _counting(connection: Connection, profile: int, kind: str = "") -> Iterator[tuple[bytes, bytes, BundleFact]]:
    """Yield key, SHA-256 of the record, and contents of each fact that counts."""
    judged = quarantine.decisions(connection)
    seen: set[bytes] = set()
    for key, digest, fact in _stored(connection, profile, kind):
        allowed = key not in judged or judged[key] == (profile, digest)
        if allowed and key not in seen:
            seen.add(key)
            yield key, digest, fact


def _stored(connection: Connection, profile: int, kind: str) -> Iterator[tuple[bytes, bytes, BundleFact]]:
    """Yield the same of each fact that is stored, of every branch."""
    sought = f'"{kind}"'.encode() if kind else b""
    for piece in pieces_of_profile(connection, profile):
        for record in records_of(connection, piece.number):
            # Most records are of other kinds, and looking for a word is much cheaper than reading them.
            if sought in record:
                fact = msgspec.json.decode(record, type=BundleFact)
                if fact.kind == kind or not kind:
                    yield fact_key(fact.id), hashlib.sha256(record).digest(), fact


def _stored_meanings(connection: Connection, profile: int) -> Iterator[TakenFact]:
    for key, digest, fact in _counting(connection, profile):
        meant = meaning(fact.kind, fact.body)
        if meant:
            yield TakenFact(key, digest[:16], 0, fact.sequence, ms_of(fact.at), meant)


def _people(connection: Connection, profiles: Collection[int]) -> set[int]:
    """Return the people behind profiles."""
    wanted = among(connection, PROFILES.c.number, profiles)
    return set(connection.scalars(select(PROFILES.c.person).where(wanted, PROFILES.c.person.is_not(None))))
