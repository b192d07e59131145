"""Opinions: chosen in rows, written in words of one's own, never judged."""

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.questions import survey
from app.questions.common import Response
from app.questions.survey import SurveyQuestion
from app.ui.questions.long_text import LongText
from app.ui.questions.survey import SurveyView
from tests.ui.questions.views import Stage, Told, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

TAB, SPACE, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down

ONE = msgspec.structs.replace(survey.SAMPLE, other=False)
WITH_OTHER = survey.SAMPLE
MANY = msgspec.structs.replace(survey.SAMPLE, many=True)
TEXT = msgspec.structs.replace(survey.SAMPLE, choices=(), other=False)


def shown(stage: Stage, question: SurveyQuestion) -> SurveyView:
    view = stage.show(question)
    assert isinstance(view, SurveyView)
    return view


def field_of(view: SurveyView) -> LongText:
    return view.findChildren(LongText)[0]


def click(view: SurveyView, option_id: str) -> None:
    view.rows[option_id].button.click()


def write(view: SurveyView, words: str) -> None:
    field_of(view).setFocus()
    type_in(field_of(view), words)


def test_one_option_is_chosen_in_place_of_another(stage: Stage) -> None:
    view = shown(stage, ONE)
    told = Told(view)
    for option_id in ("very", "hardly"):
        click(view, option_id)
    assert told.responses == ["very", "hardly"]


def test_several_options_are_told_in_the_order_of_the_author(stage: Stage) -> None:
    view = shown(stage, MANY)
    told = Told(view)
    for option_id in ("hardly", "very", "hardly", "very"):
        click(view, option_id)
    assert told.responses == [["hardly"], ["very", "hardly"], ["very"], None]


def test_field_for_own_words_is_seen_only_where_other_is_chosen(stage: Stage) -> None:
    view = shown(stage, WITH_OTHER)
    seen = [field_of(view).isVisible()]
    for option_id in (survey.OTHER, "very"):
        click(view, option_id)
        seen.append(field_of(view).isVisible())
    assert seen == [False, True, False]


def test_own_words_are_written_by_keyboard_alone(stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, WITH_OTHER)
    for key in (DOWN, DOWN, DOWN, SPACE, TAB):
        qtbot.keyClick(view.focusWidget(), key)
    type_in(view.focusWidget(), "Ұзақ")
    assert view.response() == "other:Ұзақ"


def test_own_words_stand_beside_chosen_options(stage: Stage) -> None:
    view = shown(stage, MANY)
    for option_id in (survey.OTHER, "partly"):
        click(view, option_id)
    write(view, "Long")
    assert view.response() == ["partly", "other:Long"]


def test_own_words_do_not_count_once_another_option_is_chosen(stage: Stage) -> None:
    view = shown(stage, WITH_OTHER)
    click(view, survey.OTHER)
    write(view, "Long")
    click(view, "very")
    assert view.response() == "very"


def test_other_without_words_is_an_answer_too(stage: Stage) -> None:
    view = shown(stage, WITH_OTHER)
    click(view, survey.OTHER)
    write(view, "  ")
    assert view.response() == "other:"


@pytest.mark.parametrize(("language", "words"), [("en", "Other"), ("ru", "Другое"), ("kk", "Басқа")])
def test_other_is_said_in_the_language_of_the_content(language: str, words: str, stage: Stage) -> None:
    stage.set_language(language)
    view = shown(stage, WITH_OTHER)
    assert view.rows[survey.OTHER].button.accessibleName() == words


@pytest.mark.parametrize(
    ("question", "response"),
    [
        (ONE, "partly"),
        (WITH_OTHER, "other:Long"),
        (WITH_OTHER, "other:"),
        (MANY, ["very", "other:Long"]),
        (TEXT, "First line\nand the second"),
    ],
)
def test_stored_opinion_is_shown_and_can_be_taken_back(
    question: SurveyQuestion, response: Response, stage: Stage
) -> None:
    view = shown(stage, question)
    told = Told(view)
    view.set_response(response)
    stored = view.response()
    view.set_response(None)
    view.flush()
    assert (stored, view.response(), told.responses) == (response, None, [])


@pytest.mark.parametrize("question", [ONE, WITH_OTHER, MANY, TEXT], ids=["one", "own words", "many", "text"])
@pytest.mark.parametrize("garbage", [{"very": "x"}, ["unknown"], "", [], ["other:x", 1]], ids=repr)
def test_foreign_answer_leaves_a_view_that_still_works(question: SurveyQuestion, garbage: Any, stage: Stage) -> None:
    view = shown(stage, question)
    view.set_response(garbage)
    view.set_response(None)
    assert view.response() is None


def test_text_is_told_after_a_rest(stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, TEXT)
    with qtbot.waitSignal(view.answered, timeout=2000) as told:
        write(view, "Good")
    assert told.args == ["Good"]


def test_text_is_told_at_once_when_the_keyboard_leaves(stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, TEXT)
    told = Told(view)
    write(view, "Good")
    field_of(view).clearFocus()
    assert told.responses == ["Good"]


def test_cursor_stays_where_the_same_text_is_shown_again(stage: Stage) -> None:
    view = shown(stage, TEXT)
    write(view, "Good ")
    view.set_response(view.response())
    write(view, "course")
    assert view.response() == "Good course"


def test_spaces_are_no_opinion(stage: Stage) -> None:
    view = shown(stage, TEXT)
    write(view, "  ")
    assert view.response() is None


@pytest.mark.parametrize(
    ("question", "response"), [(ONE, "very"), (WITH_OTHER, "other:Long"), (MANY, ["very"]), (TEXT, "Good")]
)
def test_opinion_is_never_judged(question: SurveyQuestion, response: Response, stage: Stage) -> None:
    view = shown(stage, question)
    view.set_response(response)
    before = words_in(view), [row.property("verdict") for row in view.rows.values()]
    view.show_verdict()
    assert (words_in(view), [row.property("verdict") for row in view.rows.values()]) == before


def test_locked_own_words_stay(stage: Stage) -> None:
    view = shown(stage, WITH_OTHER)
    view.set_response("other:Long")
    view.set_locked(True)
    write(view, "er")
    click(view, "very")
    locked = view.response()
    view.set_locked(False)
    write(view, "Too ")
    assert (locked, view.response()) == ("other:Long", "other:Too Long")


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("question", [MANY, TEXT], ids=["rows", "text"])
def test_view_fits_a_column(question: SurveyQuestion, percent: int, stage: Stage) -> None:
    stage.set_language("kk")
    stage.set_text_size(percent)
    view = shown(stage, question)
    view.set_response(["very", "other:" + "Ұзақ " * 40] if question.many else "Ұзақ " * 40)
    assert view.minimumSizeHint().width() <= 560


def test_sealed_survey_is_answered_like_any_other(stage: Stage) -> None:
    view = shown(stage, survey.without_key(WITH_OTHER))
    click(view, "very")
    assert view.response() == "very"
