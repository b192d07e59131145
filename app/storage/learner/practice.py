"""Runs of practice desks: what each plays, its log and its score."""

import json
from typing import TYPE_CHECKING, Any

import msgspec

from app.storage.learner.attempts import kept

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.practice import Staged
    from app.practice.common import Entry


class RunRow(msgspec.Struct, frozen=True, kw_only=True):
    """One run. `number` counts from 1 per desk; times are UTC ISO texts; `score` is 0.0 to 100.0.

    `limit_s` is its time in seconds, 0.0 without limit; `slower` is the factor by which all time limits are longer
    for this person, allowed by `allowed_by`. A run that was given up has ended without a score; so has one in a layer
    that is not graded.
    """

    id: str
    course: str
    practice: str
    mode: str
    layer: str
    variant: str
    number: int
    staged: str
    content: str
    limit_s: float
    slower: float
    allowed_by: str
    started_at: str
    ended_at: str | None = None
    score: float | None = None
    passed: bool | None = None
    given_up: bool = False


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What a learner reached at a desk: the best score of runs that count, whether one passed, how many there were."""

    best: float
    passed: bool
    runs: int


COUNTED = ("practice", "exam")
"""Modes whose scores count; guided runs are for learning."""


def run(db: "Connection", run_id: str) -> RunRow:
    """Return one run; KeyError if there is none."""
    found = _rows(db, "WHERE id = ?", (run_id,))
    if not found:
        raise KeyError(run_id)
    return found[0]


def runs(db: "Connection", course: str, practice: str) -> list[RunRow]:
    """Return all runs at a desk, first one first."""
    return _rows(db, "WHERE course = ? AND practice = ? ORDER BY number", (course, practice))


def open_run(db: "Connection", course: str, practice: str) -> RunRow | None:
    """Return the run that was begun and has not ended, or None."""
    found = _rows(db, "WHERE course = ? AND practice = ? AND ended_at IS NULL ORDER BY number", (course, practice))
    return found[-1] if found else None


def staged(db: "Connection", name: str) -> "Staged":
    """Return the desk of a run as it was when the run began; KeyError if there is none of that hash."""
    from app.practice import Staged

    return msgspec.msgpack.decode(kept(db, name), type=Staged)


def entries(db: "Connection", run_id: str) -> "list[Entry]":
    """Return the log of a run, in order."""
    from app.practice.common import Entry

    rows = db.execute("SELECT entry FROM practice_entries WHERE run = ? ORDER BY sequence", (run_id,))
    return [msgspec.convert(json.loads(row[0]), Entry) for row in rows]


def standings(db: "Connection", course: str) -> dict[str, Standing]:
    """Return what was reached at the desks of a course, by desk."""
    rows = db.execute(
        "SELECT practice, max(score), max(passed), count(*) FROM practice_runs "
        "WHERE course = ? AND score IS NOT NULL AND mode IN (?, ?) GROUP BY practice",
        (course, *COUNTED),
    )
    return {row[0]: Standing(best=row[1], passed=bool(row[2]), runs=row[3]) for row in rows}


def waiting(db: "Connection", course: str) -> set[str]:
    """Return the desks of a course at which a run waits."""
    rows = db.execute("SELECT practice FROM practice_runs WHERE course = ? AND ended_at IS NULL", (course,))
    return {row[0] for row in rows}


def _rows(db: "Connection", where: str, values: tuple[str, ...]) -> list[RunRow]:
    columns = ", ".join(RunRow.__struct_fields__)
    rows = db.execute(f"SELECT {columns} FROM practice_runs {where}", values)  # noqa: S608 - names from above
    return [_row(dict(zip(RunRow.__struct_fields__, row, strict=True))) for row in rows]


def _row(values: dict[str, Any]) -> RunRow:
    passed = values["passed"]
    given_up = bool(values["given_up"])
    return RunRow(**{**values, "passed": None if passed is None else bool(passed), "given_up": given_up})
