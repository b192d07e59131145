"""The transcript tells what the records say: what was done, known and forgotten, and no more."""

from datetime import date
from pathlib import Path

import pytest

from app.course.structure import Course
from app.questions import type_of
from app.services.wiring import LearnerServices
from tests.clock import SetClock
from tests.services.offices import FarOffice
from tests.services.work import QUIZ, answer_all, pass_quiz, read_all

COURSE = "c03-inquiries"


def review_day(learner: LearnerServices, *, rating: int) -> None:
    for face in learner.reviewing.queue("en")[:4]:
        response = type_of(face.question.question).correct(face.question.question) if face.question else None
        learner.reviewing.answer(face, rating=rating, response=response, seconds=10)


def test_newcomer_has_done_nothing(learner: LearnerServices) -> None:
    told = learner.transcripts.transcript("en")
    assert told.empty
    assert (told.minutes, told.lessons, told.objectives, told.forgotten_cards) == (0, 0, (), ())


def test_lessons_and_minutes_are_those_of_their_week(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    for lesson in course.manifest.lesson_ids()[:3]:
        learner.learning.open_lesson(course, lesson, "kk")
        clock.move(minutes=11)
        learner.learning.finish_lesson(course, lesson)
        clock.move(hours=2)
    clock.move(days=7)
    learner.learning.open_lesson(course, "six-parts", "kk")
    told = learner.transcripts.transcript("kk")
    assert [(week.monday, week.minutes, week.lessons) for week in told.weeks] == [
        (date(2026, 11, 23), 33, 3),
        (date(2026, 11, 30), 0, 0),
    ]
    assert (told.minutes, told.lessons, told.since) == (33, 3, date(2026, 11, 23))


def test_lesson_read_again_counts_once(learner: LearnerServices, course: Course) -> None:
    for _ in range(2):
        learner.learning.open_lesson(course, "six-parts", "kk")
        learner.learning.finish_lesson(course, "six-parts")
    assert learner.transcripts.transcript("kk").lessons == 1


def test_completed_course_stands_with_day_and_score(learner: LearnerServices, course: Course) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    told = learner.transcripts.transcript("ru")
    (finished,) = told.finished
    assert (finished.day, finished.fraction, told.quizzes) == (date(2026, 11, 23), 1.0, 1)
    assert finished.title["ru"].startswith("Обращения граждан")


def test_objectives_have_best_and_latest_with_their_questions(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    pass_quiz(learner, course)
    clock.move(days=1)
    blank = learner.examining.begin(course, QUIZ)
    learner.examining.submit(course, blank)
    told = learner.transcripts.transcript("en").objectives
    assert {one.objective for one in told} == {one.id for one in course.manifest.objectives}
    assert all((one.best, one.latest) == (1.0, 0.0) for one in told)
    assert sum(one.latest_questions for one in told) == len(blank.paper.questions)
    assert {one.judgement for one in told if one.latest_questions < 5} == {"unsure"}


def test_attempt_that_is_not_handed_in_tells_nothing(learner: LearnerServices, course: Course) -> None:
    answer_all(learner, learner.examining.begin(course, QUIZ))
    assert learner.transcripts.transcript("en").objectives == ()


def test_only_cards_asked_again_on_another_day_count_as_recalled_or_forgotten(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    learner.learning.open_lesson(course, "six-parts", "en")
    review_day(learner, rating=3)
    assert learner.transcripts.transcript("en").recalled == 0
    clock.move(days=5)
    asked = min(4, len(learner.reviewing.queue("en")))
    review_day(learner, rating=1)
    told = learner.transcripts.transcript("en")
    assert told.recalled == 0
    assert 0 < told.forgotten <= asked
    assert {one.times for one in told.forgotten_cards} == {1}
    assert all(one.words for one in told.forgotten_cards)


def test_what_was_forgotten_long_ago_is_not_listed(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    learner.learning.open_lesson(course, "six-parts", "en")
    review_day(learner, rating=3)
    clock.move(days=5)
    review_day(learner, rating=1)
    clock.move(days=31)
    told = learner.transcripts.transcript("en")
    assert told.forgotten > 0
    assert told.forgotten_cards == ()


def test_assigned_work_stands_in_it(learner: LearnerServices, tmp_path: Path) -> None:
    office = FarOffice(tmp_path / "office")
    learner.sending.accept(office.file)
    learner.assignments.take(office.assign(tmp_path, {COURSE: date(2026, 12, 11)}, profile=learner.profile.profile.id))
    (asked,) = learner.transcripts.transcript("kk").assigned
    assert (asked.due, asked.done_on) == (date(2026, 12, 11), None)
    assert asked.by == "Серікова Динара, Кадр бөлімі"


@pytest.mark.usefixtures("qapp")
def test_pdf_is_written_with_the_name(learner: LearnerServices, course: Course, tmp_path: Path) -> None:
    from tests.documents.opened_pdf import OpenedPdf

    read_all(learner, course)
    learner.transcripts.save_pdf(tmp_path / "me.pdf", "kk")
    assert "Айгүл Сәрсенова · 23.11.2026" in OpenedPdf((tmp_path / "me.pdf").read_bytes()).text()
