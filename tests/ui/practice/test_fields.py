"""What every editor of a field promises, whatever it takes, and what each of them does beside."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.practice.common import Option
from app.ui.practice.fields import EDITORS, editor_for
from app.ui.practice.fields.arranged import ArrangeEditor
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.fields.chosen import ChoicesEditor
from app.ui.practice.fields.typed import DateEditor, NumberEditor
from app.ui.practice.fields.written import TextEditor
from app.ui.practice.form import FieldForm
from app.ui.theme import Theme
from tests.ui.pages.look import nameless, pressable, words
from tests.ui.practice.fields import EVERY_KIND, Filled, field_named, told_in
from tests.ui.practice.hands import windows_seen, work
from tests.ui.questions.views import reading_in
from tests.ui.window.exam.keys import ALT, DOWN, ENTER, SPACE, UP

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever an editor is shown as a window."""

Make = Callable[..., Any]

every_kind = pytest.mark.parametrize("filled", EVERY_KIND, ids=lambda one: one.field)
typed = pytest.mark.parametrize(
    "filled", [one for one in EVERY_KIND if one.field in {"last-day", "samples", "letter"}], ids=lambda one: one.field
)


class Edits(list[object]):
    """The values an editor had whenever it told of a change."""

    def __init__(self, editor: FieldEditor) -> None:
        super().__init__()
        editor.edited.connect(lambda: self.append(editor.value()))


@pytest.fixture
def make(theme: Theme, qtbot: QtBot) -> Make:
    """Make the editor of a field."""

    def made(name: str, *, language: str = "en", **changes: Any) -> FieldEditor:
        told = told_in(reading_in(language, theme))
        field, part = field_named(told, name, **changes)
        editor = editor_for(field, part, told)
        qtbot.addWidget(editor)
        return editor

    return made


@pytest.fixture
def show(make: Make, qtbot: QtBot) -> Make:
    """Make an editor and put the keyboard where it is filled in."""

    def shown(name: str, **more: Any) -> FieldEditor:
        editor: FieldEditor = make(name, **more)
        editor.resize(560, 500)
        with qtbot.waitActive(editor):
            editor.show()
        editor.focus_first()
        return editor

    return shown


# ---- what all promise


def test_every_kind_of_field_is_tried_here(make: Make) -> None:
    assert {make(one.field).field.kind for one in EVERY_KIND} == set(EDITORS)


@every_kind
def test_field_is_filled_in_by_keyboard_alone_and_told(filled: Filled, show: Make, qtbot: QtBot) -> None:
    editor = show(filled.field)
    edits = Edits(editor)
    work(editor, qtbot, *filled.keys)
    editor.flush()
    assert (editor.value(), edits[-1]) == (filled.value, filled.value)


@every_kind
def test_shown_value_is_held_and_not_told(filled: Filled, make: Make) -> None:
    editor = make(filled.field)
    edits = Edits(editor)
    editor.show_value(filled.value)
    editor.flush()
    assert (editor.value(), edits) == (filled.value, [])


@every_kind
def test_nothing_shown_empties_the_field(filled: Filled, make: Make) -> None:
    editor = make(filled.field)
    empty = editor.value()
    editor.show_value(filled.value)
    editor.show_value(None)
    assert (empty, editor.value()) == (filled.empty, filled.empty)


@every_kind
def test_locked_field_cannot_be_changed_by_any_key(filled: Filled, show: Make, qtbot: QtBot) -> None:
    editor = show(filled.field)
    edits = Edits(editor)
    editor.set_locked(True)
    work(editor, qtbot, *filled.keys)
    editor.flush()
    assert (editor.value(), edits) == (filled.empty, [])


@every_kind
def test_unlocked_field_can_be_filled_in_again(filled: Filled, show: Make, qtbot: QtBot) -> None:
    editor = show(filled.field)
    editor.set_locked(True)
    editor.set_locked(False)
    editor.focus_first()
    work(editor, qtbot, *filled.keys)
    assert editor.value() == filled.value


@every_kind
def test_every_part_of_a_field_has_a_name_for_screen_readers(filled: Filled, make: Make) -> None:
    editor = make(filled.field)
    assert nameless(editor) == []
    assert editor.name == f"The {filled.field}"


@every_kind
def test_value_of_another_desk_is_shown_as_far_as_it_goes(filled: Filled, make: Make) -> None:
    editor = make(filled.field)
    garbage: tuple[Any, ...] = ("unknown", ["unknown"], {"unknown": "x"}, 7.0)
    for one in garbage:
        editor.show_value(one)
        assert editor.value() in (filled.empty, one)


# ---- what is typed


@typed
def test_typed_text_is_told_after_a_rest_or_at_once_when_flushed(filled: Filled, show: Make, qtbot: QtBot) -> None:
    editor = show(filled.field)
    edits = Edits(editor)
    work(editor, qtbot, *filled.keys)
    resting = list(edits)
    editor.flush()
    editor.flush()
    assert (resting, edits) == ([], [filled.value])


@typed
def test_typed_text_is_told_when_the_keyboard_goes_elsewhere(filled: Filled, show: Make, qtbot: QtBot) -> None:
    editor = show(filled.field)
    edits = Edits(editor)
    work(editor, qtbot, *filled.keys)
    editor.focusWidget().clearFocus()
    assert edits == [filled.value]


@typed
def test_form_leaves_alone_what_is_being_typed(filled: Filled, theme: Theme, qtbot: QtBot) -> None:
    told = told_in(reading_in("en", theme))
    form = FieldForm(told.play.subjects["part"].fields, told.play.subjects["part"], told)  # type: ignore[attr-defined]
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.editors[filled.field].focus_first()
    work(form, qtbot, *filled.keys)
    form.show_values({"told": True})
    assert form.values() == {"told": True, filled.field: filled.value}


@pytest.mark.parametrize(
    ("field", "half", "says"),
    [("samples", "five", "Not a number yet"), ("last-day", "12.1", "Not a full date yet")],
)
def test_what_is_no_value_yet_is_said_and_stays_as_typed(
    field: str, half: str, says: str, show: Make, qtbot: QtBot
) -> None:
    editor = show(field)
    work(editor, qtbot, half)
    editor.show_value("")
    assert (editor.value(), editor.line.text()) == ("", half)
    assert says in words(editor)


@pytest.mark.parametrize(("language", "shown"), [("en", "5.5"), ("ru", "5,5"), ("kk", "5,5")])
def test_number_is_shown_with_the_sign_of_the_language(language: str, shown: str, make: Make) -> None:
    editor = make("samples", language=language)
    assert isinstance(editor, NumberEditor)
    editor.show_value(5.5)
    assert editor.line.text() == shown


def test_whole_number_is_shown_without_a_sign(make: Make) -> None:
    editor = make("samples")
    editor.show_value(3.0)
    assert (editor.line.text(), editor.value()) == ("3", 3.0)


def test_day_is_said_in_words(show: Make, qtbot: QtBot) -> None:
    editor = show("last-day")
    work(editor, qtbot, "12.11.2026")
    assert "Thursday, 12 November 2026" in words(editor)


def test_day_can_be_chosen_in_a_calendar_by_keyboard(show: Make, qtbot: QtBot) -> None:
    editor = show("last-day")
    assert isinstance(editor, DateEditor)
    edits = Edits(editor)
    pressable(editor, "Choose in a calendar").click()
    work(editor, qtbot, Qt.Key.Key_Right, ENTER)
    assert (editor.line.text(), edits) == ("10.11.2026", ["2026-11-10"])
    assert editor.line.hasFocus()


def test_calendar_opens_at_the_day_that_is_typed(show: Make, qtbot: QtBot) -> None:
    editor = show("last-day")
    work(editor, qtbot, "25.12.2026")
    pressable(editor, "Choose in a calendar").click()
    work(editor, qtbot, Qt.Key.Key_Right, ENTER)
    assert editor.value() == "2026-12-26"


# ---- what is chosen


def test_kazakh_letters_can_be_put_into_a_text_without_a_kazakh_keyboard(show: Make, qtbot: QtBot) -> None:
    editor = show("letter")
    work(editor, qtbot, "A")
    pressable(editor, "Insert қ").click()
    pressable(editor, "Insert ә").click()
    assert editor.value() == "Aқә"


def test_alt_and_a_letter_are_left_to_the_actions_of_a_desk(show: Make, qtbot: QtBot) -> None:
    editor = show("letter")
    qtbot.keyClick(editor.text, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert "қ" not in editor.text.text


def test_no_more_are_chosen_than_may_be(show: Make, qtbot: QtBot) -> None:
    editor = show("signs")
    assert isinstance(editor, ChoicesEditor)
    editor.show_value(["sign-a", "sign-b"])
    enabled = [row.button.isEnabled() for row in editor.rows.values()]
    work(editor, qtbot, SPACE)
    assert (enabled, editor.value()) == ([True, True, False], ["sign-b"])
    assert "1 of at most 2 chosen" in words(editor)


def test_row_is_offered_with_all_its_cells(make: Make) -> None:
    editor = make("city", language="ru")
    assert [editor.select.itemText(at) for at in range(1, editor.select.count())] == ["Aksu · 1,5", "Oral · 2"]


def test_passages_are_numbered_and_right_as_they_are_at_first(make: Make) -> None:
    editor = make("marks")
    assert "2. Call flat 14." in words(editor)
    assert [box.currentText() for box in editor.boxes.values()] == ["nothing wrong", "nothing wrong"]


# ---- what is put together


def test_taken_sentence_can_be_moved_and_put_back(show: Make, qtbot: QtBot) -> None:
    editor = show("reply")
    assert isinstance(editor, ArrangeEditor)
    edits = Edits(editor)
    work(editor, qtbot, ENTER, ENTER)
    editor.chosen.setFocus()
    work(editor, qtbot, (UP, ALT), Qt.Key.Key_Delete)
    assert edits == [["hello"], ["hello", "because"], ["because", "hello"], ["hello"]]
    assert editor.shelf.count() == 2


def test_no_more_sentences_are_taken_than_there_is_room_for(show: Make, qtbot: QtBot) -> None:
    editor = show("reply")
    work(editor, qtbot, ENTER, ENTER, ENTER)
    assert editor.value() == ["hello", "because"]
    assert "The reply · 2 of at most 2" in words(editor)
    assert not pressable(editor, "Take the sentence").isEnabled()


def test_last_sentence_put_back_leaves_the_keyboard_at_the_shelf(show: Make, qtbot: QtBot) -> None:
    editor = show("reply")
    editor.show_value(["hello"])
    editor.chosen.setFocus()
    work(editor, qtbot, Qt.Key.Key_Delete)
    assert editor.shelf.hasFocus()


def test_headings_among_sentences_are_passed_over(show: Make, qtbot: QtBot) -> None:
    groups = {"one": "facts", "two": "norm"}
    grouped = tuple(Option(id=name, text={"en": name}, group=group) for name, group in groups.items())
    editor = show("reply", options=grouped)
    assert [editor.shelf.item(at).text() for at in range(editor.shelf.count())] == ["Facts", "one", "Norm", "two"]
    work(editor, qtbot, DOWN, ENTER)
    assert editor.value() == ["two"]


def test_many_sentences_can_be_searched_by_keyboard(show: Make, qtbot: QtBot) -> None:
    many = tuple(Option(id=f"card-{at}", text={"en": f"Card {at}", "kk": f"Карта {at}"}) for at in range(1, 13))
    editor = show("reply", options=many, language="kk")
    work(editor, qtbot, "КАРТА 11")
    editor.shelf.setFocus()
    work(editor, qtbot, DOWN, ENTER)
    assert editor.value() == ["card-11"]


def test_few_sentences_need_no_search(make: Make) -> None:
    assert make("reply").search.isHidden()


# ---- what is written


def test_phrase_is_inserted_where_the_cursor_stands_and_told(show: Make, qtbot: QtBot) -> None:
    editor = show("letter")
    assert isinstance(editor, TextEditor)
    edits = Edits(editor)
    work(editor, qtbot, "Hello.")
    for heading, phrase in (("Sentences", "Dear Aigerim,"), ("Closing", "Yours")):
        pressable(editor, heading).click()
        pressable(editor, phrase).click()
    editor.flush()
    assert edits == ["Hello.\nDear Aigerim,\nYours"]


def test_phrases_are_reached_and_pressed_by_keyboard(show: Make, qtbot: QtBot) -> None:
    editor = show("letter")
    back = (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    work(editor, qtbot, back, SPACE, Qt.Key.Key_Tab, SPACE)
    assert editor.value() == "Yours"
    assert editor.text.hasFocus()


def test_one_heading_of_phrases_is_open_at_a_time(show: Make) -> None:
    editor = show("letter")
    for heading in ("Sentences", "Closing"):
        pressable(editor, heading).click()
    assert [one.isVisible() for one in editor.phrases.buttons.values()] == [False, True]


def test_phrases_are_gone_from_a_locked_text(show: Make) -> None:
    editor = show("letter")
    editor.set_locked(True)
    assert not editor.phrases.isVisible()


# ---- no editor stands alone


@pytest.mark.parametrize("field", ["signs", "reply", "letter"])
def test_editor_is_made_without_showing_a_window_of_its_own(field: str, make: Make, qapp: QApplication) -> None:
    many = tuple(Option(id=f"card-{at}", text={"en": f"Card {at}"}) for at in range(1, 13))
    with windows_seen(qapp) as seen:
        make(field, options=many)
    assert seen == []
