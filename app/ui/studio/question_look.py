"""One question as learners see it, answered with nothing kept."""

from dataclasses import replace
from typing import Any

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.questions import AnyQuestion
from app.ui.blocks.check import CheckBlock
from app.ui.studio.desk import StudioDesk
from app.ui.studio.preview_column import TrialDesk
from app.ui.widgets.labels import label, set_text

ANY_QUESTION: Any = AnyQuestion
"""The union of types; msgspec takes it where a type is asked for."""


class QuestionLook(QWidget):
    """Shows a plain value of a question file; what cannot be shown yet is said."""

    def __init__(self, desk: StudioDesk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: object = None
        self.block: CheckBlock | None = None
        self._problem = label("", role="bad")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(desk.theme.px(8))
        self._box.addWidget(label(self.tr("As learners see it"), role="muted"))
        self._box.addWidget(self._problem)

    def show_question(self, value: Any) -> None:
        """Show a question; its answer so far is forgotten if it changed."""
        reading = self._desk.reading(self._desk.languages[0])
        if (value, reading.course) == self._shown:
            return
        self._shown = (value, reading.course)
        if self.block is not None:
            self._box.removeWidget(self.block)
            self.block.hide()
            self.block.deleteLater()
            self.block = None
        try:
            question: AnyQuestion = msgspec.convert(value, ANY_QUESTION, strict=True)
        except msgspec.ValidationError as error:
            words = self.tr("It can be shown once this is mended: {problem}").format(problem=str(error))
            set_text(self._problem, words)
            self._problem.show()
            return
        self._problem.hide()
        course = msgspec.structs.replace(reading.course, questions={**reading.course.questions, question.id: question})
        shown = replace(reading, course=course)
        trial = TrialDesk(shown)
        self.block = CheckBlock(question.id, shown, trial, failed=trial.failed)
        self._box.addWidget(self.block)
