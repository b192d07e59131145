"""One gap of a cloze: a list or a line to fill in, and the verdict behind it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.questions.cloze import Gap
from app.ui.questions.select import SelectBox
from app.ui.questions.typed import AnswerLine
from app.ui.questions.verdict import VerdictLine, verdict_word
from app.ui.theme import Theme

TEXT_PX = 190
"""Width at 100 % of a gap for words: the same for all, so that it does not tell how long the answer is."""

NUMBER_PX = 96
"""Width at 100 % of a gap for a number."""


class GapField(QObject):
    """Holds the widgets of a gap, which stand in the flow of the text."""

    chosen = Signal()
    """An option was chosen from the list."""

    edited = Signal()
    """Something was typed."""

    left = Signal()
    """The keyboard left the line, or Enter was pressed in it."""

    def __init__(self, gap: Gap, options: Mapping[str, str], theme: Theme, *, name: str) -> None:
        super().__init__()
        self.verdict = VerdictLine(theme)
        self._select: SelectBox | None = None
        self._line: AnswerLine | None = None
        if gap.kind == "select":
            self._select = SelectBox(theme, name=name)
            for option_id, words in options.items():
                self._select.addItem(words, option_id)
            self._select.chosen.connect(self.chosen)
        else:
            self._line = AnswerLine(name)
            self._line.setFixedWidth(theme.px(NUMBER_PX if gap.kind == "numeric" else TEXT_PX))
            self._line.textEdited.connect(self.edited)
            self._line.editingFinished.connect(self.left)
