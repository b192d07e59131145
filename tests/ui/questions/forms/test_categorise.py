"""The form of a sorting question: categories, and items that belong to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from tests.ui.questions.forms.trying import Forms, Trial, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

EDITS: tuple[tuple[tuple[str | int, ...], str], ...] = (
    (("categories", 1, "text", "kk"), "Шағымдар"),
    (("items", 2, "text", "ru"), "Очередь"),
    (("items", 2, "id"), "the-queue"),
)


@pytest.mark.parametrize(("where", "text"), EDITS)
def test_typing_changes_its_part_and_no_other(where: tuple[str | int, ...], text: str, forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    trial.type(text, *where)
    assert trial.value == trial.told[-1] == put(plain("categorise"), where, text)
    assert question_of(trial.value).id == "sample-categorise"


def test_category_of_an_item_is_chosen_by_arrow_keys(forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    trial.press(Qt.Key.Key_Down, "items", 0, "category")
    assert trial.told == [put(plain("categorise"), ("items", 0, "category"), "complaint")]
    assert question_of(trial.value).items[0].category == "complaint"


def offered(trial: Trial, item: int) -> list[str]:
    combo = trial.form.reach(("items", item, "category"))
    assert isinstance(combo, QComboBox)
    return [combo.itemText(row) for row in range(combo.count())]


def test_items_offer_the_categories_as_they_are_now(forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    trial.type("Asking", "categories", 0, "text", "en")
    trial.button("Add a category")
    trial.type("Praise", "categories", 3, "text", "en")
    assert offered(trial, 3) == ["Asking", "Complaint", "Proposal", "Praise"]
    trial.button("Add an item")
    assert offered(trial, 4) == ["Asking", "Complaint", "Proposal", "Praise", ""]


def test_item_of_a_category_that_is_gone_keeps_its_id_for_the_check_to_find(forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    trial.button("Take away: Categories 1")
    assert [one["category"] for one in trial.value["items"]] == ["application", "complaint", "proposal", "complaint"]
    assert offered(trial, 0) == ["Complaint", "Proposal", "application"]


def test_items_follow_a_category_whose_id_is_put_right_in_one_step(forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    trial.type("grievance", "categories", 1, "id")
    assert len(trial.told) == 1
    assert [one["category"] for one in trial.value["items"]] == ["application", "grievance", "proposal", "grievance"]
    assert trial.value["categories"][1]["id"] == "grievance"


def test_half_typed_or_empty_id_never_counts(forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    line = trial.reach("categories", 1, "id")
    trial.press(Qt.Key.Key_Backspace)
    assert (trial.told, trial.value) == ([], plain("categorise"))
    trial.qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    trial.qtbot.keyClick(line, Qt.Key.Key_Delete)
    trial.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (trial.told, trial.value) == ([], plain("categorise"))


def test_new_parts_get_ids_that_were_never_there(forms: Forms) -> None:
    trial = forms.show(plain("categorise"))
    for _ in range(2):
        trial.button("Add an item")
        trial.button("Take away: Items to sort 5")
    trial.button("Add an item")
    trial.press(Qt.Key.Key_Up, "items", 4, "text", "en", mods=Qt.KeyboardModifier.AltModifier)
    assert [one["id"] for one in trial.value["items"]] == ["lamp", "refusal", "queue", "item-3", "rude"]
    assert QApplication.focusWidget() is trial.form.reach(("items", 3, "text", "en"))
