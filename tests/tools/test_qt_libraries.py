"""Asking the loader for the system libraries Qt needs."""

import sys
from pathlib import Path

import PySide6
import pytest

from tools.qt_libraries import ALWAYS, PACKAGES, WINDOW, all_load, asked

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux leaves libraries to the system"
)


def test_libraries_of_the_note_are_asked_for(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("libc.so.6\nlibm.so.6", encoding="utf-8")
    assert all_load(note)


def test_library_that_went_away_is_noticed(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("libc.so.6\nlibgone.so.9", encoding="utf-8")
    assert not all_load(note)


def test_files_of_qt_that_are_looked_at_exist() -> None:
    qt = Path(PySide6.__file__).parent
    assert [file for file in [*ALWAYS, *WINDOW.values()] if not (qt / file).exists()] == []


def test_every_library_a_window_lacks_here_has_a_package() -> None:
    libraries = asked(Path(PySide6.__file__).parent, [*ALWAYS, WINDOW["xcb"]])
    assert [name for name, found in libraries.items() if not found and name not in PACKAGES] == []


def test_libraries_that_come_with_pyside_are_not_asked_of_the_system() -> None:
    libraries = asked(Path(PySide6.__file__).parent, ALWAYS)
    assert "libc.so.6" in libraries
    assert not any(name.startswith("libQt6") for name in libraries)
