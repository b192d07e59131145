"""The time an attempt has used, whatever clocks, sleep and restarts do."""

from datetime import UTC, datetime, timedelta

import pytest

from app.engine.timing import Passage, Reading, passage

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def read(monotonic: float, *, wall: datetime | float | None = None, boot: str = "one") -> Reading:
    """Return a reading; the wall clock runs with the monotonic one unless told otherwise."""
    seconds = monotonic if wall is None else wall
    at = seconds if isinstance(seconds, datetime) else START + timedelta(seconds=seconds)
    return Reading(at=at.isoformat(), monotonic=monotonic, boot=boot)


def passed(before: Reading, after: Reading, *, stops: bool = False, closed: bool = False) -> Passage:
    return passage(before, after, when_closed="stops" if stops else "runs", closed=closed)


def test_a_second_awake_is_a_second_used() -> None:
    assert passed(read(10), read(11)) == Passage(used=1.0)


@pytest.mark.parametrize(
    ("year", "jump"), [(1999, datetime(1999, 1, 1, tzinfo=UTC)), (2040, datetime(2040, 1, 1, tzinfo=UTC))]
)
def test_clock_set_to_another_year_changes_no_second_and_is_told(year: int, jump: datetime) -> None:
    told = passed(read(10), read(11, wall=jump))
    assert told.used == 1.0
    assert told.jump == pytest.approx((jump - START).total_seconds() - 11, abs=1)
    assert (told.jump < 0) == (year == 1999)


@pytest.mark.parametrize("by", [-3600.0, 3600.0, -3.0, 3.0])
def test_clock_moved_is_told_with_its_amount(by: float) -> None:
    assert passed(read(10), read(11, wall=11 + by)) == Passage(used=1.0, jump=by)


def test_small_corrections_of_the_clock_are_no_jump() -> None:
    assert passed(read(10), read(11, wall=12.5)) == Passage(used=1.0)


def test_sleep_counts_where_the_clock_runs_on() -> None:
    assert passed(read(10), read(610)) == Passage(used=600.0, away=600.0)


def test_sleep_does_not_count_where_the_clock_stops() -> None:
    assert passed(read(10), read(610), stops=True) == Passage(used=0.0, away=600.0)


def test_closed_program_counts_where_the_clock_runs_on() -> None:
    assert passed(read(10), read(12), closed=True) == Passage(used=2.0, away=2.0)


def test_closed_program_does_not_count_where_the_clock_stops() -> None:
    assert passed(read(10), read(12), stops=True, closed=True) == Passage(used=0.0, away=2.0)


def test_gap_of_less_than_a_second_is_not_worth_telling() -> None:
    assert passed(read(10), read(10.5), closed=True) == Passage(used=0.5)
    assert passed(read(10), read(10.5), stops=True, closed=True) == Passage()


def test_after_a_new_boot_the_wall_clock_tells() -> None:
    assert passed(read(5000), read(3, wall=5120, boot="two")) == Passage(used=120.0, away=120.0)


def test_new_boot_with_the_clock_set_back_gives_no_time_and_is_told() -> None:
    assert passed(read(5000), read(3, wall=4000, boot="two")) == Passage(jump=-1000.0)


def test_new_boot_does_not_count_where_the_clock_stops() -> None:
    assert passed(read(5000), read(3, wall=5120, boot="two"), stops=True) == Passage(away=120.0)
