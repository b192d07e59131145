"""How much there is in a learner's file: what would be lost with it, in numbers."""

from typing import TYPE_CHECKING

import msgspec

from app.storage.learner.copies import count_merged
from app.storage.learner.facts import count
from app.trust.chain import FIRST

if TYPE_CHECKING:
    from sqlite3 import Connection


class Amounts(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of what is stored; `facts` counts those merged from copies too, `head` is the hash of the last own one.

    `since` is when the first fact was recorded, aware UTC as ISO text; empty without any.
    """

    facts: int
    lessons: int
    checks: int
    attempts: int
    runs: int
    completions: int
    statements: int
    head: str
    since: str


def amounts(db: "Connection") -> Amounts:
    """Return the numbers of one learner's file."""
    head = db.execute("SELECT hash FROM facts ORDER BY sequence DESC LIMIT 1").fetchone()
    first = db.execute("SELECT json_extract(record, '$.at') FROM facts ORDER BY sequence LIMIT 1").fetchone()
    return Amounts(
        facts=count(db) + count_merged(db),
        lessons=_number(db, "SELECT count(*) FROM lessons WHERE read_at IS NOT NULL"),
        checks=_number(db, "SELECT count(*) FROM checks"),
        attempts=_number(db, "SELECT count(*) FROM attempts"),
        runs=_number(db, "SELECT count(*) FROM practice_runs"),
        completions=_number(db, "SELECT count(*) FROM completions"),
        statements=_number(db, "SELECT count(*) FROM statements"),
        head=str(head[0]) if head else FIRST,
        since=str(first[0]) if first else "",
    )


def _number(db: "Connection", sql: str) -> int:
    (number,) = db.execute(sql).fetchone()
    return int(number)
