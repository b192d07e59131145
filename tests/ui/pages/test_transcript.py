"""The page of the transcript says in plain words what its charts show, and everything also as text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.services.wiring import LearnerServices
from app.ui.pages.transcript import TranscriptPage
from app.ui.state import WindowState
from app.ui.theme import Theme
from app.ui.widgets.bars_picture import BarsPicture
from app.ui.widgets.tracks_picture import TracksPicture
from tests.clock import SetClock
from tests.services.test_transcript import review_day
from tests.services.work import pass_quiz, read_all
from tests.ui.pages.look import nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

Open = Callable[[], TranscriptPage]


@pytest.fixture
def open_page(learner: LearnerServices, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Open:
    def opened() -> TranscriptPage:
        page = TranscriptPage(
            learner.transcripts, content_language="en", language="en", theme=theme, state=WindowState(tmp_path)
        )
        qtbot.addWidget(page)
        page.resize(1158, 768)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return opened


@pytest.fixture
def busy(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    """Lessons read, a quiz passed, cards recalled and forgotten."""
    read_all(learner, course)
    pass_quiz(learner, course)
    for rating in (3, 1, 3):
        review_day(learner, rating=rating)
        clock.move(days=6)


def test_newcomer_is_told_how_the_page_fills(open_page: Open) -> None:
    shown = words(open_page())
    assert "Nothing yet. Open a lesson, and this page fills by itself." in shown
    assert "This is told once you have handed in a quiz." in shown
    assert "once cards have come again" in shown


def test_what_was_done_is_said_in_plain_words(busy: None, open_page: Open) -> None:
    shown = words(open_page())
    assert "Since 23 November 2026: 15 lesson(s) read, 1 quiz(zes) passed" in shown
    assert "Citizens’ inquiries: from the minister’s blog to e-Otinish: completed on 23.11.2026, 100 %" in shown


def test_results_of_few_questions_conclude_nothing(busy: None, open_page: Open) -> None:
    shown = words(open_page())
    assert "About 5 objective(s) it is too early to say." in shown
    assert "You know" not in shown


def test_charts_tell_their_figures_to_screen_readers(busy: None, open_page: Open) -> None:
    page = open_page()
    weeks, recall = page.findChildren(BarsPicture)
    assert weeks.accessibleName() == "Minutes and lessons by week"
    assert "Week of 23.11.2026, 0 minute(s), 15 lesson(s)" in weeks.accessibleDescription()
    assert "forgotten" in recall.accessibleDescription()
    (tracks,) = page.findChildren(TracksPicture)
    assert "latest 100 % of 2 question(s) · best 100 % of 2 question(s) · too early to say" in (
        tracks.accessibleDescription()
    )


def test_every_chart_opens_as_a_table(busy: None, open_page: Open) -> None:
    page = open_page()
    for name in ("Minutes and lessons by week", "Results by objective", "Recalled and forgotten by week"):
        pressable(page, f"{name}: as a table").click()
    shown = words(page)
    assert "<td>Week of 23.11.2026</td><td>0 minute(s)</td><td>15 lesson(s)</td>" in shown
    assert shown.count("<table") == 3


def test_forgotten_cards_are_named_with_their_days(busy: None, open_page: Open) -> None:
    assert "1 time(s), last on 29.11.2026" in words(open_page())


def test_pdf_is_saved_where_the_learner_chose(
    busy: None, open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "me.pdf"
    monkeypatch.setattr("app.ui.pages.transcript.ask_pdf_path", lambda parent, suggestion: target)
    page = open_page()
    pressable(page, "Save the transcript as PDF").click()
    assert target.read_bytes().startswith(b"%PDF")
    assert str(target) in page.notice.words


def test_pdf_that_cannot_be_saved_is_told(open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setattr("app.ui.pages.transcript.ask_pdf_path", lambda parent, suggestion: tmp_path / "file" / "m.pdf")
    page = open_page()
    page.save_pdf()
    assert "could not be saved" in page.notice.words


def test_every_part_that_takes_the_keyboard_has_a_name(busy: None, open_page: Open) -> None:
    assert nameless(open_page()) == []
