"""The figures of a whole quiz, and those of all its questions and slots."""

import math
import re
import statistics
from collections.abc import Callable, Mapping, Sequence

import msgspec

from app.engine.statistics import moments
from app.engine.statistics.distractors import distractor_rows, thirds
from app.engine.statistics.items import flags, item_statistics
from app.engine.statistics.values import AttemptMarks, ItemMark, ItemStatistics, KnownOption, QuizStatistics


class _Column(msgspec.Struct, frozen=True):
    """The marks of one question or slot, each with the place of its attempt among all."""

    marks: list[ItemMark]
    rows: list[int]

    def of(self, values: Sequence[float]) -> list[float]:
        """Return those of the attempts' values that belong to attempts with this item."""
        return [values[row] for row in self.rows]


def analyse(
    attempts: Sequence[AttemptMarks], *, options: Mapping[str, Sequence[KnownOption]] | None = None
) -> QuizStatistics:
    """Return the statistics of at least one attempt at a quiz; their order changes nothing.

    `options` are what a question offers, by question; a question with options chosen gets a table of them also if it
    is not there. Internal consistency and effective weights compare slots, so that they are undefined unless every
    attempt has the same ones (`with_slots`); everything else holds for any mix of papers.
    """
    totals = [math.fsum(item.earned for item in one.items) for one in attempts]
    slots = _columns(attempts, lambda mark: mark.place)
    even = all(len(column.marks) == len(attempts) for column in slots.values())
    weights = _weights(slots, totals) if even else {}
    rows = [item_statistics(one, slots[one].marks, slots[one].of(totals), weight=weights.get(one)) for one in slots]
    items = _questions(attempts, totals, _lone(slots, weights), options or {})
    own = all(len({mark.question for mark in column.marks}) == 1 for column in slots.values())
    return _whole(attempts, totals, slots if even else {}, items=items, slots_told=() if own else tuple(rows))


def _columns(attempts: Sequence[AttemptMarks], key: Callable[[ItemMark], str]) -> dict[str, _Column]:
    """Return the marks by question or slot, numbers in names in the order of numbers."""
    columns: dict[str, _Column] = {}
    for row, attempt in enumerate(attempts):
        for mark in attempt.items:
            column = columns.setdefault(key(mark), _Column([], []))
            column.marks.append(mark)
            column.rows.append(row)
    return dict(sorted(columns.items(), key=lambda entry: _natural(entry[0])))


def _natural(name: str) -> list[tuple[int, str]]:
    # Digits stand at every odd place of the split, so that numbers meet numbers and words meet words.
    return [(int(part) if place % 2 else 0, part) for place, part in enumerate(re.split(r"([0-9]+)", name))]


def _weights(slots: Mapping[str, _Column], totals: Sequence[float]) -> dict[str, float | None]:
    """Return the effective weights: 100 sqrt(C(x, T)) / the sum of these roots over all slots.

    A slot with a negative covariance has no weight and is not in the sum.
    """
    roots: dict[str, float] = {}
    for slot, column in slots.items():
        shared = moments.covariance([mark.earned for mark in column.marks], totals)
        if shared is not None and shared >= 0:
            roots[slot] = math.sqrt(shared)
    whole = math.fsum(roots.values())
    return {slot: 100 * roots[slot] / whole if whole and slot in roots else None for slot in slots}


def _lone(slots: Mapping[str, _Column], weights: Mapping[str, float | None]) -> dict[str, float | None]:
    """Return the weights of questions that have a slot for themselves in every attempt; others have none."""
    asked = {slot: {mark.question for mark in column.marks} for slot, column in slots.items()}
    return {question: weights.get(slot) for slot, (question, *others) in asked.items() if not others}


def _questions(
    attempts: Sequence[AttemptMarks],
    totals: Sequence[float],
    weights: Mapping[str, float | None],
    options: Mapping[str, Sequence[KnownOption]],
) -> tuple[ItemStatistics, ...]:
    places = thirds(attempts, totals)
    found = []
    for question, column in _columns(attempts, lambda mark: mark.question).items():
        item = item_statistics(question, column.marks, column.of(totals), weight=weights.get(question))
        there = [places[row] for row in column.rows]
        answered = [row for row in column.rows if question in attempts[row].chosen]
        taken = [attempts[row].chosen[question] for row in answered]
        table = distractor_rows(taken, [places[row] for row in answered], options.get(question, ())) if answered else ()
        found.append(
            msgspec.structs.replace(
                item,
                thirds=(there.count(0), there.count(1), there.count(2)),
                options=table,
                flags=flags(item, table),
            )
        )
    return tuple(found)


def _whole(
    attempts: Sequence[AttemptMarks],
    totals: Sequence[float],
    slots: Mapping[str, _Column],
    *,
    items: tuple[ItemStatistics, ...],
    slots_told: tuple[ItemStatistics, ...],
) -> QuizStatistics:
    spread = moments.standard_deviation(totals)
    alpha = _alpha(slots, totals)
    binary = all(mark.earned in (0.0, 1.0) for one in attempts for mark in one.items)
    error = None if alpha is None else math.sqrt(max(0.0, 1 - alpha))
    maxima = {one.possible for one in attempts}
    return QuizStatistics(
        attempts=len(attempts),
        possible=next(iter(maxima)) if len(maxima) == 1 else None,
        mean=moments.mean(totals),
        median=statistics.median(totals),
        standard_deviation=spread,
        skewness=moments.skewness(totals),
        kurtosis=moments.kurtosis(totals),
        alpha=alpha,
        kr20=alpha if binary else None,
        cic=None if alpha is None else 100 * alpha,
        error_ratio=None if error is None else 100 * error,
        standard_error=None if error is None or spread is None else error * spread,
        items=items,
        slots=slots_told,
    )


def _alpha(slots: Mapping[str, _Column], totals: Sequence[float]) -> float | None:
    """Return Cronbach's alpha, P / (P - 1) (1 - sum of V(x) / V(T)) over P slots; the error ratio is sqrt(1 - alpha).

    None for fewer than two slots or attempts, or where all totals are the same.
    """
    whole = moments.variance(totals)
    if len(slots) < 2 or not whole:
        return None
    parts = [moments.variance([mark.earned for mark in column.marks]) or 0.0 for column in slots.values()]
    return min(1.0, len(slots) / (len(slots) - 1) * (1 - math.fsum(parts) / whole))
