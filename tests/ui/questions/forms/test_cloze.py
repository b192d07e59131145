"""The form of a text with gaps: marks in the text, and the gaps they stand for."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.ui.questions.forms.cloze import GapTextField
from tests.ui.questions.forms.trying import Forms, Trial, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

TYPED = {
    "id": "who",
    "kind": "text",
    "accepted": {"en": ["The body"], "ru": ["орган"], "kk": ["Орган"]},
    "russian_letters": True,
}

EDITS: tuple[tuple[tuple[str | int, ...], str, Any], ...] = (
    (("gaps", 1, "answer"), "3", 3),
    (("gaps", 1, "tolerance"), "0,5", 0.5),
    (("gaps", 0, "options", 1, "text", "ru"), "никого", "никого"),
    (("gaps", 0, "options", 1, "feedback", "en"), "Never.", "Never."),
    (("gaps", 0, "options", 1, "id"), "nobody", "nobody"),
)


def text_field(trial: Trial) -> GapTextField:
    field = trial.form.field("text")
    assert isinstance(field, GapTextField)
    return field


def put_cursor(trial: Trial, language: str, at: int, *, chosen: int = 0) -> None:
    """Put the cursor of a language behind so many signs, and select some before it."""
    editor = text_field(trial).editors[language]
    assert isinstance(editor, QPlainTextEdit)
    cursor = editor.textCursor()
    cursor.setPosition(at - chosen)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize(("where", "text", "said"), EDITS)
def test_typing_changes_its_part_and_no_other(where: tuple[str | int, ...], text: str, said: Any, forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    trial.type(text, *where)
    assert trial.value == trial.told[-1] == put(plain("cloze"), where, said)
    assert question_of(trial.value).id == "sample-cloze"


def test_accepted_forms_stand_in_lines(forms: Forms) -> None:
    value = put(plain("cloze"), ("gaps", 0), TYPED)
    trial = forms.show(value)
    trial.press(Qt.Key.Key_End, "gaps", 0, "accepted", "en")
    trial.press(Qt.Key.Key_Return)
    assert trial.value == value
    trial.form.show_value(trial.value)
    trial.press(Qt.Key.Key_X)
    assert trial.value == put(value, ("gaps", 0, "accepted", "en"), ["The body", "x"])
    trial.press(Qt.Key.Key_Space, "gaps", 0, "russian_letters")
    assert question_of(trial.value).gaps[0].russian_letters is False


def test_gap_is_made_at_the_cursor_of_every_language_in_one_step(forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    for language, at in (("en", 0), ("ru", 2), ("kk", 8)):
        put_cursor(trial, language, at)
    trial.button("Make a gap here")
    gap = {"id": "gap-1", "kind": "text", "accepted": {}}
    assert trial.told == [
        plain("cloze")
        | {
            "text": {
                "en": "{{gap-1}}{{who}} has {{days}} days.",
                "ru": "У {{gap-1}}{{who}} {{days}} дней.",
                "kk": "{{who}} {{gap-1}}{{days}} күн бар.",
            },
            "gaps": [*plain("cloze")["gaps"], gap],
        }
    ]
    assert QApplication.focusWidget() is trial.form.reach(("gaps", 2))
    assert len(question_of(trial.value).gaps) == 3


def test_selected_words_become_the_accepted_ones(forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    put_cursor(trial, "en", len("{{who}} has {{days}} days"), chosen=4)
    put_cursor(trial, "ru", len("У {{who}} {{days}} дней"), chosen=5)
    trial.button("Make a gap here")
    assert trial.value["text"]["en"] == "{{who}} has {{days}} {{gap-1}}."
    assert trial.value["gaps"][2]["accepted"] == {"en": ["days"], "ru": ["дней"]}


def test_what_is_in_one_place_alone_is_said_at_the_text(forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    complaint = text_field(trial).complaint
    assert complaint.isHidden()
    trial.type("{{who}} has {{weeks}}", "text", "en")
    assert complaint.text().split("\n") == [
        "English: marked in the text but not in the list of gaps: weeks.",
        "English: in the list of gaps but not marked in the text: days.",
    ]
    trial.form.show_value(plain("cloze"))
    assert complaint.isHidden()
    trial.button("Take away: Gaps 1")
    assert complaint.text().split("\n")[1] == "Русский: marked in the text but not in the list of gaps: who."


def test_marks_follow_a_gap_whose_id_is_put_right_in_one_step(forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    trial.type("term", "gaps", 1, "id")
    assert len(trial.told) == 1
    assert trial.value["text"]["kk"] == "{{who}} {{term}} күн бар."
    assert text_field(trial).complaint.isHidden()


def test_another_kind_shows_its_own_fields_and_leaves_nothing_behind(forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    trial.press(Qt.Key.Key_Up, "gaps", 0, "kind")
    assert trial.value["gaps"][0] == {"id": "who", "kind": "numeric"}
    assert trial.form.reach(("gaps", 0, "answer")).isVisible()
    assert not trial.form.reach(("gaps", 0, "accepted")).isVisible()
    trial.press(Qt.Key.Key_Down, "gaps", 0, "kind")
    assert trial.value == plain("cloze")


def test_keys_of_another_kind_that_stand_in_the_file_are_kept(forms: Forms) -> None:
    value = put(plain("cloze"), ("gaps", 1, "russian_letters"), True)
    trial = forms.show(value)
    trial.type("3", "gaps", 1, "answer")
    assert trial.value == put(value, ("gaps", 1, "answer"), 3)


def test_option_is_marked_as_right(forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    trial.press(Qt.Key.Key_Space, "gaps", 0, "options", 1, "correct")
    assert trial.value == put(plain("cloze"), ("gaps", 0, "options", 1, "correct"), True)


def test_moving_gaps_changes_no_id(forms: Forms) -> None:
    trial = forms.show(plain("cloze"))
    trial.press(Qt.Key.Key_Down, "gaps", 0, "kind", mods=Qt.KeyboardModifier.AltModifier)
    assert trial.value == plain("cloze") | {"gaps": plain("cloze")["gaps"][::-1]}
