"""The attempt in hand: every change of it goes through here and is on the disk when it is called saved."""

from PySide6.QtCore import QObject, Signal

from app.base.errors import AppError
from app.course.structure import Course
from app.services.examining import AttemptReport, Examining, OpenAttempt
from app.services.values import AttemptEvent, MarkedQuestion


class Keeper(QObject):
    """Keeps one attempt. What could not be saved waits and is tried again, so that nothing has to be typed twice."""

    changed = Signal()
    """An event happened; the attempt is the one after it."""
    ticked = Signal()
    """The clock was read."""
    saved = Signal()
    """All that the learner did is on the disk; in practice, that it is taken."""
    failed = Signal(object)
    """An `AppError`: something is not saved."""

    def __init__(
        self, examining: Examining, course: Course, attempt: OpenAttempt, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._examining = examining
        self._course = course
        self.attempt = attempt
        self._waiting: dict[tuple[str, str, int], AttemptEvent] = {}

    def record(self, event: AttemptEvent, *, quiet: bool = False) -> bool:
        """Save an event and tell whether that worked; a `quiet` one is the program's own and not worth a word."""
        if not self._save_waiting():
            self._wait_with(event)
            return False
        try:
            self.attempt = self._examining.record(self.attempt, event)
        except AppError as error:
            self._wait_with(event)
            self.failed.emit(error)
            return False
        self.changed.emit()
        if not quiet:
            self.saved.emit()
        return True

    def note_language(self, language: str, *, question: str = "") -> None:
        """Record in which language the questions are read from now on, and at which one it was switched."""
        if self.attempt.state.language != language:
            self.record(AttemptEvent(kind="language", question=question, language=language), quiet=True)

    def tick(self) -> None:
        """Read the clock; what could not be saved before is tried again."""
        if self._waiting and self._save_waiting():
            self.saved.emit()
        try:
            self.attempt = self._examining.tick(self.attempt)
        except AppError as error:
            self.failed.emit(error)
        self.ticked.emit()

    def mark(self, question_id: str) -> MarkedQuestion:
        """Return the mark of one question as it stands."""
        return self._examining.mark_now(self.attempt, question_id)

    def hand_in(self) -> AttemptReport | None:
        """Hand the attempt in; None if that could not be saved, and the attempt is open as before."""
        if not self._save_waiting():
            return None
        try:
            return self._examining.submit(self._course, self.attempt)
        except AppError as error:
            self.failed.emit(error)
            return None

    def _wait_with(self, event: AttemptEvent) -> None:
        # A verdict that is not on the record is not given. Every hint counts, of all else what was done last.
        if event.kind != "check":
            number = len(self._waiting) if event.kind == "hint" else 0
            self._waiting[event.kind, event.question, number] = event

    def _save_waiting(self) -> bool:
        """Save what could not be saved before; tell whether nothing is left."""
        while self._waiting:
            key, event = next(iter(self._waiting.items()))
            try:
                self.attempt = self._examining.record(self.attempt, event)
            except AppError as error:
                self.failed.emit(error)
                return False
            del self._waiting[key]
            self.changed.emit()
        return True
