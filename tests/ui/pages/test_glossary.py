"""The glossary page: three languages side by side, a filter for any spelling, former terms and the checked mark."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services.wiring import Services
from app.ui.blocks.terms import term_words
from app.ui.pages.glossary import GlossaryPage
from app.ui.theme import Theme


@pytest.fixture
def opened(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[Callable[..., GlossaryPage]]:
    windows: list[QWidget] = []

    def make(term: str = "", language: str = "en") -> GlossaryPage:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        page = GlossaryPage(services.catalogue.glossary, term, content_language=language, theme=theme, parent=window)
        for one in (window, page):
            one.resize(1150, 700)
        with qtbot.waitExposed(window):
            window.show()
        return page

    return make


def shown(page: GlossaryPage) -> str:
    assert page._card is not None
    return "\n".join(label.text() for label in page._card.findChildren(QLabel))


def chosen(page: GlossaryPage) -> str:
    term = page.current()
    return term.id if term else ""


def test_all_terms_stand_in_the_table(opened: Callable[..., GlossaryPage], services: Services) -> None:
    page = opened()
    assert page.model.rowCount() == len(services.catalogue.glossary.terms)
    assert page.focusProxy() is page.filter


def test_a_term_opens_by_its_id_with_all_its_languages(opened: Callable[..., GlossaryPage]) -> None:
    page = opened("e-otinish")
    words = shown(page)
    assert chosen(page) == "e-otinish"
    assert "«Электрондық жолданымдар» ақпараттық-талдау жүйесі" in words
    assert "ИАС «Электронные обращения»" in words
    assert "Checked: an official source shows the term in all languages" in words


def test_an_unknown_term_opens_the_beginning(opened: Callable[..., GlossaryPage]) -> None:
    assert chosen(opened("no-such-term")) == "e-government"


def test_former_official_terms_are_told(opened: Callable[..., GlossaryPage]) -> None:
    assert "Formerly: информационная система" in shown(opened("digital-system"))


@pytest.mark.parametrize("typed", ["кайта жолдау", "перенаправления", "FORWARD", "қайта жолд"])
def test_the_filter_finds_any_language_form_and_spelling(
    opened: Callable[..., GlossaryPage], typed: str, qtbot: QtBot
) -> None:
    page = opened()
    page.filter.setText(typed)
    assert "forwarding" in {page.model.term(row).id for row in range(page.model.rowCount())}
    assert page.model.rowCount() < 10
    assert page.current() is not None


def test_the_filter_finds_a_former_term(opened: Callable[..., GlossaryPage], qtbot: QtBot) -> None:
    page = opened()
    page.filter.setText("акпараттык жуйе")
    assert "digital-system" in {page.model.term(row).id for row in range(page.model.rowCount())}


def test_where_nothing_fits_the_page_says_so(opened: Callable[..., GlossaryPage], qtbot: QtBot) -> None:
    page = opened()
    qtbot.keyClicks(page.filter, "qqqq")
    assert page.current() is None
    assert isinstance(page._card, QLabel)
    assert page._card.text() == "No term fits. Try fewer letters."


def test_arrow_keys_walk_through_the_terms(opened: Callable[..., GlossaryPage], qtbot: QtBot) -> None:
    page = opened("e-government")
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert chosen(page) == "digital-government"
    assert "цифровое правительство" in shown(page)


def test_a_link_to_a_term_tells_what_it_means(services: Services) -> None:
    glossary = services.catalogue.glossary
    assert term_words("term:token", glossary, "ru").startswith("токен (носитель ключа): ")
    assert term_words("lesson:triage", glossary, "ru") == ""
