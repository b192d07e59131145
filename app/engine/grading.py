"""From several attempts at a quiz to one standing."""

from collections.abc import Sequence
from typing import Literal, Protocol

Grading = Literal["highest", "last", "average"]


class Outcome(Protocol):
    """One handed-in attempt."""

    @property
    def fraction(self) -> float: ...
    @property
    def passed(self) -> bool: ...


def standing(outcomes: Sequence[Outcome], grading: Grading, *, pass_mark: float) -> tuple[float, bool]:
    """Return the fraction 0.0 to 1.0 that counts for a quiz, and whether it is passed.

    By average, the mean has to reach the pass mark, and the floors of sections and objectives have to be met in
    at least one attempt that passed.
    """
    if not outcomes:
        return 0.0, False
    if grading == "last":
        return outcomes[-1].fraction, outcomes[-1].passed
    if grading == "average":
        mean = sum(one.fraction for one in outcomes) / len(outcomes)
        return mean, mean + 1e-9 >= pass_mark and any(one.passed for one in outcomes)
    return max(one.fraction for one in outcomes), any(one.passed for one in outcomes)
