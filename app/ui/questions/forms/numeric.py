"""The form of a number to give."""

from app.ui.forms.amounts import AmountField
from app.ui.forms.form import Part
from app.ui.forms.texts import LocalTextField
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the number, how far off an answer may be, and the unit behind the box."""
    theme = tools.theme
    return (
        Part("answer", AmountField(theme, translate("question-forms", "Right number"))),
        Part("tolerance", AmountField(theme, translate("question-forms", "Right within this much, more or less"))),
        Part("unit", LocalTextField(theme, translate("question-forms", "Unit"), tools.languages)),
    )
