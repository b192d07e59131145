"""The view of an information: nothing to answer, only a place from which a screen reader reads the text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.questions.common import Response
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.reading import Reading


class InfoView(QuestionView):
    """Empty: stem and document stand above every view."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        texts = (self.plain(shown.question.stem), self.plain(shown.question.document))
        self.setAccessibleName("\n".join(text for text in texts if text))
        # Not by Tab: nobody would see where the keyboard is.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def response(self) -> Response | None:
        """Return None: nothing is asked."""
        return None

    def set_response(self, response: Response | None) -> None:
        """Show nothing: there is no answer."""

    def set_locked(self, locked: bool) -> None:
        """Change nothing: there is nothing to change."""

    def show_verdict(self) -> None:
        """Show nothing: there is nothing to judge."""

    def clear_verdict(self) -> None:
        """Change nothing: no verdict is ever shown."""

    def focus_first(self) -> None:
        """Put the keyboard here, so that a screen reader reads the text and Tab goes on to what follows."""
        self.setFocus()
