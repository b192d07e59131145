"""New courses, lessons and banks from examples: they pass the check, in any languages, and never take an id again."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.base.i18n import LANGUAGES
from app.course.checks import check
from app.course.reader import open_folder
from app.questions import type_name
from app.services.course_files import read_course_files
from app.services.studio.templates import bank_texts, course_texts, lesson_texts, new_bank, new_course, new_lesson

CHOICES = [languages for number in (1, 2, 3) for languages in combinations(LANGUAGES, number)]


def told(folder: Path) -> list[str]:
    return [f"{one.file}:{one.line} {one}" for one in check(folder)]


@pytest.mark.parametrize("languages", CHOICES, ids="-".join)
def test_new_course_has_no_fault_in_any_languages(tmp_path: Path, languages: tuple[str, ...]) -> None:
    for source in languages:
        folder = tmp_path / source
        new_course(folder, "our-course", languages=languages, source_language=source)
        assert told(folder) == []
        course = open_folder(folder)
        assert (set(course.manifest.languages), course.manifest.source_language) == (set(languages), source)
        assert course.manifest.languages[0] == source


def test_new_course_has_what_it_promises(tmp_path: Path) -> None:
    new_course(tmp_path / "made", "our-course")
    course = open_folder(tmp_path / "made")
    assert len(course.manifest.modules) == 1
    assert len(course.lessons) == 2
    assert len({type_name(course.questions[one]) for one in course.banks["letter-bank"]}) == 6
    assert [quiz.banks for quiz in course.manifest.quizzes()] == [("letter-bank",)]
    (picture,) = course.media.values()
    assert set(picture.alt) == set(LANGUAGES)
    assert {one.id for one in course.manifest.objectives} == {"our-course.1", "our-course.2"}


@pytest.mark.parametrize("title", ['A "quoted": title', "COURSE of LANGUAGES and MINT-x", "# no comment", "TITLE"])
def test_whatever_a_title_says_stays_as_it_is(tmp_path: Path, title: str) -> None:
    new_course(tmp_path / "made", "our-course", {"en": title, "ru": "Курс"}, ("en", "ru"), "en")
    new_lesson(tmp_path / "made", {"en": title}, lesson_id="next-one")
    assert told(tmp_path / "made") == []
    assert open_folder(tmp_path / "made").manifest.title == {"en": title, "ru": "Курс"}
    assert (
        f"title: {title}"
        in (tmp_path / "made/lessons/next-one.en.md").read_text(encoding="utf-8").replace('"', "").replace("\\", "")
        or '"' in title
    )


def test_nothing_of_a_template_is_left_over() -> None:
    texts = course_texts("our-course", {}, languages=("kk",), source_language="kk")
    assert not [name for name, text in texts.items() if re.search(r"\b(COURSE|TITLE|SOURCE|LANGUAGES|MINT)\b", text)]
    assert not [name for name in texts if name.endswith((".en.md", ".ru.md"))]
    assert not [name for name, text in texts.items() if re.search(r"^\s*(en|ru):", text, re.MULTILINE)]


def test_new_lessons_and_banks_pass_the_check_also_twice(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    new_course(folder, "our-course")
    lessons = [new_lesson(folder, {"ru": "Звонок", "kk": "Қоңырау", "en": "The call"}).id for _ in range(2)]
    banks = [new_bank(folder).id for _ in range(2)]
    assert (lessons, banks) == (["the-call", "the-call-2"], ["new-bank", "new-bank-2"])
    manifest = (folder / "course.yaml").read_text(encoding="utf-8")
    items = "".join(f"\n      - {{kind: lesson, id: {one}}}" for one in lessons)
    manifest = manifest.replace("write-the-answer}", "write-the-answer}" + items)
    manifest = manifest.replace("[letter-bank]", f"[letter-bank, {', '.join(banks)}]")
    (folder / "course.yaml").write_text(manifest, encoding="utf-8")
    assert told(folder) == []
    questions = open_folder(folder).questions
    assert {"good-note", "good-note-2", "meeting-note", "meeting-note-2"} <= set(questions)


def test_lesson_is_made_of_a_draft_in_its_languages_and_with_its_objective(tmp_path: Path) -> None:
    new_course(tmp_path / "made", "our-course", languages=("kk", "ru"), source_language="kk")
    course = read_course_files(tmp_path / "made")
    made = lesson_texts(course, {"kk": "Қоңырау"}, objective="our-course.2")
    assert sorted(made.files) == ["lessons/qonyrau.kk.md", "lessons/qonyrau.ru.md", "questions/qonyrau.yaml"]
    assert "objectives: [our-course.2]" in made.files["lessons/qonyrau.kk.md"]
    assert "en:" not in made.files["questions/qonyrau.yaml"]


def test_retired_ids_are_not_given_again(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    new_course(folder, "our-course")
    lock = '{"format": 1, "next": 2, "ids": {"new-bank": {"kind": "question", "number": 1, "status": "retired"}}}'
    (folder / "ids.lock").write_text(lock, encoding="utf-8")
    assert bank_texts(read_course_files(folder)).id == "new-bank-2"
    with pytest.raises(CourseError, match="never given again"):
        new_bank(folder, bank_id="new-bank")


def test_course_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match="is there already"):
        new_course(tmp_path, "our-course")
    assert [one.name for one in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("wrong", ["Our course", "ab", "9-lives"])
def test_what_cannot_be_an_id_is_refused(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(CourseError, match="cannot be an id"):
        new_course(tmp_path / "made", wrong)
    assert not (tmp_path / "made").exists()


def test_source_must_be_one_of_the_languages() -> None:
    with pytest.raises(CourseError, match="none of the languages"):
        course_texts("our-course", {}, languages=("kk", "ru"), source_language="en")


def test_nothing_is_written_where_one_file_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    new_course(folder, "our-course")
    (folder / "lessons" / "next-one.ru.md").write_text("mine", encoding="utf-8")
    before = sorted(folder.rglob("*"))
    with pytest.raises(CourseError):
        new_lesson(folder, lesson_id="next-one")
    assert sorted(folder.rglob("*")) == before
