"""The form of a survey: how many options are chosen, which, and words of one's own."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.questions.forms.trying import Forms, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_each_field_changes_its_part_and_no_other(forms: Forms) -> None:
    trial, expected = forms.show(plain("survey")), plain("survey")
    trial.type("Somewhat", "choices", 1, "text", "en")
    expected = put(expected, ("choices", 1, "text", "en"), "Somewhat")
    assert trial.value == expected
    trial.press(Qt.Key.Key_Down, "many")
    expected = expected | {"many": True}
    assert trial.value == expected
    trial.press(Qt.Key.Key_Space, "other")
    assert trial.value == expected | {"other": False}
    assert question_of(trial.value).many


def test_scale_is_added_in_the_languages_of_the_course_in_one_step(forms: Forms) -> None:
    trial = forms.show(plain("survey", choices=[]))
    trial.button("Scale of agreement")
    choices = trial.told[0]["choices"]
    assert len(trial.told) == 1
    assert [one["text"]["kk"] for one in choices][::4] == ["Толық келісемін", "Мүлде келіспеймін"]
    assert [one["id"] for one in choices] == ["option-1", "option-2", "option-3", "option-4", "option-5"]
    trial.button("Scale from 1 to 5")
    assert [one.text["ru"] for one in question_of(trial.value).choices[5:]] == ["1", "2", "3", "4", "5"]


def test_last_option_taken_away_leaves_a_free_text(forms: Forms) -> None:
    trial = forms.show(plain("survey", other=None) | {"other": False})
    for _ in range(3):
        trial.button("Take away: Options 1")
    assert question_of(trial.value).choices == ()
