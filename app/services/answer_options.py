"""What the questions of a quiz offer, and which of it was taken: from the course, from papers, or from answers."""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from app.base.errors import CourseError
from app.base.i18n import pick
from app.base.ids import ID_PATTERN
from app.engine.statistics import KnownOption
from app.questions import AnyQuestion
from app.questions.choice import ChoiceQuestion
from app.questions.common import as_ids, as_text
from app.questions.multiple import MultipleQuestion
from app.questions.truefalse import WORDS, TrueFalseQuestion
from app.services.attempt_records import RecordedAttempt

if TYPE_CHECKING:
    from app.course.structure import Course

LANGUAGE = "en"
"""Language of the options' texts; commands speak English."""


class Courses(Protocol):
    """Where the questions are looked up: the catalogue, or the one course that is being written."""

    def course(self, course_id: str) -> "Course":
        """Return a course; KeyError or CourseError if there is none that can be read."""

    def with_law(self, text: str, language: str) -> str:
        """Return a text with its law values."""


class QuestionOptions:
    """Options and objectives of the questions in attempts at one quiz."""

    def __init__(
        self, course: str, attempts: list[RecordedAttempt], courses: Courses, *, language: str = LANGUAGE
    ) -> None:
        """Look the questions up in the course as it is now, or in the papers if there is no such course or question."""
        self._courses = courses
        self._language = language
        asked = {item.question for one in attempts for item in one.items}
        on_papers = {name: question for one in attempts for name, question in one.questions.items()}
        self._known = {
            name: question for name, question in (on_papers | dict(self._of_course(course))).items() if name in asked
        }
        self._guessed = _guessed(attempts, self._known)
        self.objectives: Mapping[str, str] = {name: one.objective for name, one in self._known.items()}
        offered = {name: self._offered(question) for name, question in self._known.items()}
        self.options: Mapping[str, tuple[KnownOption, ...]] = {name: one for name, one in offered.items() if one}

    def chosen(self, attempt: RecordedAttempt) -> dict[str, tuple[str, ...]]:
        """Return the options taken per question that has options; nothing if the answers are not known."""
        if attempt.responses is None:
            return {}
        asked = (item.question for item in attempt.items)
        return {one: _taken(attempt.responses.get(one)) for one in asked if one in self.options or one in self._guessed}

    def _of_course(self, course: str) -> Iterable[tuple[str, AnyQuestion]]:
        try:
            return self._courses.course(course).questions.items() if course else ()
        except (CourseError, KeyError):
            return ()

    def _offered(self, question: AnyQuestion) -> tuple[KnownOption, ...]:
        if isinstance(question, TrueFalseQuestion):
            right = {True: "true", False: "false", None: ""}[question.answer]
            return tuple(
                KnownOption(id=one, text=pick(words, self._language), correct=one == right if right else None)
                for one, words in WORDS.items()
            )
        if not isinstance(question, ChoiceQuestion | MultipleQuestion):
            return ()
        told = any(option.correct for option in question.choices)
        return tuple(
            KnownOption(
                id=option.id,
                text=self._courses.with_law(pick(option.text, self._language), self._language),
                correct=option.correct if told else None,
            )
            for option in question.choices
        )


def _taken(response: object) -> tuple[str, ...]:
    text = as_text(response)
    return (text,) if text else as_ids(response)


def _guessed(attempts: Iterable[RecordedAttempt], known: Mapping[str, AnyQuestion]) -> set[str]:
    """Return the unknown questions whose answers look like options taken: ids, and not always the same set of them.

    What was typed is seldom of the form of an id, and an ordering always has all its ids.
    """
    answers: dict[str, list[object]] = {}
    for one in attempts:
        for question, response in (one.responses or {}).items():
            if question not in known and _taken(response):
                answers.setdefault(question, []).append(response)
    return {question for question, given in answers.items() if _are_options(given)}


def _are_options(given: list[object]) -> bool:
    if not all(re.fullmatch(ID_PATTERN, one) for response in given for one in _taken(response)):
        return False
    lists = [frozenset(as_ids(response)) for response in given if isinstance(response, list)]
    return not lists or len(set(lists)) > 1 or all(len(one) == 1 for one in lists)
