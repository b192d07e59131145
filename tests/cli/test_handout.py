"""Handouts are written from the command line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One data folder for all tests here: courses are compiled once."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], data: Path) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main(["handout", *map(str, arguments), "--data-dir", str(data)])
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


def test_lesson_is_written_in_two_languages(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "lesson.pdf"
    code, told, _ = run("c03-inquiries", "mixed-appeals", "--language", "kk", "--second", "ru", "-o", target)
    assert code == 0
    assert told.startswith(f"{target}: ")
    assert target.read_bytes().startswith(b"%PDF")


def test_job_aid_is_one_page(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "aid.pdf"
    assert run("c03-inquiries", "mixed-appeals", "--aid", "-o", target)[0] == 0
    assert target.read_bytes().count(b"/Type /Page\n") == 1


def test_job_aid_of_a_whole_course_is_refused(run: Run, tmp_path: Path) -> None:
    code, _, problem = run("c03-inquiries", "--aid", "-o", tmp_path / "aid.pdf")
    assert code == 1
    assert "Name the lesson" in problem
    assert not (tmp_path / "aid.pdf").exists()


def test_unknown_course_and_lesson_are_named_with_those_there_are(run: Run, tmp_path: Path) -> None:
    code, _, problem = run("c99-other", "-o", tmp_path / "x.pdf")
    assert (code, "c03-inquiries" in problem) == (1, True)
    code, _, problem = run("c03-inquiries", "other", "-o", tmp_path / "x.pdf")
    assert (code, "mixed-appeals" in problem) == (1, True)
