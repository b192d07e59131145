"""Information: a text between questions, with nothing to answer."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.questions.common import Feedback, Languages, Marked, Question, Response

NAME = "info"

MARKED: Marked = "nobody"


class InfoQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """Only `stem` and `document` are read; hints and feedback have no place. Response: always None."""


def score(question: InfoQuestion, response: Response | None) -> float:
    """Give nothing, for nothing is asked."""
    del question, response
    return 0.0


def correct(question: InfoQuestion) -> str:
    """Return nothing, for nothing is asked."""
    del question
    return ""


def options(question: InfoQuestion) -> tuple[str, ...]:
    """Return nothing: there is nothing to shuffle."""
    del question
    return ()


def in_words(question: InfoQuestion, response: Response | None, language: str) -> str:
    """Return nothing: there is no answer."""
    del question, response, language
    return ""


def problems(question: InfoQuestion, languages: Languages) -> list[Problem]:
    """Report what belongs to answers: hints and feedback."""
    del languages
    text = QT_TRANSLATE_NOOP("core", "This part asks nothing, so hints and feedback would never be shown.")
    found = [Problem("no-answer", text, ("hints",))] if question.hints else []
    given = any(getattr(question.feedback, name) for name in ("right", "partial", "wrong"))
    return [*found, Problem("no-answer", text, ("feedback",))] if given else found


def without_key(question: InfoQuestion) -> InfoQuestion:
    """Return the text; there is no key."""
    return msgspec.structs.replace(question, hints=(), feedback=Feedback())


SAMPLE = InfoQuestion(
    id="sample-info",
    objective="s.1",
    level="remember",
    stem={
        "en": "Read this letter: the next three questions are about it.",
        "ru": "Прочитайте это письмо: следующие три вопроса — о нём.",
        "kk": "Осы хатты оқып шығыңыз: келесі үш сұрақ сол туралы.",
    },
    document={
        "en": "Dear colleagues, please tell us when the lamps in our yard will be mended.",
        "ru": "Уважаемые коллеги, сообщите, пожалуйста, когда починят фонари в нашем дворе.",
        "kk": "Құрметті әріптестер, ауламыздағы шамдар қашан жөнделетінін хабарласаңыздар екен.",
    },
)
