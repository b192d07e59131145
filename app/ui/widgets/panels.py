"""Surfaces and columns: cards, bars, and a scrolling column of limited width."""

from typing import Literal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

Surface = Literal[
    "plain", "ground", "card", "continue", "rule", "example", "case", "warning", "good", "bad", "info", "well",
    "twin", "column", "drawer", "topbar", "bottombar", "exambar", "rail", "option", "block",
]  # fmt: skip


class Panel(QFrame):
    """A surface with its own layout; sizes are pixels already scaled to the text size."""

    def __init__(
        self,
        surface: Surface,
        *,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 8,
        horizontal: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self.box: QBoxLayout = QHBoxLayout(self) if horizontal else QVBoxLayout(self)
        self.box.setContentsMargins(*margins)
        self.box.setSpacing(spacing)

    def add(self, *parts: QWidget | QLayout) -> "Panel":
        """Put parts one after another and return the panel."""
        for part in parts:
            if isinstance(part, QLayout):
                self.box.addLayout(part)
            else:
                self.box.addWidget(part)
        return self


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Change a property that app.qss looks at, and let the style see it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class ScrollColumn(QScrollArea):
    """A column that scrolls; its content is centred and no wider than `widest` pixels (0 for no limit)."""

    def __init__(
        self,
        *,
        name: str,
        widest: int = 0,
        margins: tuple[int, int, int, int] = (28, 24, 28, 24),
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column = QWidget()
        self.box = QVBoxLayout(self.column)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(spacing)
        self._holder = QWidget()
        outer = QHBoxLayout(self._holder)
        outer.setContentsMargins(*margins)
        outer.addWidget(self.column, 1)
        if widest:
            self.column.setMaximumWidth(widest)
            self.column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Without this the area keeps the height that wrapped text would need in its narrowest width.
        self._holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setWidget(self._holder)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts below each other."""
        for part in parts:
            if isinstance(part, QLayout):
                self.box.addLayout(part)
            else:
                self.box.addWidget(part)

    def settle(self) -> None:
        """Give what was added its place at once: by itself Qt takes two rounds of events, and paints in between."""
        self.box.activate()
        outer = self._holder.layout()
        if outer is not None:
            outer.invalidate()
            width = self.viewport().width()
            self._holder.resize(width, max(outer.totalHeightForWidth(width), self.viewport().height()))

    def reveal(self, part: QWidget, above: int) -> None:
        """Scroll to the top of a part, with some pixels above it, unless all of it is in sight."""
        top, seen = part.mapTo(self._holder, QPoint(0, 0)).y(), self.verticalScrollBar().value()
        if top < seen or top + part.height() > seen + self.viewport().height():
            self.verticalScrollBar().setValue(top - above)

    def end(self) -> None:
        """Push everything to the top."""
        self.box.addStretch(1)


def row(*parts: QWidget | QLayout | None, spacing: int = 12) -> QHBoxLayout:
    """Return parts beside each other; None stands for free space."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, QLayout):
            made.addLayout(part)
        else:
            made.addWidget(part)
    return made
