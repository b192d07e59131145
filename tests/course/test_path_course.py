"""Exams over several courses: made of the courses there are, under ids that cannot collide."""

import msgspec
import pytest

from app.course.outline import Draw, LearningPath, PathExam
from app.course.path_course import path_course
from app.course.structure import Course
from app.engine.drawing import draw


def made_path(*courses: str, **draw: int) -> LearningPath:
    exam = PathExam(id="exam", title={"en": "Exam"}, courses=courses, draw=Draw(**draw), floors={"c03-inquiries": 0.5})
    return LearningPath(format=1, id="path", version="1.0.0", title={"en": "Path"}, courses=(), exams=(exam,))


@pytest.fixture
def twins(course: Course) -> list[Course]:
    """Two courses with the same ids inside."""
    manifest = msgspec.structs.replace(course.manifest, id="c99-twin")
    return [course, msgspec.structs.replace(course, manifest=manifest)]


def test_exam_draws_from_every_course_under_its_own_name(twins: list[Course]) -> None:
    made = path_course(made_path(per_bank=4), twins)
    quiz = made.manifest.quiz("exam")
    banks = {bank: made.bank_questions((bank,)) for bank in quiz.all_banks()}
    paper = draw(quiz, banks, seed="1")
    sections = [one.section for one in paper.questions]
    assert sections == ["c03-inquiries"] * 4 + ["c99-twin"] * 4
    assert all(one.question.id.startswith(f"{one.section}/") for one in paper.questions)


def test_floor_of_a_course_is_that_of_its_section(twins: list[Course]) -> None:
    quiz = path_course(made_path(per_bank=2), twins).manifest.quiz("exam")
    assert [(one.id, one.pass_mark) for one in quiz.sections] == [("c03-inquiries", 0.5), ("c99-twin", 0.0)]


def test_exam_about_a_course_that_is_not_there_is_left_out(twins: list[Course]) -> None:
    assert path_course(made_path("c03-inquiries", "c01-missing", per_bank=2), twins).manifest.quizzes() == ()


def test_lessons_to_read_again_are_found_under_their_course(twins: list[Course]) -> None:
    made = path_course(made_path(per_bank=2), twins)
    assert "c99-twin/mixed-appeals" in made.manifest.lesson_ids()
    assert made.lesson("c99-twin/mixed-appeals", "kk").language == "kk"


def test_pictures_are_found_where_their_course_lies(twins: list[Course]) -> None:
    from pathlib import Path

    made = path_course(made_path(per_bank=2), twins)
    assert made.media
    assert all(Path(item.file).is_file() for item in made.media.values())
