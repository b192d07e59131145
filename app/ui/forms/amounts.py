"""A field for a number that may have decimals, typed with a point or a comma."""

from typing import Any

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.forms.field import Field
from app.ui.theme import Theme

NUMBER = QRegularExpression(r"-?[0-9]{0,12}([.,][0-9]{0,9})?")
"""What may be typed, whole or half done."""


class AmountField(Field):
    """A number as it was written: nothing is rounded or cut. An empty line means `blank`.

    A value that is no number is shown as it stands, and kept until something else is typed.
    """

    def __init__(self, theme: Theme, name: str, *, blank: float | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self._blank = blank
        self._value: Any = blank
        self.line = QLineEdit("" if blank is None else str(blank))
        self.line.setAccessibleName(name)
        self.line.setValidator(QRegularExpressionValidator(NUMBER, self.line))
        self.line.textEdited.connect(self._on_typed)
        self.setFocusProxy(self.line)
        self.box.addWidget(self.line)

    def value(self) -> Any:
        """Return the number, whole where it is whole, or what was shown in its place."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show a number; while it says the same as what is being typed, that stays."""
        said = self._blank if value is None else value
        if said != self._value:
            self.line.setText("" if said is None else str(said))
        self._value = said

    def _on_typed(self, text: str) -> None:
        typed = number_in(text)
        self._value = self._blank if typed is None else typed
        self.edited.emit()


def number_in(text: str) -> int | float | None:
    """Return the number that a text says with a point or a comma, whole where it is whole; None if it says none."""
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return int(number) if number.is_integer() else number
