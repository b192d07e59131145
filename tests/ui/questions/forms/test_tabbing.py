"""Tab goes through a form as its parts stand, and out of it at the ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.questions.forms import question_form
from tests.ui.questions.forms.trying import Forms, Trial, plain

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ONWARD, BACK = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def walk(trial: Trial, steps: int, mods: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
    """Press Tab so often, and return the names of where it goes."""
    names = []
    for _ in range(steps):
        trial.press(Qt.Key.Key_Tab, mods=mods)
        names.append(QApplication.focusWidget().accessibleName())
    return names


def test_added_row_is_reached_where_it_stands_and_the_way_back_is_the_same(forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    trial.button("Add a category")
    trial.reach("categories", 3, "id")
    trial.reach("categories", 2, "id")
    onward = walk(trial, 8)
    assert onward == [
        *("Move up: Categories 4", "Take away: Categories 4", "Category, English", "Category, Русский"),
        *("Category, Қазақша", "Permanent id", "Add a category", "Move down: Items to sort 1"),
    ]
    assert walk(trial, 7, BACK) == onward[-2::-1]


def test_regions_on_the_picture_come_before_their_forms(forms: Forms) -> None:
    trial = forms.show(plain("hotspot"))
    trial.reach("many")
    assert walk(trial, 4) == [
        *("Region 1: Upper edge, middle", "Region 2: Beside the first line", "Region 3: Lower right corner"),
        "Move down: Regions 1",
    ]


@pytest.mark.parametrize(
    ("start", "mods", "name"), [("last", Qt.KeyboardModifier.NoModifier, "After"), ("first", BACK, "Before")]
)
def test_tab_leaves_the_form_at_its_ends(
    start: str, mods: Qt.KeyboardModifier, name: str, forms: Forms, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    form = question_form("categorise", forms.tools)
    for part in (QLineEdit(accessibleName="Before"), form, QLineEdit(accessibleName="After")):
        box.addWidget(part)
    form.show_value(plain("categorise"))
    with qtbot.waitActive(page):
        page.show()
    (form.fold.opener if start == "last" else form.first()).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, mods)
    assert QApplication.focusWidget().accessibleName() == name
