"""The page “Print or save” makes what was chosen, beside the window, and says what came of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from app.ui.pages.handout import HandoutPage
from app.ui.reading import Reading
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.documents.opened_pdf import OpenedPdf
from tests.ui.pages.look import nameless, pressable, pressable_names, words

LESSON = "mixed-appeals"

Open = Callable[..., HandoutPage]


@pytest.fixture
def open_page(
    services: Services, learner: LearnerServices, course: Course, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> Open:
    def opened(lesson: str = LESSON) -> HandoutPage:
        catalogue = services.catalogue
        reading = Reading(
            course=course, library=catalogue.library, glossary=catalogue.glossary, language="en", theme=theme
        )
        page = HandoutPage(reading, learner.handing_out, lesson, state=WindowState(tmp_path), cache=tmp_path / "cache")
        qtbot.addWidget(page)
        return page

    return opened


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the learner chooses."""
    file = tmp_path / "chosen.pdf"
    monkeypatch.setattr("app.ui.pages.handout.ask_pdf_path", lambda parent, suggestion: file)
    return file


def made(page: HandoutPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=30_000)


def test_lesson_is_saved_in_the_languages_chosen(open_page: Open, target: Path, qtbot: QtBot) -> None:
    page = open_page()
    page.main.buttons["kk"].setChecked(True)
    page.second.buttons["ru"].setChecked(True)
    page.save.click()
    made(page, qtbot)
    text = OpenedPdf(target.read_bytes()).text()
    assert "Аралас жолданымдар" in text
    assert "Смешанные обращения" in text
    assert page.notice.words == f"The document is saved: {target}"


def test_job_aid_can_be_chosen(open_page: Open, target: Path, qtbot: QtBot) -> None:
    page = open_page()
    page.what.buttons["aid"].setChecked(True)
    page.save.click()
    made(page, qtbot)
    assert OpenedPdf(target.read_bytes()).document.pageCount() == 1


def test_course_shows_how_far_it_is(open_page: Open, target: Path, qtbot: QtBot) -> None:
    page = open_page("")
    shown: list[str] = []
    reword = page.notice.reword
    page.notice.reword = lambda sentence: (shown.append(sentence), reword(sentence))  # type: ignore[method-assign,func-returns-value]
    page.save.click()
    made(page, qtbot)
    assert OpenedPdf(target.read_bytes()).document.pageCount() > 30
    assert any("50 %" in one for one in shown)


def test_second_language_is_never_the_first(open_page: Open) -> None:
    page = open_page()
    page.second.buttons["kk"].setChecked(True)
    page.main.buttons["kk"].setChecked(True)
    assert page.second.value == ""
    assert not page.second.buttons["kk"].isVisibleTo(page)


def test_from_a_course_there_is_only_the_course_to_print(open_page: Open) -> None:
    assert list(open_page("").what.buttons) == ["course"]


def test_document_that_is_looked_at_lies_in_the_cache_alone(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("app.ui.pages.handout.QDesktopServices.openUrl", lambda url: opened.append(url) or True)
    page = open_page()
    page.open.click()
    made(page, qtbot)
    (url,) = opened
    assert Path(url.toLocalFile()).parent == tmp_path / "cache" / "documents"


def test_without_a_program_for_pdf_it_says_what_to_do(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("app.ui.pages.handout.QDesktopServices.openUrl", lambda url: False)
    page = open_page()
    page.open.click()
    made(page, qtbot)
    assert "No program for PDF documents" in page.notice.words


def test_document_goes_to_the_printer(open_page: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr("app.ui.pages.handout.print_pdf", lambda page, pdf, title: printed.append(pdf) or True)
    page = open_page()
    page.paper.click()
    made(page, qtbot)
    assert printed[0].startswith(b"%PDF")
    assert page.notice.words == "The document was sent to the printer."


def test_file_that_cannot_be_written_is_told(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setattr("app.ui.pages.handout.ask_pdf_path", lambda parent, suggestion: tmp_path / "file" / "x.pdf")
    page = open_page()
    page.save.click()
    made(page, qtbot)
    assert "could not be saved" in page.notice.words


def test_way_back_leads_to_the_lesson_or_the_course(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    with qtbot.waitSignal(page.item_requested) as asked:
        pressable(page, "Back to the lesson").click()
    assert asked.args == ["c03-inquiries", LESSON]
    whole = open_page("")
    with qtbot.waitSignal(whole.course_requested) as asked:
        pressable(whole, "Back to the course").click()
    assert asked.args == ["c03-inquiries"]


def test_everything_has_a_name(open_page: Open) -> None:
    page = open_page()
    assert nameless(page) == []
    assert "Save as PDF…" in pressable_names(page)
    assert "Mixed appeals: answer part, forward part" in words(page)
