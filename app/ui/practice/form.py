"""A form: fields with their headings below each other, and their values together."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.practice.common import Field, Value, is_empty
from app.practice.spec import Subject
from app.ui.practice.fields import editor_for
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.told import Told
from app.ui.widgets.labels import label


class FieldForm(QWidget):
    """Fields of one action, turn, part or task; every change is told with its field."""

    edited = Signal(str)
    """Id of the field that changed."""

    def __init__(
        self, fields: Sequence[Field], subject: Subject | None, told: Told, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(told.theme.px(6))
        self.editors: dict[str, FieldEditor] = {}
        for number, field in enumerate(fields):
            if number:
                box.addSpacing(told.theme.px(6))
            editor = editor_for(field, subject, told, self)
            self.editors[field.id] = editor
            editor.edited.connect(partial(self.edited.emit, field.id))
            case = subject.id if subject else ""
            if field.kind != "yes" and editor.name:
                box.addWidget(label(editor.name, role="strong"))
            if field.help:
                box.addWidget(label(told.words(field.help, case=case), role="small"))
            box.addWidget(editor)

    @property
    def wide(self) -> bool:
        """Whether one of the fields needs the width of a text column."""
        return any(one.wide for one in self.editors.values())

    def values(self) -> dict[str, Value]:
        """Return the values of the fields that hold something."""
        held = {name: editor.value() for name, editor in self.editors.items()}
        return {name: value for name, value in held.items() if value is not None}

    def value(self, field: str) -> Value:
        """Return what a field holds; nothing is an empty text."""
        value = self.editors[field].value()
        return "" if value is None else value

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show values; fields without one are emptied. What is being typed stays."""
        for name, editor in self.editors.items():
            if not editor.being_typed:
                editor.show_value(values.get(name))

    def missing(self) -> list[str]:
        """Return the names of fields that have to be filled in and are not."""
        return [
            one.name
            for one in self.editors.values()
            if not one.field.optional and one.field.kind != "yes" and is_empty(one.value())
        ]

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow changes."""
        for one in self.editors.values():
            one.set_locked(locked)

    def focus_first(self) -> None:
        """Put the keyboard on the first field."""
        if self.editors:
            next(iter(self.editors.values())).focus_first()

    def flush(self) -> None:
        """Tell at once what is still being typed."""
        for one in self.editors.values():
            one.flush()
