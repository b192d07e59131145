"""A drawing of results: a track from 0 to 100 % a line, with a mark for the best and one for the latest result."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.picture import Picture, painter_on

TRACK_PX = 12
MARK_PX = 7
NARROWEST_PX = 240


class Track(msgspec.Struct, frozen=True):
    """One line: what it is about, its figures in words, and both results as fractions of 0.0 to 1.0."""

    title: str
    words: str
    best: float
    latest: float
    unsure: bool


class TracksPicture(Picture):
    """The latest result fills its track up to a round mark, the best is a hollow square; unsure ones are hatched."""

    def __init__(self, theme: Theme, tracks: Sequence[Track], *, name: str, parent: QWidget | None = None) -> None:
        told = "; ".join(f"{track.title}: {track.words}" for track in tracks)
        super().__init__(theme, name=name, description=told, parent=parent)
        self._tracks = tuple(tracks)
        self._font, self._small = theme.font(), theme.font(size=13)

    def sizeHint(self) -> QSize:
        """Return a size in which most lines stand unbroken."""
        width = self.theme.px(NARROWEST_PX * 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the words break and the marks can still be told apart."""
        width = self.theme.px(NARROWEST_PX)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines with their tracks."""
        places = self._places(width)
        return round(places[-1][2].bottom() + self.theme.px(MARK_PX)) if places else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and tracks."""
        painter = painter_on(self)
        for track, (title, words, room) in zip(self._tracks, self._places(self.width()), strict=True):
            painter.setPen(self.colour("text"))
            painter.setFont(self._font)
            painter.drawText(title, self._flags(), track.title)
            painter.setPen(self.colour("muted"))
            painter.setFont(self._small)
            painter.drawText(words, self._flags(), track.words)
            self._draw_track(painter, track, room)
        painter.end()

    def _places(self, width: int) -> list[tuple[QRectF, QRectF, QRectF]]:
        gap, edge, y = self.theme.px(4), self.theme.px(MARK_PX), 0.0
        places: list[tuple[QRectF, QRectF, QRectF]] = []
        for track in self._tracks:
            title = self._box(track.title, QFontMetricsF(self._font), y, width)
            words = self._box(track.words, QFontMetricsF(self._small), title.bottom(), width)
            room = QRectF(edge, words.bottom() + gap, width - 2 * edge, self.theme.px(TRACK_PX))
            places.append((title, words, room))
            y = room.bottom() + 3 * gap
        return places

    def _box(self, text: str, metrics: QFontMetricsF, y: float, width: int) -> QRectF:
        needed = metrics.boundingRect(QRectF(0, 0, max(1, width), 10_000), self._flags(), text).height()
        return QRectF(0, y, width, needed)

    def _draw_track(self, painter: QPainter, track: Track, room: QRectF) -> None:
        painter.setPen(self.pen("input-line", width=1))
        painter.setBrush(self.colour("surface"))
        painter.drawRect(room)
        start, end = self.across(room, 0.0), self.across(room, track.latest)
        filled = QRectF(QPointF(min(start, end), room.top()), QPointF(max(start, end), room.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self.colour("muted" if track.unsure else "accent")
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern) if track.unsure else colour)
        painter.drawRect(filled)
        size, middle = self.theme.px(MARK_PX), room.center().y()
        best = QPointF(self.across(room, track.best), middle)
        painter.setPen(self.pen("text", width=1.5))
        painter.setBrush(self.colour("sun-soft"))
        painter.drawRect(QRectF(best.x() - size, best.y() - size, 2 * size, 2 * size))
        painter.setBrush(self.colour("surface" if track.unsure else "accent"))
        painter.drawEllipse(QPointF(end, middle), size * 0.72, size * 0.72)

    def _flags(self) -> int:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return int((side | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value)
