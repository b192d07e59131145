"""The form of an essay: who marks, how long, the rubric and its levels, the model answer."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.questions.forms.trying import Forms, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

EDITS: tuple[tuple[tuple[str | int, ...], str, Any], ...] = (
    (("least_words",), "30", 30),
    (("most_words",), "120", 120),
    (("rubric", 1, "text", "kk"), "Түсінікті", "Түсінікті"),
    (("rubric", 1, "points"), "2,5", 2.5),
    (("rubric", 0, "levels", 1, "points"), "1.25", 1.25),
    (("rubric", 0, "levels", 2, "text", "ru"), "Целиком", "Целиком"),
    (("model", "en"), "By then.", "By then."),
)


@pytest.mark.parametrize(("where", "text", "said"), EDITS)
def test_typing_changes_its_part_and_no_other(where: tuple[str | int, ...], text: str, said: Any, forms: Forms) -> None:
    trial = forms.show(plain("essay"))
    trial.type(text, *where)
    assert trial.value == trial.told[-1] == put(plain("essay"), where, said)
    assert question_of(trial.value).id == "sample-essay"


def test_trainer_is_chosen_to_mark_it(forms: Forms) -> None:
    trial = forms.show(plain("essay"))
    trial.press(Qt.Key.Key_Down, "marked_by")
    assert trial.told == [plain("essay") | {"marked_by": "trainer"}]
    assert question_of(trial.value).marked_by == "trainer"


def test_criteria_and_levels_are_added_by_keyboard(forms: Forms) -> None:
    trial = forms.show(plain("essay"))
    trial.button("Add a criterion")
    trial.type("Polite", "rubric", 2, "text", "en")
    assert trial.value["rubric"][2] == {"id": "criterion-1", "text": {"en": "Polite"}, "points": 1}
    trial.button("Add a level")
    assert trial.value["rubric"][0]["levels"][3] == {"points": 0, "text": {}}
    assert len(question_of(trial.value).rubric) == 3


def test_points_that_are_no_number_yet_are_not_lost(forms: Forms) -> None:
    value = put(plain("essay"), ("rubric", 0, "points"), "four")
    trial = forms.show(value)
    trial.type("Clear", "rubric", 0, "text", "en")
    assert trial.value == put(value, ("rubric", 0, "text", "en"), "Clear")
