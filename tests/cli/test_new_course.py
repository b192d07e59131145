"""`kense new course`, `new lesson` and `new bank`: what they write and say, and that the check accepts it."""

from pathlib import Path

import pytest

from app.cli import main


def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[str], str]:
    """Run a command with data of its own and return exit code, lines and errors."""
    command, *others = map(str, arguments)
    code = main([command, "--data-dir", str(tmp_path / "data"), *others])
    written = capsys.readouterr()
    return code, written.out.splitlines(), written.err


def test_course_lesson_and_bank_are_accepted_by_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "our-course"
    code, lines, _ = told(tmp_path, capsys, "new", "course", "our-course", "--in", tmp_path)
    assert (code, lines[0]) == (0, str(folder / "course.yaml"))
    assert lines[-1] == f"Now change its texts, and run kense check {folder}."
    code, lines, _ = told(tmp_path, capsys, "new", "lesson", "next-one", "--course", folder)
    assert lines == [
        *(str(folder / "lessons" / f"next-one.{one}.md") for one in ("en", "kk", "ru")),
        str(folder / "questions" / "next-one.yaml"),
        "Now add {kind: lesson, id: next-one} to a module in course.yaml, and run kense check.",
    ]
    code, lines, _ = told(tmp_path, capsys, "new", "bank", "more-questions", "--course", folder)
    assert lines[-1] == "Now add more-questions to the banks of a quiz in course.yaml, and run kense check."
    manifest = (folder / "course.yaml").read_text(encoding="utf-8")
    manifest = manifest.replace("[letter-bank]", "[letter-bank, more-questions]")
    manifest = manifest.replace("write-the-answer}", "write-the-answer}\n      - {kind: lesson, id: next-one}")
    (folder / "course.yaml").write_text(manifest, encoding="utf-8")
    assert told(tmp_path, capsys, "check", folder) == (0, ["0 errors, 0 warnings"], "")


def test_languages_source_and_title_are_those_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(tmp_path, capsys, "new", "course", "our-course", "--in", tmp_path, "--languages", "ru", "kk", "--title", "Наш")
    manifest = (tmp_path / "our-course" / "course.yaml").read_text(encoding="utf-8")
    assert "languages: [ru, kk]\nsource_language: ru\n" in manifest
    assert '  ru: "Наш"\n' in manifest
    assert "  en: " not in manifest


@pytest.mark.parametrize(
    ("what", "name", "says"),
    [
        ("lesson", "read-the-letter", "never given again"),
        ("lesson", "Read it", "cannot be an id"),
        ("bank", "letter-bank", "never given again"),
    ],
)
def test_name_that_cannot_be_used_is_said_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str, name: str, says: str
) -> None:
    told(tmp_path, capsys, "new", "course", "our-course", "--in", tmp_path)
    before = sorted(tmp_path.rglob("*"))
    code, lines, error = told(tmp_path, capsys, "new", what, name, "--course", tmp_path / "our-course")
    assert (code, lines) == (1, [])
    assert says in error
    assert sorted(tmp_path.rglob("*")) == before


def test_folder_without_a_course_takes_no_lesson(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, error = told(tmp_path, capsys, "new", "lesson", "next-one", "--course", tmp_path)
    assert code == 1
    assert "a course has a file named course.yaml" in error
