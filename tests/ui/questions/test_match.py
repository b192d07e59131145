"""Left sides with a list of right sides each."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.questions import match
from app.questions.match import MatchQuestion, Pair
from app.ui.questions.match import MatchView, PairRow
from app.ui.questions.select import SelectBox
from tests.ui.questions.views import Stage, Told, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

SENTENCE = "The part outside our competence was forwarded to the city, and the writer was told on the same day"
LONG = MatchQuestion(
    id="long",
    objective="s.1",
    level="understand",
    stem={"en": "Match."},
    pairs=(
        Pair("lamps", {"en": "Lamps"}, {"en": SENTENCE}),
        Pair("lake", {"en": "Lake"}, {"en": "Answered"}),
        Pair("smell", {"en": "Smell"}, {"en": "Answered"}),
    ),
)


@pytest.fixture
def view(stage: Stage) -> MatchView:
    made = stage.show(match.SAMPLE, order=("file", "both", "own", "other"))
    assert isinstance(made, MatchView)
    return made


@pytest.fixture
def boxes(view: MatchView) -> list[SelectBox]:
    return view.findChildren(SelectBox)


def turn_wheel(box: SelectBox) -> bool:
    """Turn the mouse wheel over a box and tell whether the page may scroll."""
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        box.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    return not event.isAccepted()


def test_list_begins_with_no_choice_and_follows_the_paper(boxes: list[SelectBox]) -> None:
    entries = [boxes[0].itemText(row) for row in range(boxes[0].count())]
    assert entries == ["choose…", "File", "Split", "Answer", "Pass"]


def test_box_is_named_by_its_left_side(boxes: list[SelectBox]) -> None:
    assert boxes[1].accessibleName() == "What belongs to: Other"


def test_choice_is_told_at_once(view: MatchView, boxes: list[SelectBox], qtbot: QtBot) -> None:
    told = Told(view)
    qtbot.keyClick(boxes[0], Qt.Key.Key_Down)
    assert told.responses == [{"own": "file"}]


def test_choice_can_be_taken_back(view: MatchView, boxes: list[SelectBox], qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(boxes[0], key)
    assert view.response() is None


def test_wheel_scrolls_the_page_and_changes_nothing(view: MatchView, boxes: list[SelectBox]) -> None:
    view.set_response({"own": "file"})
    boxes[0].setFocus()
    assert (turn_wheel(boxes[0]), view.response()) == (True, {"own": "file"})


def test_locked_list_does_not_open(view: MatchView, boxes: list[SelectBox], qtbot: QtBot) -> None:
    view.set_locked(True)
    qtbot.mouseClick(boxes[0], Qt.MouseButton.LeftButton)
    assert not boxes[0].view().isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_long_entries_wrap_in_the_open_list(stage: Stage) -> None:
    view = stage.show(LONG)
    box = view.findChildren(SelectBox)[0]
    box.showPopup()
    heights = [box.view().visualRect(box.model().index(row, 0)).height() for row in range(2)]
    box.hidePopup()
    assert heights[1] >= 2 * heights[0] - 20


def test_long_choice_is_shown_whole(stage: Stage) -> None:
    view = stage.show(LONG)
    box = view.findChildren(SelectBox)[0]
    blank = box.heightForWidth(250)
    view.set_response({"lamps": "lamps"})
    assert box.heightForWidth(250) > 2 * blank


def test_list_stands_beside_its_left_side_where_there_is_room(stage: Stage) -> None:
    view = stage.show(match.SAMPLE, width=700)
    row = view.findChildren(PairRow)[0]
    assert row.select.mapTo(row, QPoint(0, 0)).x() > 300


def test_list_stands_below_its_left_side_at_large_text(stage: Stage) -> None:
    stage.set_text_size(200)
    view = stage.show(match.SAMPLE)
    row = view.findChildren(PairRow)[0]
    assert row.select.mapTo(row, QPoint(0, 0)).x() < 100


def test_list_stands_on_the_other_side_when_read_from_the_right(view: MatchView, qtbot: QtBot) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = view.findChildren(PairRow)[0]
    qtbot.waitUntil(lambda: row.select.mapTo(row, QPoint(0, 0)).x() < 50)
    assert row.select.mapTo(row, QPoint(0, 0)).x() < 50


def test_pair_left_open_is_called_unanswered(view: MatchView) -> None:
    view.set_response({"own": "own"})
    view.show_verdict()
    assert [words for words in words_in(view) if words == "No answer"] == ["No answer", "No answer"]


def test_equal_right_sides_are_interchangeable(stage: Stage) -> None:
    view = stage.show(LONG)
    view.set_response({"lamps": "lamps", "lake": "smell", "smell": "lake"})
    view.show_verdict()
    assert "Not right" not in words_in(view)


def test_keyboard_goes_to_the_first_open_list(view: MatchView, boxes: list[SelectBox]) -> None:
    view.set_response({"own": "own"})
    view.focus_first()
    assert boxes[1].hasFocus()


def test_marks_in_words_are_not_shown_as_stars(stage: Stage) -> None:
    pairs = tuple(msgspec.structs.replace(pair, right={"en": "**Answer** it"}) for pair in match.SAMPLE.pairs)
    view = stage.show(msgspec.structs.replace(match.SAMPLE, pairs=pairs))
    assert view.findChildren(SelectBox)[0].itemText(1) == "Answer it"
