"""What was read and answered, and the place in each lesson."""

from app.storage.learner import learning
from app.storage.learner.file import LearnerFile
from app.storage.learner.learning import CheckAnswer, Completion
from tests.clock import SetClock
from tests.storage.records import answer, answer_to, completion


def last(file: LearnerFile) -> tuple[str, str, int] | None:
    found = learning.last_position(file.db)
    return (found.course, found.item, found.block) if found else None


def test_lesson_never_opened_has_no_place(file: LearnerFile) -> None:
    assert learning.position(file.db, "c90", "one") is None


def test_place_is_the_one_remembered_last(file: LearnerFile) -> None:
    file.remember_position("c90", "one", 3)
    file.remember_position("c90", "one", 8)
    found = learning.position(file.db, "c90", "one")
    assert found is not None
    assert (found.block, found.at) == (8, "2026-11-23T09:00:00.000+00:00")


def test_every_lesson_keeps_its_own_place(file: LearnerFile) -> None:
    file.remember_position("c90", "one", 3)
    file.remember_position("c90", "two", 8)
    file.remember_position("c91", "one", 5)
    places = [learning.position(file.db, course, item) for course, item in (("c90", "one"), ("c91", "one"))]
    assert [place.block for place in places if place] == [3, 5]


def test_nothing_was_looked_at_last_at_the_very_start(file: LearnerFile) -> None:
    assert last(file) is None


def test_lesson_looked_at_again_is_the_last_one(file: LearnerFile) -> None:
    for item, block in (("one", 1), ("two", 2), ("one", 4)):
        file.remember_position("c90", item, block)
    assert last(file) == ("c90", "one", 4)


def test_clock_once_wrong_does_not_pin_the_last_place(file: LearnerFile, clock: SetClock) -> None:
    clock.move(days=4000)
    file.remember_position("c90", "one", 1)
    clock.move(days=-4000)
    file.remember_position("c91", "two", 2)
    assert last(file) == ("c91", "two", 2)


def test_opened_and_read_lessons_are_told_apart(file: LearnerFile) -> None:
    for lesson in ("one", "two"):
        file.record("lesson.opened", {"course": "c90", "lesson": lesson, "content": "0"})
    file.record("lesson.read", {"course": "c90", "lesson": "one", "content": "0"})
    assert learning.opened_lessons(file.db, "c90") == {"one", "two"}
    assert learning.read_lessons(file.db, "c90") == {"one"}


def test_lessons_of_another_course_do_not_count(file: LearnerFile) -> None:
    file.record("lesson.read", {"course": "c90", "lesson": "one", "content": "0"})
    assert learning.read_lessons(file.db, "c91") == set()


def test_answer_of_every_shape_is_kept(file: LearnerFile) -> None:
    for question, response in (("one", "Өтініш"), ("two", ["b", "a"]), ("three", {"left": "right"})):
        answer(file, question, response)
    kept = [learning.check_answer(file.db, "c90", question) for question in ("one", "two", "three")]
    assert [one.response for one in kept if one] == ["Өтініш", ["b", "a"], {"left": "right"}]


def test_answer_keeps_its_score_and_whether_it_was_shown(file: LearnerFile) -> None:
    file.record("check.answered", {**answer_to("one", "b", fraction=0.25), "revealed": False})
    assert learning.check_answer(file.db, "c90", "one") == CheckAnswer("b", 0.25, revealed=False)


def test_check_never_answered_has_no_answer(file: LearnerFile) -> None:
    assert learning.check_answer(file.db, "c90", "one") is None


def test_completions_are_found_by_course(file: LearnerFile) -> None:
    file.record("course.completed", completion("1.2.0", fraction=0.75))
    when = "2026-11-23T09:00:00.000+00:00"
    assert learning.completions(file.db) == {"c90": Completion("c90", "1.2.0", 0.75, when)}


def test_statements_come_oldest_first_and_are_counted_over_all_courses(file: LearnerFile, clock: SetClock) -> None:
    for serial, course in (("s-2", "c90"), ("s-1", "c90"), ("s-3", "c91")):
        file.record("statement.issued", {"serial": serial, "course": course, "name": "Айгүл"})
        clock.move(minutes=1)
    assert [body["serial"] for body in learning.statements(file.db, "c90")] == ["s-2", "s-1"]
    assert learning.statement_count(file.db) == 3
