"""When an attempt may begin."""

from datetime import UTC, date, datetime, timedelta

from app.course.outline import QuizRules
from app.engine.admission import Admission, admission

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def asked(rules: QuizRules, *hours_ago: float, open_attempt: bool = False, now: datetime = NOW) -> Admission:
    """Ask after attempts that took no time, so many hours ago."""
    times = [NOW - timedelta(hours=one) for one in hours_ago]
    return admission(rules, begun=times, handed_in=times, open_attempt=open_attempt, now=now)


def test_quiz_without_limits_may_begin_any_time() -> None:
    assert asked(QuizRules(), 1, 0.1, 0) == Admission()


def test_attempts_left_are_counted() -> None:
    assert asked(QuizRules(attempts=3), 5).left == 2


def test_no_attempt_begins_when_all_are_used() -> None:
    told = asked(QuizRules(attempts=2), 500, 5)
    assert told.left == 0
    assert "All 2 attempts" in str(told.refusal)


def test_open_attempt_goes_on_when_all_are_used() -> None:
    told = asked(QuizRules(attempts=1), 5, open_attempt=True)
    assert (told.refusal, told.goes_on) == (None, True)


def test_open_attempt_goes_on_after_the_last_day() -> None:
    assert asked(QuizRules(closes=date(2026, 11, 1)), 5, open_attempt=True).refusal is None


def test_attempts_of_more_than_a_month_ago_do_not_count() -> None:
    rules = QuizRules(attempts=2, attempts_days=30)
    assert asked(rules, 24 * 31, 5).left == 1


def test_next_attempt_within_a_month_begins_when_the_older_one_falls_out() -> None:
    told = asked(QuizRules(attempts=2, attempts_days=30), 24 * 10, 5)
    assert told.begins_at == NOW + timedelta(days=20)


def test_no_attempt_before_the_first_day() -> None:
    told = asked(QuizRules(opens=date(2026, 11, 30)))
    assert "opens on 30.11.2026" in str(told.refusal)


def test_no_attempt_after_the_last_day() -> None:
    told = asked(QuizRules(closes=date(2026, 11, 20)))
    assert "The last day for this quiz was 20.11.2026" in str(told.refusal)


def test_last_day_itself_is_open() -> None:
    assert asked(QuizRules(opens=date(2026, 11, 24), closes=date(2026, 11, 24))).refusal is None


def test_wait_is_asked_from_its_attempt_on() -> None:
    rules = QuizRules(delay_hours=24, delay_from=3)
    assert asked(rules, 1).refusal is None
    told = asked(rules, 30, 1)
    assert told.begins_at == NOW + timedelta(hours=23)


def test_wait_ends() -> None:
    assert asked(QuizRules(delay_hours=24), 25).refusal is None


def test_clock_set_back_makes_nobody_wait() -> None:
    assert asked(QuizRules(delay_hours=24), 1, now=NOW - timedelta(days=3)).refusal is None
