"""The quiz page: one question at a time, every change saved at once, handed in on purpose and in two steps."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.questions.common import Response
from app.services.examining import Examining, OpenAttempt
from app.services.values import AttemptEvent
from app.ui.quiz.navigator import Navigator
from app.ui.quiz.review import ReviewSheet
from app.ui.quiz.sheet import QuestionSheet
from app.ui.reading import Reading
from app.ui.text import said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel, row

IDLE_MS = 80
"""The next question is made ready this long after one was shown: the picture of this one comes first."""


class QuizPage(QWidget):
    """An open attempt at a quiz; opening it again shows the same question with the same answers."""

    handed_in = Signal(str, str)
    """Course and attempt."""
    left = Signal(str)
    """The learner wants out; everything is saved. Carries the course."""

    def __init__(
        self, reading: Reading, examining: Examining, quiz_id: str, *, learner: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._examining = examining
        self.attempt: OpenAttempt = examining.begin(reading.course, quiz_id)
        self._learner = learner
        self._sheet: QuestionSheet | None = None
        self._checked: set[str] = set()
        self._made: dict[int, QuestionSheet] = {}
        self._visit_due = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._make_next)
        self._sheets = QStackedWidget(self)
        self._navigator = Navigator(len(self.attempt.paper.questions), reading.theme)
        self._navigator.question_requested.connect(self.show_question)
        self._saved = label(self.tr("Saved"), role="on-rail-small", wrap=False)
        self._lay_out()
        for keys, act in (("Alt+Right", self._next), ("Alt+Left", self._back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        ids = [one.question.id for one in self.attempt.paper.questions]
        current = self.attempt.state.current
        self.show_question(ids.index(current) if current in ids else 0)

    def show_question(self, index: int) -> None:
        """Show a question of the paper (0-based)."""
        self.flush()
        self._index = index
        sheet = self._sheet_of(index)
        self._swap(sheet)
        self._sheet = sheet
        self._visit_due = True
        if sheet.question_id in self._checked:
            sheet.show_result(self._examining.mark_now(self.attempt, sheet.question_id))
        self._footer.show()
        self._refresh()
        sheet.card.view.focus_first()

    def show_review(self) -> None:
        """Show the last look before handing in."""
        self.flush()
        review = ReviewSheet(self.attempt, self._reading.theme)
        review.question_requested.connect(self.show_question)
        review.back_requested.connect(self._return_to_question)
        review.hand_in_requested.connect(self.hand_in)
        self._sheet = None
        self._swap(review)
        self._footer.hide()

    def hand_in(self) -> None:
        """Mark and record the attempt; on failure it stays open and nothing is lost."""
        try:
            report = self._examining.submit(self._reading.course, self.attempt)
        except AppError as error:
            self._complain(error)
            return
        self.handed_in.emit(self._reading.course.manifest.id, report.attempt.row.id)

    def answer_shown(self, response: Response) -> None:
        """Answer the question shown, as its own widgets would."""
        assert self._sheet is not None
        self._sheet.card.view.set_response(response)
        self._sheet.card.view.changed()

    def flush(self) -> None:
        """Save what is still being typed."""
        if self._sheet is not None:
            self._sheet.flush()
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
        roomy = width >= 900 * self._reading.theme.scale
        self._navigator.setVisible(roomy)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bar.box.setDirection(across if roomy else down)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self._notice = Notice(self._reading.theme)
        middle.addWidget(self._notice)
        middle.addWidget(self._sheets, 1)
        self._footer = self._foot()
        middle.addWidget(self._footer)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(middle, 1)
        below.addWidget(self._navigator)
        # The navigator folds away instead of forcing the window wider.
        self.setMinimumSize(320, 240)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addLayout(below, 1)

    def _head(self) -> QWidget:
        theme, manifest = self._reading.theme, self._reading.course.manifest
        bar = Panel("exambar", margins=(theme.px(24), theme.px(10), theme.px(24), theme.px(10)), horizontal=True)
        title = f"{self._reading.words(self.attempt.quiz.title)} · {self._reading.words(manifest.short_title)}"
        who = self.tr("{name} · attempt {number}").format(name=self._learner, number=self.attempt.row.number)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(title, role="on-rail-strong"))
        names.addWidget(label(who, role="on-rail-small"))
        leave = button(self.tr("Leave, go on later"), kind="rail", icon=theme.icon("sign-out", role="rail-text"))
        leave.clicked.connect(self._leave)
        review = button(self.tr("Review and hand in"), shortcut="Ctrl+Return")
        review.clicked.connect(self.show_review)
        self._saved.setMinimumHeight(theme.px(38))
        actions = FlowLayout(spacing=theme.px(12))
        for one in (self._saved, leave, review):
            actions.addWidget(one)
        bar.add(names, actions)
        bar.box.setStretch(0, 1)
        self._bar = bar
        return bar

    def _foot(self) -> QWidget:
        theme = self._reading.theme
        bar = Panel("ground", margins=(theme.px(40), theme.px(10), theme.px(40), theme.px(20)))
        self._back_button = button(self.tr("Back"), icon=theme.icon("back"))
        self._check_button = button(self.tr("Check my answer"))
        self._next_button = button(self.tr("Next"), kind="primary")
        self._back_button.clicked.connect(self._back)
        self._check_button.clicked.connect(self._check)
        self._next_button.clicked.connect(self._next)
        if self.attempt.quiz.feedback != "immediate":
            self._check_button.hide()
        return bar.add(row(self._back_button, None, self._check_button, self._next_button))

    def _swap(self, sheet: QWidget) -> None:
        old = self._sheets.currentWidget()
        if self._sheets.indexOf(sheet) < 0:
            self._sheets.addWidget(sheet)
        self._sheets.setCurrentWidget(sheet)
        self._idle.start()
        if isinstance(old, ReviewSheet):
            self._sheets.removeWidget(old)
            old.deleteLater()

    def _sheet_of(self, index: int) -> QuestionSheet:
        """Return a question's sheet; only neighbours of the one shown are kept."""
        if index not in self._made:
            sheet = QuestionSheet(self.attempt, index, self._reading, parent=self._sheets)
            sheet.answered.connect(self._on_answered)
            sheet.hint_opened.connect(self._on_hint)
            sheet.flag_changed.connect(self._on_flag)
            self._sheets.addWidget(sheet)
            self._made[index] = sheet
        return self._made[index]

    def _record_visit(self) -> None:
        """Save which question was looked at last, so that the quiz opens there again."""
        if self._visit_due and self._sheet is not None:
            self._visit_due = False
            self._record(AttemptEvent(kind="visit", question=self._sheet.question_id), quiet=True)

    def _make_next(self) -> None:
        """Save the visit and build the next sheet while the learner reads this one."""
        self._record_visit()
        for index in [made for made in self._made if abs(made - self._index) > 1]:
            old = self._made.pop(index)
            self._sheets.removeWidget(old)
            old.deleteLater()
        if self.isVisible() and self._index + 1 < len(self.attempt.paper.questions):
            self._sheet_of(self._index + 1).prepare(self._sheets.size())

    def _next(self) -> None:
        if self._index + 1 < len(self.attempt.paper.questions):
            self.show_question(self._index + 1)
        else:
            self.show_review()

    def _back(self) -> None:
        if self._index:
            self.show_question(self._index - 1)

    def _return_to_question(self) -> None:
        self.show_question(self._index)

    def _leave(self) -> None:
        self.flush()
        self.left.emit(self._reading.course.manifest.id)

    def _check(self) -> None:
        self.flush()
        if self._sheet is not None and self.attempt.state.answered(self._sheet.question_id):
            self._checked.add(self._sheet.question_id)
            self._sheet.show_result(self._examining.mark_now(self.attempt, self._sheet.question_id))

    def _on_answered(self, question_id: str, response: Response | None) -> None:
        self._record(AttemptEvent(kind="response", question=question_id, response=response))

    def _on_hint(self, question_id: str) -> None:
        self._record(AttemptEvent(kind="hint", question=question_id))

    def _on_flag(self, question_id: str, flagged: bool) -> None:
        self._record(AttemptEvent(kind="flag", question=question_id, flagged=flagged))

    def _record(self, event: AttemptEvent, *, quiet: bool = False) -> None:
        try:
            self.attempt = self._examining.record(self.attempt, event)
        except AppError as error:
            self._complain(error)
            return
        if not quiet:
            self._notice.clear()
            set_text(self._saved, self.tr("Saved"))
        self._refresh()

    def _refresh(self) -> None:
        self._navigator.show_state(self.attempt, self._index)
        self._back_button.setEnabled(self._index > 0)

    def _complain(self, error: AppError) -> None:
        """Say in red that something is not saved; nothing is called saved until it is."""
        set_text(self._saved, self.tr("Not saved"))
        self._notice.complain(said(error))
