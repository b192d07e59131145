"""The form of a practice desk: what is shown comes back, what is edited changes there and nowhere else."""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.questions.forms.tools import FormTools
from app.ui.studio.practice.folded import FoldField
from app.ui.studio.practice.form import PracticeForm, case_form, practice_form
from app.ui.studio.practice.known import Known
from app.ui.studio.practice.listed import ListedField
from app.ui.studio.practice.yaml_box import TextSwitch, YamlField
from app.ui.theme import Theme
from tests.ui.questions.views import type_in
from tests.ui.studio.practice.desks import (
    CASE_FILES,
    DESKS,
    differences,
    look_at_all,
    open_everything,
    read,
    template,
    tools_of,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""

Shown = Callable[[Any], PracticeForm]


@pytest.fixture
def tools(theme: Theme) -> FormTools:
    return tools_of(theme)


@pytest.fixture
def shown(tools: FormTools, qtbot: QtBot) -> Shown:
    """Show a plain desk in its form."""

    def made(desk: Any) -> PracticeForm:
        form = practice_form(desk["kind"], tools)
        qtbot.addWidget(form)
        form.show_value(desk)
        return form

    return made


# ---- what is shown comes back


def test_there_are_all_shipped_desks_and_templates() -> None:
    assert len(DESKS) == 13 + 4
    assert len(CASE_FILES) > 10


@pytest.mark.parametrize("file", DESKS, ids=lambda one: one.stem)
def test_a_desk_comes_back_as_it_was_however_much_of_it_was_opened(file: Path, shown: Shown) -> None:
    desk = read(file)
    before = deepcopy(desk)
    form = shown(desk)
    assert form.value() == before
    for fold in form.folds:
        fold.open()
    assert look_at_all(form) >= len(desk["variants"])
    assert list(differences(before, form.value())) == []
    assert list(form.value()) == list(before)


@pytest.mark.parametrize("kind", ["desk", "dialogue", "workbench", "model"])
def test_a_template_comes_back_with_every_fold_open(kind: str, shown: Shown) -> None:
    desk = template(kind)
    form = shown(desk)
    open_everything(form)
    look_at_all(form)
    open_everything(form)
    assert len(form.findChildren(FoldField)) > 25
    assert list(differences(desk, form.value())) == []


@pytest.mark.parametrize("file", CASE_FILES, ids=lambda one: f"{one.parent.name}-{one.stem}")
def test_a_file_of_cases_comes_back_as_it_was(file: Path, tools: FormTools, qtbot: QtBot) -> None:
    whole = read(file)
    form = case_form(tools, read(file.parent.with_suffix(".yaml")))
    qtbot.addWidget(form)
    form.show_value(whole)
    for at in range(len(whole["cases"])):
        form.cases.choose(at)
    assert list(differences(whole, form.value())) == []


@pytest.mark.parametrize("odd", [None, "words", 7, [], {}, [1, ["x"]], {"id": ["x"]}, [{"id": {}}], [None]])
@pytest.mark.parametrize("kind", ["desk", "dialogue", "workbench", "model"])
def test_values_of_a_form_nobody_expects_are_kept(kind: str, odd: Any, shown: Shown) -> None:
    desk = template(kind)
    broken = {key: value if key in {"kind", "format", "id"} else deepcopy(odd) for key, value in desk.items()}
    broken |= {"hours": odd, "draw": odd, "phrases": odd, "layers": odd, "variables": odd}
    form = shown(broken)
    open_everything(form)
    look_at_all(form)
    assert list(differences(broken, form.value())) == []


# ---- an edit changes its leaf


def typed(text: str) -> Callable[[QWidget, QtBot], None]:
    def type_over(part: QWidget, qtbot: QtBot) -> None:
        qtbot.keyClick(part, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_in(part, text)

    return type_over


def ticked(part: QWidget, qtbot: QtBot) -> None:
    assert isinstance(part, QCheckBox)
    qtbot.keyClick(part, Qt.Key.Key_Space)


def picked(at: int) -> Callable[[QWidget, QtBot], None]:
    def pick(part: QWidget, _qtbot: QtBot) -> None:
        assert isinstance(part, QComboBox)
        part.setCurrentIndex(at)
        part.activated.emit(at)

    return pick


EDITS = [
    ("desk", ("title", "kk"), typed("Жаңа"), "Жаңа"),
    ("desk", ("minutes",), typed("25"), 25),
    ("desk", ("hours", "days"), typed("3"), 3),
    ("desk", ("variants", 1, "for_exam"), ticked, True),
    ("desk", ("variants", 0, "start"), typed("2027-01-11"), "2027-01-11"),
    ("desk", ("pools", "writers", 0, "en"), typed("Dana"), "Dana"),
    ("desk", ("rubric", 0, "weight"), typed("12,5"), 12.5),
    ("desk", ("rubric", 1, "objective"), typed("c3.2"), "c3.2"),
    ("desk", ("actions", 1, "label", "ru"), typed("Иначе"), "Иначе"),
    ("desk", ("actions", 1, "moves"), picked(2), "waiting"),
    ("desk", ("cases", 1, "sender", "en"), typed("Olga"), "Olga"),
    ("desk", ("cases", 0, "solution", 0, "why", "en"), typed("So"), "So"),
    ("desk", ("checks", 2, "points"), typed("4"), 4),
    ("desk", ("checks", 0, "law"), typed("appeals.forward, appeals.answer"), ["appeals.forward", "appeals.answer"]),
    ("desk", ("auto_fail", 0, "why", "kk"), typed("Себебі"), "Себебі"),
    ("dialogue", ("briefing", 0, "says"), typed("one, two"), ["one", "two"]),
    ("dialogue", ("turns", 2, "branch"), ticked, False),
    ("dialogue", ("turns", 1, "seconds"), typed("30"), 30),
    ("dialogue", ("turns", 2, "answers", 1, "to"), typed("end"), "end"),
    ("dialogue", ("turns", 1, "reactions", 0, "to"), typed("end"), "end"),
    ("dialogue", ("turns", 1, "fields", 0, "most"), typed("2"), 2),
    ("dialogue", ("turns", 1, "checks", 0, "test", "facts"), typed("[a, b]"), ["a", "b"]),
    ("workbench", ("stages", 0, "proofread"), ticked, True),
    ("workbench", ("parts", 0, "documents", 0, "passages", 1, "text", "en"), typed("x"), "x"),
    ("workbench", ("parts", 0, "expect", "marks"), typed("{opening: vague}"), {"opening": "vague"}),
    ("workbench", ("values", "closed_on", "working"), typed("4"), 4),
    ("workbench", ("lists", "faults", 1, "text", "ru"), typed("личное"), "личное"),
    ("model", ("formulas", "place"), typed("rank(total) + 1"), "rank(total) + 1"),
    ("model", ("knobs", 0, "step"), typed("0.5"), 0.5),
    ("model", ("tasks", 0, "answers", "mean"), typed("mean(lakes.june)"), "mean(lakes.june)"),
    ("model", ("documents", 0, "columns", 0, "number"), ticked, True),
    ("model", ("charts", 0, "digits"), typed("2"), 2),
]


@pytest.mark.parametrize(
    ("kind", "where", "edit", "said"), EDITS, ids=[f"{one[0]}-{'.'.join(map(str, one[1]))}" for one in EDITS]
)
def test_an_edit_changes_its_place_and_nothing_else(
    kind: str, where: tuple[Any, ...], edit: Callable[[QWidget, QtBot], None], said: Any, shown: Shown, qtbot: QtBot
) -> None:
    desk = template(kind)
    form = shown(desk)
    with qtbot.waitSignal(form.edited):
        edit(form.reach(where), qtbot)
    changed = list(differences(desk, form.value()))
    assert len(changed) == 1
    shorter = min(len(changed[0]), len(where))  # a list of another length differs as a whole
    assert changed[0][:shorter] == where[:shorter]
    found = form.value()
    for one in where:
        found = found[one]
    assert found == said


def test_a_cell_of_a_table_is_a_number_or_a_text(shown: Shown, qtbot: QtBot) -> None:
    desk = template("model")
    form = shown(desk)
    where = ("documents", 0, "rows", 1, "cells")
    typed("11.5")(form.reach((*where, 1, "value")), qtbot)
    typed("Lake")(form.reach((*where, 0, "en")), qtbot)
    assert list(differences(desk, form.value())) == [(*where, 0, "en"), (*where, 1)]
    assert form.value()["documents"][0]["rows"][1]["cells"][1] == 11.5


def test_a_name_that_stands_twice_is_not_kept_and_said_so(shown: Shown, qtbot: QtBot) -> None:
    desk = template("model")
    form = shown(desk)
    form.reach(("formulas", "place"))
    names = [one for one in form.section("formulas").findChildren(QWidget) if one.accessibleName() == "Name"]
    line = next(one for one in names if getattr(one, "text", lambda: "")() == "place")
    typed("total")(line, qtbot)
    assert form.value()["formulas"] == {"total": desk["formulas"]["total"]}
    typed("position")(line, qtbot)
    assert list(form.value()["formulas"]) == ["total", "position"]


def test_undo_shows_a_value_without_telling_and_leaves_the_keyboard_where_it_is(shown: Shown, qtbot: QtBot) -> None:
    desk = template("desk")
    form = shown(desk)
    with qtbot.waitActive(form):
        form.show()
    line = form.reach(("checks", 2, "fault", "en"))
    line.setFocus()
    typed("Other")(line, qtbot)
    told: list[bool] = []
    form.edited.connect(lambda: told.append(True))
    form.show_value(desk)
    assert form.value() == desk
    assert told == []
    assert QApplication.focusWidget() is line
    assert line.property("plainText") == desk["checks"][2]["fault"]["en"]


def test_edits_of_several_items_stay_while_one_goes_from_item_to_item(shown: Shown, qtbot: QtBot) -> None:
    desk = template("desk")
    form = shown(desk)
    places = [("checks", at, "fault", "en") for at in (0, 2, 1)]
    for where in places:
        typed(f"Fault {where[1]}")(form.reach(where), qtbot)
    assert sorted(differences(desk, form.value())) == sorted(places)
    assert [one["fault"]["en"] for one in form.value()["checks"]][:3] == ["Fault 0", "Fault 1", "Fault 2"]


# ---- lists and ids


def test_what_is_added_has_an_id_that_was_never_there(shown: Shown) -> None:
    form = shown(template("desk"))
    form.section("actions").open()
    actions = form.section("actions").findChild(ListedField)
    assert actions is not None
    actions.add_item()
    first = actions.value()[actions.at]["id"]
    actions.take_away()
    actions.add_item()
    second = actions.value()[actions.at]["id"]
    assert first != second
    assert not {first, second} & {one["id"] for one in template("desk")["actions"]}
    actions.choose(0)
    taken = actions.value()[0]["id"]
    actions.take_away()
    assert form.known.new_id("action") not in {first, second, taken}


def test_an_id_typed_by_hand_is_not_given_again(shown: Shown, qtbot: QtBot) -> None:
    form = shown(template("desk"))
    typed("case-1")(form.reach(("actions", 0, "id")), qtbot)
    assert form.known.new_id("case") == "case-2"


def test_new_ids_come_from_the_studio_which_is_told_all_that_are_taken(theme: Theme, qtbot: QtBot) -> None:
    asked: list[tuple[str, frozenset[str]]] = []

    def new_id(words: str, taken: frozenset[str]) -> str:
        asked.append((words, taken))
        return "from-the-studio"

    tools = FormTools(theme=theme, languages=("en",), new_id=new_id)
    desk = template("model")
    form = practice_form("model", tools)
    qtbot.addWidget(form)
    form.show_value(desk)
    form.section("tasks").open()
    tasks = form.section("tasks").findChild(ListedField)
    assert tasks is not None
    tasks.add_item()
    assert form.value()["tasks"][1] == {"id": "from-the-studio"}
    assert {"mean-may", "extra", "lakes", "balykty", "mean-right"} <= asked[0][1]


def test_items_are_moved_and_taken_away_by_keys(shown: Shown, qtbot: QtBot) -> None:
    desk = template("desk")
    form = shown(desk)
    form.section("cases").open()
    with qtbot.waitActive(form):
        form.show()
    cases = form.section("cases").findChild(ListedField)
    assert cases is not None
    cases.list.setFocus()
    qtbot.keyClick(cases.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    names = [one["id"] for one in desk["cases"]]
    assert [one["id"] for one in form.value()["cases"]] == [names[1], names[0], names[2]]
    qtbot.keyClick(cases.list, Qt.Key.Key_Delete)
    assert form.value()["cases"] == [desk["cases"][1], desk["cases"][2]]
    qtbot.keyClick(cases.list, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert cases.form is not None
    assert cases.form.isAncestorOf(focus)


def test_a_check_reads_as_words_criterion_points_rule_and_condition(shown: Shown) -> None:
    form = shown(read(next(one for one in DESKS if one.stem == "inquiry-desk")))
    form.section("checks").open()
    checks = form.section("checks").findChild(ListedField)
    assert checks is not None
    lines = checks.list.item(0).text().split("\n")
    assert lines[0].startswith("registered – It had no number")
    assert lines[1].startswith("Registration · 1 point")
    assert lines[1].endswith("appeals.registration")
    assert lines[2] == "“Register” was done on $register_by or before"


# ---- conditions


def check_with(test: Any) -> Any:
    desk = template("desk")
    desk["checks"][0]["test"] = test
    return desk


UNKNOWN: list[Any] = [
    {"is": "sounds-polite", "of": "text", "least": 3},
    {"is": "exact", "of": "kind", "value": "x", "because": "later"},
    {"is": ["exact"]},
    {"is": "done", "action": {"a": 1}},
    ["done", "register"],
    "done",
]


@pytest.mark.parametrize("test", UNKNOWN, ids=str)
def test_a_condition_no_fields_are_for_is_kept_and_edited_as_text(test: Any, shown: Shown, qtbot: QtBot) -> None:
    desk = check_with(test)
    form = shown(desk)
    box = form.reach(("checks", 0, "test", "anything"))
    assert form.value() == desk
    typed("much better")(form.reach(("checks", 0, "fault", "en")), qtbot)
    assert form.value()["checks"][0]["test"] == test
    typed("{is: done, action: [")(box, qtbot)
    yaml = next(one for one in form.section("checks").findChildren(YamlField) if one.text.editor is box)
    assert "Line 1" in yaml.fault.text()
    assert form.value()["checks"][0]["test"] == test
    typed("{is: done, action: refuse}")(box, qtbot)
    assert form.value()["checks"][0]["test"] == {"is": "done", "action": "refuse"}
    assert yaml.fault.isHidden()


def test_an_unknown_condition_inside_a_known_one_is_kept(shown: Shown, qtbot: QtBot) -> None:
    test = {"is": "all", "tests": [{"is": "done", "action": "reply"}, {"is": "new-kind", "x": 1}]}
    form = shown(check_with(test))
    typed("register")(form.reach(("checks", 0, "test", "tests", 0, "action")), qtbot)
    told = form.value()["checks"][0]["test"]
    assert told == {"is": "all", "tests": [{"is": "done", "action": "register"}, {"is": "new-kind", "x": 1}]}


def test_a_condition_turned_into_another_keeps_what_both_have(shown: Shown) -> None:
    form = shown(check_with({"is": "exact", "of": "kind", "value": "$kind"}))
    pick = form.reach(("checks", 0, "test"))
    assert isinstance(pick, QComboBox)
    for words, test in (
        ("A field holds this number", {"is": "numeric", "of": "kind", "value": "$kind"}),
        ("This condition is not met", {"is": "not", "test": {"is": "numeric", "of": "kind", "value": "$kind"}}),
    ):
        picked(pick.findText(words))(pick, None)  # type: ignore[arg-type] # needs no bot
        assert form.value()["checks"][0]["test"] == test


# ---- as text


def switch_of(form: PracticeForm, key: str) -> TextSwitch:
    found = form.section(key).open()
    assert isinstance(found, TextSwitch)
    return found


def test_a_section_is_edited_as_text_and_back(shown: Shown, qtbot: QtBot) -> None:
    desk = template("model")
    form = shown(desk)
    switch = switch_of(form, "rubric")
    qtbot.mouseClick(switch.switch, Qt.MouseButton.LeftButton)
    assert switch.as_text
    editor = switch.first()
    text = str(editor.property("plainText"))
    assert form.value() == desk
    typed(text.replace("weight: 60", "weight: 61"))(editor, qtbot)
    editor.setProperty("plainText", text.replace("weight: 60", "weight: 61\n    spare: kept"))
    qtbot.mouseClick(switch.switch, Qt.MouseButton.LeftButton)
    assert not switch.as_text
    assert form.value()["rubric"][0]["weight"] == 61
    typed("70")(form.reach(("rubric", 0, "weight")), qtbot)
    assert form.value()["rubric"][0] == {**desk["rubric"][0], "weight": 70, "spare": "kept"}


def test_a_text_that_cannot_be_read_is_not_taken_over_and_said_with_its_line(shown: Shown, qtbot: QtBot) -> None:
    desk = template("model")
    form = shown(desk)
    switch = switch_of(form, "rubric")
    switch.show_text(shown=True)
    editor = switch.first()
    text = str(editor.property("plainText"))
    editor.setProperty("plainText", text + "\n  - [broken")
    assert switch.text is not None
    assert f"Line {text.count(chr(10)) + 2}" in switch.text.fault.text()
    assert form.value() == desk
    switch.show_text(shown=False)
    assert switch.as_text
    assert not switch.back.isHidden()
    qtbot.mouseClick(switch.back, Qt.MouseButton.LeftButton)
    assert switch.text.readable
    switch.show_text(shown=False)
    assert not switch.as_text
    assert form.value() == desk


@pytest.mark.parametrize("text", ["- just\n- a list", "rubric: []\nchecks: []", "rubric: []\nspare: 1"])
def test_a_section_takes_over_nothing_that_belongs_elsewhere(text: str, shown: Shown) -> None:
    desk = {**template("model"), "spare": {"deep": [1, {"two": None}]}}
    form = shown(desk)
    switch = switch_of(form, "rubric")
    switch.show_text(shown=True)
    switch.first().setProperty("plainText", text)
    assert switch.text is not None
    assert not switch.text.readable
    assert form.value() == desk


def test_what_no_section_shows_is_kept_and_edited_as_text(shown: Shown, qtbot: QtBot) -> None:
    desk = {**template("model"), "spare": {"deep": [1, {"two": None}]}, "other": 2}
    form = shown(desk)
    assert form.value() == desk
    typed("Other")(form.reach(("title", "en")), qtbot)
    assert form.value()["spare"] == desk["spare"]
    box = form.reach(("spare",))
    box.setProperty("plainText", "spare: 3")
    assert form.value()["spare"] == 3
    assert "other" not in form.value()


@pytest.mark.parametrize("file", DESKS, ids=lambda one: one.stem)
def test_every_section_reads_back_from_its_text(file: Path, shown: Shown) -> None:
    desk = read(file)
    form = shown(desk)
    for section in form.sections:
        switch = switch_of(form, section.keys[-1])
        switch.show_text(shown=True)
        text = switch.first()
        text.setProperty("plainText", str(text.property("plainText")) + "\n")
        assert switch.text is not None
        assert switch.text.readable
    assert list(differences(desk, form.value())) == []


# ---- what is offered


def test_names_are_offered_as_they_are_now(shown: Shown, qtbot: QtBot) -> None:
    form = shown(template("desk"))
    typed("note-it")(form.reach(("actions", 0, "id")), qtbot)
    assert "note-it" in dict(form.known.actions())
    pick = form.reach(("checks", 0, "criterion"))
    assert isinstance(pick, QComboBox)
    pick.fill()  # type: ignore[attr-defined] # as it is when it is opened
    offered = [pick.itemData(at) for at in range(pick.count())]
    assert offered == [one["id"] for one in template("desk")["rubric"]]
    picked(1)(pick, qtbot)
    assert form.value()["checks"][0]["criterion"] == offered[1]


def test_cases_in_a_file_of_their_own_are_offered_what_the_desk_names(tools: FormTools, qtbot: QtBot) -> None:
    file = next(one for one in CASE_FILES if one.stem == "own" and one.parent.name == "inquiry-desk")
    desk = read(file.parent.with_suffix(".yaml"))
    form = case_form(tools)
    qtbot.addWidget(form)
    form.show_value(read(file))
    assert "register" not in dict(form.known.actions())
    form.show_desk(desk)
    assert "register" in dict(form.known.actions())
    made = form.known.new_id("register")
    assert made not in {one["id"] for one in desk["actions"]}


def test_words_come_in_the_first_language_that_has_them(tools: FormTools) -> None:
    known = Known(tools, "desk", dict)
    assert known.words({"kk": "Хат", "ru": "Письмо"}) == "Письмо"
    assert known.words({"kk": "Хат"}) == "Хат"
    assert known.words({"en": "a " * 90}).endswith("…")


def test_every_part_one_can_reach_has_a_spoken_name(shown: Shown) -> None:
    form = shown(template("dialogue"))
    open_everything(form)
    silent = [
        type(one).__name__
        for one in form.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy() and one.window() is form
        if not one.accessibleName()
    ]
    assert silent == []
