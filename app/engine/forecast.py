"""What will be recalled on a day to come, what it takes to recall more, and how true such forecasts were."""

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

import msgspec

from app.engine.review import AGAIN, GOOD, RETENTION, Memory, recall, reviewed

FEWEST_REVIEWS = 30
"""Below so many reviews nothing is foretold: the figure would say more about the program than about the learner."""

USUAL_SECONDS = 20.0
"""Taken for a review as long as the learner's own time is not known."""

MOST_MINUTES = 420
"""More than an hour a day is no advice."""

SAMPLE = 100
"""Cards that stand for all of a larger deck when minutes are counted: it takes tenths of a second, not seconds."""

DAY = timedelta(days=1)
BINS = ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.0))


class Forecast(msgspec.Struct, frozen=True, kw_only=True):
    """What is foretold for a day.

    `recall` is the share (0.0 to 1.0) of the `cards` known now that will be recalled without another review;
    `minutes_a_week` is what brings `goal`: 0 if nothing is needed, None if an hour a day is not enough.
    """

    day: date
    cards: int
    recall: float
    goal: float = RETENTION
    minutes_a_week: int | None = 0


class Prediction(msgspec.Struct, frozen=True):
    """A chance of recall (0.0 to 1.0) that was foretold before a review, and whether the card was recalled."""

    foretold: float
    recalled: bool


class CalibrationBin(msgspec.Struct, frozen=True, kw_only=True):
    """Reviews whose foretold chance lay from `low` to `high`: the mean of what was foretold, and what came."""

    low: float
    high: float
    count: int
    foretold: float
    recalled: float


class Calibration(msgspec.Struct, frozen=True, kw_only=True):
    """How well predictions were: by bin and in all.

    `log_loss` is the mean surprise, lower is better; `constant_loss` that of always foretelling the mean; `error` is
    the root of the mean squared gap between foretold and recalled over the bins, weighted by their reviews.
    """

    bins: tuple[CalibrationBin, ...]
    count: int
    foretold: float
    recalled: float
    log_loss: float
    constant_loss: float
    error: float


def mean_recall(cards: Mapping[str, Memory], at: datetime) -> float:
    """Return the share of cards that will be recalled at a time, if none is asked before; 1.0 without cards."""
    return sum(recall(memory, at) for memory in cards.values()) / len(cards) if cards else 1.0


def forecast(
    cards: Mapping[str, Memory],
    *,
    now: datetime,
    check: datetime,
    seconds: float = USUAL_SECONDS,
    goal: float = RETENTION,
) -> Forecast:
    """Return what of the cards known now will be recalled at `check`; `seconds` is what one review takes.

    The minutes are the fewest, in steps of one up to ten and of five above, with which a learner who is as forgetful as
    the model says reaches the goal. Every draw comes from the card and its review, so the same cards give the same
    forecast.
    """
    without = mean_recall(cards, check)
    minutes: int | None = 0
    if without < goal and cards:
        steps = [*range(1, 11), *range(15, MOST_MINUTES + 1, 5)]
        sample = _sample(cards)
        share = len(sample) / len(cards)
        minutes = _fewest(steps, lambda one: _studied(sample, now, check, one * 60 / seconds * share) >= goal)
    return Forecast(day=check.astimezone().date(), cards=len(cards), recall=without, goal=goal, minutes_a_week=minutes)


def calibration(predictions: Sequence[Prediction]) -> Calibration:
    """Return how predictions compare with what came; empty bins are left out.

    Raises:
        ValueError: without any prediction.
    """
    if not predictions:
        raise ValueError("there is nothing to compare")
    bins = tuple(one for low, high in BINS if (one := _bin(predictions, low, high)) is not None)
    count = len(predictions)
    recalled = sum(one.recalled for one in predictions) / count
    return Calibration(
        bins=bins,
        count=count,
        foretold=sum(one.foretold for one in predictions) / count,
        recalled=recalled,
        log_loss=sum(_loss(one.foretold, recalled=one.recalled) for one in predictions) / count,
        constant_loss=sum(_loss(recalled, recalled=one.recalled) for one in predictions) / count,
        error=math.sqrt(sum(one.count * (one.foretold - one.recalled) ** 2 for one in bins) / count),
    )


def _bin(predictions: Sequence[Prediction], low: float, high: float) -> CalibrationBin | None:
    inside = [one for one in predictions if low <= one.foretold < high or one.foretold == high == 1.0]
    if not inside:
        return None
    return CalibrationBin(
        low=low,
        high=high,
        count=len(inside),
        foretold=sum(one.foretold for one in inside) / len(inside),
        recalled=sum(one.recalled for one in inside) / len(inside),
    )


def _loss(foretold: float, *, recalled: bool) -> float:
    chance = min(max(foretold, 1e-4), 1 - 1e-4)
    return -math.log(chance if recalled else 1 - chance)


def _sample(cards: Mapping[str, Memory]) -> dict[str, Memory]:
    """Return at most `SAMPLE` cards, evenly from the least to the most stable."""
    order = sorted(cards, key=lambda one: (cards[one].stability, one))
    count = min(SAMPLE, len(order))
    return {order[at * len(order) // count]: cards[order[at * len(order) // count]] for at in range(count)}


def _fewest(steps: Sequence[int], enough: Callable[[int], bool]) -> int | None:
    """Return the least step that is enough, by halving; None if the largest is not."""
    if not enough(steps[-1]):
        return None
    low, high = 0, len(steps) - 1
    while low < high:
        middle = (low + high) // 2
        if enough(steps[middle]):
            high = middle
        else:
            low = middle + 1
    return steps[low]


def _studied(cards: Mapping[str, Memory], now: datetime, check: datetime, reviews_a_week: float) -> float:
    """Return the share recalled at the check after days with so many reviews, the cards in danger first."""
    memories, asked = dict(cards), dict.fromkeys(cards, 0)
    day, left = now, 0.0
    while day < check:
        # What was not used is no credit for later: nobody sits ten hours on the last evening.
        left = min(left, 1.0) + reviews_a_week / 7
        due = [one for one, memory in memories.items() if memory.due <= day]
        for one in sorted(due, key=lambda one: (recall(memories[one], day), one)):
            if left < 1:
                break
            memories[one], spent = _asked(memories[one], day, draw=_draw(one, asked[one]))
            asked[one] += 1
            left -= spent
        day += DAY
    return mean_recall(memories, check)


def _asked(memory: Memory, at: datetime, *, draw: float) -> tuple[Memory, int]:
    """Return a card after it was asked, and in how many reviews; what was forgotten is asked again at once."""
    if draw < recall(memory, at):
        return reviewed(memory, GOOD, at), 1
    forgotten = reviewed(memory, AGAIN, at)
    return reviewed(forgotten, GOOD, max(forgotten.due, at)), 2


def _draw(card: str, number: int) -> float:
    from random import Random

    return Random(f"{card}:{number}").random()  # noqa: S311 - simulated answers, not a secret
