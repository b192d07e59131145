"""The learner sees what the office has, sends the rest, and is told of everything that goes wrong."""

import shutil
from pathlib import Path
from unittest.mock import patch

import pytest
from pytestqt.qtbot import QtBot

from app.base.errors import StorageError
from app.base.paths import PROGRAM, AppPaths
from app.services.wiring import LearnerServices
from app.ui.pages import sending
from app.ui.pages.sending import SendingPage
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.services.offices import FarOffice, learn
from tests.services.work import facts_of
from tests.ui.pages.look import cut, nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def office(tmp_path: Path) -> FarOffice:
    return FarOffice(tmp_path / "office")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def state(paths: AppPaths) -> WindowState:
    return WindowState(paths.config)


@pytest.fixture
def page(learner: LearnerServices, theme: Theme, state: WindowState, qtbot: QtBot) -> SendingPage:
    """The page of a learner with two facts on a PC without an office."""
    learn(learner, "one", "two")
    made = SendingPage(learner.sending, language="en", theme=theme, state=state)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def known(page: SendingPage, office: FarOffice) -> SendingPage:
    """The same page once the office was accepted."""
    page._accept(str(office.file))
    return page


def save_into(page: SendingPage, folder: Path | None) -> None:
    with patch.object(sending, "ask_folder", return_value=folder):
        page.folder.click()


def test_without_an_office_the_page_says_what_to_ask_for(page: SendingPage, stick: Path) -> None:
    assert "Ask your HR officer for the card of the office" in words(page)
    save_into(page, stick)
    assert page.notice.words.startswith("This PC does not know yet to which office")
    assert list(stick.iterdir()) == []


def test_the_page_names_the_office_its_id_and_what_waits(known: SendingPage, office: FarOffice) -> None:
    assert "Кадр бөлімі" in words(known)
    assert office.card.id in words(known.standing)
    assert "HR has confirmed nothing yet." in words(known.standing)
    assert "2 record(s) are not confirmed by HR yet." in words(known.standing)


def test_a_file_in_a_folder_is_confirmed_with_its_name(known: SendingPage, stick: Path, state: WindowState) -> None:
    save_into(known, stick)
    (file,) = stick.iterdir()
    assert known.notice.words.startswith(f"Your progress is saved: {file}")
    assert "Its receipt has not come back yet." in words(known.standing)
    assert state.last_folder == str(stick)


def test_one_stick_is_written_to_at_once(known: SendingPage, stick: Path) -> None:
    with patch.object(type(known._sending), "sticks", return_value=[stick]):
        known.stick.click()
    (file,) = stick.iterdir()
    assert known.notice.words.startswith(f"Your progress is on the stick: {file}.")


def test_without_a_stick_the_page_says_so(known: SendingPage) -> None:
    with patch.object(type(known._sending), "sticks", return_value=[]):
        known.stick.click()
    assert known.notice.words.startswith("No USB stick was found.")


def test_of_two_sticks_one_is_chosen(known: SendingPage, stick: Path) -> None:
    with (
        patch.object(type(known._sending), "sticks", return_value=[stick.parent, stick]),
        patch.object(sending, "ask_folder", return_value=stick) as asked,
    ):
        known.stick.click()
    assert (asked.called, len(list(stick.iterdir()))) == (True, 1)


def test_a_mail_file_says_what_to_do_with_it(known: SendingPage, stick: Path) -> None:
    with patch.object(sending, "ask_folder", return_value=stick):
        known.mail.click()
    assert "Attach it to a mail" in known.notice.words


def test_changing_ones_mind_sends_nothing(known: SendingPage, learner: LearnerServices) -> None:
    before = known.notice.words
    save_into(known, None)
    assert (facts_of(learner, "bundle.written"), known.notice.words) == (0, before)


def test_a_stick_that_is_gone_gets_a_sentence(known: SendingPage, stick: Path) -> None:
    save_into(known, stick / "gone")
    assert "is not there any more" in known.notice.words


def test_a_receipt_on_the_stick_changes_what_hr_has(known: SendingPage, office: FarOffice, stick: Path) -> None:
    save_into(known, stick)
    office.answer(next(stick.iterdir()), stick, notices=("unknown-person",))
    save_into(known, stick)
    assert "HR has your records up to 23 November 2026" in words(known.standing)
    assert "Nothing waits to be sent." in words(known.standing)
    assert "has not found you on its list yet" in words(known.receipts)
    assert "taken in" in known.notice.words


def test_a_receipt_is_taken_in_from_a_file(known: SendingPage, office: FarOffice, stick: Path, tmp_path: Path) -> None:
    save_into(known, stick)
    file = office.answer(next(stick.iterdir()), tmp_path)
    with patch.object(sending, "ask_file", return_value=file):
        known.receipts.take.click()
    assert known.notice.words == "The receipt is taken in."
    assert "HR has your records up to" in words(known.standing)


def test_a_forged_receipt_is_refused_with_a_sentence(known: SendingPage, office: FarOffice, stick: Path) -> None:
    save_into(known, stick)
    file = office.answer(next(stick.iterdir()), stick)
    file.write_bytes(file.read_bytes().replace(b'"new": 2', b'"new": 9'))
    with patch.object(sending, "ask_file", return_value=file):
        known.receipts.take.click()
    assert known.notice.words.startswith("The signature does not fit")


def test_the_card_on_a_stick_is_offered_and_then_the_file_is_written(
    page: SendingPage, office: FarOffice, stick: Path
) -> None:
    shutil.copy(office.file, stick)
    save_into(page, stick)
    assert [one.name for one in stick.iterdir()] == ["office.koffice"]
    assert not page.offer.isHidden()
    assert office.card.id in words(page.offer)
    page.offer.yes.click()
    assert len(list(stick.glob("*.kbundle"))) == 1
    assert page.offer.isHidden()


def test_a_card_that_is_not_accepted_sends_nothing(page: SendingPage, office: FarOffice, stick: Path) -> None:
    shutil.copy(office.file, stick)
    save_into(page, stick)
    page.offer.no.click()
    assert (page.offer.isHidden(), page._sending.offices(), list(stick.glob("*.kbundle"))) == (True, [], [])


def test_a_card_is_chosen_by_its_file(page: SendingPage, office: FarOffice) -> None:
    with patch.object(sending, "ask_file", return_value=office.file):
        page.choose_card.click()
    assert office.card.id in words(page.offer)
    page.offer.yes.click()
    assert page.notice.words == "Your progress goes to this office now: Кадр бөлімі"


def test_a_file_that_is_no_card_is_refused(page: SendingPage, tmp_path: Path) -> None:
    (tmp_path / "x.koffice").write_bytes(b"{}")
    with patch.object(sending, "ask_file", return_value=tmp_path / "x.koffice"):
        page.choose_card.click()
    assert page.notice.words.startswith("This is no card of an office")
    assert page.offer.isHidden()


def test_of_two_offices_one_is_chosen(known: SendingPage, office: FarOffice, stick: Path, tmp_path: Path) -> None:
    other = FarOffice(tmp_path / "other", "Басқа бөлім")
    known._accept(str(other.file))
    row = next(one for one in known.findChildren(sending.RadioRow) if one.isVisibleTo(known))
    row.buttons[office.card.id].click()
    save_into(known, stick)
    assert office.opened(next(stick.iterdir())).body.sequence == 1


def test_a_record_that_cannot_be_read_gets_a_sentence(known: SendingPage, stick: Path) -> None:
    with patch.object(type(known._sending), "standing", side_effect=StorageError("The file is busy.")):
        known._show()
    assert known.notice.words == "The file is busy."


def test_everything_that_takes_the_keyboard_has_a_name(known: SendingPage, office: FarOffice) -> None:
    known.offer.show_card(office.file, office.card)
    assert nameless(known) == []
    assert pressable(known, "The id is the same").isEnabled()


def test_nothing_is_cut_at_200_percent(
    learner: LearnerServices, office: FarOffice, stick: Path, state: WindowState, qapp, qtbot: QtBot
) -> None:
    large = Theme("light", text_size=200, assets=PROGRAM / "assets")
    large.apply(qapp)
    learn(learner, "one")
    learner.sending.accept(office.file)
    office.answer(learner.sending.send(stick).file, stick, notices=("clone", "gap"))
    learner.sending.take_found(stick)
    page = SendingPage(learner.sending, language="kk", theme=large, state=state)
    page.offer.show_card(office.file, office.card)
    page.notice.complain("The file could not be written. Nothing was sent. Choose another folder or another stick.")
    qtbot.addWidget(page)
    page.resize(1366 - 208, 768)
    page.show()

    def everything_fits() -> None:
        assert cut(page) == []
        assert page.column.widget().width() <= page.column.viewport().width()

    qtbot.waitUntil(everything_fits, timeout=2000)
