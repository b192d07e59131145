"""The ground of drawings: results, and how true forecasts were."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme


class Picture(QWidget):
    """A drawing; `name` and `description` give screen readers the same figures as it shows. It takes no input."""

    def __init__(self, theme: Theme, *, name: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell that the words in a narrower drawing take more lines."""
        return True

    def across(self, room: QRectF, share: float) -> float:
        """Return the x of a share from the side where reading begins."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return room.left() + room.width() * (1 - share if mirrored else share)

    def colour(self, role: str) -> QColor:
        """Return a colour of the theme in use."""
        return QColor(self.theme.tokens[role])

    def pen(self, role: str, *, width: float, dashed: bool = False) -> QPen:
        """Return a pen of a width given at 100 %."""
        line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        return QPen(self.colour(role), max(1, self.theme.px(width)), line)


def painter_on(picture: Picture) -> QPainter:
    """Return a painter with smooth lines; its owner ends it."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter
