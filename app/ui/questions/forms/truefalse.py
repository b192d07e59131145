"""The form of a statement to accept or reject."""

from app.ui.forms.chosen import PickField
from app.ui.forms.form import Part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the verdict; the statement itself is the stem."""
    verdicts = ((True, translate("question-forms", "True")), (False, translate("question-forms", "False")))
    return (Part("answer", PickField(tools.theme, translate("question-forms", "The statement is"), verdicts)),)
