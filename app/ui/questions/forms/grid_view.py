"""A grid of rows and cells with keyboard and wrapped words: its model and its view."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.questions.forms.naming import named_words
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 10
"""The grid is as high as its rows up to so many, then it scrolls."""

COLUMN_PX = 120
"""Least width of a column at 100 %: narrower, the grid scrolls sideways."""

SIDES_PX, ENDS_PX = 28, 16
"""Room at 100 % around the words of a cell: what app.qss leaves free, and the margin of Qt."""


class GridModel(QAbstractTableModel):
    """Rows as they stand in the file; the first column is the title of the row, the cells follow."""

    def __init__(self, tools: FormTools, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages = tools.languages
        self.columns: list[Any] = []
        self.rows: list[Any] = []

    @property
    def width(self) -> int:
        """How many columns there are, also for cells that have none."""
        return max(len(self.columns), *(len(cells_of(one)) for one in self.rows), 0)

    def show_table(self, columns: list[Any], rows: list[Any]) -> None:
        """Show other columns and rows."""
        self.beginResetModel()
        self.columns, self.rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns with that of the titles."""
        return 0 if parent.isValid() else 1 + self.width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, in words; a screen reader gets its place too."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row(), index.column())
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            name = translate("question-forms", "Row: {row}; column: {column}. {words}")
            row, column = self.words(index.row(), 0), self.title(index.column())
            return name.format(row=row, column=column, words=self.words(index.row(), index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column, or the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.title(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def title(self, column: int) -> str:
        """Return what stands above a column of the grid."""
        if column == 0:
            return translate("question-forms", "Row")
        named = self.columns[column - 1] if column <= len(self.columns) else {}
        return named_words(named, "title", self._languages)[1]

    def words(self, row: int, column: int) -> str:
        """Return a cell in words."""
        if column == 0:
            return named_words(self.rows[row], "title", self._languages)[1]
        cells = cells_of(self.rows[row])
        cell = cells[column - 1] if column <= len(cells) and isinstance(cells[column - 1], dict) else {}
        gap = cell.get("gap")
        if not isinstance(gap, dict):
            return named_words(cell, "text", self._languages)[1]
        return translate("question-forms", "To fill in: {answer}").format(answer=gap_words(gap, self._languages))


class Grid(QTableView):
    """Tab leaves it, arrow keys go through it, Enter and F2 go to the form of the cell."""

    entered_cell = Signal()

    def __init__(self, model: GridModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setHorizontalHeader(_Titles(theme))
        self.setItemDelegate(_Wrapped(theme, self))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the form of the cell in hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.entered_cell.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew where the columns became wider or narrower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Be as high as the rows with their words wrapped, up to a limit."""
        self.resizeRowsToContents()
        self.updateGeometries()
        rows = min(self.model().rowCount(), MOST_ROWS)
        height = sum(self.rowHeight(row) for row in range(rows)) + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height + 4 * self.frameWidth() + self.horizontalScrollBar().sizeHint().height())


class _Wrapped(QStyledItemDelegate):
    """Cells as high as their words in the width of the column: Qt forgets the room that app.qss leaves around them."""

    def __init__(self, theme: Theme, grid: Grid) -> None:
        super().__init__(grid)
        self._theme, self._grid = theme, grid

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._grid.columnWidth(index.column()) - self._theme.px(SIDES_PX)
        words = str(index.data() or "")
        return QSize(width, _height(self._grid.fontMetrics(), words, width) + self._theme.px(ENDS_PX))


class _Titles(QHeaderView):
    """The titles of columns, wrapped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(theme.px(COLUMN_PX))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setBold(True)
        metrics, model = QFontMetrics(bold), self.model()
        heights = [
            _height(
                metrics,
                str(model.headerData(column, Qt.Orientation.Horizontal) or ""),
                self.sectionSize(column) - self._theme.px(SIDES_PX),
            )
            for column in range(self.count())
        ]
        return QSize(super().sizeHint().width(), max(heights, default=0) + self._theme.px(ENDS_PX))


def _height(metrics: QFontMetrics, words: str, width: int) -> int:
    """Return the height of words wrapped in a width, one line at least."""
    room = QRect(0, 0, max(1, width), 10_000)
    return max(metrics.lineSpacing(), metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height())


def cells_of(row: Any) -> list[Any]:
    """Return the cells of a row as it stands in the file; none if they are no list."""
    cells = row.get("cells") if isinstance(row, dict) else None
    return cells if isinstance(cells, list) else []


def gap_words(gap: dict[str, Any], languages: tuple[str, ...]) -> str:
    """Return what fills a gap, in the first language that says it."""
    if gap.get("kind") == "numeric":
        return str(gap.get("answer", 0))
    if gap.get("kind") == "select":
        options = gap.get("options") if isinstance(gap.get("options"), list) else []
        right = (one for one in options or [] if isinstance(one, dict) and one.get("correct"))
        return next((named_words(one, "text", languages)[1] for one in right), "…")
    accepted = gap.get("accepted") if isinstance(gap.get("accepted"), dict) else {}
    return next((str(accepted[one][0]) for one in languages if accepted and accepted.get(one)), "…")
