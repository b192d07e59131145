"""The view of a number to type."""

from PySide6.QtWidgets import QWidget

from app.questions.common import Response
from app.questions.matching import number_of
from app.questions.numeric import NumericQuestion
from app.services.values import PaperQuestion
from app.ui.questions.typed import TypedView
from app.ui.questions.wrap_flow import FlowLabel, WrapFlow
from app.ui.reading import Reading
from app.ui.widgets.labels import label


class NumericView(TypedView):
    """A line for a number with its unit behind it; whatever is typed is kept."""

    LINE_PX = 180

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, NumericQuestion)
        theme, unit = reading.theme, self.plain(shown.question.unit)
        flow = WrapFlow(spacing=theme.px(10))
        flow.add(self.line)
        if unit:
            flow.add(FlowLabel(unit, role="word"))
            self.line.setAccessibleName(self.tr("Your answer, in: {unit}").format(unit=unit))
        self._note = label(self.tr("This is not a number yet. Type digits, for example 12 or 3.5."), role="small")
        self._note.hide()
        self.box.addLayout(flow)
        self.box.addWidget(self._note)
        self.box.addWidget(self.verdict)
        self.line.textEdited.connect(self._take_note_away)
        self._rest.timeout.connect(self._note_if_no_number)
        self.line.editingFinished.connect(self._note_if_no_number)

    def set_response(self, response: Response | None) -> None:
        """Show a stored number."""
        super().set_response(response)
        self._note_if_no_number()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing; advice how to type is of no use to a locked line."""
        super().set_locked(locked)
        self._note_if_no_number()

    def _take_note_away(self) -> None:
        if number_of(self.line.text()) is not None or not self.line.text().strip():
            self._note.hide()

    def _note_if_no_number(self) -> None:
        text, locked = self.line.text(), self.line.isReadOnly()
        self._note.setVisible(bool(text.strip()) and number_of(text) is None and not locked)
