"""The bar over a quiz: what is sat by whom, whether all is saved, the time, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.services.examining import OpenAttempt
from app.ui.quiz.keys import with_key
from app.ui.reading import Reading
from app.ui.text import percent_text
from app.ui.widgets.buttons import button
from app.ui.widgets.clock import BUTTON_PX, ExamClock
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel


class QuizBar(Panel):
    """Stays in sight whatever is below; its actions go under the title where there is no room beside it."""

    leave_requested = Signal()
    review_requested = Signal()

    def __init__(self, reading: Reading, attempt: OpenAttempt, *, learner: str, parent: QWidget | None = None) -> None:
        theme = reading.theme
        margins = (theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        super().__init__("exambar", margins=margins, horizontal=True, parent=parent)
        course = reading.words(reading.course.manifest.short_title)
        title = reading.words(attempt.quiz.title)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(f"{title} · {course}" if course else title, role="on-rail-strong"))
        names.addWidget(label(self._who(attempt, learner), role="on-rail-small"))
        self._saved = label("", role="on-rail-small", wrap=False)
        self._saved.setMinimumHeight(theme.px(BUTTON_PX))
        self.clock = ExamClock(theme) if attempt.seconds_left is not None else None
        self._leave_words = self.tr("Leave, go on later") if attempt.recorded else self.tr("Stop practising")
        self._leave = button(self._leave_words, kind="rail", icon=theme.icon("sign-out", role="rail-text"))
        self._leave.setToolTip(self._leave_words)
        self._leave.clicked.connect(self.leave_requested)
        review = with_key(button(self.tr("Review and hand in")), "Ctrl+Return")
        review.clicked.connect(self.review_requested)
        actions = FlowLayout(spacing=theme.px(12))
        for one in (self._saved, self.clock, self._leave, review):
            if one is not None:
                actions.addWidget(one)
        self.add(names, actions)
        self.box.setStretch(0, 1)
        self._recorded = attempt.recorded
        self.show_saved(saved=True)

    def show_saved(self, *, saved: bool) -> None:
        """Call saved only what is on the disk; in practice say nothing."""
        words = self.tr("Saved") if saved else self.tr("Not saved")
        set_text(self._saved, words if self._recorded else "")

    def stack(self, *, stacked: bool) -> None:
        """Put the actions under the title, with a picture alone for leaving, or beside it."""
        self._leave.setText("" if stacked else self._leave_words)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.box.setDirection(down if stacked else across)

    def _who(self, attempt: OpenAttempt, learner: str) -> str:
        if not attempt.recorded:
            return self.tr("{name} · practice, nothing is recorded").format(name=learner)
        rules, number = attempt.terms.rules, attempt.row.number
        words = self.tr("{name} · attempt {number}")
        if rules.attempts and not rules.attempts_days:
            words = self.tr("{name} · attempt {number} of {count}")
        who = words.format(name=learner, number=number, count=rules.attempts)
        extra = attempt.terms.extra_time
        if not extra:
            return who
        return who + " · " + self.tr("+{percent} time").format(percent=percent_text(extra))
