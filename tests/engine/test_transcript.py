"""What a transcript says follows from records alone, and small numbers conclude nothing."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.engine.transcript import (
    Moment,
    ObjectiveResult,
    ObjectiveStanding,
    Recall,
    active_times,
    standings_of,
    weeks_of,
)

START = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
TEXTS = {"c1.1": ({"en": "Count terms"}, {"en": "Foundations"}), "c1.2": ({"en": "Sort"}, {"en": "Foundations"})}


def moments(*minutes: float, boot: str = "one") -> list[Moment]:
    return [Moment(START + timedelta(minutes=one), boot, one * 60) for one in minutes]


def minutes_of(found: list[Moment]) -> float:
    return sum(length.total_seconds() for _, length in active_times(found)) / 60


def test_time_between_records_counts_and_a_long_pause_does_not() -> None:
    assert minutes_of(moments(0, 5, 20, 90, 100)) == 30


def test_a_pause_of_exactly_the_longest_still_counts() -> None:
    assert minutes_of(moments(0, 20)) == 20
    assert minutes_of(moments(0, 20.1)) == 0


def test_a_wall_clock_that_was_moved_makes_no_time() -> None:
    moved = [Moment(START, "one", 0), Moment(START + timedelta(minutes=15), "one", 60)]
    assert minutes_of(moved) == 1


def test_after_a_restart_the_wall_clock_counts() -> None:
    assert minutes_of([*moments(0), Moment(START + timedelta(minutes=7), "two", 3)]) == 7


def test_one_record_alone_is_no_time() -> None:
    assert minutes_of(moments(3)) == 0


def test_weeks_begin_on_monday_and_empty_ones_stand_between() -> None:
    lessons = [START, START + timedelta(days=1), START + timedelta(weeks=2)]
    weeks = weeks_of([], lessons, [], today=date(2026, 12, 12), most=12)
    assert [(week.monday, week.lessons) for week in weeks] == [
        (date(2026, 11, 23), 2),
        (date(2026, 11, 30), 0),
        (date(2026, 12, 7), 1),
    ]


def test_only_the_last_weeks_are_shown() -> None:
    weeks = weeks_of([], [START], [], today=date(2027, 6, 1), most=12)
    assert len(weeks) == 12
    assert weeks[-1].monday == date(2027, 5, 31)


def test_recall_is_counted_by_week() -> None:
    recalls = [Recall("a", START, True), Recall("b", START, False), Recall("a", START + timedelta(days=1), True)]
    (week,) = weeks_of([], [], recalls, today=date(2026, 11, 25), most=12)
    assert (week.recalled, week.forgotten) == (2, 1)


def standing(latest: float, questions: int) -> ObjectiveStanding:
    (made,) = standings_of([ObjectiveResult("c1.1", latest, questions)], TEXTS)
    return made


@pytest.mark.parametrize(
    ("fraction", "questions", "judgement"),
    [
        (1.0, 4, "unsure"),
        (0.0, 4, "unsure"),
        (0.8, 5, "known"),
        (0.79, 5, "partly"),
        (0.6, 5, "partly"),
        (0.59, 5, "weak"),
    ],
)
def test_a_result_says_something_only_from_five_questions_on(fraction: float, questions: int, judgement: str) -> None:
    assert standing(fraction, questions).judgement == judgement


def test_best_and_latest_are_told_each_with_its_questions() -> None:
    results = [ObjectiveResult("c1.1", 0.9, 10), ObjectiveResult("c1.1", 0.9, 4), ObjectiveResult("c1.1", 0.4, 5)]
    (made,) = standings_of(results, TEXTS)
    assert (made.best, made.best_questions) == (0.9, 10)
    assert (made.latest, made.latest_questions) == (0.4, 5)


def test_objectives_nobody_asked_about_or_knows_are_left_out() -> None:
    results = [ObjectiveResult("c1.2", 1.0, 0), ObjectiveResult("gone", 1.0, 5)]
    assert standings_of(results, TEXTS) == ()
