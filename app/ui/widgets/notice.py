"""A sentence that appears on a page when something went wrong or was done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, restyle
from app.ui.widgets.sign import set_sign, sign


class Notice(Panel):
    """Hidden until it has something to say; screen readers say it at once."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        margins = (theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        super().__init__("bad", margins=margins, spacing=theme.px(10), horizontal=True, parent=parent)
        self._theme = theme
        self._sign = sign(theme, "warning", role="bad")
        self._words = label("")
        self.box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; empty while hidden."""
        return self._words.text()

    def complain(self, sentence: str) -> None:
        """Say what went wrong and what to do."""
        self._tell(sentence, surface="bad", meaning="warning")

    def confirm(self, sentence: str) -> None:
        """Say what was done."""
        self._tell(sentence, surface="good", meaning="right")

    def remind(self, sentence: str) -> None:
        """Say what must not be overlooked."""
        self._tell(sentence, surface="rule", meaning="time", role="on-sun")

    def reword(self, sentence: str) -> None:
        """Change what stands there without saying it again, as a countdown does."""
        set_text(self._words, sentence)

    def clear(self) -> None:
        """Say nothing any more."""
        set_text(self._words, "")
        self.hide()

    def _tell(self, sentence: str, *, surface: str, meaning: str, role: str = "") -> None:
        restyle(self, "surface", surface)
        set_sign(self._sign, self._theme, meaning, role=role or surface)
        set_text(self._words, sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
