"""A wrong clock is noticed, told once a session on the record, and stops nobody."""

from datetime import UTC, datetime, timedelta

import pytest

from app.base.errors import StorageError
from app.course.structure import Course
from app.services.clock_watch import RELEASED, SLACK, ClockWatch, clock_problem
from app.services.profiles import OpenProfile
from app.services.wiring import LearnerServices
from app.storage.learner.facts import all_facts
from tests.clock import SetClock
from tests.kill_worker import with_rules
from tests.services.work import QUIZ, answer_all, facts_of, pass_quiz, right_answers

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


def kind(now: datetime, last: datetime | None) -> str:
    problem = clock_problem(now, last)
    return problem.kind if problem else ""


@pytest.mark.parametrize(
    ("now", "last", "told"),
    [
        (NOW, None, ""),
        (NOW, NOW - timedelta(days=900), ""),
        (NOW, NOW + SLACK, ""),
        (NOW, NOW + SLACK + timedelta(seconds=1), "behind-record"),
        (RELEASED, None, ""),
        (RELEASED - timedelta(seconds=1), None, "before-release"),
        (datetime(1999, 1, 1, tzinfo=UTC), NOW, "before-release"),
        (datetime(2036, 11, 20, tzinfo=UTC), NOW, ""),
        (datetime(2040, 1, 1, tzinfo=UTC), NOW, "far-ahead"),
    ],
)
def test_clock_is_judged_by_release_and_record(now: datetime, last: datetime | None, told: str) -> None:
    assert kind(now, last) == told


def test_problem_says_what_the_clock_says_and_that_one_can_go_on() -> None:
    problem = clock_problem(datetime(1999, 1, 1, 12, tzinfo=UTC), None)
    assert problem is not None
    said = problem.text.format(**problem.fields)
    assert said.startswith("The clock of this PC says 01.01.1999, which is before Kense was made. You can go on")


@pytest.fixture
def watch(opened: OpenProfile, clock: SetClock) -> ClockWatch:
    return ClockWatch(opened, clock)


def warned(opened: OpenProfile) -> list[dict[str, object]]:
    return [fact.body for fact in all_facts(opened.file.db) if fact.kind == "clock.warned"]


def test_right_clock_leaves_no_trace(watch: ClockWatch, opened: OpenProfile) -> None:
    assert watch.look() is None
    assert warned(opened) == []


def test_wrong_clock_is_on_the_record_once_a_session_with_both_clocks(
    watch: ClockWatch, opened: OpenProfile, clock: SetClock
) -> None:
    clock.move(seconds=5)
    opened.file.record("lesson.opened", {"course": "any", "lesson": "any"})
    clock.set_wall(datetime(1999, 1, 1, tzinfo=UTC))
    told = [watch.look() for _ in range(3)]
    assert [one.kind for one in told if one] == ["before-release"] * 3
    assert warned(opened) == [
        {
            "problem": "before-release",
            "wall": "1999-01-01T00:00:00.000+00:00",
            "monotonic": 5.0,
            "last": "2026-11-23T09:00:05.000+00:00",
        }
    ]


def test_next_session_warns_again(watch: ClockWatch, opened: OpenProfile, clock: SetClock) -> None:
    clock.set_wall(datetime(2040, 1, 1, tzinfo=UTC))
    watch.look()
    ClockWatch(opened, clock).look()
    assert [body["problem"] for body in warned(opened)] == ["far-ahead", "far-ahead"]


def test_entries_made_after_a_jump_back_do_not_hide_it(watch: ClockWatch, opened: OpenProfile, clock: SetClock) -> None:
    clock.move(days=40)
    opened.file.record("lesson.opened", {"course": "any", "lesson": "one"})
    assert watch.look() is None
    clock.move(days=-30)
    assert watch.look() is not None
    opened.file.record("lesson.opened", {"course": "any", "lesson": "two"})
    again = watch.look()
    assert again is not None
    assert again.kind == "behind-record"


def test_full_disk_does_not_make_the_warning_fail(
    watch: ClockWatch, opened: OpenProfile, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(kind: str, body: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(opened.file, "record", full)
    clock.set_wall(datetime(1999, 1, 1, tzinfo=UTC))
    assert watch.look() is not None


# ---- learning goes on whatever the clock says


@pytest.mark.parametrize("year", [1999, 2040])
def test_course_can_be_done_and_stated_in_any_year(
    learner: LearnerServices, course: Course, clock: SetClock, year: int
) -> None:
    clock.set_wall(datetime(year, 1, 1, tzinfo=UTC))
    for lesson in course.manifest.lesson_ids():
        learner.learning.open_lesson(course, lesson, "kk")
        learner.learning.finish_lesson(course, lesson)
    assert pass_quiz(learner, course).result.passed
    assert learner.certifying.issue(course).issued_on.year == year
    assert learner.profile.file.broken_at() is None


@pytest.mark.parametrize("year", [1999, 2040])
def test_jump_in_the_middle_of_an_exam_loses_no_answer_and_no_second(
    learner: LearnerServices, course: Course, clock: SetClock, year: int
) -> None:
    exam = with_rules(course, limit_minutes=60)
    watch = ClockWatch(learner.profile, clock)
    attempt = learner.examining.begin(exam, QUIZ)
    first, *rest = right_answers(attempt.paper).items()
    attempt = learner.examining.answer(attempt, *first)
    for second in range(20):
        clock.move(seconds=1)
        if second == 10:
            clock.set_wall(datetime(year, 1, 1, tzinfo=UTC))
            assert watch.look() is not None
        attempt = learner.examining.tick(attempt)
    for question, response in rest:
        attempt = learner.examining.answer(attempt, question, response)
    assert learner.examining.begin(exam, QUIZ).state.responses == right_answers(attempt.paper)
    assert (attempt.used, attempt.seconds_left, attempt.state.jumps) == (20.0, 3580.0, 1)
    report = learner.examining.submit(exam, attempt)
    assert (report.result.earned, report.used, report.timed_out) == (10.0, 20.0, False)
    assert facts_of(learner, "clock.warned") == 1
    assert learner.profile.file.broken_at() is None


def test_clock_that_jumps_at_every_answer_still_counts_by_the_other_one(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    exam = with_rules(course, limit_minutes=60)
    attempt = learner.examining.begin(exam, QUIZ)
    for number in range(10):
        clock.move(seconds=3)
        clock.set_wall(datetime(1999 if number % 2 else 2040, 1, 1, tzinfo=UTC))
        attempt = learner.examining.tick(attempt)
    assert attempt.used == 30.0
    assert learner.examining.submit(exam, answer_all(learner, attempt)).result.passed
