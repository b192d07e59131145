"""The form of a matching question."""

from app.ui.forms.form import Part
from app.ui.questions.forms.naming import Ids
from app.ui.questions.forms.options import text_rows
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the pairs, and right sides that belong to none; their ids differ from each other."""
    ids = Ids(tools)
    left, right = translate("question-forms", "Left side"), translate("question-forms", "Right side that belongs to it")
    pairs = text_rows(
        tools,
        ids,
        translate("question-forms", "Pairs"),
        texts={"left": left, "right": right},
        words="pair",
        add_words=translate("question-forms", "Add a pair"),
    )
    extra = text_rows(
        tools,
        ids,
        translate("question-forms", "Right sides that belong to nothing"),
        texts={"text": translate("question-forms", "Text")},
        words="extra",
        add_words=translate("question-forms", "Add a right side"),
    )
    return Part("pairs", pairs, default=[]), Part("extra", extra)
