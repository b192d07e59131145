"""How true the forecasts of the review are, for learners whose memory is known: `python -m tools.review_simulation`.

Each simulated learner studies a deck day by day with Kense's own queue and scheduler, and recalls by a memory model of
its own. Printed are the chances foretold before each review beside what came, and for one day the share foretold
without review and the minutes a week beside what they brought.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from random import Random

import msgspec
from fsrs import Card, Rating, Scheduler
from fsrs.scheduler import DEFAULT_PARAMETERS

from app.engine.forecast import Calibration, Forecast, Prediction, calibration, forecast
from app.engine.review import AGAIN, EASY, GOOD, HARD, Memory, recall, reviewed
from app.engine.review_queue import Day, Done, Limits, daily_queue

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
SECONDS = 20.0


class Learner(msgspec.Struct, frozen=True, kw_only=True):
    """A memory model: FSRS whose first stabilities are multiplied by `strength`, with answers that may slip.

    With 1.0 and no `slips` the learner is as the scheduler believes; `slips` is the share of known cards that are
    answered wrong all the same.
    """

    name: str
    strength: float = 1.0
    slips: float = 0.0


LEARNERS = (
    Learner(name="as the model says"),
    Learner(name="forgets faster (half the stability)", strength=0.5),
    Learner(name="forgets slower (twice the stability)", strength=2.0),
    Learner(name="careless (one known card in twelve is missed)", slips=1 / 12),
)


class Simulated(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one learner's study: predictions with their outcomes, the forecast, and what became of it."""

    predictions: tuple[Prediction, ...]
    told: Forecast
    without_review: float
    """The share really recalled on the day of the check, had nothing been repeated."""
    with_minutes: float
    """The share really recalled after the minutes a week that the forecast named."""


class _Mind:
    """What one simulated learner really remembers."""

    def __init__(self, learner: Learner, source: Random) -> None:
        parameters = list(DEFAULT_PARAMETERS)
        parameters[:4] = [min(100.0, one * learner.strength) for one in parameters[:4]]
        self._model = Scheduler(parameters=parameters, enable_fuzzing=False)
        self._learner = learner
        self._source = source
        self._cards: dict[str, Card] = {}

    def copy(self, source: Random) -> "_Mind":
        """Return a mind that goes its own way from here."""
        other = _Mind(self._learner, source)
        other._cards = dict(self._cards)
        return other

    def chance(self, card: str, at: datetime) -> float:
        """Return the real chance that a card is recalled and answered so."""
        known = self._cards.get(card)
        return self._model.get_card_retrievability(known, at) * (1 - self._learner.slips) if known else 0.0

    def answer(self, card: str, at: datetime) -> int:
        """Answer a card and return the rating; what is answered is learnt."""
        recalled = self._source.random() < self.chance(card, at)
        rating = self._source.choices((HARD, GOOD, EASY), (15, 75, 10))[0] if recalled else AGAIN
        before = self._cards.get(card) or Card(card_id=0, due=at)
        self._cards[card], _ = self._model.review_card(before, Rating(rating), at)
        return rating

    def mean(self, cards: Sequence[str], at: datetime) -> float:
        """Return the share of cards really recalled at a time."""
        return sum(self.chance(one, at) for one in cards) / len(cards)


def simulate(learner: Learner, *, cards: int, days: int, ahead: int, seed: str) -> Simulated:
    """Return what a learner's study of a deck brings; the check is `ahead` days after the `days` of study."""
    source = Random(seed)  # noqa: S311 - simulated answers, not a secret
    mind = _Mind(learner, source)
    known: dict[str, Memory] = {}
    fresh = [f"card-{number:04d}" for number in range(cards)]
    predictions: list[Prediction] = []
    for day in range(days):
        predictions += _study(mind, known, fresh, START + day * DAY, Limits())
    now, check = START + days * DAY, START + (days + ahead) * DAY
    told = forecast(known, now=now, check=check, seconds=SECONDS)
    without = mind.mean(tuple(known), check)
    minutes = 0 if told.minutes_a_week is None else told.minutes_a_week
    later = mind.copy(Random(f"{seed}:after"))  # noqa: S311 - as above
    after = _studied_on(later, known, now, check, minutes)
    return Simulated(predictions=tuple(predictions), told=told, without_review=without, with_minutes=after)


def _study(
    mind: _Mind, known: dict[str, Memory], fresh: list[str], morning: datetime, limits: Limits
) -> list[Prediction]:
    """Ask a day's cards, with the queue of the program, until nothing is left."""
    told: list[Prediction] = []
    asked: set[str] = set()
    new, at = 0, morning
    while True:
        day = Day(now=at, ends=morning + 15 * timedelta(hours=1))
        queue = daily_queue(known, fresh, day=day, limits=limits, done=Done(new=new, cards=len(asked)))
        if not queue:
            return told
        card = queue[0]
        before = known.get(card)
        if before is None:
            fresh.remove(card)
            new += 1
        rating = mind.answer(card, at)
        if before is not None and (at - before.last_review).days >= 1:
            told.append(Prediction(recall(before, at), rating > AGAIN))
        known[card] = reviewed(before, rating, at)
        asked.add(card)
        at += MINUTE


def _studied_on(mind: _Mind, known: Mapping[str, Memory], now: datetime, check: datetime, minutes_a_week: int) -> float:
    """Return the share really recalled at the check, after so many minutes a week for the cards in danger."""
    memories, left = dict(known), 0.0
    day = now
    while day < check:
        left = min(left, 1.0) + minutes_a_week * 60 / SECONDS / 7
        at = day
        while left >= 1 and (due := [one for one, memory in memories.items() if memory.due <= at]):
            card = min(due, key=lambda one: (recall(memories[one], at), one))
            memories[card] = reviewed(memories[card], mind.answer(card, at), at)
            at += 11 * MINUTE
            left -= 1
        day += DAY
    return mind.mean(tuple(known), check)


def main() -> int:
    """Print what the forecasts of all learners were worth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=300)
    parser.add_argument("--days", type=int, default=90, help="days of study before the forecast")
    parser.add_argument("--ahead", type=int, default=60, help="days from the forecast to the check")
    parser.add_argument("--seed", default="1")
    asked = parser.parse_args()
    for learner in LEARNERS:
        done = simulate(learner, cards=asked.cards, days=asked.days, ahead=asked.ahead, seed=asked.seed)
        _tell(learner, done)
    return 0


def _tell(learner: Learner, done: Simulated) -> None:
    told = calibration(done.predictions)
    print(f"== {learner.name}: {told.count} predictions")
    _tell_bins(told)
    minutes = "more than an hour a day" if done.told.minutes_a_week is None else f"{done.told.minutes_a_week} min"
    print(f"   without review: foretold {done.told.recall:.3f}, came {done.without_review:.3f}")
    print(f"   for {done.told.goal:.0%}: {minutes} a week, which brought {done.with_minutes:.3f}\n")


def _tell_bins(told: Calibration) -> None:
    for one in told.bins:
        print(
            f"   {one.low:.1f}-{one.high:.1f}: foretold {one.foretold:.3f}, recalled {one.recalled:.3f} of {one.count}"
        )
    print(f"   all: foretold {told.foretold:.3f}, recalled {told.recalled:.3f}, error over bins {told.error:.3f}")
    print(f"   log loss {told.log_loss:.4f}; always foretelling the mean {told.constant_loss:.4f}")


if __name__ == "__main__":
    sys.exit(main())
