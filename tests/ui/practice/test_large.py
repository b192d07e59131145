"""Desks at 200 % text size on the screen of an office PC: one part at a time, and every word to be read."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.base.paths import PROGRAM
from app.ui.reading import Reading
from app.ui.theme import Theme
from tests.practices import DESK, KINDS, MODEL
from tests.ui.pages.look import cut, nameless
from tests.ui.practice.conftest import Open

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture(scope="module")
def large_theme(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The look at 200 %, taken off again after the last of these tests."""
    made = Theme("light", text_size=200, assets=PROGRAM / "assets")
    made.apply(qapp)
    yield made
    theme.apply(qapp)


@pytest.fixture
def large(reading: Reading, large_theme: Theme) -> Reading:
    return replace(reading, theme=large_theme)


@pytest.mark.parametrize(("desk", "parts"), [(DESK, 3), (MODEL, 2)])
def test_one_part_is_shown_at_a_time(open_desk: Open, large: Reading, desk: str, parts: int) -> None:
    page = open_desk(desk, "practice", of=large)
    assert page.session is not None
    beside = page.session.view.parts  # type: ignore[attr-defined] # views of these two kinds have parts
    seen = []
    for pill in beside.pills:
        pill.click()
        seen.append([part.widget.isVisible() for part in beside._parts])
    assert seen == [[at == shown for at in range(parts)] for shown in range(parts)]


@pytest.mark.parametrize("desk", KINDS)
def test_every_word_of_sheet_and_run_can_be_read(open_desk: Open, large: Reading, desk: str) -> None:
    page = open_desk(desk, of=large)
    QApplication.sendPostedEvents()
    sheet = cut(page)
    page.begin("practice")
    QApplication.sendPostedEvents()
    assert (sheet, cut(page)) == ([], [])


def test_buttons_that_lose_their_words_keep_their_names(open_desk: Open, large: Reading) -> None:
    page = open_desk(DESK, "guided", of=large)
    assert nameless(page) == []
