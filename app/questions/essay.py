"""Essay: a text of one's own, to which a person gives points by a rubric."""

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.questions.common import (
    Feedback,
    Languages,
    Marked,
    Question,
    Response,
    as_text,
    id_problems,
    text_problems,
)

NAME = "essay"

MARKED: Marked = "person"

Words = Annotated[int, msgspec.Meta(ge=0)]


class RubricLevel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How well a criterion may be met, and the points for it."""

    points: float
    text: LocalText


class Criterion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that is looked at; without `levels` it may be met not at all, by half or in full."""

    id: str
    text: LocalText
    points: float
    levels: tuple[RubricLevel, ...] = ()


class EssayQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """The learner sees the `rubric` from the beginning. Response: the text as typed.

    The essay earns its own `points` times the share of the rubric's points that a person gave.
    """

    rubric: tuple[Criterion, ...]
    marked_by: Literal["self", "trainer"] = "self"
    least_words: Words = 0
    most_words: Words = 0
    """Advice, shown beside a count of the words; 0 for none."""
    model: LocalText = {}
    """A good answer, shown after handing in."""


def score(question: EssayQuestion, response: Response | None) -> float:
    """Give nothing by itself: a person gives the points (`rubric_fraction`)."""
    del question, response
    return 0.0


def rubric_fraction(question: EssayQuestion, marks: Mapping[str, float]) -> float:
    """Return the fraction 0.0 to 1.0 that marks (criterion id -> points) make.

    A criterion without a mark has none of its points; a mark counts within 0 and the points of its criterion.
    """
    possible = sum(max(0.0, one.points) for one in question.rubric)
    given = sum(max(0.0, min(marks.get(one.id, 0.0), one.points)) for one in question.rubric)
    return given / possible if possible else 0.0


def word_count(text: str) -> int:
    """Return how many words a text has: what stands between spaces and has a letter or digit in it."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def correct(question: EssayQuestion) -> str:
    """Return nothing: no text is right by itself."""
    del question
    return ""


def options(question: EssayQuestion) -> tuple[str, ...]:
    """Return nothing: there is nothing to shuffle."""
    del question
    return ()


def in_words(question: EssayQuestion, response: Response | None, language: str) -> str:
    """Return the text."""
    del question, language
    return as_text(response)


def problems(question: EssayQuestion, languages: Languages) -> list[Problem]:
    """Report a rubric by which no points can be given, missing texts, and advice nobody can follow."""
    found = id_problems([one.id for one in question.rubric], "rubric")
    if not question.rubric:
        text = QT_TRANSLATE_NOOP("core", "An essay needs at least one criterion in its rubric.")
        found.append(Problem("no-criteria", text, ("rubric",)))
    for number, criterion in enumerate(question.rubric):
        found += _criterion_problems(criterion, languages, number)
    if question.model:
        found += text_problems(question.model, languages, "model")
    if question.most_words and question.most_words < question.least_words:
        text = QT_TRANSLATE_NOOP("core", "The most words ({most}) cannot be fewer than the least ({least}).")
        fields: dict[str, object] = {"most": question.most_words, "least": question.least_words}
        found.append(Problem("word-range", text, ("most_words",), fields))
    return found


def _criterion_problems(criterion: Criterion, languages: Languages, number: int) -> list[Problem]:
    found = text_problems(criterion.text, languages, "rubric", number, "text")
    if not criterion.points > 0:
        text = QT_TRANSLATE_NOOP("core", "A criterion needs more than 0 points.")
        found.append(Problem("points", text, ("rubric", number, "points")))
    for place, level in enumerate(criterion.levels):
        where = ("rubric", number, "levels", place)
        found += text_problems(level.text, languages, *where, "text")
        if not 0.0 <= level.points <= criterion.points:
            text = QT_TRANSLATE_NOOP("core", "A level has between 0 and the {points} points of its criterion.")
            found.append(Problem("level-points", text, (*where, "points"), {"points": criterion.points}))
    return found


def without_key(question: EssayQuestion) -> EssayQuestion:
    """Return the question without its model answer; the rubric stays, for the learner writes by it."""
    return msgspec.structs.replace(question, model={}, feedback=Feedback())


SAMPLE = EssayQuestion(
    id="sample-essay",
    objective="s.1",
    level="evaluate",
    stem={"en": "Write the reply.", "ru": "Напишите ответ.", "kk": "Жауап жазыңыз."},
    least_words=5,
    most_words=60,
    rubric=(
        Criterion(
            "asked",
            {"en": "Answers what was asked", "ru": "Отвечает на вопрос", "kk": "Сұраққа жауап береді"},
            4,
            (
                RubricLevel(0, {"en": "Not at all", "ru": "Не отвечает", "kk": "Жауап бермейді"}),
                RubricLevel(2, {"en": "In part", "ru": "Частично", "kk": "Ішінара"}),
                RubricLevel(4, {"en": "Wholly", "ru": "Полностью", "kk": "Толық"}),
            ),
        ),
        Criterion("plain", {"en": "Plain words", "ru": "Простые слова", "kk": "Қарапайым сөздер"}, 2),
    ),
    model={
        "en": "The lamps will be mended by 20 November.",
        "ru": "Фонари починят до 20 ноября.",
        "kk": "Шамдар 20 қарашаға дейін жөнделеді.",
    },
)
