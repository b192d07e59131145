"""Tables of records: words on coloured grounds, chosen by keyboard, sorted by a press on a head."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.ui.models.records import OBJECT_ROLE, TONE_ROLE, RecordsModel
from app.ui.theme import Theme

TONES = {
    "good": ("good-soft", "good"),
    "bad": ("bad-soft", "bad"),
    "sun": ("sun-soft", "on-sun"),
    "info": ("accent-soft", "text"),
    "plain": ("alternate", "text"),
}
"""Ground and letters by tone, as pills have them."""

PILL_BESIDE_PX, PILL_ABOVE_PX = 8, 4
ROW_PX, HEAD_PX = 38, 34
MOST_SHOWN = 14
"""Rows that are seen at once; more of them scroll inside the table."""

WIDEST_PX = 280
NARROWEST_PX = 150
"""A column that shares the width is never narrower; then the table scrolls sideways."""


class PillDelegate(QStyledItemDelegate):
    """Draws a cell that has a tone as a pill: the word says it, the colour helps to find it."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font(size=13, bold=True)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, and its word on a coloured ground."""
        tone, words = index.data(TONE_ROLE), index.data(Qt.ItemDataRole.DisplayRole)
        if not tone or not words:
            super().paint(painter, option, index)
            return
        bare: Any = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = bare.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        ground, letters = (QColor(self._theme.tokens[role]) for role in TONES[tone])
        metrics = QFontMetrics(self._font)
        place = self._place(bare.rect, words, metrics, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        radius = place.height() / 2
        painter.drawRoundedRect(place, radius, radius)
        painter.setPen(letters)
        painter.setFont(self._font)
        room = place.width() - self._theme.px(PILL_BESIDE_PX)
        painter.drawText(
            place,
            int(Qt.AlignmentFlag.AlignCenter),
            metrics.elidedText(words, Qt.TextElideMode.ElideRight, room),
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room the word needs with its ground."""
        size = super().sizeHint(option, index)
        if index.data(TONE_ROLE):
            words = QFontMetrics(self._font).horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole)))
            size.setWidth(max(size.width(), words + self._theme.px(4 * PILL_BESIDE_PX)))
        return size

    def _place(
        self, cell: QRect, words: str, metrics: QFontMetrics, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        px = self._theme.px
        width = min(metrics.horizontalAdvance(words) + 2 * px(PILL_BESIDE_PX), cell.width() - px(4))
        height = min(metrics.height() + px(PILL_ABOVE_PX), cell.height() - px(4))
        place = QRect(0, 0, width, height)
        place.moveCenter(cell.center())
        centred = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignHCenter
        mirrored = self._view().layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not centred and mirrored:
            place.moveRight(cell.right() - px(8))
        elif not centred:
            place.moveLeft(cell.left() + px(8))
        return place

    def _view(self) -> QTableView:
        view = self.parent()
        assert isinstance(view, QTableView)
        return view


class RecordTable(QTableView):
    """A table of records; Enter or a double click opens the row."""

    opened = Signal(object)
    """The row that was opened."""
    chosen = Signal(object)
    """The row that has the keyboard now, None for none."""

    def __init__(self, model: RecordsModel[Any], theme: Theme, *, name: str, most_shown: int = MOST_SHOWN) -> None:
        super().__init__()
        self._theme = theme
        self._records = model
        self._most_shown = most_shown
        self._widths: list[int] = []
        self._wishes: list[int] = []
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.DescendingOrder)
        self.setModel(model)
        self.setItemDelegate(PillDelegate(theme, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSortingEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self.verticalHeader().setMinimumSectionSize(theme.px(ROW_PX))
        self._dress_head()
        model.modelReset.connect(self._on_reset)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_clicked)
        self._on_reset()

    def current(self) -> Any:
        """Return the row that is chosen, or None."""
        index = self.currentIndex()
        return index.data(OBJECT_ROLE) if index.isValid() else None

    def choose(self, at: int) -> None:
        """Choose a row and bring it into sight."""
        self.setCurrentIndex(self._records.index(at, 0))

    def sort_rows(self, column: int, order: Qt.SortOrder) -> None:
        """Sort the rows, as a press on a head asked for."""
        self.show_order(column, order)
        self._records.sort(column, order)

    def show_order(self, column: int, order: Qt.SortOrder) -> None:
        """Show at its head by which column the rows are sorted, -1 for none."""
        self._sorted = (column, order)
        self.horizontalHeader().setSortIndicatorShown(column >= 0)
        self.horizontalHeader().setSortIndicator(column, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row by Enter, tick it by the space bar."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index.data(OBJECT_ROLE))
            return
        if event.key() == Qt.Key.Key_Space and index.isValid():
            first = self._records.index(index.row(), 0)
            state = first.data(Qt.ItemDataRole.CheckStateRole)
            if state is not None:
                flipped = Qt.CheckState.Unchecked if state == Qt.CheckState.Checked else Qt.CheckState.Checked
                self._records.setData(first, flipped, Qt.ItemDataRole.CheckStateRole)
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        """Return the height of its rows, as many as are shown at once."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: tables stand in pages that scroll."""
        return QSize(self._theme.px(NARROWEST_PX), self._height())

    def _dress_head(self) -> None:
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumHeight(self._theme.px(HEAD_PX))
        head.sectionClicked.connect(self._sort)

    def _sort(self, column: int) -> None:
        before, order = self._sorted
        ascending = column != before or order == Qt.SortOrder.DescendingOrder
        self.sort_rows(column, Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder)

    def _height(self) -> int:
        rows = min(max(self._records.rowCount(), 1), self._most_shown)
        head = max(self.horizontalHeader().sizeHint().height(), self._theme.px(HEAD_PX))
        sideways = self.horizontalScrollBar().sizeHint().height() if self._overflows() else 0
        return head + rows * self._theme.px(ROW_PX) + sideways + 2 * self.frameWidth() + self._theme.px(6)

    def _on_reset(self) -> None:
        columns = range(len(self._records.columns))
        self._wishes = [self._wish(at) for at in columns]
        self._widths = [self._least(at) for at in columns]
        self._share_width()
        self.updateGeometry()

    def _wish(self, column: int) -> int:
        """Return the width that a column's words like."""
        head = self.horizontalHeader()
        return max(self.sizeHintForColumn(column), head.sectionSizeHint(column)) + self._theme.px(8)

    def _least(self, column: int) -> int:
        """Return the least width of a column: its wish, or less for one that shares what is left."""
        width = self._wishes[column]
        return min(width, self._theme.px(NARROWEST_PX)) if self._records.columns[column].stretch else width

    def _overflows(self) -> bool:
        return bool(self._widths) and sum(self._widths) > self.viewport().width() > 0

    def _share_width(self) -> None:
        columns = self._records.columns
        if len(self._widths) != len(columns):
            return
        room = self.viewport().width()
        if self._overflows():
            # It scrolls sideways anyway: then names may as well be read whole.
            for at, wish in enumerate(self._wishes):
                self.setColumnWidth(at, min(wish, self._theme.px(WIDEST_PX)))
            return
        left = max(room - sum(self._widths), 0)
        lacking = [wish - width for wish, width in zip(self._wishes, self._widths, strict=True)]
        needed = sum(lacking)
        given = [one * min(left, needed) // needed if needed else 0 for one in lacking]
        rest, shares = left - sum(given), sum(one.stretch for one in columns)
        for at, column in enumerate(columns):
            more = rest * column.stretch // shares if shares else 0
            self.setColumnWidth(at, self._widths[at] + given[at] + more)

    def _on_current(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(OBJECT_ROLE) if current.isValid() else None)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(OBJECT_ROLE))
