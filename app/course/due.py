"""How long somebody has got: the last day of a term of law that began on a day, and the days left until then."""

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from app.course.amounts import Amount
from app.course.calendar import DAY, Calendar
from app.course.law import LawEntry

NO_CALENDAR = Calendar(format=1, id="xx", title={})
"""Knows the weekend and no year: what it says is never confirmed."""


class Due(NamedTuple):
    """The last day of a term.

    `confirmed` is false if the law, its length or a day on the way is not confirmed. `day_off` says that a term
    counted in calendar days, months or years ends on a day off: whether it then goes on is for a lawyer to say.
    """

    ends: date
    confirmed: bool
    day_off: bool


def due(entry: LawEntry, began: date, calendar: Calendar) -> Due:
    """Return when a term ends for something received on a day; the entry has to have a length.

    Working days are counted from the day of registration (domain facts F1.7, F1.33), all others from the day itself.
    """
    assert entry.days is not None, "an entry without a length of time has no end"
    if entry.days.unit == "working-day":
        term = calendar.term(began, entry.days.value)
        return Due(term.ends, confirmed=term.confirmed and entry.confirmed, day_off=False)
    ends = _later(began, entry.days)
    confirmed = entry.confirmed and calendar.is_confirmed(ends)
    return Due(ends, confirmed=confirmed, day_off=not calendar.is_working(ends))


def days_left(today: date, ends: date, calendar: Calendar, *, working: bool) -> int:
    """Return how many days are left after today, the last one included; below zero how many have passed since."""
    if not working:
        return (ends - today).days
    first, last = (today, ends) if today <= ends else (ends, today)
    span = (first + DAY * number for number in range(1, (last - first).days + 1))
    count = sum(map(calendar.is_working, span))
    return count if today <= ends else -count


def _later(began: date, amount: Amount) -> date:
    if amount.unit == "calendar-day":
        return began + DAY * amount.value
    months = amount.value * (12 if amount.unit == "year" else 1)
    year, month = divmod(began.month - 1 + months, 12)
    year, month = began.year + year, month + 1
    # The 31st has no counterpart in shorter months: the term then ends on their last day.
    return date(year, month, min(began.day, monthrange(year, month)[1]))
