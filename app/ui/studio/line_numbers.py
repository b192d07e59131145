"""The numbers beside the lines of a text; the block one is in has a bar."""

from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

BAR_PX, EDGE_PX = 3, 8


class Numbered(Protocol):
    """A text that knows where its lines stand."""

    def numbers_at(self, y_from: int, y_to: int) -> list[tuple[int, QRect]]:
        """Return the 0-based lines between two heights with the place of each."""

    def current_lines(self) -> tuple[int, int]:
        """Return the first and the last line of the block one is in."""

    def row_height(self) -> int:
        """Return the height of one line of letters."""

    def blockCount(self) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""


class LineNumbers(QWidget):
    """Draws the numbers; screen readers hear the text itself."""

    def __init__(self, text: "Numbered", theme: Theme) -> None:
        assert isinstance(text, QWidget)
        super().__init__(text)
        self._text: Numbered = text
        self._theme = theme
        self.setFont(theme.fixed_font(size=12))

    def sizeHint(self) -> QSize:
        """Be as wide as the last number, three digits at least."""
        digits = max(3, len(str(self._text.blockCount())))
        wide = digits * self.fontMetrics().horizontalAdvance("0")
        return QSize(wide + self._theme.px(2 * EDGE_PX + BAR_PX), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        tokens, room = self._theme.tokens, event.rect()
        painter = QPainter(self)
        painter.fillRect(room, QColor(tokens["alternate"]))
        first, last = self._text.current_lines()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar, edge = self._theme.px(BAR_PX), self._theme.px(EDGE_PX)
        bar_left = 0 if mirrored else self.width() - bar
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        for line, place in self._text.numbers_at(room.top(), room.bottom()):
            current = first <= line <= last
            painter.setPen(QColor(tokens["text" if current else "muted"]))
            words = QRect(edge, place.top(), self.width() - 2 * edge - bar, self._text.row_height())
            painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, str(line + 1))
            if current:
                painter.fillRect(QRect(bar_left, place.top(), bar, place.height()), QColor(tokens["accent"]))
        painter.end()
