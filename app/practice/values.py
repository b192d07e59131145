"""Days, names and numbers that change from variant to variant, written as rules and worked out when a run begins."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Protocol

import msgspec

from app.base.i18n import LANGUAGES, LocalText
from app.practice.common import Strict


class Term(Protocol):
    """The end of a term; `confirmed` is false if an unconfirmed day was crossed."""

    @property
    def ends(self) -> date: ...

    @property
    def confirmed(self) -> bool: ...


class Setting(Protocol):
    """The law and the calendar by which a desk works; given by the floor above."""

    def term(self, received: date, law_id: str) -> Term | None:
        """Return when a term of law ends for something received on a day; None if law or calendar do not know it."""

    def working(self, day: date, count: int) -> Term:
        """Return the `count`-th working day after a day (before it, if negative); 0 is the day or the next worked."""

    def graded(self, law_ids: tuple[str, ...]) -> bool:
        """Tell whether what rests on these entries may bring points."""

    def is_working(self, day: date) -> bool:
        """Tell whether offices work on a day."""


class ValueRule(Strict, frozen=True, kw_only=True):
    """How a value comes about: exactly one of `pool`, `variant`, `text`, `number`, or else a day.

    A day is counted from `from`, the name of another day, by calendar days (`day`), working days (`working`) or a term
    of law (`term`); `on` fixes it. "start" is the first day of the run, "arrives" the day a case comes in.
    """

    pool: str = ""
    variant: str = ""
    """Name of a value that each variant gives."""
    text: LocalText = {}
    number: float | None = None
    on: date | None = None
    start: str = msgspec.field(name="from", default="start")
    day: int | None = None
    working: int | None = None
    term: str = ""

    @property
    def is_day(self) -> bool:
        """Tell whether a day comes out."""
        return not (self.pool or self.variant or self.text or self.number is not None)


class Day(msgspec.Struct, frozen=True):
    """A day as it was worked out; `law` are the terms it was counted by."""

    day: date
    confirmed: bool = True
    law: tuple[str, ...] = ()


class UnknownValueError(Exception):
    """A rule names a day, pool or term that is not there; `name` is what is missing."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def day_of(rule: ValueRule, days: Mapping[str, Day], setting: Setting) -> Day:
    """Return the day a rule gives; `days` are those known so far by name.

    Raises:
        UnknownValueError: if it counts from a day that is not known, or by no term in working days.
    """
    if rule.on is not None:
        return Day(rule.on)
    if rule.start not in days:
        raise UnknownValueError(rule.start)
    base = days[rule.start]
    if rule.term:
        term = setting.term(base.day, rule.term)
        if term is None:
            raise UnknownValueError(rule.term)
        return Day(term.ends, base.confirmed and term.confirmed, (*base.law, rule.term))
    if rule.working is not None:
        later = setting.working(base.day, rule.working)
        return Day(later.ends, base.confirmed and later.confirmed, base.law)
    return Day(base.day + timedelta(days=rule.day or 0), base.confirmed, base.law)


def day_text(day: date) -> LocalText:
    """Return a day as Kazakh, Russian and English texts of the courses write it: 12.11.2026."""
    words = f"{day.day:02}.{day.month:02}.{day.year}"
    return dict.fromkeys(LANGUAGES, words)


def number_words(number: float) -> LocalText:
    """Return a number with a decimal comma in Kazakh and Russian and a point in English."""
    plain = f"{number:.6f}".rstrip("0").rstrip(".")
    return {language: plain if language == "en" else plain.replace(".", ",") for language in LANGUAGES}
