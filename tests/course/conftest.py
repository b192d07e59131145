"""Courses to work on: a sound one that a test may change, and the ones that come with Kense."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.course.library import Library
from app.course.library_file import read_library

DATA = Path(__file__).parent.parent / "data"
SHIPPED = Path(__file__).parent.parent.parent / "courses"

Change = Callable[[str, str, str], None]
"""Given a file of the sound course, an old and a new text."""


@pytest.fixture
def courses(tmp_path: Path) -> Path:
    """A folder with law, calendar, glossary, path and one sound, locked course."""
    return Path(shutil.copytree(DATA / "sound", tmp_path / "courses"))


@pytest.fixture
def folder(courses: Path) -> Path:
    """The sound course's own folder."""
    return courses / "c90-sample"


@pytest.fixture
def case_file(folder: Path) -> str:
    """The name of one more file in the sound course: a case of three items and an essay, not locked yet."""
    shutil.copy(DATA / "case.yaml", folder / "questions" / "cases.yaml")
    return "questions/cases.yaml"


@pytest.fixture
def change(folder: Path) -> Change:
    """Replaces the only occurrence of a text in a file of the sound course."""

    def replaced(name: str, old: str, new: str) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")

    return replaced


@pytest.fixture(scope="session")
def shipped() -> Library:
    """Law, calendar, glossary and path that come with Kense."""
    return read_library(SHIPPED).library
