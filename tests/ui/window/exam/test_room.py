"""Everything of an exam has room, a name and a way by keyboard: at 100 %, in Kazakh at 200 %, and mirrored."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.questions import type_name
from app.ui.pages.quiz import QuizPage
from app.ui.shell import Shell
from tests.clock import SetClock
from tests.ui.pages.look import pressable
from tests.ui.window.exam.conftest import shown_quiz
from tests.ui.window.test_accessibility import clipped, inner, outside, shown_controls, spoken_name
from tools.exam_course import CLOSED, CODED, EXAM, ONCE


def states(shell: Shell, clock: SetClock) -> Iterator[tuple[str, QWidget]]:
    """Yield each state of the quiz page as it stands in the window."""
    yield "refused", settled(shown_quiz(shell, CLOSED))
    page = shown_quiz(shell, CODED)
    pressable(page, start_button(page)).click()
    yield "code and extra time", settled(page)
    page = shown_quiz(shell, EXAM)
    yield "start", settled(page)
    page.begin()
    for kind in ("match", "short", "essay", "info"):
        page.show_question(place_of(page, kind))
        yield kind, settled(page)
    page.show_review()
    page.sitting.stack.currentWidget()._ask()  # type: ignore[union-attr]
    yield "review", settled(page)
    clock.move(minutes=56)
    page.sitting.time.tick()  # type: ignore[union-attr]
    page.show_question(place_of(page, "choice"))
    yield "last minutes", settled(page)
    page = shown_quiz(shell, ONCE)
    page.begin()
    page.show_question(place_of(page, "short"))
    page.answer_shown("печать")
    page.sitting.stack.sheet.check_now()  # type: ignore[union-attr]
    yield "checked", settled(page)


def start_button(page: QuizPage) -> str:
    """Return the name of the button that opens the form for extra time, in the language in use."""
    assert page.start is not None
    return page.start.tr("Extra time…")


def place_of(page: QuizPage, kind: str) -> int:
    return [type_name(one.question) for one in page.attempt.paper.questions].index(kind)


def settled(page: QuizPage) -> QWidget:
    QApplication.sendPostedEvents()
    return page


def expect_room(name: str, page: QWidget, qtbot: QtBot) -> None:
    """Look that a state has room as soon as it is laid out."""

    def everything_fits() -> None:
        assert (name, clipped(page), outside(page)) == (name, [], [])

    qtbot.waitUntil(everything_fits, timeout=2000)


@pytest.mark.parametrize(("language", "size"), [("en", 100), ("kk", 200), ("ru", 250)])
def test_nothing_is_clipped_or_out_of_reach(
    shell: Shell, put_on: Callable[..., None], clock: SetClock, language: str, size: int, qtbot: QtBot
) -> None:
    put_on(interface_language=language, text_size=size)
    for name, page in states(shell, clock):
        expect_room(name, page, qtbot)


def test_nothing_is_clipped_mirrored(shell: Shell, clock: SetClock, qtbot: QtBot) -> None:
    shell.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for name, page in states(shell, clock):
        expect_room(name, page, qtbot)


def test_every_control_has_a_name_and_a_way_by_keyboard(shell: Shell, clock: SetClock) -> None:
    for name, page in states(shell, clock):
        controls = [one for one in shown_controls(page) if not inner(one)]
        nameless = [repr(one) for one in controls if not spoken_name(one).strip()]
        deaf = [repr(one) for one in controls if one.isEnabled() and one.focusPolicy() == Qt.FocusPolicy.NoFocus]
        assert (name, nameless, deaf) == (name, [], [])
