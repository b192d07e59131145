"""The options of a question, the right ones among them marked, and other rows that have a text and a permanent id."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.texts import LocalTextField
from app.ui.questions.forms.naming import IdField, Ids, NamedRows
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


class MarkField(Field):
    """A mark that an option is right: True, or None without it. With `single` it is a radio button."""

    NAMES_ITSELF = True

    def __init__(self, tools: FormTools, *, single: bool) -> None:
        the_one = translate("question-forms", "This is the right answer")
        name = the_one if single else translate("question-forms", "This option is right")
        super().__init__(tools.theme, name)
        self._single = single
        self.button: QAbstractButton = QRadioButton(name) if single else QCheckBox(name)
        # Radio buttons know only their neighbours in one row: the rows see to it that one is marked.
        self.button.setAutoExclusive(False)
        self.button.setAccessibleName(name)
        self.button.clicked.connect(self._on_clicked)
        self.setFocusProxy(self.button)
        self.box.addWidget(self.button)

    def value(self) -> bool | None:
        """Return True if the option is marked."""
        return True if self.button.isChecked() else None

    def show_value(self, value: Any) -> None:
        """Show the mark."""
        self.button.setChecked(bool(value))

    def _on_clicked(self) -> None:
        if self._single and not self.button.isChecked():
            self.button.setChecked(True)  # a second press takes nothing away
            return
        self.edited.emit()


class OptionRows(NamedRows):
    """Options with mark, text and reason; with `single` marking one takes the mark from the others."""

    def __init__(self, tools: FormTools, *, single: bool) -> None:
        self._tools, self._single = tools, single
        super().__init__(
            tools,
            Ids(tools),
            translate("question-forms", "Options"),
            make=self._option,
            words="option",
            blank={"text": {}},
            add_words=translate("question-forms", "Add an option"),
        )

    def _option(self) -> Form:
        mark = MarkField(self._tools, single=self._single)
        if self._single:
            # Before the form around it connects: by then the others have lost the mark.
            mark.edited.connect(partial(self._unmark_others, mark))
        reason = translate("question-forms", "Why it is right or wrong")
        feedback = LocalTextField(self._tools.theme, reason, self._tools.languages)
        return named_form(
            self._tools,
            translate("question-forms", "Option"),
            Part("correct", mark),
            text_part(self._tools, "text", translate("question-forms", "Text")),
            Part("feedback", feedback),
        )

    def _unmark_others(self, mark: MarkField) -> None:
        for one in self.rows:
            other = one.field.field("correct") if isinstance(one.field, Form) else None
            if other is not None and other is not mark:
                other.show_value(None)


def text_rows(tools: FormTools, ids: Ids, name: str, *, texts: dict[str, str], words: str, add_words: str) -> NamedRows:
    """Return rows with an id and the `texts`, by key with the name of each field."""

    def make() -> Form:
        return named_form(tools, name, *(text_part(tools, key, one) for key, one in texts.items()))

    blank: dict[str, Any] = {key: {} for key in texts}
    return NamedRows(tools, ids, name, make=make, words=words, blank=blank, add_words=add_words)


def named_form(tools: FormTools, name: str, *parts: Part) -> Form:
    """Return the form of a row, with its id at the end."""
    return Form(tools.theme, name, (*parts, Part("id", IdField(tools.theme))))


def text_part(tools: FormTools, key: str, name: str, *, lines: int = 1) -> Part:
    """Return a text that has to be there: emptied it stays as an empty one."""
    return Part(key, LocalTextField(tools.theme, name, tools.languages, lines=lines), default={})
