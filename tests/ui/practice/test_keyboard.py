"""Each kind of desk worked from first to last action without a mouse, as well as its model solution."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.services.wiring import LearnerServices
from app.ui.pages.practice import PracticePage
from tests.practices import DESK, DIALOGUE, MODEL, WORKBENCH
from tests.ui.practice.conftest import Open
from tests.ui.practice.hands import strike, work
from tests.ui.window.exam.keys import DOWN, ENTER, SPACE, TAB

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

REPLY = "The water was measured on 05.11.2026. Children may swim at the north bank."


class Worker:
    """Somebody without a mouse at the page of a desk; the sheet has the keyboard on “Practise”."""

    def __init__(self, page: PracticePage, learner: LearnerServices, course: Course, qtbot: QtBot) -> None:
        self.page, self._learner, self._course, self._qtbot = page, learner, course, qtbot

    def press(self, *keys: object) -> None:
        """Press keys; texts with a plus, such as Alt+R, are shortcuts."""
        for key in keys:
            if isinstance(key, str) and "+" in key:
                strike(self.page, self._qtbot, key)
            else:
                work(self.page, self._qtbot, key)  # type: ignore[arg-type] # a key or a text

    def hand_in(self) -> float:
        """Hand in and return the score."""
        with self._qtbot.waitSignal(self.page.run_ended) as ended:
            self.press("Ctrl+Return")
        return self._learner.practising.report(self._course, ended.args[1]).outcome.score


Sit = Callable[[str], Worker]


@pytest.fixture
def sit(open_desk: Open, learner: LearnerServices, course: Course, qtbot: QtBot) -> Sit:
    return lambda desk: Worker(open_desk(desk), learner, course, qtbot)


def test_desk_is_worked_by_keyboard_alone(sit: Sit) -> None:
    worker = sit(DESK)
    worker.press(SPACE, DOWN, "Alt+R", "Alt+F", DOWN, TAB, SPACE, TAB, SPACE)
    worker.press(DOWN, "Alt+R", "Alt+P", REPLY, TAB, TAB, SPACE)
    worker.press("Ctrl+E", "Ctrl+E", DOWN, "Alt+R", SPACE, DOWN, TAB, SPACE, TAB, SPACE)
    assert worker.hand_in() == 100.0


def test_dialogue_is_worked_by_keyboard_alone(sit: Sit) -> None:
    worker = sit(DIALOGUE)
    worker.press(SPACE, SPACE)
    worker.press(DOWN, DOWN, DOWN, ENTER, TAB, SPACE)
    worker.press(ENTER, ENTER, TAB, SPACE)
    assert worker.hand_in() == 100.0


def test_workbench_is_worked_by_keyboard_alone(sit: Sit) -> None:
    worker = sit(WORKBENCH)
    worker.press(SPACE, DOWN, TAB, TAB, DOWN, DOWN, TAB, SPACE)
    worker.press(ENTER, ENTER, TAB, TAB, SPACE)
    assert worker.hand_in() == 100.0


def test_model_is_worked_by_keyboard_alone(sit: Sit) -> None:
    worker = sit(MODEL)
    worker.press(SPACE, "5,67", TAB, "2", TAB, "12.11.2026")
    assert worker.hand_in() == 100.0
