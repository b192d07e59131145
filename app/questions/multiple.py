"""Multiple choice: all the options that apply."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.questions.common import (
    Feedback,
    Languages,
    Option,
    Question,
    Response,
    as_ids,
    option_problems,
    option_words,
    unmarked,
)

NAME = "multiple"


class MultipleQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """One or more of `choices` are correct. Response: the ids of the chosen options, in any order."""

    choices: tuple[Option, ...]
    shuffle: bool = True


def score(question: MultipleQuestion, response: Response | None) -> float:
    """Give (correct chosen - wrong chosen) / (number of correct ones), never below nothing.

    Choosing everything is therefore worth no more than choosing with care.
    """
    right = set(correct(question))
    known = {option.id for option in question.choices}
    chosen = set(as_ids(response)) & known
    if not right:
        return 0.0
    return max(0.0, (len(chosen & right) - len(chosen - right)) / len(right))


def correct(question: MultipleQuestion) -> list[str]:
    """Return the ids of all correct options."""
    return [option.id for option in question.choices if option.correct]


def options(question: MultipleQuestion) -> tuple[str, ...]:
    """Return the options' ids; empty when their order must stay."""
    return tuple(option.id for option in question.choices) if question.shuffle else ()


def in_words(question: MultipleQuestion, response: Response | None, language: str) -> str:
    """Return the chosen options' texts in their written order."""
    return option_words(question.choices, as_ids(response), language)


def problems(question: MultipleQuestion, languages: Languages) -> list[Problem]:
    """Report a question in which nothing, or everything, is correct."""
    found = option_problems(question.choices, languages, "choices")
    right = len(correct(question))
    if right in {0, len(question.choices)}:
        text = QT_TRANSLATE_NOOP("core", "A multiple choice needs at least one correct and one wrong option.")
        found.append(Problem("correct-count", text, ("choices",)))
    return found


def without_key(question: MultipleQuestion) -> MultipleQuestion:
    """Return the question without marks and reasons at its options."""
    return msgspec.structs.replace(question, choices=unmarked(question.choices), feedback=Feedback())


SAMPLE = MultipleQuestion(
    id="sample-multiple",
    objective="s.1",
    level="understand",
    stem={"en": "What is on the coupon?", "ru": "Что указано в талоне?", "kk": "Талонда не көрсетіледі?"},
    choices=(
        Option("number", {"en": "Number", "ru": "Номер", "kk": "Нөмір"}, correct=True),
        Option("date", {"en": "Date", "ru": "Дата", "kk": "Күн"}, correct=True),
        Option("fee", {"en": "Fee", "ru": "Сбор", "kk": "Алым"}),
        Option("photo", {"en": "Photo", "ru": "Фото", "kk": "Фото"}),
    ),
)
