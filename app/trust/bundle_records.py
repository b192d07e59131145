"""Records of facts as bundles carry them, read as from a stranger: one form only, every field within its limits."""

import json
import re
from datetime import datetime
from typing import Any

import msgspec

from app.trust.chain import canonical

LONGEST_BOOT = 200

ID = "[0-9A-Za-z._:-]{1,100}"
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d:\d\d"
_FORM = re.compile(rf"{ID}\n{ID}\n{MOMENT}\n{MOMENT}\Z")
"""Id, kind and moments of a fact, a line each: one look at all four takes a third of four looks."""


class BundleFact(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A fact as a record says it; the fields of `app.storage.learner.facts.Fact`.

    `read_record` looks at their limits: `id` and `kind` are an `ID`, `at` and `local` a `MOMENT`, `monotonic` a number.
    """

    id: str
    sequence: int
    at: str
    local: str
    monotonic: Any
    boot: str
    kind: str
    body: dict[str, Any]


def read_record(record: bytes) -> tuple[BundleFact, datetime]:
    """Return what a record says, and when it was.

    Raises:
        ValueError: if it is not the canonical record of a fact within its limits.
        RecursionError: if it is far too deep.
    """
    fact = _plain_fact(record) or _any_fact(record)
    if not _in_form(fact):
        raise ValueError("a field is out of its limits")
    datetime.fromisoformat(fact.local)  # a day that no calendar has comes through the pattern
    return fact, datetime.fromisoformat(fact.at)


def _in_form(fact: BundleFact) -> bool:
    return (
        _FORM.match(f"{fact.id}\n{fact.kind}\n{fact.at}\n{fact.local}") is not None
        and type(fact.monotonic) in (float, int)
        and len(fact.boot) <= LONGEST_BOOT
    )


def _plain_fact(record: bytes) -> BundleFact | None:
    """Read a record as all that Kense wrote are read, fast; None if it has to be looked at more closely.

    What comes out the same when it is written again stands in the one form, if its numbers do.
    """
    try:
        fact = _PLAIN.decode(record)
        return fact if _SORTED.encode(fact) == record else None
    except (ValueError, RecursionError):
        return None


def _any_fact(record: bytes) -> BundleFact:
    fields = json.loads(record, parse_constant=_refuse_constant)
    # One form only: a key that stands twice would say one thing to one reader and another to the next.
    if not isinstance(fields, dict) or canonical(fields) != record:
        raise ValueError("not canonical")
    return msgspec.convert(fields, BundleFact)


def _plain_number(told: str) -> float:
    """Return a number with a point, if it is written as `canonical` writes it."""
    number = float(told)
    if repr(number) != told:
        raise ValueError(told)
    return number


_PLAIN = msgspec.json.Decoder(BundleFact, float_hook=_plain_number)
_SORTED = msgspec.json.Encoder(order="sorted")


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
