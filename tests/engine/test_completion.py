"""Completion: how far a learner is, when a course is complete, and what comes next."""

import msgspec
import pytest

from app.course.outline import Completion, CourseManifest, LessonItem, Module, PracticeItem, QuizItem
from app.engine.completion import CourseProgress, course_progress, minutes_left, next_item

ALL_READ = ("one", "two", "three")


def manifest(completion: Completion | None = None) -> CourseManifest:
    """A course of two modules: lesson one, lesson two; lesson three, quiz."""
    quiz = QuizItem(id="quiz", title={"en": "Quiz"}, banks=("bank",))
    return CourseManifest(
        format=1,
        id="c90-course",
        version="1.0.0",
        title={"en": "Course"},
        languages=("en",),
        modules=(
            Module(id="first", title={"en": "First"}, items=(LessonItem(id="one"), LessonItem(id="two"))),
            Module(id="second", title={"en": "Second"}, items=(LessonItem(id="three"), quiz)),
        ),
        completion=completion or Completion(quizzes=("quiz",)),
    )


def progress(
    read: tuple[str, ...] = (), passed: tuple[str, ...] = (), best: float | None = None, **more: object
) -> CourseProgress:
    scores = {} if best is None else {"quiz": best}
    rule = more.get("rule")
    assert rule is None or isinstance(rule, Completion)
    return course_progress(manifest(rule), read=read, passed=passed, best=scores, opened=bool(more.get("opened")))


def test_course_nobody_touched_is_new() -> None:
    assert progress().status == "new"


def test_opened_lesson_starts_the_course() -> None:
    assert progress(opened=True).status == "started"


def test_read_lesson_starts_the_course() -> None:
    assert progress(read=("one",)).status == "started"


def test_quiz_handed_in_starts_the_course() -> None:
    assert progress(best=0.2).status == "started"


def test_course_is_complete_when_all_is_read_and_passed() -> None:
    assert progress(read=ALL_READ, passed=("quiz",), best=0.8).status == "completed"


@pytest.mark.parametrize(("read", "passed"), [(ALL_READ, ()), (("one", "two"), ("quiz",))])
def test_course_is_not_complete_while_anything_is_missing(read: tuple[str, ...], passed: tuple[str, ...]) -> None:
    assert progress(read=read, passed=passed).status == "started"


def test_good_score_without_passing_does_not_complete() -> None:
    assert progress(read=ALL_READ, best=0.69).status == "started"


def test_lessons_that_the_rule_leaves_out_are_not_required() -> None:
    assert progress(passed=("quiz",), rule=Completion(lessons="none", quizzes=("quiz",))).status == "completed"


def test_quiz_that_the_rule_leaves_out_is_not_required() -> None:
    assert progress(read=ALL_READ, rule=Completion()).status == "completed"


def test_course_that_requires_nothing_is_never_complete_by_itself() -> None:
    assert progress(opened=True, rule=Completion(lessons="none")).status == "started"


def test_lesson_that_left_the_course_counts_for_nothing() -> None:
    assert progress(read=("gone", "also-gone")).done == 0


def test_share_is_that_of_required_items() -> None:
    assert progress(read=("one", "two"), passed=("quiz",)).fraction == 0.75


def test_share_of_a_course_that_requires_nothing_is_nothing() -> None:
    assert progress(rule=Completion(lessons="none")).fraction == 0.0


def next_after(**done: tuple[str, ...]) -> str | None:
    item = next_item(manifest(), progress(**done))  # type: ignore[arg-type]
    return item.id if item else None


def test_first_lesson_is_the_first_to_do() -> None:
    assert next_after() == "one"


def test_next_item_is_the_first_that_is_not_done() -> None:
    assert next_after(read=("one", "three")) == "two"


def test_quiz_comes_after_the_lessons_until_it_is_passed() -> None:
    assert next_after(read=ALL_READ) == "quiz"


def test_nothing_is_next_when_all_is_done() -> None:
    assert next_after(read=ALL_READ, passed=("quiz",)) is None


def with_desk(rule: Completion) -> CourseManifest:
    """The course with a desk behind its second lesson."""
    whole = manifest(rule)
    first, second = whole.modules
    items = (*first.items, PracticeItem(id="desk"))
    return msgspec.structs.replace(whole, modules=(msgspec.structs.replace(first, items=items), second))


@pytest.mark.parametrize(
    ("rule", "after", "read", "tried", "found"),
    [
        (Completion(quizzes=("quiz",)), "two", ("one", "two"), {}, "desk"),
        (Completion(quizzes=("quiz",)), "one", ("one", "two"), {}, "three"),
        (Completion(quizzes=("quiz",)), "two", ("one", "two"), {"desk": 0.3}, "three"),
        (Completion(quizzes=("quiz",)), "two", ("two",), {"desk": 0.3}, "one"),
        (Completion(quizzes=("quiz",), practices=("desk",)), "one", ("one", "two"), {"desk": 0.3}, "desk"),
        (Completion(lessons="none"), "", (), {}, "one"),
    ],
    ids=[
        "right behind",
        "passed over",
        "tried",
        "earlier lesson missing",
        "required and not passed",
        "nothing is required",
    ],
)
def test_desk_comes_where_it_stands_and_does_not_hold_up(
    rule: Completion, after: str, read: tuple[str, ...], tried: dict[str, float], found: str
) -> None:
    course = with_desk(rule)
    now = course_progress(course, read=read, passed=(), best=tried)
    item = next_item(course, now, after=after)
    assert item is not None
    assert item.id == found


def test_minutes_left_are_those_of_what_is_not_done() -> None:
    minutes = {"one": 10, "two": 20, "three": 30, "quiz": 15}
    assert minutes_left(manifest(), progress(read=("one",)), minutes) == 65
