"""How well a learner's certainty fits what was right: figures only, drawn by `app.ui.result.certainty_picture`."""

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from app.services.values import MarkedQuestion, certainty_mark

GUESS, FAIRLY, CERTAIN = 1, 2, 3

FAIRLY_PAYS = 2 / 3
CERTAIN_PAYS = 4 / 5
"""From which share of right answers on a certainty earns more than the one below it: 4p - 2 > p and 9p - 6 > 4p - 2."""

ZONES = {GUESS: (0.0, FAIRLY_PAYS), FAIRLY: (FAIRLY_PAYS, CERTAIN_PAYS), CERTAIN: (CERTAIN_PAYS, 1.0)}

Fit = Literal["none", "fits", "too-sure", "too-careful"]


class Certainty(msgspec.Struct, frozen=True, kw_only=True):
    """Of `asked` answers given with one certainty (1 to 3), `right` were wholly right."""

    certainty: int
    right: int = 0
    asked: int = 0

    @property
    def share(self) -> float:
        """Return the share that was right, 0.0 to 1.0; 0.0 where nothing was asked."""
        return self.right / self.asked if self.asked else 0.0

    @property
    def zone(self) -> tuple[float, float]:
        """Return the shares from and to which this certainty pays best."""
        return ZONES[self.certainty]

    @property
    def fit(self) -> Fit:
        """Tell how the share lies to the zone; its edges belong to it."""
        low, high = self.zone
        if not self.asked:
            return "none"
        if self.share + 1e-9 < low:
            return "too-sure"
        return "too-careful" if self.share > high + 1e-9 else "fits"


def calibration(marked: Sequence[MarkedQuestion], said: Mapping[str, int]) -> tuple[Certainty, ...]:
    """Return the figures for guess, fairly and certain, in this order.

    `said` is the certainty by question as the learner chose it. Blanks, answers without a certainty, ungraded
    questions and essays that wait are left out; partly right is not right here.
    """
    counted = [one for one in marked if counts(one) and one.question_id in said]
    return tuple(
        Certainty(
            certainty=level,
            right=sum(one.fraction + 1e-9 >= 1.0 for one in counted if said[one.question_id] == level),
            asked=sum(said[one.question_id] == level for one in counted),
        )
        for level in (GUESS, FAIRLY, CERTAIN)
    )


def unsaid(marked: Sequence[MarkedQuestion], said: Mapping[str, int]) -> int:
    """Return how many answers that count were given without saying how certain one is."""
    return sum(counts(one) and one.question_id not in said for one in marked)


def counts(one: MarkedQuestion) -> bool:
    """Tell whether an answer tells something about certainty: given, worth points, and marked."""
    return not one.blank and not one.pending and one.possible > 0


def certainty_marks(marked: Sequence[MarkedQuestion]) -> tuple[float, float]:
    """Return the certainty marks earned in all and the most there were: 3 a question (hints and tries taken off)."""
    most = certainty_mark(1.0, CERTAIN)
    graded = [one for one in marked if one.possible > 0]
    return sum(one.earned / one.possible * most for one in graded), len(graded) * most
