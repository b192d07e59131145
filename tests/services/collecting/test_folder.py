"""Collecting a folder: in any order, as often as one likes, and a bad file never stops the others."""

from pathlib import Path

import pytest

from app.base.errors import CancelledError, StorageError
from app.services.collecting import OfficeKeys, Register, collect
from app.trust.receipt import read_receipt_file
from tests.bundles import Pc, answered
from tests.clock import SetClock
from tests.storage.register.taking import count_facts


@pytest.fixture
def stick(pc: Pc, office: OfficeKeys, tmp_path: Path, clock: SetClock) -> Path:
    """Two bundles of one PC and one of another, in folders below; beside them one that is damaged, and a letter."""
    folder = tmp_path / "таспа 1"
    (folder / "room 2").mkdir(parents=True)
    (folder / "b.kbundle").write_bytes(pc.bundle(office))
    pc.work(answered(2))
    (folder / "a.kbundle").write_bytes(pc.bundle(office, after=7))
    other = Pc(tmp_path / "pc2" / "learner.sqlite", clock, profile="f47ac10b-58cc-4372-a567-0e02b2c3d479")
    other.work(answered(1))
    whole = other.bundle(office)
    (folder / "room 2" / "c.kbundle").write_bytes(whole)
    (folder / "half.kbundle").write_bytes(whole[:200])
    (folder / "letter.txt").write_text("сәлем", encoding="utf-8")
    return folder


def test_all_files_of_a_folder_come_in_once(
    register: Register, stick: Path, office: OfficeKeys, clock: SetClock
) -> None:
    first = collect(register, stick, office, clock)
    again = collect(register, stick, office, clock)
    assert (first.new, first.known, len(first.taken)) == (9, 0, 3)
    assert (again.new, again.known, [one.repeated for one in again.taken]) == (0, 9, [True] * 3)


def test_a_damaged_file_is_listed_and_left_where_it_is(
    register: Register, stick: Path, office: OfficeKeys, clock: SetClock
) -> None:
    before = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    (left,) = collect(register, stick, office, clock).left
    assert (Path(left.file).name, "cut off" in str(left.reason)) == ("half.kbundle", True)
    assert {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()} == before


def test_every_bundle_gets_a_receipt(
    register: Register, stick: Path, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    collect(register, stick, office, clock, receipts=tmp_path / "back")
    found = [read_receipt_file(file, [office.card]) for file in (tmp_path / "back").iterdir()]
    assert sorted(one.new for one in found) == [1, 1, 7]


def test_progress_is_told_and_a_stop_keeps_what_came(
    register: Register, stick: Path, office: OfficeKeys, clock: SetClock
) -> None:
    told: list[tuple[int, int]] = []

    def stop_at_two(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise CancelledError("stopped")

    stopped = collect(register, stick, office, clock, progress=stop_at_two)
    with register.reading() as connection:
        kept = count_facts(connection)
    rest = collect(register, stick, office, clock)
    assert (told, stopped.stopped, kept) == ([(0, 4), (1, 4), (2, 4)], True, stopped.new)
    assert (stopped.new + rest.new, rest.stopped) == (9, False)


def test_what_needs_a_person_is_told(register: Register, stick: Path, office: OfficeKeys, clock: SetClock) -> None:
    assert collect(register, stick, office, clock).needs_a_person
    (stick / "half.kbundle").unlink()
    assert not collect(register, stick, office, clock).needs_a_person


def test_a_folder_that_is_not_there_is_told(
    register: Register, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    with pytest.raises(StorageError, match="cannot be read"):
        collect(register, tmp_path / "pulled out", office, clock)


def test_two_desks_collect_at_once_and_lose_nothing(
    register: Register, address: str, stick: Path, office: OfficeKeys, clock: SetClock
) -> None:
    from concurrent.futures import ThreadPoolExecutor
    from contextlib import closing

    from app.services.collecting import open_register

    with closing(open_register(address, clock)) as other, ThreadPoolExecutor(2) as pool:
        desks = [pool.submit(collect, one, stick, office, clock) for one in (register, other)]
        found = [desk.result(timeout=60) for desk in desks]
    with register.reading() as connection:
        assert count_facts(connection) == 9
    assert sum(one.new for one in found) == 9
