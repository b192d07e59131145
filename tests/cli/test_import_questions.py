"""`kense import` and `kense export`: what they print and return."""

import shutil
from pathlib import Path

import pytest

from app.cli import main

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA / "sound", tmp_path / "courses")) / "c90-sample"


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[str], str]:
    """Run a command and return exit code, lines printed and errors."""
    code = main(list(map(str, arguments)))
    written = capsys.readouterr()
    return code, written.out.splitlines(), written.err


def test_import_prints_losses_with_lines_then_files_then_the_sum(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "test.gift"
    file.write_text("Who? {=he ~she ~%50%both}\n\nOpen {=a\n", encoding="utf-8")
    given = ("import", file, "--course", folder, "--bank", "new-bank", "--language", "en")
    assert told(capsys, *given, "--report")[1] == [
        "line 1: partial-answer: “both” was worth 50 % there; here it is worth nothing, since answers have no weights.",
        "line 3: braces: The braces around the answers are not closed or stand in the wrong order.",
        "gift: found 2; questions 1, lessons 0, pictures 0, kept as they were 1, notes 2",
    ]
    code, lines, err = told(capsys, *given)
    assert (code, err) == (0, "")
    assert lines[2:4] == [
        str(folder / "questions" / "new-bank.yaml"),
        str(folder / "questions" / "new-bank.kept.gift"),
    ]


def test_import_of_nothing_fails(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "broken.docx"
    file.write_bytes(b"PK nothing")
    code, lines, _ = told(capsys, "import", file, "--course", folder, "--bank", "new-bank", "--language", "en")
    assert code == 1
    assert lines[0].startswith("paragraph 0: not-a-package: ")


def test_export_prints_what_the_format_lacks(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines, err = told(capsys, "export", folder, "--format", "moodle", "-o", tmp_path / "out.xml")
    assert (code, err) == (0, "")
    assert lines[-1] == f"{tmp_path / 'out.xml'}: questions 9, given back as they were 0, notes {len(lines) - 1}"
    assert all(line.startswith("question ") for line in lines[:-1])


def test_export_that_cannot_be_is_said(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capsys, "export", tmp_path, "--format", "gift", "-o", tmp_path / "out.gift")
    assert code == 1
    assert err
