"""Terms of the law counted on the calendar that comes with Kense (domain facts, section 1)."""

from datetime import date

import pytest

from app.course.calendar import Calendar
from app.course.law import Law
from app.course.library import Library

VECTORS = [
    # received, registered, forward by, due counting from the next day, due counting from the same day
    (date(2026, 3, 2), date(2026, 3, 2), date(2026, 3, 5), date(2026, 3, 27), date(2026, 3, 26)),
    (date(2026, 3, 16), date(2026, 3, 16), date(2026, 3, 19), date(2026, 4, 9), date(2026, 4, 8)),
    (date(2026, 4, 27), date(2026, 4, 27), date(2026, 4, 30), date(2026, 5, 21), date(2026, 5, 20)),
    (date(2026, 5, 4), date(2026, 5, 4), date(2026, 5, 8), date(2026, 5, 28), date(2026, 5, 26)),
    (date(2026, 7, 1), date(2026, 7, 1), date(2026, 7, 7), date(2026, 7, 23), date(2026, 7, 22)),
    (date(2026, 8, 24), date(2026, 8, 24), date(2026, 8, 27), date(2026, 9, 14), date(2026, 9, 11)),
    (date(2026, 11, 7), date(2026, 11, 9), date(2026, 11, 12), date(2026, 11, 30), date(2026, 11, 27)),
]

each_vector = pytest.mark.parametrize(
    ("received", "registered", "forward", "due_next_day", "due_same_day"), VECTORS, ids=lambda day: day.isoformat()
)


@pytest.fixture(scope="module")
def law(shipped: Library) -> Law:
    return shipped.law


@pytest.fixture(scope="module")
def calendar(shipped: Library) -> Calendar:
    assert shipped.calendar is not None
    return shipped.calendar


@each_vector
def test_letter_is_registered_on_the_first_working_day(
    calendar: Calendar, received: date, registered: date, forward: date, due_next_day: date, due_same_day: date
) -> None:
    assert calendar.registered(received) == registered


@each_vector
def test_letter_is_forwarded_within_three_working_days(
    law: Law,
    calendar: Calendar,
    received: date,
    registered: date,
    forward: date,
    due_next_day: date,
    due_same_day: date,
) -> None:
    assert law.deadline(calendar, received, "appeals.forward").ends == forward


@each_vector
def test_answer_is_due_on_the_fifteenth_working_day_after_registration(
    law: Law,
    calendar: Calendar,
    received: date,
    registered: date,
    forward: date,
    due_next_day: date,
    due_same_day: date,
) -> None:
    assert law.deadline(calendar, received, "appeals.answer", count_from="next-day").ends == due_next_day


@each_vector
def test_day_of_registration_can_be_counted_in(
    law: Law,
    calendar: Calendar,
    received: date,
    registered: date,
    forward: date,
    due_next_day: date,
    due_same_day: date,
) -> None:
    assert law.deadline(calendar, received, "appeals.answer", count_from="same-day").ends == due_same_day


@each_vector
def test_terms_of_the_vectors_may_be_graded(
    law: Law,
    calendar: Calendar,
    received: date,
    registered: date,
    forward: date,
    due_next_day: date,
    due_same_day: date,
) -> None:
    assert law.deadline(calendar, received, "appeals.answer").confirmed


def test_courses_count_from_the_day_after_registration(law: Law, calendar: Calendar) -> None:
    assert law.deadline(calendar, date(2026, 3, 2), "appeals.answer").ends == date(2026, 3, 27)


def test_the_former_holiday_of_30_august_is_worked_around_no_more(calendar: Calendar) -> None:
    assert calendar.is_working(date(2026, 8, 31))


@pytest.mark.parametrize(
    ("received", "why"),
    [
        (date(2026, 10, 19), "the term crosses 26 October"),
        (date(2026, 10, 24), "registration waited for 26 October"),
        (date(2026, 10, 26), "it came on 26 October"),
        (date(2026, 11, 30), "the term crosses 16 December"),
        (date(2026, 12, 25), "the term ends in a year that is not known"),
        (date(2027, 3, 1), "the year is not known"),
        (date(2025, 12, 29), "the year is not known"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.isoformat(),
)
def test_term_over_unconfirmed_days_is_never_graded(law: Law, calendar: Calendar, received: date, why: str) -> None:
    assert not law.deadline(calendar, received, "appeals.answer").confirmed, why


def test_short_term_beside_an_unconfirmed_day_is_graded(law: Law, calendar: Calendar) -> None:
    assert law.deadline(calendar, date(2026, 10, 27), "appeals.forward").confirmed
