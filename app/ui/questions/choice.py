"""The view of a single choice."""

from PySide6.QtWidgets import QWidget

from app.questions.choice import ChoiceQuestion
from app.questions.common import as_text
from app.services.values import PaperQuestion
from app.ui.questions.rows import OneRowView
from app.ui.reading import Reading


class ChoiceView(OneRowView):
    """Rows of radio buttons, in the order of the paper."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, ChoiceQuestion)
        self._options = {option.id: option for option in shown.question.choices}
        for option_id in shown.options or tuple(self._options):
            self.add_row(option_id, reading.html(self._options[option_id].text))

    def show_verdict(self) -> None:
        """Mark the chosen option and say why; the right one is marked only if it was chosen."""
        self.clear_verdict()
        chosen = as_text(self.response())
        if chosen in self.rows:
            option = self._options[chosen]
            self.rows[chosen].mark(good=option.correct, reason=self.plain(option.feedback))
