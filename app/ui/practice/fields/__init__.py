"""The editors of fields by kind. A new kind is one class here and one line in `EDITORS`."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.practice.common import Field
from app.practice.spec import Subject
from app.ui.practice.fields.arranged import ArrangeEditor
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.fields.chosen import ChoiceEditor, ChoicesEditor, YesEditor
from app.ui.practice.fields.documented import MarksEditor, RowEditor
from app.ui.practice.fields.typed import DateEditor, NumberEditor
from app.ui.practice.fields.written import TextEditor
from app.ui.practice.told import Told

EDITORS: dict[str, Callable[[Field, Subject | None, Told], FieldEditor]] = {
    "choice": ChoiceEditor,
    "choices": ChoicesEditor,
    "date": DateEditor,
    "number": NumberEditor,
    "text": TextEditor,
    "arrange": ArrangeEditor,
    "row": RowEditor,
    "yes": YesEditor,
    "marks": MarksEditor,
}
"""Editor by kind of field (`app.practice.common.FieldKind`)."""


def editor_for(field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> FieldEditor:
    """Return the editor of a field."""
    made = EDITORS[field.kind](field, subject, told)
    if parent is not None:
        made.setParent(parent)
    return made
