"""A drawing of bars, one a week: a whole of one part or two, with its number above it and its day below."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.picture import Picture, painter_on

PLOT_PX = 110
WIDEST_BAR_PX = 46
NARROWEST_PX = 240


class Bar(msgspec.Struct, frozen=True):
    """One bar: the words below it, its parts from below, the words above it, and all of it as a sentence."""

    day: str
    parts: tuple[int, ...]
    words: str
    sentence: str


class BarsPicture(Picture):
    """Bars of one scale that begins at zero. The second part is hatched, so that it is told apart without colour."""

    def __init__(self, theme: Theme, bars: Sequence[Bar], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=name, description="; ".join(bar.sentence for bar in bars), parent=parent)
        self._bars = tuple(bars)
        self._font = theme.font(size=12)
        self._highest = max([sum(bar.parts) for bar in bars], default=0) or 1

    def sizeHint(self) -> QSize:
        """Return a size in which the words of all bars have room."""
        return QSize(self.theme.px(NARROWEST_PX * 2), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the bars can still be told apart."""
        return QSize(self.theme.px(NARROWEST_PX), self.heightForWidth(0))

    def heightForWidth(self, width: int) -> int:
        """Return the height, which is the same for all widths."""
        return round(self.theme.px(PLOT_PX) + 3 * QFontMetricsF(self._font).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the base line and each bar with its words."""
        painter = painter_on(self)
        painter.setFont(self._font)
        line = QFontMetricsF(self._font).height()
        plot = QRectF(0, 1.4 * line, self.width(), self.theme.px(PLOT_PX))
        for at, bar in enumerate(self._bars):
            self._draw_bar(painter, plot, at, bar)
        painter.setPen(self.pen("input-line", width=1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.end()

    def _draw_bar(self, painter: QPainter, plot: QRectF, at: int, bar: Bar) -> None:
        step = plot.width() / len(self._bars)
        middle = self.across(plot, (at + 0.5) / len(self._bars))
        width = min(step * 0.62, self.theme.px(WIDEST_BAR_PX))
        top = plot.bottom()
        for part, value in enumerate(bar.parts):
            height = plot.height() * value / self._highest
            place = QRectF(middle - width / 2, top - height, width, height)
            self._fill(painter, place, second=part > 0)
            top -= height
        if any(bar.parts) and self._fits(bar.words, step):
            self._write(painter, QPointF(middle, top - 2), bar.words, below=False)
        # Where there is no room for every day, every second one, or fewer.
        every = max(1, round(self._wanted() / max(1.0, step) + 0.49))
        if (len(self._bars) - 1 - at) % every == 0:
            self._write(painter, QPointF(middle, plot.bottom() + 3), bar.day, below=True)

    def _fill(self, painter: QPainter, place: QRectF, *, second: bool) -> None:
        if not place.height():
            return
        painter.setPen(self.pen("bad" if second else "accent", width=1))
        painter.setBrush(self.colour("bad-soft" if second else "accent"))
        painter.drawRect(place)
        if second:
            painter.setBrush(QBrush(self.colour("bad"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(place)

    def _wanted(self) -> float:
        metrics = QFontMetricsF(self._font)
        return max((metrics.horizontalAdvance(bar.day) for bar in self._bars), default=0.0) + self.theme.px(6)

    def _fits(self, words: str, step: float) -> bool:
        return QFontMetricsF(self._font).horizontalAdvance(words) <= step

    def _write(self, painter: QPainter, at: QPointF, words: str, *, below: bool) -> None:
        metrics = QFontMetricsF(self._font)
        width = metrics.horizontalAdvance(words)
        left = min(max(at.x() - width / 2, 0.0), max(0.0, self.width() - width))
        painter.setPen(self.colour("text"))
        painter.drawText(QPointF(left, at.y() + (metrics.ascent() if below else -metrics.descent())), words)
