"""An attempt under way: one question at a time, every change saved at once, handed in in two steps or by the clock."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.questions.common import Response
from app.services.examining import OpenAttempt
from app.services.values import AttemptEvent
from app.ui.quiz.bar import QuizBar
from app.ui.quiz.foot import QuizFoot
from app.ui.quiz.keeper import Keeper
from app.ui.quiz.navigator import Navigator
from app.ui.quiz.review import ReviewSheet
from app.ui.quiz.sheets import FLIP_KEYS, SheetStack
from app.ui.quiz.tally import asks_for_words, tally
from app.ui.quiz.timekeeper import Timekeeper
from app.ui.reading import Reading
from app.ui.reading_aloud import ListenBar, ReadAloud
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.keyboard import KeyboardCard
from app.ui.widgets.notice import Notice

ROOMY_PX = 900
"""Width at 100 % under which the navigator folds away."""


class Sitting(QWidget):
    """Opening an attempt again shows the same question with the same answers at the same second."""

    handed_in = Signal(object)
    """The `AttemptReport`."""
    flipped = Signal(str)
    """The language the questions are shown in from now on."""
    left = Signal()
    """The learner wants out; everything is saved."""

    def __init__(
        self,
        reading: Reading,
        keeper: Keeper,
        *,
        aloud: ReadAloud,
        learner: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self.keeper, attempt = keeper, keeper.attempt
        keeper.setParent(self)
        # In the order in which Tab goes on from a question; sheets come last, and from them Tab begins anew.
        self.stack = SheetStack(self.keeper, reading, parent=self)
        self.foot = QuizFoot(reading.theme, parent=self)
        self.keyboard = KeyboardCard(reading.theme, parent=self)
        self.navigator = Navigator(attempt, reading, parent=self)
        self.listening = ListenBar(aloud, self.stack.passages, reading.theme, page=self)
        self.bar = QuizBar(reading, attempt, learner=learner, parent=self)
        self.notice = Notice(reading.theme, parent=self)
        self.reminder = Notice(reading.theme, parent=self)
        self.time = Timekeeper(self.keeper, self.bar.clock, self.reminder, page=self)
        self._visit_due = False
        self._over = False
        self._roomy: bool | None = None
        # The navigator folds away instead of forcing the window wider.
        self.setMinimumSize(320, 240)
        _lay_out(self, reading.theme)
        self._connect()
        keeper.note_language(reading.language)
        # At once, so that an interruption in the first second has a moment from which it counts.
        self.keeper.tick()
        ids = [one.question.id for one in attempt.paper.questions]
        current = attempt.state.current
        self.show_question(ids.index(current) if current in ids else 0)

    @property
    def attempt(self) -> OpenAttempt:
        """The attempt as it stands."""
        return self.keeper.attempt

    def show_question(self, index: int) -> None:
        """Show a question of the paper (0-based)."""
        self.flush()
        sheet = self.stack.open(index)
        self._visit_due = True
        self.foot.show()
        writes = asks_for_words(self.attempt.paper.questions[index].question)
        self.keyboard.setVisible(writes)
        if writes:
            self.keyboard.attend(sheet.card.view)
        self._refresh()
        self.navigator.reveal(index)
        sheet.card.view.focus_first()

    def show_review(self) -> None:
        """Show the last look before handing in."""
        self.flush()
        review = ReviewSheet(self.attempt, self._reading.theme)
        review.question_requested.connect(self.show_question)
        review.back_requested.connect(self._return_to_question)
        review.hand_in_requested.connect(self.hand_in)
        self.stack.open_apart(review)
        self.keyboard.hide()
        self.foot.hide()
        self._refresh()
        review.focus_first()

    def hand_in(self) -> None:
        """Mark and record the attempt; on failure it stays open and nothing is lost."""
        self.flush()
        if self._over:
            return
        report = self.keeper.hand_in()
        if report is not None:
            self._over = True
            self.time.stop()
            self.handed_in.emit(report)

    def focus_first(self) -> None:
        """Put the keyboard on the question shown."""
        if self.stack.sheet is not None:
            self.stack.sheet.card.view.focus_first()

    def settle(self) -> None:
        """Give everything its place at once: by itself Qt takes several rounds of events, and paints in between."""
        for layout in (self.layout(), self.stack.layout()):
            if layout is not None:
                layout.activate()
        if self.stack.sheet is not None:
            self.stack.sheet.settle()

    def flip(self) -> None:
        """Show the questions in the second language, or in the first one again; the switch goes on the record."""
        sheet = self.stack.sheet
        if sheet is None or not self._reading.second or self._over:
            return
        self.flush()
        self._reading = self._reading.flipped()
        self.stack.wear(self._reading)
        self.keeper.note_language(self._reading.language, question=sheet.question_id)
        self.show_question(self.stack.index)
        self.flipped.emit(self._reading.language)

    def answer_shown(self, response: Response) -> None:
        """Answer the question shown, as its own widgets would."""
        sheet = self.stack.sheet
        assert sheet is not None
        sheet.card.view.set_response(response)
        sheet.card.view.changed()

    def flush(self) -> None:
        """Save what is still being typed, and read no more aloud: the question may go."""
        self.listening.stop()
        if self.stack.sheet is not None:
            self.stack.sheet.flush()
        self._record_visit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fold the navigator where there is no room."""
        super().showEvent(event)
        self._fold(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigator where there is no room."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        roomy = width >= ROOMY_PX * self._reading.theme.scale
        if roomy == self._roomy:
            return
        self._roomy = roomy
        self.navigator.setVisible(roomy)
        self.bar.stack(stacked=not roomy)
        # The letters stay at hand where the navigator has no room.
        self.keyboard.set_compact(compact=not roomy)
        if roomy:
            self.navigator.add_below(self.keyboard)
        else:
            self.foot.add_between(self.keyboard)
        # Who is moved goes to the end of the way that Tab takes.
        self.keyboard.stand_after(self.foot.last)

    def _connect(self) -> None:
        self.bar.leave_requested.connect(self._leave)
        self.bar.review_requested.connect(self.show_review)
        self.navigator.question_requested.connect(self.show_question)
        self.stack.rested.connect(self._record_visit)
        self.stack.judged.connect(self.foot.focus_next)
        self.stack.flip_requested.connect(self.flip)
        self.stack.listen_requested.connect(self.listening.play)
        self.listening.reached.connect(self.stack.bring)
        self.foot.back_requested.connect(self._back)
        self.foot.next_requested.connect(self._next)
        self.keeper.changed.connect(self._refresh)
        self.keeper.ticked.connect(self._show_time)
        self.keeper.saved.connect(self._say_saved)
        self.keeper.failed.connect(self._complain)
        self.time.over.connect(self._end_of_time)
        keys = {
            "Alt+Right": self._next,
            "Alt+Left": self._back,
            "Ctrl+B": self._next_blank,
            "Ctrl+T": self.time.say,
            FLIP_KEYS: self.flip,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _record_visit(self) -> None:
        """Save which question was looked at last, so that the quiz opens there again."""
        if self._visit_due and not self._over:
            self._visit_due = False
            question = self.attempt.paper.questions[self.stack.index].question.id
            self.keeper.record(AttemptEvent(kind="visit", question=question), quiet=True)

    def _next(self) -> None:
        if self.stack.index + 1 < len(self.attempt.paper.questions):
            self.show_question(self.stack.index + 1)
        else:
            self.show_review()

    def _back(self) -> None:
        if self.stack.index:
            self.show_question(self.stack.index - 1)

    def _next_blank(self) -> None:
        """Go to the next question without an answer, from the start again after the last; to the review if none."""
        self.flush()
        blank = tally(self.attempt).blank
        after = [place for place in blank if place > self.stack.index]
        if after or blank:
            self.show_question((after or blank)[0])
        else:
            self.show_review()

    def _return_to_question(self) -> None:
        self.show_question(self.stack.index)

    def _leave(self) -> None:
        self.flush()
        self.left.emit()

    def _show_time(self) -> None:
        left, review = self.attempt.seconds_left, self.stack.currentWidget()
        if left is not None and isinstance(review, ReviewSheet):
            review.show_time(left)

    def _end_of_time(self) -> None:
        """Hand in; where that cannot be saved, it is tried again with every beat, and no answer is taken meanwhile."""
        self.flush()
        self.stack.close_answers()
        self.hand_in()

    def _refresh(self) -> None:
        on_question = self.stack.sheet is not None
        self.navigator.show_state(self.attempt, self.stack.index if on_question else -1)
        self.foot.set_first(first=self.stack.index == 0)

    def _say_saved(self) -> None:
        self.notice.clear()
        self.bar.show_saved(saved=True)

    def _complain(self, error: AppError) -> None:
        """Say in red that something is not saved; nothing is called saved until it is."""
        self.bar.show_saved(saved=False)
        self.notice.complain(said(error))


def _lay_out(sitting: Sitting, theme: Theme) -> None:
    middle = QVBoxLayout()
    middle.setSpacing(0)
    said_here = QVBoxLayout()
    said_here.setContentsMargins(theme.px(40), theme.px(10), theme.px(40), 0)
    for one in (sitting.notice, sitting.reminder, sitting.listening):
        said_here.addWidget(one)
    middle.addLayout(said_here)
    middle.addWidget(sitting.stack, 1)
    middle.addWidget(sitting.foot)
    below = QHBoxLayout()
    below.setSpacing(0)
    below.addLayout(middle, 1)
    below.addWidget(sitting.navigator)
    whole = QVBoxLayout(sitting)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(sitting.bar)
    whole.addLayout(below, 1)
