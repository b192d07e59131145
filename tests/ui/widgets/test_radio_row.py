"""One choice of a few, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.ui.theme import Theme
from app.ui.widgets.radio_row import RadioRow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def row(qapp: QApplication, qtbot: QtBot) -> RadioRow:
    theme = Theme("light", text_size=100, assets=PROGRAM / "assets")
    made = RadioRow(
        "Colours", {"light": "Light", "dark": "Dark", "contrast": "High contrast"}, value="dark", theme=theme
    )
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.show()
    return made


def test_each_button_says_the_question_too(row: RadioRow) -> None:
    assert row.buttons["contrast"].accessibleName() == "Colours: High contrast"


def test_choice_is_told_once(row: RadioRow) -> None:
    told: list[str] = []
    row.chosen.connect(told.append)
    row.buttons["light"].click()
    assert told == ["light"]


def test_arrow_key_chooses_the_next(row: RadioRow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: row.buttons["contrast"].x() > row.buttons["dark"].x())
    row.buttons["dark"].setFocus()
    with qtbot.waitSignal(row.chosen) as told:
        qtbot.keyClick(row.buttons["dark"], Qt.Key.Key_Right)
    assert told.args == ["contrast"]


def test_tab_finds_the_chosen_button_alone(row: RadioRow) -> None:
    row.buttons["light"].click()
    stops = [option for option, made in row.buttons.items() if made.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["light"]
