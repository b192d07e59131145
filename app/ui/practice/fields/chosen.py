"""Editors of fields in which options are chosen: one, several, or a tick."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QWidget

from app.practice.common import Field, Value
from app.practice.spec import Subject
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.told import Told
from app.ui.questions.select import SelectBox
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.option import OptionRow

LONG_WORDS = 46
"""Characters from which on an option is read better in a row of its own than in a list that opens."""


class ChoiceEditor(FieldEditor):
    """One of several: a list that opens, or rows where the words are long."""

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        choices = told.choices(field, subject)
        self._box: SelectBox | None = None
        self._rows: dict[str, OptionRow] = {}
        if any(len(one.words) > LONG_WORDS for one in choices):
            self._group = QButtonGroup(self)
            for one in choices:
                row = OptionRow(one.id, _escaped(one.words), self.theme, many=False)
                self._rows[one.id] = row
                self._group.addButton(row.button)
                self.box.addWidget(row)
            self._group.buttonClicked.connect(self.edited)
        else:
            self._box = SelectBox(self.theme, name=self.name)
            for one in choices:
                self._box.addItem(one.words, one.id)
            self._box.chosen.connect(self.edited)
            self.box.addWidget(self._box)

    def value(self) -> Value | None:
        """Return the id of the chosen option."""
        if self._box is not None:
            return self._box.choice or None
        return next((one for one, row in self._rows.items() if row.button.isChecked()), None)

    def show_value(self, value: Value | None) -> None:
        """Choose an option; none for an unknown id."""
        if self._box is not None:
            self._box.choose(str(value or ""))
            return
        self._group.setExclusive(False)
        for one, row in self._rows.items():
            row.button.setChecked(one == value)
        self._group.setExclusive(True)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        if self._box is not None:
            self._box.set_locked(locked)
        for row in self._rows.values():
            row.button.setEnabled(not locked)

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on the first row."""
        if self._box is not None:
            self._box.setFocus()
        elif self._rows:
            next(iter(self._rows.values())).button.setFocus()


class ChoicesEditor(FieldEditor):
    """Several options, each in a row; where only so many may be chosen, the others close when they are."""

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        self._locked = False
        self.rows: dict[str, OptionRow] = {}
        self._note = label("", role="small")
        if not field.most:
            self._note.hide()
        self.box.addWidget(self._note)
        for one in told.choices(field, subject):
            row = OptionRow(one.id, _escaped(one.words), self.theme, many=True)
            row.button.clicked.connect(self._on_clicked)
            self.rows[one.id] = row
            self.box.addWidget(row)
        self._close_others()

    def value(self) -> Value | None:
        """Return the ids of the chosen options in their written order."""
        return [one for one, row in self.rows.items() if row.button.isChecked()] or None

    def show_value(self, value: Value | None) -> None:
        """Choose options."""
        chosen = value if isinstance(value, list) else []
        for one, row in self.rows.items():
            row.button.setChecked(one in chosen)
        self._close_others()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        self._locked = locked
        self._close_others()

    def focus_first(self) -> None:
        """Put the keyboard on the first row."""
        if self.rows:
            next(iter(self.rows.values())).button.setFocus()

    def _on_clicked(self) -> None:
        self._close_others()
        self.edited.emit()

    def _close_others(self) -> None:
        chosen = sum(row.button.isChecked() for row in self.rows.values())
        full = bool(self.field.most) and chosen >= self.field.most
        for row in self.rows.values():
            row.button.setEnabled(not self._locked and (row.button.isChecked() or not full))
        if self.field.most:
            words = self.tr("{chosen} of at most {most} chosen")
            set_text(self._note, words.format(chosen=chosen, most=self.field.most))


class YesEditor(FieldEditor):
    """A tick; its heading is the tick's own words."""

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        self._row = OptionRow(field.id, _escaped(self.name), self.theme, many=True)
        self._row.button.clicked.connect(partial(self.edited.emit))
        self.box.addWidget(self._row)

    def value(self) -> Value | None:
        """Return whether it is ticked."""
        return self._row.button.isChecked()

    def show_value(self, value: Value | None) -> None:
        """Tick or untick."""
        self._row.button.setChecked(value is True)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow ticking."""
        self._row.button.setEnabled(not locked)

    def focus_first(self) -> None:
        """Put the keyboard on the tick."""
        self._row.button.setFocus()


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
