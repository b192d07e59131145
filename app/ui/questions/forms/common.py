"""The form of a question of any type: what all questions have, with the parts of the type between."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.course.question_yaml import FIRST_FIELDS
from app.ui.forms.amounts import AmountField
from app.ui.forms.chosen import PickField
from app.ui.forms.field import Field
from app.ui.forms.folding import Fold
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import LocalTextField, WordsField
from app.ui.models.question_words import level_words, type_words
from app.ui.questions.forms.day import DayField
from app.ui.questions.forms.options import text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.widgets.labels import label, pill, set_text
from app.ui.widgets.panels import row

ON_A_DOCUMENT = ("case", "essay", "info", "table")
"""Types that mostly rest on a letter or another text: there its field is not folded away."""

UNJUDGED = ("survey", "info")
"""Types without right and wrong: they take no feedback, and show what a file says all the same."""

REASONED = ("choice", "multiple")
"""Types that say at each option why it is right or wrong: what is said to the whole answer is rarely needed there."""

_ORDER = (*FIRST_FIELDS, "hints", "feedback")


class QuestionForm(Form):
    """One question. Its id is shown and never edited, its type neither: both are permanent."""

    def __init__(self, type_name: str, tools: FormTools, own: Sequence[Part], *, in_case: bool = False) -> None:
        """`own` are the parts of the type. In a case there are no hints: they belong to the whole case."""
        words = type_words()[type_name]
        super().__init__(tools.theme, words, ())
        self._id = label("", role="strong")
        self._fold = Fold(tools.theme, "")
        document = _document(tools)
        beside = [document] if type_name in ON_A_DOCUMENT else []
        self._folded = _rare(tools, hints=not in_case and type_name != "info", document=None if beside else document)
        feedback = _feedback(tools)
        below = type_name in (*UNJUDGED, *REASONED)
        shown = [*_first(tools), *beside, *own, *([] if below else [feedback])]
        self._folded += [feedback] if below else []
        self.parts = (*shown, *self._folded)
        self.box.addLayout(row(self._id, pill(words), None, spacing=tools.theme.px(8)))
        for part in shown:
            self._add(part)
        self.box.addWidget(self._fold)
        for part in self._folded:
            self._put(part, self._fold.box)
        self.edited.connect(self._tell_folded)
        self._tell_folded()

    @property
    def fold(self) -> Fold:
        """What is rarely needed, behind its button."""
        return self._fold

    def show_value(self, value: Any) -> None:
        """Show a question."""
        super().show_value(value)
        set_text(self._id, str(self._shown.get("id", "")))
        self._tell_folded()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part that shows a place; what is folded is opened for it."""
        if where and where[0] in {part.key for part in self._folded}:
            self._fold.open()
        return super().reach(where)

    def _told(self) -> dict[str, Any]:
        """Return the question; a key that was not there before stands where question files have it."""
        told = super()._told()
        order = [key for key in self._shown if key in told]
        for key in told:
            if key not in order:
                order.insert(_place_among(order, key), key)
        return {key: told[key] for key in order}

    def _put(self, part: Part, box: QVBoxLayout) -> None:
        part.field.edited.connect(self.edited)
        if not part.field.NAMES_ITSELF:
            box.addWidget(label(part.field.name, role="small"))
        box.addWidget(part.field)

    def _tell_folded(self) -> None:
        told = self._told()
        count = sum(part.key in told for part in self._folded)
        words, filled = self.tr("More fields"), self.tr("More fields, filled in: {count}")
        self._fold.rename(f"{words} ({count})" if count else words, spoken=filled.format(count=count))


def _place_among(order: list[str], key: str) -> int:
    """Return where a new key goes: before the first one that stands after it in question files."""
    place = _place(key)
    return next((at for at, one in enumerate(order) if _place(one) > place), len(order))


def _place(key: str) -> int:
    return _ORDER.index(key) if key in _ORDER else len(_ORDER)


def _first(tools: FormTools) -> list[Part]:
    theme = tools.theme
    objectives = [(one, f"{one} · {words}" if words else one) for one, words in tools.objectives]
    return [
        Part("objective", PickField(theme, translate("question-forms", "Objective"), objectives)),
        Part("level", PickField(theme, translate("question-forms", "Level"), tuple(level_words().items()))),
        text_part(tools, "stem", translate("question-forms", "Question or task"), lines=3),
    ]


def _document(tools: FormTools) -> Part:
    name = translate("question-forms", "Letter or other text above the question")
    return Part("document", LocalTextField(tools.theme, name, tools.languages, lines=3))


def _feedback(tools: FormTools) -> Part:
    theme, languages = tools.theme, tools.languages
    texts = (
        ("right", translate("question-forms", "To a right answer")),
        ("partial", translate("question-forms", "To a partly right answer")),
        ("wrong", translate("question-forms", "To a wrong answer")),
    )
    parts = [Part(key, LocalTextField(theme, name, languages)) for key, name in texts]
    return Part("feedback", Form(theme, translate("question-forms", "What is said afterwards"), parts))


def _rare(tools: FormTools, *, hints: bool, document: Part | None) -> list[Part]:
    theme = tools.theme
    points = AmountField(theme, translate("question-forms", "Points"), blank=1)
    minutes = AmountField(theme, translate("question-forms", "Advised minutes, 0 for none"), blank=0)
    return [
        Part("points", points, default=1),
        Part("law", _law_field(tools)),
        *([document] if document else []),
        *([Part("hints", _hint_rows(tools))] if hints else []),
        Part("tags", WordsField(theme, translate("question-forms", "Tags, with commas between them"))),
        Part("sources", WordsField(theme, translate("question-forms", "Sources, with commas between them"))),
        Part("checked_on", DayField(theme, translate("question-forms", "Checked by a specialist on"))),
        Part("minutes", minutes, default=0),
    ]


def _law_field(tools: FormTools) -> Field:
    name = translate("question-forms", "Law entries the answer rests on")
    if not tools.law:
        return WordsField(tools.theme, name)
    one = translate("question-forms", "Law entry")
    return RowsField(
        tools.theme,
        name,
        make=partial(PickField, tools.theme, one, tools.law),
        new=lambda there: next((law for law, _ in tools.law if law not in there), tools.law[0][0]),
        add_words=translate("question-forms", "Add a law entry"),
    )


def _hint_rows(tools: FormTools) -> RowsField:
    def hint() -> Form:
        words = translate("question-forms", "What it costs: a part of the points, 0 to 1")
        cost = AmountField(tools.theme, words, blank=0)
        text = text_part(tools, "text", translate("question-forms", "Hint"))
        return Form(tools.theme, translate("question-forms", "Hint"), (text, Part("cost", cost, default=0)))

    return RowsField(
        tools.theme,
        translate("question-forms", "Hints"),
        make=hint,
        new=lambda _hints: {"text": {}},
        add_words=translate("question-forms", "Add a hint"),
    )
