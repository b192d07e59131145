"""The drawing of how true predictions were: for each range, what was recalled against what was foretold."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from app.services.reviewing import CalibrationBin
from app.ui.text import percent_text, translate
from app.ui.theme import Theme
from app.ui.widgets.picture import Picture, painter_on

TRACK_PX = 14
MARK_PX = 9
"""Half of the width of the mark on a track."""

NARROWEST_PX = 220

NARROWEST_ZONE = 0.05
CHANCE = 1.96
"""What chance alone explains in 19 of 20 cases, in standard errors: a mark inside the zone contradicts nothing."""


def zone(one: CalibrationBin) -> tuple[float, float]:
    """Return from and to which share recalled fits what was foretold."""
    spread = CHANCE * (one.foretold * (1 - one.foretold) / one.count) ** 0.5
    half = max(NARROWEST_ZONE, spread)
    return max(0.0, one.foretold - half), min(1.0, one.foretold + half)


def fits(one: CalibrationBin) -> bool:
    """Tell whether what was recalled lies in the zone."""
    low, high = zone(one)
    return low - 1e-9 <= one.recalled <= high + 1e-9


def line_of(one: CalibrationBin) -> str:
    """Return the figures of one range in one line, with the word for how they fit."""
    words = translate("review", "Foretold {foretold}: {right} of {count} recalled, {recalled} · {fit}")
    if fits(one):
        fit = translate("review", "fits")
    elif one.recalled < one.foretold:
        fit = translate("review", "fewer than foretold")
    else:
        fit = translate("review", "more than foretold")
    return words.format(
        foretold=percent_text(one.foretold),
        right=round(one.recalled * one.count),
        count=one.count,
        recalled=percent_text(one.recalled),
        fit=fit,
    )


class CalibrationPicture(Picture):
    """One track from 0 % to 100 % a range: the zone is shaded, a round mark lies in it and a pointed one outside."""

    def __init__(self, theme: Theme, bins: Sequence[CalibrationBin], parent: QWidget | None = None) -> None:
        lines = [line_of(one) for one in bins]
        name = translate("review", "How true the forecasts were")
        super().__init__(theme, name=name, description="; ".join(lines), parent=parent)
        self._bins = tuple(bins)
        self._lines = lines
        self._font = theme.font()

    def sizeHint(self) -> QSize:
        """Return the size with every line of words unbroken."""
        widest = max(QFontMetricsF(self._font).horizontalAdvance(line) for line in self._lines)
        width = max(round(widest) + 1, self.theme.px(NARROWEST_PX))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the words break and the zones can still be told apart."""
        return QSize(self.theme.px(NARROWEST_PX), self.heightForWidth(self.theme.px(NARROWEST_PX)))

    def heightForWidth(self, width: int) -> int:
        """Return the height of words and tracks."""
        return round(self._places(width)[-1][1].bottom() + self.theme.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tracks."""
        painter = painter_on(self)
        for one, line, (words, track) in zip(self._bins, self._lines, self._places(self.width()), strict=True):
            painter.setFont(self._font)
            painter.setPen(self.colour("text"))
            painter.drawText(words, self._flags(), line)
            self._draw_track(painter, one, track)
        painter.end()

    def _places(self, width: int) -> list[tuple[QRectF, QRectF]]:
        """Return where the words and the track of each range stand."""
        metrics, gap, edge = QFontMetricsF(self._font), self.theme.px(6), self.theme.px(MARK_PX)
        places, y = [], 0.0
        for line in self._lines:
            needed = metrics.boundingRect(QRectF(0, 0, width, 10_000), self._flags(), line).height()
            words = QRectF(0, y, width, needed)
            track = QRectF(edge, words.bottom() + gap, width - 2 * edge, self.theme.px(TRACK_PX))
            places.append((words, track))
            y = track.bottom() + 2 * gap
        return places

    def _draw_track(self, painter: QPainter, one: CalibrationBin, track: QRectF) -> None:
        painter.setPen(self.pen("input-line", width=1))
        painter.setBrush(self.colour("surface"))
        painter.drawRect(track)
        low, high = (self.across(track, share) for share in zone(one))
        painter.setPen(self.pen("accent", width=1))
        painter.setBrush(self.colour("accent-soft"))
        painter.drawRect(QRectF(QPointF(min(low, high), track.top()), QPointF(max(low, high), track.bottom())))
        at, size = QPointF(self.across(track, one.recalled), track.center().y()), self.theme.px(MARK_PX)
        painter.setPen(self.pen("surface", width=2))
        painter.setBrush(self.colour("good" if fits(one) else "bad"))
        if fits(one):
            painter.drawEllipse(at, size, size)
            return
        corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))

    def _flags(self) -> int:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return int((side | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value)
