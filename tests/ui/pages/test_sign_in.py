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


# ---- waits, damaged cards, the lock


class Waits:
    """How long a PIN has to wait, as a test sets it."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds

    def __call__(self, _profile: Profile) -> int:
        return self.seconds


def waiting_page(services: Services, theme: Theme, qtbot: QtBot, waits: Waits) -> SignInPage:
    page = SignInPage(theme, [services.profiles.create("A", pin="4711")], seconds_to_wait=waits)
    qtbot.addWidget(page)
    return page


def test_wait_is_counted_down_and_ends_by_itself(services: Services, theme: Theme, qtbot: QtBot) -> None:
    waits = Waits(0)
    page = waiting_page(services, theme, qtbot, waits)
    waits.seconds = 5
    page.show_error("The PIN is not right.")
    told = [("You can try again in 5 s." in words(page), field(page, "PIN").isEnabled())]
    waits.seconds = 1
    page.count_down()
    told.append(("You can try again in 1 s." in words(page), field(page, "PIN").isEnabled()))
    waits.seconds = 0
    page.count_down()
    told.append(("You can type the PIN again." in words(page), field(page, "PIN").isEnabled()))
    assert told == [(True, False), (True, False), (True, True)]
    assert pressable(page, "Open").isEnabled()


def test_wait_goes_on_when_the_program_is_started_again(services: Services, theme: Theme, qtbot: QtBot) -> None:
    page = waiting_page(services, theme, qtbot, Waits(40))
    assert "You can try again in 40 s." in words(page)
    assert not pressable(page, "Open").isEnabled()


def test_nothing_is_tried_while_waiting(services: Services, theme: Theme, qtbot: QtBot) -> None:
    page = waiting_page(services, theme, qtbot, Waits(5))
    with qtbot.assertNotEmitted(page.open_requested):
        qtbot.keyClick(people(page), Qt.Key.Key_Return)


def test_countdown_runs_by_a_timer_only_while_somebody_waits(services: Services, theme: Theme, qtbot: QtBot) -> None:
    waits = Waits(5)
    page = waiting_page(services, theme, qtbot, waits)
    running = [page._count.isActive()]
    waits.seconds = 0
    qtbot.waitUntil(lambda: "You can type the PIN again." in words(page), timeout=3000)
    running.append(page._count.isActive())
    assert running == [True, False]


def test_kazakh_name_is_found_by_russian_letters_and_parts(services: Services, theme: Theme, qtbot: QtBot) -> None:
    profiles = [*many(services, 200), services.profiles.create("Құдайбергенова Өңғарбике")]
    page = sign_in(theme, qtbot, profiles)
    field(page, "Show only names with these letters").setText("онгар кудай")
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(field(page, "Show only names with these letters"), Qt.Key.Key_Return)
    assert asked.args == [profiles[200], ""]


def test_people_of_one_name_are_told_apart_by_the_day(services: Services, theme: Theme, qtbot: QtBot) -> None:
    page = sign_in(theme, qtbot, [services.profiles.create(name) for name in ("Ким Ольга", "Ким  ольга", "Асан")])
    shown = [people(page).item(row).text() for row in range(3)]
    assert shown == ["Ким Ольга, since 23.11.2026", "Ким ольга, since 23.11.2026", "Асан"]


def test_damaged_card_is_listed_last_and_cannot_be_opened(services: Services, theme: Theme, qtbot: QtBot) -> None:
    damaged = services.paths.profiles / "6a1b2c3d-aaaa"
    page = SignInPage(theme, many(services, 2), damaged=[damaged])
    qtbot.addWidget(page)
    people(page).setCurrentRow(2)
    assert people(page).item(2).text() == "Damaged card: 6a1b2c3d"
    assert f"Show the folder {damaged} to the person" in words(page)
    assert not pressable(page, "Open").isEnabled()
    people(page).setCurrentRow(0)
    assert "damaged" not in words(page)


def test_locked_person_comes_first_with_the_keyboard_in_the_pin(services: Services, theme: Theme, qtbot: QtBot) -> None:
    other, locked = services.profiles.create("A"), services.profiles.create("B", pin="4711")
    page = SignInPage(theme, [other, locked], locked=locked)
    qtbot.addWidget(page)
    assert people(page).item(0).text() == "B"
    assert "Everything is saved. B goes on at the same place" in words(page)
    assert page.focusProxy() == field(page, "PIN")


def test_forgotten_pin_and_guest_are_asked_for(services: Services, theme: Theme, qtbot: QtBot) -> None:
    profile = services.profiles.create("A", pin="4711")
    page = sign_in(theme, qtbot, [profile])
    with qtbot.waitSignal(page.forgotten) as asked:
        pressable(page, "Forgotten PIN").click()
    assert asked.args == [profile]
    with qtbot.waitSignal(page.guest_requested):
        pressable(page, "Learn as a guest").click()
