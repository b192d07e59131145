"""Timed exams through the services: clocks, interruptions, codes, extra time, practice and days."""

from datetime import date, datetime

import msgspec
import pytest

from app.base.errors import CourseError
from app.course.structure import Course
from app.engine.attempt import AttemptEvent
from app.services.examining import OpenAttempt
from app.services.wiring import LearnerServices, Services
from app.trust.pin import hash_code
from tests.clock import SetClock
from tests.kill_worker import with_rules
from tests.services.work import QUIZ, again, answer_all, facts_of


@pytest.fixture
def timed(course: Course) -> Course:
    return with_rules(course, limit_minutes=60)


def tick(learner: LearnerServices, attempt: OpenAttempt, clock: SetClock, seconds: int) -> OpenAttempt:
    """Let the window read the clock once a second."""
    for _ in range(seconds):
        clock.move(seconds=1)
        attempt = learner.examining.tick(attempt)
    return attempt


def test_clock_of_an_exam_counts_down(learner: LearnerServices, timed: Course, clock: SetClock) -> None:
    attempt = tick(learner, learner.examining.begin(timed, QUIZ), clock, 72)
    assert (attempt.used, attempt.seconds_left) == (72.0, 3528.0)


def test_quiz_without_limit_has_no_clock(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    attempt = tick(learner, learner.examining.begin(course, QUIZ), clock, 3)
    assert (attempt.seconds_left, attempt.out_of_time) == (None, False)


@pytest.mark.parametrize(("when_closed", "left"), [("runs", 3600 - 30 - 600), ("stops", 3600 - 30)])
def test_exam_taken_up_again_goes_on_at_its_second(
    services: Services, learner: LearnerServices, course: Course, clock: SetClock, when_closed: str, left: float
) -> None:
    exam = with_rules(course, limit_minutes=60, when_closed=when_closed)
    attempt = tick(learner, learner.examining.begin(exam, QUIZ), clock, 30)
    second = attempt.paper.questions[1].question.id
    learner.examining.record(attempt, AttemptEvent(kind="visit", question=second))
    learner.profile.close()
    clock.move(minutes=10)
    with again(services) as later:
        found = later.examining.begin(exam, QUIZ)
        assert (found.seconds_left, found.state.current) == (left, second)
        assert found.state.away == 600.0


@pytest.mark.parametrize("to", [datetime(1999, 1, 1).astimezone(), datetime(2040, 1, 1).astimezone()])
def test_clock_of_the_pc_set_to_another_year_takes_no_time_and_is_on_the_record(
    learner: LearnerServices, timed: Course, clock: SetClock, to: datetime
) -> None:
    attempt = tick(learner, learner.examining.begin(timed, QUIZ), clock, 10)
    clock.set_wall(to)
    attempt = tick(learner, attempt, clock, 5)
    assert (attempt.used, attempt.state.jumps) == (15.0, 1)
    report = learner.examining.submit(timed, attempt)
    assert (report.used, report.jumps) == (15.0, 1)


def test_sleep_of_the_pc_is_on_the_record(learner: LearnerServices, timed: Course, clock: SetClock) -> None:
    attempt = tick(learner, learner.examining.begin(timed, QUIZ), clock, 5)
    clock.move(minutes=3)
    attempt = tick(learner, attempt, clock, 5)
    assert (attempt.used, attempt.state.away) == (190.0, 181.0)


def test_after_a_restart_of_the_pc_the_wall_clock_tells(
    services: Services, learner: LearnerServices, timed: Course, clock: SetClock
) -> None:
    tick(learner, learner.examining.begin(timed, QUIZ), clock, 60)
    learner.profile.close()
    clock.restart(after_s=120)
    with again(services) as later:
        assert later.examining.begin(timed, QUIZ).used == 180.0


def test_exam_left_until_its_time_is_over_is_out_of_time(
    services: Services, learner: LearnerServices, timed: Course, clock: SetClock
) -> None:
    answer_all(learner, learner.examining.begin(timed, QUIZ))
    attempt = tick(learner, learner.examining.begin(timed, QUIZ), clock, 1)
    learner.profile.close()
    clock.move(hours=2)
    with again(services) as later:
        attempt = later.examining.begin(timed, QUIZ)
        assert attempt.out_of_time
        report = later.examining.submit(timed, attempt)
        assert (report.timed_out, report.result.earned) == (True, 10.0)


def test_extra_time_lengthens_the_limit_and_stands_on_the_record(
    learner: LearnerServices, timed: Course, clock: SetClock
) -> None:
    learner.examining.set_extra_time(0.25, allowed_by=" Сәуле Ахметова ")
    attempt = learner.examining.begin(timed, QUIZ)
    terms = learner.examining.submit(timed, attempt).attempt.terms
    assert (terms.limit_s, terms.extra_time, terms.allowed_by) == (4500.0, 0.25, "Сәуле Ахметова")


def test_extra_time_allowed_later_does_not_change_an_attempt_under_way(learner: LearnerServices, timed: Course) -> None:
    learner.examining.begin(timed, QUIZ)
    learner.examining.set_extra_time(1.0, allowed_by="Сәуле")
    assert learner.examining.begin(timed, QUIZ).terms.limit_s == 3600.0


def test_rules_changed_in_the_course_do_not_touch_an_attempt_under_way(
    learner: LearnerServices, timed: Course, course: Course
) -> None:
    learner.examining.begin(timed, QUIZ)
    stricter = with_rules(course, limit_minutes=5, pass_mark=1.0)
    terms = learner.examining.begin(stricter, QUIZ).terms
    assert (terms.limit_s, terms.rules.pass_mark) == (3600.0, 0.7)


def test_wrong_opening_code_begins_nothing(learner: LearnerServices, course: Course) -> None:
    exam = with_rules(course, opening_code=hash_code("Көктем 26"))
    with pytest.raises(CourseError, match="not the opening code"):
        learner.examining.begin(exam, QUIZ, code="күз")
    assert facts_of(learner, "attempt.started") == 0


def test_right_opening_code_begins_and_going_on_needs_none(learner: LearnerServices, course: Course) -> None:
    exam = with_rules(course, opening_code=hash_code("Көктем 26"))
    attempt = learner.examining.begin(exam, QUIZ, code="көктем 26 ")
    assert learner.examining.begin(exam, QUIZ).row.id == attempt.row.id


def test_attempts_that_are_used_up_are_refused(learner: LearnerServices, course: Course) -> None:
    exam = with_rules(course, attempts=1)
    learner.examining.submit(exam, learner.examining.begin(exam, QUIZ))
    assert learner.examining.admission(exam, QUIZ).left == 0
    with pytest.raises(CourseError, match="All 1 attempts"):
        learner.examining.begin(exam, QUIZ)


def test_practice_leaves_no_trace(learner: LearnerServices, course: Course) -> None:
    before = facts_of(learner, "attempt.started"), facts_of(learner, "attempt.event")
    attempt = answer_all(learner, learner.examining.practise(course, QUIZ))
    report = learner.examining.submit(course, attempt)
    assert report.result.earned == 10.0
    assert (facts_of(learner, "attempt.started"), facts_of(learner, "attempt.event")) == before
    assert facts_of(learner, "attempt.submitted") == 0


def test_last_grading_lets_a_worse_attempt_count(learner: LearnerServices, course: Course) -> None:
    entry = learner.learning.catalogue.entry(course.manifest.id)
    assert entry is not None
    strict = msgspec.structs.replace(entry, manifest=with_rules(course, grading="last").manifest)
    learner.examining.submit(course, answer_all(learner, learner.examining.begin(course, QUIZ)))
    learner.examining.submit(course, learner.examining.begin(course, QUIZ))
    highest, last = learner.learning.progress(entry), learner.learning.progress(strict)
    assert highest is not None
    assert last is not None
    assert (highest.best[QUIZ], QUIZ in highest.passed) == (1.0, True)
    assert (last.best[QUIZ], QUIZ in last.passed) == (0.0, False)


def test_nothing_is_asked_twice_until_the_bank_is_used(learner: LearnerServices, course: Course) -> None:
    drawn = []
    for _ in range(2):
        attempt = learner.examining.begin(course, QUIZ)
        drawn += [one.question.id for one in attempt.paper.questions]
        learner.examining.submit(course, attempt)
    assert len(set(drawn)) == 20


def test_results_shown_after_the_last_day_wait_for_it(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    exam = with_rules(course, feedback="closed", closes=date(2026, 11, 30))
    report = learner.examining.submit(exam, learner.examining.begin(exam, QUIZ))
    assert (report.feedback_due, report.answers_shown) == (False, False)
    clock.move(days=8)
    assert learner.examining.report(exam, report.attempt.row.id).feedback_due


def test_nothing_else_tells_a_result_that_waits_for_the_last_day(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    entry = learner.learning.catalogue.entry(course.manifest.id)
    assert entry is not None
    exam = with_rules(course, feedback="closed", closes=date(2026, 11, 30))
    entry = msgspec.structs.replace(entry, manifest=exam.manifest)
    learner.examining.submit(exam, answer_all(learner, learner.examining.begin(exam, QUIZ)))
    before = learner.learning.progress(entry)
    clock.move(days=8)
    after = learner.learning.progress(entry)
    assert before is not None
    assert after is not None
    assert (before.passed, after.passed) == (frozenset(), frozenset({QUIZ}))


def test_sealed_exam_is_handed_in_without_a_mark(learner: LearnerServices, course: Course) -> None:
    exam = with_rules(course, sealed_for="ab" * 32)
    report = learner.examining.submit(exam, answer_all(learner, learner.examining.begin(exam, QUIZ)))
    row = report.attempt.row
    assert (row.submitted_at is not None, row.fraction, row.passed) == (True, None, None)
    assert not report.feedback_due


def test_language_of_the_questions_is_on_the_record(learner: LearnerServices, course: Course) -> None:
    attempt = learner.examining.begin(course, QUIZ)
    learner.examining.record(attempt, AttemptEvent(kind="language", language="kk"))
    assert learner.examining.begin(course, QUIZ).state.language == "kk"
