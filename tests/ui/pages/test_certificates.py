"""Statements of completion: to save, open and print, with a sentence for everything that goes wrong."""

from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.base.settings import Settings
from app.course.structure import Course
from app.services.wiring import LearnerServices
from app.ui.pages import certificates
from app.ui.pages.certificates import CertificatesPage
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.services.work import pass_quiz, read_all
from tests.ui.pages.look import pressable, pressable_names, words

COURSE = "c03-inquiries"
SETTINGS = Settings(interface_language="en", content_language="kk", second_language="ru")


@pytest.fixture
def completed(learner: LearnerServices, course: Course) -> LearnerServices:
    read_all(learner, course)
    pass_quiz(learner, course)
    return learner


@pytest.fixture
def state(paths: AppPaths) -> WindowState:
    return WindowState(paths.config)


def shown(learner: LearnerServices, theme: Theme, state: WindowState, cache: Path, qtbot: QtBot) -> CertificatesPage:
    page = CertificatesPage(
        learner.certifying,
        learner.learning,
        name="Айгүл Сәрсенова",
        settings=SETTINGS,
        theme=theme,
        state=state,
        cache=cache,
    )
    qtbot.addWidget(page)
    return page


@pytest.fixture
def page(
    completed: LearnerServices, theme: Theme, state: WindowState, tmp_path: Path, qtbot: QtBot
) -> CertificatesPage:
    return shown(completed, theme, state, tmp_path / "cache", qtbot)


def test_without_a_completed_course_the_page_says_what_to_do(
    learner: LearnerServices, theme: Theme, state: WindowState, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(learner, theme, state, tmp_path, qtbot)
    assert "Read all lessons of a course and pass its quiz." in words(page)
    assert pressable_names(page) == ["Send my progress…", "Check a certificate…"]


def test_page_says_that_a_statement_is_no_state_certificate(page: CertificatesPage) -> None:
    assert "It is not a state certificate" in words(page)


def test_card_says_when_and_how_well(page: CertificatesPage) -> None:
    assert "Completed on 23 November 2026 · score 100 %" in words(page.cards[COURSE])


def test_looking_at_the_page_issues_nothing(page: CertificatesPage, completed: LearnerServices) -> None:
    assert completed.certifying.issued(COURSE) is None
    assert "gets its number when you save" in words(page.cards[COURSE])


def test_statement_is_saved_where_the_learner_chose(
    page: CertificatesPage, completed: LearnerServices, state: WindowState, tmp_path: Path
) -> None:
    target = tmp_path / "papers" / "mine.pdf"
    with patch.object(certificates, "ask_pdf_path", return_value=target):
        pressable(page, "Save the statement").click()
    assert target.read_bytes().startswith(b"%PDF")
    assert completed.certifying.issued(COURSE).serial in words(page.cards[COURSE])  # type: ignore[union-attr]
    assert state.last_folder == str(target.parent)


def test_file_name_names_course_and_learner(page: CertificatesPage, state: WindowState, tmp_path: Path) -> None:
    state.last_folder = str(tmp_path)
    with patch.object(certificates, "ask_pdf_path", return_value=None) as asked:
        pressable(page, "Save the statement").click()
    assert asked.call_args.args[1] == tmp_path / "Азаматтардың жолданымдары, Айгүл Сәрсенова.pdf"


def test_changing_ones_mind_issues_nothing(page: CertificatesPage, completed: LearnerServices) -> None:
    with patch.object(certificates, "ask_pdf_path", return_value=None):
        pressable(page, "Save the statement").click()
    assert completed.certifying.issued(COURSE) is None


def test_folder_that_cannot_be_written_gets_a_sentence(page: CertificatesPage, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with patch.object(certificates, "ask_pdf_path", return_value=blocked / "mine.pdf"):
        pressable(page, "Save the statement").click()
    assert "Choose another folder or free some space." in page.cards[COURSE].notice.words


def test_opening_leaves_only_the_last_statement_in_the_cache(page: CertificatesPage, tmp_path: Path) -> None:
    earlier = tmp_path / "cache" / "documents" / "earlier.pdf"
    earlier.parent.mkdir(parents=True)
    earlier.touch()
    with patch.object(QDesktopServices, "openUrl", return_value=True) as opened:
        pressable(page, "Open the statement").click()
    (kept,) = earlier.parent.iterdir()
    assert opened.call_args.args[0].toLocalFile() == str(kept)


def test_pc_without_a_pdf_program_gets_a_sentence(page: CertificatesPage) -> None:
    with patch.object(QDesktopServices, "openUrl", return_value=False):
        pressable(page, "Open the statement").click()
    assert page.cards[COURSE].notice.words.startswith("No program for PDF documents was found")


def test_printing_is_confirmed(page: CertificatesPage) -> None:
    with patch.object(certificates, "print_pdf", return_value=True) as printed:
        pressable(page, "Print the statement").click()
    assert printed.call_args.args[1].startswith(b"%PDF")
    assert page.cards[COURSE].notice.words == "The statement was sent to the printer."


def test_document_speaks_the_languages_that_were_chosen(page: CertificatesPage) -> None:
    assert (page._main.value, page._second.value) == ("kk", "ru")


def test_second_language_is_never_the_first(page: CertificatesPage) -> None:
    page._main.buttons["ru"].click()
    assert page._second.value == ""
    assert page._second.buttons["ru"].isHidden()


def test_course_that_is_gone_keeps_its_card_and_says_so(
    completed: LearnerServices, theme: Theme, state: WindowState, tmp_path: Path, qtbot: QtBot
) -> None:
    completed.learning.catalogue.entries = ()  # type: ignore[misc]
    page = shown(completed, theme, state, tmp_path, qtbot)
    assert "This course is not on this PC now." in words(page.cards[COURSE])
    assert pressable_names(page) == ["Send my progress…", "Check a certificate…"]


def test_the_way_to_the_office_leads_to_the_page_of_sending(page: CertificatesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_requested) as asked:
        pressable(page, "Send my progress").click()
    assert asked.args == ["sending"]


def test_the_page_leads_to_the_check_of_certificates(page: CertificatesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_requested) as asked:
        pressable(page, "Check a certificate").click()
    assert asked.args == ["verify"]
