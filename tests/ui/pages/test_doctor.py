"""The page that checks this PC: findings in words, mends as buttons, and a report without names."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.services.doctor import Doctor
from app.services.wiring import Services
from app.storage.profiles import read_profile
from app.ui.pages.doctor import DoctorPage
from app.ui.pages.help import HelpPage
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.services.patients import set_old
from tests.ui.pages.look import cut

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def small(paths: AppPaths, tmp_path: Path) -> AppPaths:
    """A PC with few courses, which is looked at quickly."""
    (tmp_path / "few").mkdir()
    for name in ("law.yaml", "glossary.yaml", "path.yaml"):
        (tmp_path / "few" / name).write_bytes((paths.courses / name).read_bytes())
    return replace(paths, courses=tmp_path / "few")


@pytest.fixture
def page(small: AppPaths, theme: Theme, clock: SetClock, qtbot: QtBot) -> Iterator[DoctorPage]:
    made = opened(small, theme, clock, qtbot)
    yield made
    made.hide()


def opened(paths: AppPaths, theme: Theme, clock: SetClock, qtbot: QtBot) -> DoctorPage:
    made = DoctorPage(Doctor(paths, clock), theme=theme, state=WindowState(paths.config))
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    looked(made, qtbot)
    return made


def looked(page: DoctorPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)


def words(page: DoctorPage) -> str:
    shown = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    return "\n".join(shown).replace("\u200b", "")


@pytest.fixture
def damaged_settings(small: AppPaths) -> Path:
    file = small.config / "settings.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"{")
    return file


def test_healthy_pc_is_said_to_be_healthy(page: DoctorPage) -> None:
    assert page.verdict == "Nothing is wrong on this PC."
    assert page.cards == []
    assert "The fonts are there and whole." in words(page)


def test_what_is_wrong_is_said_with_what_is_safe_and_what_to_do(damaged_settings: Path, page: DoctorPage) -> None:
    assert page.verdict.startswith("1 ")
    assert f"The file of settings, {damaged_settings}, is damaged: the defaults are used." in words(page)
    assert "What was saved before is safe." in words(page)
    assert "Let Kense keep the damaged file aside and write the defaults." in words(page)


def test_mend_is_done_by_its_button_and_the_pc_is_looked_at_again(
    damaged_settings: Path, page: DoctorPage, qtbot: QtBot
) -> None:
    (card,) = page.cards
    assert card.mend is not None
    qtbot.mouseClick(card.mend, Qt.MouseButton.LeftButton)
    looked(page, qtbot)
    assert page.verdict == "Nothing is wrong on this PC."
    assert page.notice.words.startswith("The default settings are in use.")
    assert damaged_settings.read_bytes() != b"{"


def test_name_typed_goes_on_the_new_card(
    services: Services, small: AppPaths, theme: Theme, clock: SetClock, qtbot: QtBot
) -> None:
    profile = services.profiles.create("Айгүл")
    folder = small.profiles / profile.id
    services.profiles.open(profile).close()
    (folder / "profile.json").write_bytes(b"\x00")
    page = opened(small, theme, clock, qtbot)
    (card,) = page.cards
    assert card._name is not None
    qtbot.keyClicks(card._name, "Asel  K.")
    assert card.mend is not None
    card.mend.click()
    looked(page, qtbot)
    rebuilt = read_profile(small.profiles, profile.id)
    assert rebuilt is not None
    assert rebuilt.name == "Asel K."
    page.hide()


def test_mend_that_fails_is_told_and_can_be_tried_again(
    damaged_settings: Path, small: AppPaths, page: DoctorPage, qtbot: QtBot
) -> None:
    (small.data / "kept").write_bytes(b"")
    (card,) = page.cards
    assert card.mend is not None
    card.mend.click()
    looked(page, qtbot)
    assert "could not be mended" in page.notice.words
    assert card.mend.isEnabled()


def test_report_is_saved_without_names(
    services: Services, page: DoctorPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.profiles.create("Айгүл Сәрсенова")
    target = tmp_path / "stick" / "report.txt"
    monkeypatch.setattr("app.ui.pages.doctor.ask_text_path", lambda *_: target)
    page.report.click()
    text = target.read_text(encoding="utf-8")
    assert "ok    fonts: The fonts are there and whole." in text
    assert "Айгүл" not in text
    assert page.notice.words.replace("\u200b", "") == f"The report is saved: {target}"


def test_page_that_is_left_stops_looking(small: AppPaths, theme: Theme, clock: SetClock, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    page = DoctorPage(Doctor(small, clock), theme=theme, state=WindowState(small.config))
    qtbot.addWidget(page)
    page.show()
    assert page.busy
    working = set(threading.enumerate()) - before
    page.hide()
    assert not page.busy
    assert working
    assert not any(thread.is_alive() for thread in working)


def test_long_paths_have_room_at_200_percent(small: AppPaths, clock: SetClock, qtbot: QtBot, theme: Theme) -> None:
    half = small.config / ("0123456789-" * 6) / "more" / ".settings.json.0a1b2c3d"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"")
    set_old(half)
    large = Theme("light", text_size=200, assets=small.assets)
    page = opened(small, large, clock, qtbot)
    assert [card.mend is not None for card in page.cards] == [True]
    page.column.settle()
    assert cut(page) == []
    page.hide()


def test_help_leads_to_the_check(small: AppPaths, theme: Theme, qtbot: QtBot) -> None:
    page = HelpPage(small, theme=theme, language="en")
    qtbot.addWidget(page)
    check = page.findChild(QPushButton, "check-pc")
    assert isinstance(check, QPushButton)
    with qtbot.waitSignal(page.page_requested) as asked:
        check.click()
    assert asked.args == ["doctor"]
