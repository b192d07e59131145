"""The form of an essay: who marks it, advice on its length, the rubric, and a model answer."""

from functools import partial

from app.ui.forms.amounts import AmountField
from app.ui.forms.chosen import NumberField, PickField
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import LocalTextField
from app.ui.questions.forms.naming import Ids, NamedRows
from app.ui.questions.forms.options import named_form, text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the fields of an essay."""
    theme = tools.theme
    marked_by = PickField(
        theme,
        translate("question-forms", "Marked by"),
        (("self", translate("question-forms", "The learner")), ("trainer", translate("question-forms", "A trainer"))),
    )
    rubric = NamedRows(
        tools,
        Ids(tools),
        translate("question-forms", "Criteria of the rubric"),
        make=partial(_criterion, tools),
        words="criterion",
        blank={"text": {}, "points": 1},
        add_words=translate("question-forms", "Add a criterion"),
    )
    return (
        Part("marked_by", marked_by, "self"),
        Part(
            "least_words", NumberField(theme, translate("question-forms", "At least so many words (0: no advice)")), 0
        ),
        Part("most_words", NumberField(theme, translate("question-forms", "At most so many words (0: no advice)")), 0),
        Part("rubric", rubric, []),
        Part("model", LocalTextField(theme, translate("question-forms", "Model answer"), tools.languages, lines=4)),
    )


def _criterion(tools: FormTools) -> Form:
    theme, name = tools.theme, translate("question-forms", "Criterion")
    levels = RowsField(
        theme,
        translate("question-forms", "Levels"),
        make=partial(_level, tools),
        new=lambda _levels: {"points": 0, "text": {}},
        add_words=translate("question-forms", "Add a level"),
    )
    points = AmountField(theme, translate("question-forms", "Points"), blank=0)
    return named_form(tools, name, text_part(tools, "text", name), Part("points", points, 0), Part("levels", levels))


def _level(tools: FormTools) -> Form:
    theme, name = tools.theme, translate("question-forms", "Level")
    points = AmountField(theme, translate("question-forms", "Points for this level"), blank=0)
    return Form(theme, name, (text_part(tools, "text", name), Part("points", points, 0)))
