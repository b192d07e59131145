"""Questions answered by choosing among rows: what choice, multiple and true-or-false have in common."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.questions.common import Response, as_text
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.verdict import VerdictSign, verdict_word
from app.ui.reading import Reading
from app.ui.theme import Theme
from app.ui.widgets.option import OptionRow


class AnswerRow(OptionRow):
    """An option row with a sign at its end for the verdict."""

    def __init__(self, option_id: str, html: str, theme: Theme, *, many: bool, parent: QWidget | None = None) -> None:
        super().__init__(option_id, html, theme, many=many, parent=parent)
        self._sign = VerdictSign(theme)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._sign)
        layout.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)

    def mark(self, *, good: bool, reason: str) -> None:
        """Show whether choosing this option was right, and why."""
        self.show_verdict(good=good, word=verdict_word(good=good), reason=reason)
        self._sign.show_sign(good=good)

    def clear_verdict(self) -> None:
        """Take verdict and sign away."""
        super().clear_verdict()
        self._sign.hide()


class RowsView(QuestionView):
    """Rows of radio buttons or check boxes, kept by the id of their option."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        self.rows: dict[str, AnswerRow] = {}

    def parts(self) -> list[QWidget]:
        """Return the rows, and what stands between them."""
        found = (self.box.itemAt(place) for place in range(self.box.count()))
        return [part for item in found if item is not None and (part := item.widget()) is not None]

    def add_row(self, option_id: str, html: str, *, many: bool) -> AnswerRow:
        """Put a row below the others and return it."""
        row = AnswerRow(option_id, html, self.reading.theme, many=many)
        self.rows[option_id] = row
        self.box.addWidget(row)
        return row

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        for row in self.rows.values():
            row.button.setEnabled(not locked)

    def clear_verdict(self) -> None:
        """Take the marks away."""
        for row in self.rows.values():
            row.clear_verdict()

    def focus_first(self) -> None:
        """Put the keyboard on the first chosen option, or on the first of all."""
        rows = list(self.rows.values())
        chosen = next((row for row in rows if row.button.isChecked()), rows[0])
        chosen.button.setFocus()


class OneRowView(RowsView):
    """Rows of which one can be chosen; arrow keys and the space bar choose. Response: the row's id."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self.changed)

    def add_row(self, option_id: str, html: str, *, many: bool = False) -> AnswerRow:
        """Put a row below the others and return it."""
        row = super().add_row(option_id, html, many=many)
        self._group.addButton(row.button)
        return row

    def response(self) -> Response | None:
        """Return the id of the chosen row."""
        return next((one for one, row in self.rows.items() if row.button.isChecked()), None)

    def set_response(self, response: Response | None) -> None:
        """Choose a row; none for an unknown id."""
        # An exclusive group never lets go of its last choice.
        self._group.setExclusive(False)
        for option_id, row in self.rows.items():
            row.button.setChecked(option_id == as_text(response))
        self._group.setExclusive(True)
