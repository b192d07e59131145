"""The working-day calendar of a country: which days are worked, and when a term ends.

Counting follows `count_from`: "next-day" begins on the working day after registration. Which of the
two the law means is unconfirmed (domain fact F1.33), so it is data of the calendar, not code.
"""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, Literal

import msgspec

from app.base.i18n import LocalText
from app.course.outline import Format, Strict

CONFIRMED = ("V", "V2", "C")
"""Degrees of confidence on which a learner may be graded (product.md, Rules of content)."""

Confidence = Literal["V", "V2", "C", "R", "X"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CountFrom = Literal["next-day", "same-day"]

DAY = timedelta(days=1)


class DayOff(Strict, frozen=True, kw_only=True):
    """A weekday on which offices are closed."""

    date: date
    name: LocalText
    confidence: Confidence
    facts: tuple[str, ...] = ()


class MovedWorkingDay(Strict, frozen=True, kw_only=True):
    """A day of the weekend that is worked in exchange for another."""

    date: date
    confidence: Confidence
    facts: tuple[str, ...] = ()


class Year(Strict, frozen=True, kw_only=True):
    """What is known about one year."""

    year: int
    checked_on: date
    days_off: tuple[DayOff, ...] = ()
    moved_working_days: tuple[MovedWorkingDay, ...] = ()


class Term(msgspec.Struct, frozen=True):
    """The end of a counted term; `confirmed` is false if an unconfirmed day off or an unknown year was crossed."""

    ends: date
    confirmed: bool


class Calendar(Strict, frozen=True, kw_only=True):
    """calendars/<id>.yaml."""

    format: Format
    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}(-[a-z0-9]+)?$")]
    """The country (ISO 3166), for a region with its own days off followed by a name."""
    title: LocalText
    weekend: Annotated[tuple[Weekday, ...], msgspec.Meta(max_length=6)] = ("saturday", "sunday")
    count_from: CountFrom = "next-day"
    years: tuple[Year, ...] = ()

    def is_working(self, day: date) -> bool:
        """Tell whether offices work on this day, as far as the calendar knows."""
        year = self._year(day.year)
        if year and any(moved.date == day for moved in year.moved_working_days):
            return True
        if WEEKDAYS[day.weekday()] in self.weekend:
            return False
        return not (year and any(off.date == day for off in year.days_off))

    def is_confirmed(self, day: date) -> bool:
        """Tell whether the calendar's word about this day may be graded."""
        year = self._year(day.year)
        if year is None:
            return False
        entries: tuple[DayOff | MovedWorkingDay, ...] = (*year.days_off, *year.moved_working_days)
        return all(entry.confidence in CONFIRMED for entry in entries if entry.date == day)

    def registered(self, received: date) -> date:
        """Return the day of registration: the day of receipt, or the next working day (domain fact F1.7)."""
        return next(day for day in _days_from(received) if self.is_working(day))

    def term(self, received: date, count: int, *, count_from: CountFrom | None = None) -> Term:
        """Return when a term of `count` working days ends for something received on a day."""
        registered = self.registered(received)
        term = self.working_days_later(registered, count, count_from=count_from)
        waited = itertools.takewhile(lambda day: day <= registered, _days_from(received))
        return Term(term.ends, term.confirmed and all(map(self.is_confirmed, waited)))

    def working_days_later(self, start: date, count: int, *, count_from: CountFrom | None = None) -> Term:
        """Return the `count`-th working day; `start` itself is day one only when counting from the same day."""
        first = start if (count_from or self.count_from) == "same-day" else start + DAY
        left, confirmed = count, True
        for day in _days_from(first):
            confirmed = confirmed and self.is_confirmed(day)
            left -= self.is_working(day)
            if left <= 0:
                return Term(day, confirmed)
        raise AssertionError("days never end")  # pragma: no cover

    def _year(self, number: int) -> Year | None:
        return next((year for year in self.years if year.year == number), None)


def _days_from(day: date) -> Iterator[date]:
    while True:
        yield day
        day += DAY
