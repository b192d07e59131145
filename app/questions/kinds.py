"""What the program asks of a question type, whatever it is."""

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from app.base.faults import Problem
from app.questions.common import Languages, Marked, Question, Response


@dataclass(frozen=True)
class QuestionType:
    """The functions of one type; each takes that type's own Struct."""

    name: str
    marked: Marked
    score: Callable[[Any, Response | None], float]
    correct: Callable[[Any], Response]
    options: Callable[[Any], tuple[str, ...]]
    in_words: Callable[[Any, Response | None, str], str]
    problems: Callable[[Any, Languages], list[Problem]]
    without_key: Callable[[Any], Any]
    sample: Any


def kind_of(module: ModuleType) -> QuestionType:
    """Return what a module of the registry offers."""
    return QuestionType(
        name=module.NAME,
        marked=getattr(module, "MARKED", "program"),
        score=module.score,
        correct=module.correct,
        options=module.options,
        in_words=module.in_words,
        problems=module.problems,
        without_key=module.without_key,
        sample=module.SAMPLE,
    )


def type_name(question: Question) -> str:
    """Return the name by which question files call the type."""
    return str(question.__struct_config__.tag)
