"""A run at a practice desk, under way or handed in, as services and window hand it to each other."""

from typing import Any, Literal

import msgspec

from app.engine import timing
from app.practice import Staged
from app.practice.common import Entry
from app.practice.play import Play
from app.practice.scoring import Outcome
from app.storage.learner.practice import RunRow

Mode = Literal["show", "guided", "practice", "exam"]
MODES: tuple[Mode, ...] = ("show", "guided", "practice", "exam")


class OpenRun(msgspec.Struct, frozen=True, kw_only=True):
    """A run with its desk, its rules, its log and where it stands. `recorded` is false in show mode: nothing is kept.

    `used` is the time of the run in seconds; it holds at `read`, the clocks as they were read last.
    """

    row: RunRow
    staged: Staged
    play: Play
    log: tuple[Entry, ...]
    state: Any
    used: float
    read: timing.Reading
    recorded: bool = True

    @property
    def mode(self) -> Mode:
        """How it is played."""
        mode: Mode = next(one for one in MODES if one == self.row.mode)
        return mode

    @property
    def seconds_left(self) -> float | None:
        """Return the time left as of the last reading, or None without a limit."""
        return max(0.0, self.row.limit_s - self.used) if self.row.limit_s else None

    @property
    def out_of_time(self) -> bool:
        """Tell whether the limit is reached."""
        return bool(self.row.limit_s) and self.used >= self.row.limit_s

    @property
    def over(self) -> bool:
        """Tell whether nothing can be done any more but handing in."""
        return self.play.is_over(self.state)


class RunReport(msgspec.Struct, frozen=True, kw_only=True):
    """A run that was handed in, scored again from its log, and the best that counts so far (None without one)."""

    run: OpenRun
    outcome: Outcome
    best: float | None
    runs: int
