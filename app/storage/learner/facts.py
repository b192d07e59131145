"""The facts of one learner: appended in sequence, chained by hash, never changed."""

import json
import os
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


_FACT = msgspec.json.Decoder(Fact)


def append(db: "sqlite3.Connection", kind: str, body: dict[str, Any], clock: Clock) -> Fact:
    """Add one fact at the end of the chain and return it; the caller's transaction commits it."""
    return append_linked(db, kind, body, clock)[0]


def append_linked(db: "sqlite3.Connection", kind: str, body: dict[str, Any], clock: Clock) -> tuple[Fact, ChainLink]:
    """Add one fact as `append` does and return it with its link of the chain.

    The fact that is returned was read back from the record, so that projections change now exactly as in a rebuild.
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
    link = ChainLink(sequence, previous, record, link_hash(previous, record))
    db.execute(
        "INSERT INTO facts (sequence, id, kind, record, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (sequence, fact.id, kind, record.decode(), previous, link.hash),
    )
    return read_fact(record), link


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


def put_link(db: "sqlite3.Connection", link: ChainLink) -> None:
    """Store a fact of this chain again as it was; the caller has looked that it follows the last one."""
    fact = read_fact(link.canonical)
    db.execute(
        "INSERT INTO facts (sequence, id, kind, record, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (link.sequence, fact.id, fact.kind, link.canonical.decode(), link.previous, link.hash),
    )


def sealed_words(words: dict[str, Any]) -> tuple[str, bytes]:
    """Return the hash and the form in which words are kept; the salt keeps anybody from guessing them by the hash."""
    import hashlib  # 3 ms that a start does not need

    content = msgspec.json.encode({**words, "salt": os.urandom(16).hex()})
    return hashlib.sha256(content).hexdigest(), content


def own_words(db: "sqlite3.Connection", name: str) -> dict[str, Any]:
    """Return words kept under their hash, empty if they are not here: they never leave with a bundle."""
    row = db.execute("SELECT content FROM papers WHERE hash = ?", (name,)).fetchone()
    return json.loads(row[0]) if row else {}


def put_paper(db: "sqlite3.Connection", name: str, content: bytes) -> None:
    """Store a frozen paper under its hash; the same is stored once."""
    db.execute("INSERT INTO papers (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, content))


def read_fact(record: str | bytes) -> Fact:
    """Return the fact that a stored record tells.

    Raises:
        ValueError: if the record tells none.
    """
    return _FACT.decode(record)
