"""A layout of equal cards: as many beside each other as fit, those of one line equally high."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from app.ui.widgets.flow import FlowLayout


class CardGrid(FlowLayout):
    """Reflows with the width; a card is never narrower than `narrowest` pixels while the grid is wider than that."""

    def __init__(self, *, narrowest: int, most: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=spacing)
        self._narrowest = narrowest
        self._most = most

    def columns(self, width: int) -> int:
        """Return how many cards stand beside each other in a width."""
        fitting = (width + self.spacing()) // (self._narrowest + self.spacing())
        return max(1, min(fitting, self._most))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        number = self.columns(rect.width())
        edges = [at * (rect.width() + self.spacing()) // number for at in range(number + 1)]
        y = 0
        for first in range(0, len(self._items), number):
            line = self._items[first : first + number]
            widths = [edges[at + 1] - edges[at] - self.spacing() for at in range(len(line))]
            height = max(_height(item, width) for item, width in zip(line, widths, strict=True))
            for at, item in enumerate(line) if move else ():
                place = QRect(QPoint(rect.x() + edges[at], rect.y() + y), QSize(widths[at], height))
                item.setGeometry(self._mirrored(place, rect))
            y += height + self.spacing()
        return max(0, y - self.spacing())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
