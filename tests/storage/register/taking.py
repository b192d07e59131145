"""Facts for tests of the register, made without a PC: one file per profile, pieces and all."""

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from app.storage.register.facts import Intake, facts_of, take
from app.storage.register.meaning import meaning
from app.storage.register.people import seen_profile
from app.storage.register.pieces import GivenChain, GivenFact, add_pieces, fact_key, learner_file, record_mark
from app.storage.register.schema import PROFILES
from app.storage.register.standings import TakenFact
from app.trust.chain import FIRST, canonical, link_hash

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
Told = tuple[str, dict[str, Any]]


def told_at(at: int, kind: str, body: dict[str, Any], *, fact_id: str = "") -> tuple[int, str, dict[str, Any], str]:
    """Return a fact that happens `at` seconds after the start."""
    return at, kind, body, fact_id or str(uuid.UUID(int=(at + 10**9) * 1000 + len(json.dumps(body))))


def take_facts(
    connection: Connection, profile: str, facts: Sequence[tuple[int, str, dict[str, Any], str]], *, db: str = ""
) -> Intake:
    """Take in facts as one chain of a new database."""
    number = seen_profile(connection, profile, "Айгүл", NOW).number
    file = learner_file(connection, db or str(uuid.uuid4()), number)
    given, taken, previous = [], [], FIRST
    for sequence, (at, kind, body, fact_id) in enumerate(facts, start=1):
        ms = 1_000_000 + at * 1000
        moment = datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds")
        fields = {"id": fact_id, "sequence": sequence, "at": moment, "local": moment, "monotonic": 1.0, "boot": "b"}
        record = canonical({**fields, "kind": kind, "body": body})
        previous = link_hash(previous, record)
        given.append(GivenFact(record=record, hash=bytes.fromhex(previous)))
        taken.append(TakenFact(fact_key(fact_id), record_mark(record), file, sequence, ms, meaning(kind, body)))
    chain = GivenChain(db="", first=1, previous=bytes.fromhex(FIRST), facts=given)
    add_pieces(connection, chain, file, [range(1, len(given) + 1)], bundle=1)
    return take(connection, taken, NOW)


def count_facts(connection: Connection) -> int:
    """Return how many facts count: disputed ones do not, unless HR has chosen a version."""
    return sum(sum(1 for _ in facts_of(connection, number)) for number in connection.scalars(select(PROFILES.c.number)))
