"""Short answer: a word or a few, typed."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import LocalText, pick
from app.questions.common import Feedback, Languages, Question, Response, as_text, text_problems
from app.questions.matching import matches

NAME = "short"


class ShortQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """`accepted` lists the right forms per language; `*` stands for any letters. Response: the typed text."""

    accepted: dict[str, tuple[str, ...]]
    russian_letters: bool = False
    """Kazakh words typed on a Russian layout count as right."""


def score(question: ShortQuestion, response: Response | None) -> float:
    """Give all for an accepted form in any language, nothing otherwise.

    Case, doubled spaces, punctuation at the ends, Unicode forms and ё/е do not matter.
    """
    forms = [form for language in question.accepted.values() for form in language]
    return 1.0 if matches(as_text(response), forms, russian_letters=question.russian_letters) else 0.0


def correct(question: ShortQuestion) -> str:
    """Return the first accepted form there is."""
    return next(iter(_first_forms(question).values()), "")


def _first_forms(question: ShortQuestion) -> LocalText:
    return {key: forms[0].replace("*", "") for key, forms in question.accepted.items() if forms}


def options(question: ShortQuestion) -> tuple[str, ...]:
    """Return nothing: there is nothing to shuffle."""
    del question
    return ()


def in_words(question: ShortQuestion, response: Response | None, language: str) -> str:
    """Return what was typed; for the right answer, its first form in the reader's language."""
    typed = as_text(response)
    if typed and typed == correct(question):
        return pick(_first_forms(question), language)
    return typed


def problems(question: ShortQuestion, languages: Languages) -> list[Problem]:
    """Report languages in which no form is accepted; a form of stars alone is none."""
    return text_problems(_first_forms(question), languages, "accepted")


def without_key(question: ShortQuestion) -> ShortQuestion:
    """Return the question without its accepted forms."""
    return msgspec.structs.replace(question, accepted={}, feedback=Feedback())


SAMPLE = ShortQuestion(
    id="sample-short",
    objective="s.1",
    level="remember",
    stem={
        "en": "What does the writer receive as proof?",
        "ru": "Что получает заявитель в подтверждение?",
        "kk": "Өтініш беруші растау ретінде не алады?",
    },
    accepted={"en": ("coupon", "a coupon"), "ru": ("талон",), "kk": ("талон", "талонды")},
    russian_letters=True,
)
