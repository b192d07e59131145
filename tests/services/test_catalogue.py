"""The list of courses: ten of the path, those of the office, and what one damaged course does to the others."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.base.paths import PROGRAM, AppPaths
from app.services.catalogue import Catalogue
from app.services.wiring import Services
from tests.conftest import COURSE

OWN = "c50-kitchen"
ONLY_PATH = shutil.ignore_patterns("c*-*", "law.yaml", "glossary.yaml", "calendars")


@pytest.fixture
def own_paths(tmp_path: Path, paths: AppPaths) -> AppPaths:
    """Small courses free to be damaged: one in the place of the shipped one, one of the office."""
    shutil.copytree(PROGRAM / "courses", tmp_path / "shipped", ignore=ONLY_PATH)
    write_small_course(tmp_path / "shipped" / COURSE)
    write_small_course(paths.user_courses / OWN)
    return replace(paths, courses=tmp_path / "shipped", cache=tmp_path / "compiled")


def write_small_course(folder: Path) -> None:
    """Write a course of one lesson."""
    for name in ("lessons", "questions", "media"):
        (folder / name).mkdir(parents=True)
    (folder / "course.yaml").write_text(
        f"format: 1\nid: {folder.name}\nversion: 1.0.0\ntitle: {{en: Kitchen rules}}\nlanguages: [en]\n"
        "modules:\n  - id: rules\n    title: {en: Rules}\n    items:\n      - {kind: lesson, id: wash-up}\n",
        encoding="utf-8",
    )
    (folder / "lessons" / "wash-up.en.md").write_text(
        "---\nid: wash-up\ntitle: Wash up\nminutes: 1\n---\n\nWhoever cooks does not wash up.\n", encoding="utf-8"
    )


WRITTEN = ["c01-foundations", "c02-services", COURSE, "c09-security"]


def test_path_has_ten_courses_in_order_of_which_six_are_coming(services: Services) -> None:
    entries = services.catalogue.entries
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    assert [entry.id for entry in entries if entry.available and not entry.coming] == WRITTEN


def test_coming_course_has_title_summary_and_minutes_in_three_languages(services: Services) -> None:
    entry = services.catalogue.entry("c04-websites")
    assert entry is not None
    assert (set(entry.title), set(entry.summary), entry.minutes) == ({"kk", "ru", "en"}, {"kk", "ru", "en"}, 190)
    assert (entry.fault, entry.available) == (None, False)


def test_course_that_is_not_on_the_list_is_none(services: Services) -> None:
    assert services.catalogue.entry("c99-nothing") is None


def test_course_that_is_not_there_cannot_be_opened(services: Services) -> None:
    with pytest.raises(KeyError):
        services.catalogue.course("c04-websites")


def test_course_is_read_once_and_kept(services: Services) -> None:
    assert services.catalogue.course(COURSE) is services.catalogue.course(COURSE)


def test_course_from_the_cache_is_the_course_from_its_files(paths: AppPaths, tmp_path: Path) -> None:
    cold = replace(paths, cache=tmp_path / "empty")
    from_files = Catalogue(cold).course(COURSE)
    assert list(cold.cache.rglob(f"{COURSE}-*.course"))
    assert Catalogue(cold).course(COURSE) == from_files


def test_shipped_course_is_whole(services: Services) -> None:
    course = services.catalogue.course(COURSE)
    assert len(course.lessons) == 15
    assert {tuple(sorted(texts)) for texts in course.lessons.values()} == {("en", "kk", "ru")}
    assert len(course.bank_questions(("inquiries-bank",))) == 20


def test_course_of_the_office_comes_after_the_path(own_paths: AppPaths) -> None:
    entry = Catalogue(own_paths).entries[-1]
    assert (entry.id, entry.title, entry.available) == (OWN, {"en": "Kitchen rules"}, True)


def test_course_of_the_office_is_opened(own_paths: AppPaths) -> None:
    lesson = Catalogue(own_paths).course(OWN).lesson("wash-up", "kk")
    assert (lesson.language, lesson.title) == ("en", "Wash up")


DAMAGES = [
    pytest.param("course.yaml", b"id: [", id="bad YAML"),
    pytest.param("course.yaml", b"", id="emptied"),
    pytest.param("course.yaml", b"\xff\xfe\x00broken", id="no text"),
    pytest.param("course.yaml", b"just a sentence", id="no mapping"),
    pytest.param("course.yaml", b"- a\n- list\n", id="a list"),
    pytest.param("course.yaml", b"format: 2\nid: c03-inquiries\n", id="newer format"),
    pytest.param("questions/bank.yaml", b"format: 1\nid: bank-c3-1\nquestions: 7\n", id="questions"),
    pytest.param("lessons/wash-up.en.md", b"no front matter", id="lesson"),
    pytest.param("lessons/wash-up.en.md", b"\xff\xfe\x00broken", id="lesson that is no text"),
    pytest.param("media/media.yaml", b"media: {}", id="media"),
]


@pytest.mark.parametrize(("file", "content"), DAMAGES)
def test_damaged_course_is_told_with_file_and_advice(own_paths: AppPaths, file: str, content: bytes) -> None:
    (own_paths.courses / COURSE / file).write_bytes(content)
    entry = Catalogue(own_paths).entry(COURSE)
    assert entry is not None
    assert not entry.available
    assert f"The course {COURSE} is damaged and was not opened" in str(entry.fault)
    assert file in str(entry.fault)
    assert "Your progress is safe." in str(entry.fault)


def test_damaged_course_hinders_no_other(own_paths: AppPaths) -> None:
    (own_paths.courses / COURSE / "course.yaml").write_bytes(b"id: [")
    catalogue = Catalogue(own_paths)
    assert [entry.id for entry in catalogue.entries if entry.available] == [OWN]
    assert len(catalogue.entries) == 11
    assert catalogue.course(OWN).manifest.id == OWN


def test_damaged_course_cannot_be_opened(own_paths: AppPaths) -> None:
    (own_paths.courses / COURSE / "course.yaml").write_bytes(b"id: [")
    with pytest.raises(CourseError, match="is damaged"):
        Catalogue(own_paths).course(COURSE)


def test_damaged_course_of_the_office_keeps_its_place_on_the_list(own_paths: AppPaths) -> None:
    (own_paths.user_courses / OWN / "course.yaml").write_bytes(b"id: [")
    entry = Catalogue(own_paths).entries[-1]
    assert (entry.id, entry.available) == (OWN, False)
    assert "is damaged" in str(entry.fault)


def test_mended_course_opens_again(own_paths: AppPaths) -> None:
    file = own_paths.courses / COURSE / "course.yaml"
    whole = file.read_bytes()
    file.write_bytes(b"id: [")
    assert [entry.id for entry in Catalogue(own_paths).entries if entry.available] == [OWN]
    file.write_bytes(whole)
    assert Catalogue(own_paths).course(COURSE).manifest.id == COURSE


def test_damaged_path_still_lists_the_courses_there_are(own_paths: AppPaths) -> None:
    (own_paths.courses / "path.yaml").write_bytes(b"courses: 7")
    assert [entry.id for entry in Catalogue(own_paths).entries] == [COURSE, OWN]


def test_no_courses_at_all_is_an_empty_list(paths: AppPaths, tmp_path: Path) -> None:
    assert Catalogue(replace(paths, courses=tmp_path / "nothing")).entries == ()
