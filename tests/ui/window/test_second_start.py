"""A second start brings the first window forward instead of opening another one on the same data."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.services.first_window import NoAnswerError, bring_forward, window_lock
from app.ui.bell import Bell, come_forward

ROOT = Path(__file__).parents[3]


@contextmanager
def second_start(data: Path) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "main.py", "window", "--data-dir", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process


@pytest.mark.qt_log_ignore("does not support raise")
def test_second_start_ends_and_the_first_window_comes_forward(paths: AppPaths, qtbot: QtBot) -> None:
    lock = window_lock(paths)
    assert lock.take()
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    Bell(lock, lambda: come_forward(window), window)
    with second_start(paths.data) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        output, _ = process.communicate()
    assert (process.returncode, output) == (0, "Kense is open already; its window was brought forward.\n")
    assert not window.isMinimized()
    lock.release()


def test_ring_before_anybody_listened_is_heard(paths: AppPaths, qtbot: QtBot) -> None:
    lock = window_lock(paths)
    assert lock.take()
    (paths.data / "show-window").touch()
    heard: list[bool] = []
    Bell(lock, lambda: heard.append(True), QWidget())
    assert heard == [True]
    lock.release()


def test_window_that_does_not_answer_is_said_and_no_bell_is_left(
    paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = window_lock(paths), window_lock(paths)
    assert first.take()
    assert not second.take()
    monkeypatch.setattr(second, "ring", lambda: type(second).ring(second, seconds=0.05))
    with pytest.raises(NoAnswerError, match="open already"):
        bring_forward(second)
    assert not (paths.data / "show-window").exists()
    first.release()


def test_lock_is_free_after_the_first_window_ended(paths: AppPaths) -> None:
    first = window_lock(paths)
    assert first.take()
    first.release()
    again = window_lock(paths)
    assert again.take()
    again.release()


def test_other_data_has_a_window_of_its_own(paths: AppPaths, tmp_path: Path) -> None:
    first = window_lock(paths)
    other = window_lock(AppPaths(*(tmp_path / "other" / part for part in ("data", "config", "cache", "logs"))))
    assert first.take()
    assert other.take()
    first.release()
    other.release()
