"""Attempts at quizzes: their papers, events and results."""

import json
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.engine.attempt import AttemptEvent
    from app.engine.paper import Paper


class AttemptRow(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt. `number` counts from 1 per quiz; times are UTC ISO texts; `fraction` is 0.0 to 1.0."""

    id: str
    course: str
    quiz: str
    number: int
    seed: str
    paper: str
    content: str
    pass_mark: float
    started_at: str
    submitted_at: str | None = None
    fraction: float | None = None
    passed: bool | None = None


def keep_paper(db: "Connection", paper: "Paper") -> str:
    """Store a paper under the hash of its content and return the hash; the same paper is stored once."""
    import hashlib  # 3 ms that a start does not need

    content = msgspec.msgpack.encode(paper)
    name = hashlib.sha256(content).hexdigest()
    db.execute("INSERT INTO papers (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, content))
    return name


def paper(db: "Connection", name: str) -> "Paper":
    """Return a stored paper; KeyError if there is none of that hash."""
    from app.engine.paper import Paper

    row = db.execute("SELECT content FROM papers WHERE hash = ?", (name,)).fetchone()
    if row is None:
        raise KeyError(name)
    return msgspec.msgpack.decode(row[0], type=Paper)


def attempt(db: "Connection", attempt_id: str) -> AttemptRow:
    """Return one attempt; KeyError if there is none."""
    found = _rows(db, "WHERE id = ?", (attempt_id,))
    if not found:
        raise KeyError(attempt_id)
    return found[0]


def attempts(db: "Connection", course: str, quiz: str) -> list[AttemptRow]:
    """Return all attempts at a quiz, first one first."""
    return _rows(db, "WHERE course = ? AND quiz = ? ORDER BY number", (course, quiz))


def open_attempt(db: "Connection", course: str, quiz: str) -> AttemptRow | None:
    """Return the attempt that was begun and not handed in, or None."""
    found = _rows(db, "WHERE course = ? AND quiz = ? AND submitted_at IS NULL ORDER BY number", (course, quiz))
    return found[-1] if found else None


def events(db: "Connection", attempt_id: str) -> "list[AttemptEvent]":
    """Return what happened in an attempt, in order."""
    from app.engine.attempt import AttemptEvent

    rows = db.execute("SELECT event FROM attempt_events WHERE attempt = ? ORDER BY sequence", (attempt_id,))
    return [msgspec.convert(json.loads(row[0]), AttemptEvent) for row in rows]


def best_scores(db: "Connection", course: str) -> dict[str, float]:
    """Return the best fraction per quiz of a course, for quizzes handed in at least once."""
    rows = db.execute(
        "SELECT quiz, max(fraction) FROM attempts WHERE course = ? AND submitted_at IS NOT NULL GROUP BY quiz",
        (course,),
    )
    return dict(rows.fetchall())


def passed_quizzes(db: "Connection", course: str) -> set[str]:
    """Return the quizzes of a course that were passed at least once."""
    rows = db.execute("SELECT DISTINCT quiz FROM attempts WHERE course = ? AND passed = 1", (course,))
    return {row[0] for row in rows}


def _rows(db: "Connection", where: str, values: tuple[str, ...]) -> list[AttemptRow]:
    rows = db.execute(
        "SELECT id, course, quiz, number, seed, paper, content, pass_mark, started_at, submitted_at, "  # noqa: S608
        f"fraction, passed FROM attempts {where}",
        values,
    )
    return [
        AttemptRow(
            id=row[0],
            course=row[1],
            quiz=row[2],
            number=row[3],
            seed=row[4],
            paper=row[5],
            content=row[6],
            pass_mark=row[7],
            started_at=row[8],
            submitted_at=row[9],
            fraction=row[10],
            passed=None if row[11] is None else bool(row[11]),
        )
        for row in rows
    ]
