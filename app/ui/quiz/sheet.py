"""One question of a quiz on its sheet: number, flag, the question itself."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from app.questions.common import Response
from app.services.examining import OpenAttempt
from app.services.values import MarkedQuestion
from app.ui.questions.card import QuestionCard
from app.ui.reading import Reading
from app.ui.text import number_text
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import ScrollColumn, row


class QuestionSheet(ScrollColumn):
    """Shows the question at an index of the paper."""

    answered = Signal(str, object)
    hint_opened = Signal(str)
    flag_changed = Signal(str, bool)

    def __init__(self, attempt: OpenAttempt, index: int, reading: Reading, parent: QWidget | None = None) -> None:
        theme = reading.theme
        shown = attempt.paper.questions[index]
        number, count = index + 1, len(attempt.paper.questions)
        words = self.tr("Question {number} of {count}").format(number=number, count=count)
        margins = (theme.px(40), theme.px(24), theme.px(40), 24)
        super().__init__(name=words, widest=theme.px(1000), margins=margins, parent=parent)
        self._language = reading.language
        self.question_id = shown.question.id
        self._flag = button(self.tr("Flag"), kind="pill", icon=theme.icon("flag"), shortcut="Ctrl+G", checkable=True)
        self._flag.setChecked(self.question_id in attempt.state.flagged)
        self._flag.toggled.connect(self._on_flag)
        self.card = QuestionCard(shown, reading, stem_size=22)
        self.card.show_answer(
            attempt.state.responses.get(self.question_id), hints=attempt.state.hints.get(self.question_id, 0)
        )
        self.card.answered.connect(self._on_answered)
        self.card.hint_opened.connect(self._on_hint)
        self.add(row(label(words, role="muted", wrap=False), None, self._flag))
        self.add(label(self._points(shown.question.points, graded=shown.graded), role="small"), self.card)
        self.end()

    def show_result(self, marked: MarkedQuestion) -> None:
        """Show what was right, in quizzes that tell at once."""
        self.card.show_result(marked)

    def prepare(self, size: QSize) -> None:
        """Style and arrange the sheet before it is shown."""
        self.resize(size)
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self.settle()

    def flush(self) -> None:
        """Tell at once what is still being typed."""
        self.card.view.flush()

    def _points(self, points: float, *, graded: bool) -> str:
        if not graded:
            return self.tr("Not graded")
        return self.tr("Points: {points}").format(points=number_text(points, self._language))

    def _on_answered(self, response: Response | None) -> None:
        self.answered.emit(self.question_id, response)

    def _on_hint(self) -> None:
        self.hint_opened.emit(self.question_id)

    def _on_flag(self, flagged: bool) -> None:
        self.flag_changed.emit(self.question_id, flagged)
