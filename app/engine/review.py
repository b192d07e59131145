"""Spaced review: how well a card is remembered and when it comes again.

FSRS by the `fsrs` library with its default parameters and without its random spread of intervals, so that the same
answers always give the same days.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
RATINGS = (AGAIN, HARD, GOOD, EASY)
"""Not recalled; recalled with effort, as usual, without thinking."""

RETENTION = 0.9
"""The share of cards that is recalled when they come: the library's default, and the goal the forecast names."""

LEECH_LAPSES = 8
"""A card forgotten so often after it was known is set aside: reading again helps more than asking again (as Anki)."""

Phase = Literal["learning", "review", "relearning"]
_PHASES: tuple[Phase, ...] = ("learning", "review", "relearning")


class Memory(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a card after a review. Times are aware UTC.

    `stability` is the days after which recall falls to 90 %, `difficulty` 1.0 to 10.0, `step` that of the first
    minutes of learning, None afterwards.
    """

    phase: Phase
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    last_review: datetime


def reviewed(before: Memory | None, rating: int, at: datetime) -> Memory:
    """Return what is known of a card after it was rated 1 to 4 at an aware UTC time; `before` is None for a new one.

    Raises:
        ValueError: if there is no such rating.
    """
    from fsrs import Rating

    card, _ = _scheduler().review_card(_card(before, at), Rating(rating), at)
    assert card.stability is not None
    assert card.difficulty is not None
    return Memory(
        phase=_PHASES[card.state.value - 1],
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=at,
    )


def replayed(history: Iterable[tuple[int, datetime]]) -> Memory | None:
    """Return what is known of a card after all its reviews, each a rating and its time; None without any."""
    memory: Memory | None = None
    for rating, at in history:
        memory = reviewed(memory, rating, at)
    return memory


def recall(memory: Memory, at: datetime) -> float:
    """Return the chance, 0.0 to 1.0, that a card is recalled at a time."""
    return float(_scheduler().get_card_retrievability(_card(memory, at), at))


def waits(before: Memory | None, at: datetime) -> dict[int, timedelta]:
    """Return, for each rating, the time until the card would come again."""
    return {rating: reviewed(before, rating, at).due - at for rating in RATINGS}


def lapsed(before: Memory | None, rating: int) -> bool:
    """Tell whether a card that was known has been forgotten."""
    return rating == AGAIN and before is not None and before.phase == "review"


def is_leech(lapses: int) -> bool:
    """Tell whether a card is to be set aside."""
    return lapses >= LEECH_LAPSES


@cache
def _scheduler() -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(enable_fuzzing=False)


def _card(memory: Memory | None, at: datetime) -> "Card":
    from fsrs import Card, State

    # Given an id and a due time, the library asks no clock and does not sleep.
    if memory is None:
        return Card(card_id=0, due=at)
    return Card(
        card_id=0,
        state=State(_PHASES.index(memory.phase) + 1),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.last_review,
    )
