"""Asking for the verdict before handing in: check, and where the quiz allows it, another try."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.course.outline import QuizRules
from app.services.values import MarkedQuestion
from app.ui.text import percent_text
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import row


class CheckRow(QWidget):
    """Two buttons of which one is shown: check what stands, or try again after a verdict."""

    check_requested = Signal()
    retry_requested = Signal()

    def __init__(self, rules: QuizRules, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tries = rules.feedback == "immediate"
        self._penalty = rules.penalty
        self._check = button(self.tr("Check my answer"))
        self._again = button(self.tr("Try again"))
        self._check.clicked.connect(self.check_requested)
        self._again.clicked.connect(self.retry_requested)
        self._note = label("", role="small")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.px(6), 0, 0)
        box.setSpacing(theme.px(4))
        box.addLayout(row(self._check, self._again, None, spacing=0))
        box.addWidget(self._note)
        self.show_open()

    def show_open(self) -> None:
        """Offer the check."""
        self._check.setHidden(False)
        self._again.setHidden(True)
        once = "" if self._tries else self.tr("You can check once. After that the answer stays as it is.")
        self._say(once)

    def show_checked(self, marked: MarkedQuestion) -> None:
        """Offer another try, if there is one and anything to better."""
        self._check.setHidden(True)
        better = self._tries and marked.fraction < 1.0
        self._again.setHidden(not better)
        words = self.tr("The answer was checked and stays as it is.")
        if self._tries:
            cost = self.tr("A wrong try costs {percent} of the points.").format(percent=percent_text(self._penalty))
            words = cost if better and self._penalty else ""
        self._say(words)

    def ask_for_answer(self) -> None:
        """Say that there is nothing to check yet."""
        self._say(self.tr("Answer first, then check. Going on without an answer is allowed too."))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._note.text()))

    def announce(self, marked: MarkedQuestion) -> None:
        """Tell screen readers the verdict, and put the keyboard on what comes next."""
        word = self.tr("Right") if marked.fraction >= 1.0 else self.tr("Not right")
        if 0.0 < marked.fraction < 1.0:
            word = self.tr("Partly right")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, word))
        if not self._again.isHidden():
            self._again.setFocus()

    def _say(self, words: str) -> None:
        set_text(self._note, words)
        self._note.setHidden(not words)
