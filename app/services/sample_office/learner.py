"""The learner of the sample office: a real profile, half way through the path, made by the use cases of the window."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.base.settings import Settings, save_settings
from app.services.catalogue import Catalogue
from app.services.examining import Examining
from app.services.learning import Learning
from app.services.profiles import Profiles
from app.services.sample_office.clock import PastClock

if TYPE_CHECKING:
    from app.course.structure import Course

NAME = "Нұрлан Айгүл Серікқызы"
DAYS_AGO = 40
HALF = 0.6
RIGHT_SHARE = 0.9


def make_learner(paths: AppPaths, catalogue: Catalogue, courses: list[str], now: datetime, *, language: str) -> str:
    """Make the profile, with the first course completed and the second one half read, and return its id.

    Raises:
        StorageError: if it cannot be written.
        CourseError: if a course is damaged.
    """
    clock = PastClock(now - timedelta(days=DAYS_AGO))
    profiles = Profiles(paths, clock)
    opened = profiles.open(profiles.create(NAME))
    try:
        learning = Learning(opened.file, catalogue, clock)
        examining = Examining(opened.file, learning, clock)
        for course_id in courses[:1]:
            course = catalogue.course(course_id)
            _read(learning, course, clock, language, share=1.0)
            for quiz in course.manifest.quizzes():
                _pass(examining, course, quiz.id, clock)
        for course_id in courses[1:2]:
            clock.set(now - timedelta(days=2))
            _read(learning, catalogue.course(course_id), clock, language, share=HALF)
        opened.save_settings(replace(Settings(), interface_language=language))
    finally:
        opened.close()
    save_settings(Settings(interface_language=language), paths.config / "settings.json")
    return opened.profile.id


def _read(learning: Learning, course: "Course", clock: PastClock, language: str, *, share: float) -> None:
    lessons = course.manifest.lesson_ids()
    for lesson in lessons[: max(1, round(len(lessons) * share))]:
        learning.open_lesson(course, lesson, language)
        clock.move(minutes=17)
        learning.finish_lesson(course, lesson)
        clock.move(minutes=50)


def _pass(examining: Examining, course: "Course", quiz_id: str, clock: PastClock) -> None:
    """Hand a quiz in with most answers right, as somebody who has read the lessons."""
    from app.questions import type_of

    attempt = examining.begin(course, quiz_id)
    asked = attempt.paper.questions
    for shown in asked[: max(1, round(len(asked) * RIGHT_SHARE))]:
        attempt = examining.answer(attempt, shown.question.id, type_of(shown.question).correct(shown.question))
        clock.move(minutes=1)
    examining.submit(course, attempt)
    clock.move(minutes=30)
