"""A text of one's own under its rubric."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from pytestqt.qtbot import QtBot

from app.questions import essay, type_of
from app.questions.essay import EssayQuestion
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.questions.card import QuestionCard
from app.ui.questions.essay import EssayView
from tests.ui.questions.views import Stage, Told, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

MODEL = "The lamps will be mended by 20 November."


@pytest.fixture
def view(stage: Stage) -> EssayView:
    return shown(stage, essay.SAMPLE)


def shown(stage: Stage, question: EssayQuestion) -> EssayView:
    made = stage.show(question)
    assert isinstance(made, EssayView)
    return made


def says(view: EssayView | QuestionCard, text: str) -> bool:
    return any(text in words for words in words_in(view))


def advised(*, least: int = 0, most: int = 0) -> EssayQuestion:
    return msgspec.structs.replace(essay.SAMPLE, least_words=least, most_words=most)


def test_rubric_is_seen_before_writing(view: EssayView) -> None:
    assert says(view, "What is looked at")
    assert says(view, "Answers what was asked (points: 4)")
    assert says(view, "Plain words (points: 2)")


@pytest.mark.parametrize(
    ("marked_by", "words"),
    [("self", "After you have handed in, you give the points yourself."), ("trainer", "A trainer gives the points.")],
)
def test_learner_is_told_who_gives_the_points(marked_by: str, words: str, stage: Stage) -> None:
    assert words in words_in(shown(stage, msgspec.structs.replace(essay.SAMPLE, marked_by=marked_by)))


def test_model_answer_is_not_seen_before_handing_in(view: EssayView) -> None:
    view.set_response("The lamps")
    assert not says(view, MODEL)


@pytest.mark.parametrize("answer", ["The lamps", None])
def test_model_answer_is_seen_after_handing_in(view: EssayView, answer: str | None) -> None:
    view.set_response(answer)
    view.show_verdict()
    view.show_verdict()
    assert sum(MODEL in words for words in words_in(view)) == 1


def test_sealed_essay_shows_its_rubric_and_no_model(stage: Stage) -> None:
    view = shown(stage, essay.without_key(essay.SAMPLE))
    view.show_verdict()
    assert says(view, "Plain words")
    assert not says(view, "A good answer")


@pytest.mark.parametrize(
    ("least", "most", "advice"),
    [
        (0, 0, "2 word(s)"),
        (5, 60, "2 word(s). Advised: 5 to 60."),
        (5, 0, "2 word(s). Advised: at least 5."),
        (0, 60, "2 word(s). Advised: at most 60."),
    ],
)
def test_words_are_counted_beside_the_advice(least: int, most: int, advice: str, stage: Stage) -> None:
    view = shown(stage, advised(least=least, most=most))
    type_in(view.field, "Two words")
    assert advice in words_in(view)
    assert view.field.accessibleDescription() == advice


def test_stored_text_is_counted(view: EssayView) -> None:
    view.set_response("Three words here")
    assert "3 word(s). Advised: 5 to 60." in words_in(view)


def test_too_long_a_text_is_an_answer_all_the_same(stage: Stage) -> None:
    view = shown(stage, advised(most=2))
    type_in(view.field, "More words than advised")
    assert view.response() == "More words than advised"


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told to say."""
    told: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        told.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return told


def test_count_is_said_only_when_it_begins_or_ceases_to_fit(stage: Stage, qtbot: QtBot, announced: list[str]) -> None:
    view = shown(stage, advised(least=2, most=3))
    for text in ("One", " two", " three", " four", " five"):
        with qtbot.waitSignal(view.answered):
            type_in(view.field, text)
    assert announced == ["2 word(s). Advised: 2 to 3.", "4 word(s). Advised: 2 to 3."]


def test_stored_text_is_not_announced(stage: Stage, qtbot: QtBot, announced: list[str]) -> None:
    view = shown(stage, advised(least=2))
    view.set_response("One two three")
    with qtbot.waitSignal(view.answered):
        type_in(view.field, "x")
    assert announced == []


def test_typed_text_is_told_after_a_rest(view: EssayView, qtbot: QtBot) -> None:
    told = Told(view)
    type_in(view.field, "Шам")
    waiting = list(told.responses)
    with qtbot.waitSignal(view.answered):
        type_in(view.field, "дар")
    assert (waiting, told.responses) == ([], ["Шамдар"])


def test_typed_text_is_told_when_the_keyboard_leaves(view: EssayView) -> None:
    told = Told(view)
    type_in(view.field, "Шамдар")
    view.field.clearFocus()
    assert told.responses == ["Шамдар"]


def test_stored_text_outdoes_what_was_just_typed(view: EssayView) -> None:
    told = Told(view)
    type_in(view.field, "Шамдар")
    view.set_response("Көл")
    view.flush()
    assert (view.response(), told.responses) == ("Көл", [])


def test_enter_begins_a_new_line_and_tab_leaves(view: EssayView, qtbot: QtBot) -> None:
    type_in(view.field, "One")
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    type_in(view.field, "two")
    assert view.response() == "One\ntwo"
    assert view.field.tabChangesFocus()


def test_spaces_alone_are_no_answer(view: EssayView) -> None:
    type_in(view.field, "   ")
    assert view.response() is None


@pytest.mark.parametrize("stored", [["One"], {"text": "One"}])
def test_foreign_answer_shows_nothing(view: EssayView, stored: object) -> None:
    view.set_response(stored)  # type: ignore[arg-type]
    assert view.response() is None


def test_result_in_the_card_tells_no_right_or_wrong(stage: Stage, qtbot: QtBot) -> None:
    paper = PaperQuestion(question=essay.SAMPLE, options=type_of(essay.SAMPLE).options(essay.SAMPLE))
    card = QuestionCard(paper, stage.reading)
    qtbot.addWidget(card)
    card.show_answer("The lamps")
    marked = MarkedQuestion(
        question_id="sample-essay", objective="s.1", fraction=0, earned=0, possible=1, blank=False, graded=True
    )
    card.show_result(marked)
    card.show()
    assert says(card, MODEL)
    assert [words for words in words_in(card) if words in {"Right", "Not right", "Partly right"}] == []
