"""The figures of one item: facility, spread, how well it tells apart, and what is wrong with it."""

import math
from collections.abc import Sequence

from app.engine.statistics import moments
from app.engine.statistics.values import DistractorRow, Flag, ItemMark, ItemStatistics

LEAST_FACILITY = 0.2
GREATEST_FACILITY = 0.95
LEAST_DISCRIMINATION = 0.15
"""Bounds outside which a question should be looked at; discrimination as a correlation, -1.0 to 1.0."""

MARGIN = 1e-9
"""A figure on a bound is inside it, whatever binary numbers make of it."""


def item_statistics(
    item_id: str, marks: Sequence[ItemMark], totals: Sequence[float], *, weight: float | None
) -> ItemStatistics:
    """Return the figures of an item over the attempts that had it; `totals` are those attempts' whole marks.

    x is the mark of the item, T the total, X = T - x the rest; C and V are covariance and variance with n - 1.
    Facility index: mean x / maximum. Discrimination index: 100 C(x, X) / sqrt(V(x) V(X)). Discriminative efficiency:
    100 C(x, X) / Cmax, Cmax being the covariance of x and X each sorted by itself, the most that these marks allow.
    Point-biserial correlation: Pearson's of x and T, the item included; with partial marks the item-total correlation.
    """
    earned = [one.earned for one in marks]
    rest = [total - mark for total, mark in zip(totals, earned, strict=True)]
    shared, most = moments.covariance(earned, rest), moments.covariance(sorted(earned), sorted(rest))
    discrimination = moments.correlation(earned, rest)
    maxima = {one.possible for one in marks}
    return ItemStatistics(
        id=item_id,
        attempts=len(marks),
        possible=min(maxima) if len(maxima) == 1 and min(maxima) > 0 else None,
        mean=moments.mean(earned),
        facility=math.fsum(earned) / math.fsum(one.possible for one in marks) if min(maxima) > 0 else None,
        standard_deviation=moments.standard_deviation(earned),
        mark_variance=moments.variance(earned),
        other_mark_variance=moments.variance(rest),
        covariance=shared,
        covariance_max=most,
        discrimination_index=None if discrimination is None else 100 * discrimination,
        discriminative_efficiency=min(100.0, 100 * shared / most) if shared is not None and most else None,
        effective_weight=weight,
        point_biserial=moments.correlation(earned, totals),
    )


def flags(item: ItemStatistics, options: Sequence[DistractorRow]) -> tuple[Flag, ...]:
    """Return what speaks for mending a question; a figure that is undefined speaks for nothing."""
    found: list[Flag] = []
    facility, index = item.facility, item.discrimination_index
    if facility is not None and facility < LEAST_FACILITY - MARGIN:
        found.append(Flag(code="too-hard", value=facility))
    if facility is not None and facility > GREATEST_FACILITY + MARGIN:
        found.append(Flag(code="too-easy", value=facility))
    if index is not None and index / 100 < LEAST_DISCRIMINATION - MARGIN:
        found.append(Flag(code="low-discrimination", value=index / 100))
    unused = (row.option for row in options if row.correct is False and not row.total)
    return (*found, *(Flag(code="unused-distractor", option=option) for option in unused))
