"""The drawing of certainty: for guess, fairly and certain, the share that was right against the zone that fits."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.result.calibration import CERTAIN_PAYS, FAIRLY_PAYS, Certainty
from app.ui.text import percent_text, translate
from app.ui.theme import Theme
from app.ui.widgets.picture import Picture, painter_on

TRACK_PX = 14
MARK_PX = 9
"""Half of the width of the mark on a track."""

NARROWEST_PX = 220


class CertaintyPicture(Picture):
    """Three tracks from 0 % to 100 %: the zone is shaded, a round mark lies in it and a pointed one outside."""

    def __init__(self, theme: Theme, figures: Sequence[Certainty], parent: QWidget | None = None) -> None:
        lines = [line_of(one) for one in figures]
        told = "; ".join(f"{line} ({zone_words(one)})" for one, line in zip(figures, lines, strict=True))
        name = translate("certainty", "How well your certainty fits")
        super().__init__(theme, name=name, description=told, parent=parent)
        self._figures = tuple(figures)
        self._lines = lines
        self._font = theme.font(bold=True)

    def sizeHint(self) -> QSize:
        """Return the size with every line of words unbroken."""
        widest = max(QFontMetricsF(self._font).horizontalAdvance(line) for line in self._lines)
        width = max(round(widest) + 1, self.theme.px(NARROWEST_PX))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the words break and the zones can still be told apart."""
        return QSize(self.theme.px(NARROWEST_PX), self.heightForWidth(self.theme.px(NARROWEST_PX)))

    def heightForWidth(self, width: int) -> int:
        """Return the height of words, tracks and scale."""
        _, bottom = self._places(width)
        return round(bottom + self._scale_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the three tracks and the scale below the last."""
        painter = painter_on(self)
        places, bottom = self._places(self.width())
        for figure, line, (words, track) in zip(self._figures, self._lines, places, strict=True):
            painter.setFont(self._font)
            painter.setPen(self.colour("text"))
            painter.drawText(words, _flags(self), line)
            self._draw_track(painter, figure, track)
        self._draw_scale(painter, places[-1][1], bottom)
        painter.end()

    def _places(self, width: int) -> tuple[list[tuple[QRectF, QRectF]], float]:
        """Return where the words and the track of each certainty stand, and where the last ends."""
        metrics, gap, edge = QFontMetricsF(self._font), self.theme.px(6), self.theme.px(MARK_PX)
        places, y = [], 0.0
        for line in self._lines:
            needed = metrics.boundingRect(QRectF(0, 0, width, 10_000), _flags(self), line).height()
            words = QRectF(0, y, width, needed)
            track = QRectF(edge, words.bottom() + gap, width - 2 * edge, self.theme.px(TRACK_PX))
            places.append((words, track))
            y = track.bottom() + 2 * gap
        return places, y

    def _scale_height(self) -> float:
        return QFontMetricsF(self.theme.font(size=13)).height()

    def _draw_track(self, painter: QPainter, figure: Certainty, track: QRectF) -> None:
        painter.setPen(self.pen("input-line", width=1))
        painter.setBrush(self.colour("surface"))
        painter.drawRect(track)
        low, high = (self.across(track, share) for share in figure.zone)
        painter.setPen(self.pen("accent", width=1))
        painter.setBrush(self.colour("accent-soft"))
        painter.drawRect(QRectF(QPointF(min(low, high), track.top()), QPointF(max(low, high), track.bottom())))
        if figure.asked:
            self._draw_mark(painter, figure, QPointF(self.across(track, figure.share), track.center().y()))

    def _draw_mark(self, painter: QPainter, figure: Certainty, at: QPointF) -> None:
        size, fits = self.theme.px(MARK_PX), figure.fit == "fits"
        painter.setPen(self.pen("surface", width=2))
        painter.setBrush(self.colour("good" if fits else "bad"))
        if fits:
            painter.drawEllipse(at, size, size)
            return
        corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))

    def _draw_scale(self, painter: QPainter, track: QRectF, top: float) -> None:
        """Write the two bounds, each on its own side, so that they keep apart at any text size."""
        painter.setFont(self.theme.font(size=13))
        painter.setPen(self.colour("muted"))
        metrics = QFontMetricsF(painter.font())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for share, before in ((FAIRLY_PAYS, not mirrored), (CERTAIN_PAYS, mirrored)):
            words, x = bound_text(share), self.across(track, share)
            left = x - metrics.horizontalAdvance(words) if before else x
            painter.drawText(QPointF(left, top + metrics.ascent()), words)


def _flags(widget: QWidget) -> int:
    right = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value)


def certainty_word(certainty: int) -> str:
    """Return the word for a certainty from 1 to 3."""
    words = (translate("certainty", "Guess"), translate("certainty", "Fairly"), translate("certainty", "Certain"))
    return words[certainty - 1]


def bound_text(share: float) -> str:
    """Return a bound of a zone; 2/3 is named 67 %, as people know it."""
    return f"{round(share * 100)} %"


def line_of(figure: Certainty) -> str:
    """Return the figures of one certainty in one line, with the word for how they fit."""
    word = certainty_word(figure.certainty)
    if not figure.asked:
        return translate("certainty", "{word}: no answers").format(word=word)
    fits = {
        "fits": translate("certainty", "fits"),
        "too-sure": translate("certainty", "too sure"),
        "too-careful": translate("certainty", "too careful"),
    }
    line = translate("certainty", "{word}: {right} of {asked} right, {percent} · {fit}")
    percent = percent_text(figure.share)
    return line.format(word=word, right=figure.right, asked=figure.asked, percent=percent, fit=fits[figure.fit])


def zone_words(figure: Certainty) -> str:
    """Return the zone that fits a certainty."""
    low, high = figure.zone
    if low <= 0:
        return translate("certainty", "fits below {high}").format(high=bound_text(high))
    if high >= 1:
        return translate("certainty", "fits above {low}").format(low=bound_text(low))
    return translate("certainty", "fits from {low} to {high}").format(low=bound_text(low), high=bound_text(high))
