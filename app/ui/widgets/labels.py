"""Plain labels by role, and pills."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

Role = Literal[
    "text", "title", "heading", "strong", "number", "muted", "small", "good", "bad",
    "on-rail", "on-rail-small", "on-rail-strong", "brand", "clock",
]  # fmt: skip
PillKind = Literal["plain", "info", "good", "bad", "sun"]


def label(text: str, *, role: Role = "text", wrap: bool = True, parent: QWidget | None = None) -> QLabel:
    """Return a label of plain text; `role` gives its size and colour in app.qss."""
    made = QLabel(text, parent)
    # Names and titles come from files: never read as markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setAccessibleName(text)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def set_text(shown: QLabel, text: str) -> None:
    """Change a label's text, for eyes and screen readers."""
    shown.setText(text)
    shown.setAccessibleName(text)


def pill(text: str, *, kind: PillKind = "plain", parent: QWidget | None = None) -> QLabel:
    """Return a short word on a coloured ground; the word carries the meaning, never the colour alone."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("pill", kind)
    made.setAccessibleName(text)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made
