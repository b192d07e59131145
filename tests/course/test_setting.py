"""Law and calendar as desks ask for them: terms, working days forwards and back, what may be graded."""

from datetime import date
from pathlib import Path

import pytest

from app.course.library import Library
from app.course.setting import LibrarySetting
from tests.practices import library_of

BARE = LibrarySetting(Library())
"""A folder of courses with neither law nor calendar."""


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory, compiled_courses: Path) -> LibrarySetting:
    """The law and calendar that come with Kense."""
    return LibrarySetting(library_of(tmp_path_factory, compiled_courses))


@pytest.mark.parametrize(
    ("start", "count", "found"),
    [
        ("2026-11-09", 3, "2026-11-12"),
        ("2026-11-13", 1, "2026-11-16"),
        ("2026-04-30", 1, "2026-05-04"),
        ("2026-11-09", -1, "2026-11-06"),
        ("2026-11-09", -2, "2026-11-05"),
        ("2026-11-08", -1, "2026-11-06"),
        ("2026-05-04", -1, "2026-04-30"),
        ("2026-11-09", 0, "2026-11-09"),
        ("2026-11-14", 0, "2026-11-16"),
        ("2026-05-01", 0, "2026-05-04"),
    ],
)
def test_working_days_are_counted_over_weekends_and_holidays(
    setting: LibrarySetting, start: str, count: int, found: str
) -> None:
    term = setting.working(date.fromisoformat(start), count)
    assert (term.ends.isoformat(), term.confirmed) == (found, True)


@pytest.mark.parametrize(
    ("start", "count", "found"),
    [("2026-10-23", 1, "2026-10-27"), ("2026-10-26", 0, "2026-10-27"), ("2026-10-27", -1, "2026-10-23")],
)
def test_day_counted_over_an_unconfirmed_holiday_is_not_confirmed(
    setting: LibrarySetting, start: str, count: int, found: str
) -> None:
    term = setting.working(date.fromisoformat(start), count)
    assert (term.ends.isoformat(), term.confirmed) == (found, False)


@pytest.mark.parametrize("count", [-1, 0, 1])
def test_day_of_a_year_that_nobody_has_looked_at_is_not_confirmed(setting: LibrarySetting, count: int) -> None:
    assert not setting.working(date(2031, 6, 11), count).confirmed


@pytest.mark.parametrize(("count", "found"), [(2, date(2026, 5, 4)), (0, date(2026, 4, 30)), (-4, date(2026, 4, 24))])
def test_without_a_calendar_only_weekends_are_passed_over_and_nothing_is_confirmed(count: int, found: date) -> None:
    term = BARE.working(date(2026, 4, 30), count)
    assert (term.ends, term.confirmed) == (found, False)


def test_term_of_law_ends_by_the_calendar(setting: LibrarySetting) -> None:
    term = setting.term(date(2026, 11, 9), "appeals.forward")
    assert term is not None
    assert (term.ends, term.confirmed) == (date(2026, 11, 12), True)


def test_term_that_the_law_does_not_have_is_none(setting: LibrarySetting) -> None:
    assert setting.term(date(2026, 11, 9), "appeals.nowhere") is None
    assert BARE.term(date(2026, 11, 9), "appeals.forward") is None


def test_only_confirmed_law_may_bring_points(setting: LibrarySetting) -> None:
    ids = ("appeals.forward", "appeals.forward-restart", "appeals.nowhere")
    assert [setting.graded((one,)) for one in ids] == [True, False, False]
    assert not setting.graded(("appeals.forward", "appeals.forward-restart"))


def test_holidays_and_weekends_are_not_worked(setting: LibrarySetting) -> None:
    days = (date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 2))
    assert [setting.is_working(day) for day in days] == [True, False, False]
    assert [BARE.is_working(day) for day in days] == [True, True, False]
