"""True or false: one statement to accept or reject."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import Feedback, Languages, Question, Response, as_text

NAME = "truefalse"

WORDS: dict[str, LocalText] = {
    "true": {"en": "True", "ru": "Верно", "kk": "Дұрыс"},
    "false": {"en": "False", "ru": "Неверно", "kk": "Бұрыс"},
}
"""The two answers in the languages of the content, which may differ from the interface's."""


class TrueFalseQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """The stem is a statement. Response: "true" or "false". Only a sealed question has no `answer`."""

    answer: bool | None


def score(question: TrueFalseQuestion, response: Response | None) -> float:
    """Give all for the right verdict, nothing otherwise."""
    return 1.0 if as_text(response) and as_text(response) == correct(question) else 0.0


def correct(question: TrueFalseQuestion) -> str:
    """Return the verdict; nothing for a sealed question."""
    return "" if question.answer is None else "true" if question.answer else "false"


def options(question: TrueFalseQuestion) -> tuple[str, ...]:
    """Return nothing: true stands before false in every paper."""
    del question
    return ()


def in_words(question: TrueFalseQuestion, response: Response | None, language: str) -> str:
    """Return the verdict as a word."""
    del question
    return pick(WORDS.get(as_text(response), {}), language)


def problems(question: TrueFalseQuestion, languages: Languages) -> list[Problem]:
    """Report missing explanations: half of all guesses are right, so the reason must be said."""
    del languages
    if question.feedback.right and question.feedback.wrong:
        return []
    text = QT_TRANSLATE_NOOP("core", "A true-or-false question says why: feedback needs right and wrong.")
    return [Problem("missing-feedback", text, ("feedback",))]


def without_key(question: TrueFalseQuestion) -> TrueFalseQuestion:
    """Return the statement without its verdict."""
    return msgspec.structs.replace(question, answer=None, feedback=Feedback())


SAMPLE = TrueFalseQuestion(
    id="sample-truefalse",
    objective="s.1",
    level="remember",
    stem={
        "en": "A body may refuse to register an appeal.",
        "ru": "Орган вправе отказать в регистрации обращения.",
        "kk": "Орган жолданымды тіркеуден бас тарта алады.",
    },
    answer=False,
    feedback=Feedback(
        right={
            "en": "Right: registration is never refused.",
            "ru": "Верно: в регистрации не отказывают.",
            "kk": "Дұрыс: тіркеуден бас тартылмайды.",
        },
        wrong={
            "en": "No: every appeal is registered.",
            "ru": "Нет: регистрируют каждое обращение.",
            "kk": "Жоқ: әрбір жолданым тіркеледі.",
        },
    ),
)
