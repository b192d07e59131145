"""Every control on every page has a name, and text has room at every size; walked in the real window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.pages import Place
from app.ui.pages.lesson import LessonPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.quiz import QuizPage
from app.ui.practice.desk import DeskView
from app.ui.shell import Shell
from tests.long_form import LONG
from tests.ui.window.conftest import LEARNER_PAGES

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractSpinBox, QListWidget)


def shown_controls(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar) and widget.isVisible():
            yield widget


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def inner(widget: QWidget) -> bool:
    """Tell whether Qt made the widget inside another control, which is what a screen reader names."""
    parent = widget.parentWidget()
    return isinstance(parent, (QComboBox, QAbstractSpinBox)) or widget.objectName().startswith("qt_")


def go(shell: Shell, place: Place, qtbot: QtBot) -> None:
    """Open a page and wait until it stands as it will stay: all blocks of a lesson, all heights."""
    shell.go(place)
    page = shell.page
    if isinstance(page, LessonPage):
        qtbot.waitUntil(lambda: page.column.complete, timeout=20_000)
    QApplication.sendPostedEvents()


def walked(shell: Shell, qtbot: QtBot) -> Iterator[Place]:
    """Open every page; a quiz and a desk are looked at before they begin and under way."""
    for place in LEARNER_PAGES:
        go(shell, place, qtbot)
        yield place
        page = shell.page
        if isinstance(page, QuizPage) and page.sitting is None:
            page.begin()
            QApplication.sendPostedEvents()
            yield place
        if isinstance(page, PracticePage):
            yield from worked_at(page, place)


def worked_at(page: PracticePage, place: Place) -> Iterator[Place]:
    """Begin at a desk, do the first thing there is to do, and hand in: its view, and the result behind it."""
    page.begin("practice")
    assert page.session is not None
    keeper = page.session.keeper
    for entry in keeper.model_log("en")[:3]:
        keeper.act(entry.case, entry.action, entry.arguments)
    if isinstance(page.session.view, DeskView):
        page.session.view.open_case(next(iter(page.session.view.state.cases)))
        page.session.view.choose_action("reply")
    settle()
    yield place
    page.session.hand_in()
    settle()
    yield place


def settle() -> None:
    """Give everything its place: what is new gets its font in the first round of events and its height in the next."""
    for _ in range(3):
        QApplication.sendPostedEvents()


def clipped(root: QWidget) -> list[str]:
    """Return labels and buttons that are smaller than their text."""
    found = []
    for one in root.findChildren(QLabel):
        if not one.isVisible() or not one.text():
            continue
        needed = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
        wide = one.sizeHint().width() if not one.wordWrap() else 0
        if one.height() + 1 < needed or one.width() + 1 < wide:
            found.append(f"{one.accessibleName()[:50]!r}: {one.size()} for {wide}x{needed}")
    narrow = (
        one
        for one in root.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and one.width() + 1 < one.minimumSizeHint().width()
    )
    return found + [f"{one.text()!r}: {one.width()} for {one.minimumSizeHint().width()}" for one in narrow]


def outside(root: QWidget) -> list[str]:
    """Return what stands outside the window to the left or right, where no scrolling leads."""
    room = QRect(0, 0, root.width(), root.height())

    def stands_outside(one: QWidget) -> bool:
        left, right = one.mapTo(root, one.rect().topLeft()).x(), one.mapTo(root, one.rect().topRight()).x()
        return left < 0 or right > room.right() + 1

    controls = (one for one in shown_controls(root) if not inner(one))
    return [f"{one!r} {spoken_name(one)[:40]}" for one in controls if stands_outside(one)]


def standing_alone() -> set[QWidget]:
    """Return the widgets that stand in no other one, once what was to be deleted is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return set(QApplication.topLevelWidgets())


def nameless(root: QWidget) -> list[str]:
    """Return controls that a screen reader could not name."""
    return [repr(one) for one in shown_controls(root) if not inner(one) and not spoken_name(one).strip()]


def deaf(root: QWidget) -> list[str]:
    """Return controls that the keyboard cannot reach."""
    return [
        repr(one)
        for one in shown_controls(root)
        if not inner(one)
        and one.isEnabled()
        and one.focusPolicy() == Qt.FocusPolicy.NoFocus
        and not one.property("by_arrows")
    ]


WALKS = [("kk", 200, "left"), ("en", 100, "right")]
"""Language, text size, and the side from which is read: each walk costs so much that it looks at everything."""

if LONG:
    WALKS += [("en", 100, "left"), ("ru", 250, "left")]


@pytest.mark.parametrize(("language", "size", "side"), WALKS)
def test_every_page_can_be_read_heard_and_used_by_keyboard(
    shell: Shell, put_on: Callable[..., None], language: str, size: int, side: str, qtbot: QtBot
) -> None:
    direction = Qt.LayoutDirection.RightToLeft if side == "right" else Qt.LayoutDirection.LeftToRight
    shell.window().setLayoutDirection(direction)
    put_on(interface_language=language, text_size=size)
    before = standing_alone()
    for place in walked(shell, qtbot):
        assert shell.window().width() <= 1366
        assert shell.layoutDirection() == direction
        found = (nameless(shell), deaf(shell), clipped(shell), outside(shell))
        assert (place, *found) == (place, [], [], [], [])
    shell.go(Place("home"))
    assert standing_alone() == before, "a page left parts behind"
