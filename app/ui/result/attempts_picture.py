"""The drawing of several attempts: percent over attempts, with the pass mark as a dashed line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.services.values import AttemptRow
from app.ui.text import percent_text, translate
from app.ui.theme import Theme
from app.ui.widgets.picture import Picture, painter_on

PLOT_PX = 96
DOT_PX = 5
NARROWEST_PX = 220


class AttemptsPicture(Picture):
    """One dot an attempt; the present one is larger, with its percent above it."""

    def __init__(
        self,
        theme: Theme,
        scores: Sequence[tuple[AttemptRow, float]],
        *,
        present: str,
        pass_mark: float,
        parent: QWidget | None = None,
    ) -> None:
        """Draw fractions by attempt, first one first; `present` is the id of the attempt that is looked at."""
        told = [
            translate("attempts", "Attempt {number}: {percent}").format(number=row.number, percent=percent_text(score))
            for row, score in scores
        ]
        needed = translate("attempts", "{percent} are needed").format(percent=percent_text(pass_mark))
        name = translate("attempts", "Percent over attempts")
        super().__init__(theme, name=name, description="; ".join([*told, needed]), parent=parent)
        self._scores = list(scores)
        self._present = present
        self._pass_mark = pass_mark
        self._font = theme.font(size=13)

    def sizeHint(self) -> QSize:
        """Return a size in which the dots of a few attempts lie well apart."""
        return QSize(self.theme.px(NARROWEST_PX * 2), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which ten attempts can still be told apart."""
        return QSize(self.theme.px(NARROWEST_PX), self.heightForWidth(0))

    def heightForWidth(self, width: int) -> int:
        """Return the height, which is the same for all widths."""
        return round(self.theme.px(PLOT_PX) + 3 * QFontMetricsF(self._font).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw base line, pass mark, dots with their line, and the numbers below."""
        painter = painter_on(self)
        painter.setFont(self._font)
        plot = self._plot()
        self._draw_lines(painter, plot)
        places = [self._place(plot, at) for at in range(len(self._scores))]
        painter.setPen(self.pen("accent", width=2))
        painter.drawPolyline(places)
        for (row, score), place in zip(self._scores, places, strict=True):
            self._draw_dot(painter, place, present=row.id == self._present)
            self._write(painter, QPointF(place.x(), plot.bottom() + 4), str(row.number), below=True)
            if row.id == self._present or self._has_room_for_all():
                self._write(painter, place - QPointF(0, self.theme.px(DOT_PX + 3)), percent_text(score), below=False)
        painter.end()

    def _plot(self) -> QRectF:
        line, metrics = QFontMetricsF(self._font).height(), QFontMetricsF(self._font)
        mark = metrics.horizontalAdvance(f"{percent_text(self._pass_mark)}  ")
        plot = QRectF(0, 1.5 * line, self.width() - mark, self.theme.px(PLOT_PX))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return plot
        return plot.translated(mark, 0)

    def _place(self, plot: QRectF, at: int) -> QPointF:
        x = self.across(plot, (at + 0.5) / len(self._scores))
        return QPointF(x, plot.bottom() - plot.height() * self._scores[at][1])

    def _has_room_for_all(self) -> bool:
        room = self._plot().width() / len(self._scores)
        return room > QFontMetricsF(self._font).horizontalAdvance("100 %  ")

    def _draw_lines(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(self.pen("input-line", width=1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        y = plot.bottom() - plot.height() * self._pass_mark
        painter.setPen(self.pen("good", width=1.5, dashed=True))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        words, metrics = percent_text(self._pass_mark), QFontMetricsF(self._font)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - metrics.horizontalAdvance(words) if mirrored else 0.0
        painter.setPen(self.colour("good"))
        painter.drawText(QPointF(x, y + metrics.ascent() / 2 - metrics.descent() / 2), words)

    def _draw_dot(self, painter: QPainter, place: QPointF, *, present: bool) -> None:
        size = self.theme.px(DOT_PX + 2 if present else DOT_PX)
        painter.setPen(self.pen("accent", width=2))
        painter.setBrush(self.colour("accent" if present else "surface"))
        painter.drawEllipse(place, size, size)

    def _write(self, painter: QPainter, at: QPointF, words: str, *, below: bool) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setPen(self.colour("text"))
        y = at.y() if below else at.y() - metrics.height()
        place = QRectF(
            at.x() - metrics.horizontalAdvance(words) / 2, y, metrics.horizontalAdvance(words), metrics.height()
        )
        # The lines go on behind the words, not through them.
        painter.fillRect(place, self.colour("surface"))
        painter.drawText(QPointF(place.left(), y + metrics.ascent()), words)
