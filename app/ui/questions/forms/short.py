"""The form of a short answer."""

from app.ui.forms.chosen import FlagField
from app.ui.forms.form import Part
from app.ui.questions.forms.gap import FormsField
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the accepted forms, and whether Kazakh words may be typed with Russian letters."""
    name = translate("question-forms", "Accepted answers, each in a line of its own; a star * stands for any letters")
    accepted = FormsField(tools.theme, name, tools.languages, lines=2)
    russian = FlagField(tools.theme, translate("question-forms", "Russian letters count as Kazakh ones"))
    return (Part("accepted", accepted, default={}), Part("russian_letters", russian, default=False))
