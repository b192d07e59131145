"""Words typed as an answer."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.questions import short
from app.ui.questions.short import ShortView
from tests.ui.questions.views import Stage, Told, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

NOTE = "Answers typed with Russian letters count."


@pytest.fixture
def view(stage: Stage) -> ShortView:
    made = stage.show(short.SAMPLE)
    assert isinstance(made, ShortView)
    return made


def test_kazakh_letters_stay_as_typed(view: ShortView) -> None:
    type_in(view.line, " Қолхат ")
    assert view.response() == " Қолхат "


def test_spaces_alone_are_no_answer(view: ShortView) -> None:
    type_in(view.line, "   ")
    assert view.response() is None


def test_russian_letters_are_promised_where_they_count(view: ShortView) -> None:
    assert NOTE in words_in(view)


def test_russian_letters_are_not_promised_where_they_do_not_count(stage: Stage) -> None:
    strict = msgspec.structs.replace(short.SAMPLE, russian_letters=False)
    assert NOTE not in words_in(stage.show(strict))


def test_enter_tells_at_once(view: ShortView, qtbot: QtBot) -> None:
    told = Told(view)
    type_in(view.line, "талон")
    qtbot.keyClick(view.line, Qt.Key.Key_Return)
    assert told.responses == ["талон"]


def test_cursor_stays_when_the_same_answer_is_shown_again(view: ShortView) -> None:
    view.set_response("coupon")
    view.line.setCursorPosition(2)
    view.set_response("coupon")
    assert view.line.cursorPosition() == 2


def test_locked_answer_can_still_be_reached(view: ShortView) -> None:
    view.set_locked(True)
    assert (view.line.isEnabled(), view.line.isReadOnly()) == (True, True)


def test_screen_reader_hears_the_verdict_at_the_line(view: ShortView) -> None:
    view.set_response("coupon")
    view.show_verdict()
    assert view.line.accessibleDescription() == "Right"
