"""The form of an ordering question."""

from app.ui.forms.form import Part
from app.ui.questions.forms.naming import Ids
from app.ui.questions.forms.options import text_rows
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the items, which stand in the right order."""
    items = text_rows(
        tools,
        Ids(tools),
        translate("question-forms", "Items in the right order"),
        texts={"text": translate("question-forms", "Text")},
        words="item",
        add_words=translate("question-forms", "Add an item"),
    )
    return (Part("items", items, default=[]),)
