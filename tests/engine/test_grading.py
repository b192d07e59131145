"""Which of several attempts counts."""

import pytest

from app.engine.grading import standing
from app.storage.learner.attempts import Outcome

TRIES = [Outcome(0.5, passed=False), Outcome(0.9, passed=True), Outcome(0.6, passed=False)]


def test_highest_counts_and_a_quiz_once_passed_stays_passed() -> None:
    assert standing(TRIES, "highest", pass_mark=0.7) == (0.9, True)


def test_last_counts_even_if_it_is_worse() -> None:
    assert standing(TRIES, "last", pass_mark=0.7) == (0.6, False)


@pytest.mark.parametrize(("pass_mark", "passed"), [(0.66, True), (0.67, False)])
def test_average_has_to_reach_the_pass_mark(pass_mark: float, passed: bool) -> None:
    fraction, told = standing(TRIES, "average", pass_mark=pass_mark)
    assert fraction == pytest.approx(2 / 3)
    assert told is passed


def test_average_above_the_mark_with_every_floor_missed_is_not_passed() -> None:
    assert standing([Outcome(0.9, passed=False)], "average", pass_mark=0.7) == (0.9, False)


def test_no_attempt_is_no_standing() -> None:
    assert standing([], "highest", pass_mark=0.0) == (0.0, False)
