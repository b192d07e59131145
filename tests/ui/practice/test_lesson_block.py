"""A desk in the middle of a lesson: what its card says, and the link that opens it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.course.structure import Block
from app.services.wiring import LearnerServices
from app.ui.blocks import build
from app.ui.blocks.frame import BlockContext
from app.ui.lesson.opening import Opening
from app.ui.pages.lesson import LessonPage
from app.ui.reading import Reading
from app.ui.widgets.rich_text import RichText
from tests.practices import COURSE, DESK, LESSON
from tests.speech import aloud
from tests.ui.pages.look import words
from tests.ui.practice.hands import work
from tests.ui.window.exam.keys import ENTER, TAB

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def page(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> LessonPage:
    """The lesson with the desk, all its blocks built."""
    made = LessonPage(reading, learner.learning, learner.noting, LESSON, opening=Opening(aloud(None)))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.column.complete)
    return made


def test_block_tells_what_the_desk_is(page: LessonPage) -> None:
    told = words(page.column)
    for sentence in ("Practice desk", "Three letters", "Register three letters, answer one", "About 10 minute(s)"):
        assert sentence in told


def test_link_of_the_block_opens_the_desk_by_keyboard(page: LessonPage, qtbot: QtBot) -> None:
    link = next(one for one in page.column.findChildren(RichText) if "practice:" in one.text())
    link.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.item_requested) as asked:
        work(page, qtbot, TAB, ENTER)
    assert asked.args == [COURSE, DESK]


def test_desk_that_the_course_does_not_have_says_so(reading: Reading, qtbot: QtBot) -> None:
    shown = build(Block(kind="practice", argument="no-desk"), BlockContext(reading, "en"))
    qtbot.addWidget(shown)
    assert "This desk is missing. Ask the trainer for a new copy." in words(shown)
