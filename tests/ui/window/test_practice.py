"""A practice desk in the real window: from the rail to the result, through a change of language and another start."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.wiring import Services
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.pages.desks import DesksPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.practice_result import PracticeResultPage
from app.ui.shell import Shell
from tests.ui.pages.look import pressable, words

COURSE, DESK = "c03-inquiries", "deadline-drill"


def begun(shell: Shell) -> PracticePage:
    """Begin at the desk from the page of all desks, as a learner does."""
    shell.go(Place("desks"))
    assert isinstance(shell.page, DesksPage)
    pressable(shell.page, "Open: Deadline drill").click()
    QApplication.sendPostedEvents()
    assert isinstance(shell.page, PracticePage)
    shell.page.begin("practice")
    return shell.page


def work_through(page: PracticePage, *, steps: int | None = None) -> None:
    assert page.session is not None
    keeper = page.session.keeper
    for entry in keeper.model_log("en")[:steps]:
        keeper.act(entry.case, entry.action, entry.arguments)


def test_desk_leads_from_the_rail_to_its_result_and_to_another_variant(shell: Shell) -> None:
    page = begun(shell)
    work_through(page)
    assert page.session is not None
    page.session.hand_in()
    QApplication.sendPostedEvents()
    assert isinstance(shell.page, PracticeResultPage)
    assert "of 100 points" in words(shell.page)
    pressable(shell.page, "Try a new variant").click()
    QApplication.sendPostedEvents()
    assert isinstance(shell.page, PracticePage)
    assert shell.page.start is not None


def test_run_goes_on_in_another_language_where_it_was(shell: Shell, put_on, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def] # a fixture
    work_through(begun(shell), steps=5)
    put_on(interface_language="kk")
    assert isinstance(shell.page, PracticePage)
    assert shell.page.run is not None
    assert len(shell.page.run.log) == 5
    assert pressable(shell.page, "Тапсыру").isEnabled()


@pytest.mark.parametrize("leaving", ["leave", "close"])
def test_run_waits_after_leaving_and_after_a_new_start(
    window: MainWindow, shell: Shell, services: Services, qapp: QApplication, qtbot: QtBot, leaving: str
) -> None:
    work_through(begun(shell), steps=5)
    if leaving == "leave":
        shell.go(Place("home"))
        again = shell
    else:
        window.close()
        later = MainWindow(qapp, services)
        qtbot.addWidget(later)
        later.show()
        assert later.shell is not None
        again = later.shell
    again.go(Place("practice", COURSE, DESK))
    assert isinstance(again.page, PracticePage)
    again.page.go_on()
    assert again.page.run is not None
    assert len(again.page.run.log) == 5
