"""Buttons that always have a name."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.widgets.panels import restyle

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
    # Enter presses the button that has the keyboard, as the space bar does.
    made.setAutoDefault(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    if icon is not None:
        set_icon(made, icon)
    if name and name != text:
        made.setToolTip(name)
    if shortcut:
        made.setShortcut(shortcut)
        made.setToolTip(f"{name or text} ({shortcut})")
    return made


def set_icon(shown: QPushButton, icon: QIcon) -> None:
    """Give a button an icon in the size it was drawn for, which follows the text size."""
    shown.setIcon(icon)
    shown.setIconSize(icon_size(icon))


def icon_size(icon: QIcon) -> QSize:
    """Return the size an icon of the theme was drawn for; its picture has twice as many pixels."""
    sizes = icon.availableSizes()
    return sizes[0] / 2 if sizes else QSize()


class WrapButton(QPushButton):
    """A button whose words wrap, with an icon before them: Qt's own buttons cut long titles."""

    def __init__(self, text: str, *, kind: Kind, checkable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sign = QLabel()
        self._words = QLabel(text)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.toggled.connect(self._on_toggled)
        for part in (self._sign, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop if kind == "outline-item" else Qt.AlignmentFlag(0))
        self._sign.hide()
        row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """The words on the button."""
        return self._words.text()

    def set_words(self, text: str) -> None:
        """Change the words, for eyes and screen readers."""
        self._words.setText(text)
        self.setAccessibleName(text)

    def set_sign(self, icon: QIcon, *, behind: bool = False) -> None:
        """Show an icon before the words, or behind them as on the way forward."""
        row = self.layout()
        if behind and isinstance(row, QHBoxLayout):
            row.addWidget(self._sign)
            self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        size = icon_size(icon)
        self._sign.setPixmap(icon.pixmap(size))
        self._sign.setFixedSize(size)
        self._sign.setHidden(False)

    def _on_toggled(self, checked: bool) -> None:
        # A style sheet cannot see the state of a parent.
        restyle(self._words, "role", "strong" if checked else "")

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower button is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height its words need."""
        row = self.layout()
        return row.totalHeightForWidth(width) if row else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size its words like best."""
        row = self.layout()
        return row.totalSizeHint() if row else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the size of its longest word."""
        row = self.layout()
        return row.totalMinimumSize() if row else super().minimumSizeHint()
