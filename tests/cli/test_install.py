"""`kense install`: what it says and does, and when it fails."""

import shutil
from pathlib import Path

import pytest

from app.cli import main
from tests.services.studio.workshops import COURSE, SOUND


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package built by this program, on a stick."""
    shutil.copytree(SOUND, tmp_path / "courses")
    file = tmp_path / "stick" / "sample.kense"
    assert main(["build", str(tmp_path / "courses" / COURSE), "-o", str(file), "--data-dir", str(tmp_path / "w")]) == 0
    return file


def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[str]]:
    """Run the command with data of its own and return exit code and lines, those of errors behind the others."""
    capsys.readouterr()
    code = main(["install", "--data-dir", str(tmp_path / "data"), *map(str, arguments)])
    written = capsys.readouterr()
    return code, [*written.out.splitlines(), *written.err.splitlines()]


def test_unknown_publisher_is_told_and_nothing_is_installed(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = told(tmp_path, capsys, package.parent)
    assert (code, lines[0]) == (1, f"Sample ({COURSE} 1.0.0) in {package}")
    assert lines[-1] == "  Not installed. If you trust it, add --trust once, or --trust always."
    assert told(tmp_path, capsys) == (0, [])


def test_looking_only_says_what_is_there(package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = told(tmp_path, capsys, package, "--look", "--trust", "once")
    assert (code, lines[-1].startswith("  Fingerprint: ")) == (0, True)
    assert told(tmp_path, capsys) == (0, [])


def test_trusted_package_is_installed_and_listed(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = told(tmp_path, capsys, package, "--trust", "always")
    assert (code, lines[-1]) == (0, f"  Installed: {COURSE} 1.0.0")
    assert told(tmp_path, capsys) == (0, [f"{COURSE} 1.0.0"])
    assert "exactly this one" in told(tmp_path, capsys, package)[1][1]


def test_version_before_is_used_again(package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(tmp_path, capsys, package, "--trust", "always")
    manifest = tmp_path / "courses" / COURSE / "course.yaml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("1.0.0", "1.1.0"), encoding="utf-8")
    main(["build", str(manifest.parent), "-o", str(package), "--data-dir", str(tmp_path / "w")])
    assert told(tmp_path, capsys, package)[1][-1] == f"  Installed: {COURSE} 1.1.0"
    assert told(tmp_path, capsys, "--back", COURSE, "1.0.0") == (0, [f"{COURSE}: version 1.0.0 is in use again."])
    assert told(tmp_path, capsys) == (0, [f"{COURSE} 1.0.0 (kept: 1.1.0)"])


def test_course_is_removed(package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(tmp_path, capsys, package, "--trust", "once")
    assert told(tmp_path, capsys, "--remove", COURSE) == (
        *(0,),
        [f"{COURSE} is removed. What learners did stays on record."],
    )
    assert told(tmp_path, capsys) == (0, [])


def test_place_without_courses_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    code, lines = told(tmp_path, capsys, tmp_path / "empty")
    assert (code, lines) == (1, [f"There is no course that can be installed in {tmp_path / 'empty'}."])


def test_damaged_package_fails_with_its_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.kense").write_bytes(b"PK nonsense")
    code, lines = told(tmp_path, capsys, tmp_path / "bad.kense")
    assert (code, "it is no package, or its end is missing" in lines[0]) == (1, True)
