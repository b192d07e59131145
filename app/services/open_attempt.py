"""An attempt under way or handed in, as services and window hand it to each other."""

import msgspec

from app.course.outline import QuizItem
from app.engine import timing
from app.engine.attempt import AttemptState
from app.engine.paper import Paper
from app.engine.terms import Terms
from app.storage.learner.attempts import AttemptRow


class OpenAttempt(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt with its paper and where it stands. `recorded` is false in free practice: nothing is kept.

    `used` is the time of the attempt in seconds; it holds at `read`, the clocks as they were read last.
    """

    row: AttemptRow
    quiz: QuizItem
    paper: Paper
    state: AttemptState
    terms: Terms
    used: float
    read: timing.Reading
    recorded: bool = True

    @property
    def seconds_left(self) -> float | None:
        """Return the time left as of the last reading, or None without a limit."""
        return max(0.0, self.terms.limit_s - self.used) if self.terms.limit_s else None

    @property
    def out_of_time(self) -> bool:
        """Tell whether the limit is reached."""
        return bool(self.terms.limit_s) and self.used >= self.terms.limit_s

    @property
    def sealed(self) -> bool:
        """Tell whether the office marks this attempt."""
        return bool(self.terms.rules.sealed_for)
