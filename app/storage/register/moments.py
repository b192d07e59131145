"""Moments as the register keeps them: UTC milliseconds since 1970."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_EARLIEST = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MS
_LATEST = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MS


def to_ms(moment: datetime) -> int:
    """Return an aware moment as UTC milliseconds since 1970; one that UTC cannot name becomes the nearest it can."""
    ms = (moment - _EPOCH) // _MS
    return ms if _EARLIEST <= ms <= _LATEST else min(max(ms, _EARLIEST), _LATEST)


def ms_of(told: str) -> int:
    """Return an ISO text with offset as UTC milliseconds since 1970.

    Raises:
        ValueError: if it is none.
    """
    return to_ms(datetime.fromisoformat(told))


def from_ms(ms: int) -> datetime:
    """Return UTC milliseconds since 1970 as an aware moment."""
    return _EPOCH + timedelta(milliseconds=ms)


def maybe_from_ms(ms: int | None) -> datetime | None:
    """Return the same, or None for nothing."""
    return None if ms is None else from_ms(ms)
