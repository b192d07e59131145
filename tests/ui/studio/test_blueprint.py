"""The blueprint: a cell is picked by a click or by keyboard and names what to show."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.ui.models.bank import bank_rows
from app.ui.models.blueprint import ObjectiveLine
from app.ui.studio.blueprint import BlueprintGrid
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""

OBJECTIVES = [ObjectiveLine("c3.1", "apply", "Count a term"), ObjectiveLine("c3.2", "analyse", "Divide a letter")]
PLAIN = [{"id": "one", "type": "choice", "objective": "c3.1", "level": "apply"}]


@pytest.fixture
def grid(qapp: QApplication, qtbot: QtBot) -> BlueprintGrid:
    made = BlueprintGrid(Theme("light", text_size=100, assets=PROGRAM / "assets"))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show_blueprint(OBJECTIVES, bank_rows({"a.yaml": PLAIN}, ("en",)))
    with qtbot.waitActive(made):
        made.show()
    made.table.setFocus()
    return made


def picked(grid: BlueprintGrid) -> list[Any]:
    told: list[Any] = []
    grid.chosen.connect(lambda objective, level: told.append((objective, level)))
    return told


def test_a_cell_is_reached_by_arrows_and_picked_by_enter(grid: BlueprintGrid, qtbot: QtBot) -> None:
    told = picked(grid)
    for key in (Qt.Key.Key_Down, *[Qt.Key.Key_Right] * 5):
        qtbot.keyClick(grid.table, key)
    qtbot.keyClick(grid.table, Qt.Key.Key_Return)
    qtbot.keyClick(grid.table, Qt.Key.Key_End)
    qtbot.keyClick(grid.table, Qt.Key.Key_Space)
    assert told == [("c3.2", "analyse"), ("c3.2", "")]


def test_a_click_picks_a_cell(grid: BlueprintGrid, qtbot: QtBot) -> None:
    told = picked(grid)
    place = grid.table.visualRect(grid.model.index(0, 4)).center()
    qtbot.mouseClick(grid.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [("c3.1", "apply")]


def test_what_is_missing_is_said_and_the_cell_stays_when_questions_change(grid: BlueprintGrid) -> None:
    assert grid.words == "1 objective(s) without any question."
    grid.table.setCurrentIndex(grid.model.index(1, 5))
    more = [*PLAIN, {"id": "two", "type": "order", "objective": "c3.2", "level": "analyse"}]
    grid.show_blueprint(OBJECTIVES, bank_rows({"a.yaml": more}, ("en",)))
    assert grid.words == "Every objective has a question of its own level."
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (1, 5)
