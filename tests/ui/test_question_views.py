"""What every question view promises, whatever its type: one contract for all."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.questions import QUESTION_TYPES, score
from app.questions.common import Response
from app.ui.questions import VIEWS
from app.ui.questions.base import QuestionView
from tests.ui.questions.views import Stage, Told, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

TYPES = sorted(QUESTION_TYPES)
MARKED = [name for name in TYPES if QUESTION_TYPES[name].marked == "program"]
UNMARKED = [name for name in TYPES if name not in MARKED]
ASKING = [name for name in TYPES if name != "info"]
LANGUAGES = ("en", "ru", "kk")
UP, DOWN, TAB, SPACE = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Space
ALT = Qt.KeyboardModifier.AltModifier

Key = Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier] | str

ORDERS = {
    "choice": ("court", "writer", "body"),
    "multiple": ("fee", "number", "photo", "date"),
    "match": ("file", "both", "own", "other"),
    "order": ("sort", "register", "answer", "file"),
    "categorise": ("refusal", "rude", "queue", "lamp"),
}
"""Orders of the paper in which no answer is right by doing nothing."""

KEYS: dict[str, Sequence[Key]] = {
    "choice": (DOWN, DOWN, SPACE),
    "multiple": (TAB, SPACE, TAB, TAB, SPACE),
    "truefalse": (DOWN, SPACE),
    "short": ("талон",),
    "numeric": ("0,684",),
    "date": ("12/11/2026",),
    "match": (DOWN, DOWN, DOWN, TAB, DOWN, DOWN, DOWN, DOWN, TAB, DOWN, DOWN),
    "order": ((DOWN, ALT),),
    "cloze": (DOWN, TAB, "15"),
    "categorise": (DOWN, DOWN, TAB, DOWN, DOWN, TAB, DOWN, DOWN, DOWN, TAB, DOWN),
    "table": ("15", TAB, DOWN, TAB, "жолда"),
    "case": (SPACE, TAB, "3", TAB, DOWN, DOWN, (UP, ALT), (UP, ALT)),
    "hotspot": (DOWN, DOWN, SPACE),
    "essay": ("Шамдар жөнделеді.",),
    "survey": (DOWN, SPACE),
}
"""What someone without a mouse presses to answer each sample rightly."""

ANSWERS: dict[str, Response] = {"essay": "Шамдар жөнделеді.", "survey": "partly"}
"""What those keys answer where nothing is right by itself."""

WRONG: dict[str, Response] = {
    "choice": "court",
    "multiple": ["number", "fee"],
    "truefalse": "true",
    "short": "печать",
    "numeric": "0,9",
    "date": "2026-11-13",
    "match": {"own": "file"},
    "order": ["sort", "register", "answer", "file"],
    "cloze": {"who": "writer", "days": "15"},
    "categorise": {"lamp": "complaint", "queue": "proposal"},
    "table": {"lamp-days": "15", "lamp-who": "other"},
    "case": {"who-answers": "ministry", "days-to-forward": "3"},
    "hotspot": ["heading"],
    "essay": "Көл",
    "survey": "other:Көл",
}
SAYS_RIGHT = {"order": "In the right order"}
SAYS_WRONG = {"order": "Not in its place"}


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Stage:
    return Stage(qapp, qtbot)


def shown(stage: Stage, name: str) -> QuestionView:
    return stage.show(QUESTION_TYPES[name].sample, order=ORDERS.get(name, ()))


def right(name: str) -> Response:
    return ANSWERS.get(name) or QUESTION_TYPES[name].correct(QUESTION_TYPES[name].sample)


def is_answered(view: QuestionView, name: str) -> bool:
    """Tell whether a view holds the answer that the keys of its type give."""
    if name in ANSWERS:
        return view.response() == ANSWERS[name]
    return score(view.shown.question, view.response()) == 1.0


def press(view: QuestionView, keys: Sequence[Key], qtbot: QtBot) -> None:
    """Press keys as someone does: each goes to what has the keyboard then."""
    for key in keys:
        target = view.focusWidget() or view
        if isinstance(key, str):
            type_in(target, key)
        elif isinstance(key, tuple):
            qtbot.keyClick(target, key[0], key[1])
        else:
            qtbot.keyClick(target, key)


def test_every_question_type_has_a_view() -> None:
    assert set(VIEWS) == set(QUESTION_TYPES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ASKING)
def test_right_answer_can_be_given_by_keyboard_alone(name: str, language: str, stage: Stage, qtbot: QtBot) -> None:
    stage.set_language(language)
    view = shown(stage, name)
    press(view, KEYS[name], qtbot)
    assert is_answered(view, name)


@pytest.mark.parametrize("name", ASKING)
def test_last_told_response_is_the_one_that_stands(name: str, stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, name)
    told = Told(view)
    press(view, KEYS[name], qtbot)
    view.flush()
    assert told.responses[-1] == view.response()


@pytest.mark.parametrize("name", TYPES)
def test_nothing_is_answered_at_first(name: str, stage: Stage) -> None:
    assert shown(stage, name).response() is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ASKING)
def test_stored_answer_is_shown(name: str, language: str, stage: Stage) -> None:
    stage.set_language(language)
    view = shown(stage, name)
    view.set_response(right(name))
    assert view.response() == right(name)


@pytest.mark.parametrize("name", TYPES)
def test_showing_a_stored_answer_tells_nothing(name: str, stage: Stage) -> None:
    view = shown(stage, name)
    told = Told(view)
    view.set_response(right(name))
    view.set_response(None)
    view.flush()
    assert told.responses == []


@pytest.mark.parametrize("name", TYPES)
def test_stored_answer_can_be_taken_back(name: str, stage: Stage) -> None:
    view = shown(stage, name)
    view.set_response(right(name))
    view.set_response(None)
    assert view.response() is None


@pytest.mark.parametrize("name", ASKING)
def test_locked_view_keeps_its_answer(name: str, stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, name)
    view.set_response(WRONG[name])
    told = Told(view)
    view.set_locked(True)
    press(view, KEYS[name], qtbot)
    view.flush()
    assert (view.response(), told.responses) == (WRONG[name], [])


@pytest.mark.parametrize("name", ASKING)
def test_unlocked_view_can_be_answered_again(name: str, stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, name)
    view.set_locked(True)
    view.set_locked(False)
    view.focus_first()
    press(view, KEYS[name], qtbot)
    assert is_answered(view, name)


@pytest.mark.parametrize("name", MARKED)
def test_right_answer_is_called_right_in_words(name: str, stage: Stage) -> None:
    view = shown(stage, name)
    view.set_response(right(name))
    view.show_verdict()
    assert any(SAYS_RIGHT.get(name, "Right") in words for words in words_in(view))


@pytest.mark.parametrize("name", MARKED)
def test_wrong_answer_is_called_wrong_in_words(name: str, stage: Stage) -> None:
    view = shown(stage, name)
    view.set_response(WRONG[name])
    view.set_locked(True)
    view.show_verdict()
    assert any(SAYS_WRONG.get(name, "Not right") in words for words in words_in(view))


@pytest.mark.parametrize("name", UNMARKED)
def test_answer_that_the_program_does_not_mark_is_not_judged(name: str, stage: Stage) -> None:
    view = shown(stage, name)
    view.set_response(right(name))
    view.show_verdict()
    assert [words for words in words_in(view) if words in {"Right", "Not right", "Partly right"}] == []


@pytest.mark.parametrize("name", ASKING)
def test_verdict_can_be_taken_away(name: str, stage: Stage) -> None:
    view = shown(stage, name)
    view.set_response(WRONG[name])
    before = words_in(view)
    view.show_verdict()
    view.clear_verdict()
    assert words_in(view) == before


@pytest.mark.parametrize("name", MARKED)
def test_blank_is_not_judged(name: str, stage: Stage) -> None:
    view = shown(stage, name)
    before = words_in(view)
    view.show_verdict()
    assert words_in(view) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TYPES)
def test_everything_the_keyboard_reaches_has_a_name(name: str, language: str, stage: Stage) -> None:
    stage.set_language(language)
    view = shown(stage, name)
    reached = [one for one in view.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [repr(one) for one in reached if not one.accessibleName()] == []


@pytest.mark.parametrize("name", ["short", "numeric", "date", "cloze", "table", "case"])
def test_typed_text_is_told_after_a_rest(name: str, stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, name)
    view.findChildren(QLineEdit)[0].setFocus()
    with qtbot.waitSignal(view.answered, timeout=2000) as told:
        press(view, ("15",), qtbot)
    assert told.args == [view.response()]


@pytest.mark.parametrize("name", ["short", "numeric", "date", "cloze", "table", "case"])
def test_typed_text_is_told_at_once_on_flush(name: str, stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, name)
    told = Told(view)
    view.findChildren(QLineEdit)[0].setFocus()
    press(view, ("15",), qtbot)
    waiting = list(told.responses)
    view.flush()
    assert (waiting, told.responses) == ([], [view.response()])


@pytest.mark.parametrize("name", ["short", "numeric", "date", "cloze", "table", "case"])
def test_stored_answer_outdoes_what_was_just_typed(name: str, stage: Stage, qtbot: QtBot) -> None:
    view = shown(stage, name)
    told = Told(view)
    view.findChildren(QLineEdit)[0].setFocus()
    press(view, ("15",), qtbot)
    view.set_response(right(name))
    view.flush()
    assert told.responses == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", TYPES)
def test_view_is_no_wider_than_a_column(name: str, percent: int, stage: Stage) -> None:
    stage.set_language("kk")
    stage.set_text_size(percent)
    assert shown(stage, name).minimumSizeHint().width() <= 560
