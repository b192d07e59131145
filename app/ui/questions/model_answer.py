"""The author's own answer to an essay, for those who have handed theirs in and those who mark."""

from PySide6.QtWidgets import QWidget

from app.questions.essay import EssayQuestion
from app.ui.reading import Reading
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText


class ModelAnswer(Panel):
    """A heading and the model answer; the question must have one."""

    def __init__(self, question: EssayQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        theme = reading.theme
        margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        super().__init__("info", margins=margins, spacing=theme.px(4), parent=parent)
        self.add(label(self.tr("A good answer"), role="strong"))
        self.add(RichText(reading.html(question.model), theme, size=15, line_height=140))
