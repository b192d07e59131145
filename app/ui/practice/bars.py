"""Bars with their names and numbers: drawn for the eye, and told as a list to who does not see them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.questions.wrapped_text import wrapped, wrapped_height
from app.ui.theme import Theme

LABEL_PART = 0.36
"""The part of the width that names take."""


@dataclass(frozen=True)
class Bar:
    """One bar; `value` in the unit of the picture, `words` as it is written beside it."""

    name: str
    value: float
    words: str
    marked: bool = False


class BarPicture(QWidget):
    """Bars below each other. The accessible name holds all names and numbers."""

    def __init__(self, theme: Theme, *, title: str, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._most = most or 1.0
        self._bars: tuple[Bar, ...] = ()
        self._font = theme.font(size=13)
        self._bold = theme.font(size=13, bold=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        told = "; ".join(f"{one.name}: {one.words}" for one in bars)
        self.setAccessibleName(f"{self._title}: {told}")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower picture is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height all bars need."""
        return sum(self._height(one, width) for one in self._bars)

    def sizeHint(self) -> QSize:
        """Return the present width and the height in it."""
        width = max(self.width(), self._theme.px(260))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which bars can still be told apart."""
        return QSize(self._theme.px(200), self.heightForWidth(max(self.width(), self._theme.px(200))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for one in self._bars:
            height = self._height(one, self.width())
            self._draw(painter, one, QRect(0, top, self.width(), height))
            top += height

    def _draw(self, painter: QPainter, bar: Bar, place: QRect) -> None:
        theme, tokens = self._theme, self._theme.tokens
        font = self._bold if bar.marked else self._font
        names = round(place.width() * LABEL_PART)
        numbers = QFontMetrics(self._bold).horizontalAdvance(bar.words) + theme.px(10)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(QColor(tokens["text"]))
        words = wrapped(bar.name, font, names - theme.px(8))
        above = place.top() + (place.height() - words.boundingRect().height()) / 2
        words.draw(painter, QPointF(place.right() - names if mirrored else place.left(), above))
        room = max(1, place.width() - names - numbers)
        length = round(room * min(1.0, max(0.0, bar.value / self._most)))
        thick = theme.px(14)
        left = place.right() - names - length if mirrored else place.left() + names
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens["sun" if bar.marked else "accent"]))
        painter.drawRoundedRect(
            QRectF(left, place.center().y() - thick / 2, max(2, length), thick), theme.px(3), theme.px(3)
        )
        painter.setPen(QColor(tokens["text"]))
        painter.setFont(font)
        text_left = left - numbers if mirrored else left + length + theme.px(6)
        painter.drawText(
            QRect(text_left, place.top(), numbers, place.height()), Qt.AlignmentFlag.AlignVCenter, bar.words
        )

    def _height(self, bar: Bar, width: int) -> int:
        names = max(1, round(width * LABEL_PART) - self._theme.px(8))
        return max(self._theme.px(24), wrapped_height(bar.name, self._bold, names) + self._theme.px(6))
