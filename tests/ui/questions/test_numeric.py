"""Numbers typed as an answer."""

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.questions import numeric, score
from app.ui.questions.numeric import NumericView
from tests.ui.questions.views import Stage, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

DAYS = msgspec.structs.replace(numeric.SAMPLE, answer=15, unit={"en": "days", "ru": "дней", "kk": "күн"})
NOTE = "This is not a number yet. Type digits, for example 12 or 3.5."


@pytest.fixture
def view(stage: Stage) -> NumericView:
    made = stage.show(DAYS)
    assert isinstance(made, NumericView)
    return made


def test_unit_stands_behind_the_line(view: NumericView) -> None:
    assert words_in(view) == ["days"]


def test_unit_is_part_of_the_name(view: NumericView) -> None:
    assert view.line.accessibleName() == "Your answer, in: days"


@pytest.mark.parametrize("typed", ["0,684", "0.684", " 0,6840 "])
def test_comma_and_point_both_count(typed: str, stage: Stage) -> None:
    view = stage.show(numeric.SAMPLE)
    assert isinstance(view, NumericView)
    type_in(view.line, typed)
    assert score(numeric.SAMPLE, view.response()) == 1.0


def test_what_is_no_number_is_said_after_a_rest(view: NumericView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.answered):
        type_in(view.line, "fifteen")
    qtbot.waitUntil(lambda: NOTE in words_in(view))


def test_what_is_no_number_is_kept(view: NumericView) -> None:
    type_in(view.line, "fifteen")
    assert view.response() == "fifteen"


def test_advice_goes_as_soon_as_a_number_stands_there(view: NumericView) -> None:
    view.set_response("1x")
    view.line.backspace()
    assert NOTE not in words_in(view)


def test_advice_is_not_given_to_a_locked_line(view: NumericView) -> None:
    view.set_response("fifteen")
    view.set_locked(True)
    assert NOTE not in words_in(view)
