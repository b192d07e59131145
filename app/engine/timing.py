"""How much time an attempt has used: from readings of two clocks, over pauses, restarts and clocks that were moved.

The monotonic clock decides; the wall clock only where nothing else can tell, after a new boot. Whatever the clocks
did is told beside the seconds, so that it can stand on the record; nobody is shut out by it.
"""

from datetime import datetime
from typing import Literal

import msgspec

from app.base.clock import Clock

AWAKE_S = 5.0
"""A program that is awake reads its clock every second; after more than this it was closed, asleep or stuck."""

LEAST_AWAY_S = 1.0
"""A shorter gap is not worth a line on the record."""

JUMP_S = 2.0
"""How far wall and monotonic clock may drift apart between two readings before it counts as a jump."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """Both clocks at one moment. `at` is UTC ISO text; `monotonic` seconds compare only within the same `boot`."""

    at: str
    monotonic: float
    boot: str


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """What lies between two readings, in seconds.

    `used` is what the attempt has to count, `away` how long the program was closed or asleep, `jump` how far the
    wall clock was moved in that time (forward positive, 0.0 where that cannot be known).
    """

    used: float = 0.0
    away: float = 0.0
    jump: float = 0.0


def reading(clock: Clock) -> Reading:
    """Return both clocks as they stand."""
    return Reading(
        at=clock.now().isoformat(timespec="milliseconds"), monotonic=round(clock.monotonic(), 3), boot=clock.boot_id
    )


def passage(before: Reading, after: Reading, *, when_closed: Literal["runs", "stops"], closed: bool = False) -> Passage:
    """Return what passed between two readings; `closed` says that the program ended in between.

    After a new boot only the wall clock can tell; one that was set back gives no time, never a negative one.
    """
    wall = (datetime.fromisoformat(after.at) - datetime.fromisoformat(before.at)).total_seconds()
    if before.boot == after.boot:
        passed = max(0.0, after.monotonic - before.monotonic)
        jump = wall - passed if abs(wall - passed) > JUMP_S else 0.0
    else:
        passed, closed = max(0.0, wall), True
        jump = min(wall, 0.0)
    gone = closed or passed > AWAKE_S
    used = 0.0 if gone and when_closed == "stops" else passed
    return Passage(used=used, away=passed if gone and passed >= LEAST_AWAY_S else 0.0, jump=jump)
