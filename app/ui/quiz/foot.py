"""The way back and on under a question, with room between for what belongs to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.panels import Panel, row


class QuizFoot(Panel):
    """Back and next."""

    back_requested = Signal()
    next_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(40), theme.px(10), theme.px(40), theme.px(20))
        super().__init__("ground", margins=margins, parent=parent)
        self._back = button(self.tr("Back"), icon=theme.icon("back"))
        self._next = button(self.tr("Next"), kind="primary")
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.next_requested)
        self._between = QVBoxLayout()
        line = row(self._back, self._between, self._next)
        line.setStretch(1, 1)
        self.add(line)

    @property
    def last(self) -> QWidget:
        """The last part that takes the keyboard."""
        return self._next

    def add_between(self, part: QWidget) -> None:
        """Put something between back and next."""
        self._between.addWidget(part)

    def set_first(self, *, first: bool) -> None:
        """Tell whether there is nothing to go back to."""
        self._back.setEnabled(not first)

    def focus_next(self) -> None:
        """Put the keyboard on the way on."""
        self._next.setFocus()
