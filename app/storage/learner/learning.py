"""Reading what a learner has read and answered in lessons, and the place in each of them."""

import json
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.questions.common import Response


class Position(msgspec.Struct, frozen=True):
    """The block (0-based) at the top of the screen when a lesson was last looked at; `at` is UTC ISO text."""

    course: str
    item: str
    block: int
    at: str


class CheckAnswer(msgspec.Struct, frozen=True):
    """The last answer to an inline check. `fraction` is 0.0 to 1.0; `revealed` says its feedback was shown."""

    response: "Response"
    fraction: float
    revealed: bool


class Completion(msgspec.Struct, frozen=True):
    """When a course was first complete, in which version, with the best score of its quizzes."""

    course: str
    version: str
    fraction: float
    completed_at: str


def set_position(db: "Connection", position: Position) -> None:
    """Remember the place in an item, as the one looked at last."""
    db.execute(
        "INSERT OR REPLACE INTO positions (course, item, block, at) VALUES (?, ?, ?, ?)",
        (position.course, position.item, position.block, position.at),
    )


def position(db: "Connection", course: str, item: str) -> Position | None:
    """Return the place in an item, or None if it was never opened."""
    row = db.execute(
        "SELECT course, item, block, at FROM positions WHERE course = ? AND item = ?", (course, item)
    ).fetchone()
    return Position(*row) if row else None


def last_position(db: "Connection") -> Position | None:
    """Return the place looked at last in any course."""
    # By rowid, which every replacement raises: a clock that was wrong for a day would pin the wrong place for ever.
    row = db.execute("SELECT course, item, block, at FROM positions ORDER BY rowid DESC LIMIT 1").fetchone()
    return Position(*row) if row else None


def opened_lessons(db: "Connection", course: str) -> set[str]:
    """Return the lessons opened at least once."""
    return {row[0] for row in db.execute("SELECT lesson FROM lessons WHERE course = ?", (course,))}


def read_lessons(db: "Connection", course: str) -> set[str]:
    """Return the lessons read to the end."""
    rows = db.execute("SELECT lesson FROM lessons WHERE course = ? AND read_at IS NOT NULL", (course,))
    return {row[0] for row in rows}


def check_answer(db: "Connection", course: str, question: str) -> CheckAnswer | None:
    """Return the last answer to an inline check."""
    row = db.execute(
        "SELECT response, fraction, revealed FROM checks WHERE course = ? AND question = ?", (course, question)
    ).fetchone()
    return CheckAnswer(json.loads(row[0]), row[1], bool(row[2])) if row else None


def completions(db: "Connection") -> dict[str, Completion]:
    """Return completed courses by id."""
    rows = db.execute("SELECT course, version, fraction, completed_at FROM completions")
    return {row[0]: Completion(*row) for row in rows}


def statements(db: "Connection", course: str) -> list[dict[str, object]]:
    """Return the bodies of the statements issued for a course, oldest first."""
    rows = db.execute("SELECT body FROM statements WHERE course = ? ORDER BY rowid", (course,))
    return [json.loads(row[0]) for row in rows]


def statement_count(db: "Connection") -> int:
    """Return how many statements were issued for this learner."""
    (number,) = db.execute("SELECT count(*) FROM statements").fetchone()
    return int(number)
