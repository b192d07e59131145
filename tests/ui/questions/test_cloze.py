"""Gaps in a text."""

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QWidget

from app.questions import cloze
from app.questions.cloze import ClozeQuestion
from app.questions.common import Option
from app.questions.gaps import Gap
from app.ui.questions.cloze import ClozeView
from app.ui.questions.select import SelectBox
from app.ui.questions.wrap_flow import FlowLabel
from tests.ui.questions.views import Stage, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

NOTE = ClozeQuestion(
    id="note",
    objective="s.1",
    level="apply",
    stem={"en": "Complete the note."},
    text={"en": "A letter is **registered** on ({{day}}).\n\nThe {{proof}}, given at once, has a number."},
    gaps=(
        Gap(
            id="day",
            kind="select",
            options=(
                Option("same", {"en": "the day it comes"}, correct=True, feedback={"en": "Always."}),
                Option("next", {"en": "the next day"}, feedback={"en": "That is too late."}),
            ),
        ),
        Gap(id="proof", kind="text", accepted={"en": ("coupon",)}),
    ),
)


@pytest.fixture
def view(stage: Stage) -> ClozeView:
    made = stage.show(NOTE)
    assert isinstance(made, ClozeView)
    return made


def top_left(view: QWidget, part: QWidget) -> QPoint:
    return part.mapTo(view, QPoint(0, 0))


def word(view: QWidget, text: str) -> FlowLabel:
    return next(one for one in view.findChildren(FlowLabel) if one.text() == text)


def test_gap_says_its_number_and_the_words_around_it(view: ClozeView) -> None:
    assert view.fields["day"].input.accessibleName() == "Gap 1 of 2: is registered on ( … ). The …, given"


def test_kind_of_gap_decides_how_it_is_filled(view: ClozeView) -> None:
    assert [type(field.input).__base__ for field in view.fields.values()] == [SelectBox.__base__, QLineEdit]


def test_words_carry_no_marks(view: ClozeView) -> None:
    assert {"registered", "("} <= set(words_in(view))


def test_paragraphs_stand_below_each_other(view: ClozeView) -> None:
    assert top_left(view, word(view, "The")).y() > top_left(view, view.fields["day"].input).y()


@pytest.mark.parametrize("width", range(200, 600, 40))
def test_full_stop_never_begins_a_line(width: int, view: ClozeView) -> None:
    view.resize(width, 800)
    assert top_left(view, word(view, ").")).x() > top_left(view, view.fields["day"].input).x()


def test_what_is_typed_is_kept_as_typed(view: ClozeView) -> None:
    type_in(view.fields["proof"].input, "Coupon ")
    assert view.response() == {"proof": "Coupon "}


def test_number_gap_accepts_a_comma(stage: Stage) -> None:
    half = msgspec.structs.replace(cloze.SAMPLE.gaps[1], answer=1.5)
    view = stage.show(msgspec.structs.replace(cloze.SAMPLE, gaps=(cloze.SAMPLE.gaps[0], half)))
    view.set_response({"days": "1,5"})
    view.show_verdict()
    assert "Gap 2: Right" in words_in(view)


def test_reason_for_a_choice_stands_below_the_text(view: ClozeView) -> None:
    view.set_response({"day": "next"})
    view.show_verdict()
    assert "That is too late." in words_in(view)


def test_gap_left_empty_is_called_unanswered(view: ClozeView) -> None:
    view.set_response({"day": "same"})
    view.show_verdict()
    assert {"Gap 1: Right", "Gap 2: No answer"} <= set(words_in(view))


def test_numbers_of_gaps_stand_in_the_text_with_the_verdict(view: ClozeView) -> None:
    view.set_response({"day": "same", "proof": "coupon"})
    view.show_verdict()
    assert {"1", "2"} <= set(words_in(view))


def test_long_choice_wraps_in_a_narrow_column(stage: Stage) -> None:
    stage.set_text_size(200)
    view = stage.show(NOTE, width=320)
    assert isinstance(view, ClozeView)
    view.set_response({"day": "same"})
    box = view.fields["day"].input
    assert box.heightForWidth(220) > box.sizeHint().height()


def test_gap_follows_the_words_of_each_language(stage: Stage) -> None:
    stage.set_language("ru")
    view = stage.show(cloze.SAMPLE)
    assert isinstance(view, ClozeView)
    assert view.fields["days"].input.accessibleName() == "Gap 2 of 2: У … … дней."
