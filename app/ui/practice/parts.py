"""Parts beside each other where there is room, one at a time with pills above them where there is not."""

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.panels import Panel

NO_LIMIT = 16_777_215
"""Qt's greatest width of a widget."""


class SidePart(NamedTuple):
    """A part with its name on the pill; `width` in pixels at 100 %, 0 for the one that takes what is left."""

    name: str
    widget: QWidget
    width: int = 0


class PartsBeside(QWidget):
    """Keeps the parts themselves; only where they stand changes."""

    def __init__(self, parts: list[SidePart], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._theme = parts, theme
        self.compact: bool | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._head = Panel("topbar", margins=(theme.px(12), theme.px(4), theme.px(12), theme.px(4)))
        flow = FlowLayout(spacing=theme.px(8))
        self.pills: list[QPushButton] = []
        for at, part in enumerate(parts):
            pill = button(part.name, kind="pill", checkable=True)
            pill.clicked.connect(partial(self.show_part, at))
            self.pills.append(pill)
            flow.addWidget(pill)
        self._head.add(flow)
        self._stack = QStackedWidget()
        self._beside = QWidget()
        self._line = QHBoxLayout(self._beside)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._beside, 1)
        self._at = 0
        self.set_compact(compact=False)

    def show_part(self, at: int) -> None:
        """Show one part where only one has room."""
        self._at = at
        for number, pill in enumerate(self.pills):
            pill.setChecked(number == at)
        if self.compact:
            self._stack.setCurrentIndex(at)

    def set_compact(self, *, compact: bool) -> None:
        """Show one part at a time, or all beside each other."""
        if compact == self.compact:
            return
        self.compact = compact
        for part in self._parts:
            if compact:
                part.widget.setMinimumWidth(0)
                part.widget.setMaximumWidth(NO_LIMIT)
                self._stack.addWidget(part.widget)
            else:
                if part.width:
                    part.widget.setFixedWidth(self._theme.px(part.width))
                self._line.addWidget(part.widget, 0 if part.width else 1)
                part.widget.show()
        self._head.setVisible(compact and len(self._parts) > 1)
        self._stack.setVisible(compact)
        self._beside.setVisible(not compact)
        self.show_part(self._at)
