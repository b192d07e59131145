"""`kense check --measures`: what it prints beside the faults."""

import json
import shutil
from pathlib import Path

import pytest

from app.cli import main
from tests.course.conftest import DATA


@pytest.fixture
def courses(tmp_path: Path) -> Path:
    """A folder of one sound course."""
    return Path(shutil.copytree(DATA / "sound", tmp_path / "courses"))


def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[str]]:
    """Run the check with data of its own and return exit code and lines."""
    code = main(["check", "--data-dir", str(tmp_path / "data"), *map(str, arguments)])
    return code, capsys.readouterr().out.splitlines()


def test_measures_follow_the_faults_as_small_tables(
    courses: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = told(tmp_path, capsys, courses, "--measures")
    assert code == 0
    assert lines[:3] == ["0 errors, 0 warnings", "", "c90-sample"]
    rows = [line.split() for line in lines]
    assert ["s.1", "3", "+-", "1", "+-", "4", "+1", "-", "-", "8", "+1"] in rows
    assert ["true,", "false", "0", "1", "100", "%"] in rows
    assert ["stems", "kk"] in [row[:2] for row in rows if row[-1:] == ["-"]]
    assert "  pick-day/monday: a wrong option without feedback of its own" in lines


def test_measures_of_one_course_take_law_from_the_folder_above(
    courses: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = told(tmp_path, capsys, courses / "c90-sample", "--measures")
    assert alone == told(tmp_path, capsys, courses, "--measures")


def test_without_the_option_only_faults_are_printed(
    courses: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(tmp_path, capsys, courses) == (0, ["0 errors, 0 warnings"])


def test_json_has_one_line_for_each_course(courses: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = told(tmp_path, capsys, courses, "--measures", "--json")
    assert code == 0
    (measures,) = map(json.loads, lines)
    assert measures["course"] == "c90-sample"
    assert measures["bank_levels"] == {"s.1": {"remember": 3, "apply": 4, "understand": 1}}
    assert measures["reading"]["stems"]["kk"]["reading_ease"] is None


def test_course_with_faults_is_measured_and_still_ends_with_an_error(
    courses: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bank = courses / "c90-sample" / "questions" / "bank.yaml"
    text = bank.read_text(encoding="utf-8")
    bank.write_text(text.replace("objective: s.1", "objective: s.9", 1), encoding="utf-8")
    code, lines = told(tmp_path, capsys, courses, "--measures")
    assert code == 1
    assert "c90-sample" in lines
    assert any(line.split()[:1] == ["s.9"] for line in lines)


def test_course_whose_outline_cannot_be_read_has_faults_and_no_measures(
    courses: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (courses / "c90-sample" / "course.yaml").write_text("format: [", encoding="utf-8")
    code, lines = told(tmp_path, capsys, courses, "--measures")
    assert code == 1
    assert "c90-sample" not in lines
    assert lines[-1].endswith("warnings")


def test_stems_of_one_pattern_are_named_with_what_they_share(
    courses: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bank = courses / "c90-sample" / "questions" / "bank.yaml"
    text = bank.read_text(encoding="utf-8")
    bank.write_text(text.replace("{en: Name the proof.", "{en: What is on the desk?"), encoding="utf-8")
    _, lines = told(tmp_path, capsys, courses, "--measures")
    assert "  on-the-coupon, name-proof: one pattern of stems, “what is on …” (en)" in lines
