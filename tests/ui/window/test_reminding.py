"""After signing in one line says what waits; it is gone with the next page and never comes unasked for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.services import review_glance
from app.services.assignments import AssignedWork, Assignments
from app.services.review_glance import Glance
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.pages.review import ReviewPage
from app.ui.reminding import ReminderStrip
from app.ui.shell import Shell
from tests.ui.pages.look import pressable, words


def strip(shell: Shell) -> ReminderStrip:
    found = shell.findChild(ReminderStrip)
    assert isinstance(found, ReminderStrip)
    return found


def sign_in_again(window: MainWindow) -> Shell:
    window.sign_out()
    window.open_profile(window.services.profiles.all()[0], "")
    assert window.shell is not None
    return window.shell


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let cards and assigned work wait for the learner."""

    def wait(*, cards: int = 0, days_left: tuple[int, ...] = ()) -> None:
        work = tuple(
            AssignedWork(
                course="c", titles={}, due=date(2026, 12, 1), days_left=days, by="", office_names={}, office=""
            )
            for days in days_left
        )
        monkeypatch.setattr(review_glance, "glance", lambda file, clock: Glance(cards=cards, minutes=1, begun=True))
        monkeypatch.setattr(Assignments, "all", lambda self: work)

    return wait


def test_reminder_comes_by_itself_after_signing_in(
    waiting: Callable[..., None], window: MainWindow, qtbot: QtBot
) -> None:
    waiting(cards=7)
    found = strip(sign_in_again(window))
    qtbot.waitUntil(lambda: found.panel is not None)
    assert "7 cards to repeat today" in words(found)


def test_reminder_names_late_and_near_work(waiting: Callable[..., None], shell: Shell) -> None:
    waiting(days_left=(-3, 2, 5, 30))
    strip(shell).look()
    said = words(strip(shell))
    assert "1 assigned course late · 2 assigned courses to finish within a week" in said
    assert "card(s)" not in said.splitlines()[0]


def test_nothing_waits_and_nothing_is_said(waiting: Callable[..., None], shell: Shell) -> None:
    waiting(days_left=(30,))
    strip(shell).look()
    assert strip(shell).panel is None


def test_button_leads_to_the_review_and_the_strip_is_gone(
    waiting: Callable[..., None], shell: Shell, qtbot: QtBot
) -> None:
    waiting(cards=3)
    strip(shell).look()
    pressable(strip(shell), "Review now").click()
    qtbot.waitUntil(lambda: isinstance(shell.page, ReviewPage))
    assert strip(shell).panel is None


def test_next_page_takes_it_away(waiting: Callable[..., None], shell: Shell) -> None:
    waiting(cards=3)
    strip(shell).look()
    shell.go(Place("courses"))
    assert strip(shell).panel is None


def test_who_wants_no_reminders_gets_none(window: MainWindow) -> None:
    assert strip(sign_in_again(window))._later.isActive()
    assert window.shell is not None
    window.shell.settings_changed.emit(replace(window.shell.ui.settings, reminders=False))
    assert not strip(sign_in_again(window))._later.isActive()


def test_closed_window_looks_for_nothing_any_more(waiting: Callable[..., None], window: MainWindow) -> None:
    waiting(cards=7)
    found = strip(sign_in_again(window))
    window.close()
    found.look()
    assert found.panel is None
