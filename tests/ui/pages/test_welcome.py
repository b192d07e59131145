"""The first start: three questions, each with a way back and a gentle word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.pages.welcome import WelcomePage
from app.ui.theme import Theme
from tests.ui.pages.look import nameless, pressable, pressable_names, words


def welcome(
    theme: Theme, qtbot: QtBot, *, step: int = 0, language: str = "en", can_go_back: bool = False
) -> WelcomePage:
    page = WelcomePage(theme, language=language, step=step, name="Айгүл" if step == 2 else "", can_go_back=can_go_back)
    qtbot.addWidget(page)
    return page


def write(page: WelcomePage, field: str, text: str) -> None:
    found = next(one for one in page.findChildren(QLineEdit) if one.accessibleName().startswith(field))
    found.setText(text)


def test_language_is_told_as_soon_as_it_is_picked(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot)
    with qtbot.waitSignal(page.language_chosen) as told:
        pressable(page, "Қазақша").click()
    assert told.args == ["kk"]


def test_nobody_goes_on_without_a_language(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, language="")
    pressable(page, "Next").click()
    assert page.state() == (0, "")
    assert "Choose a language first." in words(page)


def test_three_screens_lead_to_a_name_without_a_pin(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot)
    pressable(page, "Next").click()
    write(page, "Surname", "  Нұрлан   Айгүл ")
    pressable(page, "Next").click()
    with qtbot.waitSignal(page.finished) as told:
        pressable(page, "Start learning").click()
    assert told.args == ["Нұрлан Айгүл", ""]


def test_empty_name_gets_a_gentle_sentence(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=1)
    write(page, "Surname", "   ")
    pressable(page, "Next").click()
    assert "Please write your name." in words(page)
    assert page.state()[0] == 1


def test_enter_in_the_name_goes_on(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=1)
    write(page, "Surname", "Нұрлан Айгүл")
    qtbot.keyClick(page.focusProxy(), Qt.Key.Key_Return)
    assert page.state() == (2, "Нұрлан Айгүл")


def test_repeated_pin_is_told(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=2)
    write(page, "PIN", "4711")
    write(page, "The same PIN", "4711")
    with qtbot.waitSignal(page.finished) as told:
        pressable(page, "Start learning").click()
    assert told.args == ["Айгүл", "4711"]


def test_pin_of_the_wrong_form_is_refused(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=2)
    write(page, "PIN", "12a")
    with qtbot.assertNotEmitted(page.finished):
        pressable(page, "Start learning").click()
    assert "A PIN has 4 to 6 digits. Write it again" in words(page)


def test_two_pins_that_differ_are_refused(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=2)
    write(page, "PIN", "4711")
    write(page, "The same PIN", "4712")
    pressable(page, "Start learning").click()
    assert "The two PINs differ." in words(page)


def test_back_keeps_what_was_typed(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=2)
    pressable(page, "Back").click()
    assert page.state() == (1, "Айгүл")


def test_only_who_came_from_somewhere_can_cancel(theme: Theme, qtbot: QtBot) -> None:
    assert "Cancel" not in pressable_names(welcome(theme, qtbot))
    page = welcome(theme, qtbot, can_go_back=True)
    with qtbot.waitSignal(page.cancelled):
        pressable(page, "Cancel").click()


def test_failure_is_said_on_the_page(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=2)
    page.show_error("The disk is full. Nothing was changed.")
    assert "The disk is full. Nothing was changed." in words(page)


def test_everything_that_takes_the_keyboard_has_a_name(theme: Theme, qtbot: QtBot) -> None:
    assert nameless(welcome(theme, qtbot)) == []


def test_one_can_begin_without_a_name(theme: Theme, qtbot: QtBot) -> None:
    page = welcome(theme, qtbot, step=1)
    with qtbot.waitSignal(page.guest_requested):
        pressable(page, "Learn as a guest").click()
