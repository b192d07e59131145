"""What every form of a question promises, tried with the types that ask one plain thing."""

from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.course.authored import parse_yaml
from app.course.question_yaml import question_file_yaml
from app.course.structure import QuestionFile
from app.questions import QUESTION_TYPES, AnyQuestion, problems
from app.ui.questions.forms import PARTS, new_question, question_form
from app.ui.questions.forms.common import QuestionForm
from app.ui.questions.forms.tools import FormTools
from app.ui.theme import Theme
from tests.ui.questions.views import type_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a form is shown as a window."""

TYPES = ("choice", "multiple", "truefalse", "short", "numeric", "date", "match", "order")
LANGUAGES = ("en", "ru", "kk")
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)

COMMON: dict[str, Any] = {
    "points": 2.125,
    "law": ["appeals.forward"],
    "tags": ["deadlines", "forwarding"],
    "sources": ["F1.5"],
    "checked_on": "2026-11-23",
    "minutes": 2,
    "document": {"en": "A letter", "ru": "Письмо", "kk": "Хат"},
    "hints": [{"text": {"en": "Count", "ru": "Считайте", "kk": "Санаңыз"}, "cost": 0.333}],
}
"""All that a question of any type may have, with numbers that a box would round."""


class Edit(NamedTuple):
    """A key that is edited, the widget that has it, what a person does there, and what the key says then."""

    kind: str
    where: tuple[str | int, ...]
    do: Callable[[QtBot, QWidget], None]
    says: Any

    @property
    def name(self) -> str:
        return f"{self.kind}-{'-'.join(map(str, self.where))}"


def typing(text: str) -> Callable[[QtBot, QWidget], None]:
    """Put the cursor at the end and type, Enter for each new line."""

    def do(qtbot: QtBot, widget: QWidget) -> None:
        for key in (QKeySequence.StandardKey.MoveToEndOfDocument, QKeySequence.StandardKey.MoveToEndOfLine):
            qtbot.keySequence(widget, QKeySequence(key))
        for number, line in enumerate(text.split("\n")):
            if number:
                qtbot.keyClick(widget, Qt.Key.Key_Return)
            type_in(widget, line)

    return do


def over(text: str) -> Callable[[QtBot, QWidget], None]:
    """Select all there is and type over it."""

    def do(qtbot: QtBot, widget: QWidget) -> None:
        qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_in(widget, text)

    return do


def pressing(key: Qt.Key) -> Callable[[QtBot, QWidget], None]:
    def do(qtbot: QtBot, widget: QWidget) -> None:
        qtbot.keyClick(widget, key)

    return do


SPACE, DOWN = pressing(Qt.Key.Key_Space), pressing(Qt.Key.Key_Down)

EDITS = (
    Edit("choice", ("objective",), DOWN, "s.2"),
    Edit("choice", ("level",), DOWN, "understand"),
    Edit("choice", ("stem", "kk"), typing("!"), "Жолданымды кім тіркейді?!"),
    Edit("choice", ("points",), over("3"), 3),
    Edit("choice", ("law", 0), DOWN, "appeals.answer"),
    Edit("choice", ("tags",), typing(", mixed"), ["deadlines", "forwarding", "mixed"]),
    Edit("choice", ("sources",), over("F1.6"), ["F1.6"]),
    Edit("choice", ("checked_on",), over("24.11.2026"), "2026-11-24"),
    Edit("choice", ("minutes",), over("5"), 5),
    Edit("choice", ("document", "ru"), typing("."), "Письмо."),
    Edit("choice", ("hints", 0, "text", "en"), typing("!"), "Count!"),
    Edit("choice", ("hints", 0, "cost"), over("0.5"), 0.5),
    Edit("choice", ("feedback", "wrong", "en"), typing("No."), "No."),
    Edit("choice", ("choices", 1, "text", "ru"), typing("!"), "Заявитель!"),
    Edit("choice", ("choices", 1, "feedback", "en"), typing("It cannot."), "It cannot."),
    Edit("choice", ("shuffle",), SPACE, False),
    Edit("multiple", ("choices", 2, "correct"), SPACE, True),
    Edit("multiple", ("shuffle",), SPACE, False),
    Edit("truefalse", ("answer",), pressing(Qt.Key.Key_Up), True),
    Edit("truefalse", ("feedback", "right", "en"), typing("!"), "Right: registration is never refused.!"),
    Edit("short", ("accepted", "kk"), typing("\nталон*"), ["талон", "талонды", "талон*"]),
    Edit("short", ("russian_letters",), SPACE, False),
    Edit("numeric", ("answer",), over("0,7125"), 0.7125),
    Edit("numeric", ("tolerance",), over("2"), 2),
    Edit("numeric", ("unit", "kk"), typing("км"), "км"),
    Edit("date", ("answer",), over("13.11.2026"), "2026-11-13"),
    Edit("match", ("pairs", 1, "left", "en"), typing("s"), "Others"),
    Edit("match", ("pairs", 1, "right", "en"), typing("!"), "Pass!"),
    Edit("match", ("extra", 0, "text", "kk"), typing("!"), "Іске тігу!"),
    Edit("order", ("items", 3, "text", "en"), typing(" it"), "File it"),
)


@pytest.fixture
def tools(qapp: QApplication) -> FormTools:
    return FormTools(
        theme=Theme("light", text_size=100, assets=PROGRAM / "assets"),
        languages=LANGUAGES,
        objectives=(("s.1", "Register"), ("s.2", "Forward")),
        law=(("appeals.forward", "3 working days"), ("appeals.answer", "15 working days")),
    )


@pytest.fixture
def show(tools: FormTools, qtbot: QtBot) -> Callable[..., QuestionForm]:
    """Return what shows a question in a window of its own."""

    def shown(value: dict[str, Any]) -> QuestionForm:
        form = question_form(value["type"], tools)
        qtbot.addWidget(form)
        form.show_value(value)
        form.fold.open()
        with qtbot.waitActive(form):
            form.show()
        return form

    return shown


def plain(kind: str, **more: Any) -> dict[str, Any]:
    """Return the sample of a type as it is read from a file, with all that any question may have."""
    file = QuestionFile(format=1, id="bank", questions=(QUESTION_TYPES[kind].sample,))
    said = parse_yaml(question_file_yaml(file), name="x").data["questions"][0]
    return {**said, **COMMON, **more}


def at(value: Any, where: tuple[str | int, ...]) -> Any:
    for key in where:
        value = value.get(key) if isinstance(value, dict) else value[key]
    return value


def without(value: Any, where: tuple[str | int, ...]) -> Any:
    """Return a copy of a value that has "…" at a place, with mappings on the way to it where there are none."""
    if not where:
        return "…"
    key, *rest = where
    if isinstance(value, list):
        return [without(one, tuple(rest)) if number == key else one for number, one in enumerate(value)]
    return {**(value or {}), key: without((value or {}).get(key), tuple(rest))}


def question_of(value: dict[str, Any]) -> AnyQuestion:
    return msgspec.convert(value, AnyQuestion)  # type: ignore[call-overload, no-any-return]


def test_every_type_has_parts_and_a_beginning(tools: FormTools) -> None:
    assert PARTS.keys() == QUESTION_TYPES.keys()
    for kind in QUESTION_TYPES:
        made = new_question(kind, tools, "new-question")
        assert (question_of(made).id, made["type"], made["stem"]) == ("new-question", kind, {"en": ""})


@pytest.mark.parametrize("kind", QUESTION_TYPES)
def test_a_new_question_lacks_only_words_and_what_the_author_alone_knows(kind: str, tools: FormTools) -> None:
    codes = {one.code for one in problems(question_of(new_question(kind, tools, "new-question")), ("en",))}
    assert codes == {"missing-language", *(["date-answer"] if kind == "date" else [])}


@pytest.mark.parametrize("kind", TYPES)
def test_what_is_shown_comes_back_unchanged_and_nothing_is_told(
    kind: str, show: Callable[..., QuestionForm], tools: FormTools
) -> None:
    for value in (plain(kind), {**plain(kind), "odd": [1, {"a": None}]}, new_question(kind, tools, "new-question")):
        form = show(value)
        told: list[int] = []
        form.edited.connect(lambda told=told: told.append(1))
        form.show_value(value)
        assert form.value() == value
        assert list(form.value()) == list(value)
        form.show_value(plain(kind, points=4))
        assert told == []


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_an_edit_by_keyboard_changes_its_key_and_no_other(
    edit: Edit, show: Callable[..., QuestionForm], qtbot: QtBot
) -> None:
    before = plain(edit.kind, unit={"en": "km"}) if edit.where[0] == "unit" else plain(edit.kind)
    form = show(before)
    widget = form.reach(edit.where)
    widget.setFocus()
    assert widget.hasFocus()
    with qtbot.waitSignal(form.edited):
        edit.do(qtbot, widget)
    after = form.value()
    assert at(after, edit.where) == edit.says
    assert without(after, edit.where) == without(before, edit.where)
    assert question_of(after).id == before["id"]


@pytest.mark.parametrize("kind", TYPES)
def test_every_control_has_a_name(kind: str, show: Callable[..., QuestionForm]) -> None:
    form = show(plain(kind, deadline={"received": "2026-11-09", "law": "appeals.forward"} if kind == "date" else None))
    controls = [one for one in form.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible()]
    inner = [one for one in controls if isinstance(one.parent(), QAbstractSpinBox | QComboBox)]
    assert len(controls) > 15
    assert [one for one in controls if one not in inner and not one.accessibleName()] == []


def test_the_id_is_shown_and_cannot_be_edited(show: Callable[..., QuestionForm]) -> None:
    form = show(plain("choice"))
    assert "id" not in {part.key for part in form.parts}
    assert [one.text() for one in form.findChildren(QWidget) if getattr(one, "text", str)() == "sample-choice"]


def test_what_is_rarely_needed_is_folded_and_opens_for_a_fault(tools: FormTools, qtbot: QtBot) -> None:
    form = question_form("choice", tools)
    qtbot.addWidget(form)
    form.show_value({**plain("choice"), "minutes": 2})
    with qtbot.waitActive(form):
        form.show()
    assert not form.field("points").isVisible()
    assert form.fold.opener.text() == "More fields (8)"
    assert form.fold.opener.accessibleName() == "More fields, filled in: 8"
    widget = form.reach(("hints", 0, "cost"))
    assert widget.isVisible()
    assert form.fold.opener.isChecked()
    form.fold.opener.setFocus()
    qtbot.keyClick(form.fold.opener, Qt.Key.Key_Space)
    assert not form.field("points").isVisible()


def test_a_new_key_stands_where_question_files_have_it(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    value = {key: one for key, one in plain("choice").items() if key not in COMMON}
    form = show(value)
    for key, text in (("sources", "F1.5"), ("tags", "forwarding")):
        type_in(form.reach((key,)), text)
    type_in(form.reach(("feedback", "right", "en")), "Yes.")
    assert list(form.value()) == [
        *("id", "type", "objective", "level", "tags", "sources", "stem", "feedback", "choices")
    ]


def test_marking_another_option_takes_the_mark_from_the_first(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    form = show(plain("choice"))
    told: list[Any] = []
    form.edited.connect(lambda: told.append([one.get("correct") for one in form.value()["choices"]]))
    qtbot.keyClick(form.reach(("choices", 2, "correct")), Qt.Key.Key_Space)
    assert told == [[None, None, True]]
    qtbot.keyClick(form.reach(("choices", 2, "correct")), Qt.Key.Key_Space)
    assert form.value()["choices"][2]["correct"] is True
    assert len(told) == 1


def test_an_id_is_never_given_again(show: Callable[..., QuestionForm]) -> None:
    form = show(plain("match"))
    pairs, extra = form.field("pairs"), form.field("extra")
    pairs.add_row()
    pairs.take_away(3)
    pairs.add_row()
    extra.add_row()
    pairs.move_row(3, -1)
    value = form.value()
    assert [one["id"] for one in value["pairs"]] == ["own", "other", "pair-2", "both"]
    assert [one["id"] for one in value["extra"]] == ["file", "extra-1"]
    assert question_of(value).id == "sample-match"


def test_a_row_is_added_by_keyboard_and_has_the_keyboard(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    form = show(plain("order"))
    added = next(one for one in form.findChildren(QAbstractButton) if one.accessibleName() == "Add an item")
    added.setFocus()
    qtbot.keyClick(added, Qt.Key.Key_Space)
    type_in(QApplication.focusWidget(), "Close")
    assert form.value()["items"][-1] == {"id": "item-1", "text": {"en": "Close"}}


def test_a_counted_day_takes_the_place_of_a_fixed_one(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    form = show(plain("date"))
    qtbot.keyClick(form.reach(("deadline",)), Qt.Key.Key_Space)
    assert (form.value().get("answer"), form.value()["deadline"]) == (None, {"law": ""})
    type_in(form.reach(("deadline", "received")), "09.11.2026")
    qtbot.keyClick(form.reach(("deadline", "law")), Qt.Key.Key_Down)
    value = form.value()
    assert value["deadline"] == {"law": "appeals.forward", "received": "2026-11-09"}
    assert question_of(value).id == "sample-date"
    form.show_value(value)
    qtbot.keyClick(form.reach(("deadline",)), Qt.Key.Key_Space)
    assert "deadline" not in form.value()


def test_typical_wrong_days_are_kept_and_added(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    near = [{"date": "2026-11-11", "feedback": {"en": "That is a holiday."}}]
    form = show(plain("date", near=near))
    assert form.value()["near"] == near
    form.field("near").add_row()
    type_in(form.reach(("near", 1, "date")), "10.11.2026")
    assert form.value()["near"][1] == {"feedback": {}, "date": "2026-11-10"}


def test_a_half_typed_day_is_given_back_as_it_is_typed(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    form = show(plain("date"))
    line = form.reach(("answer",))
    over("13.11")(qtbot, line)
    assert form.value()["answer"] == "13.11"
    form.show_value(form.value())
    type_in(line, ".2026")
    assert form.value()["answer"] == "2026-11-13"


def test_showing_another_value_leaves_the_keyboard_where_it_is(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    form = show(plain("choice"))
    line = form.reach(("choices", 1, "text", "en"))
    line.setFocus()
    typing("?")(qtbot, line)
    form.show_value(plain("choice"))
    assert line.hasFocus()
    assert form.value() == plain("choice")


def test_an_emptied_text_stays_as_an_empty_one(show: Callable[..., QuestionForm], qtbot: QtBot) -> None:
    form = show({**plain("order"), "stem": {"en": "x"}})
    line = form.reach(("stem", "en"))
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert form.value()["stem"] == {}
    assert question_of(form.value()).id == "sample-order"


def test_what_is_no_option_is_kept_while_its_neighbour_is_edited(show: Callable[..., QuestionForm]) -> None:
    form = show(plain("choice", choices=["half", {"id": "writer", "text": {"en": "The writer"}}]))
    type_in(form.reach(("choices", 1, "text", "ru")), "Автор")
    assert form.value()["choices"][0] == "half"
    assert form.value()["choices"][1]["text"] == {"en": "The writer", "ru": "Автор"}


def test_a_question_inside_a_case_has_no_hints(tools: FormTools, qtbot: QtBot) -> None:
    form = question_form("choice", tools, in_case=True)
    qtbot.addWidget(form)
    assert "hints" not in {part.key for part in form.parts}
