"""The bar over a run: the brief to read again, and where the keyboard stands when everything is done."""

import pytest
from pytestqt.qtbot import QtBot

from tests.practices import DESK, DIALOGUE, WORKBENCH
from tests.ui.practice.conftest import Open
from tests.ui.practice.hands import focused, read, strike

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


def test_brief_is_read_again_by_a_shortcut_and_closed_by_it(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DIALOGUE, "practice", shown=True)
    assert page.session is not None
    shown = [page.session.brief.isVisible()]
    for _ in range(2):
        strike(page, qtbot, "Ctrl+I")
        shown.append(page.session.brief.isVisible())
    assert shown == [False, True, False]


def test_desk_begins_with_its_brief_where_a_case_will_lie(open_desk: Open) -> None:
    page = open_desk(DESK, "practice", shown=True)
    assert page.session is not None
    brief = page.session.run.play.practice.brief["en"]
    assert brief.split(".")[0] in read(page)


@pytest.mark.parametrize("desk", [DIALOGUE, WORKBENCH])
def test_keyboard_stands_on_handing_in_when_everything_is_done(open_desk: Open, desk: str) -> None:
    page = open_desk(desk, "practice", shown=True)
    assert page.session is not None
    keeper = page.session.keeper
    for entry in keeper.model_log("en"):
        keeper.act(entry.case, entry.action, entry.arguments)
    read(page)
    assert focused(page) == "Hand in"
