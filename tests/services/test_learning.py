"""Reading the shipped course: places exact to the block, checks, and completion recorded once."""

import pytest

from app.course.structure import Course
from app.questions import type_of
from app.services.wiring import LearnerServices, Services
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.work import QUIZ, again, facts_of, pass_quiz, read_all

FIRST, SECOND = "seven-kinds", "register-no-refusal"


def told_to_continue(learner: LearnerServices) -> tuple[str, str, int, int] | None:
    """Return course, item, its number and the block."""
    found = learner.learning.to_continue()
    return (found.course, found.item.id, found.number, found.block) if found else None


def status(learner: LearnerServices) -> tuple[str, int, int]:
    entry = learner.learning.catalogue.entry(COURSE)
    assert entry is not None
    progress = learner.learning.progress(entry)
    assert progress is not None
    return progress.status, progress.done, progress.total


def test_new_learner_has_nothing_to_continue(learner: LearnerServices) -> None:
    assert told_to_continue(learner) is None


def test_opened_lesson_comes_in_the_language_asked_for(learner: LearnerServices, course: Course) -> None:
    lesson = learner.learning.open_lesson(course, FIRST, "kk")
    assert (lesson.id, lesson.language) == (FIRST, "kk")


def test_lesson_opened_twice_is_one_fact(learner: LearnerServices, course: Course) -> None:
    learner.learning.open_lesson(course, FIRST, "kk")
    learner.learning.open_lesson(course, FIRST, "ru")
    assert facts_of(learner, "lesson.opened") == 1


def test_opened_lesson_is_continued_from_its_beginning(learner: LearnerServices, course: Course) -> None:
    learner.learning.open_lesson(course, SECOND, "kk")
    assert told_to_continue(learner) == (COURSE, SECOND, 2, 0)


def test_reading_goes_on_at_the_exact_block_after_a_new_start(
    services: Services, learner: LearnerServices, course: Course
) -> None:
    learner.learning.open_lesson(course, SECOND, "kk")
    learner.learning.remember_place(course, SECOND, 17)
    learner.profile.close()
    with again(services) as later:
        assert told_to_continue(later) == (COURSE, SECOND, 2, 17)
        assert later.learning.place(course, SECOND) == 17


def test_lesson_opened_again_keeps_its_place_and_is_the_one_to_continue(
    learner: LearnerServices, course: Course
) -> None:
    learner.learning.open_lesson(course, FIRST, "kk")
    learner.learning.remember_place(course, FIRST, 5)
    learner.learning.open_lesson(course, SECOND, "kk")
    learner.learning.open_lesson(course, FIRST, "ru")
    assert told_to_continue(learner) == (COURSE, FIRST, 1, 5)


def test_after_a_finished_lesson_comes_the_first_that_is_not_read(learner: LearnerServices, course: Course) -> None:
    for lesson in (FIRST, SECOND):
        learner.learning.open_lesson(course, lesson, "kk")
    learner.learning.finish_lesson(course, SECOND)
    assert told_to_continue(learner) == (COURSE, FIRST, 1, 0)


def test_lesson_that_comes_next_is_continued_where_it_was_left(learner: LearnerServices, course: Course) -> None:
    learner.learning.remember_place(course, SECOND, 9)
    learner.learning.open_lesson(course, FIRST, "kk")
    learner.learning.finish_lesson(course, FIRST)
    assert told_to_continue(learner) == (COURSE, SECOND, 2, 9)


def test_course_done_to_the_end_leaves_nothing_to_continue(learner: LearnerServices, course: Course) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    assert told_to_continue(learner) is None


def test_desk_comes_after_the_last_lesson_and_the_quiz_once_it_was_tried(
    learner: LearnerServices, course: Course
) -> None:
    read_all(learner, course)
    assert told_to_continue(learner) == (COURSE, "inquiry-desk", 18, 0)
    practising = learner.practising
    practising.submit(course, practising.begin(course, "inquiry-desk", "practice"))
    assert told_to_continue(learner) == (COURSE, QUIZ, 19, 0)


def test_minutes_left_shrink_by_those_of_the_lesson_read(learner: LearnerServices, course: Course) -> None:
    entry = learner.learning.catalogue.entry(COURSE)
    assert entry is not None
    left = []
    for lesson in (FIRST, SECOND):
        progress = learner.learning.progress(entry)
        assert progress is not None
        left.append(learner.learning.minutes_left(course, progress))
        learner.learning.finish_lesson(course, lesson)
    assert left[0] - left[1] == course.lesson(FIRST, "en").minutes


# ---- inline checks


def test_answer_to_a_check_is_kept_over_a_new_start(
    services: Services, learner: LearnerServices, course: Course
) -> None:
    shown = learner.learning.check(course, "kinds-match")
    right = type_of(shown.question).correct(shown.question)
    learner.learning.answer_check(course, shown, right, revealed=True)
    learner.profile.close()
    with again(services) as later:
        kept = later.learning.check_answer(course, "kinds-match")
    assert kept is not None
    assert (kept.response, kept.fraction, kept.revealed) == (right, 1.0, True)


def test_answer_not_yet_shown_is_kept_as_such(learner: LearnerServices, course: Course) -> None:
    shown = learner.learning.check(course, "kinds-heading")
    learner.learning.answer_check(course, shown, "heading-message", revealed=False)
    kept = learner.learning.check_answer(course, "kinds-heading")
    assert kept is not None
    assert (kept.response, kept.fraction, kept.revealed) == ("heading-message", 0.0, False)


def test_every_answer_to_a_check_stays_a_fact(learner: LearnerServices, course: Course) -> None:
    shown = learner.learning.check(course, "kinds-heading")
    for response in ("heading-message", "heading-complaint"):
        learner.learning.answer_check(course, shown, response, revealed=True)
    assert facts_of(learner, "check.answered") == 2


def test_check_never_answered_has_no_answer(learner: LearnerServices, course: Course) -> None:
    assert learner.learning.check_answer(course, "kinds-match") is None


def test_check_shows_its_options_in_one_order_for_one_learner(
    services: Services, learner: LearnerServices, course: Course
) -> None:
    shown = learner.learning.check(course, "kinds-match")
    learner.profile.close()
    with again(services) as later:
        assert later.learning.check(course, "kinds-match") == shown


def test_date_of_a_check_is_counted_by_law_and_calendar(learner: LearnerServices, course: Course) -> None:
    answer = type_of(learner.learning.check(course, "term-nauryz").question)
    question = learner.learning.check(course, "term-nauryz").question
    assert answer.name == "date"
    assert answer.correct(question) != ""


# ---- progress and completion


def test_untouched_course_is_new(learner: LearnerServices) -> None:
    assert status(learner) == ("new", 0, 16)


def test_opened_course_is_started(learner: LearnerServices, course: Course) -> None:
    learner.learning.open_lesson(course, FIRST, "kk")
    assert status(learner) == ("started", 0, 16)


def test_read_lessons_count(learner: LearnerServices, course: Course) -> None:
    for lesson in (FIRST, SECOND):
        learner.learning.finish_lesson(course, lesson)
    assert status(learner) == ("started", 2, 16)


def test_coming_course_has_no_progress(learner: LearnerServices) -> None:
    entry = learner.learning.catalogue.entry("c04-websites")
    assert entry is not None
    assert learner.learning.progress(entry) is None


def test_course_is_not_completed_by_lessons_alone(learner: LearnerServices, course: Course) -> None:
    read_all(learner, course)
    assert learner.learning.completions() == {}


def test_course_is_not_completed_by_the_quiz_alone(learner: LearnerServices, course: Course) -> None:
    pass_quiz(learner, course)
    assert learner.learning.completions() == {}


@pytest.mark.parametrize("quiz_first", [False, True])
def test_lessons_and_quiz_complete_the_course_whatever_comes_first(
    learner: LearnerServices, course: Course, quiz_first: bool
) -> None:
    steps = [read_all, pass_quiz]
    for step in reversed(steps) if quiz_first else steps:
        step(learner, course)
    assert status(learner) == ("completed", 16, 16)
    assert facts_of(learner, "course.completed") == 1


def test_completion_names_version_score_and_time(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    read_all(learner, course)
    clock.move(days=1)
    pass_quiz(learner, course)
    done = learner.learning.completions()[COURSE]
    assert (done.version, done.fraction, done.completed_at) == ("1.0.0", 1.0, "2026-11-24T09:00:00.000+00:00")


def test_completed_course_stays_completed_once(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    clock.move(days=30)
    read_all(learner, course)
    pass_quiz(learner, course)
    assert facts_of(learner, "course.completed") == 1
    assert learner.learning.completions()[COURSE].completed_at == "2026-11-23T09:00:00.000+00:00"


def test_quiz_and_the_completion_it_brings_are_kept_together_or_not_at_all(
    learner: LearnerServices, course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between the two, a learner would have done everything and never get a statement."""
    read_all(learner, course)
    attempt = learner.examining.begin(course, QUIZ)
    monkeypatch.setattr(learner.learning, "complete_if_done", broken)
    with pytest.raises(ZeroDivisionError):
        learner.examining.submit(course, attempt)
    assert learner.examining.has_open(course, QUIZ)


def test_lesson_and_the_completion_it_brings_are_kept_together_or_not_at_all(
    learner: LearnerServices, course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learner.learning, "complete_if_done", broken)
    with pytest.raises(ZeroDivisionError):
        learner.learning.finish_lesson(course, FIRST)
    assert facts_of(learner, "lesson.read") == 0


def broken(_course: Course) -> bool:
    raise ZeroDivisionError
