"""Who learns: a list, a filter when it is long, a PIN where there is one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from app.services.profiles import Profile
from app.services.wiring import Services
from app.ui.pages.sign_in import SignInPage
from app.ui.theme import Theme
from tests.ui.pages.look import nameless, pressable, words


def sign_in(theme: Theme, qtbot: QtBot, profiles: list[Profile]) -> SignInPage:
    page = SignInPage(theme, profiles)
    qtbot.addWidget(page)
    return page


def field(page: SignInPage, name: str) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name)


def people(page: SignInPage) -> QListWidget:
    found = page.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def many(services: Services, number: int) -> list[Profile]:
    return [services.profiles.create(f"Person {at}") for at in range(number)]


def test_person_without_a_pin_is_opened_by_the_enter_key(services: Services, theme: Theme, qtbot: QtBot) -> None:
    profiles = many(services, 2)
    page = sign_in(theme, qtbot, profiles)
    people(page).setCurrentRow(1)
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(people(page), Qt.Key.Key_Return)
    assert asked.args == [profiles[1], ""]


def test_pin_is_asked_only_of_those_who_have_one(services: Services, theme: Theme, qtbot: QtBot) -> None:
    page = sign_in(theme, qtbot, [services.profiles.create("A"), services.profiles.create("B", pin="4711")])
    shown = []
    for row in (0, 1):
        people(page).setCurrentRow(row)
        shown.append(field(page, "PIN").isVisibleTo(page))
    assert shown == [False, True]


def test_pin_goes_with_the_person(services: Services, theme: Theme, qtbot: QtBot) -> None:
    profile = services.profiles.create("A", pin="4711")
    page = sign_in(theme, qtbot, [profile])
    field(page, "PIN").setText("4711")
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(field(page, "PIN"), Qt.Key.Key_Return)
    assert asked.args == [profile, "4711"]


def test_missing_pin_is_asked_for_not_tried(services: Services, theme: Theme, qtbot: QtBot) -> None:
    page = sign_in(theme, qtbot, [services.profiles.create("A", pin="4711")])
    with qtbot.assertNotEmitted(page.open_requested):
        pressable(page, "Open").click()
    assert "This profile has a PIN." in words(page)


def test_filter_stands_above_a_long_list_only(services: Services, theme: Theme, qtbot: QtBot) -> None:
    profiles = many(services, 9)
    for number, shown in ((8, False), (9, True)):
        page = sign_in(theme, qtbot, profiles[:number])
        assert field(page, "Show only names with these letters").isVisibleTo(page) is shown


def test_filter_leaves_the_names_with_its_letters(services: Services, theme: Theme, qtbot: QtBot) -> None:
    profiles = many(services, 12)
    page = sign_in(theme, qtbot, profiles)
    field(page, "Show only names with these letters").setText("SON 11")
    with qtbot.waitSignal(page.open_requested) as asked:
        pressable(page, "Open").click()
    assert asked.args == [profiles[11], ""]


def test_nobody_is_opened_when_the_filter_finds_nobody(services: Services, theme: Theme, qtbot: QtBot) -> None:
    page = sign_in(theme, qtbot, many(services, 9))
    field(page, "Show only names with these letters").setText("zzz")
    assert not pressable(page, "Open").isEnabled()


def test_refusal_is_said_and_the_pin_can_be_typed_again(services: Services, theme: Theme, qtbot: QtBot) -> None:
    page = sign_in(theme, qtbot, [services.profiles.create("A", pin="4711")])
    field(page, "PIN").setText("1111")
    page.show_error("The PIN is not right.")
    assert "The PIN is not right." in words(page)
    assert (field(page, "PIN").text(), page.focusProxy()) == ("", field(page, "PIN"))


def test_new_person_can_be_added(theme: Theme, qtbot: QtBot) -> None:
    page = sign_in(theme, qtbot, [])
    with qtbot.waitSignal(page.new_profile_requested):
        pressable(page, "New person").click()


def test_everything_that_takes_the_keyboard_has_a_name(services: Services, theme: Theme, qtbot: QtBot) -> None:
    assert nameless(sign_in(theme, qtbot, many(services, 9))) == []
