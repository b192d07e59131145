"""Every control on every page has a name, and text has room at every size; walked in the real window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
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


@pytest.mark.parametrize("language", ["en", "kk"])
def test_every_control_has_a_spoken_name(
    shell: Shell, put_on: Callable[..., None], language: str, qtbot: QtBot
) -> None:
    put_on(interface_language=language)
    for place in walked(shell, qtbot):
        nameless = [repr(one) for one in shown_controls(shell) if not inner(one) and not spoken_name(one).strip()]
        assert (place, nameless) == (place, [])


def test_every_control_can_be_reached_by_keyboard(shell: Shell, qtbot: QtBot) -> None:
    for place in walked(shell, qtbot):
        deaf = [
            repr(one)
            for one in shown_controls(shell)
            if not inner(one) and one.isEnabled() and one.focusPolicy() == Qt.FocusPolicy.NoFocus
        ]
        assert (place, deaf) == (place, [])


def go(shell: Shell, place: Place, qtbot: QtBot) -> None:
    """Open a page and wait until it stands as it will stay: all blocks of a lesson, all heights."""
    shell.go(place)
    page = shell.page
    if isinstance(page, LessonPage):
        qtbot.waitUntil(lambda: page.column.complete)
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
    QApplication.sendPostedEvents()
    yield place
    page.session.hand_in()
    QApplication.sendPostedEvents()
    yield place


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


@pytest.mark.parametrize(("language", "size"), [("kk", 100), ("kk", 200), ("ru", 250)])
def test_no_text_is_clipped(shell: Shell, put_on: Callable[..., None], language: str, size: int, qtbot: QtBot) -> None:
    put_on(interface_language=language, text_size=size)
    for place in walked(shell, qtbot):
        assert shell.window().width() <= 1366
        assert (place, clipped(shell), outside(shell)) == (place, [], [])


def test_pages_stand_mirrored_for_languages_written_from_the_right(shell: Shell, qtbot: QtBot) -> None:
    shell.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for place in walked(shell, qtbot):
        assert shell.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert (place, clipped(shell), outside(shell)) == (place, [], [])
