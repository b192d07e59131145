"""Single choice: one option of several."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.questions.common import (
    Feedback,
    Languages,
    Option,
    Question,
    Response,
    as_text,
    option_problems,
    option_words,
    unmarked,
)

NAME = "choice"


class ChoiceQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """Exactly one of `choices` is correct. Response: the id of the chosen option."""

    choices: tuple[Option, ...]
    shuffle: bool = True


def score(question: ChoiceQuestion, response: Response | None) -> float:
    """Give all for the correct option, nothing for another; there is no partial credit."""
    chosen = as_text(response)
    return 1.0 if chosen and chosen == correct(question) else 0.0


def correct(question: ChoiceQuestion) -> Response:
    """Return the id of the first correct option."""
    return next((option.id for option in question.choices if option.correct), "")


def options(question: ChoiceQuestion) -> tuple[str, ...]:
    """Return the options' ids; empty when their order must stay."""
    return tuple(option.id for option in question.choices) if question.shuffle else ()


def in_words(question: ChoiceQuestion, response: Response | None, language: str) -> str:
    """Return the chosen option's text."""
    return option_words(question.choices, (as_text(response),), language)


def problems(question: ChoiceQuestion, languages: Languages) -> list[Problem]:
    """Report a number of options or of correct ones that makes no single choice."""
    found = option_problems(question.choices, languages, "choices")
    right = [number for number, option in enumerate(question.choices) if option.correct]
    if len(right) != 1:
        text = QT_TRANSLATE_NOOP("core", "A single choice has exactly one correct option; here {count} are marked.")
        place = ("choices", right[1], "correct") if len(right) > 1 else ("choices",)
        found.append(Problem("correct-count", text, place, {"count": len(right)}))
    if len(question.choices) < 2:
        text = QT_TRANSLATE_NOOP("core", "A choice needs at least two options.")
        found.append(Problem("too-few-options", text, ("choices",)))
    return found


def without_key(question: ChoiceQuestion) -> ChoiceQuestion:
    """Return the question without marks and reasons at its options."""
    return msgspec.structs.replace(question, choices=unmarked(question.choices), feedback=Feedback())


SAMPLE = ChoiceQuestion(
    id="sample-choice",
    objective="s.1",
    level="remember",
    stem={"en": "Who registers an appeal?", "ru": "Кто регистрирует обращение?", "kk": "Жолданымды кім тіркейді?"},
    choices=(
        Option("body", {"en": "The body", "ru": "Орган", "kk": "Орган"}, correct=True),
        Option("writer", {"en": "The writer", "ru": "Заявитель", "kk": "Өтініш беруші"}),
        Option("court", {"en": "The court", "ru": "Суд", "kk": "Сот"}),
    ),
)
