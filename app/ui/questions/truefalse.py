"""The view of a statement to accept or reject."""

from html import escape

from PySide6.QtWidgets import QWidget

from app.base.i18n import pick
from app.questions.common import as_text
from app.questions.truefalse import WORDS, TrueFalseQuestion
from app.services.values import PaperQuestion
from app.ui.questions.rows import OneRowView
from app.ui.reading import Reading


class TrueFalseView(OneRowView):
    """Two rows, true before false, in the language of the content."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, TrueFalseQuestion)
        self._question = shown.question
        for answer, words in WORDS.items():
            self.add_row(answer, escape(pick(words, reading.language)))

    def show_verdict(self) -> None:
        """Mark the chosen row; the reason belongs to the whole answer and stands in its feedback."""
        self.clear_verdict()
        chosen = as_text(self.response())
        if chosen in self.rows:
            self.rows[chosen].mark(good=(chosen == "true") == self._question.answer, reason="")
