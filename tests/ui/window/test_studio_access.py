"""The Studio is read, heard and used by keyboard like every page: each pane and panel, walked in the real window."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.services.studio.tree import Node
from app.ui.pages import Place
from app.ui.pages.studio_course import StudioCoursePage
from app.ui.shell import Shell
from app.ui.studio.bank_room import BankRoom
from app.ui.studio.workbench import Workbench
from tests.long_form import LONG
from tests.ui.window.test_accessibility import clipped, deaf, go, nameless, outside, settle

COURSE = "c03-inquiries"
NODES = (
    Node(kind="course"),
    Node(kind="module", name="what-the-law-asks"),
    Node(kind="lesson", name="mixed-appeals"),
    Node(kind="quiz", name="course-quiz"),
    Node(kind="practice", name="fix-the-brush-off"),
    Node(kind="bank", name="questions/bank-c3-1.yaml"),
    Node(kind="media"),
    Node(kind="file", name="course.yaml"),
)
WAYS = ("languages", "import", "statistics", "earlier", "publish")

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def folder(shell: Shell) -> Path:
    folder = shell.ui.services.paths.data / "workshop" / COURSE
    shutil.copytree(PROGRAM / "courses" / COURSE, folder)
    return folder


def _walked(bench: Workbench, qtbot: QtBot) -> Iterator[str]:
    for node in NODES:
        bench.open_node(node)
        settle()
        yield node.key
        if isinstance(bench.pane, BankRoom):
            for row in bench.pane.table.rows[:3]:
                bench.pane.open_question(row.id)
                settle()
                yield row.id
                bench.pane.close_question()
    for way in WAYS:
        bench.open_way(way)
        panel = getattr(bench.pane, "panel", None)
        qtbot.waitUntil(lambda panel=panel: not getattr(panel, "busy", False), timeout=60_000)
        settle()
        yield way


def _faults(shell: Shell, qtbot: QtBot) -> tuple[list[str], ...]:
    """Return what is wrong once long forms have their places, which takes them some rounds of events."""

    def found() -> tuple[list[str], ...]:
        return (nameless(shell), deaf(shell), clipped(shell), outside(shell))

    told = found()
    if any(told):
        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not any(found()), timeout=3_000)
        told = found()
    return told


WALKS = [("ru", 250, "right"), *([("kk", 200, "left")] if LONG else [])]
"""Language, text size, and the side from which is read."""


@pytest.mark.parametrize(("language", "size", "side"), WALKS)
def test_every_part_of_the_studio_can_be_read_heard_and_used_by_keyboard(
    shell: Shell, put_on: Callable[..., None], folder: Path, language: str, size: int, side: str, qtbot: QtBot
) -> None:
    direction = Qt.LayoutDirection.RightToLeft if side == "right" else Qt.LayoutDirection.LeftToRight
    shell.window().setLayoutDirection(direction)
    put_on(interface_language=language, text_size=size)
    go(shell, Place("studio"), qtbot)
    settle()
    assert ("studio", nameless(shell), deaf(shell), clipped(shell), outside(shell)) == ("studio", [], [], [], [])
    go(shell, Place("studio-course", item=str(folder)), qtbot)
    page = shell.page
    assert isinstance(page, StudioCoursePage)
    for part in _walked(page.bench, qtbot):
        assert shell.window().width() <= 1366
        assert (part, *_faults(shell, qtbot)) == (part, [], [], [], [])
