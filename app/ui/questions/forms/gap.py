"""The form of a gap in a text or a table: its kind, and what fills it."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from app.ui.forms.amounts import AmountField
from app.ui.forms.chosen import FlagField, PickField
from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.texts import LocalTextField
from app.ui.questions.forms.naming import IdField, Ids, NamedRows
from app.ui.questions.forms.options import named_form, text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate

KEYS = {"text": ("accepted", "russian_letters"), "numeric": ("answer", "tolerance"), "select": ("options",)}
"""The keys of a gap that only one kind has."""


class FormsField(LocalTextField):
    """The accepted forms in each language, one in a line."""

    def value(self) -> dict[str, Any]:
        """Return the forms by language; a language without any is left out."""
        told: dict[str, Any] = {**self._others}
        for language, editor in self.editors.items():
            lines = [line.strip() for line in editor.toPlainText().split("\n")]
            if forms := [line for line in lines if line]:
                told[language] = forms
        return told

    def show_value(self, value: Any) -> None:
        """Show the forms; while they say the same, what is being typed stays."""
        forms = value if isinstance(value, dict) else {}
        now = self.value()
        self._others = {language: one for language, one in forms.items() if language not in self.editors}
        for language, editor in self.editors.items():
            said = forms.get(language)
            lines = [str(one) for one in said] if isinstance(said, list) else []
            if lines != now.get(language, []):
                editor.show_text("\n".join(lines))


class ChoiceForm(Form):
    """A form that shows only some of its parts at a time, as its first part says; `keys` are those of each choice.

    What belongs to another choice is not written any more once a person chose; choosing back brings it again.
    """

    def __init__(self, tools: FormTools, name: str, parts: Iterable[Part], *, keys: dict[str, tuple[str, ...]]) -> None:
        self._keys = keys
        self._dropped: tuple[str, ...] = ()
        super().__init__(tools.theme, name, tuple(parts))

    def value(self) -> dict[str, Any]:
        """Return the mapping without what belongs to another choice than the one that a person made."""
        told = super().value()
        return {key: one for key, one in told.items() if key not in self._dropped} if self._dropped else told

    def show_value(self, value: Any) -> None:
        """Show a mapping."""
        self._dropped = ()
        super().show_value(value)

    def show_choice(self, choice: Any) -> None:
        """Show the parts of a choice alone; one that is unknown shows all."""
        for part in self.parts:
            others = [key for one, keys in self._keys.items() if one != choice for key in keys]
            self._set_shown(part.field, shown=choice not in self._keys or part.key not in others)

    def choose(self, choice: Any) -> None:
        """Take a choice that a person made."""
        self._dropped = tuple(key for one, keys in self._keys.items() if one != choice for key in keys)
        self.show_choice(choice)

    def _set_shown(self, field: Field, *, shown: bool) -> None:
        field.setVisible(shown)
        above = None if field.NAMES_ITSELF else self.box.itemAt(self.box.indexOf(field) - 1)
        name = above.widget() if above else None
        if name is not None:
            name.setVisible(shown)


class GapForm(ChoiceForm):
    """One gap; `seen` are the ids of its question."""

    def __init__(self, tools: FormTools, seen: Ids) -> None:
        theme = tools.theme
        self._kind = PickField(
            theme,
            translate("question-forms", "How it is filled"),
            (
                ("text", translate("question-forms", "Typed words")),
                ("numeric", translate("question-forms", "A number")),
                ("select", translate("question-forms", "Chosen from options")),
            ),
        )
        accepted = translate("question-forms", "Accepted forms, each in a line of its own")
        letters = translate(
            "question-forms", "The same word typed with Russian letters in place of Kazakh ones is right, too"
        )
        parts = (
            Part("kind", self._kind),
            Part("accepted", FormsField(theme, accepted, tools.languages, lines=2)),
            Part("russian_letters", FlagField(theme, letters), False),
            Part("answer", AmountField(theme, translate("question-forms", "Right number"), blank=0), 0),
            Part("tolerance", AmountField(theme, translate("question-forms", "May be off by"), blank=0), 0),
            Part("options", _options(tools, seen)),
            Part("id", IdField(theme)),
        )
        super().__init__(tools, translate("question-forms", "Gap"), parts, keys=KEYS)
        self._kind.edited.disconnect(self.edited)
        self._kind.edited.connect(self._on_kind)

    def show_value(self, value: Any) -> None:
        """Show a gap."""
        super().show_value(value)
        self.show_choice(self._kind.value())

    def _on_kind(self) -> None:
        self.choose(self._kind.value())
        self.edited.emit()


def _options(tools: FormTools, seen: Ids) -> NamedRows:
    return NamedRows(
        tools,
        seen,
        translate("question-forms", "Options"),
        make=partial(_option, tools),
        words="option",
        blank={"text": {}},
        add_words=translate("question-forms", "Add an option"),
    )


def _option(tools: FormTools) -> Form:
    theme, name = tools.theme, translate("question-forms", "Option")
    correct = FlagField(theme, translate("question-forms", "This option is right"))
    reason = LocalTextField(theme, translate("question-forms", "Why it is right or wrong"), tools.languages)
    return named_form(
        tools, name, text_part(tools, "text", name), Part("correct", correct, False), Part("feedback", reason)
    )
