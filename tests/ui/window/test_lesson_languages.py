"""A lesson in two languages: side by side or one under the other, flipped at the same block, missing texts named."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.ui.blocks.frame import BlockFrame
from app.ui.companion import Companion
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.pages.lesson import LessonPage
from app.ui.questions.card import QuestionCard
from app.ui.shell import Shell
from tests.speech import QuietSpeaker
from tests.ui.pages.look import pressable, words
from tests.ui.window.conftest import COURSE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever the companion is shown as a window."""

LESSON = "fifteen-working-days"
RULE = 2
F8, F9 = Qt.Key.Key_F8, Qt.Key.Key_F9


def opened(shell: Shell, qtbot: QtBot, *, block: int = 0) -> LessonPage:
    shell.go(Place("lesson", COURSE, LESSON, block))
    return ready(shell, qtbot)


def ready(shell: Shell, qtbot: QtBot) -> LessonPage:
    page = shell.page
    assert isinstance(page, LessonPage)
    qtbot.waitUntil(lambda: page.column.complete and page._placed, timeout=20_000)
    QApplication.sendPostedEvents()
    return page


def side(page: LessonPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, F8, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendPostedEvents()
    page.column.settle()


def texts(shell: Shell, language: str) -> list[str]:
    """Return the words of each block, as the course has them."""
    from app.course.markup import plain_text

    course = shell.ui.services.catalogue.course(COURSE)
    law = shell.ui.services.catalogue.library.law
    return [plain_text(law.fill(one.html, language)) for one in course.lessons[LESSON][language].blocks]


def across(frame: BlockFrame) -> bool:
    assert frame.beside is not None
    first, second = (one.mapTo(frame, QPoint()) for one in (frame.content, frame.beside))
    return second.x() > first.x() and second.y() == first.y()


def test_each_block_stands_beside_itself_in_the_other_language(shell: Shell, qtbot: QtBot) -> None:
    shell.ui.settings.__class__
    page = opened(shell, qtbot)
    side(page, qtbot)
    russian = texts(shell, page.drawer.language)
    for frame in page.column.frames:
        assert frame.beside is not None
        if frame.block.kind not in {"check", "table", "figure", "practice"}:
            assert russian[frame.index] in words(frame.beside).replace("\n", " ") or any(
                one.accessibleName() == russian[frame.index] for one in frame.beside.findChildren(type(frame._attend))
            )
