"""How the questions of the course at work did: rows for the statistics page, from files that many learners made.

Nothing here names a person. An answer counts for a question only if the question still asks the same: where its right
answer or its options have changed since, the mark counts for the whole of that attempt and not for the question.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

import msgspec

from app.base.i18n import QT_TRANSLATE_NOOP, pick
from app.course.checks import shared_folder_of
from app.course.inline import plain_text
from app.course.library import Library
from app.course.library_file import read_library
from app.course.meanings import meaning_of
from app.course.reader import read_course
from app.course.structure import Course
from app.engine.statistics import (
    AttemptMarks,
    DistractorRow,
    Flag,
    ItemMark,
    ItemStatistics,
    QuizStatistics,
    analyse,
    with_slots,
)
from app.questions import AnyQuestion, type_name
from app.services.answer_options import QuestionOptions
from app.services.attempt_files import BoxKey, Remark, collect_attempts, key_is_locked
from app.services.attempt_records import RecordedAttempt

__all__ = [
    "UNSURE",
    "BoxKey",
    "CertaintyCount",
    "DistractorRow",
    "Flag",
    "ItemRow",
    "ItemStatistics",
    "ObjectiveRow",
    "QuizView",
    "Remark",
    "StatisticsView",
    "key_is_locked",
    "statistics_view",
]
"""What the window may use of this use case, values of lower floors included."""

UNSURE = 20
"""With fewer attempts at a question, chance speaks louder than the question."""

EARLIER = " (earlier)"
"""Stands behind the id of a question as it was when it still asked something else; no id has a space."""


class CertaintyCount(msgspec.Struct, frozen=True, kw_only=True):
    """Of `asked` answers given with one certainty (1 to 3), `right` were wholly right."""

    certainty: int
    right: int
    asked: int


class ItemRow(msgspec.Struct, frozen=True, kw_only=True):
    """A question with its figures as `ItemStatistics` has them, and what it asks.

    `there` tells whether the course has it now; `earlier` counts answers that were given while it asked something
    else, and are left out.
    """

    figures: ItemStatistics
    stem: str
    kind: str
    objective: str
    there: bool
    earlier: int
    certainties: tuple[CertaintyCount, ...] = ()
    """For guess, fairly and certain; empty where nobody was asked."""

    @property
    def id(self) -> str:
        """The id of the question."""
        return self.figures.id

    @property
    def unsure(self) -> bool:
        """Whether too few attempts had it."""
        return self.figures.attempts < UNSURE


class ObjectiveRow(msgspec.Struct, frozen=True, kw_only=True):
    """An objective: the share of its points that were earned, 0.0 to 1.0, over so many answers to its questions.

    `attempts` are those that asked about it.
    """

    id: str
    text: str
    share: float
    questions: int
    answers: int
    attempts: int

    @property
    def unsure(self) -> bool:
        """Whether too few attempts asked about it."""
        return self.attempts < UNSURE


class QuizView(msgspec.Struct, frozen=True, kw_only=True):
    """A quiz: its questions, its objectives from the worst on, and certainty against right over all of it."""

    quiz: str
    title: str
    statistics: QuizStatistics
    items: tuple[ItemRow, ...]
    objectives: tuple[ObjectiveRow, ...]
    certainties: tuple[CertaintyCount, ...]

    @property
    def unsure(self) -> bool:
        """Whether there are too few attempts at it."""
        return self.statistics.attempts < UNSURE


class StatisticsView(msgspec.Struct, frozen=True, kw_only=True):
    """All quizzes of the course that there are attempts at, and what was left out and why."""

    quizzes: tuple[QuizView, ...]
    remarks: tuple[Remark, ...]


def statistics_view(
    sources: Sequence[Path], folder: Path, *, language: str, all_attempts: bool = False, key: BoxKey | None = None
) -> StatisticsView:
    """Return the figures of the course in a folder from files as `collect_attempts` takes them.

    Of each learner the first attempt at a quiz counts, or with `all_attempts` every one. Tables of marks name no
    course: each is a quiz of its own, whose questions are found by their ids.

    Raises:
        TrustError: if the key cannot be used.
    """
    collected = collect_attempts(sources, key=key)
    course = _OpenCourse(folder)
    counted = [one for one in collected.attempts if all_attempts or one.number == 1]
    own = [one for one in counted if one.course in {course.id, ""}]
    groups: dict[tuple[str, str], list[RecordedAttempt]] = {}
    for one in own:
        groups.setdefault((one.course, one.quiz), []).append(one)
    told = [_Quiz(groups[key], course, language) for key in sorted(groups)]
    remarks = [*collected.remarks, *_left_out(len(collected.attempts), len(counted), len(own))]
    return StatisticsView(
        quizzes=tuple(one.view() for one in told),
        remarks=(*remarks, *(remark for one in told for remark in one.remarks())),
    )


def _left_out(found: int, counted: int, own: int) -> Iterable[Remark]:
    if found > counted:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Second and later attempts of a learner at a quiz, which have seen its questions: {number} left out.",
        )
        yield Remark(text, {"number": found - counted})
    if counted > own:
        yield Remark(
            QT_TRANSLATE_NOOP("core", "Attempts at other courses: {number} left out."), {"number": counted - own}
        )


class _OpenCourse:
    """The course that is being written, as far as it can be read just now."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._course = read_course(folder).course
        self.id = self._course.manifest.id if self._course else ""

    @cached_property
    def library(self) -> Library:
        """Law and calendars beside the course."""
        return read_library(shared_folder_of(self._folder)).library

    def course(self, course_id: str) -> Course:
        """Return the course; KeyError for any other."""
        if self._course is None or course_id != self.id:
            raise KeyError(course_id)
        return self._course

    def with_law(self, text: str, language: str) -> str:
        """Return a text with its law values."""
        return self.library.law.fill(text, language) if "{law:" in text else text

    def question(self, question: str) -> AnyQuestion | None:
        """Return a question as it is now, or None."""
        return self._course.questions.get(question) if self._course else None

    def local(self, text: Mapping[str, str], language: str) -> str:
        """Return a text in the language or the next best, with its law values and without marks of emphasis."""
        source = self._course.manifest.source_language if self._course else "en"
        return plain_text(self.with_law(pick(text, language, source=source), language)) if text else ""

    def title(self, quiz: str, language: str) -> str:
        """Return the title of a quiz, or its id."""
        found = [one for one in self._course.manifest.quizzes() if one.id == quiz] if self._course else []
        return self.local(found[0].title, language) if found else quiz

    def objective(self, objective: str, language: str) -> str:
        """Return what an objective says, "" if the course has none of that id."""
        all_of_them = self._course.manifest.objectives if self._course else ()
        return next((self.local(one.text, language) for one in all_of_them if one.id == objective), "")

    def asks_the_same(self, then: AnyQuestion) -> bool:
        """Tell whether a question of a paper has the same type, key and options now; one that is gone has."""
        now = self.question(then.id)
        if now is None:
            return True
        # Papers hold counted days, where the course says how to count them.
        return meaning_of(then) in {meaning_of(now), meaning_of(self.library.resolved(now))}


class _Quiz:
    """The attempts at one quiz."""

    def __init__(self, attempts: list[RecordedAttempt], course: _OpenCourse, language: str) -> None:
        self._attempts, self._course, self._language = attempts, course, language
        self._told = QuestionOptions(attempts[0].course, attempts, course, language=language)
        self._changed = {one.id: _changed(one, course) for one in attempts}
        """By attempt, the questions that ask something else now."""

    def view(self) -> QuizView:
        """Return all figures."""
        figures = analyse(with_slots(self._marks(), self._objectives()), options=self._told.options)
        first = self._attempts[0]
        return QuizView(
            quiz=first.quiz,
            title=self._course.title(first.quiz, self._language) if first.course else first.quiz,
            statistics=figures,
            items=tuple(self._item(one) for one in figures.items if not one.id.endswith(EARLIER)),
            objectives=self._objective_rows(),
            certainties=self._certainties(),
        )

    def remarks(self) -> Iterable[Remark]:
        """Say which answers were given to other versions of the course, and what became of them."""
        names = sorted({question for changed in self._changed.values() for question in changed})
        if names:
            text = QT_TRANSLATE_NOOP(
                "core",
                "{quiz}: the right answer or the options of {questions} have changed since. Answers given before are "
                "left out of their figures: {number} in {attempts} attempts.",
            )
            fields: dict[str, object] = {
                "quiz": self._attempts[0].quiz,
                "questions": ", ".join(names),
                "number": sum(map(len, self._changed.values())),
                "attempts": sum(map(bool, self._changed.values())),
            }
            yield Remark(text, fields)
        unknown = sum(not one.questions for one in self._attempts)
        if unknown:
            text = QT_TRANSLATE_NOOP(
                "core",
                "{quiz}: the files do not tell which version of the questions {number} attempts had. They count as if "
                "nothing had changed since.",
            )
            yield Remark(text, {"quiz": self._attempts[0].quiz, "number": unknown})

    def _marks(self) -> list[AttemptMarks]:
        """Return the marks of all attempts; a question that asked something else is one of its own."""
        return [
            AttemptMarks(
                attempt=one.id,
                items=tuple(self._renamed(one, item) for item in one.items),
                chosen={
                    question: taken
                    for question, taken in self._told.chosen(one).items()
                    if question not in self._changed[one.id]
                },
            )
            for one in self._attempts
        ]

    def _renamed(self, attempt: RecordedAttempt, item: ItemMark) -> ItemMark:
        if item.question not in self._changed[attempt.id]:
            return item
        return msgspec.structs.replace(item, question=item.question + EARLIER)

    def _objectives(self) -> dict[str, str]:
        known = self._told.objectives
        return {**known, **{question + EARLIER: objective for question, objective in known.items()}}

    def _item(self, figures: ItemStatistics) -> ItemRow:
        now = self._course.question(figures.id)
        then = next((one.questions[figures.id] for one in self._attempts if figures.id in one.questions), None)
        shown = now or then
        return ItemRow(
            figures=figures,
            stem=self._course.local(shown.stem, self._language) if shown else "",
            kind=type_name(shown) if shown else "",
            objective=shown.objective if shown else "",
            there=now is not None,
            earlier=sum(figures.id in changed for changed in self._changed.values()),
            certainties=self._certainties(figures.id),
        )

    def _certainties(self, question: str = "") -> tuple[CertaintyCount, ...]:
        """Return certainty against right for one question or all; nothing where nobody was asked."""
        said = [
            told
            for one in self._attempts
            for name, told in one.right.items()
            if question in {"", name} and name not in self._changed[one.id]
        ]
        if not said:
            return ()
        return tuple(
            CertaintyCount(
                certainty=level,
                right=sum(right for certainty, right in said if certainty == level),
                asked=sum(certainty == level for certainty, _ in said),
            )
            for level in (1, 2, 3)
        )

    def _objective_rows(self) -> tuple[ObjectiveRow, ...]:
        """Return the objectives, the worst first; a question whose objective nobody tells is in none."""
        marks: dict[str, list[tuple[str, ItemMark]]] = {}
        for one in self._attempts:
            for item in one.items:
                objective = self._objective_of(item.question)
                if objective and item.possible > 0 and item.question not in self._changed[one.id]:
                    marks.setdefault(objective, []).append((one.id, item))
        rows = [
            ObjectiveRow(
                id=objective,
                text=self._course.objective(objective, self._language),
                share=sum(item.earned for _, item in told) / sum(item.possible for _, item in told),
                questions=len({item.question for _, item in told}),
                answers=len(told),
                attempts=len({attempt for attempt, _ in told}),
            )
            for objective, told in marks.items()
        ]
        return tuple(sorted(rows, key=lambda row: (row.share, row.id)))

    def _objective_of(self, question: str) -> str:
        now = self._course.question(question)
        return now.objective if now else self._told.objectives.get(question, "")


def _changed(attempt: RecordedAttempt, course: _OpenCourse) -> frozenset[str]:
    return frozenset(name for name, then in attempt.questions.items() if not course.asks_the_same(then))
