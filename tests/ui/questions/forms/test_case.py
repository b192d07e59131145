"""The form of a case: its questions, opened and folded, each with the form of its type."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.questions.forms.case import CaseItems, LinkedQuestion
from tests.ui.questions.forms.trying import Forms, Trial, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def item(trial: Trial, number: int) -> LinkedQuestion:
    items = trial.form.field("items")
    assert isinstance(items, CaseItems)
    field = items.rows[number].field
    assert isinstance(field, LinkedQuestion)
    return field


def titles(trial: Trial) -> list[str]:
    items = trial.form.field("items")
    assert isinstance(items, CaseItems)
    return [item(trial, number).fold.opener.accessibleName() for number in range(len(items.rows))]


def test_questions_are_folded_until_they_are_opened_by_keyboard(forms: Forms) -> None:
    trial = forms.show(plain("case"))
    assert [item(trial, number).form for number in range(3)] == [None, None, None]
    assert titles(trial)[1] == "Edit this question: Within how many working days is the part about the lake forw…"
    trial.button(titles(trial)[1])
    form = item(trial, 1).form
    assert form is not None
    trial.qtbot.waitUntil(form.isVisible)
    trial.press(Qt.Key.Key_Space)
    assert not form.isVisible()
    assert trial.told == []


@pytest.mark.parametrize(
    ("where", "text", "said"),
    [
        (("items", 1, "answer"), "5", 5),
        (("items", 2, "items", 1, "text", "kk"), "Жолдау", "Жолдау"),
        (("items", 0, "stem", "ru"), "Кто?", "Кто?"),
        (("items", 2, "points"), "3", 3),
    ],
)
def test_typing_in_a_question_changes_its_part_and_no_other(
    where: tuple[str | int, ...], text: str, said: object, forms: Forms
) -> None:
    trial = forms.show(plain("case"))
    trial.type(text, *where)
    assert trial.value == trial.told[-1] == put(plain("case"), where, said)
    assert question_of(trial.value).id == "sample-case"


def test_questions_have_no_hints_of_their_own(forms: Forms) -> None:
    trial = forms.show(plain("case"))
    trial.reach("items", 0)
    form = item(trial, 0).form
    assert form is not None
    assert "hints" not in {part.key for part in form.parts}


def test_question_of_a_chosen_type_is_added_open(forms: Forms) -> None:
    trial = forms.show(plain("case"))
    items = trial.form.field("items")
    assert isinstance(items, CaseItems)
    items.type.combo.setFocus()
    for _ in range(8):
        trial.press(Qt.Key.Key_Down)
    trial.button("Add a question")
    added = trial.told[-1]["items"][3]
    assert (added["type"], added["id"]) == ("cloze", "question-1")
    assert item(trial, 3).isAncestorOf(QApplication.focusWidget())
    assert len(question_of(trial.value).items) == 4


def test_moved_question_stays_open_and_is_the_same(forms: Forms) -> None:
    trial = forms.show(plain("case"))
    trial.type("5", "items", 1, "answer")
    trial.press(Qt.Key.Key_Up, "items", 1, "answer", mods=Qt.KeyboardModifier.AltModifier)
    first, second, third = put(plain("case"), ("items", 1, "answer"), 5)["items"]
    assert trial.value == plain("case") | {"items": [second, first, third]}
    assert [item(trial, number).fold.opener.isChecked() for number in range(3)] == [True, False, False]
    assert trial.form.reach(("items", 0, "answer")).isVisible()


def test_id_of_a_question_that_was_taken_away_is_not_given_again(forms: Forms) -> None:
    trial = forms.show(plain("case"))
    trial.button("Add a question")
    trial.button("Take away: Questions of the case 4")
    trial.button("Add a question")
    assert trial.value["items"][3]["id"] == "question-2"


def test_question_of_an_unknown_type_is_kept_and_stays_closed(forms: Forms) -> None:
    value = put(plain("case"), ("items", 0), {"id": "letter", "type": "essay", "stem": {"en": "Write."}})
    trial = forms.show(value)
    assert not item(trial, 0).fold.opener.isEnabled()
    trial.type("9", "items", 1, "answer")
    assert trial.value == put(value, ("items", 1, "answer"), 9)


def test_undoing_another_type_into_a_place_changes_the_form(forms: Forms) -> None:
    trial = forms.show(plain("case"))
    trial.reach("items", 0)
    moved = plain("case") | {"items": plain("case")["items"][::-1]}
    trial.form.show_value(moved)
    assert (trial.value, trial.told) == (moved, [])
    assert item(trial, 2).fold.opener.isChecked()
