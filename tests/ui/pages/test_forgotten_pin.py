"""A forgotten PIN: what to read to the office, or, without an office, how this PC comes to know one."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.base.errors import StorageError
from app.ui.pages import forgotten_pin
from app.ui.pages.forgotten_pin import ForgottenPinPage
from app.ui.theme import Theme
from tests.ui.pages.look import nameless, pressable, pressable_names, words

QUESTION = "TTM2-UU63-T8ZC-KXMV-9MRP-6MAK"


class Office:
    """What the page is handed, as a test sets it."""

    def __init__(self) -> None:
        self.wait = 0
        self.saved: list[Path] = []
        self.full = False

    def save(self, folder: Path) -> Path:
        if self.full:
            raise StorageError("The stick is full.")
        self.saved.append(folder)
        return folder / "pc.kpc"

    def seconds(self) -> int:
        return self.wait


@pytest.fixture
def office() -> Office:
    return Office()


def shown(theme: Theme, qtbot: QtBot, office: Office, *, offices: tuple[str, ...] = ("HR (41D6)",)) -> ForgottenPinPage:
    page = ForgottenPinPage(
        theme,
        "Айгүл",
        question=QUESTION if offices else "",
        offices=offices,
        save_card=office.save,
        seconds_to_wait=office.seconds,
    )
    qtbot.addWidget(page)
    return page


def test_question_and_who_can_answer_are_shown(theme: Theme, qtbot: QtBot, office: Office) -> None:
    told = words(shown(theme, qtbot, office))
    assert "TTM2 UU63 T8ZC KXMV 9MRP 6MAK" in told
    assert "Offices that can answer: HR (41D6)" in told


def test_answer_is_handed_on_as_it_was_typed(theme: Theme, qtbot: QtBot, office: Office) -> None:
    page = shown(theme, qtbot, office)
    page.answer.setText("abcde fghjk")
    with qtbot.waitSignal(page.answered) as told:
        pressable(page, "Check the answer").click()
    assert told.args == ["abcde fghjk"]


def test_empty_answer_is_asked_for(theme: Theme, qtbot: QtBot, office: Office) -> None:
    page = shown(theme, qtbot, office)
    with qtbot.assertNotEmitted(page.answered):
        pressable(page, "Check the answer").click()
    assert "Type the answer of the office first." in words(page)


def test_wait_is_counted_down_and_ends(theme: Theme, qtbot: QtBot, office: Office) -> None:
    page = shown(theme, qtbot, office)
    office.wait = 20
    page.show_error("Three answers were wrong.")
    told = [("again in 20 s." in words(page), pressable(page, "Check").isEnabled())]
    office.wait = 0
    page.count_down()
    told.append(("The wait is over." in words(page), pressable(page, "Check").isEnabled()))
    assert told == [(True, False), (True, True)]


def test_without_an_office_there_is_no_question_but_what_to_do(theme: Theme, qtbot: QtBot, office: Office) -> None:
    page = shown(theme, qtbot, office, offices=())
    assert "This PC does not know your office yet" in words(page)
    assert "ends in .koffice" in words(page)
    assert "Check the answer" not in pressable_names(page)


def test_card_of_the_pc_is_saved_where_one_chooses(
    theme: Theme, qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgotten_pin, "ask_folder", lambda *_given: tmp_path)
    page = shown(theme, qtbot, office)
    pressable(page, "Save this PC's card").click()
    assert office.saved == [tmp_path]
    assert f"The card of this PC is saved: {tmp_path / 'pc.kpc'}" in words(page)
    office.full = True
    pressable(page, "Save this PC's card").click()
    assert "The stick is full." in words(page)


def test_everything_that_takes_the_keyboard_has_a_name(theme: Theme, qtbot: QtBot, office: Office) -> None:
    assert nameless(shown(theme, qtbot, office)) == []
