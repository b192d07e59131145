"""A course is compiled once and read from the cache until one of its files changes."""

import os
import shutil
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CourseError
from app.course import compiled, reader
from app.course.compiled import CourseCache, content_hash, course_files
from app.course.library_file import read_library
from app.course.reader import open_folder
from tests.course.conftest import Change


@pytest.fixture
def cache(tmp_path: Path) -> CourseCache:
    return CourseCache(tmp_path / "cache")


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every folder that is read from its files, in order."""
    folders: list[Path] = []
    monkeypatch.setattr(reader, "open_folder", lambda folder: (folders.append(folder), open_folder(folder))[1])
    return folders


def test_cached_course_equals_the_one_that_was_read(cache: CourseCache, folder: Path) -> None:
    fresh = msgspec.structs.replace(open_folder(folder), content_hash=content_hash(folder, course_files(folder)))
    assert cache.course(folder) == fresh
    assert cache.course(folder) == fresh


def test_second_time_comes_from_the_cache(cache: CourseCache, folder: Path, readings: list[Path]) -> None:
    cache.course(folder)
    cache.course(folder)
    cache.overview(folder)
    assert readings == [folder]


def test_overview_names_the_outline_and_every_title(cache: CourseCache, folder: Path) -> None:
    overview = cache.overview(folder)
    assert overview.manifest == open_folder(folder).manifest
    assert overview.titles["next-steps"] == {"en": "Next steps", "ru": "Дальше", "kk": "Одан әрі"}


def test_cache_outlives_the_program(tmp_path: Path, folder: Path, readings: list[Path]) -> None:
    CourseCache(tmp_path / "cache").course(folder)
    CourseCache(tmp_path / "cache").course(folder)
    assert readings == [folder]


@pytest.mark.parametrize(
    "name", ["course.yaml", "lessons/next-steps.kk.md", "questions/bank.yaml", "media/week-line.svg"]
)
def test_saved_file_makes_the_course_read_again(
    cache: CourseCache, folder: Path, readings: list[Path], name: str
) -> None:
    cache.course(folder)
    os.utime(folder / name, ns=(1, 1))
    cache.course(folder)
    assert readings == [folder, folder]


def test_changed_text_is_shown(cache: CourseCache, folder: Path, change: Change) -> None:
    before = cache.course(folder)
    change("lessons/next-steps.en.md", "signed and sent", "signed, copied and sent")
    after = cache.course(folder)
    assert after.lesson("next-steps", "en").blocks[0].html == "<p>The answer is signed, copied and sent.</p>"
    assert after.content_hash != before.content_hash


def test_added_file_makes_the_course_read_again(cache: CourseCache, folder: Path, readings: list[Path]) -> None:
    cache.course(folder)
    (folder / "media" / "new.png").write_bytes(b"")
    cache.course(folder)
    assert len(readings) == 2


def test_file_saved_while_the_course_was_read_makes_it_read_again(
    cache: CourseCache, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_slowly(path: Path) -> object:
        course = open_folder(path)
        os.utime(folder / "course.yaml", ns=(1, 1))
        return course

    monkeypatch.setattr(reader, "open_folder", read_slowly)
    cache.course(folder)
    readings: list[Path] = []
    monkeypatch.setattr(reader, "open_folder", lambda path: (readings.append(path), open_folder(path))[1])
    cache.course(folder)
    assert readings == [folder]


@pytest.mark.parametrize(
    "damage", [b"", b"\x00", b"\xc1" * 100, b"{}"], ids=["empty", "zero", "no MessagePack", "JSON"]
)
def test_damaged_cache_is_made_again(
    tmp_path: Path, cache: CourseCache, folder: Path, readings: list[Path], damage: bytes
) -> None:
    course = cache.course(folder)
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(damage)
    assert cache.course(folder) == course
    assert cache.course(folder) == course
    assert len(readings) == 2


def test_cache_cut_in_half_is_made_again(tmp_path: Path, cache: CourseCache, folder: Path) -> None:
    course = cache.course(folder)
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert cache.course(folder) == course
    assert cache.overview(folder) == course.overview()


def test_cache_whose_body_is_something_else_is_made_again(
    tmp_path: Path, cache: CourseCache, folder: Path, readings: list[Path]
) -> None:
    cache.course(folder)
    (path,) = (tmp_path / "cache").glob("*.course")
    stored = msgspec.msgpack.decode(path.read_bytes(), type=compiled.Stored)
    wrong = msgspec.structs.replace(stored, body=msgspec.Raw(msgspec.msgpack.encode([1, 2])))
    path.write_bytes(msgspec.msgpack.encode(wrong))
    cache.course(folder)
    assert len(readings) == 2


def test_cache_of_an_older_program_is_made_again(
    cache: CourseCache, folder: Path, readings: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.course(folder)
    monkeypatch.setattr(compiled, "CACHE_VERSION", "1.9999")
    cache.course(folder)
    assert len(readings) == 2


def test_where_nothing_can_be_written_courses_still_open(tmp_path: Path, folder: Path, courses: Path) -> None:
    (tmp_path / "cache").write_text("not a folder", encoding="utf-8")
    cache = CourseCache(tmp_path / "cache")
    assert cache.course(folder).manifest.id == "c90-sample"
    assert cache.overview(folder).manifest.id == "c90-sample"
    assert cache.library(courses).law.entry("office.answer") is not None


def test_copy_of_a_course_in_another_place_is_a_course_of_its_own(
    cache: CourseCache, folder: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(folder, tmp_path / "office" / folder.name))  # with the same times
    assert [cache.course(one).folder for one in (folder, copy, folder)] == [str(folder), str(copy), str(folder)]


def test_damaged_course_is_not_cached(cache: CourseCache, folder: Path, change: Change, tmp_path: Path) -> None:
    change("questions/checks.yaml", "type: choice", "type: quiz")
    with pytest.raises(CourseError):
        cache.course(folder)
    assert not (tmp_path / "cache").exists()


def test_content_hash_does_not_depend_on_place_or_time(folder: Path, tmp_path: Path) -> None:
    before = content_hash(folder, course_files(folder))
    os.utime(folder / "course.yaml", ns=(1, 1))
    moved = folder.rename(tmp_path / "moved")
    assert content_hash(moved, course_files(moved)) == before


def test_library_comes_from_the_cache_until_a_file_changes(cache: CourseCache, courses: Path) -> None:
    assert cache.library(courses) == cache.library(courses) == read_library(courses).library
    text = (courses / "law.yaml").read_text(encoding="utf-8")
    (courses / "law.yaml").write_text(text.replace("value: 15", "value: 20"), encoding="utf-8")
    entry = cache.library(courses).law.entry("office.answer")
    assert entry is not None
    assert entry.days is not None
    assert entry.days.value == 20


def test_library_notices_a_file_that_is_gone(cache: CourseCache, courses: Path) -> None:
    cache.library(courses)
    (courses / "calendars" / "kz.yaml").unlink()
    assert cache.library(courses).calendar is None
