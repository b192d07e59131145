"""A course comes onto a PC through the window alone: from the courses page, by a file, to its outline."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.ui.pages import Place
from app.ui.pages import install as install_page
from app.ui.pages.install import InstallPage
from app.ui.shell import Shell
from tests.clock import SetClock
from tests.services.studio.workshops import COURSE, made, publish, workshop
from tests.ui.pages.look import pressable
from tests.ui.window.test_accessibility import clipped, go, inner, outside, shown_controls, spoken_name


@pytest.fixture
def package(paths: AppPaths, clock: SetClock, tmp_path: Path) -> Path:
    return publish(made(workshop(paths), paths, clock), tmp_path / "stick").file


def test_course_is_added_by_its_file_and_opens(
    shell: Shell, package: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(install_page, "ask_file", lambda *_, **__: package)
    go(shell, Place("courses"), qtbot)
    pressable(shell.page, "Add a course from a file").click()
    qtbot.waitUntil(lambda: shell.place == Place("install"))
    page = shell.page
    assert isinstance(page, InstallPage)
    pressable(page, "Choose a course file").click()
    settle(page, qtbot)
    pressable(page, "Install this once: Sample").click()
    settle(page, qtbot)
    pressable(page, "Back to the courses").click()
    qtbot.waitUntil(lambda: shell.place == Place("courses"))
    QCoreApplication.sendPostedEvents()
    pressable(shell.page, "Open: Sample").click()
    qtbot.waitUntil(lambda: shell.place == Place("course", COURSE))


@pytest.mark.parametrize(("language", "size"), [("kk", 200), ("ru", 250)])
def test_nothing_of_the_page_is_cut_or_nameless(
    shell: Shell, put_on: Callable[..., None], package: Path, language: str, size: int, qtbot: QtBot
) -> None:
    put_on(interface_language=language, text_size=size)
    go(shell, Place("install"), qtbot)
    page = shell.page
    assert isinstance(page, InstallPage)
    page.look(package)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: (clipped(shell), outside(shell)) == ([], []))
    assert [repr(one) for one in shown_controls(shell) if not inner(one) and not spoken_name(one).strip()] == []


def settle(page: InstallPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    QCoreApplication.sendPostedEvents()
