"""Cards of the daily review, every answer to them, and the questions that were answered wrong."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from app.storage.learner.facts import Fact

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.engine.review import Memory

TABLES = ("review_log", "review_cards", "review_faults", "review_checks")
"""The projections of this module."""


class CardRow(msgspec.Struct, frozen=True, kw_only=True):
    """A card that was asked or set aside.

    `memory` is None before the first answer. `asked` is the fingerprint of what was asked last; `suspended` why the
    card does not come, empty while it does. Times are UTC ISO texts.
    """

    id: str
    course: str
    item: str
    added_at: str
    memory: "Memory | None"
    reviews: int
    lapses: int
    asked: str
    suspended: str


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """One answer.

    `foretold` is the chance of recall before it, None where nothing was foretold: the first time, and within a day of
    the last answer. `seconds` is what the answer took.
    """

    card: str
    at: str
    rating: int
    foretold: float | None
    seconds: float
    anew: bool = False
    """What is asked had changed, so that nothing known before counted."""


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """A question that was answered wrong, last at `at`; `quiz` is empty for a check in a lesson."""

    course: str
    question: str
    quiz: str
    at: str


def cards(db: "Connection") -> dict[str, CardRow]:
    """Return all cards by id, in the order in which they were added."""
    rows = db.execute(
        "SELECT card, course, item, added_at, memory, reviews, lapses, asked, suspended "
        "FROM review_cards ORDER BY rowid"
    )
    return {row[0]: _card(row) for row in rows}


def reviews(db: "Connection", *, since: str = "") -> list[Review]:
    """Return the answers from a time on (UTC ISO text), oldest first."""
    rows = db.execute(
        "SELECT card, at, rating, foretold, seconds, anew FROM review_log WHERE at >= ? ORDER BY at, sequence",
        (since,),
    )
    return [
        Review(card=row[0], at=row[1], rating=row[2], foretold=row[3], seconds=row[4], anew=bool(row[5]))
        for row in rows
    ]


def count_reviews(db: "Connection") -> int:
    """Return how many answers there are."""
    (number,) = db.execute("SELECT count(*) FROM review_log").fetchone()
    return int(number)


def first_reviews(db: "Connection", *, since: str) -> set[str]:
    """Return the cards that were asked for the first time since a time (UTC ISO text)."""
    rows = db.execute("SELECT card FROM review_log GROUP BY card HAVING min(at) >= ?", (since,))
    return {row[0] for row in rows}


def wrong_answers(db: "Connection") -> list[Wrong]:
    """Return the questions that were ever answered wrong, the latest first."""
    rows = db.execute("SELECT course, question, quiz, at FROM review_faults ORDER BY at DESC, course, question, quiz")
    return [Wrong(course=row[0], question=row[1], quiz=row[2], at=row[3]) for row in rows]


def check_day(db: "Connection") -> str:
    """Return the day of the learner's check as ISO text, or an empty text if none was named."""
    row = db.execute("SELECT day FROM review_checks ORDER BY at DESC, sequence DESC LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def keep_told(db: "Connection", name: str, value: str, at: str) -> None:
    """Keep something that was counted, so that it can be said again without counting; not a fact."""
    db.execute("INSERT OR REPLACE INTO review_told (name, value, at) VALUES (?, ?, ?)", (name, value, at))


def told(db: "Connection", name: str) -> tuple[str, str]:
    """Return what was counted last and when (UTC ISO text); empty texts if it never was."""
    row = db.execute("SELECT value, at FROM review_told WHERE name = ?", (name,)).fetchone()
    return (str(row[0]), str(row[1])) if row else ("", "")


def begun_courses(db: "Connection") -> dict[str, list[str]]:
    """Return the courses begun with the lessons opened in each, in the order of opening."""
    begun: dict[str, list[str]] = {}
    for course, lesson in db.execute("SELECT course, lesson FROM lessons ORDER BY opened_at, rowid"):
        begun.setdefault(course, []).append(lesson)
    return begun


def keep_wrong_check(db: "Connection", fact: Fact) -> None:
    """Take in an answer to an inline check, if it was shown to be wrong."""
    body = fact.body
    if body["revealed"] and body["fraction"] < 1.0:
        _keep_wrong(db, fact.at, course=body["course"], question=body["question"])


def keep_wrong_answers(db: "Connection", fact: Fact) -> None:
    """Take in the graded questions of a handed-in attempt that were not wholly right; a sealed one tells none."""
    row = db.execute("SELECT course, quiz FROM attempts WHERE id = ?", (fact.body["attempt"],)).fetchone()
    for one in fact.body.get("questions") or () if row else ():
        if one["possible"] > 0 and one["earned"] < one["possible"]:
            _keep_wrong(db, fact.at, course=row[0], quiz=row[1], question=one["question"])


def _keep_wrong(db: "Connection", at: str, *, course: str, question: str, quiz: str = "") -> None:
    db.execute(
        "INSERT INTO review_faults (course, question, quiz, at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (course, question, quiz) DO UPDATE SET at = max(at, excluded.at)",
        (course, question, quiz, at),
    )


def _added(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO review_cards (card, course, item, added_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (card) DO UPDATE SET added_at = min(added_at, excluded.added_at)",
        (fact.body["card"], fact.body["course"], fact.body["item"], fact.at),
    )


def _answered(db: "Connection", fact: Fact) -> None:
    body = fact.body
    db.execute(
        "INSERT INTO review_log (sequence, card, at, rating, foretold, seconds, anew) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(fact.sequence, body["card"], body["at"], body["rating"]),
            *(body["foretold"], body["seconds"], int(body["anew"])),
        ),
    )
    row = db.execute("SELECT memory, lapses FROM review_cards WHERE card = ?", (body["card"],)).fetchone()
    if row is None:
        return
    after, lapses = body["after"], row[1] + int(body["lapsed"])
    if not body["anew"] and (json.loads(row[0]) if row[0] else None) != body["before"]:
        # Another copy's answers came between: what is known follows from all answers in their own order.
        after, lapses = _counted_anew(db, body["card"])
    db.execute(
        "UPDATE review_cards SET memory = ?, lapses = ?, reviews = reviews + 1, asked = ? WHERE card = ?",
        (json.dumps(after), lapses, body["asked"], body["card"]),
    )


def _counted_anew(db: "Connection", card: str) -> tuple[dict[str, Any], int]:
    from app.engine.review import lapsed, reviewed  # loads the scheduler

    memory, lapses = None, 0
    for one in reviews(db):
        if one.card == card:
            memory = None if one.anew else memory
            lapses += int(lapsed(memory, one.rating))
            memory = reviewed(memory, one.rating, datetime.fromisoformat(one.at).astimezone(UTC))
    known: dict[str, Any] = msgspec.to_builtins(memory)
    return known, lapses


def _suspended(db: "Connection", fact: Fact) -> None:
    _set_aside(db, fact, fact.body["reason"])


def _resumed(db: "Connection", fact: Fact) -> None:
    _set_aside(db, fact, "")
    # A leech that is taken up again begins to count anew.
    db.execute("UPDATE review_cards SET lapses = 0 WHERE card = ?", (fact.body["card"],))


def _set_aside(db: "Connection", fact: Fact, reason: str) -> None:
    db.execute(
        "UPDATE review_cards SET suspended = ?, set_at = ? WHERE card = ? AND set_at <= ?",
        (reason, fact.at, fact.body["card"], fact.at),
    )


def _check_set(db: "Connection", fact: Fact) -> None:
    db.execute(
        "INSERT INTO review_checks (sequence, day, at) VALUES (?, ?, ?)", (fact.sequence, fact.body["day"], fact.at)
    )


def _card(row: tuple[Any, ...]) -> CardRow:
    memory = None
    if row[4]:
        from app.engine.review import Memory

        memory = msgspec.json.decode(row[4], type=Memory)
    return CardRow(
        id=row[0],
        course=row[1],
        item=row[2],
        added_at=row[3],
        memory=memory,
        reviews=row[5],
        lapses=row[6],
        asked=row[7],
        suspended=row[8],
    )


CHANGES: "dict[str, Callable[[Connection, Fact], None]]" = {
    "review.card-added": _added,
    "review.answered": _answered,
    "review.card-suspended": _suspended,
    "review.card-resumed": _resumed,
    "review.check-set": _check_set,
}
"""What each kind of fact changes; wrong answers come with the facts of checks and attempts."""
