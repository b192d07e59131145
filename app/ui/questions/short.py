"""The view of a short answer."""

from PySide6.QtWidgets import QWidget

from app.questions.short import ShortQuestion
from app.services.values import PaperQuestion
from app.ui.questions.typed import TypedView
from app.ui.reading import Reading
from app.ui.widgets.labels import label


class ShortView(TypedView):
    """A line for a word or a few."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, ShortQuestion)
        self.box.addWidget(self.line)
        if shown.question.russian_letters:
            note = self.tr("Answers typed with Russian letters count.")
            self.box.addWidget(label(note, role="small"))
            self.line.setToolTip(note)
        self.box.addWidget(self.verdict)
