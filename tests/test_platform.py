"""The ground Kense stands on: the pair of Python and PySide6, and the lists of exact libraries."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

REQUIREMENTS = Path(__file__).parent.parent / "requirements"
TIMES = 1000
STRAY = 100
"""References that come and go by themselves while a loop runs; a real leak or loss shows once per turn."""

SPARE = [True, None] * 20 * TIMES
"""References to lose, so that a bad pair fails these tests; without them it would abort the process."""


class Bell(QObject):
    """Something with a signal."""

    rung = Signal(bool)


def listen(_rung: bool) -> None:
    """Stand at the other end of the bell's signal."""


def emit(bell: Bell) -> None:
    bell.rung.emit(True)


def connect_and_disconnect(bell: Bell) -> None:
    bell.rung.connect(listen)
    bell.rung.disconnect(listen)


def call_without_result(bell: Bell) -> None:
    bell.setObjectName("bell")


@pytest.mark.parametrize("action", [emit, connect_and_disconnect, call_without_result])
@pytest.mark.parametrize("value", [True, None])
def test_pyside_neither_loses_nor_leaks_references(action: Callable[[Bell], None], value: object) -> None:
    """PySide6 6.12.0 loses one per call on Python 3.11 until the process aborts (from 3.12 on, nothing shows)."""
    bell = Bell()
    before = sys.getrefcount(value)
    for _ in range(TIMES):
        action(bell)
    assert abs(sys.getrefcount(value) - before) < STRAY


def locked(purpose: str) -> set[str]:
    text = (REQUIREMENTS / f"{purpose}.txt").read_text(encoding="utf-8")
    return set(re.findall(r"^\S+==\S+", text, flags=re.MULTILINE))


def test_development_uses_the_very_libraries_that_run_kense() -> None:
    assert locked("run") - locked("dev") == set()


@pytest.mark.parametrize("purpose", ["run", "pades", "dev"])
def test_lock_files_name_no_place_to_fetch_from(purpose: str) -> None:
    assert "://" not in (REQUIREMENTS / f"{purpose}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("purpose", ["run", "pades", "dev"])
def test_every_locked_library_carries_hashes(purpose: str) -> None:
    text = (REQUIREMENTS / f"{purpose}.txt").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []
