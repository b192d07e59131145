"""Rows of any kind as a table: what each column shows, says and sorts by, and rows that can be ticked."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

OBJECT_ROLE = Qt.ItemDataRole.UserRole
TONE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ground of a cell, as pills have it: "good", "bad", "sun", "info", "plain", or empty for none."""

ORDER_ROLE = Qt.ItemDataRole.UserRole + 2


class RecordColumn(msgspec.Struct, Generic[R], frozen=True, kw_only=True):
    """A column: its head, and what a row shows in it.

    `spoken` is for screen readers where the text alone is not enough, `tone` the ground of the cell, `order` what the
    column is sorted by, `hint` the head in full. Columns with a `stretch` share the width that is left.
    """

    title: str
    text: Callable[[R], str]
    hint: str = ""
    spoken: Callable[[R], str] | None = None
    tone: Callable[[R], str] | None = None
    order: Callable[[R], Any] | None = None
    strong: bool = False
    stretch: int = 0
    centred: bool = False


class RecordsModel(QAbstractTableModel, Generic[R]):
    """Rows that are given anew as a whole; with `tickable` the first column has a tick."""

    ticked_changed = Signal()

    def __init__(self, columns: Sequence[RecordColumn[R]], *, tickable: bool = False) -> None:
        super().__init__()
        self.columns = list(columns)
        self._rows: list[R] = []
        self._tickable = tickable
        self._ticked: set[int] = set()
        """Rows by their identity: sorting moves them."""

    def show_rows(self, rows: Sequence[R], *, columns: Sequence[RecordColumn[R]] | None = None) -> None:
        """Show other rows; all are ticked where rows can be."""
        self.beginResetModel()
        self._rows = list(rows)
        if columns is not None:
            self.columns = list(columns)
        self._ticked = {id(row) for row in self._rows} if self._tickable else set()
        self.endResetModel()
        self.ticked_changed.emit()

    @property
    def rows(self) -> list[R]:
        """All rows in the order shown."""
        return list(self._rows)

    @property
    def ticked(self) -> list[R]:
        """The ticked rows in the order shown."""
        return [row for row in self._rows if id(row) in self._ticked]

    def row(self, at: int) -> R:
        """Return one row."""
        return self._rows[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._has_tick(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says, sorts by, or the whole row."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == OBJECT_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick(index, row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if column.centred else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        told = _told(column, role)
        return told(row) if told is not None else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._has_tick(index):
            return False
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self._put_tick(index.row(), ticked=ticked)
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all rows or none."""
        for at in range(len(self._rows)):
            self._put_tick(at, ticked=ticked)
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column, short or in full."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if column.centred else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        full = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        return column.hint or column.title if role in full else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what it has nothing of stands last."""
        if not 0 <= column < len(self.columns):
            return
        self.beginResetModel()
        self._rows = in_order(self._rows, self.columns[column], order)
        self.endResetModel()

    def _has_tick(self, index: Index) -> bool:
        return self._tickable and index.isValid() and index.column() == 0

    def _tick(self, index: Index, row: R) -> object:
        if not self._has_tick(index):
            return None
        return Qt.CheckState.Checked if id(row) in self._ticked else Qt.CheckState.Unchecked

    def _put_tick(self, at: int, *, ticked: bool) -> None:
        if ticked:
            self._ticked.add(id(self._rows[at]))
        else:
            self._ticked.discard(id(self._rows[at]))


def in_order(rows: Sequence[R], column: RecordColumn[R], order: Qt.SortOrder) -> list[R]:
    """Return the rows sorted by a column; what it has nothing of stands last."""
    key = column.order or column.text
    some = [row for row in rows if key(row) is not None]
    none = [row for row in rows if key(row) is None]
    return [*sorted(some, key=key, reverse=order == Qt.SortOrder.DescendingOrder), *none]


def _told(column: RecordColumn[R], role: int) -> Callable[[R], object] | None:
    """Return what tells the value of a role."""
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.spoken or column.text  # a cell may have no room for all of it
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return column.spoken
    if role == ORDER_ROLE:
        return column.order or column.text
    return column.tone if role == TONE_ROLE else None
