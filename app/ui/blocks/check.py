"""An inline check: a question in the middle of a lesson, with feedback at once and as many tries as one likes."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.questions import type_of
from app.questions.common import Response, is_blank
from app.services.learning import CheckAnswer
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.questions.card import QuestionCard
from app.ui.reading import Reading
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, row


class CheckDesk(Protocol):
    """Where a check's answers go; the lesson page provides it."""

    def check(self, question_id: str) -> PaperQuestion:
        """Return the question ready to show."""

    def check_answer(self, question_id: str) -> CheckAnswer | None:
        """Return the last answer."""

    def answer_check(self, shown: PaperQuestion, response: Response, *, revealed: bool) -> MarkedQuestion:
        """Save an answer and return its mark."""


class CheckBlock(Panel):
    """One inline check in its card."""

    def __init__(
        self,
        question_id: str,
        reading: Reading,
        desk: CheckDesk,
        *,
        failed: Callable[[AppError], None],
        parent: QWidget | None = None,
    ) -> None:
        theme = reading.theme
        super().__init__("card", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(14)), parent=parent)
        self._desk = desk
        self._failed = failed
        self._shown = desk.check(question_id)
        self.add(label(self.tr("Check yourself"), role="muted"))
        self.card = QuestionCard(self._shown, reading, stem_size=16.5, for_points=False)
        self._check = button(self.tr("Check my answer"), kind="primary")
        self._again = button(self.tr("Try again"))
        self._again.hide()
        self.add(self.card, row(self._check, self._again, None))
        # An opinion, an essay or a text to read has no right answer to tell: what is answered is saved, no more.
        self._tells = type_of(self._shown.question).marked == "program"
        self._check.setVisible(self._tells)
        self._restore(desk.check_answer(question_id))
        self.card.answered.connect(self._on_answered)
        self._check.clicked.connect(self.check_now)
        self._again.clicked.connect(self._on_again)

    def flush(self) -> None:
        """Save what is still being typed."""
        self.card.view.flush()

    def check_now(self) -> None:
        """Save the answer and show what was right."""
        self.flush()
        response = self.card.view.response()
        if response is None or is_blank(response):
            return
        marked = self._save(response, revealed=True)
        if marked:
            self._reveal(marked)
            self._again.setFocus()

    def _restore(self, before: CheckAnswer | None) -> None:
        response = before.response if before else None
        self.card.show_answer(response)
        self._check.setEnabled(not is_blank(response))
        if before and before.revealed:
            marked = MarkedQuestion(
                question_id=self._shown.question.id,
                objective=self._shown.question.objective,
                fraction=before.fraction,
                earned=before.fraction,
                possible=1.0,
                blank=False,
                graded=self._shown.graded,
            )
            self._reveal(marked)

    def _on_answered(self, response: Response | None) -> None:
        self._check.setEnabled(not is_blank(response))
        if not is_blank(response) and response is not None:
            self._save(response, revealed=False)

    def _on_again(self) -> None:
        self.card.clear_result()
        self._again.hide()
        self._check.show()
        self.card.view.focus_first()

    def _reveal(self, marked: MarkedQuestion) -> None:
        self.card.show_result(marked)
        self._check.hide()
        self._again.show()

    def _save(self, response: Response, *, revealed: bool) -> MarkedQuestion | None:
        try:
            return self._desk.answer_check(self._shown, response, revealed=revealed)
        except AppError as error:
            self._failed(error)
            return None
