"""The editor forms of question types. A new type is one module here with `parts(tools)`, and one line in `PARTS`.

A module is loaded when its first form is made: whoever only learns needs none of them.
"""

from collections.abc import Callable

from app.ui.forms.form import Part
from app.ui.questions.forms.common import QuestionForm
from app.ui.questions.forms.new import new_question
from app.ui.questions.forms.tools import FormTools

__all__ = ["PARTS", "new_question", "question_form"]

Parts = tuple[Part, ...]


def question_form(type_name: str, tools: FormTools, *, in_case: bool = False) -> QuestionForm:
    """Return the form of a type for a whole question, alone or `in_case`; KeyError for an unknown type."""
    return QuestionForm(type_name, tools, PARTS[type_name](tools), in_case=in_case)


def _choice(tools: FormTools) -> Parts:
    from app.ui.questions.forms.choice import parts

    return parts(tools)


def _multiple(tools: FormTools) -> Parts:
    from app.ui.questions.forms.multiple import parts

    return parts(tools)


def _truefalse(tools: FormTools) -> Parts:
    from app.ui.questions.forms.truefalse import parts

    return parts(tools)


def _short(tools: FormTools) -> Parts:
    from app.ui.questions.forms.short import parts

    return parts(tools)


def _numeric(tools: FormTools) -> Parts:
    from app.ui.questions.forms.numeric import parts

    return parts(tools)


def _date(tools: FormTools) -> Parts:
    from app.ui.questions.forms.date import parts

    return parts(tools)


def _match(tools: FormTools) -> Parts:
    from app.ui.questions.forms.match import parts

    return parts(tools)


def _order(tools: FormTools) -> Parts:
    from app.ui.questions.forms.order import parts

    return parts(tools)


def _cloze(tools: FormTools) -> Parts:
    from app.ui.questions.forms.cloze import parts

    return parts(tools)


def _categorise(tools: FormTools) -> Parts:
    from app.ui.questions.forms.categorise import parts

    return parts(tools)


def _hotspot(tools: FormTools) -> Parts:
    from app.ui.questions.forms.hotspot import parts

    return parts(tools)


def _table(tools: FormTools) -> Parts:
    from app.ui.questions.forms.table import parts

    return parts(tools)


def _case(tools: FormTools) -> Parts:
    from app.ui.questions.forms.case import parts

    return parts(tools)


def _essay(tools: FormTools) -> Parts:
    from app.ui.questions.forms.essay import parts

    return parts(tools)


def _survey(tools: FormTools) -> Parts:
    from app.ui.questions.forms.survey import parts

    return parts(tools)


def _info(tools: FormTools) -> Parts:
    from app.ui.questions.forms.info import parts

    return parts(tools)


PARTS: dict[str, Callable[[FormTools], Parts]] = {
    "choice": _choice,
    "multiple": _multiple,
    "truefalse": _truefalse,
    "short": _short,
    "numeric": _numeric,
    "date": _date,
    "match": _match,
    "order": _order,
    "cloze": _cloze,
    "categorise": _categorise,
    "hotspot": _hotspot,
    "table": _table,
    "case": _case,
    "essay": _essay,
    "survey": _survey,
    "info": _info,
}
"""The parts of a form that only one type has."""
