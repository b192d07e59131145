"""The table of a bank: everything by keyboard, and what is chosen stays chosen."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.questions import QUESTION_TYPES
from app.ui.models.bank import Wanted
from app.ui.studio.bank import BankTable
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""

LANGUAGES = ("en", "ru")
OBJECTIVES = (("c3.1", "Count a term"), ("c3.2", "Divide a letter"))
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def question(named: str, **more: Any) -> dict[str, Any]:
    stem = {"en": f"About {named}?", "ru": "О чём?"}
    return {"id": named, "type": "choice", "objective": "c3.1", "level": "apply", "stem": stem, **more}


FILE = [
    question("zeta", tags=["old"]),
    question("alpha", level="remember"),
    question("mixed", objective="c3.2", type="order", stem={"en": "Mixed?"}),
    question("last"),
]


class Asked:
    """What the table asked for, in order."""

    def __init__(self, table: BankTable) -> None:
        self.told: list[tuple[Any, ...]] = []
        table.opened.connect(lambda one: self.told.append(("open", one)))
        table.add_requested.connect(lambda one: self.told.append(("add", one)))
        table.remove_requested.connect(lambda ids: self.told.append(("remove", ids)))
        table.duplicate_requested.connect(lambda ids: self.told.append(("duplicate", ids)))
        table.move_requested.connect(lambda ids, by: self.told.append(("move", ids, by)))


@pytest.fixture
def bank(qapp: QApplication, qtbot: QtBot) -> BankTable:
    theme = Theme("light", text_size=100, assets=PROGRAM / "assets")
    made = BankTable(theme)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show_questions({"a.yaml": FILE}, languages=LANGUAGES, objectives=OBJECTIVES)
    with qtbot.waitActive(made):
        made.show()
    made.table.setFocus()
    return made


def ids(bank: BankTable) -> list[str]:
    return [row.id for row in bank.model.rows]


def test_keys_open_remove_duplicate_and_move(bank: BankTable, qtbot: QtBot) -> None:
    asked = Asked(bank)
    bank.choose("alpha")
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_D, CONTROL),
        (Qt.Key.Key_Up, ALT),
        (Qt.Key.Key_Down, ALT),
    ):
        qtbot.keyClick(bank.table, key, modifier)
    assert asked.told == [
        ("open", "alpha"),
        ("remove", ["alpha"]),
        ("duplicate", ["alpha"]),
        ("move", ["alpha"], -1),
        ("move", ["alpha"], 1),
    ]


def test_buttons_ask_for_the_same_and_rest_while_nothing_is_chosen(bank: BankTable, qtbot: QtBot) -> None:
    asked = Asked(bank)
    names = ("Open", "Duplicate", "Move up", "Move down", "Remove")
    made = {one.accessibleName(): one for one in bank.findChildren(QAbstractButton)}
    bank.table.clearSelection()
    assert not any(made[name].isEnabled() for name in names)
    bank.choose("last")
    for name in names:
        made[name].setFocus()
        qtbot.keyClick(made[name], Qt.Key.Key_Space)
    assert [one[0] for one in asked.told] == ["open", "duplicate", "move", "move", "remove"]


def test_several_are_chosen_with_shift_and_told_in_the_order_of_the_file(bank: BankTable, qtbot: QtBot) -> None:
    asked = Asked(bank)
    bank.order.setCurrentIndex(bank.order.findData(1))  # by id
    assert ids(bank) == ["alpha", "last", "mixed", "zeta"]
    bank.choose("mixed")
    qtbot.keyClick(bank.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(bank.table, Qt.Key.Key_Delete)
    assert asked.told == [("remove", ["zeta", "mixed"])]


def test_every_type_can_be_added(bank: BankTable) -> None:
    asked = Asked(bank)
    for action in bank.menu.actions():
        action.trigger()
    assert {one[1] for one in asked.told} == set(QUESTION_TYPES)


def test_nothing_is_moved_while_neighbours_are_hidden_or_sorted(bank: BankTable, qtbot: QtBot) -> None:
    asked = Asked(bank)
    bank.choose("last")
    bank.want(Wanted(level="apply"))
    qtbot.keyClick(bank.table, Qt.Key.Key_Up, ALT)
    assert bank.notice.words == "Show all questions in the order of the file, then they can be moved."
    bank.want(Wanted())
    bank.order.setCurrentIndex(bank.order.findData(1))
    qtbot.keyClick(bank.table, Qt.Key.Key_Up, ALT)
    assert asked.told == []
    bank.order.setCurrentIndex(0)
    qtbot.keyClick(bank.table, Qt.Key.Key_Up, ALT)
    assert asked.told == [("move", ["last"], -1)]


def test_a_filter_is_set_by_keyboard_and_counts_what_is_left(bank: BankTable, qtbot: QtBot) -> None:
    box = bank.filter.boxes["objective"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert ids(bank) == ["mixed"]
    qtbot.keyClicks(bank.filter.words, "about")
    assert ids(bank) == []
    qtbot.keyClick(bank.filter.all, Qt.Key.Key_Space)
    assert ids(bank) == ["zeta", "alpha", "mixed", "last"]


def test_choosing_a_hidden_question_takes_the_filter_away(bank: BankTable) -> None:
    bank.want(Wanted(tag="old"))
    assert ids(bank) == ["zeta"]
    bank.choose("mixed")
    assert bank.filter.wanted == Wanted()
    assert bank.chosen() == ["mixed"]


def test_what_is_chosen_stays_chosen_when_questions_change(bank: BankTable) -> None:
    bank.choose("alpha", "last")
    moved = [question("new"), FILE[3], FILE[0], {**FILE[1], "stem": {"en": "Other words?"}}]
    bank.show_questions({"a.yaml": moved}, languages=LANGUAGES, objectives=OBJECTIVES)
    assert bank.chosen() == ["last", "alpha"]
    assert bank.table.current().id == "alpha"
    assert bank.table.hasFocus()


def test_the_neighbour_is_chosen_when_a_question_is_taken_away(bank: BankTable) -> None:
    bank.choose("last")
    bank.show_questions({"a.yaml": FILE[:3]}, languages=LANGUAGES, objectives=OBJECTIVES)
    assert bank.chosen() == ["mixed"]
    bank.show_questions({"a.yaml": []}, languages=LANGUAGES, objectives=OBJECTIVES)
    assert bank.chosen() == []


def test_a_press_on_a_head_sorts_and_keeps_what_is_chosen(bank: BankTable, qtbot: QtBot) -> None:
    bank.choose("mixed")
    bank.table.horizontalHeader().sectionClicked.emit(1)
    bank.table.horizontalHeader().sectionClicked.emit(1)
    assert ids(bank) == ["zeta", "mixed", "last", "alpha"]
    assert (bank.order.currentText(), bank.reversed.isChecked()) == ("Id", True)
    assert bank.chosen() == ["mixed"]


def test_the_file_is_told_where_there_are_several(bank: BankTable) -> None:
    assert bank.model.columnCount() == 8
    bank.show_questions({"a.yaml": FILE[:2], "b.yaml": FILE[2:]}, languages=LANGUAGES)
    assert bank.model.index(2, 8).data() == "b.yaml"


def test_every_control_has_a_name(bank: BankTable) -> None:
    controls = [
        one
        for one in bank.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox) and one.isVisible()
    ]
    unnamed = [one for one in controls if not one.accessibleName() and not isinstance(one.parent(), QLineEdit)]
    assert len(controls) > 12
    assert unnamed in ([], [bank.table.findChild(QAbstractButton)])  # the empty corner of a table
