"""The map of a dialogue: who leads to whom, and every turn by keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.course.library import Library
from app.course.setting import LibrarySetting
from app.practice import play_of, staged
from app.practice.dialogue import END
from app.ui.studio.practice.form import PracticeForm, practice_form
from app.ui.studio.practice.map import DialogueMap
from app.ui.studio.practice.turns import TurnsField
from app.ui.studio.practice.ways import nodes_of
from app.ui.theme import Theme
from tests.ui.studio.practice.desks import loaded, template, tools_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""


def turn(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "speaker": {"en": name.title()}, "text": {"en": f"I am {name}."}, **more}


SCRIPT = [
    turn("hello", answers=[{"id": "kind", "to": "thanks"}, {"id": "rude"}]),
    turn("asks", seconds=30, answers=[{"id": "go", "to": "thanks"}, {"id": "stop", "to": END}]),
    turn("thanks", branch=True),
    turn("maybe", needs=[{"variable": "trust", "least": 2}]),
    turn("last", next=[{"to": END}]),
    turn("lost", branch=True, answers=[{"id": "back", "to": "asks"}]),
]


def by_name(turns: list[Any]) -> dict[str, tuple[int, tuple[str, ...], bool, bool]]:
    return {one.name: (one.layer, one.ways, one.reachable, one.returns) for one in nodes_of(turns)}


def test_ways_and_layers_of_a_script() -> None:
    assert by_name(SCRIPT) == {
        "hello": (0, ("thanks", "asks"), True, False),
        "asks": (1, ("thanks", END, "maybe", "last"), True, False),
        "thanks": (1, (), True, True),
        "maybe": (2, ("last",), True, False),
        "last": (2, (END,), True, False),
        END: (3, (), True, False),
        "lost": (4, ("asks",), False, False),
    }


def test_a_turn_that_a_branch_comes_back_to_has_an_arrow_if_there_is_but_one() -> None:
    turns = [turn("one", answers=[{"id": "x", "to": "side"}]), turn("side", branch=True), turn("two")]
    assert by_name(turns)["side"] == (1, ("two",), True, False)


def test_a_script_goes_on_only_where_not_all_answers_lead_away() -> None:
    away = [{"id": "x", "to": "aside"}, {"id": "y", "to": END}]
    turns = [turn("one", answers=away), turn("two"), turn("aside", branch=True, next=[{"to": END}])]
    assert by_name(turns)["one"][1] == ("aside", END)
    assert not by_name(turns)["two"][2]
    turns[2]["needs"] = [{"variable": "trust", "least": 1}]
    assert by_name(turns)["one"][1] == ("aside", END, "two")


def test_a_script_whose_last_turn_may_be_passed_over_ends_without_it() -> None:
    turns = [turn("one"), turn("two", needs=[{"variable": "trust", "least": 1}])]
    assert by_name(turns)["one"][1] == ("two", END)


@pytest.mark.parametrize("turns", [None, "x", [], [None, 3], [{"id": ["x"], "next": [{"to": {}}], "answers": "no"}]])
def test_what_is_no_script_has_a_map_all_the_same(turns: Any) -> None:
    named = [one for one in nodes_of(turns) if one.name != END]
    assert len(named) == (len(turns) if isinstance(turns, list) else 0)


def test_the_engine_reaches_nothing_that_the_map_calls_unreachable() -> None:
    text = "- {id: insist, text:"
    desk = loaded("dialogue", (text, "- {id: insist, to: when-clean, text:"))
    play = play_of(staged(desk, variant="first", seed="1", setting=LibrarySetting(Library())))
    shown = {one.name for one in nodes_of(template("dialogue")["turns"]) if one.reachable and one.name != END}
    assert play.reached() == shown


# ---- by keyboard


@pytest.fixture
def drawn(theme: Theme, qtbot: QtBot) -> DialogueMap:
    made = DialogueMap(theme, lambda at: f"Words of {SCRIPT[at]['id']}")
    qtbot.addWidget(made)
    made.show_nodes(nodes_of(SCRIPT))
    return made


def names_after(drawn: DialogueMap, qtbot: QtBot, *keys: Qt.Key) -> list[str]:
    found = []
    for key in keys:
        qtbot.keyClick(drawn, key)
        assert drawn.current is not None
        found.append(drawn.current.name)
    return found


def test_arrow_keys_follow_the_arrows(drawn: DialogueMap, qtbot: QtBot) -> None:
    down, up, right = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right
    assert names_after(drawn, qtbot, down, down, up, right, up) == ["asks", "maybe", "asks", "thanks", "hello"]


def test_every_turn_is_reached_by_keys_and_told_in_words(drawn: DialogueMap, qtbot: QtBot) -> None:
    qtbot.keyClick(drawn, Qt.Key.Key_Home)
    told = {}
    for _ in drawn.nodes:
        assert drawn.current is not None
        told[drawn.current.name] = drawn.accessibleName()
        qtbot.keyClick(drawn, Qt.Key.Key_Right)
    assert told.keys() == {END, *(one["id"] for one in SCRIPT)}
    assert told["asks"] == ("Map of the dialogue: asks. Words of asks. Leads to: thanks, the end, maybe, last")
    assert told["thanks"].endswith("Then the script goes on where it was left")
    assert [name for name, words in told.items() if words.endswith("Cannot be reached")] == ["lost"]


def test_boxes_do_not_lie_over_each_other_and_all_are_drawn(drawn: DialogueMap) -> None:
    places = [drawn.place(one) for one in drawn.nodes]
    assert all(drawn.rect().contains(one) for one in places)
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :])
    picture = QImage(drawn.size(), QImage.Format.Format_RGB32)
    drawn.render(picture)
    ground = picture.pixel(1, 1)
    assert all(picture.pixel(one.left() + one.width() // 2, one.top()) != ground for one in places)


# ---- with the form


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> PracticeForm:
    made = practice_form("dialogue", tools_of(theme))
    qtbot.addWidget(made)
    made.show_value(template("dialogue"))
    made.section("turns").open()
    with qtbot.waitActive(made):
        made.show()
    return made


def turns_of(form: PracticeForm) -> TurnsField:
    found = form.findChild(TurnsField)
    assert found is not None
    return found


def test_enter_opens_the_form_of_the_turn(form: PracticeForm, qtbot: QtBot) -> None:
    turns = turns_of(form)
    turns.map.setFocus()
    qtbot.keyClick(turns.map, Qt.Key.Key_Down)
    qtbot.keyClick(turns.map, Qt.Key.Key_Down)
    assert turns.turns.at == 2
    assert QApplication.focusWidget() is turns.map
    qtbot.keyClick(turns.map, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("text") == "where-from"


def test_a_turn_chosen_in_the_list_is_chosen_on_the_map(form: PracticeForm) -> None:
    turns = turns_of(form)
    turns.turns.choose(3)
    assert turns.map.current is not None
    assert turns.map.current.name == "when-clean"


def test_a_double_click_opens_a_turn(form: PracticeForm, qtbot: QtBot) -> None:
    turns = turns_of(form)
    place = turns.map.place(turns.map.nodes[1]).center()
    qtbot.mouseClick(turns.map, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(turns.map, Qt.MouseButton.LeftButton, pos=place)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("text") == "how-many"


def test_the_map_follows_an_edit(form: PracticeForm, qtbot: QtBot) -> None:
    turns = turns_of(form)
    line = form.reach(("turns", 1, "reactions", 0, "to"))
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "end")
    nodes = {one.name: one for one in turns.map.nodes}
    assert nodes["how-many"].ways == (END, "when-clean")
    assert not nodes["where-from"].reachable
