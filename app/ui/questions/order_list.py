"""A list whose lines are put into another order by dragging, by Alt with the arrow keys, or by buttons beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from app.ui.questions.order_line import MARK, Mark, OrderLine
from app.ui.theme import Theme

ID = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderList(QListWidget):
    """Numbered lines that wrap; always as high as all of them, so that only the page scrolls."""

    moved = Signal()
    """The learner moved a line."""

    def __init__(self, theme: Theme, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locked = False
        self._line = OrderLine(theme, self)
        self.setProperty("kind", "order")
        self.setAccessibleName(name)
        self.setItemDelegate(self._line)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.model().rowsMoved.connect(self._on_moved)

    @property
    def order(self) -> list[str]:
        """The ids of the lines from top to bottom."""
        return [self.item(row).data(ID) for row in range(self.count())]

    @property
    def lines(self) -> list[tuple[str, str]]:
        """The lines (id, words) from top to bottom."""
        return [(self.item(row).data(ID), self.item(row).text()) for row in range(self.count())]

    def show_order(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show lines (id, words) in this order, the first one current."""
        self.clear()
        for option_id, words in lines:
            item = QListWidgetItem(words)
            item.setData(ID, option_id)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
        self.setCurrentRow(0)
        self._say_numbers()
        self.updateGeometry()

    def move_current(self, step: int) -> None:
        """Move the current line up (-1) or down (1); at the ends it stays."""
        row, nowhere = self.currentRow(), QModelIndex()
        if not self._locked and row >= 0 and 0 <= row + step < self.count():
            # Qt counts the target before the line is taken out.
            self.model().moveRow(nowhere, row, nowhere, row + step + (step > 0))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow moving; locked, the lines can still be walked through and read."""
        self._locked = locked
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.NoDragDrop if locked else mode.InternalMove)
        self.viewport().update()

    def mark(self, marks: Mapping[str, Mark]) -> None:
        """Show a verdict on lines by their ids; an empty mapping takes all away."""
        for row in range(self.count()):
            item = self.item(row)
            item.setData(MARK, marks.get(item.data(ID)))
        self._say_numbers()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @property
    def locked(self) -> bool:
        """Whether lines stay where they are."""
        return self._locked

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower list is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return sum(self._line.height(self.model().index(row, 0), width) for row in range(self.count()))

    def sizeHint(self) -> QSize:
        """Return the present width and the height of all lines in it."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which lines can still be read."""
        return QSize(self._line.narrowest, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current line with Alt and an arrow key."""
        step = STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        else:
            super().keyPressEvent(event)

    def _on_moved(self) -> None:
        self._say_numbers()
        self.moved.emit()

    def _say_numbers(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            mark: Mark | None = item.data(MARK)
            parts = (f"{row + 1}. {item.text()}", *((mark.word, mark.reason) if mark else ()))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(part.rstrip(".") for part in parts if part))
