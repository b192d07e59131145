"""The view of a sorting: beside each item a list of the categories, and wells to drag the items into."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.questions.categorise import CategoriseQuestion, Sortable, is_right
from app.questions.common import Response, as_pairs
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.match import PairRow
from app.ui.questions.verdict import verdict_word
from app.ui.reading import Reading
from app.ui.theme import Theme
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, restyle

WELLS_PX = 700
"""Width of the view at 100 % under which there are no wells: the lists do the same."""

DRAGGED = "application/x-kense-item"
"""Kind of what is dragged: "question-id/item-id"."""


class CategoriseView(QuestionView):
    """Items in the order of the paper, categories in the author's; the wells show what the lists say."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        question = shown.question
        assert isinstance(question, CategoriseQuestion)
        self._locked = False
        items = {item.id: item for item in question.items}
        self._items = [items[one] for one in shown.options or items]
        self._categories = {category.id: self.plain(category.text) for category in question.categories}
        self._rows = {item.id: self._row(item) for item in self._items}
        self.wells = Wells(question.id, self._categories, reading.theme)
        self._drags = [DragOut(f"{question.id}/{item_id}", row) for item_id, row in self._rows.items()]
        for item in self._items:
            chip = self.wells.add_chip(item.id, self.plain(item.text))
            self._drags.append(DragOut(f"{question.id}/{item.id}", chip))
        self.wells.dropped.connect(self._on_dropped)
        self._arrange()

    def response(self) -> Response | None:
        """Return the category of each item that has one."""
        return self._chosen or None

    def set_response(self, response: Response | None) -> None:
        """Choose the categories of a stored answer."""
        given = as_pairs(response)
        for item_id, row in self._rows.items():
            row.select.choose(given.get(item_id, ""))
        self.wells.show_items(self._chosen)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing and dragging."""
        self._locked = locked
        for row in self._rows.values():
            row.select.set_locked(locked)
        self._show_wells()

    def show_verdict(self) -> None:
        """Mark each item; in an answer that was begun, an item without a category counts as missing."""
        self.clear_verdict()
        chosen = self._chosen
        for item in self._items if chosen else ():
            good = is_right(item, chosen.get(item.id, ""))
            word = verdict_word(good=good) if item.id in chosen else self.tr("No answer")
            self._rows[item.id].mark(good=good, word=word)

    def clear_verdict(self) -> None:
        """Take the marks away."""
        for row in self._rows.values():
            row.clear_mark()

    def focus_first(self) -> None:
        """Put the keyboard on the first list in which nothing is chosen, or on the first of all."""
        lists = [row.select for row in self._rows.values()]
        next((one for one in lists if not one.choice), lists[0]).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the wells where there is room for them."""
        super().resizeEvent(event)
        self._show_wells()

    @property
    def _chosen(self) -> dict[str, str]:
        return {item_id: row.select.choice for item_id, row in self._rows.items() if row.select.choice}

    def _row(self, item: Sortable) -> PairRow:
        name = self.tr("Where does it belong: {item}").format(item=self.plain(item.text))
        row = PairRow(self.reading.html(item.text), self.reading.theme, name=name)
        for category_id, title in self._categories.items():
            row.select.addItem(title, category_id)
        # The row shows a hand where it can be dragged; the list in it cannot be.
        row.select.setCursor(Qt.CursorShape.ArrowCursor)
        row.select.chosen.connect(self._on_chosen)
        return row

    def _arrange(self) -> None:
        px = self.reading.theme.px
        rows = QVBoxLayout()
        rows.setSpacing(px(14))
        for row in self._rows.values():
            rows.addWidget(row)
        rows.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(px(16))
        beside.addLayout(rows, 2)
        beside.addWidget(self.wells, 1)
        self.box.addLayout(beside)

    def _show_wells(self) -> None:
        wide = self.width() >= self.reading.theme.px(WELLS_PX)
        self.wells.setVisible(wide)
        self.wells.show_note(not self._locked)
        for drag in self._drags:
            drag.set_allowed(wide and not self._locked)

    def _on_chosen(self) -> None:
        self.wells.show_items(self._chosen)
        self.changed()

    def _on_dropped(self, item_id: str, category_id: str) -> None:
        row = self._rows.get(item_id)
        if row is not None and not self._locked and row.select.choice != category_id:
            row.select.choose(category_id)
            self._on_chosen()


class Wells(QWidget):
    """One well below another, and in each the items that are in its category."""

    dropped = Signal(str, str)
    """An item was let go over a category: their ids."""

    def __init__(
        self, question_id: str, categories: Mapping[str, str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Take the titles of the categories by id; only items of this question can be dropped."""
        super().__init__(parent)
        self._theme = theme
        self._note = label(self.tr("Choose in the lists, or drag a line to where it belongs."), role="small")
        self._wells = {one: Well(question_id, title, theme) for one, title in categories.items()}
        self._chips: dict[str, Panel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self._note)
        for category_id, well in self._wells.items():
            well.dropped.connect(lambda item_id, one=category_id: self.dropped.emit(item_id, one))
            layout.addWidget(well)
        layout.addStretch(1)
        self.hide()

    def add_chip(self, item_id: str, words: str) -> Panel:
        """Return the card of an item; it is seen in the well of its category, or nowhere."""
        px = self._theme.px
        chip = Panel("option", margins=(px(10), px(5), px(10), px(5)), parent=self)
        chip.add(label(words))
        chip.hide()
        self._chips[item_id] = chip
        return chip

    def show_items(self, chosen: Mapping[str, str]) -> None:
        """Put each item into the well of its category."""
        for item_id, chip in self._chips.items():
            well = self._wells.get(chosen.get(item_id, ""))
            if well is not None:
                well.take(chip)
            chip.setVisible(well is not None)

    def show_note(self, shown: bool) -> None:
        """Say that lines can be dragged, or do not."""
        self._note.setVisible(shown)


class Well(Panel):
    """Where items of one category are dropped."""

    dropped = Signal(str)
    """An item was let go here: its id."""

    def __init__(self, question_id: str, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        super().__init__("well", margins=margins, spacing=theme.px(6), parent=parent)
        self._question_id = question_id
        self.setAccessibleName(title)
        self.setMinimumHeight(theme.px(64))
        self.setAcceptDrops(True)
        self._chips = QVBoxLayout()
        self.add(label(title, role="strong"), self._chips)
        self.box.addStretch(1)

    def take(self, chip: QWidget) -> None:
        """Show a chip below the others, wherever it was before."""
        self._chips.addWidget(chip)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what belongs to this question, and show it."""
        if self._item_id(event.mimeData()):
            restyle(self, "surface", "info")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        restyle(self, "surface", "well")

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        restyle(self, "surface", "well")
        item_id = self._item_id(event.mimeData())
        if item_id:
            event.acceptProposedAction()
            self.dropped.emit(item_id)

    def _item_id(self, dragged: QMimeData) -> str:
        words = bytes(dragged.data(DRAGGED).data()).decode("utf-8", "replace")
        question_id, _, item_id = words.partition("/")
        return item_id if question_id == self._question_id else ""


class DragOut(QObject):
    """Lets the mouse drag an item by a widget that shows it, while that is allowed."""

    def __init__(self, dragged: str, grip: QWidget) -> None:
        """Take what to say where it is dropped (see DRAGGED)."""
        super().__init__(grip)
        self._dragged = QByteArray(dragged.encode())
        self._grip = grip
        self._pressed: QPointF | None = None
        self._allowed = False
        grip.installEventFilter(self)

    def set_allowed(self, allowed: bool) -> None:
        """Allow or forbid dragging; the cursor shows it."""
        self._allowed = allowed
        if allowed:
            self._grip.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._grip.unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to drag when the pressed mouse has moved far enough."""
        if isinstance(event, QMouseEvent) and self._allowed:
            if event.type() == QEvent.Type.MouseButtonPress:
                left = event.button() == Qt.MouseButton.LeftButton
                self._pressed = event.globalPosition() if left else None
            elif event.type() == QEvent.Type.MouseMove and self._is_far(event):
                self._pressed = None
                # Taken before the drag, in which the view may go: nothing is left to be done after it.
                event.accept()
                self._drag()
                return True
        return super().eventFilter(watched, event)

    def _is_far(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        return (event.globalPosition() - self._pressed).manhattanLength() >= QApplication.startDragDistance()

    def _drag(self) -> None:
        # Of the window: what is dragged may be taken from the page before it is let go.
        drag = QDrag(self._grip.window())
        carried = QMimeData()
        carried.setData(DRAGGED, self._dragged)
        drag.setMimeData(carried)
        card = self._grip.findChild(Panel) or self._grip
        drag.setPixmap(card.grab())
        drag.exec(Qt.DropAction.MoveAction)
