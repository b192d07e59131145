"""A clock that is set to moments of the past, at which things of the sample office happened."""

from datetime import datetime, timedelta


class PastClock:
    """Stands still until it is set; implements `app.base.clock.Clock`."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment
        self._first = moment

    @property
    def boot_id(self) -> str:
        """Return the one run there is."""
        return "sample-office"

    def now(self) -> datetime:
        """Return the moment that was set, as aware UTC."""
        return self._moment

    def monotonic(self) -> float:
        """Return seconds since the first moment."""
        return (self._moment - self._first).total_seconds() + 1e6

    def set(self, moment: datetime) -> None:
        """Go to a moment."""
        self._moment = moment

    def move(self, *, minutes: float) -> None:
        """Go on."""
        self._moment += timedelta(minutes=minutes)
