"""A whole question: document, stem, the view that takes the answer, hints and feedback."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.questions import type_of
from app.questions.common import Response
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.questions import view_of
from app.ui.questions.feedback import FeedbackPanel
from app.ui.reading import Reading
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.rich_text import RichText

LONG_STEM = 160
LONG_STEM_PX = 17.0


class QuestionCard(QWidget):
    """Shows one question; `answered` tells each change, `hint_opened` each hint."""

    answered = Signal(object)
    hint_opened = Signal()

    def __init__(
        self,
        shown: PaperQuestion,
        reading: Reading,
        *,
        stem_size: float = 18,
        for_points: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.shown = shown
        self._reading = reading
        self._for_points = for_points
        theme, question = reading.theme, shown.question
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(10))
        self._add_fallback_note()
        self._document: list[QWidget] = []
        if question.document:
            letter = Panel("well", margins=(theme.px(16),) * 4)
            self._box.addWidget(letter.add(RichText(reading.html(question.document), theme, size=15)))
            self._document.append(letter)
        words = reading.html(question.stem)
        # A story in large bold type is hard to read: long stems are set as text.
        size = min(stem_size, LONG_STEM_PX) if len(words) > LONG_STEM else stem_size
        self.stem = RichText(f"<b>{words}</b>", theme, size=size, line_height=140)
        self._box.addWidget(self.stem)
        self._marked_by = type_of(question).marked
        if not shown.graded and self._marked_by != "nobody":
            self._box.addWidget(label(self.tr("Not graded: the law behind it is still to be confirmed."), role="small"))
        self.view = view_of(shown, reading)
        self.view.answered.connect(self.answered)
        self._box.addWidget(self.view)
        self._hints_shown = 0
        self._hints = QVBoxLayout()
        self._box.addLayout(self._hints)
        self._hint_button = button("", kind="pill", icon=theme.icon("hint"))
        self._hint_button.clicked.connect(self._open_hint)
        self._box.addLayout(row(self._hint_button, None))
        self._update_hint_button()
        self._feedback: FeedbackPanel | None = None

    def show_answer(self, response: Response | None, *, hints: int = 0) -> None:
        """Show a stored answer and the hints opened before."""
        self.view.set_response(response)
        while self._hints_shown < min(hints, len(self.shown.question.hints)):
            self._show_next_hint()

    def show_result(self, marked: MarkedQuestion) -> None:
        """Show what was right and why; the answer can no longer be changed.

        Of types that the program does not mark only the view says something.
        """
        self.view.flush()
        self.view.set_locked(True)
        self.view.show_verdict()
        self._hint_button.hide()
        self._remove_feedback()
        if self._marked_by == "program":
            response = self.view.response()
            self._feedback = FeedbackPanel(self.shown.question, response, marked.fraction, self._reading)
            self._box.addWidget(self._feedback)

    def clear_result(self) -> None:
        """Let the learner answer again."""
        self._remove_feedback()
        self.view.clear_verdict()
        self.view.set_locked(False)
        self._update_hint_button()

    def parts(self) -> list[QWidget]:
        """Return what is read aloud, part by part: document, question, and what can be answered."""
        return [*self._document, self.stem, *self.view.parts()]

    @property
    def shown_language(self) -> str:
        """The language the question is shown in, which may be a fallback."""
        return self._reading.shown_language(self.shown.question.stem)

    def _remove_feedback(self) -> None:
        if self._feedback is not None:
            self._feedback.hide()
            self._feedback.deleteLater()
            self._feedback = None

    def _open_hint(self) -> None:
        self._show_next_hint()
        self.hint_opened.emit()

    def _show_next_hint(self) -> None:
        theme = self._reading.theme
        hint = self.shown.question.hints[self._hints_shown]
        self._hints_shown += 1
        panel = Panel("info", margins=(theme.px(12), theme.px(8), theme.px(12), theme.px(8)))
        self._hints.addWidget(panel.add(RichText(self._reading.html(hint.text), theme, size=15, line_height=140)))
        self._update_hint_button()

    def _update_hint_button(self) -> None:
        hints = self.shown.question.hints
        left = self._hints_shown < len(hints)
        self._hint_button.setVisible(left)
        if not left:
            return
        cost = hints[self._hints_shown].cost
        words = self.tr("Show a hint")
        if cost and self.shown.graded and self._for_points:
            words = self.tr("Show a hint (costs {percent} % of the points)").format(percent=round(cost * 100))
        self._hint_button.setText(words)
        self._hint_button.setAccessibleName(words)

    def _add_fallback_note(self) -> None:
        shown_in = self.shown_language
        if shown_in != self._reading.language:
            words = self.tr("There is no text in your language yet; shown in: {language}.")
            self._box.addWidget(label(words.format(language=LANGUAGE_NAMES[shown_in]), role="small"))
