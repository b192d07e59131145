"""An essay of a sealed exam: the text as it was written, and points by criterion."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QPlainTextEdit

from app.base.i18n import pick
from app.services.sealed_marking import Essay, SealedResult
from app.ui.text import number_text
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

TEXT_PX = 180


class SealedEssayCard(Panel):
    """Asks for points; who wrote the text stands above it only where the office wants to see it."""

    given = Signal(str, str, object)
    """Attempt, question and points by criterion."""

    def __init__(self, result: SealedResult, essay: Essay, theme: Theme, language: str, *, number: int) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._attempt, self._question = result.attempt, essay.question
        # Without the name: whoever marks should not know whose text it is.
        head = self.tr("Text {number}").format(number=number)
        self.add(label(head, role="heading"), label(pick(essay.stem, language), role="strong"))
        text = QPlainTextEdit(essay.text)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("{text}, as it was written").format(text=head))
        text.setFixedHeight(theme.px(TEXT_PX))
        self.add(text)
        self.boxes: dict[str, QDoubleSpinBox] = {}
        for criterion in essay.rubric:
            words = pick(criterion.text, language)
            box = QDoubleSpinBox()
            box.setRange(0.0, criterion.points)
            box.setSingleStep(0.5)
            box.setDecimals(1)
            most = number_text(criterion.points, language)
            box.setAccessibleName(self.tr("{criterion}: points of {most}").format(criterion=words, most=most))
            box.setMaximumWidth(theme.px(160))
            self.boxes[criterion.id] = box
            told = self.tr("{criterion} (at most {most})").format(criterion=words, most=most)
            self.add(label(told), box)
        self.give = button(self.tr("Give these points"), icon=theme.icon("accept"), name=f"{head}: {self._words()}")
        self.give.clicked.connect(self._on_give)
        flow = FlowLayout()
        flow.addWidget(self.give)
        self.add(flow)

    def _words(self) -> str:
        return self.tr("Give these points")

    def _on_give(self) -> None:
        self.given.emit(self._attempt, self._question, {name: box.value() for name, box in self.boxes.items()})
