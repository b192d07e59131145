"""A text between questions: read, and left again."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.questions import info
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.questions.card import QuestionCard
from app.ui.questions.info import InfoView
from tests.ui.questions.views import Stage, Told, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""


@pytest.fixture
def view(stage: Stage) -> InfoView:
    made = stage.show(info.SAMPLE)
    assert isinstance(made, InfoView)
    return made


@pytest.mark.parametrize("response", [None, "", "anything", ["anything"], {"any": "thing"}], ids=repr)
def test_nothing_is_ever_answered(response: Any, view: InfoView) -> None:
    told = Told(view)
    view.set_response(response)
    view.set_locked(True)
    view.show_verdict()
    view.clear_verdict()
    view.set_locked(False)
    view.flush()
    assert (view.response(), told.responses, words_in(view)) == (None, [], [])


def test_screen_reader_finds_stem_and_document_where_the_keyboard_begins(view: InfoView) -> None:
    assert view.hasFocus()
    assert view.accessibleName() == (
        "Read this letter: the next three questions are about it.\n"
        "Dear colleagues, please tell us when the lamps in our yard will be mended."
    )


def test_tab_goes_on_to_what_can_be_seen_and_never_comes_back(stage: Stage, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = InfoView(PaperQuestion(question=info.SAMPLE, options=()), stage.reading)
    onward, back = QPushButton("on"), QPushButton("back")
    box = QVBoxLayout(window)
    for part in (view, onward, back):
        box.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
    view.focus_first()
    reached = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [onward, back, onward]


def test_text_that_asks_nothing_is_not_judged(stage: Stage, qtbot: QtBot) -> None:
    card = QuestionCard(PaperQuestion(question=info.SAMPLE, options=()), stage.reading)
    qtbot.addWidget(card)
    card.show()
    before = words_in(card)
    marked = MarkedQuestion(
        question_id="sample-info", objective="s.1", fraction=0, earned=0, possible=0, blank=True, graded=True
    )
    card.show_result(marked)
    assert words_in(card) == before
