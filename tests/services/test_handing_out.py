"""Handouts are put together from the shipped courses: every lesson, in every language, fits its paper."""

import re
from pathlib import Path

import msgspec
import pytest

from app.base.errors import DocumentError
from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from tests.documents.opened_pdf import OpenedPdf

LESSON = "mixed-appeals"
WITH_PICTURE = "fifteen-working-days"

pytestmark = pytest.mark.usefixtures("qapp")


def text_of(pdf: bytes) -> str:
    document = OpenedPdf(pdf).document
    return " ".join(document.getAllText(number).text().replace("\r\n", " ") for number in range(document.pageCount()))


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_lesson_has_its_text_rules_with_dates_and_answers(learner: LearnerServices, course: Course) -> None:
    text = text_of(learner.handing_out.lesson_pdf(course, LESSON, language="en"))
    for words in (
        "Mixed appeals: answer part, forward part",
        "A part outside your competence is forwarded within 3 working days",
        "APPC Art. 65 · checked on 23.11.2026",
        "The rule · to be confirmed",
        "Answers",
        "Law as of",
    ):
        assert words in text
    assert "{law:" not in text
    assert "term:" not in text


def test_two_languages_stand_in_one_document(learner: LearnerServices, course: Course) -> None:
    text = text_of(learner.handing_out.lesson_pdf(course, LESSON, language="kk", second="ru"))
    for words in ("Аралас жолданымдар", "Смешанные обращения", "ӘРПК, 65-бап", "АППК, ст. 65"):
        assert words in text


def test_same_language_twice_is_one(learner: LearnerServices, course: Course) -> None:
    once = learner.handing_out.lesson_pdf(course, LESSON, language="kk")
    assert learner.handing_out.lesson_pdf(course, LESSON, language="kk", second="kk") == once


def test_lesson_without_translation_is_printed_in_another_language_and_says_so(
    learner: LearnerServices, course: Course
) -> None:
    lessons = course.lessons | {LESSON: {"en": course.lessons[LESSON]["en"]}}
    cut = msgspec.structs.replace(course, lessons=lessons)
    text = text_of(learner.handing_out.lesson_pdf(cut, LESSON, language="kk", second="en"))
    assert "Бұл сабақтың қазақша мәтіні әзірге жоқ." in text
    assert text.count("Mixed appeals: answer part, forward part") == 1


def test_translation_with_other_blocks_follows_as_a_whole(learner: LearnerServices, course: Course) -> None:
    kazakh = course.lessons[LESSON]["kk"]
    shorter = msgspec.structs.replace(kazakh, blocks=kazakh.blocks[1:])
    cut = msgspec.structs.replace(course, lessons=course.lessons | {LESSON: course.lessons[LESSON] | {"kk": shorter}})
    text = text_of(learner.handing_out.lesson_pdf(cut, LESSON, language="en", second="kk"))
    assert text.index("Three short cuts that cost more") < text.index("Алдымен мәселе, содан кейін орган")


def test_picture_is_drawn_and_not_told_in_words(learner: LearnerServices, course: Course) -> None:
    text = text_of(learner.handing_out.lesson_pdf(course, WITH_PICTURE, language="en"))
    assert "07.11" in text  # stands in the picture itself
    assert "Kense shows the picture on the screen" not in text


def test_missing_picture_is_told_in_words(learner: LearnerServices, course: Course, tmp_path: Path) -> None:
    moved = msgspec.structs.replace(course, folder=str(tmp_path))
    text = text_of(learner.handing_out.lesson_pdf(moved, WITH_PICTURE, language="en"))
    assert "It shows: A row of days from 7 to 30 November 2026." in text


def test_job_aids_of_the_shipped_course_fit_one_page(learner: LearnerServices, course: Course) -> None:
    counts = [
        pages(learner.handing_out.aid_pdf(course, lesson, language=language))
        for lesson in course.manifest.lesson_ids()
        for language in ("kk", "ru", "en")
    ]
    assert counts.count(1) >= len(counts) - 1
    assert max(counts) <= 2


def test_job_aid_has_rules_and_steps_and_no_story_and_no_questions(learner: LearnerServices, course: Course) -> None:
    text = text_of(learner.handing_out.aid_pdf(course, LESSON, language="en"))
    assert "What Dina did on Tuesday 10 November" in text
    assert "APPC Art. 76(1)" in text
    assert "Dear Nurlan" not in text
    assert "By when must" not in text


def test_lesson_with_nothing_for_a_job_aid_says_so(learner: LearnerServices, course: Course) -> None:
    told = {
        language: msgspec.structs.replace(one, blocks=tuple(b for b in one.blocks if b.kind == "example"))
        for language, one in course.lessons[LESSON].items()
    }
    bare = msgspec.structs.replace(course, lessons=course.lessons | {LESSON: told})
    with pytest.raises(DocumentError, match="nothing to put on a job aid"):
        learner.handing_out.aid_pdf(bare, LESSON, language="en")


def test_whole_course_has_every_lesson_and_counts_its_work(learner: LearnerServices, course: Course) -> None:
    seen: list[tuple[int, int]] = []
    pdf = learner.handing_out.course_pdf(course, language="kk", progress=lambda done, total: seen.append((done, total)))
    text = " ".join(text_of(pdf).split())
    titles = [course.lesson(one, "kk").title for one in course.manifest.lesson_ids()]
    assert [title for title in titles if " ".join(title.split()) not in text] == []
    assert seen == sorted(seen)
    assert len({total for _, total in seen}) == 1


def test_course_without_lessons_is_refused(learner: LearnerServices, services: Services) -> None:
    coming = services.catalogue.course("c06-consulting")
    with pytest.raises(DocumentError, match="no lessons yet"):
        learner.handing_out.course_pdf(coming, language="kk")


def test_folder_that_cannot_be_written_says_so(learner: LearnerServices, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(DocumentError, match="could not be saved"):
        learner.handing_out.save(tmp_path / "file" / "lesson.pdf", b"%PDF")
