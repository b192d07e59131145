"""The view of a multiple choice."""

from PySide6.QtWidgets import QWidget

from app.questions.common import Response, as_ids
from app.questions.multiple import MultipleQuestion
from app.services.values import PaperQuestion
from app.ui.questions.rows import RowsView
from app.ui.questions.verdict import VerdictLine
from app.ui.reading import Reading
from app.ui.text import plural


class MultipleView(RowsView):
    """Rows of check boxes, in the order of the paper."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, MultipleQuestion)
        self._options = {option.id: option for option in shown.question.choices}
        for option_id in shown.options or tuple(self._options):
            row = self.add_row(option_id, reading.html(self._options[option_id].text), many=True)
            row.button.clicked.connect(self.changed)
        self._missed = VerdictLine(reading.theme)
        self.box.addWidget(self._missed)

    def response(self) -> Response | None:
        """Return the ids of the chosen options in the author's order, so that equal answers are equal."""
        return [option_id for option_id in self._options if self.rows[option_id].button.isChecked()] or None

    def set_response(self, response: Response | None) -> None:
        """Choose the options of a stored answer."""
        for option_id, row in self.rows.items():
            row.button.setChecked(option_id in as_ids(response))

    def show_verdict(self) -> None:
        """Mark each chosen option and say why; of right ones not chosen only the number is told."""
        self.clear_verdict()
        chosen = as_ids(self.response())
        for option_id in chosen:
            option = self._options[option_id]
            self.rows[option_id].mark(good=option.correct, reason=self.plain(option.feedback))
        missed = sum(option.correct for option in self._options.values() if option.id not in chosen)
        if chosen and missed:
            word = plural("MultipleView", "%n right option(s) not chosen.", missed)
            self._missed.say(good=False, word=word)

    def clear_verdict(self) -> None:
        """Take the marks away."""
        super().clear_verdict()
        self._missed.clear()
