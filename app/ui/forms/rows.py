"""A list of values, a row each, that can be added, moved and taken away by mouse or keyboard."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, row


class RowsField(Field):
    """`make` builds the field of one row, `new` gives the value of a row to be added, from the values there are.

    Rows of a list that is not `addable` come from elsewhere, such as pictures from files.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        make: Callable[[], Field],
        new: Callable[[list[Any]], Any],
        add_words: str,
        addable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._make, self._new = make, new
        self.rows: list[Row] = []
        self._add_button = button(add_words, icon=theme.icon("add"))
        self._add_button.clicked.connect(self.add_row)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(self._add_button)
        self.box.addLayout(flow)
        self._add_button.setVisible(addable)

    def value(self) -> list[Any]:
        """Return the values of all rows."""
        return [one.field.value() for one in self.rows]

    def show_value(self, value: Any) -> None:
        """Show a list; rows that are there are used again, so that the keyboard stays where it is."""
        values = value if isinstance(value, list) else []
        while len(self.rows) > len(values):
            self._drop(len(self.rows) - 1)
        while len(self.rows) < len(values):
            self._append()
        for one, said in zip(self.rows, values, strict=True):
            one.field.show_value(said)
        self._number()

    def add_row(self) -> None:
        """Add a row at the end and give it the keyboard."""
        said = self._new(self.value())
        self._append()
        self.rows[-1].field.show_value(said)
        self._number()
        self.edited.emit()
        self.rows[-1].field.first().setFocus()

    def move_row(self, at: int, by: int) -> None:
        """Move a row up (-1) or down (1); at the ends nothing happens."""
        to = at + by
        if 0 <= to < len(self.rows):
            values = self.value()
            values[at], values[to] = values[to], values[at]
            self.show_value(values)
            self.edited.emit()
            self.rows[to].field.first().setFocus()

    def take_away(self, at: int) -> None:
        """Take a row away; the keyboard goes to its neighbour."""
        values = self.value()
        del values[at]
        self.show_value(values)
        self.edited.emit()
        (self.rows[min(at, len(self.rows) - 1)].field.first() if self.rows else self._add_button).setFocus()

    def first(self) -> QWidget:
        """Return the first row's part, or the button that adds one."""
        return self.rows[0].field.first() if self.rows else self._add_button

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of a row."""
        if where and isinstance(where[0], int) and where[0] < len(self.rows):
            return self.rows[where[0]].field.reach(where[1:])
        return self.first()

    def _append(self) -> None:
        made = Row(self.theme, self._make())
        made.field.edited.connect(self.edited)
        made.up.clicked.connect(partial(self._on_moved, made, -1))
        made.down.clicked.connect(partial(self._on_moved, made, 1))
        made.remove.clicked.connect(partial(self._on_removed, made))
        made.moved_up.activated.connect(partial(self._on_moved, made, -1))
        made.moved_down.activated.connect(partial(self._on_moved, made, 1))
        self.rows.append(made)
        self.box.insertWidget(len(self.rows) - 1, made)

    def _drop(self, at: int) -> None:
        gone = self.rows.pop(at)
        self.box.removeWidget(gone)
        gone.setParent(None)
        gone.deleteLater()

    def _number(self) -> None:
        for at, one in enumerate(self.rows):
            one.show_place(self.name, at + 1, len(self.rows))

    def _on_moved(self, one: "Row", by: int) -> None:
        self.move_row(self.rows.index(one), by)

    def _on_removed(self, one: "Row") -> None:
        self.take_away(self.rows.index(one))


class Row(Panel):
    """One row: its number, its field, and buttons to move and take it away; Alt+Up and Alt+Down move it too."""

    def __init__(self, theme: Theme, field: Field) -> None:
        edge = theme.px(10)
        super().__init__("well", margins=(edge, edge, edge, edge), spacing=theme.px(6))
        self.field = field
        self.number = label("", role="small", wrap=False)
        self.up = button("", icon=theme.icon("move-up"), name=self.tr("Move up"))
        self.down = button("", icon=theme.icon("move-down"), name=self.tr("Move down"))
        self.remove = button("", icon=theme.icon("delete"), name=self.tr("Take away"))
        self.moved_up = self._shortcut(Qt.Key.Key_Up)
        self.moved_down = self._shortcut(Qt.Key.Key_Down)
        self.add(row(self.number, None, self.up, self.down, self.remove, spacing=theme.px(6)), field)

    def show_place(self, name: str, place: int, count: int) -> None:
        """Say which row this is; the buttons at the ends of the list rest."""
        self.number.setText(str(place))
        self.number.setAccessibleName(f"{name} {place}")
        for made, words in ((self.up, self.tr("Move up")), (self.down, self.tr("Move down"))):
            made.setAccessibleName(f"{words}: {name} {place}")
        away = self.tr("Take away")
        self.remove.setAccessibleName(f"{away}: {name} {place}")
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < count)

    def _shortcut(self, key: Qt.Key) -> QShortcut:
        made = QShortcut(QKeySequence(Qt.KeyboardModifier.AltModifier | key), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made
