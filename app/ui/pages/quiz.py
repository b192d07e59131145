"""The quiz page: the start sheet before a new attempt, then the attempt itself; an open one goes on at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import AppError
from app.questions.common import Response
from app.services.examining import AttemptReport, Examining, OpenAttempt
from app.ui.quiz.keeper import Keeper
from app.ui.quiz.sitting import Sitting
from app.ui.quiz.start import StartSheet
from app.ui.reading import Reading
from app.ui.reading_aloud import ReadAloud


class QuizPage(QWidget):
    """One quiz of a course. Nothing is recorded before its attempt begins."""

    handed_in = Signal(str, str)
    """Course and attempt."""
    practised = Signal(object)
    """The `AttemptReport` of free practice, which is stored nowhere."""
    flipped = Signal(str)
    """The language the questions are shown in from now on."""
    left = Signal(str)
    """The learner wants out; everything is saved. Carries the course."""

    def __init__(
        self,
        reading: Reading,
        examining: Examining,
        quiz_id: str,
        *,
        aloud: ReadAloud,
        learner: str,
        practising: OpenAttempt | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the practice under way, if any: a page is built anew at every change of language or size."""
        super().__init__(parent)
        self._reading = reading
        self._examining = examining
        self._quiz_id = quiz_id
        self._aloud = aloud
        self._learner = learner
        self._course = reading.course.manifest.id
        self.start: StartSheet | None = None
        self.sitting: Sitting | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        if practising is not None and (practising.row.course, practising.row.quiz) == (self._course, quiz_id):
            self._sit(practising)
        elif examining.has_open(reading.course, quiz_id):
            self._sit(examining.begin(reading.course, quiz_id))
        else:
            self._show_start()

    @property
    def attempt(self) -> OpenAttempt:
        """The attempt under way."""
        return self._sitting.attempt

    @property
    def practising(self) -> OpenAttempt | None:
        """The practice under way; None in a recorded attempt."""
        return None if self.sitting is None or self.attempt.recorded else self.attempt

    @property
    def examined(self) -> bool:
        """Whether a recorded attempt is under way: nothing may be looked up meanwhile."""
        return self.sitting is not None and self.attempt.recorded

    def begin(self, code: str = "") -> None:
        """Begin a new attempt; where that is refused, the start sheet says why."""
        try:
            attempt = self._examining.begin(self._reading.course, self._quiz_id, code=code)
        except AppError as error:
            self._refuse(error)
            return
        self._sit(attempt)

    def practise(self) -> None:
        """Begin practice without a record."""
        try:
            attempt = self._examining.practise(self._reading.course, self._quiz_id)
        except AppError as error:
            self._refuse(error)
            return
        self._sit(attempt)

    def show_question(self, index: int) -> None:
        """Show a question of the attempt under way (0-based)."""
        self._sitting.show_question(index)

    def show_review(self) -> None:
        """Show the last look before handing in."""
        self._sitting.show_review()

    def answer_shown(self, response: Response) -> None:
        """Answer the question shown, as its own widgets would."""
        self._sitting.answer_shown(response)

    def hand_in(self) -> None:
        """Hand in the attempt under way."""
        self._sitting.hand_in()

    def flush(self) -> None:
        """Save what is still being typed."""
        if self.sitting is not None:
            self.sitting.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where the page is to be used: a part that took it before the page was shown has lost it."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._focus_first()

    @property
    def _sitting(self) -> Sitting:
        assert self.sitting is not None, "no attempt has begun"
        return self.sitting

    def _show_start(self) -> None:
        self.start = StartSheet(self._reading, self._examining, self._quiz_id, parent=self)
        self.start.begin_requested.connect(self.begin)
        self.start.practice_requested.connect(self.practise)
        self.start.left.connect(self._leave)
        self._box.addWidget(self.start)
        self._focus_first()

    def _sit(self, attempt: OpenAttempt) -> None:
        if self.start is not None:
            self._box.removeWidget(self.start)
            self.start.hide()
            self.start.deleteLater()
            self.start = None
        keeper = Keeper(self._examining, self._reading.course, attempt)
        self.sitting = Sitting(self._reading, keeper, aloud=self._aloud, learner=self._learner, parent=self)
        self.sitting.flipped.connect(self.flipped)
        self.sitting.handed_in.connect(self._on_handed_in)
        self.sitting.left.connect(self._leave)
        self._box.addWidget(self.sitting)
        # By itself it would appear only with the next round of events, and the keyboard wait for that.
        self.sitting.show()
        if self.isVisible():
            self._box.activate()
            self.sitting.settle()
        self._focus_first()

    def _focus_first(self) -> None:
        if self.start is not None:
            self.start.focus_first()
        elif self.sitting is not None:
            self.sitting.focus_first()

    def _refuse(self, error: AppError) -> None:
        assert self.start is not None
        self.start.complain(error)

    def _on_handed_in(self, report: AttemptReport) -> None:
        if self.attempt.recorded:
            self.handed_in.emit(self._course, report.attempt.row.id)
        else:
            self.practised.emit(report)

    def _leave(self) -> None:
        self.left.emit(self._course)
