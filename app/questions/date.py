"""Date: a day, often the end of a term counted on the working-day calendar."""

from datetime import date

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.questions.common import Feedback, Languages, Question, Response, as_text, text_problems

NAME = "date"


class Deadline(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A term to count: from the day something was received, by the days of a law entry."""

    received: date
    law: str


class NearMiss(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A typical wrong day and what to say to it."""

    date: date
    feedback: LocalText


class DateQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """The answer is a day, given or counted from `deadline` when the course is opened.

    Response: ISO date text, 2026-11-12.
    """

    answer: date | None = None
    deadline: Deadline | None = None
    near: tuple[NearMiss, ...] = ()


def score(question: DateQuestion, response: Response | None) -> float:
    """Give all for the day itself, nothing for another: a term is kept or missed."""
    return 1.0 if as_text(response) and as_text(response) == correct(question) else 0.0


def correct(question: DateQuestion) -> str:
    """Return the day as ISO text; empty while a deadline has not been counted."""
    return question.answer.isoformat() if question.answer else ""


def options(question: DateQuestion) -> tuple[str, ...]:
    """Return nothing: there is nothing to shuffle."""
    del question
    return ()


def in_words(question: DateQuestion, response: Response | None, language: str) -> str:
    """Return the day as DD.MM.YYYY, as offices here write it in all three languages."""
    del question, language
    typed = as_text(response)
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return typed
    return f"{day.day:02}.{day.month:02}.{day.year}"


def problems(question: DateQuestion, languages: Languages) -> list[Problem]:
    """Report a question with no answer or two, and near misses that are the answer."""
    found: list[Problem] = []
    if (question.answer is None) == (question.deadline is None):
        text = QT_TRANSLATE_NOOP("core", "A date question has either an answer or a deadline to count.")
        found.append(Problem("date-answer", text))
    for number, near in enumerate(question.near):
        found += text_problems(near.feedback, languages, "near", number, "feedback")
        if near.date == question.answer:
            text = QT_TRANSLATE_NOOP("core", "A near miss cannot be the right day.")
            found.append(Problem("near-is-right", text, ("near", number, "date")))
    return found


def without_key(question: DateQuestion) -> DateQuestion:
    """Return the question without its day and the term it is counted from."""
    return msgspec.structs.replace(question, answer=None, deadline=None, near=(), feedback=Feedback())


SAMPLE = DateQuestion(
    id="sample-date",
    objective="s.1",
    level="apply",
    stem={"en": "Forward by when?", "ru": "Перенаправить до какого дня?", "kk": "Қай күнге дейін қайта жолдау керек?"},
    answer=date(2026, 11, 12),
)
