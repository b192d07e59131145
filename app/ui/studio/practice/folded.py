"""A field under a heading that opens and closes; what is closed is not built, so that a large desk opens at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.theme import Theme
from app.ui.widgets.buttons import WrapButton


class FoldField(Field):
    """Builds its field with `make` when it is opened first; until then it keeps the value as it was shown."""

    NAMES_ITSELF = True

    def __init__(self, theme: Theme, name: str, make: Callable[[], Field], *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self._make = make
        self._value: Any = None
        self._untouched: Any = None
        self._field: Field | None = None
        self.head = WrapButton(name, kind="link", checkable=True)
        self.head.set_sign(theme.icon("unfold"))
        self.head.toggled.connect(self._on_toggled)
        self.setFocusProxy(self.head)
        self.box.addWidget(self.head)

    @property
    def field(self) -> Field:
        """The field, built now if it was not yet."""
        if self._field is None:
            self._field = self._make()
            self._show_inside()
            self._field.edited.connect(self._on_edited)
            self.box.addWidget(self._field)
            self._field.setVisible(self.head.isChecked())
        return self._field

    def open(self) -> Field:
        """Open the field and return it."""
        self.head.setChecked(True)
        return self.field

    def value(self) -> Any:
        """Return the value; what was shown as long as nobody edits it."""
        said = None if self._field is None else self._field.value()
        return self._value if said == self._untouched else said

    def show_value(self, value: Any) -> None:
        """Show a value; the heading counts what is in it."""
        self._value = value
        self._show_inside()
        self._count()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Open it and return the part of a place."""
        return self.open().reach(where)

    def _show_inside(self) -> None:
        if self._field is not None:
            self._field.show_value(self._value)
            self._untouched = self._field.value()

    def _on_toggled(self, opened: bool) -> None:
        self.head.set_sign(self.theme.icon("fold" if opened else "unfold"))
        self.field.setVisible(opened)

    def _on_edited(self) -> None:
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        value = self.value()
        count = len(value) if isinstance(value, list) else 0
        words = f"{self.name} ({count})" if count else self.name
        self.head.set_words(words)
