"""The doctor's look into a learner's file: what it holds, changed by nothing."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.engine.paper import Paper, PaperQuestion
from app.storage.inspection import inspect_learner_file, read_records, sqlite_version
from app.storage.learner.file import LearnerFile
from tests.engine.questions import choice
from tests.storage.records import answer, attempt

PAPER = Paper(seed="1", questions=(PaperQuestion(question=choice("one")),))


def test_whole_chain_is_told_with_its_length(file: LearnerFile) -> None:
    answer(file, "one")
    answer(file, "two")
    assert inspect_learner_file(file.path) == (2, None)


def test_broken_chain_is_told_with_its_place(file: LearnerFile) -> None:
    for question in ("one", "two", "three"):
        answer(file, question)
    file.close()
    with closing(sqlite3.connect(file.path)) as connection, connection:
        connection.execute("UPDATE facts SET record = CAST(x'FF' AS TEXT) WHERE sequence = 2")
    assert inspect_learner_file(file.path) == (3, 2)


def test_looking_changes_nothing(file: LearnerFile) -> None:
    answer(file, "one")
    file.close()
    before = file.path.read_bytes()
    inspect_learner_file(file.path)
    assert file.path.read_bytes() == before
    assert sorted(one.name for one in file.path.parent.iterdir()) == ["journal", file.path.name]


def test_records_are_read_with_their_papers(file: LearnerFile) -> None:
    started = file.start_attempt(attempt("a"), PAPER)
    read = read_records(file.path)
    assert [json.loads(record)["body"] for record in read.facts] == [started.body]
    assert read.papers == {started.body["paper"]: PAPER}


def test_paper_that_cannot_be_read_leaves_the_records_readable(file: LearnerFile) -> None:
    file.start_attempt(attempt("a"), PAPER)
    file.db.execute("UPDATE papers SET content = x'C1'")
    read = read_records(file.path)
    assert (len(read.facts), read.papers) == (1, {})


def test_records_are_not_read_where_the_chain_is_broken(file: LearnerFile) -> None:
    answer(file, "one")
    file.db.execute("UPDATE facts SET hash = replace(hash, '0', '1')")
    with pytest.raises(StorageError, match="changed from outside at entry 1"):
        read_records(file.path)


def test_damaged_file_is_told(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"This is no database. " * 100)
    with pytest.raises(StorageError, match="is damaged"):
        inspect_learner_file(path)


def test_missing_file_is_told_and_not_made(path: Path) -> None:
    path.parent.mkdir()
    with pytest.raises(StorageError):
        inspect_learner_file(path)
    assert not path.exists()


def test_sqlite_is_new_enough_for_strict_tables() -> None:
    assert tuple(map(int, sqlite_version().split("."))) >= (3, 37)
