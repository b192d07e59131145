"""Attempts at quizzes: their papers, events and results."""

import json
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.engine.attempt import AttemptEvent
    from app.engine.paper import Paper


class AttemptRow(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt. `number` counts from 1 per quiz; times are UTC ISO texts; `fraction` is 0.0 to 1.0.

    `terms` is the JSON of what the attempt began with, empty for those of before there were terms; `pending` counts
    essays that wait for marks. A sealed attempt that was handed in has neither `fraction` nor `passed`.
    """

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
    terms: str = ""
    pending: int = 0


class Outcome(msgspec.Struct, frozen=True):
    """What one handed-in attempt brought."""

    fraction: float
    passed: bool


class ClockStand(msgspec.Struct, frozen=True, kw_only=True):
    """The clock of an attempt as it was saved last: seconds used, and both clocks of the PC at that moment."""

    used: float
    at: str
    monotonic: float
    boot: str


def keep_paper(db: "Connection", paper: msgspec.Struct) -> str:
    """Store a paper, or the desk of a run, under the hash of its content and return it; the same is stored once."""
    import hashlib  # 3 ms that a start does not need

    content = msgspec.msgpack.encode(paper)
    name = hashlib.sha256(content).hexdigest()
    db.execute("INSERT INTO papers (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, content))
    return name


def paper(db: "Connection", name: str) -> "Paper":
    """Return a stored paper; KeyError if there is none of that hash."""
    from app.engine.paper import Paper

    return msgspec.msgpack.decode(kept(db, name), type=Paper)


def kept(db: "Connection", name: str) -> bytes:
    """Return what `keep_paper` stored; KeyError if there is nothing of that hash."""
    row = db.execute("SELECT content FROM papers WHERE hash = ?", (name,)).fetchone()
    if row is None:
        raise KeyError(name)
    return bytes(row[0])


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


def outcomes(db: "Connection", course: str) -> dict[str, list[Outcome]]:
    """Return the marked attempts of a course by quiz, first one first; sealed ones are marked elsewhere."""
    found: dict[str, list[Outcome]] = {}
    rows = db.execute(
        "SELECT quiz, fraction, passed FROM attempts WHERE course = ? AND fraction IS NOT NULL ORDER BY number",
        (course,),
    )
    for quiz, fraction, passed in rows:
        found.setdefault(quiz, []).append(Outcome(fraction, bool(passed)))
    return found


def times_drawn(db: "Connection", course: str, quiz: str, *, before: int) -> dict[str, int]:
    """Return how many papers of a quiz had each question, counting attempts with a number below `before`."""
    counts: dict[str, int] = {}
    for row in _rows(db, "WHERE course = ? AND quiz = ? ORDER BY number", (course, quiz)):
        for one in paper(db, row.paper).questions if row.number < before else ():
            counts[one.question.id] = counts.get(one.question.id, 0) + 1
    return counts


def remember_clock(db: "Connection", attempt_id: str, stand: ClockStand) -> None:
    """Save how far the clock of an attempt is; it is not a fact, since every event of the attempt tells it too."""
    db.execute(
        "INSERT OR REPLACE INTO attempt_clocks (attempt, used, at, monotonic, boot) VALUES (?, ?, ?, ?, ?)",
        (attempt_id, stand.used, stand.at, stand.monotonic, stand.boot),
    )


def clock_stand(db: "Connection", attempt_id: str) -> ClockStand | None:
    """Return the clock as it was saved last, or None."""
    row = db.execute("SELECT used, at, monotonic, boot FROM attempt_clocks WHERE attempt = ?", (attempt_id,)).fetchone()
    return ClockStand(used=row[0], at=row[1], monotonic=row[2], boot=row[3]) if row else None


def extra_time(db: "Connection") -> tuple[float, str]:
    """Return the part by which time limits are longer for this person (0.25 is a quarter), and who allowed it."""
    row = db.execute("SELECT extra_time, allowed_by FROM accommodations ORDER BY sequence DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0.0, "")


def _rows(db: "Connection", where: str, values: tuple[str, ...]) -> list[AttemptRow]:
    rows = db.execute(
        "SELECT id, course, quiz, number, seed, paper, content, pass_mark, started_at, submitted_at, "  # noqa: S608
        f"fraction, passed, terms, pending FROM attempts {where}",
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
            terms=row[12],
            pending=row[13],
        )
        for row in rows
    ]
