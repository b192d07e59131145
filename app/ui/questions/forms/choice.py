"""The form of a single choice."""

from app.ui.forms.chosen import FlagField
from app.ui.forms.form import Part
from app.ui.questions.forms.options import OptionRows
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the options, of which one is right, and whether they are shuffled."""
    shuffle = FlagField(tools.theme, translate("question-forms", "Shuffle the options"))
    return (
        Part("choices", OptionRows(tools, single=True), default=[]),
        Part("shuffle", shuffle, default=True),
    )
