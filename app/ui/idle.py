"""Nobody at the PC: when the last key or movement of the mouse was, a notice before the window locks, and the lock."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.base.clock import Clock
from app.ui.theme import Theme
from app.ui.widgets.notice import Notice

WARNED_S = 30
"""How long before the window locks it says so."""

LOOK_MS = 1000

DEEDS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    )
)
"""Events that somebody at the PC makes."""


class IdleWatch(QObject):
    """Watches the whole application while it has something to lock; without minutes it sees no event at all."""

    warned = Signal(int)
    """Seconds until the window locks, told every second."""
    resumed = Signal()
    """Somebody is there again after a warning."""
    idle = Signal()
    """The time is over; told again at every look until `stop`: a dialog may have to close first."""

    def __init__(self, application: QCoreApplication, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._clock = clock
        self._limit_s = 0.0
        self._last = 0.0
        self._warning = False
        self._mouse = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def watching(self) -> bool:
        """Whether the window will lock by itself."""
        return self._limit_s > 0

    def start(self, minutes: int) -> None:
        """Watch from now on, 0 for not at all; the same minutes again change nothing."""
        if minutes * 60 == self._limit_s:
            return
        self.stop()
        if minutes:
            self._limit_s = minutes * 60.0
            self._last = self._clock.monotonic()
            self._application.installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        if self.watching:
            self._application.removeEventFilter(self)
        self._timer.stop()
        self._limit_s = 0.0
        self._end_warning()

    def look(self) -> None:
        """Tell what the time since the last deed asks for; called every second."""
        if not self.watching:
            return
        left = self._limit_s - (self._clock.monotonic() - self._last)
        if left <= 0:
            self.idle.emit()
        elif left <= WARNED_S:
            self._warning = True
            self.warned.emit(round(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what somebody does. A key that only ends the warning presses nothing on the page behind it."""
        kind = event.type()
        if kind not in DEEDS or (kind == QEvent.Type.MouseMove and not self._moved(event)):
            return False
        if kind == QEvent.Type.ShortcutOverride and self._warning:
            # Taken, so that it comes as a plain key next instead of as a shortcut.
            event.accept()
            return True
        swallowed = self._warning and kind == QEvent.Type.KeyPress
        self._last = self._clock.monotonic()
        self._end_warning()
        return swallowed

    def _moved(self, event: QEvent) -> bool:
        """Tell whether the mouse is elsewhere: Qt also sends its place when only the page below it changed."""
        if not isinstance(event, QMouseEvent):
            return False
        place = event.globalPosition()
        moved = place != self._mouse
        self._mouse = place
        return moved

    def _end_warning(self) -> None:
        if self._warning:
            self._warning = False
            self.resumed.emit()


class IdleNotice(Notice):
    """Says above the page that the window is about to lock; screen readers say it once."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, parent=window)
        self._edge, self._widest = theme.px(24), theme.px(560)
        self._said = False

    def show_left(self, seconds: int) -> None:
        """Say how long it is until the window locks."""
        words = self.tr("Nobody has been here for a while: Kense locks in {seconds} s. Any key goes on.")
        sentence = words.format(seconds=seconds)
        if self._said:
            self.reword(sentence)
        else:
            self._said = True
            self.remind(sentence)
        self._take_place()

    def _take_place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(self._widest, window.width() - 2 * self._edge)
        height = self.heightForWidth(width)
        self.setGeometry((window.width() - width) // 2, self._edge, width, height)
        self.raise_()
