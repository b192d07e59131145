"""Choosing among rows: choice, multiple, true or false."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.questions import choice, multiple, truefalse
from app.questions.common import Option
from app.questions.multiple import MultipleQuestion
from app.ui.questions.multiple import MultipleView
from app.ui.questions.rows import RowsView
from app.ui.questions.verdict import VerdictSign
from tests.ui.questions.views import Stage, Told, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

LETTER = MultipleQuestion(
    id="letter",
    objective="s.1",
    level="understand",
    stem={"en": "What belongs in a reply?"},
    choices=(
        Option("facts", {"en": "The facts"}, correct=True, feedback={"en": "The reader asked for **them**."}),
        Option("norm", {"en": "The norm"}, correct=True),
        Option("thanks", {"en": "Three lines of thanks"}, feedback={"en": "Nobody asked."}),
    ),
)


@pytest.fixture
def letter(stage: Stage) -> RowsView:
    view = stage.show(LETTER)
    assert isinstance(view, MultipleView)
    return view


def test_rows_stand_in_the_order_of_the_paper(stage: Stage) -> None:
    view = stage.show(choice.SAMPLE, order=("court", "body", "writer"))
    assert isinstance(view, RowsView)
    assert [row.button.accessibleName() for row in view.rows.values()] == ["The court", "The body", "The writer"]


def test_click_beside_the_box_chooses_too(letter: RowsView, qtbot: QtBot) -> None:
    qtbot.mouseClick(letter.rows["norm"], Qt.MouseButton.LeftButton)
    assert letter.response() == ["norm"]


def test_choices_are_told_in_one_order_however_they_were_made(letter: RowsView) -> None:
    for option in ("thanks", "facts"):
        letter.rows[option].button.click()
    assert letter.response() == ["facts", "thanks"]


def test_each_choice_is_told_at_once(letter: RowsView) -> None:
    told = Told(letter)
    letter.rows["facts"].button.click()
    letter.rows["facts"].button.click()
    assert told.responses == [["facts"], None]


def test_reason_stands_at_each_chosen_option(letter: RowsView) -> None:
    letter.set_response(["facts", "thanks"])
    letter.show_verdict()
    assert {"The reader asked for them.", "Nobody asked."} <= set(words_in(letter))


def test_missed_right_options_are_counted(letter: RowsView) -> None:
    letter.set_response(["facts"])
    letter.show_verdict()
    assert any(words.startswith("1 right option") for words in words_in(letter))


def test_missed_right_options_are_not_named(letter: RowsView) -> None:
    letter.set_response(["facts"])
    letter.show_verdict()
    assert letter.rows["norm"].property("verdict") in {None, ""}


def test_nothing_is_counted_when_all_right_ones_are_chosen(letter: RowsView) -> None:
    letter.set_response(["facts", "norm"])
    letter.show_verdict()
    assert not any("not chosen" in words for words in words_in(letter))


def test_right_option_is_not_given_away_by_a_wrong_choice(stage: Stage) -> None:
    view = stage.show(choice.SAMPLE)
    view.set_response("court")
    view.show_verdict()
    assert "Right" not in words_in(view)


def test_verdict_has_a_sign_beside_its_word(letter: RowsView) -> None:
    letter.set_response(["thanks"])
    letter.show_verdict()
    signs = [sign.accessibleName() for sign in letter.rows["thanks"].findChildren(VerdictSign) if sign.isVisible()]
    assert signs == ["Not right"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ["True", "False"]), ("ru", ["Верно", "Неверно"]), ("kk", ["Дұрыс", "Бұрыс"])],
)
def test_true_and_false_speak_the_language_of_the_content(language: str, words: list[str], stage: Stage) -> None:
    stage.set_language(language)
    view = stage.show(truefalse.SAMPLE)
    assert isinstance(view, RowsView)
    assert [row.button.accessibleName() for row in view.rows.values()] == words


def test_samples_of_multiple_and_letter_have_the_same_view(stage: Stage) -> None:
    assert isinstance(stage.show(multiple.SAMPLE), MultipleView)
