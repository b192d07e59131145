"""The tests that checks are made of: each looks at what was done with one case and gives a part of 0.0 to 1.0.

A test names fields and actions of its case by their ids. A value that begins with $ is read from what the case
expects (`expect`), so one test written once serves all cases. What was never filled in or done gives 0.0, so that
doing nothing never earns anything.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from app.base.rising import longest_rising
from app.practice import texts
from app.practice.common import Done, Strict, Value, is_empty


class WantedFact(Protocol):
    """A thing a text must tell, with all its accepted forms."""

    def told_by(self, text: str) -> bool: ...


class Look(Protocol):
    """What a test can see: the case it is about, what was done, and what the case expects."""

    def wanted(self, value: Value) -> Any:
        """Return a value, or for "$name" what the case expects under that name."""

    def last(self, field: str) -> Value | None:
        """Return what a field held last, None if it was never filled in."""

    def every(self, field: str) -> list[Value]:
        """Return all that a field ever held, one per action or item, first one first."""

    def done(self, action: str) -> list[Done]:
        """Return each time an action was done with this case."""

    def facts(self, names: Sequence[str]) -> Sequence[WantedFact]:
        """Return facts of the case by their ids; without names all of them."""

    def forms(self, name: str) -> tuple[str, ...]:
        """Return the words of a named list of phrases in all languages."""

    def says(self, chosen: Sequence[str]) -> tuple[str, ...]:
        """Return what the chosen sentences tell."""

    def items(self, action: str) -> "Sequence[Look]":
        """Return a look at each thing of the learner's own making."""


class _Test(Strict, frozen=True, kw_only=True, tag_field="is"):
    def fraction(self, look: Look) -> float:
        """Return how far the test is met, 0.0 to 1.0."""
        raise NotImplementedError


class IsDone(_Test, frozen=True, kw_only=True, tag="done"):
    """The action was done."""

    action: str

    def fraction(self, look: Look) -> float:
        """Return 1.0 if it was done at least once."""
        return float(bool(look.done(self.action)))


class IsExact(_Test, frozen=True, kw_only=True, tag="exact"):
    """The field holds this value last."""

    of: str
    value: Value

    def fraction(self, look: Look) -> float:
        """Return 1.0 for the same value; lists are compared without order."""
        held, wanted = look.last(self.of), look.wanted(self.value)
        if isinstance(held, list) and isinstance(wanted, list):
            return float(bool(held) and sorted(held) == sorted(wanted))
        return float(held is not None and held == wanted)


class IsOneOf(_Test, frozen=True, kw_only=True, tag="one-of"):
    """The field holds one of these values last; `values` may name a list the case expects."""

    of: str
    values: list[str] | str

    def fraction(self, look: Look) -> float:
        """Return 1.0 if it does."""
        return float(look.last(self.of) in as_list(look.wanted(self.values)))


class IsNumber(_Test, frozen=True, kw_only=True, tag="numeric"):
    """The field holds a number within the tolerance, its ends included."""

    of: str
    value: float | str
    tolerance: float = 0.0

    def fraction(self, look: Look) -> float:
        """Return 1.0 within the tolerance."""
        held, wanted = look.last(self.of), look.wanted(self.value)
        if isinstance(held, bool) or not isinstance(held, int | float) or not isinstance(wanted, int | float):
            return 0.0
        return float(abs(held - wanted) <= self.tolerance + 1e-9)


class IsDay(_Test, frozen=True, kw_only=True, tag="date"):
    """The field holds this day (ISO), or a day that the case expects."""

    of: str
    value: str

    def fraction(self, look: Look) -> float:
        """Return 1.0 for the day."""
        held = look.last(self.of)
        return float(held is not None and held == look.wanted(self.value))


class IsByDay(_Test, frozen=True, kw_only=True, tag="by"):
    """The field holds this day or an earlier one."""

    of: str
    until: str

    def fraction(self, look: Look) -> float:
        """Return 1.0 for a day not later than that."""
        held, until = look.last(self.of), look.wanted(self.until)
        return float(isinstance(held, str) and bool(held) and isinstance(until, str) and held <= until)


class IsSet(_Test, frozen=True, kw_only=True, tag="set"):
    """The field holds these ids last, or held them one at a time: F1, a wrong one costs as much as a missing one."""

    of: str
    value: list[str] | str

    def fraction(self, look: Look) -> float:
        """Return the harmonic mean of how many are right and how many were found."""
        wanted, last = set(as_list(look.wanted(self.value))), look.last(self.of)
        held = set(as_list(last)) if isinstance(last, list) else {str(one) for one in look.every(self.of)}
        right = len(held & wanted)
        return 2 * right / (len(held) + len(wanted)) if right else 0.0


class IsMarked(_Test, frozen=True, kw_only=True, tag="marked"):
    """The passages of a document carry these marks; one that is marked wrongly costs as much as one that is not."""

    of: str
    value: dict[str, str] | str

    def fraction(self, look: Look) -> float:
        """Return F1 over pairs of passage and mark."""
        wanted, held = look.wanted(self.value), look.last(self.of)
        if not isinstance(wanted, dict) or not isinstance(held, dict):
            return 0.0
        right = len(wanted.items() & held.items())
        return 2 * right / (len(wanted) + len(held)) if right else 0.0


class IsOrder(_Test, frozen=True, kw_only=True, tag="order"):
    """The actions were first done in this order, or the sentences arranged in a field stand in it."""

    actions: list[str] = []
    of: str = ""
    value: list[str] | str = []

    def fraction(self, look: Look) -> float:
        """Return (longest run in right relative order - 1) / (number - 1), as for questions of order."""
        if self.of:
            wanted, given = as_list(look.wanted(self.value)), as_list(look.last(self.of))
        else:
            firsts = {one: done[0].number for one in self.actions if (done := look.done(one))}
            wanted, given = self.actions, sorted(firsts, key=firsts.__getitem__)
        places = [wanted.index(one) for one in given if one in wanted]
        if len(places) < 2 or len(wanted) < 2:
            return 0.0
        return (longest_rising(places) - 1) / (len(wanted) - 1)


class HasFacts(_Test, frozen=True, kw_only=True, tag="contains"):
    """The text, or the sentences arranged, tell the facts of the case (all, or those named)."""

    of: str
    facts: list[str] | str = []

    def fraction(self, look: Look) -> float:
        """Return the part of the facts that is told."""
        held = look.last(self.of)
        if is_empty(held):
            return 0.0
        if isinstance(held, list):
            wanted = as_list(look.wanted(self.facts))
            told = set(look.says(held)) | set(held)
            return sum(one in told for one in wanted) / len(wanted) if wanted else 0.0
        facts = look.facts(as_list(look.wanted(self.facts)))
        return sum(fact.told_by(str(held)) for fact in facts) / len(facts) if facts else 0.0


class HasNone(_Test, frozen=True, kw_only=True, tag="forbidden"):
    """The text has none of these words (a named list), or the sentences arranged tell none of these things."""

    of: str
    phrases: str = ""
    tells: list[str] | str = []

    def fraction(self, look: Look) -> float:
        """Return 1.0 if something was written and nothing of it is forbidden."""
        held = look.last(self.of)
        if is_empty(held):
            return 0.0
        if isinstance(held, list):
            told = set(look.says(held)) | set(held)
            return float(not told & set(as_list(look.wanted(self.tells))))
        return float(not texts.has_any(str(held), look.forms(self.phrases)))


class IsFilled(_Test, frozen=True, kw_only=True, tag="filled"):
    """The fields of a form are filled in."""

    of: list[str]

    def fraction(self, look: Look) -> float:
        """Return the part of the fields that holds something."""
        filled = sum(not is_empty(look.last(one)) for one in self.of)
        return filled / len(self.of) if self.of else 0.0


class IsBefore(_Test, frozen=True, kw_only=True, tag="before"):
    """The action was first done on this day or before it."""

    action: str
    until: str = ""
    seconds: float = 0.0
    """Within so many seconds of the run, where there is no simulated clock."""

    def fraction(self, look: Look) -> float:
        """Return 1.0 if it was done in time."""
        done = look.done(self.action)
        if not done:
            return 0.0
        if self.seconds:
            return float(done[0].t <= self.seconds)
        return float(bool(done[0].at) and done[0].at[:10] <= str(look.wanted(self.until))[:10])


class IsCount(_Test, frozen=True, kw_only=True, tag="count"):
    """An action was done, a field chose, or items were made, so many times."""

    action: str = ""
    of: str = ""
    items: str = ""
    least: int = 0
    most: int = 1_000

    def fraction(self, look: Look) -> float:
        """Return 1.0 within the bounds; nothing chosen is never enough."""
        if self.action:
            number = len(look.done(self.action))
        elif self.items:
            number = len(look.items(self.items))
        else:
            held = look.last(self.of)
            number = len(held) if isinstance(held, list | dict) else int(not is_empty(held))
        return float(number > 0 and self.least <= number <= self.most)


class IsLength(_Test, frozen=True, kw_only=True, tag="length"):
    """The text has between `least` and `most` words."""

    of: str
    least: int = 1
    most: int = 10_000

    def fraction(self, look: Look) -> float:
        """Return 1.0 within the bounds."""
        held = look.last(self.of)
        return float(isinstance(held, str) and self.least <= texts.word_count(held) <= self.most)


class AllOf(_Test, frozen=True, kw_only=True, tag="all"):
    """All tests are met. The first one opens the others: without it they count for nothing."""

    tests: "tuple[Test, ...]"

    def fraction(self, look: Look) -> float:
        """Return the mean of the tests, 0.0 if the first gives nothing."""
        if not self.tests or self.tests[0].fraction(look) == 0.0:
            return 0.0
        return sum(one.fraction(look) for one in self.tests) / len(self.tests)


class AnyOf(_Test, frozen=True, kw_only=True, tag="any"):
    """One of the tests is met."""

    tests: "tuple[Test, ...]"

    def fraction(self, look: Look) -> float:
        """Return the best of the tests."""
        return max((one.fraction(look) for one in self.tests), default=0.0)


class NotOf(_Test, frozen=True, kw_only=True, tag="not"):
    """The test is not met at all; `after` names what must have been done for it to count."""

    test: "Test"
    after: str = ""

    def fraction(self, look: Look) -> float:
        """Return 1.0 if the test gives nothing, and `after` was done if it is named."""
        if self.after and not look.done(self.after):
            return 0.0
        return float(self.test.fraction(look) == 0.0)


class EachItem(_Test, frozen=True, kw_only=True, tag="each"):
    """Every thing the learner made meets the test; each that does not costs `cost` of the points."""

    items: str
    test: "Test"
    cost: float = 1.0

    def fraction(self, look: Look) -> float:
        """Return 1.0 less the cost of each that fails; nothing made earns nothing."""
        made = look.items(self.items)
        failed = sum(self.test.fraction(one) < 1.0 for one in made)
        return max(0.0, 1.0 - self.cost * failed) if made else 0.0


Test = (
    IsDone
    | IsExact
    | IsOneOf
    | IsNumber
    | IsDay
    | IsByDay
    | IsSet
    | IsMarked
    | IsOrder
    | HasFacts
    | HasNone
    | IsFilled
    | IsBefore
    | IsCount
    | IsLength
    | AllOf
    | AnyOf
    | NotOf
    | EachItem
)
"""What a check may be made of; msgspec tells them apart by `is`."""


def as_list(value: object) -> list[str]:
    """Return ids of a list, or one id as a list of its own; nothing is an empty list."""
    if isinstance(value, list | tuple):
        return [str(one) for one in value]
    return [] if value is None or value == "" else [value.isoformat() if isinstance(value, date) else str(value)]
