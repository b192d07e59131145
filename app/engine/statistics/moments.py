"""Means, variances and their relatives for lists of marks; all sums are exact (fsum), so no order changes a figure.

Marks are finite. Spread that is only the rounding of binary numbers counts as none, so that nothing is divided by it.
"""

import math
from collections.abc import Sequence
from operator import mul

Marks = Sequence[float]

ROUNDING = 1e-9
"""Marks that differ by less than this part of the largest of them are the same."""

UNRELATED = 1e-12
"""A covariance below this part of the greatest possible one is none: its sign would be that of a rounding."""


def mean(marks: Marks) -> float:
    """Return the mean of at least one mark."""
    return math.fsum(marks) / len(marks)


def deviations(marks: Marks) -> list[float]:
    """Return the differences from the mean; exactly 0.0 if all marks are the same."""
    low, high = min(marks), max(marks)
    if high - low <= ROUNDING * max(abs(low), abs(high)):
        return [0.0] * len(marks)
    middle = mean(marks)
    return [one - middle for one in marks]


def variance(marks: Marks) -> float | None:
    """Return the variance with n - 1; None for fewer than two marks."""
    return covariance(marks, marks)


def standard_deviation(marks: Marks) -> float | None:
    """Return the standard deviation with n - 1; None for fewer than two marks."""
    spread = variance(marks)
    return None if spread is None else math.sqrt(spread)


def covariance(left: Marks, right: Marks) -> float | None:
    """Return the covariance with n - 1 of marks that belong together; None for fewer than two."""
    if len(left) < 2:
        return None
    one, other = deviations(left), deviations(right)
    shared = math.fsum(map(mul, one, other))
    greatest = math.sqrt(math.fsum(map(mul, one, one))) * math.sqrt(math.fsum(map(mul, other, other)))
    return 0.0 if abs(shared) <= UNRELATED * greatest else shared / (len(left) - 1)


def correlation(left: Marks, right: Marks) -> float | None:
    """Return Pearson's correlation, -1.0 to 1.0; None where one side does not vary."""
    shared, one, other = covariance(left, right), standard_deviation(left), standard_deviation(right)
    if shared is None or not one or not other:
        return None
    return max(-1.0, min(1.0, shared / one / other))


def skewness(marks: Marks) -> float | None:
    """Return k3 / k2^1.5; None below three marks or without spread.

    k2 and k3 are k-statistics (unbiased cumulants): the variance with n - 1, and k3 = n^2 m3 / ((n - 1)(n - 2)),
    m3 being the mean cube of the deviations.
    """
    n, k2 = len(marks), variance(marks)
    if n < 3 or not k2:
        return None
    m3 = math.fsum(one * one * one for one in deviations(marks)) / n
    return n * n * m3 / ((n - 1) * (n - 2)) / k2 / math.sqrt(k2)


def kurtosis(marks: Marks) -> float | None:
    """Return k4 / k2^2, 0 for a normal distribution; None below four marks or without spread.

    k4 = n^2 ((n + 1) m4 - 3 (n - 1) m2^2) / ((n - 1)(n - 2)(n - 3)).
    """
    n, k2 = len(marks), variance(marks)
    if n < 4 or not k2:
        return None
    squares = [one * one for one in deviations(marks)]
    m2, m4 = math.fsum(squares) / n, math.fsum(map(mul, squares, squares)) / n
    k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3))
    return k4 / k2 / k2
