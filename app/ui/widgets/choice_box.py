"""Lists to choose from, with the arrow of our icons; the mouse wheel never changes what is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from app.ui.theme import Theme

ARROW_PX, EDGE_PX = 16, 10


class ChoiceBox(QComboBox):
    """A list as wide as `letters` letters; longer entries are shown whole when it is open."""

    def __init__(self, theme: Theme, name: str, *, letters: int = 14) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "desk")
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def offer(self, entries: Iterable[tuple[object, str]]) -> None:
        """Offer other values with their words, and tell nothing; what was chosen stays so while it is there."""
        chosen, told = self.currentData(), self.blockSignals(True)
        self.clear()
        for value, words in entries:
            self.addItem(words, value)
        self.choose(chosen)
        self.blockSignals(told)

    def choose(self, value: object) -> None:
        """Choose the entry with a value, or the first one."""
        self.setCurrentIndex(max(self.findData(value), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the words of the style, and the arrow of our icons."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - self._theme.px(EDGE_PX)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        self._draw_arrow(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls."""
        event.ignore()

    def _draw_arrow(self, painter: QPainter) -> None:
        size, edge = self._theme.px(ARROW_PX), self._theme.px(EDGE_PX)
        place = QRect(self.width() - size - edge, (self.height() - size) // 2, size, size)
        if self.isRightToLeft():
            place.moveLeft(edge)
        self._theme.icon("unfold", role="muted").paint(painter, place)
