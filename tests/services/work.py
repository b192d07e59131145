"""A learner's work in few words: reading all lessons, answering a whole paper."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.course.structure import Course
from app.engine.paper import Paper
from app.questions import type_of
from app.questions.common import Response
from app.services.examining import AttemptReport, OpenAttempt
from app.services.wiring import LearnerServices, Services

QUIZ = "course-quiz"
"""The quiz of the shipped course."""


@contextmanager
def again(services: Services) -> Iterator[LearnerServices]:
    """Open the only profile once more, as after a new start."""
    (profile,) = services.profiles.all()
    opened = services.profiles.open(profile)
    yield services.for_learner(opened)
    opened.close()


def right_answers(paper: Paper) -> dict[str, Response]:
    return {one.question.id: type_of(one.question).correct(one.question) for one in paper.questions}


def answer_all(learner: LearnerServices, attempt: OpenAttempt) -> OpenAttempt:
    """Give the right answer to every question."""
    for question, response in right_answers(attempt.paper).items():
        attempt = learner.examining.answer(attempt, question, response)
    return attempt


def pass_quiz(learner: LearnerServices, course: Course) -> AttemptReport:
    attempt = learner.examining.begin(course, QUIZ)
    return learner.examining.submit(course, answer_all(learner, attempt))


def read_all(learner: LearnerServices, course: Course) -> None:
    for lesson in course.manifest.lesson_ids():
        learner.learning.open_lesson(course, lesson, "kk")
        learner.learning.finish_lesson(course, lesson)


def facts_of(learner: LearnerServices, kind: str) -> int:
    """Return how many facts of a kind there are."""
    (number,) = learner.profile.file.db.execute("SELECT count(*) FROM facts WHERE kind = ?", (kind,)).fetchone()
    return int(number)
