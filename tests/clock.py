"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta


class SetClock:
    """Implements `app.base.clock.Clock`; `monotonic` moves with the wall clock."""

    def __init__(self, moment: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)) -> None:
        self._started = self._moment = moment

    @property
    def boot_id(self) -> str:
        return "one-boot"

    def now(self) -> datetime:
        return self._moment

    def monotonic(self) -> float:
        return (self._moment - self._started).total_seconds()

    def move(self, **by: float) -> None:
        """Move by seconds=, minutes=, days= …; negative goes back."""
        self._moment += timedelta(**by)
