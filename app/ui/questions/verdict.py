"""How a view says what is right: a sign, a word and the author's reason, never colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import restyle


def verdict_word(*, good: bool) -> str:
    """Return the word for an answer or a part of it, in the interface language."""
    return translate("questions", "Right") if good else translate("questions", "Not right")


def verdict_role(*, good: bool) -> str:
    """Return the name that colours, icons and style sheet know a verdict by."""
    return "good" if good else "bad"


class VerdictSign(QLabel):
    """A circle with a check mark or a cross; what it means is said in words beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_sign(self, *, good: bool) -> None:
        """Show the sign of a verdict."""
        icon = self._theme.icon("right" if good else "wrong", role=verdict_role(good=good))
        self.setPixmap(icon.pixmap(self._theme.px(20)))
        self.setAccessibleName(verdict_word(good=good))
        self.show()


class VerdictLine(QWidget):
    """Sign, word and reason under or behind the answer they judge; hidden until there is a verdict."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = VerdictSign(theme)
        self._word = label("", role="good")
        self._reason = label("")
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addWidget(self._word)
        texts.addWidget(self._reason)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        self.hide()

    def say(self, *, good: bool, word: str = "", reason: str = "") -> None:
        """Show a verdict; without a word of its own it says right or not right."""
        self._sign.show_sign(good=good)
        restyle(self._word, "role", verdict_role(good=good))
        set_text(self._word, word or verdict_word(good=good))
        set_text(self._reason, reason)
        self._reason.setVisible(bool(reason))
        self.show()

    def clear(self) -> None:
        """Take the verdict away."""
        self.hide()
