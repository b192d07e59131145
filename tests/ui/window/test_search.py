"""Ctrl+K over every page: typed, chosen and opened by keyboard, at the very block; not inside an exam."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.ui.lesson.drawer import LessonDrawer
from app.ui.pages import Place
from app.ui.pages.glossary import GlossaryPage
from app.ui.pages.lesson import LessonPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.quiz import QuizPage
from app.ui.search.lines import LINE, HitLine
from app.ui.search.palette import SearchPalette
from app.ui.shell import Shell
from tests.ui.window.conftest import COURSE, QUIZ
from tests.ui.window.test_accessibility import clipped, outside


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all these tests: the index is built once."""
    return tmp_path_factory.mktemp("indexed")


@pytest.fixture
def paths(paths: AppPaths, indexed: Path) -> AppPaths:
    return replace(paths, cache=indexed)


@pytest.fixture
def opened(shell: Shell, qtbot: QtBot) -> Iterator[Callable[[], SearchPalette]]:
    """Press Ctrl+K and wait until the index is up to date."""

    def press() -> SearchPalette:
        qtbot.keyClick(shell.page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = shell.search.palette
        assert palette is not None
        qtbot.waitUntil(lambda: not palette.busy, timeout=60_000)
        return palette

    yield press
    palette = shell.search.palette
    if palette is not None:
        qtbot.waitUntil(lambda: not palette.busy, timeout=60_000)


def hit_names(palette: SearchPalette) -> list[tuple[str, str]]:
    return [(hit.kind, hit.item) for hit in palette.hits()]


def test_a_lesson_opens_at_the_block_that_was_found(
    shell: Shell, opened: Callable[[], SearchPalette], qtbot: QtBot
) -> None:
    palette = opened()
    qtbot.keyClicks(palette.field, "fence chlorine")
    while (hit := palette.current()) is not None and (hit.kind, hit.block) != ("block", 6):
        before = hit
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.current() != before
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(shell.page, LessonPage))
    page = shell.page
    assert isinstance(page, LessonPage)
    qtbot.waitUntil(lambda: page.current_block() == 6)
    assert (page.lesson.id, palette.isVisible()) == ("anonymous-or-empty", False)
    # Built anew in another size, the page stays where the reader is.
    qtbot.waitUntil(lambda: shell.ui.learner.learning.place(page._reading.course, page.lesson.id) == 6)
    assert shell.place == Place("lesson", COURSE, "anonymous-or-empty")


def test_a_term_opens_in_the_glossary(shell: Shell, opened: Callable[[], SearchPalette], qtbot: QtBot) -> None:
    palette = opened()
    palette.field.setText("кайта жолдау")
    assert hit_names(palette)[0] == ("term", "forwarding")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(shell.page, GlossaryPage))
    page = shell.page
    assert isinstance(page, GlossaryPage)
    term = page.current()
    assert term is not None
    assert term.id == "forwarding"


def test_escape_closes_and_gives_the_keyboard_back(
    shell: Shell, opened: Callable[[], SearchPalette], qtbot: QtBot
) -> None:
    first = next(one for one in shell.page.findChildren(QPushButton) if one.isVisible())
    first.setFocus()
    palette = opened()
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert first.hasFocus()


def test_headings_are_passed_over_and_lines_are_spoken(opened: Callable[[], SearchPalette], qtbot: QtBot) -> None:
    palette = opened()
    qtbot.keyClicks(palette.field, "appeal")
    kinds = set()
    for _ in range(len(palette.hits())):
        line = palette.list.currentItem().data(LINE)
        assert isinstance(line, HitLine)
        assert palette.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole) == line.spoken
        kinds.add(line.hit.kind)
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert len(kinds) > 1
    for named in (palette, palette.field, palette.list):
        interface = QAccessible.queryAccessibleInterface(named)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name)


def test_nothing_found_says_what_to_do(opened: Callable[[], SearchPalette], qtbot: QtBot) -> None:
    palette = opened()
    qtbot.keyClicks(palette.field, "qqqq")
    assert palette.hits() == []
    assert palette.state.text() == "Nothing was found. Try fewer or other words."


def test_the_rail_opens_it_too(shell: Shell, opened: Callable[[], SearchPalette], qtbot: QtBot) -> None:
    button = next(one for one in shell.findChildren(QPushButton) if one.accessibleName() == "Search")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shell.search.palette is not None
    assert shell.search.palette.isVisible()


def test_it_is_closed_inside_an_exam_and_open_before_and_in_practice(shell: Shell, qtbot: QtBot) -> None:
    shell.go(Place("quiz", COURSE, QUIZ))
    page = shell.page
    assert isinstance(page, QuizPage)
    assert not page.examined
    page.begin()
    shell.open_search()
    assert shell.search.palette is None
    shell.go(Place("practice", COURSE, "inquiry-desk"))
    desk = shell.page
    assert isinstance(desk, PracticePage)
    desk.begin("practice")
    assert not desk.examined
    desk = shell.page
    assert isinstance(desk, PracticePage)


def test_a_desk_in_exam_mode_is_an_exam(shell: Shell) -> None:
    shell.go(Place("practice", COURSE, "deadline-drill"))
    desk = shell.page
    assert isinstance(desk, PracticePage)
    desk.begin("exam")
    shell.open_search()
    assert shell.search.palette is None


@pytest.mark.parametrize(("language", "size"), [("kk", 200), ("ru", 250)])
def test_it_fits_the_window_in_large_letters(
    shell: Shell,
    put_on: Callable[..., None],
    opened: Callable[[], SearchPalette],
    language: str,
    size: int,
    qtbot: QtBot,
) -> None:
    put_on(interface_language=language, text_size=size)
    palette = opened()
    qtbot.keyClicks(palette.field, "e-Otinish")
    assert (clipped(palette), outside(palette)) == ([], [])
    panel = palette.list.parentWidget()
    assert panel is not None
    assert shell.rect().contains(panel.geometry())
    rows = [palette.list.visualItemRect(palette.list.item(at)) for at in range(palette.list.count())]
    assert all(one.bottom() < two.top() for one, two in pairwise(rows))


def test_a_term_of_a_lesson_leads_to_the_glossary(shell: Shell, qtbot: QtBot) -> None:
    shell.go(Place("lesson", COURSE, "mixed-appeals"))
    page = shell.page
    assert isinstance(page, LessonPage)
    qtbot.waitUntil(lambda: page.column.complete)
    drawer = page.findChild(LessonDrawer)
    assert isinstance(drawer, LessonDrawer)
    drawer.show_term("forwarding")
    more = next(one for one in drawer.findChildren(QPushButton) if one.text() == "In the glossary")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.place == Place("glossary", item="forwarding"))
