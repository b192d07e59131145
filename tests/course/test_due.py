"""How long somebody has got: by working days with the days off of the calendar, or by days, months and years."""

from datetime import date

import pytest

from app.course.amounts import Amount, Unit
from app.course.calendar import Calendar, DayOff, Year
from app.course.due import NO_CALENDAR, Due, days_left, due
from app.course.law import LawEntry

CALENDAR = Calendar(
    format=1,
    id="kz",
    title={"en": "Kazakhstan"},
    years=(
        Year(
            year=2026,
            checked_on=date(2026, 1, 1),
            days_off=(DayOff(date=date(2026, 12, 16), name={"en": "Independence Day"}, confidence="V"),),
        ),
    ),
)


def term(value: int, unit: Unit, *, confidence: str = "V") -> LawEntry:
    return LawEntry(
        id="x",
        act={"en": "Act"},
        confidence=confidence,  # type: ignore[arg-type]
        source="here",
        checked_on=date(2026, 1, 1),
        days=Amount(value=value, unit=unit),
    )


def test_working_days_leave_out_weekends_and_days_off() -> None:
    # Saturday the 12th is registered on Monday the 14th; Wednesday the 16th is a day off.
    assert due(term(3, "working-day"), date(2026, 12, 12), CALENDAR) == Due(date(2026, 12, 18), True, False)


def test_law_or_calendar_that_is_not_confirmed_gives_no_confirmed_day() -> None:
    assert not due(term(3, "working-day", confidence="R"), date(2026, 12, 14), CALENDAR).confirmed
    assert not due(term(3, "working-day"), date(2026, 12, 14), NO_CALENDAR).confirmed
    assert not due(term(3, "working-day"), date(2026, 12, 30), CALENDAR).confirmed


@pytest.mark.parametrize(
    ("value", "unit", "began", "ends"),
    [
        (10, "calendar-day", date(2026, 12, 1), date(2026, 12, 11)),
        (1, "month", date(2026, 1, 31), date(2026, 2, 28)),
        (2, "month", date(2026, 11, 30), date(2027, 1, 30)),
        (1, "year", date(2024, 2, 29), date(2025, 2, 28)),
    ],
)
def test_other_units_count_by_the_calendar(value: int, unit: Unit, began: date, ends: date) -> None:
    assert due(term(value, unit), began, CALENDAR).ends == ends


def test_term_that_ends_on_a_day_off_is_not_moved_but_said() -> None:
    assert due(term(15, "calendar-day"), date(2026, 12, 1), CALENDAR) == Due(date(2026, 12, 16), True, True)


@pytest.mark.parametrize(
    ("today", "working", "left"),
    [
        (date(2026, 12, 14), True, 3),
        (date(2026, 12, 14), False, 4),
        (date(2026, 12, 18), True, 0),
        (date(2026, 12, 19), True, 0),
        (date(2026, 12, 22), True, -2),
        (date(2026, 12, 22), False, -4),
    ],
)
def test_days_left_do_not_count_today(today: date, working: bool, left: int) -> None:
    assert days_left(today, date(2026, 12, 18), CALENDAR, working=working) == left
