"""The time of an exam: how much is left, whoever wants to see it, and three reminders for everybody."""

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, set_icon
from app.ui.widgets.labels import label
from app.ui.widgets.panels import restyle
from app.ui.widgets.sign import sign

REMINDERS_MIN = (10, 5, 1)
"""Minutes before the end that are told (issue 3)."""

SHORT_S = 5 * 60.0
"""From here on the clock cannot be hidden and says in words that time is short."""

BUTTON_PX = 38
"""Height at 100 % of the buttons the clock stands beside."""

LATEST_MS = 1000
"""The clock is read at least this often."""


class ExamClock(QWidget):
    """Shows the time left; who is disturbed by it may hide it until the last five minutes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._short = False
        self._sign = sign(theme, "warning", role="sun")
        self._warning = label(self.tr("Last minutes"), role="on-rail-strong", wrap=False)
        self._time = label("", role="clock", wrap=False)
        self._toggle = button("", kind="rail", checkable=True)
        self._toggle.toggled.connect(self._on_toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for part in (self._sign, self._warning, self._time, self._toggle):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme.px(BUTTON_PX))
        self._sign.hide()
        self._warning.hide()
        self._on_toggled(hidden=False)

    @property
    def words(self) -> str:
        """The time as it is shown; empty while it is hidden."""
        return "" if self._time.isHidden() else self._time.text()

    def show_left(self, seconds: float) -> None:
        """Show the time that is left."""
        self._show_short(short=seconds < SHORT_S)
        self._time.setText(clock_text(seconds))
        # Said by the minute: a screen reader that follows changes would talk without a pause.
        minutes = time_left_words(seconds)
        if self._time.accessibleName() != minutes:
            self._time.setAccessibleName(minutes)

    def _show_short(self, *, short: bool) -> None:
        if short != self._short:
            self._short = short
            restyle(self._time, "short", short)
            self._time.setHidden(not short and self._toggle.isChecked())
            for part in (self._sign, self._warning):
                part.setVisible(short)
            self._toggle.setVisible(not short)

    def _on_toggled(self, hidden: bool) -> None:
        words = self.tr("Show the clock") if hidden else self.tr("Hide the clock")
        self._time.setHidden(hidden)
        self._toggle.setText(words if hidden else "")
        set_icon(self._toggle, self._theme.icon("show" if hidden else "hide", role="rail-text"))
        self._toggle.setAccessibleName(words)
        self._toggle.setToolTip(words)


class Reminders:
    """Which reminders are still ahead; each is told once, and after a pause only the latest of those passed."""

    def __init__(self, seconds_left: float) -> None:
        self._ahead = [minutes for minutes in REMINDERS_MIN if minutes * 60 < seconds_left]

    def due(self, seconds_left: float) -> int:
        """Return the minutes to remind of now, 0 for none."""
        passed = [minutes for minutes in self._ahead if seconds_left <= minutes * 60]
        self._ahead = [minutes for minutes in self._ahead if minutes not in passed]
        return min(passed, default=0) if seconds_left > 0 else 0


class Pulse(QWidget):
    """Beats whenever a second of the time left is over, as long as its page is open, also minimised."""

    beat = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)

    @property
    def beating(self) -> bool:
        """Whether another beat will come by itself."""
        return self._timer.isActive()

    def set_next(self, seconds_left: float | None) -> None:
        """Beat again when the next whole second of the time left begins, so that the clock skips none."""
        rest = (seconds_left or 0.0) % 1.0
        if self.isVisible():
            self._timer.start(math.ceil(rest * LATEST_MS) or LATEST_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the page."""
        super().showEvent(event)
        if not self._timer.isActive():
            self._timer.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """End with the page: its attempt may belong to a file that is closed next. A minimised window goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._timer.stop()


def clock_text(seconds: float) -> str:
    """Return 41:08 or 1:00:00; a second that has begun counts."""
    whole = math.ceil(seconds - 1e-3)
    hours, rest = divmod(max(0, whole), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


def time_left_words(seconds: float) -> str:
    """Return the time left as a sentence, in minutes; in seconds within the last one."""
    if seconds <= 60:
        return plural("ExamClock", "%n second(s) left.", max(0, math.ceil(seconds)))
    return plural("ExamClock", "%n minute(s) left.", math.ceil(seconds / 60))
