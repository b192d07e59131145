"""Quizzes of the shipped course: begun, answered, left, taken up, handed in and looked back at."""

import shutil
from pathlib import Path

import pytest

from app.base.paths import PROGRAM, AppPaths, app_paths
from app.bootstrap import build_services
from app.course.structure import Course
from app.engine.attempt import AttemptEvent
from app.services.profiles import OpenProfile
from app.services.wiring import LearnerServices, Services
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.work import QUIZ, again, answer_all, facts_of, pass_quiz, right_answers


def test_paper_has_two_questions_of_every_objective(learner: LearnerServices, course: Course) -> None:
    paper = learner.examining.begin(course, QUIZ).paper
    told = sorted(one.question.objective for one in paper.questions)
    assert told == ["c3.1", "c3.1", "c3.2", "c3.2", "c3.3", "c3.3", "c3.4", "c3.4", "c3.5", "c3.5"]


def test_right_answers_earn_everything_and_pass(learner: LearnerServices, course: Course) -> None:
    report = pass_quiz(learner, course)
    assert (report.result.earned, report.result.possible, report.result.passed) == (10.0, 10.0, True)
    assert all(one.known for one in report.objectives)


def test_report_read_later_is_the_one_given_at_the_end(learner: LearnerServices, course: Course) -> None:
    report = pass_quiz(learner, course)
    assert learner.examining.report(course, report.attempt.row.id) == report


def test_report_after_a_new_start_is_the_same(services: Services, learner: LearnerServices, course: Course) -> None:
    report = pass_quiz(learner, course)
    learner.profile.close()
    with again(services) as later:
        assert later.examining.report(course, report.attempt.row.id) == report


def test_empty_paper_earns_nothing_and_names_the_lessons_to_read(learner: LearnerServices, course: Course) -> None:
    report = learner.examining.submit(course, learner.examining.begin(course, QUIZ))
    assert (report.result.earned, report.result.passed) == (0.0, False)
    assert [bool(one.lessons) for one in report.objectives] == [True] * 5
    assert not any(one.known for one in report.objectives)


def test_lessons_of_an_objective_are_those_that_teach_it(learner: LearnerServices, course: Course) -> None:
    report = learner.examining.submit(course, learner.examining.begin(course, QUIZ))
    terms = next(one for one in report.objectives if one.objective.id == "c3.2")
    assert "fifteen-working-days" in terms.lessons
    assert "no-brush-offs" not in terms.lessons


def test_open_attempt_is_taken_up_with_all_answers_after_a_new_start(
    services: Services, learner: LearnerServices, course: Course
) -> None:
    attempt = answer_all(learner, learner.examining.begin(course, QUIZ))
    first, second, *_ = (one.question.id for one in attempt.paper.questions)
    attempt = learner.examining.record(attempt, AttemptEvent(kind="flag", question=second, flagged=True))
    attempt = learner.examining.record(attempt, AttemptEvent(kind="hint", question=first))
    attempt = learner.examining.record(attempt, AttemptEvent(kind="visit", question=second))
    learner.profile.close()
    with again(services) as later:
        assert later.examining.begin(course, QUIZ) == attempt
    assert attempt.state.responses == right_answers(attempt.paper)


def test_beginning_twice_gives_the_same_attempt(learner: LearnerServices, course: Course) -> None:
    assert learner.examining.begin(course, QUIZ) == learner.examining.begin(course, QUIZ)
    assert facts_of(learner, "attempt.started") == 1


def test_attempt_waits_until_it_is_handed_in(learner: LearnerServices, course: Course) -> None:
    told = [learner.examining.has_open(course, QUIZ)]
    attempt = learner.examining.begin(course, QUIZ)
    told.append(learner.examining.has_open(course, QUIZ))
    learner.examining.submit(course, attempt)
    assert [*told, learner.examining.has_open(course, QUIZ)] == [False, True, False]


def test_next_attempt_has_a_number_and_a_seed_of_its_own(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    for _ in range(3):
        clock.move(days=1)
        learner.examining.submit(course, learner.examining.begin(course, QUIZ))
    rows = learner.examining.finished(course, QUIZ)
    assert [row.number for row in rows] == [1, 2, 3]
    assert len({row.seed for row in rows}) == 3


def test_changed_answer_replaces_the_earlier_one(learner: LearnerServices, course: Course) -> None:
    attempt = learner.examining.begin(course, QUIZ)
    question = attempt.paper.questions[0].question.id
    for response in ("first thought", "second thought"):
        attempt = learner.examining.answer(attempt, question, response)
    assert learner.examining.begin(course, QUIZ).state.responses == {question: "second thought"}


def test_question_is_marked_at_once_where_feedback_is_immediate(learner: LearnerServices, course: Course) -> None:
    attempt = answer_all(learner, learner.examining.begin(course, QUIZ))
    question = attempt.paper.questions[0].question.id
    assert learner.examining.mark_now(attempt, question).earned == 1.0


def test_paper_is_drawn_again_from_its_seed(learner: LearnerServices, course: Course) -> None:
    attempt = learner.examining.begin(course, QUIZ)
    assert learner.examining.redrawn(course, attempt.row) == attempt.paper


def test_attempt_handed_in_twice_counts_once(learner: LearnerServices, course: Course) -> None:
    """The window may still hold the open attempt when the right answers are already shown."""
    empty = learner.examining.begin(course, QUIZ)
    first = learner.examining.submit(course, empty)
    second = learner.examining.submit(course, answer_all(learner, empty))
    assert second.result == first.result
    assert facts_of(learner, "attempt.submitted") == 1


def test_answer_after_handing_in_changes_no_result(learner: LearnerServices, course: Course) -> None:
    attempt = learner.examining.begin(course, QUIZ)
    learner.examining.submit(course, attempt)
    answer_all(learner, attempt)
    report = learner.examining.report(course, attempt.row.id)
    assert (report.result.earned, report.responses) == (0.0, {})


# ---- a course that changes


@pytest.fixture
def own_courses(tmp_path: Path, paths: AppPaths) -> AppPaths:
    """Folders whose courses may be changed."""
    shutil.copytree(PROGRAM / "courses", tmp_path / "courses")
    return AppPaths(
        data=paths.data, config=paths.config, cache=paths.cache, logs=paths.logs, courses=tmp_path / "courses"
    )


def rewrite_bank(paths: AppPaths) -> None:
    """Ask every question of the bank in other words, with another version of the course."""
    for file in (paths.courses / COURSE / "questions").glob("bank-*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace('      en: "', '      en: "Reworded: '), encoding="utf-8")


def test_attempt_keeps_its_questions_when_the_course_changes(own_courses: AppPaths, clock: SetClock) -> None:
    services = build_services(own_courses, clock)
    with again(made(services)) as learner:
        before = answer_all(learner, learner.examining.begin(services.catalogue.course(COURSE), QUIZ))
    rewrite_bank(own_courses)
    services = build_services(own_courses, clock)
    changed = services.catalogue.course(COURSE)
    with again(services) as learner:
        assert learner.examining.begin(changed, QUIZ) == before
        assert learner.examining.redrawn(changed, before.row) != before.paper
        assert learner.examining.submit(changed, before).result.earned == 10.0
        assert before.row.content != changed.content_hash


def made(services: Services) -> Services:
    services.profiles.create("Айгүл")
    return services


def test_attempt_of_a_shipped_course_is_kept_under_its_profile(opened: OpenProfile, tmp_path: Path) -> None:
    assert opened.file.path == app_paths(tmp_path).profiles / opened.profile.id / "learner.sqlite"
