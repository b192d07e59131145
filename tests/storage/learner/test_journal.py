"""The journal beside a learner's file: a second copy that fills up the file, and is filled up by it."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.engine.paper import Paper, PaperQuestion
from app.storage.learner import facts, projections
from app.storage.learner.attempts import paper
from app.storage.learner.file import LearnerFile
from app.storage.learner.journal import FactLine, Journal
from tests.clock import SetClock
from tests.engine.questions import choice
from tests.storage.records import answer, attempt

PAPER = Paper(seed="1", questions=(PaperQuestion(question=choice("one")),))


def texts(path: Path) -> list[str]:
    return [line.record for line in Journal(path.parent).lines() if isinstance(line, FactLine)]


def recorded(file: LearnerFile) -> list[str]:
    return [row[0] for row in file.db.execute("SELECT record FROM facts ORDER BY sequence")]


def drop_newest(path: Path, number: int) -> None:
    """Take the newest facts out of the file, as a disk that lied about flushing would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM facts WHERE sequence > (SELECT max(sequence) FROM facts) - ?", (number,))


def test_every_fact_stands_in_the_journal_when_it_is_recorded(file: LearnerFile) -> None:
    for number in range(5):
        answer(file, f"question-{number}", "жауап")
        assert texts(file.path) == recorded(file)


def fail_behind_an_answer(file: LearnerFile) -> None:
    with file.together():
        answer(file, "one")
        raise RuntimeError("something failed behind it")


def test_what_was_rolled_back_never_comes_into_the_journal(file: LearnerFile) -> None:
    with pytest.raises(RuntimeError):
        fail_behind_an_answer(file)
    answer(file, "two")
    assert texts(file.path) == recorded(file)


def test_file_that_lost_its_newest_facts_gets_them_back(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        started = file.start_attempt(attempt("a"), PAPER)
        for number in range(5):
            answer(file, f"question-{number}")
        before, shown = recorded(file), projections.snapshot(file.db)
    drop_newest(path, 6)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM papers")
    with closing(LearnerFile(path, clock)) as again:
        assert recorded(again) == before
        assert projections.snapshot(again.db) == shown
        assert paper(again.db, started.body["paper"]) == PAPER
        assert again.broken_at() is None


@pytest.mark.parametrize("torn", [b"", b'{"t":"fact","sequence":6,"prev', b"\xff\xfe\x00\n", b"\n\n"])
def test_journal_torn_at_its_end_is_read_up_to_there_and_goes_on(path: Path, clock: SetClock, torn: bytes) -> None:
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "one")
    with Journal(path.parent).segments[-1].open("ab") as journal:
        journal.write(torn)
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "two")
        assert texts(path) == recorded(file)


def test_journal_that_is_gone_is_written_anew_with_the_papers(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        file.start_attempt(attempt("a"), PAPER)
        answer(file, "one")
    shutil.rmtree(path.parent / "journal")
    with closing(LearnerFile(path, clock)) as file:
        assert texts(path) == recorded(file)
    kinds = [type(line).__name__ for line in Journal(path.parent).lines()]
    assert kinds.count("PaperLine") == 1


def test_journal_that_cannot_be_written_stops_nobody_and_is_caught_up_with_the_next_fact(
    path: Path, clock: SetClock, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, full = os.write, [True]

    def write(handle: int, data: bytes) -> int:
        return real(handle, data[:40]) if full[0] and data.startswith(b'{"t"') else real(handle, data)

    monkeypatch.setattr(os, "write", write)
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "one")
        assert "journal could not be written" in caplog.text
        caplog.clear()
        full[0] = False
        answer(file, "two")
        assert texts(path) == recorded(file)


def test_changed_line_is_not_believed(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "one")
        answer(file, "two", "a")
    segment = Journal(path.parent).segments[-1]
    segment.write_bytes(segment.read_bytes().replace(b'response\\":\\"a', b'response\\":\\"b'))
    drop_newest(path, 1)
    with closing(LearnerFile(path, clock)) as again:
        assert [fact.body["question"] for fact in facts.all_facts(again.db)] == ["one"]


def test_old_file_put_in_place_by_hand_catches_up_with_the_journal(path: Path, clock: SetClock, tmp_path: Path) -> None:
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "one")
    shutil.copy(path, tmp_path / "old")
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "two")
    shutil.copy(tmp_path / "old", path)
    with closing(LearnerFile(path, clock)) as again:
        assert [fact.body["question"] for fact in facts.all_facts(again.db)] == ["one", "two"]


def test_journal_of_another_road_is_set_aside_and_kept(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "one")
        answer(file, "two")
    shutil.move(path.parent / "journal", path.parent / "other-road")
    path.unlink()
    with closing(LearnerFile(path, clock)) as file:
        answer(file, "another one")
    shutil.rmtree(path.parent / "journal")
    shutil.move(path.parent / "other-road", path.parent / "journal")
    with closing(LearnerFile(path, clock)) as again:
        assert [fact.body["question"] for fact in facts.all_facts(again.db)] == ["another one"]
        assert texts(path) == recorded(again)
    assert len(list(path.parent.glob("journal.other-*/*"))) == 1


def test_segments_older_than_the_backups_are_dropped(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        for number in range(1, 10):
            answer(file, f"question-{number}")
            if number % 3 == 0:
                Journal(path.parent).begin_segment(number + 1)
        journal = Journal(path.parent)
        journal.drop_before(6)
        assert [segment.stem for segment in journal.segments] == ["000000007", "000000010"]
        first = next(line.sequence for line in journal.lines() if isinstance(line, FactLine))
        assert first == 7
    with closing(LearnerFile(path, clock)) as file:
        assert len(recorded(file)) == 9
