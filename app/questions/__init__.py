"""The registry of question types. A new type is one module here, one view in `app.ui.questions`, one line below."""

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from app.base.faults import Problem
from app.questions import choice, cloze, date, match, multiple, numeric, order, short, truefalse
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import ClozeQuestion
from app.questions.common import Languages, Question, Response, common_problems
from app.questions.date import DateQuestion
from app.questions.match import MatchQuestion
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.short import ShortQuestion
from app.questions.truefalse import TrueFalseQuestion

AnyQuestion = (
    ChoiceQuestion
    | MultipleQuestion
    | TrueFalseQuestion
    | ShortQuestion
    | NumericQuestion
    | DateQuestion
    | MatchQuestion
    | OrderQuestion
    | ClozeQuestion
)
"""What a question file may hold; msgspec tells them apart by `type`."""


@dataclass(frozen=True)
class QuestionType:
    """The functions of one type; each takes that type's own Struct."""

    name: str
    score: Callable[[Any, Response | None], float]
    correct: Callable[[Any], Response]
    options: Callable[[Any], tuple[str, ...]]
    in_words: Callable[[Any, Response | None, str], str]
    problems: Callable[[Any, Languages], list[Problem]]
    sample: AnyQuestion


def _type_of(module: ModuleType) -> QuestionType:
    return QuestionType(
        name=module.NAME,
        score=module.score,
        correct=module.correct,
        options=module.options,
        in_words=module.in_words,
        problems=module.problems,
        sample=module.SAMPLE,
    )


QUESTION_TYPES: dict[str, QuestionType] = {
    one.name: one for one in map(_type_of, (choice, multiple, truefalse, short, numeric, date, match, order, cloze))
}


def type_of(question: Question) -> QuestionType:
    """Return the functions for this question's type."""
    return QUESTION_TYPES[type_name(question)]


def type_name(question: Question) -> str:
    """Return the name by which question files call the type."""
    name = question.__struct_config__.tag
    return str(name)


def score(question: Question, response: Response | None) -> float:
    """Return the fraction 0.0 to 1.0 that the response earns; a blank earns nothing."""
    return type_of(question).score(question, response) if response else 0.0


def problems(question: Question, languages: Languages) -> list[Problem]:
    """Report all faults of one question that the schema cannot see."""
    return common_problems(question, languages) + type_of(question).problems(question, languages)
