"""Locking when nobody is here: the watch is made only for those who want it, and the notice only when it is due."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.base.clock import Clock
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.idle import IdleNotice, IdleWatch


class IdleLock(QObject):
    """Watches for one window."""

    idle = Signal()
    """Nobody has been here for as long as was chosen."""

    def __init__(self, application: QCoreApplication, clock: Clock, window: QWidget) -> None:
        super().__init__(window)
        self._application = application
        self._clock = clock
        self._window = window
        self.watch: IdleWatch | None = None
        self.notice: IdleNotice | None = None

    def follow(self, minutes: int, theme: Theme) -> None:
        """Lock after so many minutes from now on; 0 for never."""
        self._theme = theme
        if minutes and self.watch is None:
            from app.ui.idle import IdleWatch

            self.watch = IdleWatch(self._application, self._clock, self)
            self.watch.warned.connect(self._warn)
            self.watch.resumed.connect(self._end_warning)
            self.watch.idle.connect(self.idle)
        if self.watch is not None:
            self.watch.start(minutes)

    def _warn(self, seconds: int) -> None:
        from app.ui.idle import IdleNotice

        if self.notice is None:
            self.notice = IdleNotice(self._theme, self._window)
        self.notice.show_left(seconds)

    def _end_warning(self) -> None:
        if self.notice is not None:
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None
