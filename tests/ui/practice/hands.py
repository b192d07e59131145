"""Hands on the keyboard, and eyes on a page."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.look import words
from tests.ui.window.exam.keys import Key, press


def work(page: QWidget, qtbot: QtBot, *keys: Key) -> None:
    """Press keys as someone does: each goes to what has the keyboard then, and what it brings up is shown."""
    _take_up(page, qtbot)
    for key in keys:
        press(page, [key], qtbot)
        QApplication.sendPostedEvents()


def strike(page: QWidget, qtbot: QtBot, shortcut: str) -> None:
    """Press a shortcut and wait until its button was pressed: Qt lets it look so for a tenth of a second."""
    wanted = QKeySequence(shortcut)
    button = next(one for one in page.findChildren(QPushButton) if one.shortcut() == wanted and one.isVisible())
    target = page.window().focusWidget() or page
    _take_up(page, qtbot)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(target, wanted[0].key(), wanted[0].keyboardModifiers())
    QApplication.sendPostedEvents()


def _take_up(page: QWidget, qtbot: QtBot) -> None:
    # Without a screen no window is active again by itself once another was shown for a moment.
    if not page.isActiveWindow():
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)


def read(page: QWidget) -> str:
    """Return all words of a page once what came last has its place."""
    QApplication.sendPostedEvents()
    return words(page)


def focused(page: QWidget) -> str:
    """Return the spoken name of what has the keyboard."""
    found = page.window().focusWidget()
    return found.accessibleName() if found is not None else ""


class Windows(QObject):
    """Sees every widget that is shown as a window of its own, even for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@contextmanager
def windows_seen(application: QApplication) -> Iterator[list[str]]:
    """Collect what is shown as a window in the block."""
    seen = Windows()
    application.installEventFilter(seen)
    yield seen.shown
    application.removeEventFilter(seen)
