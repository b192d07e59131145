"""What every practice desk says of itself, whatever its kind: variants, rubric, checks, and the cases they look at."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from app.base.i18n import LocalText
from app.base.ids import OBJECTIVE_PATTERN
from app.practice.common import Document, Id, Option, Step, Strict, Value
from app.practice.predicates import Test
from app.practice.values import ValueRule

Percent = Annotated[int, msgspec.Meta(ge=1, le=100)]

CAP = 49
"""The most points of a run in which something was done that must never be done (practice.md)."""


class Layer(Strict, frozen=True, kw_only=True):
    """A time in which the desk can be played, such as 2012 and today. One that is not graded is shown and discussed."""

    id: Id
    title: LocalText
    note: LocalText
    graded: bool = True
    start: date | None = None
    """The first day of a run in this layer, instead of that of the variant."""


class Variant(Strict, frozen=True, kw_only=True):
    """One of the runs a desk can give. `without` leaves cases out; `values` are what rules name by `variant`.

    One `for_exam` is never played otherwise, so that it is new to whoever is examined.
    """

    id: Id
    start: date
    for_exam: bool = False
    without: tuple[Id, ...] = ()
    values: dict[str, str | float | LocalText] = {}


class Criterion(Strict, frozen=True, kw_only=True):
    """A line of the rubric; all weights together make 100."""

    id: Id
    title: LocalText
    weight: Annotated[float, msgspec.Meta(gt=0, le=100)]
    objective: Annotated[str, msgspec.Meta(pattern=OBJECTIVE_PATTERN)]


class Check(Strict, frozen=True, kw_only=True):
    """Something a run is looked at for, in every case that expects what the test names and fits `when`.

    `points` weigh it among the checks of its criterion. One that rests on unconfirmed `law` brings none and says so.
    """

    id: Id
    criterion: Id
    test: Test
    points: Annotated[float, msgspec.Meta(gt=0)] = 1.0
    when: dict[str, Value] = {}
    """What the case must expect; a list stands for one of several, true for anything."""
    unless: dict[str, Value] = {}
    layers: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    fault: LocalText
    """What happened, said when it is not met."""
    why: LocalText = {}
    right: LocalText = {}
    """What would have been right."""
    duty: LocalText = {}
    """The hint of the guide: the next duty, never the click."""


class AutoFail(Strict, frozen=True, kw_only=True):
    """Something that must never be done: it caps the score and opens a page that explains why."""

    id: Id
    test: Test
    when: dict[str, Value] = {}
    unless: dict[str, Value] = {}
    layers: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    title: LocalText
    why: LocalText


class Penalty(Strict, frozen=True, kw_only=True):
    """Something that takes points away each time it is done in a case."""

    id: Id
    test: Test
    points: Annotated[float, msgspec.Meta(gt=0, le=100)]
    when: dict[str, Value] = {}
    unless: dict[str, Value] = {}
    layers: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    fault: LocalText
    why: LocalText = {}


class PassCondition(Strict, frozen=True, kw_only=True):
    """What passing needs beside the score: in all cases together, checks may fail at most so often."""

    id: Id
    checks: tuple[Id, ...]
    failed_at_most: int = 0
    text: LocalText


class Fact(Strict, frozen=True, kw_only=True):
    """A thing a text must tell: one of the forms in any language, a day or a number by the name of its value."""

    id: Id
    text: LocalText
    forms: dict[str, tuple[str, ...]] = {}
    day: str = ""
    number: str = ""


class Subject(Strict, frozen=True, kw_only=True):
    """What checks look at one by one: a case, a turn, a part of a work, or a task."""

    id: Id
    tags: tuple[str, ...] = ()
    """Variants may draw by tag."""
    layers: tuple[str, ...] = ()
    values: dict[str, ValueRule] = {}
    """Days, names and numbers of this case; tests may ask for them as for what it expects."""
    expect: dict[str, Value] = {}
    lists: dict[str, tuple[Option, ...]] = {}
    documents: tuple[Document, ...] = ()
    facts: tuple[Fact, ...] = ()
    checks: tuple[Check, ...] = ()
    notes: dict[str, LocalText] = {}
    """By check: why it matters in this case."""
    law: tuple[str, ...] = ()
    solution: tuple[Step, ...] = ()
    """What a good civil servant does with it, each step with its reason."""

    def names(self) -> frozenset[str]:
        """Return the names under which tests may read what it expects."""
        return frozenset({*self.expect, *self.values})


class Practice(Strict, frozen=True, kw_only=True, tag_field="kind"):
    """Fields common to all kinds (design: practice.md)."""

    format: Literal[1]
    id: Id
    title: LocalText
    summary: LocalText
    brief: LocalText
    """Who one is, where, and what is asked; blank lines make paragraphs."""
    minutes: int
    variants: Annotated[tuple[Variant, ...], msgspec.Meta(min_length=1)]
    rubric: tuple[Criterion, ...]
    checks: tuple[Check, ...] = ()
    auto_fail: tuple[AutoFail, ...] = ()
    penalties: tuple[Penalty, ...] = ()
    conditions: tuple[PassCondition, ...] = ()
    pass_score: Percent = 75
    limit_minutes: Annotated[float, msgspec.Meta(ge=0)] = 0
    """Time of a run; extra time of a person lengthens it."""
    layers: tuple[Layer, ...] = ()
    draw: dict[str, int] = {}
    """How many cases of each tag a variant draws; cases without such a tag always come."""
    shuffle: bool = False
    """Whether the order of the cases is drawn too."""
    pools: dict[str, tuple[LocalText, ...]] = {}
    """Names that values draw from, each one once in a run."""
    values: dict[str, ValueRule] = {}
    lists: dict[str, tuple[Option, ...]] = {}
    groups: dict[str, LocalText] = {}
    """Headings of groups of options, by their names."""
    documents: tuple[Document, ...] = ()
    phrases: dict[str, dict[str, tuple[str, ...]]] = {}
    """Words by name and language, for tests of what must not be said."""
    sources: tuple[str, ...] = ()
    checked_on: str = ""

    def all_lists(self) -> dict[str, tuple[Option, ...]]:
        """Return the lists that fields may name."""
        return self.lists
