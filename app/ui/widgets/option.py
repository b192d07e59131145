"""One option of a question: a real radio button or check box, with wrapping text, verdict and reason."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.course.markup import plain_text
from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import restyle
from app.ui.widgets.rich_text import RichText


class OptionRow(QFrame):
    """A whole row that can be clicked; the button inside has the keyboard and the accessible name."""

    def __init__(self, option_id: str, html: str, theme: Theme, *, many: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option_id = option_id
        self.setProperty("surface", "option")
        self._plain = plain_text(html)
        self.button: QAbstractButton = QCheckBox() if many else QRadioButton()
        # Rows are exclusive through their group; a radio button alone would group with its neighbours.
        self.button.setAutoExclusive(False)
        self.button.setAccessibleName(self._plain)
        self.button.installEventFilter(self)
        self.button.toggled.connect(self._on_toggled)
        words = RichText(html, theme, size=16, line_height=140)
        self._verdict = label("", role="strong")
        self._reason = label("", role="text")
        self._verdict.hide()
        self._reason.hide()
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(4))
        for part in (words, self._verdict, self._reason):
            texts.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)

    def show_verdict(self, *, good: bool, word: str, reason: str) -> None:
        """Show whether the option is right, in a word, and why."""
        restyle(self, "verdict", "good" if good else "bad")
        self._verdict.setProperty("role", "good" if good else "bad")
        restyle(self._verdict, "verdict", "good" if good else "bad")
        _say(self._verdict, word)
        _say(self._reason, reason)
        self.button.setAccessibleName(f"{self._plain}. {word}. {reason}".rstrip(". "))

    def clear_verdict(self) -> None:
        """Take the verdict away."""
        restyle(self, "verdict", "")
        self._verdict.hide()
        self._reason.hide()
        self.button.setAccessibleName(self._plain)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click anywhere in the row as a click on its button."""
        if event.button() == Qt.MouseButton.LeftButton and self.button.isEnabled():
            self.button.setFocus()
            self.button.click()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the row's edge when its button has the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            restyle(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _on_toggled(self, chosen: bool) -> None:
        restyle(self, "chosen", chosen)


def _say(shown: QLabel, words: str) -> None:
    set_text(shown, words)
    shown.setVisible(bool(words))
