"""Fields for what is chosen or counted: yes or no, one of several, a number."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui.forms.field import Field
from app.ui.theme import Theme
from app.ui.widgets.choice_box import ChoiceBox


class _PressedLabel(QLabel):
    """Words that wrap; a press on them presses a box."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAccessibleName(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._box.setFocus()
        self._box.click()
        event.accept()


class FlagField(Field):
    """Yes or no; the name stands beside the box."""

    NAMES_ITSELF = True

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self.check = QCheckBox()
        self.check.setAccessibleName(name)
        self.check.clicked.connect(self.edited)
        self.setFocusProxy(self.check)
        # Qt's own box does not wrap its words; a press on them counts as one on the box.
        self._words = _PressedLabel(name, self.check)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.box.addLayout(line)

    def value(self) -> bool:
        """Return whether it is so."""
        return self.check.isChecked()

    def show_value(self, value: Any) -> None:
        """Show whether it is so; nothing said means no."""
        self.check.setChecked(bool(value))


class PickField(Field):
    """One of several values with words for each; a value that is none of them is kept and shown as it is written."""

    def __init__(
        self, theme: Theme, name: str, options: Sequence[tuple[Any, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self.combo = ChoiceBox(theme, name)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._values: list[Any] = []
        for value, words in options:
            self._add(value, words)
        self.combo.activated.connect(self._on_activated)
        self.setFocusProxy(self.combo)
        self.box.addWidget(self.combo)

    def value(self) -> Any:
        """Return the value chosen."""
        at = self.combo.currentIndex()
        return self._values[at] if at >= 0 else None

    def show_value(self, value: Any) -> None:
        """Choose a value."""
        if value not in self._values:
            self._add(value, "" if value is None else str(value))
        self.combo.setCurrentIndex(self._values.index(value))

    def _add(self, value: Any, words: str) -> None:
        self._values.append(value)
        self.combo.addItem(words)

    def _on_activated(self, _index: int) -> None:
        self.edited.emit()


class _Spin(QDoubleSpinBox):
    typed = Signal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberField(Field):
    """A number from `least` to `most`; whole without `decimals`. Nothing said is shown as `blank`."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        least: float = 0,
        most: float = 1_000_000,
        decimals: int = 0,
        blank: float = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._blank = blank
        self._quiet = False
        self.spin = _Spin()
        self.spin.setAccessibleName(name)
        self.spin.setRange(least, most)
        self.spin.setDecimals(decimals)
        self.spin.lineEdit().setTextMargins(theme.px(8), 0, theme.px(8), 0)
        self.spin.valueChanged.connect(self._on_changed)
        self.setFocusProxy(self.spin)
        self.box.addWidget(self.spin)

    def value(self) -> int | float:
        """Return the number, whole where it is whole."""
        number = round(self.spin.value(), self.spin.decimals())
        return int(number) if number == int(number) else number

    def show_value(self, value: Any) -> None:
        """Show a number."""
        self._quiet = True
        self.spin.setValue(float(value) if isinstance(value, int | float) else self._blank)
        self._quiet = False

    def _on_changed(self, _value: float) -> None:
        if not self._quiet:
            self.edited.emit()
