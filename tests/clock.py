"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta


class SetClock:
    """Implements `app.base.clock.Clock`; `monotonic` moves along until the wall clock is set or the PC restarts."""

    def __init__(self, moment: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)) -> None:
        self._moment = moment
        self._monotonic = 0.0
        self._boot = 1

    @property
    def boot_id(self) -> str:
        return "one-boot" if self._boot == 1 else f"boot-{self._boot}"

    def now(self) -> datetime:
        return self._moment

    def monotonic(self) -> float:
        return self._monotonic

    def move(self, **by: float) -> None:
        """Move by seconds=, minutes=, days= …; negative goes back."""
        self._moment += timedelta(**by)
        self._monotonic += timedelta(**by).total_seconds()

    def set_wall(self, moment: datetime) -> None:
        """Set the wall clock alone, as somebody at the PC can."""
        self._moment = moment.astimezone(UTC)

    def restart(self, *, after_s: float) -> None:
        """Restart the PC: a new boot, whose monotonic clock begins anew."""
        self._boot += 1
        self._moment += timedelta(seconds=after_s)
        self._monotonic = 1.0
