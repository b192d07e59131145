"""The form of an information: its text and document are those of every question, and it asks nothing."""

from app.ui.forms.form import Part
from app.ui.questions.forms.tools import FormTools


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return no fields of its own."""
    del tools
    return ()
