"""Forecast and calibration: figures that follow from the cards alone and come true for a memory like the model."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.engine.forecast import Forecast, Prediction, calibration, forecast, mean_recall
from app.engine.review import EASY, GOOD, Memory, recall, replayed

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CHECK = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


def deck(count: int, *, rating: int = GOOD) -> dict[str, Memory]:
    answers = [(rating, NOW - timedelta(days=2)), (rating, NOW - timedelta(days=1))]
    memory = replayed(answers)
    assert memory is not None
    return {f"card-{number}": memory for number in range(count)}


def ahead(cards: dict[str, Memory], *, check: datetime = CHECK, seconds: float = 20.0) -> Forecast:
    return forecast(cards, now=NOW, check=check, seconds=seconds)


def test_without_review_the_mean_chance_of_recall_is_foretold() -> None:
    cards = deck(3) | {"easy": next(iter(deck(1, rating=EASY).values()))}
    told = ahead(cards)
    assert told.recall == pytest.approx(sum(recall(one, CHECK) for one in cards.values()) / 4)
    assert (told.day, told.cards) == (date(2027, 3, 1), 4)


def test_what_is_known_well_enough_needs_no_minutes() -> None:
    told = ahead(deck(5), check=NOW + timedelta(hours=1))
    assert told.recall >= 0.9
    assert told.minutes_a_week == 0


def test_minutes_bring_the_goal_and_one_step_less_does_not() -> None:
    from app.engine.forecast import _studied

    cards = deck(60)
    told = ahead(cards)
    assert told.recall < 0.9
    assert told.minutes_a_week is not None
    per_minute = 60 / 20
    assert _studied(cards, NOW, CHECK, told.minutes_a_week * per_minute) >= 0.9
    assert _studied(cards, NOW, CHECK, (told.minutes_a_week - 1) * per_minute) < 0.9


def test_more_cards_and_slower_answers_take_more_minutes() -> None:
    few, many = ahead(deck(20)).minutes_a_week, ahead(deck(120)).minutes_a_week
    slow = ahead(deck(20), seconds=60).minutes_a_week
    assert few is not None
    assert many is not None
    assert slow is not None
    assert few < many
    assert few < slow


def test_goal_that_an_hour_a_day_does_not_bring_is_not_promised() -> None:
    assert ahead(deck(300), check=NOW + timedelta(days=20), seconds=3000).minutes_a_week is None


def test_same_cards_give_the_same_forecast() -> None:
    assert ahead(deck(50)) == ahead(deck(50))


def test_empty_deck_recalls_all_of_nothing() -> None:
    assert mean_recall({}, CHECK) == 1.0
    assert ahead({}).minutes_a_week == 0


def test_bins_compare_what_was_foretold_with_what_came() -> None:
    told = calibration(
        [Prediction(0.95, True), Prediction(0.91, True), Prediction(0.85, True), Prediction(0.81, False)]
    )
    assert [(one.low, one.count) for one in told.bins] == [(0.8, 2), (0.9, 2)]
    assert [(round(one.foretold, 2), one.recalled) for one in told.bins] == [(0.83, 0.5), (0.93, 1.0)]
    assert (told.count, told.recalled) == (4, 0.75)


def test_certain_prediction_has_a_bin() -> None:
    assert calibration([Prediction(1.0, True), Prediction(0.0, False)]).error == pytest.approx(0.0)


def test_good_predictions_surprise_less_than_the_mean() -> None:
    good = calibration([Prediction(0.9, True)] * 9 + [Prediction(0.1, False)] * 9)
    assert good.log_loss < good.constant_loss
    bad = calibration([Prediction(0.1, True)] * 9 + [Prediction(0.9, False)] * 9)
    assert bad.log_loss > bad.constant_loss


def test_nothing_to_compare_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing to compare"):
        calibration([])
