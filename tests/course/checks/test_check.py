"""One run tells every fault of a folder of courses, with file, line and code."""

import shutil
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.checks import check, check_course
from app.course.library_file import read_library
from app.course.memory import Memory
from tests.course.conftest import DATA, SHIPPED, Change

PLANTED = {
    "two correct choices in a single choice": ("c91-faulty/questions/bank.yaml", 15, "correct-count"),
    "unknown law id": ("c91-faulty/lessons/linked-lesson.en.md", 10, "unknown-law"),
    "misaligned Kazakh block": ("c91-faulty/lessons/uneven-lesson.kk.md", 9, "misaligned"),
    "missing alt text": ("c91-faulty/media/media.yaml", 5, "missing-alt"),
    "duplicate id": ("c91-faulty/questions/twice.yaml", 4, "duplicate-id"),
    "type change under an old id": ("c91-faulty/questions/bank.yaml", 19, "type-change"),
    "broken link": ("c91-faulty/lessons/linked-lesson.ru.md", 13, "broken-link"),
    "path outside the folder": ("c91-faulty/media/media.yaml", 7, "outside-folder"),
    "raw script": ("c91-faulty/lessons/linked-lesson.en.md", 14, "raw-html"),
    "bad YAML": ("c91-faulty/questions/broken.yaml", 9, "yaml"),
    "unknown field": ("c91-faulty/questions/unknown-field.yaml", 11, "unknown-field"),
    "term missing in a language": ("glossary.yaml", 9, "missing-term"),
}
"""The twelve faults of tests/data/faulty."""


def codes(path: Path) -> list[str]:
    return [fault.code for fault in check(path)]


def test_all_twelve_planted_faults_are_told_in_one_run_and_nothing_else() -> None:
    found = [(fault.file, fault.line, fault.code) for fault in check(DATA / "faulty")]
    assert found == sorted(PLANTED.values())


def test_every_planted_fault_is_an_error_and_reads_as_a_sentence() -> None:
    faults = check(DATA / "faulty")
    assert {fault.level for fault in faults} == {"error"}
    assert [str(fault) for fault in faults if not str(fault).endswith(".")] == []


def test_sound_course_has_no_faults(courses: Path) -> None:
    assert check(courses) == []


def test_sound_course_alone_has_no_faults(folder: Path) -> None:
    assert check(folder) == []


def test_courses_that_come_with_kense_have_no_faults() -> None:
    assert [str(fault) for fault in check(SHIPPED)] == []


def test_folder_without_a_course_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match=r"course\.yaml"):
        check(tmp_path)


def test_progress_tells_of_every_course(courses: Path) -> None:
    shutil.copytree(courses / "c90-sample", courses / "c91-copy")
    told: list[tuple[int, int]] = []
    check(courses, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_faults_of_a_course_alone_are_named_from_its_own_folder(folder: Path, change: Change) -> None:
    change("lessons/next-steps.en.md", "The answer", "<b>The answer</b>")
    assert [(fault.file, fault.line) for fault in check(folder)] == [
        ("lessons/next-steps.en.md", 6),
        ("lessons/next-steps.kk.md", 6),
        ("lessons/next-steps.ru.md", 6),
    ]


def test_damaged_law_above_a_course_alone_is_told_once(courses: Path, folder: Path) -> None:
    (courses / "law.yaml").write_text("format: 1\nentries: [office.answer\n", encoding="utf-8")
    assert [(fault.file, fault.code) for fault in check(folder)][:1] == [("../law.yaml", "yaml")]


def test_text_missing_in_two_languages_is_told_for_both(folder: Path, change: Change) -> None:
    change("course.yaml", "title: {en: Sample, ru: Образец, kk: Үлгі}", "title: {en: Sample}")
    assert [str(fault) for fault in check(folder)] == ["The text is missing in kk.", "The text is missing in ru."]


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("c90-sample/questions/checks.yaml", "type: choice", "type: choice\n    colour: red", "unknown-field"),
        ("c90-sample/questions/checks.yaml", "type: choice", "type: choice: one", "yaml"),
        ("c90-sample/questions/bank.yaml", "answer: 15\n    tol", "answer: many\n    tol", "wrong-type"),
        ("c90-sample/questions/bank.yaml", "answer: 15\n    tol", "answer: 1: 5\n    tol", "yaml"),
        ("c90-sample/media/media.yaml", "file: week", "file: 7: week", "yaml"),
        ("c90-sample/media/media.yaml", "format: 1", "format: 2", "not-allowed"),
        ("law.yaml", 'article: "7"', "article: 7", "wrong-type"),
        ("law.yaml", 'article: "7"', 'article: "7', "yaml"),
        ("glossary.yaml", "format: 1", "format: 2", "not-allowed"),
        ("glossary.yaml", "en: coupon\n", "en: cou: pon\n", "yaml"),
        ("calendars/kz.yaml", "format: 1", "format: 2", "not-allowed"),
    ],
)
def test_one_fault_that_makes_a_file_unreadable_is_told_alone(
    courses: Path, name: str, old: str, new: str, fault: str
) -> None:
    text = (courses / name).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (courses / name).write_text(text.replace(old, new), encoding="utf-8")
    assert codes(courses) == [fault]


def test_link_to_what_no_unreadable_file_names_is_told_all_the_same(folder: Path, change: Change) -> None:
    change("questions/checks.yaml", "type: choice", "type: choice: one")
    for language in ("en", "ru", "kk"):
        change(f"lessons/first-steps.{language}.md", "/// check | pick-day", "/// check | pick-night")
    assert sorted(codes(folder)) == ["broken-link", "broken-link", "broken-link", "yaml"]


def test_link_in_a_lesson_that_did_not_change_is_told_when_its_target_goes(folder: Path, change: Change) -> None:
    memory, shared = Memory(), read_library(folder.parent)

    def broken() -> int:
        faults = check_course(folder, shared, desks=False, memory=memory)
        memory.forget_unused()
        return sum(fault.code == "broken-link" for fault in faults)

    assert broken() == 0
    change("questions/checks.yaml", "id: pick-day", "id: pick-date")
    assert broken() == broken() == 3
    change("questions/checks.yaml", "id: pick-date", "id: pick-day")
    assert broken() == 0


def test_course_without_a_lock_is_not_compared_with_one(folder: Path) -> None:
    (folder / "ids.lock").unlink()
    assert check(folder) == []


def test_damaged_lock_is_told(folder: Path) -> None:
    (folder / "ids.lock").write_text("{", encoding="utf-8")
    assert [(fault.file, fault.code) for fault in check(folder)] == [("ids.lock", "damaged-lock")]


def test_term_that_no_calendar_can_count_is_told(courses: Path) -> None:
    (courses / "calendars" / "kz.yaml").unlink()
    (fault,) = check(courses)
    assert (fault.file, fault.line, fault.code) == ("c90-sample/questions/bank.yaml", 41, "no-calendar")


def test_files_in_another_encoding_are_told(courses: Path) -> None:
    for name in ("glossary.yaml", "c90-sample/lessons/next-steps.ru.md", "c90-sample/media/media.yaml"):
        (courses / name).write_bytes((courses / name).read_text(encoding="utf-8").encode("utf-16"))
    assert sorted(codes(courses)) == ["encoding", "encoding", "unreadable"]


def test_lesson_without_a_translation_is_told(courses: Path) -> None:
    (courses / "c90-sample" / "lessons" / "next-steps.kk.md").unlink()
    assert [str(fault) for fault in check(courses)] == ["The lesson next-steps has no text in kk."]


def test_course_is_checked_from_its_own_folder_with_the_law_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    (course,) = [one.parent for one in (DATA / "sound").glob("*/course.yaml")]
    monkeypatch.chdir(course)
    assert [fault.code for fault in check(Path()) if fault.level == "error"] == []
