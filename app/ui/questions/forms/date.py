"""The form of a day to give: a fixed one, or one that is counted from a term of law."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.forms.chosen import FlagField, PickField
from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import TextField
from app.ui.questions.forms.day import DayField
from app.ui.questions.forms.options import text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


class DeadlineField(Field):
    """Whether the day is counted, and if so from which day by which term of law; then the `fixed` day is empty."""

    NAMES_ITSELF = True

    def __init__(self, tools: FormTools, fixed: DayField) -> None:
        name = self.tr("Counted from a term of law")
        super().__init__(tools.theme, name)
        self._fixed = fixed
        self.counted = FlagField(tools.theme, name)
        received = DayField(tools.theme, self.tr("Received on"))
        self.term = Form(tools.theme, name, (Part("received", received), Part("law", _law_field(tools), default="")))
        self.counted.edited.connect(self._on_counted)
        self.term.edited.connect(self.edited)
        self.setFocusProxy(self.counted.check)
        self.box.addWidget(self.counted)
        self.box.addWidget(self.term)

    def value(self) -> Any:
        """Return the day and the term, None where the day is not counted."""
        return (self.term.value() or {"law": ""}) if self.counted.value() else None

    def show_value(self, value: Any) -> None:
        """Show a day and a term, or that nothing is counted."""
        counted = value is not None
        self.counted.show_value(counted)
        self.term.setVisible(counted)
        self.term.show_value(value)

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part for the day or the term."""
        return self.term.reach(where) if where and self.counted.value() else self.first()

    def _on_counted(self) -> None:
        self.term.setVisible(self.counted.value())
        if self.counted.value():
            self._fixed.show_value(None)
        self.edited.emit()


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the fixed day, the term to count it from, and typical wrong days."""
    answer = DayField(tools.theme, translate("question-forms", "Right day"))
    deadline = DeadlineField(tools, answer)
    return (Part("answer", answer), Part("deadline", deadline), Part("near", _near_rows(tools)))


def _law_field(tools: FormTools) -> Field:
    name = translate("question-forms", "Term of law")
    if not tools.law:
        return TextField(tools.theme, name)
    return PickField(tools.theme, name, (("", translate("question-forms", "Choose a term")), *tools.law))


def _near_rows(tools: FormTools) -> RowsField:
    def row() -> Form:
        day = DayField(tools.theme, translate("question-forms", "Wrong day"))
        reason = text_part(tools, "feedback", translate("question-forms", "What to say to it"))
        return Form(tools.theme, translate("question-forms", "Typical wrong day"), (Part("date", day), reason))

    return RowsField(
        tools.theme,
        translate("question-forms", "Typical wrong days"),
        make=row,
        new=lambda _days: {"feedback": {}},
        add_words=translate("question-forms", "Add a typical wrong day"),
    )
