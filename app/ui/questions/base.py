"""What the view of every question type does: show, take an answer, say each change, show what was right.

A new type's view derives from `QuestionView` in its own module and has one line in `VIEWS`.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.i18n import LocalText
from app.course.markup import plain_text
from app.questions.common import Response
from app.services.values import PaperQuestion
from app.ui.reading import Reading

TYPING_REST_MS = 250
"""An answer that is typed is told after this rest (records.md: on disk within 250 ms of the change)."""


class QuestionView(QWidget):
    """The answering part of one question, without its stem. Content language comes from the reading."""

    answered = Signal(object)
    """The new `Response`, after each change; text after a short rest, at the latest on `flush`."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self.reading = reading
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(reading.theme.px(8))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TYPING_REST_MS)
        self._rest.timeout.connect(self._tell)

    def response(self) -> Response | None:
        """Return the answer as it stands; None if nothing was answered."""
        raise NotImplementedError

    def set_response(self, response: Response | None) -> None:
        """Show a stored answer without telling it again."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Forbid changes, or allow them again; what is shown stays readable."""
        raise NotImplementedError

    def show_verdict(self) -> None:
        """Mark what is right and wrong in the answer, with a sign and words, and say why where the author did."""
        raise NotImplementedError

    def clear_verdict(self) -> None:
        """Take the marks away."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to answer."""
        raise NotImplementedError

    def parts(self) -> list[QWidget]:
        """Return the parts that are read aloud one after another; most views are one part."""
        return [self]

    def changed(self) -> None:
        """Tell a change made by one act (a choice, a move)."""
        self._rest.stop()
        self._tell()

    def typed(self) -> None:
        """Tell a change made by typing, after a rest."""
        self._rest.start()

    def flush(self) -> None:
        """Tell at once what is still waiting."""
        if self._rest.isActive():
            self.changed()

    def plain(self, text: LocalText) -> str:
        """Return a content text without its marks, for boxes, lists and screen readers."""
        return plain_text(self.reading.html(text))

    def _tell(self) -> None:
        self.answered.emit(self.response())
