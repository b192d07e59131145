"""How one line of an ordering looks: number, wrapped words, grip or verdict."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.questions.verdict import verdict_role
from app.ui.questions.wrapped_text import wrapped, wrapped_height
from app.ui.theme import Theme

MARK = Qt.ItemDataRole.UserRole + 1
"""The `Mark` of a line, or None."""

Index = QModelIndex | QPersistentModelIndex


class Mark(NamedTuple):
    """A verdict on one line."""

    good: bool
    word: str
    reason: str


class Places(NamedTuple):
    """Where the parts of a line stand, mirrored for languages that read from the right."""

    card: QRect
    number: QRect
    words: QRect
    sign: QRect


class OrderLine(QStyledItemDelegate):
    """Draws a line as a small card; its height follows from the width."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font(size=16)
        self._bold = theme.font(size=15, bold=True)
        self._small = theme.font(size=15)
        self.narrowest = theme.px(180)

    def height(self, index: Index, width: int) -> int:
        """Return the height in pixels of a line in a list of this width."""
        theme = self._theme
        words = self._places(QRect(0, 0, width, 0), Qt.LayoutDirection.LeftToRight).words.width()
        needed = wrapped_height(str(index.data()), self._font, words)
        mark: Mark | None = index.data(MARK)
        if mark:
            needed += theme.px(4) + wrapped_height(mark.word, self._bold, words)
            needed += wrapped_height(mark.reason, self._small, words)
        return max(needed, theme.px(22)) + theme.px(20 + 8)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a line in the width of its list."""
        width = option.widget.width()
        return QSize(width, self.height(index, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw card, number, words, and verdict or grip."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, mark = self._theme, index.data(MARK)
        places = self._places(option.rect, option.direction)
        self._draw_card(painter, option, places.card, mark)
        painter.setPen(QColor(theme.tokens["text"]))
        painter.setFont(self._bold)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(places.number, centred, str(index.row() + 1))
        self._draw_words(painter, places.words, str(index.data()), mark)
        if mark:
            role = verdict_role(good=mark.good)
            theme.icon("right" if mark.good else "wrong", role=role).paint(painter, places.sign)
        elif option.state & QStyle.StateFlag.State_Enabled:
            theme.icon("drag", role="muted").paint(painter, places.sign)
        painter.restore()

    def _places(self, rect: QRect, direction: Qt.LayoutDirection) -> Places:
        px = self._theme.px
        card = rect.adjusted(px(2), px(4), -px(2), -px(4))
        inside = card.adjusted(px(10), px(10), -px(10), -px(10))
        number = QRect(inside.left(), inside.top(), px(28), px(24))
        sign = QRect(inside.right() - px(20), inside.top(), px(20), px(20))
        words = QRect(number.right() + px(8), inside.top(), sign.left() - number.right() - px(16), inside.height())
        return Places(card, *(QStyle.visualRect(direction, card, part) for part in (number, words, sign)))

    def _draw_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, mark: Mark | None) -> None:
        state = QStyle.StateFlag
        fill, edge, width = "surface", "line", 1
        if mark:
            edge, width = verdict_role(good=mark.good), 2
            fill = f"{edge}-soft"
        elif option.state & state.State_Selected:
            fill, edge, width = "accent-soft", "accent", 2
        if option.state & state.State_HasFocus:
            edge, width = "focus-edge", 3
        painter.setBrush(QColor(self._theme.tokens[fill]))
        painter.setPen(QPen(QColor(self._theme.tokens[edge]), width))
        radius = self._theme.px(8)
        painter.drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)

    def _draw_words(self, painter: QPainter, place: QRect, text: str, mark: Mark | None) -> None:
        y = float(place.top())
        colours = self._theme.tokens
        parts = [(text, self._font, colours["text"], 0)]
        if mark:
            gap = self._theme.px(4)
            parts.append((mark.word, self._bold, colours[verdict_role(good=mark.good)], gap))
            parts.append((mark.reason, self._small, colours["text"], 0))
        for words, font, colour, above in parts:
            layout = wrapped(words, font, place.width())
            painter.setPen(QColor(colour))
            layout.draw(painter, QPointF(place.left(), y + above))
            y += above + (layout.boundingRect().height() if words else 0)
