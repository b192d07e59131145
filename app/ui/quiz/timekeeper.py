"""The time of one attempt: read every second, shown, reminded of, and told when it is over."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.quiz.keeper import Keeper
from app.ui.widgets.clock import ExamClock, Pulse, Reminders, time_left_words
from app.ui.widgets.notice import Notice

REMINDED_S = 20.0
"""How long a reminder of the time stays in sight."""


class Timekeeper(QObject):
    """Reads the clock while its page is open; without a limit the time used is counted and nothing is shown."""

    over = Signal()
    """The time is over; told again every second until the attempt is handed in."""

    def __init__(self, keeper: Keeper, clock: ExamClock | None, reminder: Notice, *, page: QWidget) -> None:
        super().__init__(page)
        self._keeper = keeper
        self._clock = clock
        self._reminder = reminder
        self._reminders = Reminders(keeper.attempt.seconds_left or 0.0)
        self._reminded_at = 0.0
        self._stopped = False
        self._pulse = Pulse(page)
        self._pulse.beat.connect(self.tick)
        keeper.ticked.connect(self._show)

    @property
    def runs(self) -> bool:
        """Whether the clock will be read again by itself."""
        return self._pulse.beating

    def tick(self) -> None:
        """Read the clock, and say so when the time is over."""
        if self._stopped:
            return
        self._keeper.tick()
        self._pulse.set_next(self._keeper.attempt.seconds_left)
        if self._keeper.attempt.out_of_time:
            self.over.emit()

    def stop(self) -> None:
        """Read the clock no more: the attempt is handed in."""
        self._stopped = True

    def say(self) -> None:
        """Say how much time is left, to eyes and screen readers."""
        left = self._keeper.attempt.seconds_left
        if left is not None:
            self._reminded_at = left
            self._reminder.remind(time_left_words(left))

    def _show(self) -> None:
        left = self._keeper.attempt.seconds_left
        if left is None or self._clock is None:
            return
        self._clock.show_left(left)
        if self._reminders.due(left):
            self.say()
        elif left < self._reminded_at - REMINDED_S:
            self._reminder.clear()
