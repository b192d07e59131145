"""Tables computed from facts: each kind of fact changes its rows here, and all can be rebuilt from nothing."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.storage.learner import assignments, notes, review
from app.storage.learner.copies import facts_in_place
from app.storage.learner.facts import Fact

if TYPE_CHECKING:
    from sqlite3 import Connection

_TEXT = json.JSONEncoder(ensure_ascii=False).encode
"""What json.dumps returns, which makes an encoder for each call."""

TABLES = (
    *("attempt_events", "attempts", "practice_entries", "practice_runs"),
    *("lessons", "checks", "completions", "statements", "accommodations"),
    *notes.TABLES,
    *review.TABLES,
    *assignments.TABLES,
)
"""All projections, children first."""


def project(db: "Connection", fact: Fact) -> None:
    """Change the projections by one fact, its place among all as its sequence; some kinds change nothing."""
    change = _CHANGES.get(fact.kind)
    if change:
        change(db, fact)


def rebuild(db: "Connection") -> None:
    """Empty all projections and compute them again from the facts, in the caller's transaction."""
    for table in TABLES:
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the tuple above
    for fact in facts_in_place(db):
        project(db, fact)


def snapshot(db: "Connection") -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all projections, sorted, to compare two states."""
    return {table: sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in TABLES}  # noqa: S608


def _lesson_opened(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO lessons (course, lesson, opened_at) VALUES (?, ?, ?) "
        "ON CONFLICT (course, lesson) DO UPDATE SET opened_at = min(opened_at, excluded.opened_at)",
        (fact.body["course"], fact.body["lesson"], fact.at),
    )


def _lesson_read(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO lessons (course, lesson, opened_at, read_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (course, lesson) DO UPDATE "
        "SET read_at = min(coalesce(read_at, excluded.read_at), excluded.read_at)",
        (fact.body["course"], fact.body["lesson"], fact.at, fact.at),
    )


def _check_answered(db: "Connection", fact: Fact) -> None:
    body = fact.body
    db.execute(
        "INSERT INTO checks (course, question, response, fraction, revealed, at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (course, question) DO UPDATE SET response = excluded.response, "
        "fraction = excluded.fraction, revealed = excluded.revealed, at = excluded.at WHERE excluded.at >= at",
        (
            body["course"],
            body["question"],
            _TEXT(body["response"]),
            body["fraction"],
            int(body["revealed"]),
            fact.at,
        ),
    )
    review.keep_wrong_check(db, fact)


def _attempt_started(db: "Connection", fact: Fact) -> None:
    body = fact.body
    db.execute(
        "INSERT INTO attempts (id, course, quiz, number, seed, paper, content, pass_mark, started_at, terms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            body["attempt"],
            body["course"],
            body["quiz"],
            body["number"],
            body["seed"],
            body["paper"],
            body["content"],
            body["pass_mark"],
            fact.at,
            _TEXT(body["terms"]) if "terms" in body else "",
        ),
    )


def _attempt_event(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO attempt_events (attempt, sequence, event) VALUES (?, ?, ?)",
        (fact.body["attempt"], fact.sequence, _TEXT(fact.body["event"])),
    )


def _attempt_submitted(db: "Connection", fact: Fact) -> None:
    """Close the attempt; what is handed in a second time, after the answers were shown, changes nothing."""
    _attempt_event(db, fact)
    body = fact.body
    db.execute(
        "UPDATE attempts SET submitted_at = ?, fraction = ?, passed = ?, pending = ? "
        "WHERE id = ? AND submitted_at IS NULL",
        (fact.at, body["fraction"], _as_number(body["passed"]), body.get("pending", 0), body["attempt"]),
    )
    review.keep_wrong_answers(db, fact)


def _attempt_marked(db: "Connection", fact: Fact) -> None:
    """Take in a person's marks for an essay of a handed-in attempt."""
    _attempt_event(db, fact)
    body = fact.body
    db.execute(
        "UPDATE attempts SET fraction = ?, passed = ?, pending = ? WHERE id = ? AND submitted_at IS NOT NULL",
        (body["fraction"], _as_number(body["passed"]), body["pending"], body["attempt"]),
    )


def _accommodation_set(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO accommodations (sequence, extra_time, allowed_by, at) VALUES (?, ?, ?, ?)",
        (fact.sequence, fact.body["extra_time"], fact.body["allowed_by"], fact.at),
    )


def _practice_started(db: "Connection", fact: Fact) -> None:
    body = fact.body
    names = (
        *("course", "practice", "mode", "layer", "variant", "number", "staged", "content"),
        *("limit_s", "slower", "allowed_by"),
    )
    marks = ", ".join("?" * (len(names) + 2))
    db.execute(
        f"INSERT INTO practice_runs (id, {', '.join(names)}, started_at) VALUES ({marks})",  # noqa: S608 - as above
        (body["run"], *(body[name] for name in names), fact.at),
    )


def _practice_entry(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO practice_entries (run, sequence, entry) VALUES (?, ?, ?)",
        (fact.body["run"], fact.sequence, _TEXT(fact.body["entry"])),
    )


def _practice_submitted(db: "Connection", fact: Fact) -> None:
    """Close the run; what is handed in a second time changes nothing."""
    body = fact.body
    db.execute(
        "UPDATE practice_runs SET ended_at = ?, score = ?, passed = ? WHERE id = ? AND ended_at IS NULL",
        (fact.at, body["score"], _as_number(body["passed"]), body["run"]),
    )


def _practice_given_up(db: "Connection", fact: Fact) -> None:
    db.execute(
        "UPDATE practice_runs SET ended_at = ?, given_up = 1 WHERE id = ? AND ended_at IS NULL",
        (fact.at, fact.body["run"]),
    )


def _as_number(passed: bool | None) -> int | None:
    return None if passed is None else int(passed)


def _course_completed(db: "Connection", fact: Fact) -> None:
    body = fact.body
    db.execute(
        "INSERT INTO completions (course, version, fraction, completed_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (course) DO UPDATE SET fraction = max(fraction, excluded.fraction), "
        "completed_at = min(completed_at, excluded.completed_at)",
        (body["course"], body["version"], body["fraction"], fact.at),
    )


def _statement_issued(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO statements (serial, course, body, issued_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (fact.body["serial"], fact.body["course"], _TEXT(fact.body), fact.at),
    )


_CHANGES: dict[str, Callable[["Connection", Fact], None]] = {
    "lesson.opened": _lesson_opened,
    "lesson.read": _lesson_read,
    "check.answered": _check_answered,
    "attempt.started": _attempt_started,
    "attempt.event": _attempt_event,
    "attempt.submitted": _attempt_submitted,
    "attempt.marked": _attempt_marked,
    "accommodation.set": _accommodation_set,
    "practice.started": _practice_started,
    "practice.entry": _practice_entry,
    "practice.submitted": _practice_submitted,
    "practice.given-up": _practice_given_up,
    "course.completed": _course_completed,
    "statement.issued": _statement_issued,
    **notes.CHANGES,
    **review.CHANGES,
    **assignments.CHANGES,
}
