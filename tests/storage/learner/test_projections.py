"""Projections: what facts make of them step by step is what they make of them all at once."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from app.storage.learner import facts, projections
from app.storage.learner.file import LearnerFile
from app.storage.learner.migrations import LEARNER_SCHEMA
from tests.clock import SetClock
from tests.storage.records import answer_to, attempt, completion, event, submission

Rows = Callable[[str], list[Any]]

KINDS = (
    "lesson.opened",
    "lesson.read",
    "check.answered",
    "attempt.started",
    "attempt.event",
    "attempt.submitted",
    "attempt.marked",
    "accommodation.set",
    "course.completed",
    "statement.issued",
    "desk.finished",
)

words = st.text(max_size=6)
responses = words | st.lists(words, max_size=3) | st.dictionaries(words, words, max_size=3)
steps = st.tuples(st.sampled_from(KINDS), st.integers(0, 3), responses, st.floats(0.0, 1.0))
histories = st.lists(steps, max_size=40)


def body_of(kind: str, number: int, response: Any, fraction: float, begun: list[str]) -> dict[str, Any]:
    """Return a body that a service could write at this point; `begun` are the attempts so far."""
    if kind == "attempt.started":
        begun.append(f"attempt-{len(begun)}")
        return {**attempt(begun[-1], quiz=f"quiz-{number}", number=len(begun)), "paper": "p"}
    one = begun[number % len(begun)] if begun else ""
    return {
        "lesson.opened": {"course": "c90", "lesson": f"lesson-{number}", "content": "0"},
        "lesson.read": {"course": "c90", "lesson": f"lesson-{number}", "content": "0"},
        "check.answered": answer_to(f"question-{number}", response, fraction=fraction),
        "attempt.event": event(one, kind="response", question=f"q{number}", response=response),
        "attempt.submitted": submission(one, fraction=fraction),
        "attempt.marked": {**submission(one, fraction=fraction), "pending": number},
        "accommodation.set": {"extra_time": fraction, "allowed_by": str(response)},
        "course.completed": completion(f"1.{number}.0", fraction=fraction),
        "statement.issued": {"course": "c90", "serial": f"serial-{fraction}-{len(begun)}", "name": response},
        "desk.finished": {"desk": number, "score": fraction},
    }[kind]


def live(history: list[tuple[str, int, Any, float]]) -> Database:
    """Return a database in memory that lived through a history fact by fact."""
    db, clock = Database(memory=True), SetClock()
    begun: list[str] = []
    serials: set[str | None] = set()
    LEARNER_SCHEMA.migrations().apply(db)
    for kind, number, response, fraction in history:
        clock.move(seconds=fraction)
        body = body_of(kind, number, response, fraction, begun)
        if (kind in {"attempt.event", "attempt.submitted", "attempt.marked"} and not begun) or body.get(
            "serial"
        ) in serials:
            continue
        serials.add(body.get("serial"))
        with db.atomic():
            projections.project(db.conn, facts.append(db.conn, kind, body, clock))
    return db


@settings(deadline=None)
@given(history=histories)
def test_rebuilt_projections_equal_those_that_grew(history: list[tuple[str, int, Any, float]]) -> None:
    db = live(history)
    grown = projections.snapshot(db.conn)
    with db.atomic():
        projections.rebuild(db.conn)
    assert projections.snapshot(db.conn) == grown
    assert facts.broken_at(db.conn) is None
    db.close()


def test_rebuilding_repairs_what_was_changed_from_outside(file: LearnerFile) -> None:
    file.record("check.answered", answer_to("one", {"б": "2", "а": "1"}))
    file.record("attempt.started", {**attempt("a"), "paper": "p"})
    file.record("attempt.event", event("a", kind="flag", question="one", flagged=True))
    before = projections.snapshot(file.db)
    for table in projections.TABLES:
        file.db.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the program
    file.rebuild()
    assert projections.snapshot(file.db) == before


def tables_of_schema() -> set[str]:
    db = Database(memory=True)
    LEARNER_SCHEMA.migrations().apply(db)
    names = set(db.table_names())
    db.close()
    return names


def test_every_table_is_a_projection_or_known_not_to_be_one() -> None:
    kept = {"facts", "positions", "papers", "attempt_clocks", "_sqlite_migrations"}
    kept |= {"identity", "merged_facts", "quarantined_facts", "note_drafts", "review_told"}
    assert tables_of_schema() - kept == set(projections.TABLES)


@pytest.fixture
def rows(file: LearnerFile) -> Rows:
    return lambda sql: file.db.execute(sql).fetchall()


def test_lesson_keeps_the_time_it_was_first_opened_and_first_read(
    file: LearnerFile, clock: SetClock, rows: Rows
) -> None:
    lesson = {"course": "c90", "lesson": "one", "content": "0"}
    for kind in ("lesson.opened", "lesson.opened", "lesson.read", "lesson.read"):
        file.record(kind, lesson)
        clock.move(minutes=1)
    times = ("2026-11-23T09:00:00.000+00:00", "2026-11-23T09:02:00.000+00:00")
    assert rows("SELECT opened_at, read_at FROM lessons") == [times]


def test_lesson_read_without_being_opened_counts_as_both(file: LearnerFile, rows: Rows) -> None:
    file.record("lesson.read", {"course": "c90", "lesson": "one", "content": "0"})
    assert rows("SELECT opened_at = read_at FROM lessons") == [(1,)]


def test_check_keeps_the_last_answer(file: LearnerFile, rows: Rows) -> None:
    file.record("check.answered", answer_to("one", "a", fraction=0.0))
    file.record("check.answered", answer_to("one", "b", fraction=1.0))
    assert rows("SELECT response, fraction FROM checks") == [('"b"', 1.0)]


def test_attempt_handed_in_twice_keeps_its_first_result(file: LearnerFile, clock: SetClock, rows: Rows) -> None:
    """The second time, the right answers have already been on the screen."""
    file.record("attempt.started", {**attempt("a"), "paper": "p"})
    file.record("attempt.submitted", submission("a", fraction=0.4))
    clock.move(minutes=1)
    file.record("attempt.submitted", submission("a", fraction=1.0))
    first = "2026-11-23T09:00:00.000+00:00"
    assert rows("SELECT fraction, passed, submitted_at FROM attempts") == [(0.4, 0, first)]


def test_course_keeps_its_first_completion_with_the_best_score(file: LearnerFile, clock: SetClock, rows: Rows) -> None:
    for version, fraction in (("1.0.0", 0.8), ("2.0.0", 0.9), ("3.0.0", 0.7)):
        file.record("course.completed", completion(version, fraction=fraction))
        clock.move(days=1)
    first = "2026-11-23T09:00:00.000+00:00"
    assert rows("SELECT version, fraction, completed_at FROM completions") == [("1.0.0", 0.9, first)]
