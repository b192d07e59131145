"""Backups: whole, named by what they hold, thinned with time, and made while the file is used."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.storage.backups import Backup, is_due, list_backups, looked_through, make_backup, thin
from app.storage.learner.file import LearnerFile
from tests.clock import SetClock
from tests.storage.conftest import SmallDisk
from tests.storage.records import answer

HALF_AN_HOUR = timedelta(minutes=30)


def backed_up(file: LearnerFile, clock: SetClock, reason: str = "timer") -> Backup:
    return make_backup(file.path, clock.now(), reason)


def test_backup_holds_what_was_recorded_though_the_log_is_not_folded(file: LearnerFile, clock: SetClock) -> None:
    answer(file, "one")
    answer(file, "two")
    backup = backed_up(file, clock)
    assert (backup.facts, backup.reason, looked_through(backup.path)) == (2, "timer", 2)
    assert backup.path.name == "20261123T090000-000002-timer.sqlite"


def test_backup_lies_alone_without_a_log(file: LearnerFile, clock: SetClock) -> None:
    answer(file, "one")
    backup = backed_up(file, clock)
    assert [one.name for one in backup.path.parent.iterdir()] == [backup.path.name]


def test_names_tell_what_the_list_says(file: LearnerFile, clock: SetClock) -> None:
    made = []
    for number in range(3):
        answer(file, f"question-{number}")
        made.append(backed_up(file, clock, "asked"))
        clock.move(minutes=1)
    assert list_backups(file.path.parent) == made[::-1]


def test_backup_of_a_damaged_file_is_refused_and_leaves_nothing(file: LearnerFile, clock: SetClock) -> None:
    for number in range(200):
        answer(file, f"question-{number}")
    file.close()
    with closing(sqlite3.connect(file.path)) as connection, connection:
        connection.execute("UPDATE facts SET record = replace(record, 'question-7', 'question-8') WHERE sequence = 8")
    with pytest.raises(StorageError, match="not whole"):
        backed_up(file, clock)
    assert list((file.path.parent / "backups").iterdir()) == []


def test_backup_on_a_full_disk_says_so_and_leaves_nothing(small_disk: SmallDisk, clock: SetClock) -> None:
    with closing(LearnerFile(small_disk.folder / "p" / "learner.sqlite", clock)) as file:
        answer(file, "one")
        small_disk.fill()
        with pytest.raises(StorageError, match="safe"):
            backed_up(file, clock)
        left = [one for one in file.path.parent.rglob("*") if "backups/" in str(one)]
        assert left == []


def put(folder: Path, at: datetime, *, facts: int, reason: str = "timer") -> Path:
    path = folder / "backups" / f"{at:%Y%m%dT%H%M%S}-{facts:06}-{reason}.sqlite"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def test_a_year_of_half_hours_is_thinned_to_days_weeks_and_months(tmp_path: Path) -> None:
    start = datetime(2026, 1, 1, 8, tzinfo=UTC)
    for day in range(365):
        for half_hour in range(4):
            put(tmp_path, start + timedelta(days=day, minutes=30 * half_hour), facts=day * 4 + half_hour)
    thin(tmp_path)
    kept = list_backups(tmp_path)
    days = {one.at.date() for one in kept}
    assert len(kept) <= 8 + 7 + 5 + 12
    assert {(start + timedelta(days=364 - back)).date() for back in range(7)} <= days
    assert {one.at.month for one in kept} == set(range(1, 13))


def test_what_was_kept_before_a_restore_is_never_thinned(tmp_path: Path) -> None:
    start = datetime(2026, 1, 1, 8, tzinfo=UTC)
    before = put(tmp_path, start, facts=1, reason="restore")
    for number in range(100):
        put(tmp_path, start + timedelta(minutes=number + 1), facts=2 + number)
    thin(tmp_path)
    assert before.exists()


def test_thinning_twice_changes_nothing_more(tmp_path: Path) -> None:
    for number in range(100):
        put(tmp_path, datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=7 * number), facts=number)
    assert thin(tmp_path)
    assert thin(tmp_path) == []


@pytest.mark.parametrize(
    ("after", "facts", "due"),
    [
        (timedelta(minutes=29), 5, False),
        (timedelta(minutes=30), 5, True),
        (timedelta(days=2), 4, False),
        (-timedelta(days=400), 5, True),
    ],
    ids=["too soon", "half an hour", "nothing new", "clock set back"],
)
def test_backup_is_due_half_an_hour_after_the_last_if_something_is_new(
    tmp_path: Path, after: timedelta, facts: int, due: bool
) -> None:
    last = datetime(2026, 11, 23, 9, tzinfo=UTC)
    put(tmp_path, last, facts=4)
    assert is_due(tmp_path, last + after, facts=facts, every=HALF_AN_HOUR) is due


def test_first_backup_is_due_with_the_first_fact(tmp_path: Path) -> None:
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert not is_due(tmp_path, now, facts=0, every=HALF_AN_HOUR)
    assert is_due(tmp_path, now, facts=1, every=HALF_AN_HOUR)
