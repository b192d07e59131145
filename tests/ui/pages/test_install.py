"""The page “Add a course” says what a package brings and installs what somebody says yes to."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.bootstrap import build_services
from app.services.installing import Installing
from app.ui.pages import install as install_page
from app.ui.pages.install import InstallPage
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.services.studio.workshops import COURSE, SOUND, change, made, publish, workshop
from tests.ui.pages.look import cut, nameless, pressable, pressable_names, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def stick(paths: AppPaths, clock: SetClock, tmp_path: Path) -> Path:
    """Two versions of a course, published in a workshop."""
    folder = workshop(paths)
    publishing = made(folder, paths, clock)
    publish(publishing, tmp_path / "stick" / "old")
    change(folder, "lessons/next-steps.en.md", "signed and sent", "signed, then sent")
    publish(publishing, tmp_path / "stick" / "new")
    return tmp_path / "stick"


@pytest.fixture
def installing(paths: AppPaths, clock: SetClock, tmp_path: Path) -> Installing:
    shutil.copytree(SOUND, tmp_path / "shipped", ignore=shutil.ignore_patterns("path.yaml", COURSE))
    services = build_services(replace(paths, courses=tmp_path / "shipped"), clock)
    return Installing(services.paths, clock, services.catalogue)


@pytest.fixture
def page(installing: Installing, stick: Path, theme: Theme, paths: AppPaths, qtbot: QtBot) -> InstallPage:
    shown = InstallPage(
        installing, sticks=lambda: [stick / "old"], language="en", theme=theme, state=WindowState(paths.config)
    )
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    return shown


@pytest.fixture(autouse=True)
def says_yes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer every question with yes; return the questions."""
    asked: list[str] = []

    def confirmed(_parent: object, question: str, *, yes: str) -> bool:
        asked.append(f"{question} [{yes}]")
        return True

    monkeypatch.setattr(install_page, "confirm", confirmed)
    return asked


def looked(page: InstallPage, place: Path, qtbot: QtBot) -> None:
    page.look(place)
    settle(page, qtbot)


def pressed(page: InstallPage, name: str, qtbot: QtBot) -> None:
    pressable(page, name).click()
    settle(page, qtbot)


def settle(page: InstallPage, qtbot: QtBot) -> None:
    """Wait until the work is done and what it brought is shown."""
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    QCoreApplication.sendPostedEvents()


def test_offer_shows_title_version_publisher_and_fingerprint(
    page: InstallPage, installing: Installing, stick: Path, qtbot: QtBot
) -> None:
    looked(page, stick / "old", qtbot)
    shown = words(page)
    (offer,) = installing.look(stick / "old").offers
    told = ("Sample", "Version 1.0.0", "Publisher: Training unit", offer.fingerprint)
    assert [one for one in told if one not in shown] == []


def test_stick_is_found_by_a_press(page: InstallPage, qtbot: QtBot) -> None:
    pressed(page, "Look on the USB stick", qtbot)
    assert "Version 1.0.0" in words(page)


def test_course_that_is_trusted_once_is_installed(
    page: InstallPage, installing: Installing, stick: Path, qtbot: QtBot
) -> None:
    looked(page, stick / "old", qtbot)
    pressed(page, "Install this once", qtbot)
    assert page.notice.words == "Sample, version 1.0.0, is installed."
    assert ([one.id for one in installing.installed()], installing.publishers.known()) == ([COURSE], ())


def test_update_shows_what_is_new_and_can_be_taken_back(
    page: InstallPage, installing: Installing, stick: Path, qtbot: QtBot
) -> None:
    looked(page, stick / "old", qtbot)
    pressed(page, "Trust always and install", qtbot)
    looked(page, stick / "new", qtbot)
    assert "Wording improved in lessons: Next steps" in words(page)
    pressed(page, "Install: Sample", qtbot)
    assert installing.installed()[0].current == "1.0.1"
    pressed(page, "Sample: Go back to version 1.0.0", qtbot)
    assert installing.installed()[0].current == "1.0.0"


def test_older_version_is_asked_about(
    page: InstallPage, installing: Installing, stick: Path, qtbot: QtBot, says_yes: list[str]
) -> None:
    looked(page, stick / "new", qtbot)
    pressed(page, "Trust always and install", qtbot)
    looked(page, stick / "old", qtbot)
    pressed(page, "Install: Sample", qtbot)
    assert says_yes[0].startswith("This package is OLDER: version 1.0.1 is here")
    assert installing.installed()[0].current == "1.0.0"


def test_declined_course_is_not_installed(page: InstallPage, installing: Installing, stick: Path, qtbot: QtBot) -> None:
    looked(page, stick / "old", qtbot)
    pressed(page, "Do not install", qtbot)
    assert ("Version 1.0.0" in words(page), installing.installed()) == (False, ())


def test_trusted_publisher_can_be_asked_about_again(
    page: InstallPage, installing: Installing, stick: Path, qtbot: QtBot
) -> None:
    looked(page, stick / "old", qtbot)
    pressed(page, "Trust always and install", qtbot)
    pressed(page, "Ask again: Training unit", qtbot)
    assert installing.publishers.known() == ()


def test_course_is_removed_after_a_question(
    page: InstallPage, installing: Installing, stick: Path, qtbot: QtBot, says_yes: list[str]
) -> None:
    looked(page, stick / "old", qtbot)
    pressed(page, "Install this once", qtbot)
    pressed(page, "Remove: Sample", qtbot)
    assert (len(says_yes), installing.installed()) == (1, ())


def test_what_cannot_be_installed_says_why(page: InstallPage, stick: Path, qtbot: QtBot) -> None:
    (stick / "bad.kense").write_bytes(b"PK nonsense")
    looked(page, stick / "bad.kense", qtbot)
    assert "it is no package, or its end is missing" in words(page)
    looked(page, stick.parent / "nothing", qtbot)
    assert "There is no file or folder" in page.notice.words


def test_pinned_office_offers_no_button_for_others(
    page: InstallPage, paths: AppPaths, stick: Path, qtbot: QtBot
) -> None:
    (paths.data / "publishers.json").write_bytes(b'{"publishers": []}')
    looked(page, stick / "old", qtbot)
    assert "Your office allows only certain publishers" in words(page)
    assert [one for one in pressable_names(page) if "nstall" in one] == []


def test_everything_has_a_name_and_room(page: InstallPage, stick: Path, qtbot: QtBot) -> None:
    looked(page, stick, qtbot)
    assert (nameless(page), cut(page)) == ([], [])
