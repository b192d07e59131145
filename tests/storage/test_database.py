"""Opening a learner's file: safe settings, and clear refusals that leave the file as it was."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.base.errors import NewerDatabaseError, StorageError
from app.storage.database import open_database, storage_errors, transaction
from app.storage.learner import facts
from app.storage.learner.file import LearnerFile
from app.storage.learner.migrations import LEARNER_SCHEMA
from app.storage.schema import Schema
from tests.clock import SetClock
from tests.storage.conftest import SmallDisk
from tests.storage.records import answer

PAGE = 4096


def setting(file: LearnerFile, name: str) -> object:
    return file.db.execute(f"PRAGMA {name}").fetchone()[0]


def test_writes_go_to_a_log_first(file: LearnerFile) -> None:
    assert setting(file, "journal_mode") == "wal"


def test_every_commit_waits_for_the_disk(file: LearnerFile) -> None:
    full = 2
    assert setting(file, "synchronous") == full


def test_foreign_keys_are_watched(file: LearnerFile) -> None:
    assert setting(file, "foreign_keys") == 1


def test_safe_settings_hold_after_a_second_opening(file: LearnerFile, clock: SetClock) -> None:
    file.close()
    again = LearnerFile(file.path, clock)
    told = [setting(again, name) for name in ("journal_mode", "synchronous", "foreign_keys")]
    again.close()
    assert told == ["wal", 2, 1]


def test_folder_is_made_when_it_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "learner.sqlite"
    open_database(path, LEARNER_SCHEMA).close()
    assert path.is_file()


def test_empty_file_left_by_a_killed_first_start_becomes_a_new_one(path: Path, clock: SetClock) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(LearnerFile(path, clock)) as file:
        assert answer(file, "one").sequence == 1


def test_file_whose_making_was_killed_is_made_to_the_end(path: Path, clock: SetClock) -> None:
    """Killed before the file writes to a log, it has a rollback journal beside it, which nobody may read past."""
    path.parent.mkdir()
    journal = path.with_name(f"{path.name}-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("CREATE TABLE half (made BLOB)")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO half VALUES (zeroblob(100000))")
        left_behind = {one: one.read_bytes() for one in (path, journal)}
    for one, data in left_behind.items():
        one.write_bytes(data)
    with closing(LearnerFile(path, clock)) as file:
        assert answer(file, "one").sequence == 1
        assert file.db.execute("SELECT count(*) FROM half").fetchone() == (0,)


def test_name_with_letters_that_addresses_do_not_know_is_opened(tmp_path: Path, clock: SetClock) -> None:
    path = tmp_path / "Айгүл 50% #1?" / "learner.sqlite"
    LearnerFile(path, clock).close()
    with closing(LearnerFile(path, clock)) as file:
        assert file.broken_at() is None
    assert [one.name for one in path.parent.iterdir()] == ["learner.sqlite"]


# ---- damage


def written(path: Path, clock: SetClock, *, folded: bool) -> bytes:
    """Write 200 answers into a file and return it; unless `folded`, its log lies beside it as after a power cut."""
    file = LearnerFile(path, clock)
    first = facts.count(file.db)
    for number in range(first, first + 200):
        answer(file, f"question-{number}", "x" * 100)
    log = path.with_name(f"{path.name}-wal")
    kept = {one: one.read_bytes() for one in (path, log)}
    file.close()
    if not folded:
        for one, data in kept.items():
            one.write_bytes(data)
    return path.read_bytes()


def refusal(path: Path, clock: SetClock) -> StorageError:
    with pytest.raises(StorageError) as caught:
        LearnerFile(path, clock)
    return caught.value


def assert_told_as_damage(error: StorageError) -> None:
    assert str(error).startswith("learner.sqlite is damaged (")
    assert "Kense leaves it exactly as it is. Copy the folder" in str(error)
    assert "\n" not in str(error)


def test_overwritten_header_is_told_and_left_alone(path: Path, clock: SetClock) -> None:
    data = b"This was a database." + written(path, clock, folded=True)[20:]
    path.write_bytes(data)
    assert_told_as_damage(refusal(path, clock))
    assert path.read_bytes() == data


def test_garbage_in_the_middle_is_told_and_left_alone(path: Path, clock: SetClock) -> None:
    data = bytearray(written(path, clock, folded=True))
    data[2 * PAGE : 6 * PAGE] = b"\xa5" * 4 * PAGE
    path.write_bytes(data)
    assert_told_as_damage(refusal(path, clock))
    assert path.read_bytes() == bytes(data)


def test_file_cut_short_is_told_and_left_alone(path: Path, clock: SetClock) -> None:
    data = written(path, clock, folded=True)[: 5 * PAGE + 100]
    path.write_bytes(data)
    assert_told_as_damage(refusal(path, clock))
    assert path.read_bytes() == data


def test_damaged_file_keeps_its_log_which_may_hold_the_last_answers(path: Path, clock: SetClock) -> None:
    written(path, clock, folded=True)
    data = bytearray(written(path, clock, folded=False))
    data[2 * PAGE : 6 * PAGE] = b"\xa5" * 4 * PAGE
    path.write_bytes(data)
    log = path.with_name(f"{path.name}-wal").read_bytes()
    assert_told_as_damage(refusal(path, clock))
    assert path.read_bytes() == bytes(data)
    assert path.with_name(f"{path.name}-wal").read_bytes() == log


def test_log_left_by_a_power_cut_is_read_when_the_file_is_whole(path: Path, clock: SetClock) -> None:
    written(path, clock, folded=False)
    with closing(LearnerFile(path, clock)) as file:
        assert answer(file, "next").sequence == 201


def tear_log(path: Path) -> None:
    log = path.with_name(f"{path.name}-wal")
    with log.open("r+b") as file:
        file.truncate(log.stat().st_size * 3 // 4)


def test_log_torn_by_a_power_cut_is_filled_up_from_the_journal(path: Path, clock: SetClock) -> None:
    written(path, clock, folded=False)
    tear_log(path)
    with closing(LearnerFile(path, clock)) as again:
        assert again.broken_at() is None
        assert answer(again, "next").sequence == 201


def test_log_torn_with_its_journal_gives_all_facts_before_the_tear(path: Path, clock: SetClock) -> None:
    written(path, clock, folded=False)
    tear_log(path)
    shutil.rmtree(path.parent / "journal")
    with closing(LearnerFile(path, clock)) as again:
        assert again.broken_at() is None
        assert 100 < answer(again, "next").sequence < 200


def test_log_whose_file_is_gone_is_kept(path: Path, clock: SetClock) -> None:
    written(path, clock, folded=False)
    log = path.with_name(f"{path.name}-wal").read_bytes()
    path.unlink()
    with closing(LearnerFile(path, clock)) as again:
        assert answer(again, "next").sequence == 201
    assert path.with_name(f"{path.name}-wal.kept-1").read_bytes() == log


# ---- newer programs


def make_newer(path: Path, clock: SetClock) -> bytes:
    LearnerFile(path, clock).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO _sqlite_migrations VALUES (99, 'learner', 'm099_future', '2031-01-01')")
    return path.read_bytes()


def test_file_of_a_newer_program_is_refused_and_left_byte_for_byte(path: Path, clock: SetClock) -> None:
    before = make_newer(path, clock)
    with pytest.raises(NewerDatabaseError, match=r"written by a newer Kense\. It was not changed and nothing is lost"):
        LearnerFile(path, clock)
    assert path.read_bytes() == before


def test_no_copy_is_made_of_a_file_of_a_newer_program(path: Path, clock: SetClock) -> None:
    make_newer(path, clock)
    refusal(path, clock)
    assert list(path.parent.glob("*.before-*")) == []


# ---- disks


def record_until_refused(file: LearnerFile) -> tuple[int, StorageError]:
    """Return how many answers were saved before the first that was not, and why."""
    for number in range(100_000):
        try:
            answer(file, f"question-{number}", "x" * 200)
        except StorageError as error:
            return number, error
    raise AssertionError("nothing refused a hundred thousand answers")


def assert_all_are_there(path: Path, clock: SetClock, saved: int) -> None:
    with closing(LearnerFile(path, clock)) as file:
        assert file.broken_at() is None
        assert file.db.execute("SELECT count(*) FROM facts").fetchone() == (saved,)
        assert file.db.execute("SELECT count(*) FROM checks").fetchone() == (saved,)
        assert answer(file, "after").sequence == saved + 1


def test_full_disk_is_told_and_loses_nothing_saved_before(small_disk: SmallDisk, clock: SetClock) -> None:
    file = LearnerFile(small_disk.folder / "learner.sqlite", clock)
    small_disk.fill()
    saved, error = record_until_refused(file)
    file.close()
    assert "The disk is full" in str(error)
    small_disk.make_room()
    assert_all_are_there(file.path, clock, saved)


def test_saving_goes_on_when_there_is_room_again(small_disk: SmallDisk, clock: SetClock) -> None:
    with closing(LearnerFile(small_disk.folder / "learner.sqlite", clock)) as file:
        small_disk.fill()
        saved, _ = record_until_refused(file)
        small_disk.make_room()
        assert answer(file, "after").sequence == saved + 1


def test_new_file_on_a_full_disk_is_told(small_disk: SmallDisk, clock: SetClock) -> None:
    small_disk.fill()
    assert "The disk is full" in str(refusal(small_disk.folder / "learner.sqlite", clock))


def test_limit_inside_sqlite_is_told_and_loses_nothing_saved_before(file: LearnerFile, clock: SetClock) -> None:
    """A full disk for those who cannot mount one: SQLite says the same when a file may not grow."""
    file.db.execute("PRAGMA max_page_count = 60")
    saved, error = record_until_refused(file)
    file.close()
    assert "The disk is full" in str(error)
    assert_all_are_there(file.path, clock, saved)


def test_new_file_on_a_read_only_disk_is_told(small_disk: SmallDisk, clock: SetClock) -> None:
    small_disk.make_read_only()
    text = str(refusal(small_disk.folder / "profile" / "learner.sqlite", clock))
    assert "cannot be written: the folder is read-only. What was saved before is safe." in text


def test_file_on_a_read_only_disk_is_told_and_left_alone(small_disk: SmallDisk, clock: SetClock) -> None:
    path = small_disk.folder / "learner.sqlite"
    LearnerFile(path, clock).close()
    before = path.read_bytes()
    small_disk.make_read_only()
    assert "the folder is read-only. What was saved before is safe." in str(refusal(path, clock))
    assert path.read_bytes() == before


def test_file_without_write_rights_is_told(path: Path, clock: SetClock) -> None:
    if os.name == "posix" and os.geteuid() == 0:
        pytest.skip("root may write everywhere; the read-only disk above is tried instead")
    LearnerFile(path, clock).close()
    path.chmod(0o444)
    assert "cannot be written" in str(refusal(path, clock))


# ---- transactions


def plain(path: Path) -> sqlite3.Connection:
    """Open a database with one table."""
    words = "CREATE TABLE words (word TEXT UNIQUE) STRICT"
    return open_database(path, Schema("plain", (("m001", lambda db: db.execute(words)),)))


def test_transaction_keeps_all_or_nothing(path: Path) -> None:
    with closing(plain(path)) as db:
        with pytest.raises(StorageError):
            add(db, path, "one", "two", "one")
        assert db.execute("SELECT count(*) FROM words").fetchone() == (0,)


def test_fault_of_the_program_inside_a_transaction_keeps_nothing(path: Path) -> None:
    with closing(plain(path)) as db:
        with pytest.raises(ZeroDivisionError):
            add(db, path, "one", 1)
        assert db.execute("SELECT count(*) FROM words").fetchone() == (0,)


def add(db: sqlite3.Connection, path: Path, *words: str | int) -> None:
    """Add words in one transaction, stumbling over a number."""
    with transaction(db, path):
        for word in words:
            db.execute("INSERT INTO words VALUES (?)", (word if isinstance(word, str) else word / 0,))


SENTENCES = {
    "SQLITE_FULL": "The disk is full",
    "SQLITE_READONLY": "the folder is read-only",
    "SQLITE_CANTOPEN": "the folder is read-only",
    "SQLITE_PERM": "the folder is read-only",
    "SQLITE_BUSY": "another program holds it",
    "SQLITE_LOCKED": "another program holds it",
    "SQLITE_CORRUPT": "is damaged (trouble)",
    "SQLITE_NOTADB": "is damaged (trouble)",
    "SQLITE_IOERR": "could not be used (trouble)",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_trouble_is_told_with_file_and_advice(path: Path, name: str) -> None:
    error = sqlite3.OperationalError("trouble")
    error.sqlite_errorname = name
    with pytest.raises(StorageError) as caught, storage_errors(path):
        raise error
    assert SENTENCES[name] in str(caught.value)
    assert "learner.sqlite" in str(caught.value)


def test_file_held_by_another_program_is_told_as_busy(file: LearnerFile) -> None:
    file.db.execute("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(file.path, isolation_level=None)) as backup:
        backup.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="is busy: another program holds it"):
            answer(file, "one")
