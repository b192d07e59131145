"""A small desk written into a course: what it takes from the course, and what it never does."""

from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.reader import open_folder
from app.services.authoring import new_practice
from tests.practices import MODEL, write_course

NAME = "our-samples"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A course with one desk."""
    return write_course(tmp_path, MODEL)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "practice").iterdir())


def test_desk_and_its_wrong_runs_are_written_and_named(folder: Path) -> None:
    made = new_practice(folder, "workbench", NAME)
    assert made == [folder / "practice" / "our-samples.yaml", folder / "practice" / "our-samples.runs.yaml"]
    assert names(folder) == [
        *("lake-samples.runs.yaml", "lake-samples.yaml"),
        *("our-samples.runs.yaml", "our-samples.yaml"),
    ]


@pytest.mark.parametrize("kind", ["desk", "dialogue", "workbench", "model"])
def test_new_desk_has_its_name_and_an_objective_of_the_course(folder: Path, kind: str) -> None:
    new_practice(folder, kind, NAME)
    desk = open_folder(folder).practices[NAME]
    assert {one.objective for one in desk.rubric} == {"d.1"}
    assert len([one for one in desk.variants if one.for_exam]) == 1


def test_desk_that_is_there_is_left_as_it_is(folder: Path) -> None:
    before = (folder / "practice" / f"{MODEL}.yaml").read_bytes()
    with pytest.raises(CourseError, match="is there already and was left as it is"):
        new_practice(folder, "dialogue", MODEL)
    assert (folder / "practice" / f"{MODEL}.yaml").read_bytes() == before


def test_nothing_is_written_where_only_the_runs_are_there(folder: Path) -> None:
    (folder / "practice" / f"{NAME}.runs.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match="is there already"):
        new_practice(folder, "desk", NAME)
    assert not (folder / "practice" / f"{NAME}.yaml").exists()


@pytest.mark.parametrize(
    "name", ["", "ab", "Our-samples", "our samples", "9-lakes", "../our-samples", "көлдер", "a" * 49]
)
def test_name_that_cannot_be_an_id_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(CourseError, match="cannot be an id"):
        new_practice(folder, "desk", name)
    assert names(folder) == ["lake-samples.runs.yaml", "lake-samples.yaml"]


@pytest.mark.parametrize("manifest", [None, "format: 1\nid: [\n"])
def test_folder_without_a_course_that_can_be_read_is_refused(tmp_path: Path, manifest: str | None) -> None:
    if manifest is not None:
        (tmp_path / "course.yaml").write_text(manifest, encoding="utf-8")
    with pytest.raises(CourseError, match=r"course\.yaml"):
        new_practice(tmp_path, "desk", NAME)
    assert not (tmp_path / "practice").exists()


def test_course_without_objectives_gets_a_desk_that_the_check_will_speak_of(folder: Path) -> None:
    manifest = (folder / "course.yaml").read_text(encoding="utf-8")
    bare = "".join(
        line for line in manifest.splitlines(keepends=True) if "objectives" not in line and "d.1" not in line
    )
    (folder / "course.yaml").write_text(bare, encoding="utf-8")
    new_practice(folder, "model", NAME)
    assert {one.objective for one in open_folder(folder).practices[NAME].rubric} == {"x.1"}
