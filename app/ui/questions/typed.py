"""Questions answered by typing into one line: what short, numeric and date have in common."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from app.questions import score
from app.questions.common import Response, as_text, is_blank
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.verdict import VerdictLine, verdict_role, verdict_word
from app.ui.reading import Reading
from app.ui.widgets.panels import restyle

LONGEST_ANSWER = 500
"""Characters one can type; far more than any accepted form has."""


class AnswerLine(QLineEdit):
    """A line to type an answer into; locked, it can still be reached, read and copied."""

    def __init__(self, name: str, *, width: int = 0, parent: QWidget | None = None) -> None:
        """Take the name for screen readers, and a width in pixels to ask for where the line stands in a flow."""
        super().__init__(parent)
        self._width = width
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST_ANSWER)
        self.setProperty("kind", "answer")

    def sizeHint(self) -> QSize:
        """Return the width asked for, or the usual one."""
        usual = super().sizeHint()
        return QSize(self._width or usual.width(), usual.height())

    def mark(self, *, good: bool, word: str) -> None:
        """Show a verdict by colour, and tell it to screen readers."""
        restyle(self, "verdict", verdict_role(good=good))
        self.setAccessibleDescription(word)

    def clear_mark(self) -> None:
        """Take the verdict away."""
        restyle(self, "verdict", "")
        self.setAccessibleDescription("")


class TypedView(QuestionView):
    """A line to type into, and the verdict on it. Response: the text as typed.

    A derived view places `self.line` and `self.verdict` in its box.
    """

    LINE_PX = 0
    """Width at 100 % of the line; 0 for one as wide as the column."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        self.line = AnswerLine(self.tr("Your answer"), width=reading.theme.px(self.LINE_PX))
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self.flush)
        self.verdict = VerdictLine(reading.theme)

    def response(self) -> Response | None:
        """Return what was typed; None for nothing but spaces."""
        return self.line.text() if self.line.text().strip() else None

    def set_response(self, response: Response | None) -> None:
        """Show a stored text; the line is left alone if it says the same, so that the cursor stays."""
        self._rest.stop()
        if response != self.response():
            self.line.setText(as_text(response))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing."""
        self.line.setReadOnly(locked)

    def show_verdict(self) -> None:
        """Mark the line; an empty one is left unmarked."""
        self.clear_verdict()
        if not is_blank(self.response()):
            good = score(self.shown.question, self.response()) >= 1.0
            self.line.mark(good=good, word=verdict_word(good=good))
            self.verdict.say(good=good)

    def clear_verdict(self) -> None:
        """Take the mark away."""
        self.line.clear_mark()
        self.verdict.clear()

    def focus_first(self) -> None:
        """Put the keyboard on the line."""
        self.line.setFocus()
