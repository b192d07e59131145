"""The registry of question types. A new type is one module here, one view in `app.ui.questions`, one line below.

A type that asks one thing and is marked by the program has its line in `app.questions.plain`: cases may hold it.
"""

from app.base.faults import Problem
from app.questions import case, essay, info, survey
from app.questions.case import CaseQuestion
from app.questions.common import Languages, Question, Response, common_problems
from app.questions.essay import EssayQuestion
from app.questions.info import InfoQuestion
from app.questions.kinds import QuestionType, kind_of, type_name
from app.questions.plain import PLAIN_TYPES, PlainQuestion
from app.questions.survey import SurveyQuestion

__all__ = ["QUESTION_TYPES", "AnyQuestion", "QuestionType", "kind_of", "problems", "score", "type_name", "type_of"]

AnyQuestion = PlainQuestion | CaseQuestion | EssayQuestion | SurveyQuestion | InfoQuestion
"""What a question file may hold; msgspec tells them apart by `type`."""

QUESTION_TYPES: dict[str, QuestionType] = {
    **PLAIN_TYPES,
    **{one.name: one for one in map(kind_of, (case, essay, survey, info))},
}


def type_of(question: Question) -> QuestionType:
    """Return the functions for this question's type."""
    return QUESTION_TYPES[type_name(question)]


def score(question: Question, response: Response | None) -> float:
    """Return the fraction 0.0 to 1.0 that the response earns; a blank earns nothing."""
    return type_of(question).score(question, response) if response else 0.0


def problems(question: Question, languages: Languages) -> list[Problem]:
    """Report all faults of one question that the schema cannot see."""
    return common_problems(question, languages) + type_of(question).problems(question, languages)
