"""Migrations: a file of any earlier schema opens with all it held, and a copy is kept first."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.base.errors import StorageError
from app.engine.drawing import draw
from app.engine.terms import read_terms
from app.storage.database import open_database
from app.storage.learner import attempts, facts, projections
from app.storage.learner.attempts import keep_paper, paper
from app.storage.learner.file import LearnerFile
from app.storage.learner.learning import Position, position, set_position
from app.storage.learner.migrations import LEARNER_SCHEMA
from app.storage.schema import Schema
from tests.clock import SetClock
from tests.engine.questions import bank, quiz
from tests.storage.records import answer_to, attempt, submission

NAMES = [
    *("m001_facts", "m002_learning", "m003_exams", "m004_practice", "m005_copies", "m006_notes", "m007_review"),
    "m008_assignments",
]
"""What is released; a new migration is added at the end, and none is ever renamed."""

COPY = "learner.before-m002_learning.sqlite"


@contextmanager
def first_schema(path: Path) -> Iterator[Database]:
    """Open a file as the first program made it."""
    path.parent.mkdir(parents=True)
    with closing(Database(sqlite3.connect(path))) as db:
        LEARNER_SCHEMA.migrations().apply(db, stop_before="m002_learning")
        yield db


@pytest.fixture
def old(path: Path, clock: SetClock) -> Path:
    """A file of the first schema with a row in each of its tables."""
    with first_schema(path) as db, db.atomic():
        facts.append(db.conn, "check.answered", answer_to("one"), clock)
        facts.append(db.conn, "lesson.opened", {"course": "c90", "lesson": "one", "content": "0"}, clock)
        set_position(db.conn, Position("c90", "one", 7, "2026-11-23T09:00:00.000+00:00"))
        keep_paper(db.conn, draw(quiz(), {"bank": bank(2, "c1.1")}, seed="1"))
    return path


def test_migrations_are_those_that_were_released() -> None:
    assert list(LEARNER_SCHEMA.names) == NAMES


def test_file_of_the_first_schema_keeps_its_facts(old: Path, clock: SetClock) -> None:
    with closing(LearnerFile(old, clock)) as file:
        assert [fact.kind for fact in facts.all_facts(file.db)] == ["check.answered", "lesson.opened"]
        assert file.broken_at() is None


def test_file_of_the_first_schema_keeps_places_and_papers(old: Path, clock: SetClock) -> None:
    with closing(LearnerFile(old, clock)) as file:
        place = position(file.db, "c90", "one")
        (name,) = file.db.execute("SELECT hash FROM papers").fetchone()
        assert place is not None
        assert (place.block, len(paper(file.db, name).questions)) == (7, 2)


def test_file_of_the_first_schema_gets_its_projections_from_its_facts(old: Path, clock: SetClock) -> None:
    with closing(LearnerFile(old, clock)) as file:
        rows = projections.snapshot(file.db)
    assert (len(rows["checks"]), len(rows["lessons"])) == (1, 1)


def test_attempt_of_the_second_schema_keeps_its_result_and_has_plain_terms(path: Path, clock: SetClock) -> None:
    path.parent.mkdir(parents=True)
    with closing(Database(sqlite3.connect(path))) as db:
        LEARNER_SCHEMA.migrations().apply(db, stop_before="m003_exams")
        with db.atomic():
            paper_hash = keep_paper(db.conn, draw(quiz(), {"bank": bank(2, "c1.1")}, seed="1"))
            facts.append(db.conn, "attempt.started", {**attempt("a"), "paper": paper_hash}, clock)
            facts.append(db.conn, "attempt.submitted", submission("a", fraction=0.8), clock)
    with closing(LearnerFile(path, clock)) as file:
        row = attempts.attempt(file.db, "a")
    assert (row.fraction, row.passed, row.terms, row.pending) == (0.8, True, "", 0)
    assert read_terms(row.terms, pass_mark=row.pass_mark).rules.pass_mark == 0.7


def test_copy_of_the_file_is_kept_before_it_is_changed(old: Path, clock: SetClock) -> None:
    LearnerFile(old, clock).close()
    with closing(Database(sqlite3.connect(old.with_name(COPY)))) as copy:
        assert facts.count(copy.conn) == 2
        assert "lessons" not in copy.table_names()


def test_nothing_but_file_and_copy_lies_in_the_folder_afterwards(old: Path, clock: SetClock) -> None:
    LearnerFile(old, clock).close()
    assert sorted(one.name for one in old.parent.iterdir()) == ["journal", COPY, "learner.sqlite"]


def test_new_file_needs_no_copy(path: Path, clock: SetClock) -> None:
    LearnerFile(path, clock).close()
    assert [one.name for one in path.parent.iterdir()] == ["learner.sqlite"]


def test_file_of_today_is_neither_migrated_nor_copied(path: Path, clock: SetClock) -> None:
    LearnerFile(path, clock).close()
    before = path.read_bytes()
    LearnerFile(path, clock).close()
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["learner.sqlite"]


def failing_schema() -> Schema:
    return Schema(
        "learner",
        (
            ("m001_facts", lambda db: None),
            ("m002_good", lambda db: db.execute("DROP TABLE facts")),
            ("m003_bad", lambda db: db.execute("CREATE TABLE papers (hash TEXT)")),
        ),
    )


def test_migration_that_fails_changes_nothing(old: Path) -> None:
    with pytest.raises(StorageError, match="could not be used"):
        open_database(old, failing_schema())
    with closing(sqlite3.connect(old)) as db:
        assert facts.count(db) == 2


def test_migration_stopped_half_way_is_taken_up_again(old: Path, clock: SetClock) -> None:
    with pytest.raises(StorageError):
        open_database(old, failing_schema())
    with closing(LearnerFile(old, clock)) as file:
        assert facts.count(file.db) == 2
