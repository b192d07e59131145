"""The page of notes: found by words, opened at their place, exported, asked in the review."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.services.wiring import LearnerServices
from app.ui.pages.notes import NotesPage
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.ui.pages.look import cut, pressable, pressable_names, words

LESSON = "fifteen-working-days"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

Open = Callable[[], NotesPage]


@pytest.fixture
def open_page(learner: LearnerServices, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Open:
    def opened() -> NotesPage:
        page = NotesPage(
            learner.noting,
            learner.reviewing,
            learner.learning,
            name="Айгүл",
            content_language="en",
            language="en",
            theme=theme,
            state=WindowState(tmp_path),
        )
        qtbot.addWidget(page)
        page.resize(1158, 768)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return opened


@pytest.fixture
def kept(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    """A note and a bookmark, the bookmark newer."""
    lesson = course.lesson(LESSON, "en")
    learner.noting.keep("note", learner.noting.anchor(course, lesson, 2), "Ask about the receipt")
    clock.move(minutes=1)
    learner.noting.keep("bookmark", learner.noting.anchor(course, lesson, 4))


def press(page: NotesPage, name: str) -> None:
    pressable(page, name).click()


def test_empty_page_tells_the_keys(open_page: Open) -> None:
    assert "Ctrl+M writes a note" in words(open_page())


@pytest.mark.usefixtures("kept")
def test_newest_change_stands_first_with_its_lesson(open_page: Open) -> None:
    page = open_page()
    assert [one.kind for one in page.shown()] == ["bookmark", "note"]
    assert "Citizens’ inquiries · The answer term: count, forward, extend" in words(page)
    assert cut(page) == []


@pytest.mark.usefixtures("kept")
def test_words_and_kind_filter_the_list(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    page.search.setText("RECEIPT ask")
    qtbot.waitUntil(lambda: "1 note(s)" in words(page))
    page.search.setText("")
    page.kinds.buttons["bookmark"].setChecked(True)
    assert [one.kind for one in page.shown()] == ["bookmark"]


@pytest.mark.usefixtures("kept")
def test_note_opens_its_lesson_at_its_paragraph(
    learner: LearnerServices, course: Course, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page()
    with qtbot.waitSignal(page.item_requested) as asked:
        press(page, "Open the lesson at: Ask about")
    assert asked.args == [COURSE, LESSON]
    assert learner.learning.place(course, LESSON) == 2


@pytest.mark.usefixtures("kept")
def test_note_is_added_to_the_review_once(learner: LearnerServices, open_page: Open) -> None:
    page = open_page()
    press(page, "Ask me in the review")
    assert [face.kind for face in learner.reviewing.queue("en")] == ["note"]
    assert not [one for one in pressable_names(page) if one.startswith("Ask me")]


@pytest.mark.usefixtures("kept")
def test_removed_note_leaves_the_list(learner: LearnerServices, open_page: Open) -> None:
    page = open_page()
    press(page, "Remove: Ask about")
    assert [one.kind for one in learner.noting.all()] == ["bookmark"]
    assert "1 note(s)" in words(page)


@pytest.mark.usefixtures("kept")
def test_notes_shown_are_saved_in_the_order_of_the_course(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    monkeypatch.setattr("app.ui.pages.notes.ask_markdown_path", lambda *_: tmp_path / "notes.md")
    monkeypatch.setattr("app.ui.pages.notes.ask_pdf_path", lambda *_: tmp_path / "notes.pdf")
    page.save_markdown()
    page.save_pdf()
    told = (tmp_path / "notes.md").read_text(encoding="utf-8")
    assert told.index("**Note") < told.index("**Bookmark")
    assert (tmp_path / "notes.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.usefixtures("kept")
def test_folder_that_cannot_be_written_is_told(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    page = open_page()
    monkeypatch.setattr("app.ui.pages.notes.ask_markdown_path", lambda *_: tmp_path / "file" / "notes.md")
    page.save_markdown()
    assert "They are safe in Kense" in page.notice.words
