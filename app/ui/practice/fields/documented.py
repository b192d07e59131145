"""Editors of fields that are about a document: a row of a table, and marks on passages."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.practice.common import Field, Value
from app.practice.spec import Subject
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.told import Told
from app.ui.questions.select import SelectBox
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class RowEditor(FieldEditor):
    """One row of a table, chosen from a list of its rows in words; the table itself stands with the documents."""

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        document = told.document(field, subject)
        self.select = SelectBox(self.theme, name=self.name)
        for row in document.rows if document else ():
            words = " · ".join(told.cell_words(cell, case=self.case) for cell in row.cells)
            self.select.addItem(words, row.id)
        self.select.chosen.connect(self.edited)
        self.box.addWidget(self.select)

    def value(self) -> Value | None:
        """Return the id of the chosen row."""
        return self.select.choice or None

    def show_value(self, value: Value | None) -> None:
        """Choose a row."""
        self.select.choose(str(value or ""))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        self.select.set_locked(locked)

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.select.setFocus()


class MarksEditor(FieldEditor):
    """The passages of a document below each other, each with the list of marks; what has none is right as it is."""

    wide = True

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        theme, document = self.theme, told.document(field, subject)
        choices = told.choices(field, subject)
        self.boxes: dict[str, SelectBox] = {}
        for number, passage in enumerate(document.passages if document else (), start=1):
            words = told.words(passage.text, case=self.case)
            box = SelectBox(theme, name=self.tr("Passage {number}: {words}").format(number=number, words=words))
            box.setItemText(0, self.tr("nothing wrong"))
            for one in choices:
                box.addItem(one.words, one.id)
            box.chosen.connect(self.edited)
            self.boxes[passage.id] = box
            margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(10))
            card = Panel("option", margins=margins, spacing=theme.px(6))
            card.add(label(f"{number}. {words}"), box)
            self.box.addWidget(card)

    def value(self) -> Value | None:
        """Return the marks by passage."""
        return {one: box.choice for one, box in self.boxes.items() if box.choice} or None

    def show_value(self, value: Value | None) -> None:
        """Show marks."""
        marks = value if isinstance(value, dict) else {}
        for one, box in self.boxes.items():
            box.choose(marks.get(one, ""))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow marking."""
        for box in self.boxes.values():
            box.set_locked(locked)

    def focus_first(self) -> None:
        """Put the keyboard on the first passage."""
        if self.boxes:
            next(iter(self.boxes.values())).setFocus()


def stacked(parts: list[QWidget], spacing: int) -> QWidget:
    """Return parts below each other as one."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for part in parts:
        box.addWidget(part)
    return holder
