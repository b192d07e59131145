"""Scheduling is the library's own: the same days, the same memory, for any history of answers."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from fsrs import Card, Rating, Scheduler

from app.engine.review import (
    AGAIN,
    EASY,
    GOOD,
    HARD,
    LEECH_LAPSES,
    RATINGS,
    Memory,
    is_leech,
    lapsed,
    recall,
    replayed,
    reviewed,
    waits,
)

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HISTORIES = 1000
PLAIN = Scheduler(enable_fuzzing=False)
"""The library used as its README says."""


def history(seed: int) -> list[tuple[int, datetime]]:
    """Return 1 to 15 answers: within minutes, on the due day, early, late and after a clock went back."""
    source = Random(seed)
    at, told = START, []
    for _ in range(source.randint(1, 15)):
        told.append((source.choice(RATINGS), at))
        at += timedelta(minutes=source.choice([-30, 0, 1, 10, 90, 1440, 4000, 20_000, 200_000]))
    return told


def by_the_library(answers: list[tuple[int, datetime]]) -> Card:
    card = Card(card_id=1, due=START)
    for rating, at in answers:
        card, _ = PLAIN.review_card(card, Rating(rating), at)
    return card


def told(memory: Memory | None) -> tuple[object, ...]:
    assert memory is not None
    return (memory.phase, memory.step, memory.stability, memory.difficulty, memory.due, memory.last_review)


def test_a_thousand_histories_come_out_as_by_the_library() -> None:
    for seed in range(HISTORIES):
        answers = history(seed)
        card = by_the_library(answers)
        phase = card.state.name.lower()
        plain = (phase, card.step, card.stability, card.difficulty, card.due, card.last_review)
        assert (seed, told(replayed(answers))) == (seed, plain)


def test_the_histories_reach_every_phase_and_long_intervals() -> None:
    cards = [by_the_library(history(seed)) for seed in range(HISTORIES)]
    phases = Counter(card.state.name for card in cards)
    assert min(phases["Learning"], phases["Review"], phases["Relearning"]) > 50
    assert sum(card.last_review is not None and (card.due - card.last_review).days > 60 for card in cards) > 50


def test_chance_of_recall_is_the_librarys() -> None:
    for seed in range(200):
        card, memory = by_the_library(history(seed)), replayed(history(seed))
        assert memory is not None
        for days in (0, 1, 30, 400):
            at = card.due + timedelta(days=days)
            assert recall(memory, at) == PLAIN.get_card_retrievability(card, at)


def test_same_answers_give_the_same_days_every_time() -> None:
    assert {told(replayed(history(7))) for _ in range(20)} == {told(replayed(history(7)))}


def test_buttons_tell_the_time_that_the_rating_brings() -> None:
    memory = replayed([(GOOD, START), (GOOD, START + timedelta(minutes=10))])
    at = START + timedelta(days=2)
    told_waits = waits(memory, at)
    assert told_waits == {rating: reviewed(memory, rating, at).due - at for rating in RATINGS}
    assert told_waits[AGAIN] == timedelta(minutes=10)
    assert told_waits[HARD] < told_waits[GOOD] < told_waits[EASY]


def test_only_a_card_that_was_known_lapses() -> None:
    known = replayed([(EASY, START)])
    assert lapsed(known, AGAIN)
    assert not lapsed(known, HARD)
    assert not lapsed(None, AGAIN)
    assert not lapsed(reviewed(None, AGAIN, START), AGAIN)


def test_card_forgotten_eight_times_is_a_leech() -> None:
    assert (is_leech(LEECH_LAPSES - 1), is_leech(LEECH_LAPSES)) == (False, True)


def test_rating_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="5"):
        reviewed(None, 5, START)
