"""The list of texts to translate: one row each, and the row that is chosen opens into its card."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from app.course.editing.units import Unit
from app.ui.studio.unit_card import UnitCard
from app.ui.studio.unit_rows import PLACE, SOURCE, STATE, TARGET, UnitsModel
from app.ui.theme import Theme
from app.ui.widgets.record_table import ROW_PX, PillDelegate

STATE_PX, PLACE_PX = 150, 190
LEAST_PX = 280


class UnitDelegate(PillDelegate):
    """Draws words as they are, without asking the style sheet about every cell: scrolling is four times as fast."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(theme, parent)
        self._edge = theme.px(8)
        self._ground = {
            selected: (QColor(theme.tokens["accent-soft" if selected else "surface"]), QColor(theme.tokens["text"]))
            for selected in (True, False)
        }
        self._line = QColor(theme.tokens["line"])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell."""
        if index.column() == STATE:
            super().paint(painter, option, index)
            return
        cell: Any = option
        ground, letters = self._ground[bool(cell.state & QStyle.StateFlag.State_Selected)]
        painter.fillRect(cell.rect, ground)
        painter.setPen(self._line)
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())
        painter.setPen(letters)
        room = cell.rect.adjusted(self._edge, 0, -self._edge, 0)
        flags = int(QStyle.visualAlignment(cell.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft))
        words = cell.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, words)

    def updateEditorGeometry(  # noqa: N802 - the name that Qt calls
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Give a card all of its row: by itself Qt leaves room around, as around words."""
        cell: Any = option
        editor.setGeometry(cell.rect)


class UnitsTable(QTableView):
    """Thousands of rows of one height, drawn as they come into sight; there is one card at most."""

    chosen = Signal(object)
    """The unit whose row has the keyboard now, None for none."""
    opened = Signal()
    """Enter, F2 or a letter: the translation is to be written."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.units = UnitsModel()
        self.card: UnitCard | None = None
        self._at = QPersistentModelIndex()
        self.setModel(self.units)
        self.setItemDelegate(UnitDelegate(theme, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMinimumHeight(theme.px(LEAST_PX))
        self.setWordWrap(False)
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(theme.px(ROW_PX))
        side.setDefaultSectionSize(theme.px(ROW_PX))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, wide in ((STATE, STATE_PX), (PLACE, PLACE_PX)):
            self.setColumnWidth(column, theme.px(wide))
        for column in (SOURCE, TARGET):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def current(self) -> Unit | None:
        """Return the unit that is chosen."""
        at = self.currentIndex().row()
        return self.units.units[at] if 0 <= at < len(self.units.units) else None

    def choose(self, at: int) -> None:
        """Choose a row and bring it into sight."""
        self.setCurrentIndex(self.units.index(at, SOURCE))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def put_card(self, card: UnitCard) -> None:
        """Open the chosen row into a card."""
        self.take_card()
        row = self.currentIndex().row()
        self._at = QPersistentModelIndex(self.units.index(row, 0))
        self.card = card
        card.resized.connect(self._fit)
        self.setSpan(row, 0, 1, self.units.columnCount())
        self.setIndexWidget(self.units.index(row, 0), card)
        self._fit()
        self.scrollTo(self.units.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def take_card(self) -> None:
        """Close the row that is open."""
        card, self.card = self.card, None
        if card is not None:
            card.resized.disconnect(self._fit)
        if self._at.isValid():
            self.setIndexWidget(self.units.index(self._at.row(), 0), None)  # type: ignore[arg-type]
            self.setRowHeight(self._at.row(), self._theme.px(ROW_PX))
        self.clearSpans()
        self._at = QPersistentModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the translation by Enter or F2."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the card wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.card is not None and self._at.isValid():
            height = self.card.height_for(self.viewport().width())
            if height != self.rowHeight(self._at.row()):
                self.setRowHeight(self._at.row(), height)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.units.units[current.row()] if current.isValid() else None)
