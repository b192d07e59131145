"""Which questions a learner has seen: checks that were answered, and papers that were handed in."""

from typing import TYPE_CHECKING

from app.storage.learner.attempts import AttemptRow, attempt

if TYPE_CHECKING:
    from sqlite3 import Connection


def answered_checks(db: "Connection") -> list[tuple[str, str]]:
    """Return the inline checks answered, as pairs of course and question."""
    return [(row[0], row[1]) for row in db.execute("SELECT course, question FROM checks")]


def marked_attempts(db: "Connection") -> list[AttemptRow]:
    """Return the attempts of all courses that were handed in and marked here; sealed ones are marked elsewhere."""
    rows = db.execute(
        "SELECT id FROM attempts WHERE submitted_at IS NOT NULL AND fraction IS NOT NULL ORDER BY rowid"
    ).fetchall()
    return [attempt(db, row[0]) for row in rows]
