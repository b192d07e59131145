"""Which window is the first one of a data folder, and how a second start brings it forward."""

from app.base.errors import AppError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.storage.window_lock import WindowLock

__all__ = ["NoAnswerError", "WindowLock", "bring_forward", "window_lock"]
"""What the window may use of this use case, values of lower floors included."""


class NoAnswerError(AppError):
    """Another Kense has the window open and does not answer."""


def window_lock(paths: AppPaths) -> WindowLock:
    """Return the lock of the window of this data folder, not yet taken."""
    return WindowLock(paths.data)


def bring_forward(lock: WindowLock) -> None:
    """Have the window that is open come forward.

    Raises:
        NoAnswerError: if it does not within three seconds.
    """
    if not lock.ring():
        text = QT_TRANSLATE_NOOP(
            "core",
            "Kense is open already, perhaps for another user of this PC, and its window does not answer. Nothing is "
            "lost. Go on in that window, or end it in the task manager and start Kense again.",
        )
        raise NoAnswerError(text)
