"""Many files taken in together: each brings what it would bring alone, and none is asked for by itself."""

import random
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from nacl.signing import SigningKey
from sqlalchemy import select

from app.base.errors import StorageError
from app.services.collecting import OfficeKeys, Register, Taken, collect, folder, rounds, take_in, taking
from app.services.collecting.rounds import Rounds
from app.storage.register.opening import RegisterConnection
from app.storage.register.schema import INSTALLATIONS, KNOWN_FACTS, LEARNER_FILES, PIECES, PROFILES, QUARANTINE
from app.trust.bundle import digest, unpack
from tests.bundles import Pc, answered, begun, completed, forged, handed_in, opened
from tests.clock import SetClock
from tests.storage.register.taking import count_facts

CLOCK = SetClock()
PEOPLE = 12


def profile(number: int) -> str:
    return f"f47ac10b-58cc-4372-a567-{number:012d}"


@pytest.fixture(scope="module")
def sent(office: OfficeKeys, tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """What a stick brings: three people to a PC, later files, copies, forged chains, and files under other names."""
    where = tmp_path_factory.mktemp("pcs")
    found: list[bytes] = []
    key = SigningKey.generate()
    for number in range(PEOPLE):
        key = SigningKey.generate() if number % 3 == 0 else key
        pc = Pc(where / str(number) / "learner.sqlite", CLOCK, key=key, profile=profile(number), name=f"Әсел {number}")
        pc.work(opened(), begun("a"), handed_in("a", number / PEOPLE), answered(number))
        found.append(pc.bundle(office))
        if number % 2:
            pc.work(completed())
            found.append(pc.bundle(office, after=4))
        if number % 4 == 1:
            found += odd(pc, where / f"odd-{number}", office)
    return found


def odd(pc: Pc, where: Path, office: OfficeKeys) -> list[bytes]:
    """Return what does not fit: a copy that went its own way, a file of somebody else, one with better marks."""
    clone = pc.copied_by_hand(where / "clone", key=SigningKey.generate())
    clone.work(answered(50))
    thief = pc.copied_by_hand(where / "thief")
    thief.profile, thief.name, thief.sent = pc.profile.replace("f47ac10b", "00000000"), "Басқа", []
    thief.work(answered(51))
    better = pc.bundle(office, chain=forged(pc.chains()[0], 3, fraction=1.0, passed=True))
    return [clone.bundle(office), thief.bundle(office), better, pc.bundle(office, after=5)]


def put(given: Sequence[bytes], where: Path) -> Path:
    """Write files so that they are read in this order."""
    where.mkdir()
    for place, packed in enumerate(given):
        (where / f"{place:04d}.kbundle").write_bytes(packed)
    return where


def brought(taken: Sequence[Taken]) -> dict[str, tuple[object, ...]]:
    """Return what must be the same however many came together.

    Which of several files made a new PC known may differ: two files of one person go into two rounds.
    """
    return {
        one.digest: (
            *(one.new, one.known, one.quarantined, one.repeated, one.receipt.taken),
            [notice.kind for notice in one.notices if notice.kind != "unknown-installation"],
        )
        for one in taken
    }


def counts(register: Register) -> list[int]:
    """Return how many rows and facts there are."""
    with register.reading() as connection:
        tables = (PROFILES, INSTALLATIONS, LEARNER_FILES, PIECES, KNOWN_FACTS, QUARANTINE)
        return [len(connection.execute(select(one)).all()) for one in tables] + [count_facts(connection)]


@pytest.mark.parametrize(("seed", "most"), [(0, 500), (1, 500), (2, 3)])
def test_files_bring_together_what_each_brings_alone(
    emptied: Callable[[], Register],
    sent: list[bytes],
    office: OfficeKeys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
    most: int,
) -> None:
    monkeypatch.setattr(rounds, "MOST_FILES", most)
    monkeypatch.setattr(folder, "MOST_FILES", most + 2)
    order = [*sent, *sent[:3]]
    random.Random(seed).shuffle(order)
    register = emptied()
    alone = [take_in(register, packed, office, CLOCK) for packed in order]
    kept = counts(register)
    register = emptied()
    together = collect(register, put(order, tmp_path / "stick"), office, CLOCK)
    # Of a file that is there twice the later one is told, as in `alone`.
    assert brought(sorted(together.taken, key=lambda one: one.repeated)) == brought(alone)
    assert counts(register) == kept
    assert any(one.quarantined for one in together.taken)


def test_a_stick_is_one_transaction_and_not_one_for_each_file(
    emptied: Callable[[], Register],
    sent: list[bytes],
    office: OfficeKeys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    register = emptied()
    written: list[AbstractContextManager[RegisterConnection]] = []
    writing = register.writing

    def counted() -> AbstractContextManager[RegisterConnection]:
        written.append(writing())
        return written[-1]

    monkeypatch.setattr(register, "writing", counted)
    by_person = {unpack(one, office.box).body.profile: one for one in sent}
    files = [by_person[profile(number)] for number in range(PEOPLE)]
    found = collect(register, put(files, tmp_path / "stick"), office, CLOCK)
    assert (len(found.taken), len(written)) == (PEOPLE, 1)


def test_files_that_came_before_are_not_opened_again(
    emptied: Callable[[], Register],
    sent: list[bytes],
    office: OfficeKeys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    register, stick = emptied(), put(sent, tmp_path / "stick")
    first = collect(register, stick, office, CLOCK)
    (stick / "copy.kbundle").write_bytes(sent[0])

    def refuse(*_: object) -> None:
        raise AssertionError("opened")

    monkeypatch.setattr(folder, "unpack", refuse)
    again = collect(register, stick, office, CLOCK, receipts=tmp_path / "back")
    total = first.new + first.known + first.quarantined + again.taken[0].known
    assert (again.new, again.known, {one.repeated for one in again.taken}) == (0, total, {True})
    assert len(again.taken) == len(sent) + 1
    assert {one.digest: one.receipt.new for one in again.taken} == {one.digest: one.new for one in first.taken}
    assert len(list((tmp_path / "back").iterdir())) == len(sent)


def test_what_was_stored_before_an_error_is_kept_and_the_rest_comes_with_the_next_time(
    emptied: Callable[[], Register],
    sent: list[bytes],
    office: OfficeKeys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    register, stick = emptied(), put(sent, tmp_path / "stick")
    whole = taking.Round.taken
    done: list[int] = []

    def full(round_: taking.Round) -> list[Taken]:
        found = whole(round_)
        done.append(len(found))
        if len(done) == 3:
            raise StorageError("The disk is full.")
        return found

    monkeypatch.setattr(rounds, "MOST_FILES", 4)
    monkeypatch.setattr(taking.Round, "taken", full)
    with pytest.raises(StorageError, match="full"):
        collect(register, stick, office, CLOCK)
    monkeypatch.undo()
    rest = collect(register, stick, office, CLOCK)
    assert sum(one.repeated for one in rest.taken) == sum(done[:2])
    assert counts(register) == counts_of(emptied(), sent, office)


def counts_of(register: Register, given: Sequence[bytes], office: OfficeKeys) -> list[int]:
    for packed in given:
        take_in(register, packed, office, CLOCK)
    return counts(register)


def test_two_files_of_one_person_or_database_never_share_a_round(sent: list[bytes], office: OfficeKeys) -> None:
    waiting = Rounds()
    for packed in sent:
        waiting.add(unpack(packed, office.box))
    found = list(waiting)
    for together in found:
        names = [name for one in together for name in {one.body.profile, *(chain.db for chain in one.chains)}]
        assert len(names) == len(set(names))
    assert sorted(one.digest for some in found for one in some) == sorted(map(digest, sent))
    assert list(waiting) == []


def test_a_file_that_was_left_is_not_kept_in_memory(
    emptied: Callable[[], Register], sent: list[bytes], office: OfficeKeys, tmp_path: Path
) -> None:
    stick = put([sent[0][:-1], b"no bundle", sent[1]], tmp_path / "stick")
    left = collect(emptied(), stick, office, CLOCK).left
    assert len(left) == 2
    for one in left:
        assert (one.reason.__traceback__, one.reason.__context__, one.reason.__cause__) == (None, None, None)
