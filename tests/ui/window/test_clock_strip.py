"""The strip about a wrong clock stands over the pages, stops nothing, and is gone for the session once put away."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.clock_strip import ClockStrip
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.shell import Shell
from tests.clock import SetClock
from tests.services.work import facts_of


def strip_of(shell: Shell) -> ClockStrip:
    (strip,) = shell.findChildren(ClockStrip)
    assert isinstance(strip, ClockStrip)
    return strip


def close_button(shell: Shell) -> QPushButton:
    return next(
        one
        for one in shell.findChildren(QPushButton)
        if one.accessibleName() == "Close the notice about the clock" and one.isVisible()
    )


def test_right_clock_has_no_strip(shell: Shell) -> None:
    assert strip_of(shell).words == ""


@pytest.mark.parametrize(("year", "words"), [(1999, "before Kense was made"), (2040, "years ahead")])
def test_wrong_clock_is_told_over_the_page(shell: Shell, clock: SetClock, year: int, words: str) -> None:
    clock.set_wall(datetime(year, 1, 1, tzinfo=UTC))
    shell.go(Place("courses"))
    assert words in strip_of(shell).words
    assert shell.place == Place("courses")
    assert shell.page.isVisible()


def test_wrong_clock_at_the_start_is_told_on_the_first_page(window: MainWindow, clock: SetClock, shell: Shell) -> None:
    profile = shell.ui.learner.profile.profile
    window.sign_out()
    clock.set_wall(datetime(1999, 1, 1, tzinfo=UTC))
    window.open_profile(profile, "")
    assert window.shell is not None
    assert "before Kense was made" in strip_of(window.shell).words
    assert facts_of(window.shell.ui.learner, "clock.warned") == 1


def test_strip_put_away_stays_away_for_the_session(shell: Shell, clock: SetClock, qtbot: QtBot) -> None:
    clock.set_wall(datetime(2040, 1, 1, tzinfo=UTC))
    shell.go(Place("courses"))
    qtbot.mouseClick(close_button(shell), Qt.MouseButton.LeftButton)
    assert strip_of(shell).words == ""
    shell.go(Place("home"))
    assert strip_of(shell).words == ""
    assert facts_of(shell.ui.learner, "clock.warned") == 1


def test_strip_goes_when_the_clock_is_set_right(shell: Shell, clock: SetClock) -> None:
    right = clock.now()
    clock.set_wall(datetime(1999, 1, 1, tzinfo=UTC))
    shell.go(Place("courses"))
    assert strip_of(shell).words
    clock.set_wall(right)
    shell.go(Place("home"))
    assert strip_of(shell).words == ""


def test_strip_follows_theme_and_size(shell: Shell, clock: SetClock, put_on: Callable[..., None]) -> None:
    clock.set_wall(datetime(2040, 1, 1, tzinfo=UTC))
    put_on(theme="dark", text_size=200)
    assert "years ahead" in strip_of(shell).words
    assert close_button(shell).isVisible()
