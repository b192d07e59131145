"""The four ratings of a card as buttons, each with its key and the time until the card comes again."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.review.words import rating_words, wait_text
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout

USUAL = 3
"""The rating that most answers deserve: it has the keyboard."""


class RatingRow(QWidget):
    """Says how well a card was recalled; keys 1 to 4 choose, too."""

    rated = Signal(int)

    def __init__(
        self, waits: Mapping[int, timedelta], theme: Theme, *, forgotten: bool = False, parent: QWidget | None = None
    ) -> None:
        """Offer all ratings, or after a wrong answer only the first."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("How well did you recall it?"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(self, spacing=theme.px(8))
        self.buttons: dict[int, QPushButton] = {}
        words = rating_words()
        for rating in (1,) if forgotten else words:
            wait = wait_text(waits[rating])
            made = button(
                f"{rating}  {words[rating]} · {wait}",
                kind="primary" if forgotten or rating == USUAL else "plain",
                name=self.tr("{rating}: asked again in {wait}").format(rating=words[rating], wait=wait),
            )
            made.setToolTip(f"{made.accessibleName()} ({rating})")
            made.clicked.connect(partial(self.rated.emit, rating))
            QShortcut(QKeySequence(str(rating)), self).activated.connect(made.click)
            self.buttons[rating] = made
            flow.addWidget(made)

    def focus_usual(self) -> None:
        """Put the keyboard on the usual rating."""
        self.buttons.get(USUAL, self.buttons[1]).setFocus()
