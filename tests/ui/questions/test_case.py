"""Linked questions one below another, answered as one."""

from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.questions import case
from app.questions.case import CaseQuestion
from app.questions.choice import ChoiceQuestion
from app.questions.common import Feedback
from app.questions.plain import PLAIN_TYPES
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.questions.card import QuestionCard
from app.ui.questions.case import CaseView
from app.ui.questions.feedback import FeedbackPanel
from app.ui.questions.order import OrderView
from app.ui.questions.rows import RowsView
from tests.ui.questions.views import Stage, Told, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

WHO, DAYS, STEPS = "who-answers", "days-to-forward", "first-things"
EVERY_TYPE = msgspec.structs.replace(case.SAMPLE, items=tuple(kind.sample for kind in PLAIN_TYPES.values()))


@pytest.fixture
def view(stage: Stage) -> CaseView:
    return shown(stage, case.SAMPLE)


def shown(stage: Stage, question: CaseQuestion, *, order: tuple[str, ...] = ()) -> CaseView:
    made = stage.show(question, order=order)
    assert isinstance(made, CaseView)
    return made


def with_first_item(**changes: Any) -> CaseQuestion:
    first, *rest = case.SAMPLE.items
    return msgspec.structs.replace(case.SAMPLE, items=(msgspec.structs.replace(first, **changes), *rest))


def feedback(view: CaseView) -> dict[str, list[str]]:
    """Return the words below each item that has feedback."""
    panels = {item_id: box.findChildren(FeedbackPanel) for item_id, box in view.items.items()}
    return {item_id: words_in(found[0]) for item_id, found in panels.items() if found}


def rows(view: CaseView, item_id: str) -> RowsView:
    found = view.items[item_id].view
    assert isinstance(found, RowsView)
    return found


def test_items_stand_below_each_other_with_their_numbers(view: CaseView) -> None:
    stems = [words for words in words_in(view) if "<b>" in words]
    for number, (stem, item) in enumerate(zip(stems, case.SAMPLE.items, strict=True), start=1):
        assert f"{number}. {item.stem['en']}" in stem


def test_item_is_a_group_that_a_screen_reader_calls_by_its_stem(view: CaseView) -> None:
    group = QAccessible.queryAccessibleInterface(view.items[DAYS])
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == (
        "Question 2 of 3: Within how many working days is the part about the lake forwarded?"
    )


def test_items_follow_the_order_of_the_paper(stage: Stage) -> None:
    order = (f"{STEPS}/answer", f"{WHO}/ministry", f"{STEPS}/register", f"{WHO}/city", f"{STEPS}/forward")
    view = shown(stage, case.SAMPLE, order=order)
    steps = view.items[STEPS].view
    assert isinstance(steps, OrderView)
    assert (list(rows(view, WHO).rows), steps.list.order) == (["ministry", "city"], ["answer", "register", "forward"])


def test_ordering_never_begins_as_its_own_solution(view: CaseView) -> None:
    steps = view.items[STEPS].view
    assert isinstance(steps, OrderView)
    assert steps.list.order == ["forward", "answer", "register"]


def test_each_answer_is_told_with_those_of_the_other_items(view: CaseView) -> None:
    told = Told(view)
    rows(view, WHO).rows["city"].button.click()
    view.items[STEPS].view.set_response(["register", "forward", "answer"])
    view.items[STEPS].view.changed()
    assert told.responses == [
        {WHO: "city"},
        {WHO: "city", STEPS: ["register", "forward", "answer"]},
    ]


def test_what_is_being_typed_is_told_with_the_next_choice(view: CaseView) -> None:
    told = Told(view)
    type_in(view.findChildren(QLineEdit)[0], "3")
    rows(view, WHO).rows["city"].button.click()
    assert told.responses[-1] == {WHO: "city", DAYS: "3"}


def test_keyboard_goes_to_the_first_item_without_an_answer(view: CaseView) -> None:
    view.set_response({WHO: "city", STEPS: ["register", "forward", "answer"]})
    view.focus_first()
    assert view.findChildren(QLineEdit)[0].hasFocus()


def test_keyboard_goes_to_the_first_item_when_all_are_answered(view: CaseView) -> None:
    view.set_response(case.correct(case.SAMPLE))
    view.focus_first()
    assert rows(view, WHO).rows["city"].button.hasFocus()


@pytest.mark.parametrize("stored", ["city", ["city"], {WHO: 3, DAYS: ["3"]}, {"unknown-id": "city"}], ids=repr)
def test_foreign_answer_shows_nothing(view: CaseView, stored: Any) -> None:
    view.set_response(stored)
    assert view.response() is None


def test_every_plain_type_can_be_answered_inside_a_case(stage: Stage) -> None:
    view = shown(stage, EVERY_TYPE)
    view.set_response(case.correct(EVERY_TYPE))
    assert case.score(EVERY_TYPE, view.response()) == 1.0


def test_every_plain_type_can_stand_in_a_sealed_case(stage: Stage) -> None:
    assert shown(stage, case.without_key(EVERY_TYPE)).response() is None


def test_verdict_stands_below_each_item(view: CaseView) -> None:
    view.set_response({WHO: "city", STEPS: ["forward", "register", "answer"]})
    view.show_verdict()
    assert feedback(view) == {WHO: ["Right"], DAYS: ["No answer"], STEPS: ["Partly right"]}


def test_feedback_of_an_item_stands_below_it(stage: Stage) -> None:
    said = Feedback(right={"en": "The lamps are the city's."}, wrong={"en": "Look at the address."})
    view = shown(stage, with_first_item(feedback=said))
    view.set_response({WHO: "ministry"})
    view.show_verdict()
    assert "Look at the address." in feedback(view)[WHO][1]


def test_reason_of_a_chosen_option_stands_at_the_option_only(stage: Stage) -> None:
    first = case.SAMPLE.items[0]
    assert isinstance(first, ChoiceQuestion)
    choices = tuple(msgspec.structs.replace(one, feedback={"en": "Because."}) for one in first.choices)
    view = shown(stage, with_first_item(choices=choices))
    view.set_response({WHO: "city"})
    view.show_verdict()
    assert "Because." in words_in(rows(view, WHO))
    assert feedback(view)[WHO] == ["Right"]


def test_verdict_shown_twice_stands_there_once(view: CaseView) -> None:
    view.set_response({WHO: "city"})
    view.show_verdict()
    view.show_verdict()
    assert words_in(view).count("No answer") == 2


def test_document_of_an_item_is_shown_at_the_item(stage: Stage) -> None:
    view = shown(stage, with_first_item(document={"en": "A second letter."}))
    assert any("A second letter." in words for words in words_in(view.items[WHO]))


def test_number_stands_before_the_first_of_several_paragraphs(stage: Stage) -> None:
    view = shown(stage, with_first_item(stem={"en": "The lamps are out.\n\nWho answers?"}))
    assert any("<p>1. The lamps are out.</p>" in words for words in words_in(view))


@pytest.mark.parametrize(
    ("fraction", "words"),
    [
        (1.0, "The whole case is right"),
        (0.5, "The case is partly right"),
        (0.0, "Nothing in the case is right"),
    ],
)
def test_word_about_the_whole_case_names_it(fraction: float, words: str, stage: Stage, qtbot: QtBot) -> None:
    card = QuestionCard(PaperQuestion(question=case.SAMPLE), stage.reading)
    qtbot.addWidget(card)
    card.show_answer({WHO: "city"})
    marked = MarkedQuestion(
        question_id="sample-case",
        objective="s.1",
        fraction=fraction,
        earned=fraction,
        possible=1,
        blank=False,
        graded=True,
    )
    card.show_result(marked)
    card.show()
    assert words in words_in(card)
