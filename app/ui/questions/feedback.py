"""What is said to a whole answer: a sign and a word, then what the author wrote."""

from PySide6.QtWidgets import QWidget

from app.base.i18n import LocalText
from app.questions import AnyQuestion
from app.questions.case import CaseQuestion
from app.questions.common import Response
from app.services.values import feedback_texts
from app.ui.questions.verdict import verdict_role, verdict_word
from app.ui.reading import Reading
from app.ui.text import translate
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.rich_text import RichText


class FeedbackPanel(Panel):
    """Right, partly right or not right by the fraction earned (0.0 to 1.0), or a word of its own."""

    def __init__(
        self,
        question: AnyQuestion,
        response: Response | None,
        fraction: float,
        reading: Reading,
        *,
        word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        theme, good = reading.theme, fraction >= 1.0
        role = verdict_role(good=good)
        margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        super().__init__("good" if good else "bad", margins=margins, parent=parent)
        words = word or _word(question, fraction)
        sign = label("", wrap=False)
        sign.setPixmap(theme.icon("right" if good else "wrong", role=role).pixmap(theme.px(20)))
        sign.setAccessibleName(words)
        self.add(row(sign, label(words, role="good" if good else "bad"), None, spacing=theme.px(8)))
        whole = question.feedback.for_score(fraction)
        # Reasons of chosen options stand at the options; below stand those of the whole answer.
        for text in feedback_texts(question, response):
            if text == whole or not _at_option(question, text):
                self.add(RichText(reading.html(text), theme, size=15, line_height=140))


def _word(question: AnyQuestion, fraction: float) -> str:
    # Below the words about its single questions, those about a case must name it.
    if isinstance(question, CaseQuestion):
        return _case_word(fraction)
    if 0.0 < fraction < 1.0:
        return translate("questions", "Partly right")
    return verdict_word(good=fraction >= 1.0)


def _case_word(fraction: float) -> str:
    if fraction >= 1.0:
        return translate("questions", "The whole case is right")
    if fraction > 0.0:
        return translate("questions", "The case is partly right")
    return translate("questions", "Nothing in the case is right")


def _at_option(question: AnyQuestion, text: LocalText) -> bool:
    return any(option.feedback == text for option in getattr(question, "choices", ()))
