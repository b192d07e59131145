"""Facts: appended with both clocks, chained, and no change from outside goes unseen."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.storage.learner import facts
from app.storage.learner.file import LearnerFile
from app.trust.chain import link_hash
from tests.clock import SetClock
from tests.storage.records import answer, answer_to, attempt, event


def outside(path: Path, *statements: str) -> None:
    """Change a file the way somebody with an SQLite tool would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def five(file: LearnerFile) -> LearnerFile:
    """A file of five facts."""
    for number in range(1, 6):
        answer(file, f"question-{number}", "жауап")
    return file


def test_fact_says_what_happened_and_when_by_both_clocks(file: LearnerFile, clock: SetClock) -> None:
    clock.move(seconds=2.5)
    fact = answer(file, "one")
    assert (fact.sequence, fact.kind, fact.body) == (1, "check.answered", answer_to("one"))
    assert (fact.at, fact.monotonic, fact.boot) == ("2026-11-23T09:00:02.500+00:00", 2.5, "one-boot")


def test_clock_set_back_does_not_change_the_sequence(file: LearnerFile, clock: SetClock) -> None:
    answer(file, "one")
    clock.move(days=-30)
    answer(file, "two")
    assert [fact.body["question"] for fact in facts.all_facts(file.db)] == ["one", "two"]


def test_facts_are_read_as_they_were_returned(file: LearnerFile) -> None:
    recorded = [answer(file, "one", {"б": "2", "а": "1"}), answer(file, "two", ["b", "a"])]
    assert list(facts.all_facts(file.db)) == recorded


def test_facts_after_a_sequence_leave_out_the_earlier_ones(five: LearnerFile) -> None:
    assert [fact.sequence for fact in facts.all_facts(five.db, after=3)] == [4, 5]


def test_facts_are_counted(five: LearnerFile) -> None:
    assert facts.count(five.db) == 5


def test_chain_goes_on_after_a_second_opening(five: LearnerFile, clock: SetClock) -> None:
    five.close()
    with closing(LearnerFile(five.path, clock)) as again:
        assert answer(again, "six").sequence == 6
        assert again.broken_at() is None


def test_chain_of_a_new_file_is_whole(file: LearnerFile) -> None:
    assert file.broken_at() is None


def test_chain_of_recorded_facts_is_whole(five: LearnerFile) -> None:
    assert five.broken_at() is None


MOVE_3_AND_4 = (
    "UPDATE facts SET sequence = -3 WHERE sequence = 3",
    "UPDATE facts SET sequence = 3 WHERE sequence = 4",
    "UPDATE facts SET sequence = 4 WHERE sequence = -3",
)
TAMPERINGS = [
    pytest.param(3, ["UPDATE facts SET record = replace(record, '1.0', '0.9') WHERE sequence = 3"], id="record"),
    pytest.param(3, ["UPDATE facts SET record = record || ' ' WHERE sequence = 3"], id="space at the end"),
    pytest.param(3, ["UPDATE facts SET record = CAST(x'FF' AS TEXT) WHERE sequence = 3"], id="no text any more"),
    pytest.param(3, ["UPDATE facts SET record = '' WHERE sequence = 3"], id="record emptied"),
    pytest.param(3, ["UPDATE facts SET hash = replace(hash, substr(hash, 9, 1), 'g') WHERE sequence = 3"], id="hash"),
    pytest.param(3, ["UPDATE facts SET hash = CAST(x'FF' AS TEXT) WHERE sequence = 3"], id="hash no text"),
    pytest.param(3, ["UPDATE facts SET previous = hash WHERE sequence = 3"], id="previous"),
    pytest.param(3, ["UPDATE facts SET previous = '' WHERE sequence = 3"], id="previous emptied"),
    pytest.param(4, ["DELETE FROM facts WHERE sequence = 3"], id="row deleted"),
    pytest.param(2, ["DELETE FROM facts WHERE sequence = 1"], id="first row deleted"),
    pytest.param(
        3,
        ["DELETE FROM facts WHERE sequence = 3", "UPDATE facts SET sequence = sequence - 1 WHERE sequence > 3"],
        id="row deleted and the rest moved up",
    ),
    pytest.param(3, MOVE_3_AND_4, id="rows swapped"),
    pytest.param(
        6, ["INSERT INTO facts SELECT 6, 'new', kind, record, hash, hash FROM facts WHERE sequence = 5"], id="row added"
    ),
]


@pytest.mark.parametrize(("found_at", "statements"), TAMPERINGS)
def test_tampering_is_found_where_it_was_done(five: LearnerFile, found_at: int, statements: list[str]) -> None:
    outside(five.path, *statements)
    assert five.broken_at() == found_at


def test_fact_hashed_anew_after_a_change_is_found_at_the_next_one(five: LearnerFile) -> None:
    previous, record = five.db.execute("SELECT previous, record FROM facts WHERE sequence = 3").fetchone()
    better = record.replace('"fraction":1.0', '"fraction":0.5')
    forged = link_hash(previous, better.encode())
    five.db.execute("UPDATE facts SET record = ?, hash = ? WHERE sequence = 3", (better, forged))
    assert better != record
    assert five.broken_at() == 4


def test_facts_in_letters_of_all_languages_stay_readable_in_the_file(file: LearnerFile) -> None:
    answer(file, "one", "Өтініш, жауап: «ёлка»")
    assert "Өтініш, жауап: «ёлка»" in file.db.execute("SELECT record FROM facts").fetchone()[0]


def test_fact_that_projections_refuse_is_not_recorded(file: LearnerFile) -> None:
    with pytest.raises(StorageError):
        file.record("attempt.event", event("nobody-began-it", kind="submit"))
    assert facts.count(file.db) == 0


def test_fact_of_an_unknown_kind_is_kept_for_programs_that_know_it(file: LearnerFile) -> None:
    assert file.record("desk.finished", {"desk": "one"}).sequence == 1


def test_id_of_a_fact_can_be_used_only_once(five: LearnerFile) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        five.db.execute("INSERT INTO facts SELECT 6, id, kind, record, previous, hash FROM facts WHERE sequence = 5")


def test_facts_recorded_together_are_kept_together(file: LearnerFile) -> None:
    with file.together():
        answer(file, "one")
        answer(file, "two")
    assert (facts.count(file.db), file.broken_at()) == (2, None)


def test_facts_recorded_together_are_lost_together(file: LearnerFile) -> None:
    def one_good_one_bad() -> None:
        with file.together():
            answer(file, "one")
            file.record("attempt.event", event("nobody-began-it", kind="submit"))

    with pytest.raises(StorageError):
        one_good_one_bad()
    assert facts.count(file.db) == 0


def test_attempt_started_twice_under_one_id_is_refused(file: LearnerFile) -> None:
    file.record("attempt.started", {**attempt("a"), "paper": "p"})
    with pytest.raises(StorageError):
        file.record("attempt.started", {**attempt("a"), "paper": "p"})
    assert facts.count(file.db) == 1
