"""Numeric: a number, right within a tolerance."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import Feedback, Languages, Question, Response, as_text, text_problems
from app.questions.matching import number_of, number_text

NAME = "numeric"


class NumericQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """`answer` ± `tolerance`, both in the unit that stands behind the box. Response: the text as typed.

    Only a sealed question has no `answer`.
    """

    answer: float | None
    tolerance: float = 0.0
    unit: LocalText = {}


def score(question: NumericQuestion, response: Response | None) -> float:
    """Give all within the tolerance (ends included), nothing outside it."""
    typed = number_of(as_text(response))
    if typed is None or question.answer is None:
        return 0.0
    # A billionth of slack: 0.1 + 0.2 typed as 0.3 must not fail for binary fractions.
    slack = 1e-9 * max(1.0, abs(question.answer))
    return 1.0 if abs(typed - question.answer) <= question.tolerance + slack else 0.0


def correct(question: NumericQuestion) -> str:
    """Return the answer as one would type it; nothing for a sealed question."""
    return "" if question.answer is None else number_text(question.answer)


def options(question: NumericQuestion) -> tuple[str, ...]:
    """Return nothing: there is nothing to shuffle."""
    del question
    return ()


def in_words(question: NumericQuestion, response: Response | None, language: str) -> str:
    """Return the number with its unit, with a decimal comma in Russian and Kazakh."""
    typed = as_text(response)
    if typed and language != "en" and number_of(typed) is not None:
        typed = typed.replace(".", ",")
    return f"{typed} {pick(question.unit, language)}".strip() if typed else ""


def problems(question: NumericQuestion, languages: Languages) -> list[Problem]:
    """Report a negative tolerance or a unit missing in a language."""
    found = text_problems(question.unit, languages, "unit") if question.unit else []
    if question.tolerance < 0:
        text = QT_TRANSLATE_NOOP("core", "A tolerance cannot be negative.")
        found.append(Problem("tolerance", text, ("tolerance",)))
    return found


def without_key(question: NumericQuestion) -> NumericQuestion:
    """Return the question without its number; unit and place of the answer stay."""
    return msgspec.structs.replace(question, answer=None, tolerance=0.0, feedback=Feedback())


SAMPLE = NumericQuestion(
    id="sample-numeric",
    objective="s.1",
    level="apply",
    stem={"en": "How many?", "ru": "Сколько?", "kk": "Қанша?"},
    answer=0.684,
    tolerance=0.001,
)
