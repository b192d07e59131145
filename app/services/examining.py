"""Quizzes: starting, answering, handing in and looking back at attempts. Every change is saved at once."""

from collections.abc import Mapping

import msgspec

from app.course.outline import Objective, QuizItem
from app.course.structure import Course
from app.engine.attempt import AttemptEvent, AttemptState, replay
from app.engine.marking import MarkedQuestion, Result, mark, mark_question
from app.engine.paper import Paper, draw, new_seed
from app.questions.common import Response
from app.services.learning import Learning
from app.storage.learner import attempts
from app.storage.learner.attempts import AttemptRow
from app.storage.learner.file import LearnerFile

__all__ = ["AttemptReport", "Examining", "ObjectiveReport", "OpenAttempt"]
"""What the window may use of this use case, values of lower floors included."""


class OpenAttempt(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt with its paper and where it stands."""

    row: AttemptRow
    quiz: QuizItem
    paper: Paper
    state: AttemptState


class ObjectiveReport(msgspec.Struct, frozen=True, kw_only=True):
    """One objective in a result, with the lessons to read again."""

    objective: Objective
    earned: float
    possible: float
    lessons: tuple[str, ...]

    @property
    def known(self) -> bool:
        """Tell whether every point of the objective was earned."""
        return self.earned + 1e-9 >= self.possible


class AttemptReport(msgspec.Struct, frozen=True, kw_only=True):
    """A finished attempt: result, objectives and own answers."""

    attempt: OpenAttempt
    result: Result
    objectives: tuple[ObjectiveReport, ...]
    responses: Mapping[str, Response | None]


class Examining:
    """What one learner does in quizzes."""

    def __init__(self, file: LearnerFile, learning: Learning) -> None:
        self._file = file
        self._learning = learning

    def begin(self, course: Course, quiz_id: str) -> OpenAttempt:
        """Return the open attempt at a quiz, or start a new one; what was answered is there again.

        Raises:
            StorageError: if the start could not be recorded.
        """
        row = attempts.open_attempt(self._file.db, course.manifest.id, quiz_id)
        if row is None:
            row = self._start(course, course.manifest.quiz(quiz_id))
        return self._opened(course, row)

    def has_open(self, course: Course, quiz_id: str) -> bool:
        """Tell whether an attempt at the quiz waits to be finished."""
        return attempts.open_attempt(self._file.db, course.manifest.id, quiz_id) is not None

    def finished(self, course: Course, quiz_id: str) -> list[AttemptRow]:
        """Return the attempts handed in, first one first."""
        rows = attempts.attempts(self._file.db, course.manifest.id, quiz_id)
        return [row for row in rows if row.submitted_at]

    def record(self, attempt: OpenAttempt, event: AttemptEvent) -> OpenAttempt:
        """Save one event and return the attempt after it; on the disk when this returns.

        Raises:
            StorageError: if it could not be saved; the attempt is as it was.
        """
        self._file.record("attempt.event", {"attempt": attempt.row.id, "event": _told(event)})
        return msgspec.structs.replace(attempt, state=attempt.state.after(event))

    def answer(self, attempt: OpenAttempt, question_id: str, response: Response) -> OpenAttempt:
        """Save a response."""
        return self.record(attempt, AttemptEvent(kind="response", question=question_id, response=response))

    def mark_now(self, attempt: OpenAttempt, question_id: str) -> MarkedQuestion:
        """Return the mark of one question, for quizzes with immediate feedback."""
        state = attempt.state
        return mark_question(
            attempt.paper.question(question_id),
            state.responses.get(question_id),
            hints=state.hints.get(question_id, 0),
        )

    def submit(self, course: Course, attempt: OpenAttempt) -> AttemptReport:
        """Hand in: mark, record, and complete the course if its rule is now met; a second time changes nothing.

        Raises:
            StorageError: if it could not be recorded; the attempt is still open then.
        """
        if attempts.attempt(self._file.db, attempt.row.id).submitted_at:
            return self.report(course, attempt.row.id)
        state = attempt.state
        result = mark(attempt.paper, state.responses, pass_mark=attempt.row.pass_mark, hints=state.hints)
        body = {
            "attempt": attempt.row.id,
            "event": _told(AttemptEvent(kind="submit")),
            "fraction": result.fraction,
            "earned": result.earned,
            "possible": result.possible,
            "passed": result.passed,
        }
        # Together, so that no power cut leaves a course complete without the fact that says so.
        with self._file.together():
            self._file.record("attempt.submitted", body)
            self._learning.complete_if_done(course)
        return self.report(course, attempt.row.id)

    def report(self, course: Course, attempt_id: str) -> AttemptReport:
        """Return a finished attempt, marked again from its stored paper and responses."""
        attempt = self._opened(course, attempts.attempt(self._file.db, attempt_id))
        state = attempt.state
        result = mark(attempt.paper, state.responses, pass_mark=attempt.row.pass_mark, hints=state.hints)
        return AttemptReport(
            attempt=attempt, result=result, objectives=_objectives(course, result), responses=state.responses
        )

    def redrawn(self, course: Course, row: AttemptRow) -> Paper:
        """Return the paper that the seed of an attempt gives from the course as it is now."""
        return self._drawn(course, course.manifest.quiz(row.quiz), row.seed)

    def _start(self, course: Course, quiz: QuizItem) -> AttemptRow:
        import uuid  # 4 ms that a start does not need

        seed = new_seed()
        number = len(attempts.attempts(self._file.db, course.manifest.id, quiz.id)) + 1
        body = {
            "attempt": str(uuid.uuid4()),
            "course": course.manifest.id,
            "quiz": quiz.id,
            "number": number,
            "seed": seed,
            "content": course.content_hash,
            "pass_mark": quiz.pass_mark,
        }
        self._file.start_attempt(body, self._drawn(course, quiz, seed))
        return attempts.attempt(self._file.db, str(body["attempt"]))

    def _drawn(self, course: Course, quiz: QuizItem, seed: str) -> Paper:
        library = self._learning.catalogue.library
        questions = [library.resolved(question) for question in course.bank_questions(quiz.banks)]
        ungraded = frozenset(question.id for question in questions if not library.is_graded(question))
        return draw(quiz, questions, seed=seed, ungraded=ungraded)

    def _opened(self, course: Course, row: AttemptRow) -> OpenAttempt:
        return OpenAttempt(
            row=row,
            quiz=course.manifest.quiz(row.quiz),
            paper=attempts.paper(self._file.db, row.paper),
            state=replay(attempts.events(self._file.db, row.id)),
        )


def _told(event: AttemptEvent) -> dict[str, object]:
    told: dict[str, object] = msgspec.to_builtins(event)
    return told


def _objectives(course: Course, result: Result) -> tuple[ObjectiveReport, ...]:
    known = {objective.id: objective for objective in course.manifest.objectives}
    return tuple(
        ObjectiveReport(
            objective=known[one.objective],
            earned=one.earned,
            possible=one.possible,
            lessons=_lessons_for(course, one.objective),
        )
        for one in result.objectives
        if one.objective in known
    )


def _lessons_for(course: Course, objective: str) -> tuple[str, ...]:
    """Return the lessons that teach an objective, in reading order."""
    return tuple(
        lesson_id
        for lesson_id in course.manifest.lesson_ids()
        if lesson_id in course.lessons and objective in next(iter(course.lessons[lesson_id].values())).objectives
    )
