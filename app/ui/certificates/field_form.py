"""The form of one field of a template: its place in millimetres, its size, and its words in three languages."""

from functools import partial

import msgspec
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.services.certificate_templates import Field, TextField
from app.ui.theme import Theme
from app.ui.widgets.labels import label

NUMBERS = ("x", "y", "width", "height", "size", "smallest", "lines")
LOWEST = {"x": 0.0, "y": 0.0, "width": 1.0, "height": 1.0, "size": 4.0, "smallest": 4.0, "lines": 1.0}
HIGHEST = {"size": 120.0, "smallest": 120.0, "lines": 20.0}


class FieldForm(QWidget):
    """Shows a field and hands over the changed one; rows that a kind of field does not have are hidden."""

    changed = Signal(object)
    """The changed `Field`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: Field | None = None
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(theme.px(6))
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.numbers: dict[str, QDoubleSpinBox] = {}
        for name, words in self._number_names().items():
            self._add_number(name, words)
        self.words: dict[str, QLineEdit] = {}
        for language, called in LANGUAGE_NAMES.items():
            self._add_words(language, self.tr("Text, {language}").format(language=called))
        self.bold = QCheckBox(self.tr("Bold"))
        self.bold.setAccessibleName(self.tr("Bold"))
        self.bold.toggled.connect(self._set_bold)
        self._form.addRow("", self.bold)

    def show_field(self, field: Field | None) -> None:
        """Show a field, or nothing."""
        self._field = field
        self.setEnabled(field is not None)
        for name, box in self.numbers.items():
            has = hasattr(field, name)
            self._form.setRowVisible(box, has)
            if has:
                with QSignalBlocker(box):
                    box.setValue(getattr(field, name))
        texts = field.text if isinstance(field, TextField) else {}
        for language, line in self.words.items():
            self._form.setRowVisible(line, isinstance(field, TextField))
            if line.text() != texts.get(language, ""):
                line.setText(texts.get(language, ""))
        self._form.setRowVisible(self.bold, isinstance(field, TextField))
        with QSignalBlocker(self.bold):
            self.bold.setChecked(isinstance(field, TextField) and field.font == "bold")

    def _number_names(self) -> dict[str, str]:
        return {
            "x": self.tr("From the left, mm"),
            "y": self.tr("From the top, mm"),
            "width": self.tr("Width, mm"),
            "height": self.tr("Height, mm"),
            "size": self.tr("Size"),
            "smallest": self.tr("Smallest size"),
            "lines": self.tr("Lines at most"),
        }

    def _add_number(self, name: str, words: str) -> None:
        box = QDoubleSpinBox()
        box.setRange(LOWEST[name], HIGHEST.get(name, 1000.0))
        box.setDecimals(0 if name == "lines" else 1)
        box.setSingleStep(1.0)
        # While a number is being typed, half of it would already move the field.
        box.setKeyboardTracking(False)
        box.setAccessibleName(words)
        box.valueChanged.connect(partial(self._set_number, name))
        self.numbers[name] = box
        self._form.addRow(label(words, wrap=False), box)

    def _add_words(self, language: str, words: str) -> None:
        line = QLineEdit()
        line.setAccessibleName(words)
        line.editingFinished.connect(partial(self._set_words, language))
        self.words[language] = line
        self._form.addRow(label(words, wrap=False), line)

    def _set_number(self, name: str, value: float) -> None:
        if self._field is not None and hasattr(self._field, name):
            number = round(value) if name == "lines" else round(value, 1)
            self.changed.emit(msgspec.structs.replace(self._field, **{name: number}))

    def _set_words(self, language: str) -> None:
        field = self._field
        if isinstance(field, TextField) and self.words[language].text() != field.text.get(language, ""):
            texts = {**field.text, language: self.words[language].text()}
            self.changed.emit(msgspec.structs.replace(field, text={key: text for key, text in texts.items() if text}))

    def _set_bold(self, bold: bool) -> None:
        if isinstance(self._field, TextField):
            self.changed.emit(msgspec.structs.replace(self._field, font="bold" if bold else "regular"))
