"""What goes into item statistics and what comes out; a figure that is undefined for the data is None."""

from collections.abc import Mapping
from typing import Literal

import msgspec

FlagCode = Literal["too-hard", "too-easy", "low-discrimination", "unused-distractor"]


class ItemMark(msgspec.Struct, frozen=True, kw_only=True):
    """The mark of one question in one attempt, in points; a question left blank has `earned` 0.0.

    `possible` is 0.0 where the most one can earn is not known. `slot` is the place on the paper that the question
    filled, the same in all attempts although other questions may stand there; empty for a place of its own.
    """

    question: str
    earned: float
    possible: float = 1.0
    slot: str = ""

    @property
    def place(self) -> str:
        """Return the slot, or the question's own place."""
        return self.slot or self.question


class AttemptMarks(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt that was handed in: each question of its paper once.

    `chosen` has the options taken per question, none for a blank; questions without options are not in it.
    """

    attempt: str
    items: tuple[ItemMark, ...]
    chosen: Mapping[str, tuple[str, ...]] = {}

    @property
    def possible(self) -> float | None:
        """Return the most this paper can bring, or None if it is not known."""
        return sum(one.possible for one in self.items) if all(one.possible > 0 for one in self.items) else None


class KnownOption(msgspec.Struct, frozen=True, kw_only=True):
    """An option of a question; `correct` is None where nobody told."""

    id: str
    text: str = ""
    correct: bool | None = None


class DistractorRow(msgspec.Struct, frozen=True, kw_only=True):
    """How often an option was taken, by thirds of the attempts in order of their totals; option "" is a blank."""

    option: str
    text: str
    correct: bool | None
    lower: int
    middle: int
    upper: int
    total: int


class Flag(msgspec.Struct, frozen=True, kw_only=True):
    """A reason to look at a question again: the facility (0.0 to 1.0) or discrimination (-1.0 to 1.0) as `value`."""

    code: FlagCode
    value: float | None = None
    option: str = ""


class ItemStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of a question over the attempts that had it; in `QuizStatistics.slots` those of a slot.

    Marks are in points, `facility` is 0.0 to 1.0 (below it where marks can be negative). Discrimination index,
    discriminative efficiency and effective weight are percentages; the point-biserial correlation is -1.0 to 1.0.
    """

    id: str
    attempts: int
    possible: float | None
    mean: float
    facility: float | None
    standard_deviation: float | None
    mark_variance: float | None
    other_mark_variance: float | None
    covariance: float | None
    covariance_max: float | None
    discrimination_index: float | None
    discriminative_efficiency: float | None
    effective_weight: float | None
    point_biserial: float | None
    thirds: tuple[int, int, int] = (0, 0, 0)
    """Of these attempts, how many are in the lower, middle and upper third of all attempts at the quiz."""
    options: tuple[DistractorRow, ...] = ()
    flags: tuple[Flag, ...] = ()


class QuizStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of a quiz; totals are in points.

    `cic` (coefficient of internal consistency) and `error_ratio` are percentages; `alpha` is the former as a number up
    to 1.0, and `kr20` the same again where every mark is 0 or 1. `slots` is empty where every slot has one question.
    """

    attempts: int
    possible: float | None
    mean: float
    median: float
    standard_deviation: float | None
    skewness: float | None
    kurtosis: float | None
    alpha: float | None
    kr20: float | None
    cic: float | None
    error_ratio: float | None
    standard_error: float | None
    items: tuple[ItemStatistics, ...]
    slots: tuple[ItemStatistics, ...] = ()
