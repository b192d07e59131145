"""Forecasts come true for a memory that is as the model says, and the figures show it where it is not."""

import pytest

from app.engine.forecast import calibration
from tools.review_simulation import LEARNERS, Simulated, simulate

AS_THE_MODEL, FASTER, _SLOWER, CARELESS = LEARNERS


@pytest.fixture(scope="module")
def faithful() -> Simulated:
    """A learner whose memory is that of the model."""
    return simulate(AS_THE_MODEL, cards=150, days=60, ahead=60, seed="1")


def test_chances_foretold_come_true(faithful: Simulated) -> None:
    told = calibration(faithful.predictions)
    assert told.count > 500
    assert told.foretold == pytest.approx(told.recalled, abs=0.02)
    assert told.error < 0.04
    assert told.log_loss < told.constant_loss


def test_share_foretold_for_the_check_comes_true(faithful: Simulated) -> None:
    assert faithful.told.recall == pytest.approx(faithful.without_review, abs=0.01)


def test_minutes_named_bring_the_goal(faithful: Simulated) -> None:
    assert faithful.told.recall < 0.9
    assert faithful.told.minutes_a_week
    assert faithful.with_minutes >= 0.88


def test_same_seed_gives_the_same_study() -> None:
    one, other = (simulate(FASTER, cards=20, days=10, ahead=10, seed="7") for _ in range(2))
    assert one == other


def test_careless_answers_show_in_the_calibration() -> None:
    told = calibration(simulate(CARELESS, cards=60, days=40, ahead=20, seed="1").predictions)
    assert told.foretold - told.recalled > 0.03
