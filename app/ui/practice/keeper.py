"""The run in hand: every action goes through here and is on the disk when it is called saved."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.base.errors import AppError
from app.course.structure import Course
from app.practice.common import Entry, Value
from app.services.practising import Duty, OpenRun, RunReport


class RunDeeds(Protocol):
    """What is done with a run: by a learner, whose every action is saved, or by a trainer who only tries."""

    def act(self, run: OpenRun, entry: Entry) -> OpenRun:
        """Return the run after one entry of the log."""

    def tick(self, run: OpenRun) -> OpenRun:
        """Return the run with its time."""

    def shown_at(self, run: OpenRun, log: tuple[Entry, ...]) -> OpenRun:
        """Return the run as it is after a log."""

    def duty(self, run: OpenRun, *, case: str = "") -> Duty | None:
        """Return the next duty, of a case if one is named."""

    def submit(self, course: Course, run: OpenRun) -> RunReport:
        """Hand the run in."""

    def model_log(self, run: OpenRun, language: str) -> list[Entry]:
        """Return the log of the model solution."""


class RunKeeper(QObject):
    """Keeps one run. An action that could not be saved did not happen: the desk stays as it was and says so."""

    changed = Signal()
    """The run is another one: an action happened, or the model solution took a step."""
    ticked = Signal()
    """The clock was read."""
    saved = Signal()
    """The last action is on the disk."""
    failed = Signal(object)
    """An `AppError`: the last action was not saved and did not happen."""

    def __init__(self, practising: RunDeeds, course: Course, run: OpenRun, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practising = practising
        self._course = course
        self.run = run

    @property
    def locked(self) -> bool:
        """Whether the learner can only watch: the model solution is played, or nothing can be done any more."""
        return self.run.mode == "show" or self.run.over

    def act(self, case: str, action: str, values: Mapping[str, Value] | None = None, *, by_clock: bool = False) -> bool:
        """Do something and tell whether it was saved."""
        entry = Entry(case=case, action=action, arguments=dict(values or {}), actor="clock" if by_clock else "learner")
        try:
            self.run = self._practising.act(self.run, entry)
        except AppError as error:
            self.failed.emit(error)
            return False
        self.changed.emit()
        self.saved.emit()
        return True

    def play(self, log: tuple[Entry, ...]) -> None:
        """Show the run as it is after a log: a step of the model solution, forwards or back."""
        self.run = self._practising.shown_at(self.run, log)
        self.changed.emit()

    def tick(self) -> None:
        """Read the clock."""
        try:
            self.run = self._practising.tick(self.run)
        except AppError as error:
            self.failed.emit(error)
        self.ticked.emit()

    def duty(self, case: str) -> Duty | None:
        """Return the next duty of a guided run, of this case before all others."""
        if self.run.mode != "guided" or self.run.over:
            return None
        return self._practising.duty(self.run, case=case) or self._practising.duty(self.run)

    def hand_in(self) -> RunReport | None:
        """Hand the run in; None if that could not be saved, and the run is open as before."""
        try:
            return self._practising.submit(self._course, self.run)
        except AppError as error:
            self.failed.emit(error)
            return None

    def model_log(self, language: str) -> list[Entry]:
        """Return the log of the model solution."""
        return self._practising.model_log(self.run, language)
