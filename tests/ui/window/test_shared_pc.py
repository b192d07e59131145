"""Several people at one PC, in the real window: lock and come back, guests, a forgotten PIN, erasing, damaged cards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.base.settings import Settings, save_settings
from app.questions import type_of
from app.services.profiles import OpenProfile, Profile
from app.services.wiring import Services
from app.storage.learner.facts import all_facts
from app.ui.main_window import PC_SETTINGS, MainWindow
from app.ui.pages import Place
from app.ui.pages.erased import ErasedPage
from app.ui.pages.forgotten_pin import ForgottenPinPage
from app.ui.pages.lesson import LessonPage
from app.ui.pages.quiz import QuizPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.sign_in import SignInPage
from app.ui.pages.welcome import WelcomePage
from tests.clock import SetClock
from tests.ui.window.conftest import COURSE, QUIZ

PIN = "4711"


@pytest.fixture
def person(services: Services) -> Profile:
    return services.profiles.create("Нұрлан Айгүл", pin=PIN)


@pytest.fixture
def front(qapp: QApplication, qtbot: QtBot, services: Services, person: Profile) -> Iterator[MainWindow]:
    """The window of a PC with one person who has a PIN and is signed in."""
    save_settings(Settings(interface_language="en"), services.paths.config / PC_SETTINGS)
    made = MainWindow(qapp, services)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.open_profile(person, PIN)
    yield made
    made.close()
    made.deleteLater()


def words(root: QWidget) -> str:
    return "\n".join(one.text() for one in root.findChildren(QLabel) if one.isVisibleTo(root))


def page_in(window: MainWindow) -> QWidget:
    return window.shell.page if window.shell else window.centralWidget()


def go(window: MainWindow, place: Place) -> QWidget:
    assert window.shell is not None
    window.shell.go(place)
    return window.shell.page


def look_at_the_clock(window: MainWindow) -> None:
    """Do what the watch does every second."""
    assert window.idle.watch is not None
    window.idle.watch.look()


# ---- the lock


def test_idle_window_locks_and_the_profile_is_free_for_another_kense(
    front: MainWindow, services: Services, person: Profile, clock: SetClock
) -> None:
    clock.move(minutes=10)
    look_at_the_clock(front)
    assert front.shell is None
    assert "Kense is locked" in words(front.centralWidget())
    services.profiles.open(person, pin=PIN).close()


def test_notice_comes_before_the_lock_and_a_key_sends_it_away(front: MainWindow, clock: SetClock, qtbot: QtBot) -> None:
    clock.move(minutes=9, seconds=40)
    look_at_the_clock(front)
    assert front.idle.notice is not None
    told = front.idle.notice.words
    qtbot.keyClick(page_in(front), Qt.Key.Key_Shift)
    assert told == "Nobody has been here for a while: Kense locks in 20 s. Any key goes on."
    assert front.idle.notice is None
    clock.move(minutes=5)
    look_at_the_clock(front)
    assert front.shell is not None


def test_nobody_without_a_pin_is_locked_out_unasked(qapp: QApplication, services: Services, clock: SetClock) -> None:
    services.profiles.create("Айгүл")
    window = MainWindow(qapp, services)
    assert window.shell is not None
    assert window.idle.watch is None
    window.close()


def test_new_pin_begins_the_watch_and_never_ends_it(front: MainWindow) -> None:
    assert front.shell is not None
    assert front.idle.watch is not None
    front.shell.ui.learner.account.change_pin(old=PIN, new="")
    front.shell.pin_changed.emit()
    without = front.idle.watch.watching
    front.shell.ui.learner.account.change_pin(old="", new=PIN)
    front.shell.pin_changed.emit()
    assert (without, front.idle.watch.watching) == (False, True)


def test_keys_lock_at_once_and_the_same_lesson_opens_again(front: MainWindow, person: Profile, qtbot: QtBot) -> None:
    page = go(front, Place("lesson", COURSE, "mixed-appeals"))
    assert isinstance(page, LessonPage)
    # All blocks first: while they are still coming, the text below the reader's eye moves.
    qtbot.waitUntil(lambda: page._placed and page.column.complete)
    page.column.go_to(7)
    front.activateWindow()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_L, keys)
    qtbot.waitUntil(lambda: front.shell is None)
    front.open_profile(person, PIN)
    again = page_in(front)
    assert isinstance(again, LessonPage)
    qtbot.waitUntil(lambda: again._placed and again.column.complete)
    assert again.current_block() == 7


def test_answers_of_a_quiz_are_there_after_the_lock(front: MainWindow, person: Profile) -> None:
    page = go(front, Place("quiz", COURSE, QUIZ))
    assert isinstance(page, QuizPage)
    page.begin()
    question = page.attempt.paper.questions[0].question
    page.answer_shown(type_of(question).correct(question))
    front.lock()
    QApplication.sendPostedEvents()
    front.open_profile(person, PIN)
    again = page_in(front)
    assert isinstance(again, QuizPage)
    assert again.attempt.state.responses == {question.id: type_of(question).correct(question)}


def test_practice_that_is_kept_nowhere_goes_on_after_the_lock(front: MainWindow, person: Profile) -> None:
    page = go(front, Place("quiz", COURSE, QUIZ))
    assert isinstance(page, QuizPage)
    page.practise()
    question = page.attempt.paper.questions[0].question
    page.answer_shown(type_of(question).correct(question))
    front.lock()
    front.open_profile(person, PIN)
    again = page_in(front)
    assert isinstance(again, QuizPage)
    assert set(again.attempt.state.responses) == {question.id}


def test_another_person_does_not_come_to_the_place_of_the_first(
    front: MainWindow, services: Services, person: Profile
) -> None:
    other = services.profiles.create("Марат")
    go(front, Place("settings"))
    front.lock()
    front.open_profile(other, "")
    assert front.shell is not None
    assert front.shell.place == Place("home")
    front.sign_out()
    front.open_profile(person, PIN)
    assert front.shell.place == Place("home")


def test_wrong_pin_keeps_the_window_locked(front: MainWindow, person: Profile) -> None:
    go(front, Place("help"))
    front.lock()
    front.open_profile(person, "0000")
    assert front.shell is None
    assert "The PIN is not right." in words(front.centralWidget())
    front.open_profile(person, PIN)
    assert front.shell.place == Place("help")


def test_open_dialog_is_closed_before_the_window_locks(front: MainWindow, clock: SetClock, qtbot: QtBot) -> None:
    dialog = QDialog(front)
    ended: list[int] = []
    dialog.finished.connect(ended.append)

    def idle() -> None:
        clock.move(minutes=11)
        look_at_the_clock(front)

    QTimer.singleShot(0, front, idle)
    dialog.exec()
    assert (len(ended), front.shell is not None) == (1, True)
    look_at_the_clock(front)
    assert front.shell is None


# ---- guests, damaged cards


def test_guest_learns_and_gets_a_name_later(qapp: QApplication, services: Services, qtbot: QtBot) -> None:
    save_settings(Settings(interface_language="en"), services.paths.config / PC_SETTINGS)
    window = MainWindow(qapp, services)
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    page.guest_requested.emit()
    settings = go(window, Place("settings"))
    assert isinstance(settings, SettingsPage)
    settings.name.field.setText("Сәрсенова Айгүл")
    settings.name.keep.click()
    qtbot.waitUntil(lambda: "Сәрсенова Айгүл: change person" in spoken(window))
    window.close()
    assert [(one.name, one.guest) for one in services.profiles.all()] == [("Сәрсенова Айгүл", False)]


def spoken(window: MainWindow) -> list[str]:
    return [one.accessibleName() for one in window.findChildren(QPushButton) if one.isVisibleTo(window)]


def test_damaged_card_of_one_hinders_no_other(qapp: QApplication, services: Services) -> None:
    good, bad = services.profiles.create("Асан"), services.profiles.create("Бекен")
    card = services.paths.profiles / bad.id / "profile.json"
    card.write_bytes(b"{")
    window = MainWindow(qapp, services)
    assert isinstance(window.centralWidget(), SignInPage)
    window.open_profile(good, "")
    assert window.shell is not None
    window.close()
    assert card.read_bytes() == b"{"


def test_pc_with_nothing_but_a_damaged_card_does_not_look_like_a_new_one(
    qapp: QApplication, services: Services
) -> None:
    bad = services.profiles.create("Бекен")
    (services.paths.profiles / bad.id / "profile.json").write_bytes(b"{")
    window = MainWindow(qapp, services)
    assert isinstance(window.centralWidget(), SignInPage)
    window.close()


# ---- a forgotten PIN


@pytest.fixture
def answer_of(services: Services, tmp_path: Path) -> Callable[[str], str]:
    """The office of this PC: it answers a question."""
    from nacl.signing import SigningKey

    from app.services.pin_reset import answer_question
    from app.trust.box import new_office_key
    from app.trust.office_card import accept_card, make_card

    key, file = tmp_path / "office.key", tmp_path / "hr.koffice"
    box = new_office_key(key)
    at = "2026-11-20T09:00:00+00:00"
    file.write_bytes(make_card({"en": "HR office"}, box=box, receipts=SigningKey(bytes(32)), at=at))
    accept_card(services.paths, file)
    card = services.make_pin_resets().save_card(tmp_path)
    return lambda question: answer_question(question, office_key=key, cards=card).text


def test_office_takes_the_pin_away_and_the_settings_open(
    front: MainWindow, person: Profile, answer_of: Callable[[str], str]
) -> None:
    front.sign_out()
    sign_in = front.centralWidget()
    assert isinstance(sign_in, SignInPage)
    sign_in.forgotten.emit(person)
    page = front.centralWidget()
    assert isinstance(page, ForgottenPinPage)
    assert "HR office" in words(page)
    page.answer.setText(answer_of(page._question.text()))
    page._give()
    assert isinstance(page_in(front), SettingsPage)
    assert front.shell is not None
    learner = front.shell.ui.learner
    assert not learner.account.has_pin
    assert "pin.reset" in {fact.kind for fact in all_facts(learner.profile.file.db)}


def test_three_wrong_answers_show_another_question(
    front: MainWindow, person: Profile, answer_of: Callable[[str], str]
) -> None:
    front.sign_out()
    front.signing_in.show_forgotten_pin(person)
    page = front.centralWidget()
    assert isinstance(page, ForgottenPinPage)
    first = page._question.text()
    for _ in range(3):
        page.answer.setText("22222-22222")
        page._give()
    assert page._question.text() != first
    assert "You can try again in 5 s." in words(page)


# ---- erasing


def test_erased_person_is_gone_and_the_receipt_is_offered(
    front: MainWindow, services: Services, person: Profile, qtbot: QtBot
) -> None:
    page = go(front, Place("settings"))
    assert isinstance(page, SettingsPage)
    erasing = page.erasing
    erasing.begin.click()
    erasing.name.setText(person.name)
    erasing.pin.setText(PIN)
    erasing.erase.click()
    qtbot.waitUntil(lambda: isinstance(front.centralWidget(), ErasedPage))
    told = words(front.centralWidget())
    assert "A signed receipt is kept in" in told
    assert (services.paths.erased / f"{person.id}.json").exists()
    assert list(services.paths.profiles.iterdir()) == []
    done = front.centralWidget()
    assert isinstance(done, ErasedPage)
    done.left.emit()
    assert isinstance(front.centralWidget(), WelcomePage)


def test_interrupted_erasure_is_finished_by_the_next_start(
    qapp: QApplication, services: Services, person: Profile, qtbot: QtBot
) -> None:
    folder = services.paths.profiles / person.id
    folder.rename(folder.with_name(f".erasing-{person.id}"))
    window = MainWindow(qapp, services)
    assert isinstance(window.centralWidget(), WelcomePage)
    qtbot.waitUntil(lambda: list(services.paths.profiles.iterdir()) == [])
    window.close()


def test_erasing_that_fails_says_so_and_loses_nothing(front: MainWindow, services: Services, person: Profile) -> None:
    services.paths.erased.write_bytes(b"a file where the folder should be")
    assert front.shell is not None
    front._parting.erase(with_name=False)
    assert "nothing was erased" in words(front.centralWidget())
    opened: OpenProfile = services.profiles.open(person, pin=PIN)
    assert opened.file.broken_at() is None
    opened.close()


def test_pin_is_never_shown_in_clear(front: MainWindow) -> None:
    front.lock()
    shown = [one for one in front.centralWidget().findChildren(QLineEdit) if one.accessibleName() == "PIN"]
    assert [one.echoMode() for one in shown] == [QLineEdit.EchoMode.Password]
