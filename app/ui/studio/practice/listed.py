"""A list of values: all of them in words on the left, the form of the chosen one on the right."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.forms.field import Field
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

ROOMY_PX = 680
"""Width at 100 % from which the form stands beside the list, not below it."""

LIST_PX, LINE_PX = 250, 34
MOST_LINES = {True: 14, False: 6}
"""Lines the list may be high, beside the form or above it."""


class ListedField(Field):
    """`make` builds the one form, `new` gives the value of an item to be added, `title` says an item in words."""

    chosen = Signal(int)
    """The item whose form is shown; -1 for none."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        make: Callable[[], Field],
        new: Callable[[], Any],
        title: Callable[[Any], str],
        add_words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._make, self._new, self._title = make, new, title
        self._values: list[Any] = []
        self._at = -1
        self.form: Field | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        self.setFocusProxy(self.list)
        self._add_button = button(add_words, icon=theme.icon("add"))
        up, down, away = self.tr("Move up"), self.tr("Move down"), self.tr("Take away")
        self._up = button("", icon=theme.icon("move-up"), name=f"{up}: {name}")
        self._down = button("", icon=theme.icon("move-down"), name=f"{down}: {name}")
        self._remove = button("", icon=theme.icon("delete"), name=f"{away}: {name}")
        self._nothing = label(self.tr("Nothing is here yet."), role="small")
        self._place = QVBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def at(self) -> int:
        """The item whose form is shown; -1 for none."""
        return self._at

    def value(self) -> list[Any]:
        """Return all values."""
        values = list(self._values)
        if self.form is not None and self._at >= 0:
            values[self._at] = self.form.value()
        return values

    def show_value(self, value: Any) -> None:
        """Show a list; the item that was chosen stays so, by its id if it has one."""
        name = _name_of(self._values, self._at)
        self._values = list(value) if isinstance(value, list) else []
        names = [_name_of(self._values, at) for at in range(len(self._values))]
        at = names.index(name) if name is not None and name in names else max(self._at, 0)
        self._show(min(at, len(self._values) - 1))

    def choose(self, at: int) -> None:
        """Show the form of an item."""
        if 0 <= at < len(self._values):
            self.list.setCurrentRow(at)

    def add_item(self) -> None:
        """Add an item behind the chosen one and give its form the keyboard."""
        self._values = self.value()
        at = self._at + 1
        self._values.insert(at, self._new())
        self._show(at)
        self.edited.emit()
        if self.form is not None:
            self.form.first().setFocus()

    def move_item(self, by: int) -> None:
        """Move the chosen item up (-1) or down (1); at the ends nothing happens."""
        to = self._at + by
        if self._at >= 0 and 0 <= to < len(self._values):
            self._values = self.value()
            self._values.insert(to, self._values.pop(self._at))
            self._show(to)
            self.edited.emit()

    def take_away(self) -> None:
        """Take the chosen item away; its neighbour is chosen, and the list has the keyboard."""
        if self._at >= 0:
            self._values = self.value()
            del self._values[self._at]
            self._show(min(self._at, len(self._values) - 1))
            self.edited.emit()
            (self.list if self._values else self._add_button).setFocus()

    def first(self) -> QWidget:
        """Return the list, or the button that adds to it."""
        return self.list if self._values else self._add_button

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Choose the item of a place and return its part."""
        if where and isinstance(where[0], int) and where[0] < len(self._values):
            self.choose(where[0])
            if self.form is not None:
                return self.form.reach(where[1:])
        return self.first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form below the list where there is no room beside it."""
        super().resizeEvent(event)
        self._fold()

    def _lay_out(self) -> None:
        self._buttons = FlowLayout(spacing=self.theme.px(8))
        for one in (self._add_button, self._up, self._down, self._remove):
            self._buttons.addWidget(one)
        left = QVBoxLayout()
        left.addWidget(self.list)
        left.addWidget(self._nothing)
        left.addLayout(self._buttons)
        left.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(self.theme.px(14))
        self._both.addLayout(left, 2)
        self._both.addLayout(self._place, 5)
        self.box.addLayout(self._both)

    def _connect(self) -> None:
        self._add_button.clicked.connect(self.add_item)
        self._remove.clicked.connect(self.take_away)
        self._up.clicked.connect(partial(self.move_item, -1))
        self._down.clicked.connect(partial(self.move_item, 1))
        modified = Qt.KeyboardModifier.AltModifier
        self._key(modified | Qt.Key.Key_Up, partial(self.move_item, -1))
        self._key(modified | Qt.Key.Key_Down, partial(self.move_item, 1))
        self._key(Qt.Key.Key_Delete, self.take_away)

    def _key(self, keys: Any, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _show(self, at: int) -> None:
        """Show the list anew with one item chosen, and its form."""
        before, self._at = self._at, at
        with QSignalBlocker(self.list):
            while self.list.count() > len(self._values):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(self._values):
                self.list.addItem(QListWidgetItem())
            for number, value in enumerate(self._values):
                self._say(number, value)
            self.list.setCurrentRow(at)
        self._show_form()
        self._look()
        if before != at:
            self.chosen.emit(at)

    def _show_form(self) -> None:
        if self._at >= 0:
            if self.form is None:
                self.form = self._make()
                self.form.edited.connect(self._on_edited)
                self._place.addWidget(self.form)
                self._place.addStretch(1)
            self.form.show_value(self._values[self._at])
        if self.form is not None:
            self.form.setVisible(self._at >= 0)

    def _say(self, at: int, value: Any) -> None:
        words = self._title(value)
        item = self.list.item(at)
        if item.text() != words:
            item.setText(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ". "))

    def _on_row(self, at: int) -> None:
        if at != self._at and at >= 0:
            self._values = self.value()
            self._at = at
            self._show_form()
            self._look()
            self.chosen.emit(at)

    def _on_activated(self, _item: QListWidgetItem) -> None:
        if self.form is not None:
            self.form.first().setFocus()

    def _on_edited(self) -> None:
        if self.form is not None:
            self._say(self._at, self.form.value())
        self.edited.emit()

    def _look(self) -> None:
        there = bool(self._values)
        self.list.setVisible(there)
        self._nothing.setVisible(not there)
        self._remove.setEnabled(there)
        self._up.setEnabled(self._at > 0)
        self._down.setEnabled(0 <= self._at < len(self._values) - 1)
        self._fold()

    def _fold(self) -> None:
        beside = self.width() >= ROOMY_PX * self.theme.scale
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        lines = sum(value.text().count("\n") + 1 for value in map(self.list.item, range(self.list.count())))
        self.list.setFixedHeight(self.theme.px(LINE_PX) * min(MOST_LINES[beside], max(2, lines)))


def _name_of(values: list[Any], at: int) -> Any:
    one = values[at] if 0 <= at < len(values) else None
    return one.get("id") if isinstance(one, dict) else None
