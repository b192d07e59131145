"""Shuffling that gives the same order on every run, machine and Python version."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def shuffled(things: Sequence[T], *, seed: str) -> tuple[T, ...]:
    """Return the things in an order that depends on `seed` alone.

    Fisher-Yates over `Random.random()`, whose sequence for a text seed Python promises to keep;
    `random.shuffle` has changed its use of the generator before.
    """
    from random import Random  # 2 ms that a start does not need

    source = Random(seed)  # noqa: S311 - order of options, not a secret
    order = list(things)
    for last in range(len(order) - 1, 0, -1):
        other = int(source.random() * (last + 1))
        order[last], order[other] = order[other], order[last]
    return tuple(order)
