"""The facts of one learner: appended in sequence, chained by hash, never changed."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from app.base.clock import Clock, local_text
from app.trust.chain import FIRST, ChainLink, canonical, first_break, link_hash

if TYPE_CHECKING:
    import sqlite3


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened.

    `at` is UTC, `local` the wall clock, both ISO texts with offset; `monotonic` seconds are comparable only
    within the same `boot`.
    """

    id: str
    sequence: int
    at: str
    local: str
    monotonic: float
    boot: str
    kind: str
    body: dict[str, Any]


def append(db: "sqlite3.Connection", kind: str, body: dict[str, Any], clock: Clock) -> Fact:
    """Add one fact at the end of the chain and return it; the caller's transaction commits it.

    What is returned was read back from the record, so that projections change now exactly as in a rebuild.
    """
    import uuid  # 4 ms that a start does not need

    last = db.execute("SELECT sequence, hash FROM facts ORDER BY sequence DESC LIMIT 1").fetchone()
    sequence, previous = (last[0] + 1, last[1]) if last else (1, FIRST)
    now = clock.now()
    fact = Fact(
        id=str(uuid.uuid4()),
        sequence=sequence,
        at=now.isoformat(timespec="milliseconds"),
        local=local_text(now),
        monotonic=round(clock.monotonic(), 3),
        boot=clock.boot_id,
        kind=kind,
        body=body,
    )
    record = canonical(msgspec.to_builtins(fact))
    db.execute(
        "INSERT INTO facts (sequence, id, kind, record, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (sequence, fact.id, kind, record.decode(), previous, link_hash(previous, record)),
    )
    return read_fact(record)


def all_facts(db: "sqlite3.Connection", *, after: int = 0) -> Iterator[Fact]:
    """Yield the own facts in sequence, from the one after `after`; those merged from copies are not among them."""
    rows = db.execute("SELECT record FROM facts WHERE sequence > ? ORDER BY sequence", (after,))
    for (record,) in rows:
        yield read_fact(record)


def count(db: "sqlite3.Connection") -> int:
    """Return how many facts there are."""
    (number,) = db.execute("SELECT count(*) FROM facts").fetchone()
    return int(number)


def last_fact(db: "sqlite3.Connection") -> Fact | None:
    """Return the last fact, or None if there is none."""
    row = db.execute("SELECT record FROM facts ORDER BY sequence DESC LIMIT 1").fetchone()
    return read_fact(row[0]) if row else None


def broken_at(db: "sqlite3.Connection") -> int | None:
    """Return the sequence of the first fact that was changed, removed or added from outside; None if whole."""
    return first_break(links(db))


def links(db: "sqlite3.Connection") -> Iterator[ChainLink]:
    """Yield the chain as it is stored, read as bytes: what was changed from outside need not be text any more."""
    rows = db.execute(
        "SELECT sequence, CAST(previous AS BLOB), CAST(record AS BLOB), CAST(hash AS BLOB) FROM facts ORDER BY sequence"
    )
    for sequence, previous, record, hash_ in rows:
        yield ChainLink(sequence, previous.decode("ascii", "replace"), record, hash_.decode("ascii", "replace"))


def last_link(db: "sqlite3.Connection") -> ChainLink:
    """Return the newest fact as the chain has it; there has to be one."""
    sequence, previous, record, hash_ = db.execute(
        "SELECT sequence, previous, record, hash FROM facts ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    return ChainLink(sequence, previous, record.encode(), hash_)


def put_link(db: "sqlite3.Connection", link: ChainLink) -> None:
    """Store a fact of this chain again as it was; the caller has looked that it follows the last one."""
    fact = read_fact(link.canonical)
    db.execute(
        "INSERT INTO facts (sequence, id, kind, record, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (link.sequence, fact.id, fact.kind, link.canonical.decode(), link.previous, link.hash),
    )


def put_paper(db: "sqlite3.Connection", name: str, content: bytes) -> None:
    """Store a frozen paper under its hash; the same is stored once."""
    db.execute("INSERT INTO papers (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, content))


def read_fact(record: str | bytes) -> Fact:
    """Return the fact that a stored record tells.

    Raises:
        ValueError: if the record tells none.
    """
    return msgspec.convert(json.loads(record), Fact)
