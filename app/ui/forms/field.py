"""The ground of all fields: a widget that shows one plain value and tells when a person changed it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme


class Field(QWidget):
    """One value as it stands in a file. `edited` follows what a person did, never `show_value`."""

    edited = Signal()

    NAMES_ITSELF = False
    """Whether the field shows its own name, as the words beside a box do; a form then writes none above it."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says, and what stands above the field."""
        super().__init__(parent)
        self.theme = theme
        self.name = name
        self.setAccessibleName(name)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.px(6))

    def value(self) -> Any:
        """Return what is shown as a plain value; None where nothing was said."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value; one that the field cannot show is kept and given back unchanged until it is edited."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return the part that takes the keyboard."""
        return self.focusProxy() or self

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part that shows the value at a place below this one, for going to a fault."""
        del where
        return self.first()
