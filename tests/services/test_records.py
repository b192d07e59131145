"""Records as a whole: backups, restores that lose nothing at any step, rescue of a damaged file, carrying."""

import contextlib
import os
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from app.base.errors import DamagedFileError, ProfileInUseError, StorageError
from app.base.paths import AppPaths
from app.services.profiles import OpenProfile, Profile, Profiles
from app.services.records import Records
from app.storage.backups import looked_through
from app.storage.learner import facts
from app.storage.learner.copies import database_id
from app.storage.learner.file import LearnerFile
from tests.clock import SetClock
from tests.storage.records import answer

PAGE = 4096


@pytest.fixture
def records(paths: AppPaths, clock: SetClock) -> Records:
    return Records(paths, clock)


@pytest.fixture
def profiles(paths: AppPaths, clock: SetClock) -> Profiles:
    return Profiles(paths, clock)


@pytest.fixture
def person(profiles: Profiles) -> Profile:
    return profiles.create("Нұрлан Айгүл")


def folder_of(paths: AppPaths, person: Profile) -> Path:
    return paths.profiles / person.id


def at_work(profiles: Profiles, person: Profile, *questions: str) -> None:
    """Open a profile, answer some questions and close it."""
    opened = profiles.open(person)
    for question in questions:
        answer(opened.file, question)
    opened.close()


def answered(profiles: Profiles, person: Profile) -> list[str]:
    opened: OpenProfile = profiles.open(person)
    kept = [fact.body["question"] for fact in facts.all_facts(opened.file.db) if fact.kind == "check.answered"]
    opened.close()
    return kept


def damage(file: Path, *, pages: range = range(1, 6)) -> None:
    data = bytearray(file.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = b"\xa5" * PAGE
    file.write_bytes(data)


# ---- backups


def test_backup_is_made_while_the_profile_is_open(profiles: Profiles, person: Profile, records: Records) -> None:
    opened = profiles.open(person)
    answer(opened.file, "one")
    backup = records.back_up(person.id)
    answer(opened.file, "two")
    opened.close()
    assert (backup.facts, looked_through(backup.path)) == (1, 1)
    assert records.backups(person.id) == [backup]


def test_backup_comes_every_half_hour_of_use(
    profiles: Profiles, person: Profile, records: Records, clock: SetClock
) -> None:
    at_work(profiles, person, "one")
    assert records.back_up_if_due(person.id, facts=1) is not None
    clock.move(minutes=10)
    assert records.back_up_if_due(person.id, facts=2) is None
    clock.move(minutes=20)
    assert records.back_up_if_due(person.id, facts=1) is None
    at_work(profiles, person, "two")
    assert records.back_up_if_due(person.id, facts=2) is not None


def test_journal_reaches_back_to_the_third_newest_backup(
    profiles: Profiles, person: Profile, records: Records, clock: SetClock, paths: AppPaths
) -> None:
    for number in range(6):
        at_work(profiles, person, f"question-{number}")
        records.back_up(person.id)
        clock.move(minutes=1)
    for newest in records.backups(person.id)[:2]:
        newest.path.write_bytes(b"not a database")
    damage(folder_of(paths, person) / "learner.sqlite")
    records.rescue(person.id)
    assert answered(profiles, person) == [f"question-{number}" for number in range(6)]


# ---- restoring


def test_preview_names_what_would_be_lost(
    profiles: Profiles, person: Profile, records: Records, clock: SetClock
) -> None:
    at_work(profiles, person, "one")
    backup = records.back_up(person.id)
    clock.move(hours=3)
    at_work(profiles, person, "two", "three")
    lost = records.would_lose(person.id, backup)
    assert (lost.kinds, lost.facts, lost.since) == ({"check.answered": 2}, 2, "2026-11-23T12:00:00.000+00:00")


def test_restore_brings_the_backup_and_keeps_what_was_there(
    profiles: Profiles, person: Profile, records: Records, clock: SetClock
) -> None:
    at_work(profiles, person, "one")
    backup = records.back_up(person.id)
    clock.move(hours=3)
    at_work(profiles, person, "two")
    restored = records.restore(person.id, backup)
    assert answered(profiles, person) == ["one"]
    assert looked_through(restored.kept / "learner.sqlite") == 2
    assert [one.facts for one in records.backups(person.id) if one.reason == "restore"] == [2]


def test_restore_can_be_taken_back(profiles: Profiles, person: Profile, records: Records, clock: SetClock) -> None:
    at_work(profiles, person, "one")
    backup = records.back_up(person.id)
    clock.move(hours=3)
    at_work(profiles, person, "two")
    records.restore(person.id, backup)
    clock.move(hours=1)
    before = next(one for one in records.backups(person.id) if one.facts == 2)
    records.restore(person.id, before)
    assert answered(profiles, person) == ["one", "two"]


def test_restored_copy_is_another_database(
    profiles: Profiles, person: Profile, records: Records, paths: AppPaths, clock: SetClock
) -> None:
    at_work(profiles, person, "one")
    backup = records.back_up(person.id)
    with closing(LearnerFile(folder_of(paths, person) / "learner.sqlite", clock)) as file:
        before = database_id(file.db)
    records.restore(person.id, backup)
    with closing(LearnerFile(folder_of(paths, person) / "learner.sqlite", clock)) as file:
        assert database_id(file.db) != before
        assert [fact.kind for fact in facts.all_facts(file.db)] == ["check.answered", "records.restored"]


def test_damaged_backup_is_refused_and_nothing_changes(profiles: Profiles, person: Profile, records: Records) -> None:
    at_work(profiles, person, *(f"question-{number}" for number in range(50)))
    backup = records.back_up(person.id)
    at_work(profiles, person, "later")
    damage(backup.path)
    with pytest.raises(StorageError):
        records.restore(person.id, backup)
    assert answered(profiles, person)[-1] == "later"


def test_profile_in_use_is_not_restored(profiles: Profiles, person: Profile, records: Records) -> None:
    at_work(profiles, person, "one")
    backup = records.back_up(person.id)
    opened = profiles.open(person)
    with pytest.raises(ProfileInUseError):
        records.restore(person.id, backup)
    answer(opened.file, "two")
    opened.close()
    assert answered(profiles, person) == ["one", "two"]


class Cut(BaseException):
    """The power goes."""


STEPS = ("replace", "rename", "write", "fsync", "unlink")


@pytest.fixture
def cut_at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], list[str]]]:
    """Return a function after which the n-th change of the disk never comes, and everything behind it neither."""
    real = {"replace": os.replace, "fsync": os.fsync, "rename": os.rename}

    def arm(number: int) -> list[str]:
        done: list[str] = []

        def through(name: str) -> Callable[..., object]:
            def call(*arguments: object, **named: object) -> object:
                if len(done) >= number:
                    raise Cut
                done.append(name)
                return real[name](*arguments, **named)  # type: ignore[operator] # the three take different arguments

            return call

        for name in real:
            monkeypatch.setattr(os, name, through(name))
        return done

    yield arm
    monkeypatch.undo()


@pytest.mark.parametrize("step", range(12))
def test_restore_cut_at_any_step_leaves_the_old_or_the_new_record(
    profiles: Profiles,
    person: Profile,
    records: Records,
    cut_at: Callable[[int], list[str]],
    monkeypatch: pytest.MonkeyPatch,
    step: int,
) -> None:
    at_work(profiles, person, "one")
    backup = records.back_up(person.id)
    at_work(profiles, person, "two")
    cut_at(step)
    try:
        records.restore(person.id, backup)
        finished = True
    except Cut:
        finished = False
    monkeypatch.undo()
    now = answered(profiles, person)
    assert now in (["one"], ["one", "two"])
    assert not finished or now == ["one"]
    at_work(profiles, person, "three")
    assert answered(profiles, person) == [*now, "three"]


# ---- rescuing


def test_damaged_file_comes_back_whole_from_backup_and_journal(
    profiles: Profiles, person: Profile, records: Records, paths: AppPaths
) -> None:
    questions = [f"question-{number}" for number in range(60)]
    at_work(profiles, person, *questions[:40])
    records.back_up(person.id)
    at_work(profiles, person, *questions[40:])
    file = folder_of(paths, person) / "learner.sqlite"
    damage(file)
    bad = file.read_bytes()
    with pytest.raises(DamagedFileError):
        profiles.open(person)
    plan = records.plan_rescue(person.id)
    assert (plan.in_backup, plan.facts) == (40, 60)
    restored = records.rescue(person.id)
    assert answered(profiles, person) == questions
    assert (restored.kept / "learner.sqlite").read_bytes() == bad


def test_damaged_file_without_backup_comes_back_from_the_journal_alone(
    profiles: Profiles, person: Profile, records: Records, paths: AppPaths
) -> None:
    questions = [f"question-{number}" for number in range(30)]
    at_work(profiles, person, *questions)
    damage(folder_of(paths, person) / "learner.sqlite", pages=range(1, 3))
    records.rescue(person.id)
    assert answered(profiles, person) == questions


def test_damaged_file_without_anything_else_gives_what_can_be_read(
    profiles: Profiles, person: Profile, records: Records, paths: AppPaths
) -> None:
    at_work(profiles, person, *(f"question-{number}" for number in range(300)))
    file = folder_of(paths, person) / "learner.sqlite"
    shutil.rmtree(file.parent / "journal")
    pages = file.stat().st_size // PAGE
    damage(file, pages=range(pages - 12, pages))
    records.rescue(person.id)
    kept = answered(profiles, person)
    assert 0 < len(kept) <= 300
    assert kept == [f"question-{number}" for number in range(len(kept))]


def test_nothing_to_begin_from_is_said_and_the_damaged_file_is_kept(
    profiles: Profiles, person: Profile, records: Records, paths: AppPaths
) -> None:
    file = folder_of(paths, person) / "learner.sqlite"
    file.write_bytes(b"coffee" * 1000)
    with pytest.raises(StorageError, match="neither a backup nor a journal"):
        records.rescue(person.id)
    assert file.read_bytes() == b"coffee" * 1000
    assert len(list(file.parent.glob("kept/*-damaged/learner.sqlite"))) == 1


@pytest.mark.parametrize("step", range(8))
def test_rescue_cut_at_any_step_can_be_begun_again(
    profiles: Profiles,
    person: Profile,
    records: Records,
    paths: AppPaths,
    cut_at: Callable[[int], list[str]],
    monkeypatch: pytest.MonkeyPatch,
    step: int,
) -> None:
    questions = [f"question-{number}" for number in range(30)]
    at_work(profiles, person, *questions)
    records.back_up(person.id)
    damage(folder_of(paths, person) / "learner.sqlite")
    cut_at(step)
    with contextlib.suppress(Cut):
        records.rescue(person.id)
    monkeypatch.undo()
    try:
        now = answered(profiles, person)
    except StorageError:
        records.rescue(person.id)
        now = answered(profiles, person)
    assert now == questions


# ---- carrying


def test_records_go_to_another_pc_in_one_file(
    profiles: Profiles, person: Profile, records: Records, tmp_path: Path, compiled_courses: Path, clock: SetClock
) -> None:
    at_work(profiles, person, "one", "two")
    file = tmp_path / "stick" / "nurlan.klearner"
    card = records.carry_out(person.id, file)
    assert (card.name, card.facts) == ("Нұрлан Айгүл", 2)
    there = AppPaths(*(tmp_path / "other-pc" / part for part in ("data", "config", "cache", "logs")))
    taken, merged = Records(there, clock).carry_in(file)
    assert (taken.name, taken.id, merged) == (person.name, person.id, None)
    assert answered(Profiles(there, clock), taken) == ["one", "two"]


def test_records_go_out_of_a_pc_whose_clock_fell_back_to_1970(
    profiles: Profiles, person: Profile, records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work(profiles, person, "one")
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(0))
    assert records.carry_out(person.id, tmp_path / "nurlan.klearner").facts == 1


def test_two_pcs_become_one_record_again(
    profiles: Profiles, person: Profile, records: Records, tmp_path: Path, clock: SetClock
) -> None:
    at_work(profiles, person, "one")
    file = tmp_path / "nurlan.klearner"
    records.carry_out(person.id, file)
    there = AppPaths(*(tmp_path / "other-pc" / part for part in ("data", "config", "cache", "logs")))
    away, _ = Records(there, clock).carry_in(file)
    at_work(Profiles(there, clock), away, "away")
    at_work(profiles, person, "here")
    Records(there, clock).carry_out(away.id, file)
    same, merged = records.carry_in(file)
    assert same.id == person.id
    assert merged is not None
    assert (merged.new, merged.known, merged.quarantined) == (1, 1, 0)
    opened = profiles.open(person)
    rows = opened.file.db.execute("SELECT question FROM checks ORDER BY question").fetchall()
    opened.close()
    assert rows == [("away",), ("here",), ("one",)]


def test_every_byte_of_a_carried_file_counts(
    profiles: Profiles, person: Profile, records: Records, tmp_path: Path, clock: SetClock
) -> None:
    at_work(profiles, person, "one")
    file = tmp_path / "nurlan.klearner"
    records.carry_out(person.id, file)
    whole = file.read_bytes()
    there = AppPaths(*(tmp_path / "other-pc" / part for part in ("data", "config", "cache", "logs")))
    other = Records(there, clock)
    for at in range(40, len(whole), 211):
        changed = bytearray(whole)
        changed[at] ^= 0xFF
        file.write_bytes(changed)
        try:
            taken, _ = other.carry_in(file)
        except StorageError:
            assert list(there.profiles.glob("*")) == []
        else:
            # What unpacks to the same bytes was no damage: a time stamp in the ZIP's own list.
            assert answered(Profiles(there, clock), taken) == ["one"]
            shutil.rmtree(there.profiles)


def test_foreign_files_are_refused_with_a_sentence(records: Records, tmp_path: Path) -> None:
    foreign = tmp_path / "letter.klearner"
    foreign.write_text("Dear Nurlan, …", encoding="utf-8")
    with pytest.raises(StorageError, match="holds no records of Kense"):
        records.carry_in(foreign)
    with zipfile.ZipFile(foreign, "w") as archive:
        archive.writestr("learner.json", b"{}")
    with pytest.raises(StorageError, match="holds no records of Kense"):
        records.carry_in(foreign)
    with pytest.raises(StorageError, match="There is no file"):
        records.carry_in(tmp_path / "nothing")


def test_card_that_points_outside_the_profiles_is_refused(
    profiles: Profiles, person: Profile, records: Records, tmp_path: Path
) -> None:
    at_work(profiles, person, "one")
    file = tmp_path / "nurlan.klearner"
    card = records.carry_out(person.id, file)
    evil = tmp_path / "evil.klearner"
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(evil, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "learner.json":
                data = msgspec.json.encode(msgspec.structs.replace(card, profile="../../elsewhere"))
            target.writestr(name, data)
    with pytest.raises(StorageError, match="holds no records of Kense"):
        records.carry_in(evil)


def test_newer_records_are_refused_and_left(
    profiles: Profiles, person: Profile, records: Records, paths: AppPaths, tmp_path: Path
) -> None:
    at_work(profiles, person, "one")
    with closing(sqlite3.connect(folder_of(paths, person) / "learner.sqlite")) as connection, connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('learner', 'm999_future', '')"
        )
    file = tmp_path / "nurlan.klearner"
    records.carry_out(person.id, file)
    with pytest.raises(StorageError, match="newer Kense"):
        records.carry_in(file)
