"""Buttons that always have a name."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

Kind = Literal["plain", "primary", "pill", "link", "rail", "outline-item", "tile", "choice"]


def button(
    text: str,
    *,
    kind: Kind = "plain",
    icon: QIcon | None = None,
    name: str = "",
    shortcut: str = "",
    checkable: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button; `name` is what a screen reader says where the text alone is not enough."""
    made = QPushButton(text.replace("&", "&&"), parent)
    made.setProperty("kind", kind)
    made.setAccessibleName(name or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setCheckable(checkable)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    if icon is not None:
        made.setIcon(icon)
    if name and name != text:
        made.setToolTip(name)
    if shortcut:
        made.setShortcut(shortcut)
        made.setToolTip(f"{name or text} ({shortcut})")
    return made
