"""The form by which a person gives points to an essay."""

from collections.abc import Mapping

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.questions import essay
from app.ui.questions.rubric import RubricForm
from tests.ui.questions.views import Stage, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a form is shown as a window."""

MODEL = "The lamps will be mended by 20 November."


class Forms:
    """Shows forms for the sample, one after another, and keeps what they tell."""

    def __init__(self, stage: Stage, qtbot: QtBot) -> None:
        self._stage = stage
        self._qtbot = qtbot
        self.told: list[dict[str, float]] = []

    def show(self, marks: Mapping[str, float], *, answer: str = "", with_model: bool = True) -> RubricForm:
        form = RubricForm(essay.SAMPLE, self._stage.reading, marks, answer=answer, with_model=with_model)
        self._qtbot.addWidget(form)
        form.marked.connect(self.told.append)
        form.resize(560, 700)
        with self._qtbot.waitActive(form):
            form.show()
        return form


@pytest.fixture
def forms(stage: Stage, qtbot: QtBot) -> Forms:
    return Forms(stage, qtbot)


def rows(form: RubricForm, criterion: str) -> list[QAbstractButton]:
    return form.criteria[criterion].findChildren(QAbstractButton)


def names(form: RubricForm, criterion: str) -> list[str]:
    return [one.accessibleName() for one in rows(form, criterion)]


def save(form: RubricForm) -> QPushButton:
    return next(one for one in form.findChildren(QPushButton) if one.text() == "Save the marks")


def says(form: RubricForm, text: str) -> bool:
    return any(text in words for words in words_in(form))


def test_levels_of_the_author_are_offered_with_their_points(forms: Forms) -> None:
    form = forms.show({})
    assert names(form, "asked") == ["Not at all (points: 0)", "In part (points: 2)", "Wholly (points: 4)"]


def test_criterion_without_levels_is_met_not_at_all_by_half_or_in_full(forms: Forms) -> None:
    form = forms.show({})
    assert names(form, "plain") == ["Not at all (points: 0)", "By half (points: 1)", "In full (points: 2)"]


def test_nothing_is_given_at_first(forms: Forms) -> None:
    form = forms.show({})
    assert form.marks == {}
    assert says(form, "Points given: 0 of 6")


def test_marks_given_before_are_shown(forms: Forms) -> None:
    form = forms.show({"asked": 2, "plain": 0, "gone": 3})
    assert form.marks == {"asked": 2.0, "plain": 0.0}
    assert says(form, "Points given: 2 of 6")


def test_points_that_no_row_has_get_a_row_of_their_own(forms: Forms) -> None:
    form = forms.show({"asked": 3})
    assert names(form, "asked")[-1] == "As given before (points: 3)"
    assert form.marks == {"asked": 3.0}


def test_total_follows_each_choice(forms: Forms) -> None:
    form = forms.show({})
    rows(form, "asked")[2].click()
    rows(form, "plain")[1].click()
    assert says(form, "Points given: 5 of 6")


def test_saved_marks_are_told_by_criterion(forms: Forms) -> None:
    form = forms.show({"plain": 2})
    rows(form, "asked")[1].click()
    save(form).click()
    assert forms.told == [{"asked": 2.0, "plain": 2.0}]


def test_choosing_alone_saves_nothing(forms: Forms) -> None:
    form = forms.show({"plain": 2})
    rows(form, "asked")[1].click()
    assert forms.told == []


def test_criterion_without_points_is_asked_for_before_saving(forms: Forms) -> None:
    form = forms.show({"asked": 4})
    save(form).click()
    assert forms.told == []
    assert says(form, "The marks are not saved yet")
    assert rows(form, "plain")[0].hasFocus()


def test_complaint_goes_with_the_next_choice(forms: Forms) -> None:
    form = forms.show({"asked": 4})
    save(form).click()
    rows(form, "plain")[1].click()
    assert not says(form, "The marks are not saved yet")


def test_marks_can_be_given_by_keyboard_alone(forms: Forms, qtbot: QtBot) -> None:
    form = forms.show({})
    form.focus_first()
    down, tab, space = Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Space
    for key in (down, down, space, tab, down, space, tab, space):
        target = form.focusWidget()
        assert target is not None
        qtbot.keyClick(target, key)
    assert forms.told == [{"asked": 4.0, "plain": 1.0}]


def test_keyboard_goes_to_the_first_criterion_without_points(forms: Forms) -> None:
    form = forms.show({"asked": 4})
    form.focus_first()
    assert rows(form, "plain")[0].hasFocus()


def test_keyboard_goes_to_what_was_chosen_when_all_is_marked(forms: Forms) -> None:
    form = forms.show({"asked": 4, "plain": 2})
    form.focus_first()
    assert rows(form, "asked")[2].hasFocus()


def test_criterion_is_a_group_that_a_screen_reader_calls_by_its_words(forms: Forms) -> None:
    form = forms.show({})
    group = QAccessible.queryAccessibleInterface(form.criteria["plain"])
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Criterion 2 of 2: Plain words"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_everything_the_keyboard_reaches_has_a_name(language: str, stage: Stage, forms: Forms) -> None:
    stage.set_language(language)
    form = forms.show({})
    reached = [one for one in form.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [repr(one) for one in reached if not one.accessibleName()] == []


def test_locked_marks_can_be_read_and_not_changed(forms: Forms) -> None:
    form = forms.show({"asked": 4, "plain": 2})
    form.set_locked(True)
    rows(form, "asked")[0].click()
    assert form.marks == {"asked": 4.0, "plain": 2.0}
    assert not save(form).isVisible()


def test_unlocked_marks_can_be_changed_again(forms: Forms) -> None:
    form = forms.show({"asked": 4, "plain": 2})
    form.set_locked(True)
    form.set_locked(False)
    rows(form, "asked")[0].click()
    save(form).click()
    assert forms.told == [{"asked": 0.0, "plain": 2.0}]


def test_model_answer_stands_above(forms: Forms) -> None:
    assert says(forms.show({}), MODEL)


def test_model_answer_is_left_out_where_it_stands_beside(forms: Forms) -> None:
    assert not says(forms.show({}, with_model=False), MODEL)


def test_text_of_the_answer_is_shown_to_one_who_does_not_see_the_essay(forms: Forms) -> None:
    form = forms.show({}, answer="Line one\n<b>Line two</b>")
    assert "Line one\n<b>Line two</b>" in words_in(form)


def test_half_of_an_odd_number_is_written_in_the_readers_way(stage: Stage, qtbot: QtBot) -> None:
    stage.set_language("kk")
    criterion = essay.Criterion("odd", {"en": "Odd", "kk": "Тақ"}, 3)
    form = RubricForm(msgspec.structs.replace(essay.SAMPLE, rubric=(criterion,)), stage.reading, {})
    qtbot.addWidget(form)
    assert names(form, "odd")[1] == "By half (points: 1,5)"


@pytest.mark.parametrize("percent", [100, 200])
def test_form_is_no_wider_than_a_column(percent: int, stage: Stage, forms: Forms) -> None:
    stage.set_language("kk")
    stage.set_text_size(percent)
    assert forms.show({}).minimumSizeHint().width() <= 560
