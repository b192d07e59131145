"""Working days: weekends, days off, moved working days, and what is not known."""

from datetime import date

import msgspec
import pytest

from app.course.calendar import Calendar, DayOff, MovedWorkingDay, Year

NAME = {"en": "Day off", "ru": "Выходной", "kk": "Демалыс"}
CHECKED = date(2026, 11, 23)
MAY = Calendar(
    format=1,
    id="kz",
    title=NAME,
    years=(
        Year(
            year=2026,
            checked_on=CHECKED,
            days_off=(
                DayOff(date=date(2026, 5, 1), name=NAME, confidence="V2"),
                DayOff(date=date(2026, 5, 7), name=NAME, confidence="R"),
            ),
            moved_working_days=(MovedWorkingDay(date=date(2026, 5, 16), confidence="V2"),),
        ),
    ),
)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 5, 4), True),
        (date(2026, 5, 9), False),
        (date(2026, 5, 10), False),
        (date(2026, 5, 1), False),
        (date(2026, 5, 7), False),
        (date(2026, 5, 16), True),
    ],
    ids=["weekday", "Saturday", "Sunday", "day off", "unconfirmed day off", "worked Saturday"],
)
def test_kinds_of_days(day: date, worked: bool) -> None:
    assert MAY.is_working(day) is worked


def test_letter_of_a_friday_off_is_registered_on_monday() -> None:
    assert MAY.registered(date(2026, 5, 1)) == date(2026, 5, 4)


def test_letter_of_a_worked_saturday_is_registered_the_same_day() -> None:
    assert MAY.registered(date(2026, 5, 16)) == date(2026, 5, 16)


def test_worked_saturday_counts_in_a_term() -> None:
    assert MAY.term(date(2026, 5, 14), 2).ends == date(2026, 5, 16)


def test_counting_from_the_same_day_needs_no_further_day_for_a_term_of_one() -> None:
    assert MAY.term(date(2026, 5, 4), 1, count_from="same-day").ends == date(2026, 5, 4)
    assert MAY.term(date(2026, 5, 4), 1, count_from="next-day").ends == date(2026, 5, 5)


def test_calendar_itself_says_from_which_day_to_count() -> None:
    same_day = msgspec.structs.replace(MAY, count_from="same-day")
    assert same_day.term(date(2026, 5, 4), 1).ends == date(2026, 5, 4)


def test_term_that_ends_before_the_unconfirmed_day_is_confirmed() -> None:
    assert MAY.term(date(2026, 5, 4), 2).confirmed


def test_term_over_the_unconfirmed_day_is_not_confirmed() -> None:
    assert not MAY.term(date(2026, 5, 4), 3).confirmed


def test_registration_that_waited_for_an_unconfirmed_day_is_not_confirmed() -> None:
    assert not MAY.term(date(2026, 5, 7), 1).confirmed


def test_year_that_is_not_listed_is_not_confirmed() -> None:
    assert not MAY.is_confirmed(date(2027, 5, 4))
    assert not MAY.term(date(2027, 5, 4), 1).confirmed


def test_offices_may_rest_on_another_day() -> None:
    assert not msgspec.structs.replace(MAY, weekend=("friday",)).is_working(date(2026, 5, 15))


def test_week_without_a_working_day_is_refused() -> None:
    week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    with pytest.raises(msgspec.ValidationError, match="weekend"):
        msgspec.convert({**msgspec.to_builtins(MAY), "weekend": week}, Calendar)
