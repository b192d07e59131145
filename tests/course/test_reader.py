"""A course folder is read whole, with every fault met on the way; only a usable course is opened."""

from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.reader import open_folder, read_course
from tests.course.conftest import Change

BANK = (
    *("on-the-coupon", "may-refuse", "name-proof", "how-many", "last-day"),
    *("who-does-what", "put-in-order", "fill-gaps"),
)


def test_sound_course_is_read_without_faults(folder: Path) -> None:
    reading = read_course(folder)
    assert reading.course is not None
    assert (reading.faults, reading.unread) == ((), {})


def test_course_has_its_lessons_questions_banks_and_pictures(folder: Path) -> None:
    course = open_folder(folder)
    assert {lesson: sorted(texts) for lesson, texts in course.lessons.items()} == {
        "first-steps": ["en", "kk", "ru"],
        "next-steps": ["en", "kk", "ru"],
    }
    assert len(course.questions) == 9
    assert course.banks == {"sample-bank": BANK}
    assert list(course.media) == ["week-line"]


def test_lesson_is_given_in_the_wanted_language(folder: Path) -> None:
    assert open_folder(folder).lesson("first-steps", "kk").title == "Алғашқы қадамдар"


def test_lesson_without_a_translation_is_given_in_the_source_language(folder: Path) -> None:
    (folder / "lessons" / "first-steps.kk.md").unlink()
    assert open_folder(folder).lesson("first-steps", "kk").language == "en"


def test_missing_translation_is_named(folder: Path) -> None:
    (folder / "lessons" / "first-steps.kk.md").unlink()
    (fault,) = read_course(folder).faults
    assert str(fault) == "The lesson first-steps has no text in kk."


def test_lesson_without_any_text_keeps_the_course_shut(folder: Path) -> None:
    for path in (folder / "lessons").glob("next-steps.*"):
        path.unlink()
    with pytest.raises(CourseError, match="next-steps"):
        open_folder(folder)


def test_course_with_raw_html_can_still_be_learned(folder: Path, change: Change) -> None:
    change("lessons/next-steps.en.md", "The answer", "<b>The answer</b>")
    html = open_folder(folder).lesson("next-steps", "en").blocks[0].html
    assert html == "<p>The answer is signed and sent.</p>"


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("course.yaml", "version: 1.0.0", "version: one"),
        ("questions/checks.yaml", "type: choice", "type: quiz"),
        ("questions/checks.yaml", "stem: {", "stem: "),
        ("media/media.yaml", "file: week-line.svg", "file: ../../law.yaml"),
        ("lessons/next-steps.en.md", "minutes: 2", "minutes: two"),
    ],
)
def test_damaged_course_is_not_opened_and_says_where(
    folder: Path, change: Change, name: str, old: str, new: str
) -> None:
    change(name, old, new)
    with pytest.raises(CourseError, match="progress is safe") as caught:
        open_folder(folder)
    assert caught.value.fields["file"] == name


def test_one_damaged_file_does_not_cost_the_others(folder: Path, change: Change) -> None:
    change("questions/checks.yaml", "type: choice", "type: quiz")
    reading = read_course(folder)
    assert reading.course is not None
    assert len(reading.questions) == 8
    assert list(reading.unread) == ["questions/checks.yaml"]


def test_without_an_outline_there_is_no_course(folder: Path, change: Change) -> None:
    change("course.yaml", "format: 1", "format: 2")
    assert read_course(folder).course is None


def test_first_of_two_questions_with_one_id_is_the_one_that_counts(folder: Path, change: Change) -> None:
    change("questions/checks.yaml", "- id: pick-day", "- id: how-many")
    course = read_course(folder).course
    assert course is not None
    assert course.questions["how-many"].stem["en"] == "How many days?"


@pytest.mark.parametrize("outside", ["../../law.yaml", "/etc/passwd", "../media2/x.svg"])
def test_picture_outside_the_folder_is_reported_on_its_line(folder: Path, change: Change, outside: str) -> None:
    change("media/media.yaml", "week-line.svg", outside)
    assert [(fault.line, fault.code) for fault in read_course(folder).faults] == [(4, "outside-folder")]


def test_picture_linked_from_outside_is_reported(folder: Path) -> None:
    (folder / "media" / "week-line.svg").unlink()
    (folder / "media" / "week-line.svg").symlink_to("/etc/hostname")
    assert [fault.code for fault in read_course(folder).faults] == ["outside-folder"]


def test_course_without_pictures_is_a_course(folder: Path) -> None:
    (folder / "media" / "media.yaml").unlink()
    assert open_folder(folder).media == {}
