"""Time as the program sees it; rules take a clock as a parameter and never ask the system themselves."""

import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

_SLEEPLESS: int | None = getattr(time, "CLOCK_BOOTTIME", None)
LINUX_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """Wall clock for records, monotonic clock for durations; `boot_id` tells whose monotonic clock it was."""

    @property
    def boot_id(self) -> str:
        """Identify the run of the operating system in which `monotonic` values may be compared."""

    def now(self) -> datetime:
        """Return the time as aware UTC."""

    def monotonic(self) -> float:
        """Return seconds that never jump and go on while the PC sleeps, from an arbitrary start."""


class SystemClock:
    """The machine's clocks."""

    def __init__(self) -> None:
        self._boot_id = _boot_id()

    @property
    def boot_id(self) -> str:
        """Return the kernel's boot id on Linux, elsewhere an id of this start of the program."""
        return self._boot_id

    def now(self) -> datetime:
        """Return the time as aware UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place that asks the system

    def monotonic(self) -> float:
        """Return the system's monotonic seconds, those asleep included.

        On Linux `time.monotonic()` stands still while the PC sleeps, which would lengthen exams; Windows counts on.
        """
        return time.clock_gettime(_SLEEPLESS) if _SLEEPLESS is not None else time.monotonic()


def _boot_id() -> str:
    try:
        return LINUX_BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        # Windows has no boot id that a program may read; a new id per start only makes
        # durations across a restart unknown, it never makes them wrong.
        import uuid

        return str(uuid.uuid4())


def local_day(clock: Clock) -> date:
    """Return the day it is on the PC's own calendar."""
    return clock.now().astimezone().date()


def local_text(moment: datetime) -> str:
    """Return an aware time as local ISO text with its offset, as facts keep it beside UTC."""
    return moment.astimezone().isoformat(timespec="seconds")
