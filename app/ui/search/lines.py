"""A line of the results: what was found, where it stands, and the words found in it; and how it is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.services.searching import Hit, Snippet
from app.ui.questions.wrapped_text import wrapped, wrapped_height
from app.ui.theme import Theme

LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Heading:
    """The name of a group."""

    words: str


@dataclass(frozen=True)
class HitLine:
    """A hit with the words for the place where it stands."""

    hit: Hit
    where: str

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ". ".join(part for part in (self.hit.title.text, self.where, self.hit.text.text) if part)


class LineDelegate(QStyledItemDelegate):
    """Draws headings and hits; the words found are bold on a ground of their own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head = theme.font(size=13, bold=True)
        self._title = theme.font(size=15, bold=True)
        self._small = theme.font(size=13)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a line in the width of its list."""
        line: Heading | HitLine | None = index.data(LINE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        room = self._room(width)
        if isinstance(line, Heading):
            return QSize(width, wrapped_height(line.words, self._head, room) + self._theme.px(14))
        if line is None:
            return QSize(width, 0)
        height = wrapped_height(line.hit.title.text, self._title, room)
        height += wrapped_height(line.where, self._small, room)
        # Marked words are bold and wider: what fits plainly might need another line.
        height += self._marked(line.hit.text, self._small, room).boundingRect().toAlignedRect().height()
        return QSize(width, height + self._theme.px(22))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line."""
        line: Heading | HitLine | None = index.data(LINE)
        if line is None:
            return
        painter.save()
        theme, tokens, rect = self._theme, self._theme.tokens, option.rect
        room = self._room(rect.width())
        place = QRect(rect.left() + theme.px(16), rect.top(), room, rect.height())
        place = QStyle.visualRect(option.direction, rect, place)
        if isinstance(line, Heading):
            painter.setPen(QColor(tokens["muted"]))
            wrapped(line.words, self._head, room).draw(painter, QPointF(place.left(), rect.top() + theme.px(8)))
        else:
            self._draw_ground(painter, option)
            self._draw_hit(painter, line, place)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, tokens, rect = self._theme, self._theme.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens["accent-soft"]))
            painter.setPen(QPen(QColor(tokens["accent"]), theme.px(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        else:
            painter.setPen(QColor(tokens["line"]))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _draw_hit(self, painter: QPainter, line: HitLine, place: QRect) -> None:
        tokens, room = self._theme.tokens, place.width()
        y = float(place.top() + self._theme.px(9))
        parts = (
            (self._marked(line.hit.title, self._title, room), "text"),
            (wrapped(line.where, self._small, room) if line.where else None, "muted"),
            (self._marked(line.hit.text, self._small, room) if line.hit.text.text else None, "text"),
        )
        for layout, role in parts:
            if layout is not None:
                painter.setPen(QColor(tokens[role]))
                layout.draw(painter, QPointF(place.left(), y))
                y += layout.boundingRect().height()

    def _marked(self, snippet: Snippet, font: QFont, width: int) -> QTextLayout:
        """Return a text laid out with its marked words bold on their ground."""
        mark = QTextCharFormat()
        mark.setFontWeight(QFont.Weight.Bold)
        # In high contrast a title is bold too, and the ground hardly shows.
        mark.setFontUnderline(True)
        mark.setBackground(QColor(self._theme.tokens["sun-soft"]))
        mark.setForeground(QColor(self._theme.tokens["on-sun"]))
        ranges = []
        for start, end in snippet.marks:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, end - start, mark
            ranges.append(one)
        return wrapped(snippet.text, font, width, ranges)

    def _room(self, width: int) -> int:
        return max(width - self._theme.px(32), self._theme.px(60))
