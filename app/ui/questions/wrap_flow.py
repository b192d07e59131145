"""Running text with fields in it: a flow whose parts may wrap, stick together and share a line's middle."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget

from app.ui.widgets.flow import FlowLayout


class FlowLabel(QLabel):
    """Plain words that ask for one line and wrap only in a flow that has no room for it."""

    def __init__(self, text: str = "", *, role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Return the size of one line, where a wrapping label of Qt would ask for several short ones."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())


class Placed(NamedTuple):
    """A part with the width it gets and its distance from the line's start."""

    item: QLayoutItem
    x: int
    width: int

    @property
    def height(self) -> int:
        """Return the height the part needs in its width."""
        if self.item.hasHeightForWidth() and self.width < self.item.sizeHint().width():
            return self.item.heightForWidth(self.width)
        return self.item.sizeHint().height()


class WrapFlow(FlowLayout):
    """Puts parts beside each other like words; a part too wide for the line is given the line and wraps in it."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, line_spacing: int | None = None) -> None:
        super().__init__(parent, spacing=spacing)
        self._line_spacing = spacing if line_spacing is None else line_spacing

    def add(self, part: QWidget, *, glued: bool = False) -> None:
        """Add a part; a glued one stays on the line of the part before it, without a space between."""
        part.setProperty("glued", glued)
        self.addWidget(part)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = 0
        for line in self._lines(rect.width()):
            # One row of text: what is higher has wrapped, and its first row stands level with the others.
            row = max(placed.item.sizeHint().height() for placed in line)
            bottom = 0
            for placed in line:
                height = placed.height
                drop = max(0, row - height) // 2
                bottom = max(bottom, drop + height)
                if move:
                    place = QRect(rect.topLeft() + QPoint(placed.x, y + drop), QSize(placed.width, height))
                    placed.item.setGeometry(self._mirrored(place, rect))
            y += bottom + self._line_spacing
        return max(0, y - self._line_spacing)

    def _lines(self, width: int) -> list[list[Placed]]:
        lines: list[list[Placed]] = []
        x = 0
        for group in self._groups():
            widths = _fitted(group, width)
            if not lines or x + sum(widths) > width:
                lines.append([])
                x = 0
            for item, one in zip(group, widths, strict=True):
                lines[-1].append(Placed(item, x, one))
                x += one
            x += self.spacing()
        return lines

    def _groups(self) -> list[list[QLayoutItem]]:
        groups: list[list[QLayoutItem]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            part = item.widget()
            if groups and part is not None and part.property("glued"):
                groups[-1].append(item)
            else:
                groups.append([item])
        return groups


def _fitted(group: list[QLayoutItem], width: int) -> list[int]:
    """Return the widths of glued parts; what does not fit is taken from the widest."""
    widths = [item.sizeHint().width() for item in group]
    widest = widths.index(max(widths))
    widths[widest] -= max(0, sum(widths) - width)
    widths[widest] = max(widths[widest], group[widest].minimumSize().width())
    return widths
