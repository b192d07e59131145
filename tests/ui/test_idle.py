"""Nobody at the PC: warned half a minute before, any key goes on and does nothing else, then the lock."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.idle import IdleWatch
from tests.clock import SetClock


class Told:
    """What a watch told, in order."""

    def __init__(self, watch: IdleWatch) -> None:
        self.all: list[object] = []
        watch.warned.connect(self.all.append)
        watch.resumed.connect(lambda: self.all.append("resumed"))
        watch.idle.connect(lambda: self.all.append("idle"))


@pytest.fixture
def watch(qapp: QApplication, clock: SetClock):
    made = IdleWatch(qapp, clock)
    made.start(2)
    yield made
    made.stop()


@pytest.fixture
def told(watch: IdleWatch) -> Told:
    return Told(watch)


@pytest.fixture
def part(qtbot: QtBot) -> QPushButton:
    made = QPushButton("Hand in")
    qtbot.addWidget(made)
    return made


def moved(qapp: QApplication, part: QPushButton, place: QPoint) -> None:
    point = QPointF(place)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, point, point, none, none, Qt.KeyboardModifier.NoModifier)
    qapp.sendEvent(part, event)


def test_nothing_is_told_before_the_last_half_minute(watch: IdleWatch, told: Told, clock: SetClock) -> None:
    clock.move(seconds=89)
    watch.look()
    assert told.all == []


def test_the_seconds_left_are_told_and_then_the_end(watch: IdleWatch, told: Told, clock: SetClock) -> None:
    for seconds in (90, 29, 1):
        clock.move(seconds=seconds)
        watch.look()
    assert told.all == [30, 1, "idle"]


def test_end_is_told_until_somebody_acts_on_it(watch: IdleWatch, told: Told, clock: SetClock) -> None:
    clock.move(minutes=3)
    watch.look()
    watch.look()
    watch.stop()
    watch.look()
    assert told.all == ["idle", "idle"]


def test_key_begins_the_time_anew(
    watch: IdleWatch, told: Told, clock: SetClock, part: QPushButton, qtbot: QtBot
) -> None:
    clock.move(seconds=80)
    qtbot.keyClick(part, Qt.Key.Key_A)
    clock.move(seconds=80)
    watch.look()
    assert told.all == []


def test_key_that_ends_the_warning_presses_nothing(
    watch: IdleWatch, told: Told, clock: SetClock, part: QPushButton, qtbot: QtBot
) -> None:
    pressed: list[str] = []
    part.clicked.connect(lambda: pressed.append("handed in"))
    clock.move(seconds=100)
    watch.look()
    qtbot.keyClick(part, Qt.Key.Key_Space)
    assert (told.all, pressed) == ([20, "resumed"], [])
    qtbot.keyClick(part, Qt.Key.Key_Space)
    assert pressed == ["handed in"]


def test_shortcut_that_ends_the_warning_is_not_carried_out(
    watch: IdleWatch, told: Told, clock: SetClock, part: QPushButton, qtbot: QtBot
) -> None:
    pressed: list[str] = []
    QShortcut(QKeySequence("F1"), part).activated.connect(lambda: pressed.append("shortcut"))
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    clock.move(seconds=100)
    watch.look()
    qtbot.keyClick(part.windowHandle(), Qt.Key.Key_F1)
    assert (told.all, pressed) == ([20, "resumed"], [])
    qtbot.keyClick(part.windowHandle(), Qt.Key.Key_F1)
    assert pressed == ["shortcut"]


def test_mouse_that_moves_goes_on(
    watch: IdleWatch, told: Told, clock: SetClock, part: QPushButton, qapp: QApplication
) -> None:
    moved(qapp, part, QPoint(5, 5))
    clock.move(seconds=100)
    watch.look()
    moved(qapp, part, QPoint(6, 5))
    assert told.all == [20, "resumed"]


def test_mouse_that_lies_still_does_not(
    watch: IdleWatch, told: Told, clock: SetClock, part: QPushButton, qapp: QApplication
) -> None:
    moved(qapp, part, QPoint(5, 5))
    clock.move(seconds=100)
    moved(qapp, part, QPoint(5, 5))
    watch.look()
    assert told.all == [20]


def test_clock_that_is_set_changes_nothing(watch: IdleWatch, told: Told, clock: SetClock) -> None:
    clock.set_wall(clock.now().replace(year=2040))
    watch.look()
    assert told.all == []


def test_never_means_no_event_is_looked_at(qapp: QApplication, clock: SetClock, part: QPushButton) -> None:
    watch = IdleWatch(qapp, clock)
    told = Told(watch)
    watch.start(0)
    clock.move(days=1)
    watch.look()
    assert (watch.watching, told.all) == (False, [])


def test_other_minutes_hold_at_once(watch: IdleWatch, told: Told, clock: SetClock) -> None:
    clock.move(seconds=119)
    watch.start(5)
    watch.look()
    clock.move(seconds=271)
    watch.look()
    assert told.all == [29]
