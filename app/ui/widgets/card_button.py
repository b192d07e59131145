"""A card or a row of parts that is one button."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class CardButton(QPushButton):
    """Holds labels instead of a text, so that they wrap; `name` says to a screen reader what they say to the eye."""

    def __init__(
        self,
        kind: Literal["card", "row"],
        *,
        name: str,
        margins: tuple[int, int, int, int],
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # the Enter key presses it, not only the space bar
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box: QBoxLayout = QVBoxLayout(self) if kind == "card" else QHBoxLayout(self)
        # The line around a panel pushes its parts in by itself, the line around a button does not.
        edge = 1 if kind == "card" else 0
        self.box.setContentsMargins(*(margin + edge for margin in margins))
        self.box.setSpacing(spacing)

    def add(self, *parts: QWidget | QLayout) -> "CardButton":
        """Put parts one after another and return the button; they leave the mouse to it."""
        for part in parts:
            if isinstance(part, QLayout):
                self.box.addLayout(part)
            else:
                self.box.addWidget(part)
        for inside in self.findChildren(QWidget):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return self

    def sizeHint(self) -> QSize:
        """Return what the parts ask for; Qt's own buttons measure their text."""
        return self.box.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the parts need."""
        return self.box.totalMinimumSize()
