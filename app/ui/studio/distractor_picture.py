"""The drawing of options: how many of the lower, middle and upper third of all attempts took each of them."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.services.studio.statistics_view import DistractorRow, ItemRow
from app.ui.text import percent_text, translate
from app.ui.theme import Theme
from app.ui.widgets.picture import Picture, painter_on

BAR_PX = 12
NARROWEST_PX = 240


class OptionShares(msgspec.Struct, frozen=True):
    """An option: its words, whether it is right, and the shares (0.0 to 1.0) of the three thirds that took it."""

    words: str
    right: bool
    shares: tuple[float, float, float]


def shares_of(item: ItemRow) -> list[OptionShares]:
    """Return the options of a question as they are drawn."""
    sizes = item.figures.thirds
    return [
        OptionShares(
            words=_words(row),
            right=bool(row.correct),
            shares=(_share(row.lower, sizes[0]), _share(row.middle, sizes[1]), _share(row.upper, sizes[2])),
        )
        for row in item.figures.options
    ]


def third_words() -> tuple[str, str, str]:
    """Return what the three thirds are called, from those who earned least on."""
    return (
        translate("studio", "lower third"),
        translate("studio", "middle third"),
        translate("studio", "upper third"),
    )


def sentence_of(option: OptionShares) -> str:
    """Return an option with its shares as it is read aloud."""
    sentence = translate("studio", "{option}: {lower} of the lower third, {middle} of the middle, {upper} of the upper")
    lower, middle, upper = map(percent_text, option.shares)
    return sentence.format(option=_titled(option), lower=lower, middle=middle, upper=upper)


class DistractorPicture(Picture):
    """Under each option three bars on a scale from 0 % to 100 %; wrong options are hatched, the right one is full."""

    def __init__(self, theme: Theme, options: Sequence[OptionShares], parent: QWidget | None = None) -> None:
        told = "; ".join(map(sentence_of, options))
        super().__init__(theme, name=translate("studio", "Who took which option"), description=told, parent=parent)
        self._options = tuple(options)
        self._font, self._small = theme.font(bold=True), theme.font(size=13)

    def sizeHint(self) -> QSize:
        """Return a size in which most words stand unbroken."""
        width = self.theme.px(NARROWEST_PX * 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the words break and the bars can still be told apart."""
        width = self.theme.px(NARROWEST_PX)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all options with their bars."""
        places = self._places(width)
        return round(places[-1][1][-1].bottom() + self.theme.px(4)) if places else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words of each option, and its bars with their percentages."""
        painter = painter_on(self)
        for option, (words, bars) in zip(self._options, self._places(self.width()), strict=True):
            painter.setFont(self._font)
            painter.setPen(self.colour("text"))
            painter.drawText(words, self._flags(), _titled(option))
            for name, share, room in zip(third_words(), option.shares, bars, strict=True):
                self._draw_bar(painter, room, share, right=option.right)
                self._write(painter, room, name, percent_text(share))
        painter.end()

    def _places(self, width: int) -> list[tuple[QRectF, tuple[QRectF, QRectF, QRectF]]]:
        """Return where the words of each option stand, and the whole line of each of its three bars."""
        gap, y = self.theme.px(4), 0.0
        line = max(QFontMetricsF(self._small).height(), self.theme.px(BAR_PX))
        metrics, places = QFontMetricsF(self._font), []
        for option in self._options:
            box = QRectF(0, 0, max(1, width), 10_000)
            words = QRectF(0, y, width, metrics.boundingRect(box, self._flags(), _titled(option)).height())
            top = words.bottom() + gap
            first, second, third = (QRectF(0, top + at * line, width, line) for at in range(3))
            places.append((words, (first, second, third)))
            y = third.bottom() + 3 * gap
        return places

    def _draw_bar(self, painter: QPainter, line: QRectF, share: float, *, right: bool) -> None:
        room = self._room(line)
        painter.setPen(self.pen("input-line", width=1))
        painter.setBrush(self.colour("surface"))
        painter.drawRect(room)
        start, end = self.across(room, 0.0), self.across(room, share)
        filled = QRectF(QPointF(min(start, end), room.top()), QPointF(max(start, end), room.bottom()))
        colour = self.colour("good" if right else "accent")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour) if right else QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(filled)

    def _room(self, line: QRectF) -> QRectF:
        """Return the scale of a bar: between the name of its third and its percentage."""
        beside, gap = self._beside(), self.theme.px(6)
        height = float(self.theme.px(BAR_PX))
        left, right = (beside[0], beside[1]) if not self._mirrored() else (beside[1], beside[0])
        width = max(1.0, line.width() - left - right - 2 * gap)
        return QRectF(line.left() + left + gap, line.center().y() - height / 2, width, height)

    def _write(self, painter: QPainter, line: QRectF, name: str, percent: str) -> None:
        painter.setFont(self._small)
        painter.setPen(self.colour("muted"))
        before, behind = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._mirrored():
            before, behind = behind, before
        painter.drawText(line, int((before | Qt.AlignmentFlag.AlignVCenter).value), name)
        painter.setPen(self.colour("text"))
        painter.drawText(line, int((behind | Qt.AlignmentFlag.AlignVCenter).value), percent)

    def _beside(self) -> tuple[float, float]:
        metrics = QFontMetricsF(self._small)
        names = max(metrics.horizontalAdvance(one) for one in third_words())
        return names, metrics.horizontalAdvance("100 %")

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _flags(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        return int((side | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value)


def _titled(option: OptionShares) -> str:
    return translate("studio", "{option} (right)").format(option=option.words) if option.right else option.words


def _words(row: DistractorRow) -> str:
    return row.text or row.option or translate("studio", "no answer")


def _share(number: int, size: int) -> float:
    return min(1.0, number / size) if size else 0.0
