"""`kense new`: what it writes and says, and when it fails."""

import shutil
from pathlib import Path

import pytest

from app.base.paths import PROGRAM
from app.cli import main
from tests.practices import MODEL, write_course

NAME = "our-letters"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A course with one desk, and the law and calendar above it."""
    courses = tmp_path / "courses"
    (courses / "calendars").mkdir(parents=True)
    for name in ("law.yaml", "calendars/kz.yaml"):
        shutil.copy(PROGRAM / "courses" / name, courses / name)
    return write_course(courses, MODEL)


def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, *arguments: object) -> tuple[int, str, str]:
    """Run a command with data of its own and return exit code, output and errors."""
    code = main([command, "--data-dir", str(tmp_path / "data"), *map(str, arguments)])
    written = capsys.readouterr()
    return code, written.out, written.err


def test_files_are_named_with_what_to_do_next(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = told(tmp_path, capsys, "new", "practice", "desk", NAME, "--course", folder)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        str(folder / "practice" / "our-letters.yaml"),
        str(folder / "practice" / "our-letters.runs.yaml"),
        "Now add {kind: practice, id: our-letters} to a module in course.yaml, and run kense check.",
    ]


def test_new_desks_of_all_kinds_are_accepted_by_the_check_once_they_are_listed(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = (folder / "course.yaml").read_text(encoding="utf-8")
    for kind in ("desk", "dialogue", "workbench", "model"):
        told(tmp_path, capsys, "new", "practice", kind, f"new-{kind}", "--course", folder)
        manifest = manifest.replace("completion:", f"      - {{kind: practice, id: new-{kind}}}\ncompletion:")
    (folder / "course.yaml").write_text(manifest, encoding="utf-8")
    assert told(tmp_path, capsys, "check", folder) == (0, "0 errors, 0 warnings\n", "")


@pytest.mark.parametrize(
    ("name", "says"), [(MODEL, "is there already and was left as it is"), ("Letters!", "cannot be an id")]
)
def test_name_that_cannot_be_used_is_said_and_writes_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, says: str
) -> None:
    before = sorted((folder / "practice").iterdir())
    code, out, err = told(tmp_path, capsys, "new", "practice", "desk", name, "--course", folder)
    assert (code, out) == (1, "")
    assert says in err
    assert sorted((folder / "practice").iterdir()) == before


def test_folder_without_a_course_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(tmp_path, capsys, "new", "practice", "desk", NAME, "--course", tmp_path)
    assert code == 1
    assert "a course has a file named course.yaml" in err


def test_folder_for_data_may_stand_at_the_end_as_with_other_commands(folder: Path, tmp_path: Path) -> None:
    arguments = ["new", "practice", "desk", NAME, "--course", str(folder)]
    assert main([*arguments, "--data-dir", str(tmp_path / "data")]) == 0


def test_kind_that_there_is_not_is_not_understood(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["new", "practice", "game", NAME, "--course", str(folder)])
    assert ended.value.code == 2
    assert "invalid choice: 'game'" in capsys.readouterr().err
