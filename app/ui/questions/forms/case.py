"""The form of a case: its questions, each with the form of its type inside, opened when it is needed."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.questions.plain import PLAIN_TYPES
from app.ui.forms.chosen import PickField
from app.ui.forms.field import Field
from app.ui.forms.folding import Fold
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.models.question_words import type_words
from app.ui.questions.forms.naming import Ids, named_words
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.widgets.labels import label, set_text

MOST_SIGNS = 60
"""So much of a question is said above the button that opens it."""


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the questions of a case; its document is a field of every question."""
    return (Part("items", CaseItems(tools), []),)


class CaseItems(RowsField):
    """The questions of a case. A new one is of the type chosen above the button; which are open goes by their ids."""

    def __init__(self, tools: FormTools) -> None:
        self._tools, self._ids = tools, Ids(tools)
        self._opened: set[str] = set()
        words = type_words()
        name = translate("question-forms", "Type of the next question")
        self.type = PickField(tools.theme, name, [(one, words[one]) for one in PLAIN_TYPES])
        super().__init__(
            tools.theme,
            translate("question-forms", "Questions of the case"),
            make=lambda: LinkedQuestion(tools, self._opened),
            new=self._new_item,
            add_words=translate("question-forms", "Add a question"),
        )
        last = self.box.count() - 1
        self.box.insertWidget(last, label(name, role="small"))
        self.box.insertWidget(last + 1, self.type)

    def show_value(self, value: Any) -> None:
        """Show the questions."""
        self._ids.see(value)
        super().show_value(value)

    def _new_item(self, _values: list[Any]) -> dict[str, Any]:
        from app.ui.questions.forms import new_question  # the registry, which loads this module

        made = new_question(str(self.type.value()), self._tools, self._ids.new("question"))
        self._ids.see(made)
        self._opened.add(made["id"])
        return made


class LinkedQuestion(Field):
    """One question of a case, folded away below its first words. Its form is made when it is opened first."""

    def __init__(self, tools: FormTools, opened: set[str]) -> None:
        super().__init__(tools.theme, translate("question-forms", "Question of the case"))
        self._tools, self._opened = tools, opened
        self._value: Any = None
        self._type = ""
        self.form: Form | None = None
        self.fold = Fold(tools.theme, "")
        self.fold.opener.toggled.connect(self._on_toggled)
        self.setFocusProxy(self.fold.opener)
        self._title = label("", role="strong")
        self.box.addWidget(self._title)
        self.box.addWidget(self.fold)

    def value(self) -> Any:
        """Return the question."""
        return self.form.value() if self.form else self._value

    def show_value(self, value: Any) -> None:
        """Show a question; it is open if it was open before, wherever it stood."""
        self._value = value
        told = value if isinstance(value, dict) else {}
        type_name = str(told.get("type", ""))
        if self.form and type_name != self._type:
            self._drop_form()
        self._type = type_name
        self.fold.opener.setEnabled(type_name in PLAIN_TYPES)
        self.fold.opener.setChecked(told.get("id") in self._opened and type_name in PLAIN_TYPES)
        if self.form:
            self.form.show_value(value)
        self._say()

    def first(self) -> QWidget:
        """Return the form's first part, or the button that opens it."""
        return self.form.first() if self.form and self.fold.opener.isChecked() else self.fold.opener

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Open the question and return the part of a place in it."""
        if self._type in PLAIN_TYPES:
            self.fold.open()
        return self.form.reach(where) if self.form else self.fold.opener

    def _on_toggled(self, opened: bool) -> None:
        told = self.value()
        named = str(told.get("id", "")) if isinstance(told, dict) else ""
        (self._opened.add if opened else self._opened.discard)(named)
        if opened and self.form is None:
            self._make_form()

    def _make_form(self) -> None:
        from app.ui.questions.forms import question_form  # the registry, which loads this module

        self.form = question_form(self._type, self._tools, in_case=True)
        self.form.show_value(self._value)
        self.form.edited.connect(self._on_edited)
        self.fold.box.addWidget(self.form)
        self.form.show()  # at once: it may be gone to before the layout shows it

    def _drop_form(self) -> None:
        if self.form:
            self.fold.box.removeWidget(self.form)
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None
            self.fold.opener.setChecked(False)

    def _on_edited(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        told = self.value()
        _, stem = named_words(told, "stem", self._tools.languages)
        short = stem if len(stem) <= MOST_SIGNS else f"{stem[:MOST_SIGNS].rstrip()}…"
        words = translate("question-forms", "Edit this question")
        set_text(self._title, f"{type_words().get(self._type, self._type)}: {short}")
        self.fold.rename(words)
        self.fold.opener.setAccessibleName(f"{words}: {short}")
