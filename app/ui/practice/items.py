"""Things the learner makes, such as the questions of a survey: a list of them, and the form of the one in hand."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.practice.common import Value, is_empty
from app.practice.workbench import ADD, CHANGE, ITEM, PLACE, REMOVE, TO, Item, Items, Part
from app.ui.practice.form import FieldForm
from app.ui.practice.told import Told
from app.ui.questions.order_list import OrderList
from app.ui.questions.wrap_flow import WrapFlow
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel


class ItemsEditor(QWidget):
    """The list keeps the order (Alt with the arrow keys moves a line); the form below fills in the current one."""

    acted = Signal(str, dict)
    """What is done, and its values (`app.practice.workbench`)."""

    def __init__(self, part: Part, items: Items, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = told.theme
        self._part, self._items, self._told = part, items, told
        self._name = told.words(items.name, case=part.id)
        self._held: dict[str, Item] = {}
        self._current = ""
        self._locked = False
        self._head = label("", role="strong")
        self.list = OrderList(theme, name=self._name)
        self.list.currentRowChanged.connect(self._on_current)
        self.list.moved.connect(self._on_moved)
        words = self.tr("Add: {name}").format(name=self._name)
        self._add = button(words, icon=theme.icon("add"))
        self._remove = button(self.tr("Remove"), icon=theme.icon("delete"))
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._up = button("", icon=theme.icon("move-up"), name=self.tr("Move the line up"))
        self._down = button("", icon=theme.icon("move-down"), name=self.tr("Move the line down"))
        self._up.clicked.connect(lambda: self.list.move_current(-1))
        self._down.clicked.connect(lambda: self.list.move_current(1))
        buttons = QWidget()
        flow = WrapFlow(buttons, spacing=theme.px(8))
        for one in (self._add, self._up, self._down, self._remove):
            flow.add(one)
        margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        self._card = Panel("well", margins=margins)
        self.form = FieldForm(items.fields, part, told)
        self.form.edited.connect(self._keep)
        self._card.add(self.form)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        for shown in (self._head, self.list, buttons, self._card):
            box.addWidget(shown)

    def show_items(self, items: tuple[Item, ...], *, locked: bool) -> None:
        """Show the things as they stand; the one in hand stays in hand."""
        self._locked = locked
        before = set(self._held)
        self._held = {one.id: one for one in items}
        lines = [(one.id, self._line(one)) for one in items]
        made = next((one for one in self._held if one not in before), "") if before else ""
        if made:
            self._current = made
        if self._current not in self._held:
            self._current = next(iter(self._held), "")
        with QSignalBlocker(self.list):
            if self.list.lines != lines:
                self.list.show_order(lines)
            if self._current:
                self.list.setCurrentRow([one for one, _ in lines].index(self._current))
        self._show_current()
        full = len(items) >= self._items.most
        counted = self.tr("{count} of at most {most}").format(count=len(items), most=self._items.most)
        set_text(self._head, counted)
        self._add.setEnabled(not locked and not full)
        for one in (self._remove, self._up, self._down):
            one.setEnabled(not locked and bool(items))
        self.list.setVisible(bool(items))
        self.list.set_locked(locked)

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on the button to add the first thing."""
        (self.list if self._held else self._add).setFocus()

    def flush(self) -> None:
        """Tell at once what is still being typed."""
        self.form.flush()

    def _line(self, item: Item) -> str:
        """Return what the list says of a thing: its text, or its first fields in words."""
        texts = [one for one in self._items.fields if one.kind == "text"]
        for field in (*texts, *self._items.fields):
            value = item.values.get(field.id)
            if value is not None and not is_empty(value):
                return self._told.value_words(field, self._part, value).replace("\n", " ")
        return self.tr("(still empty)")

    def _show_current(self) -> None:
        item = self._held.get(self._current)
        self._card.setVisible(item is not None)
        if item is not None:
            self.form.show_values(item.values)
            self.form.set_locked(self._locked)

    def _on_current(self, row: int) -> None:
        ids = self.list.order
        if 0 <= row < len(ids) and ids[row] != self._current:
            self.form.flush()
            self._current = ids[row]
            self._show_current()

    def _on_moved(self) -> None:
        order = self.list.order
        at = self.list.currentRow()
        if 0 <= at < len(order):
            self.acted.emit(PLACE, {ITEM: order[at], TO: float(at)})

    def _on_add(self) -> None:
        self.form.flush()
        self.acted.emit(ADD, {})
        self.form.focus_first()

    def _on_remove(self) -> None:
        if self._current:
            self.acted.emit(REMOVE, {ITEM: self._current})

    def _keep(self, field: str) -> None:
        if self._current and not self._locked:
            value: Value = self.form.value(field)
            self.acted.emit(CHANGE, {ITEM: self._current, field: value})
