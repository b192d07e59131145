"""Items sorted into categories, by list or by dragging."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.questions import categorise
from app.ui.questions.categorise import DRAGGED, CategoriseView, Well
from app.ui.questions.match import PairRow
from app.ui.questions.select import SelectBox
from app.ui.widgets.panels import Panel
from tests.ui.questions.views import Stage, Told, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

ORDER = ("refusal", "rude", "queue", "lamp")
APPLICATION, COMPLAINT, PROPOSAL = range(3)
LAMP_WORDS = "Please mend the lamp in our yard."
NOTE = "Choose in the lists, or drag a line to where it belongs."

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def view(stage: Stage) -> CategoriseView:
    """A view wide enough for wells."""
    made = stage.show(categorise.SAMPLE, order=ORDER, width=900)
    assert isinstance(made, CategoriseView)
    return made


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What the mouse has begun to drag; no drag can be acted out without a screen."""
    begun: list[QMimeData] = []

    def begin(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        copy = QMimeData()
        copy.setData(DRAGGED, drag.mimeData().data(DRAGGED))
        begun.append(copy)
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", begin)
    return begun


def row(view: CategoriseView, item_id: str) -> PairRow:
    return view.findChildren(PairRow)[ORDER.index(item_id)]


def wells(view: CategoriseView) -> list[Well]:
    return view.findChildren(Well)


def chip(view: CategoriseView, well: int, words: str) -> QWidget:
    return next(one for one in wells(view)[well].findChildren(Panel) if words in words_in(one))


def pull(grip: QWidget, *, far: int = 60, button: Qt.MouseButton = LEFT) -> None:
    """Press the mouse on a widget and move it."""
    steps = [(QEvent.Type.MouseButtonPress, 5, button), (QEvent.Type.MouseMove, 5 + far, NONE)]
    for kind, place, pressed in steps:
        at = QPointF(place, 5)
        event = QMouseEvent(kind, at, grip.mapToGlobal(at), pressed, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(grip, event)


def mime(dragged: str) -> QMimeData:
    made = QMimeData()
    made.setData(DRAGGED, dragged.encode())
    return made


def hover(well: Well, dragged: QMimeData) -> bool:
    """Hold something over a well and tell whether it may be dropped there."""
    place = QPointF(9, 9).toPoint()
    event = QDragEnterEvent(place, Qt.DropAction.MoveAction, dragged, LEFT, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(well, event)
    return event.isAccepted()


def drop(well: Well, dragged: QMimeData) -> None:
    """Let something go over a well; the application itself passes on only what a real mouse drops."""
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.MoveAction, dragged, LEFT, Qt.KeyboardModifier.NoModifier)
    well.event(event)


def test_items_stand_in_the_order_of_the_paper(view: CategoriseView) -> None:
    names = [box.accessibleName() for box in view.findChildren(SelectBox)]
    assert names[0] == "Where does it belong: I was refused without reason. Cancel the refusal."
    assert names[3] == f"Where does it belong: {LAMP_WORDS}"


def test_every_list_offers_the_categories_in_the_authors_order(view: CategoriseView) -> None:
    for box in view.findChildren(SelectBox):
        entries = [box.itemText(number) for number in range(box.count())]
        assert entries == ["choose…", "Application", "Complaint", "Proposal"]


def test_chosen_item_is_seen_in_the_well_of_its_category(view: CategoriseView, qtbot: QtBot) -> None:
    qtbot.keyClick(row(view, "lamp").select, Qt.Key.Key_Down)
    assert [words_in(well) for well in wells(view)] == [["Application", LAMP_WORDS], ["Complaint"], ["Proposal"]]


def test_item_taken_back_is_in_no_well(view: CategoriseView, qtbot: QtBot) -> None:
    view.set_response({"lamp": "application"})
    qtbot.keyClick(row(view, "lamp").select, Qt.Key.Key_Up)
    assert [words_in(well) for well in wells(view)] == [["Application"], ["Complaint"], ["Proposal"]]


def test_wells_show_items_in_the_order_of_the_rows(view: CategoriseView) -> None:
    view.set_response(dict.fromkeys(reversed(ORDER), "complaint"))
    assert words_in(wells(view)[COMPLAINT])[1::3] == ["I was refused without reason. Cancel the refusal.", LAMP_WORDS]


@pytest.mark.parametrize("item_id", ORDER)
def test_row_dragged_into_a_well_is_chosen_in_its_list(
    item_id: str, view: CategoriseView, carried: list[QMimeData]
) -> None:
    told = Told(view)
    pull(row(view, item_id))
    drop(wells(view)[PROPOSAL], carried[0])
    assert row(view, item_id).select.choice == "proposal"
    assert told.responses == [{item_id: "proposal"}]


def test_row_is_dragged_by_the_words_on_its_card(view: CategoriseView, carried: list[QMimeData]) -> None:
    pull(row(view, "lamp").findChildren(Panel)[0])
    assert [bytes(one.data(DRAGGED).data()) for one in carried] == [b"sample-categorise/lamp"]


def test_item_can_be_dragged_from_well_to_well(view: CategoriseView, carried: list[QMimeData]) -> None:
    view.set_response({"lamp": "complaint"})
    pull(chip(view, COMPLAINT, LAMP_WORDS))
    drop(wells(view)[APPLICATION], carried[0])
    assert view.response() == {"lamp": "application"}
    assert LAMP_WORDS in words_in(wells(view)[APPLICATION])


def test_item_dropped_where_it_is_tells_nothing(view: CategoriseView) -> None:
    view.set_response({"lamp": "complaint"})
    told = Told(view)
    drop(wells(view)[COMPLAINT], mime("sample-categorise/lamp"))
    assert told.responses == []


@pytest.mark.parametrize(
    "move",
    [lambda grip: pull(grip, far=2), lambda grip: pull(grip, button=Qt.MouseButton.RightButton)],
    ids=["a trembling hand", "the right button"],
)
def test_only_a_clear_pull_begins_to_drag(
    move: Callable[[QWidget], None], view: CategoriseView, carried: list[QMimeData]
) -> None:
    move(row(view, "lamp"))
    assert carried == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_pressing_the_list_does_not_drag(view: CategoriseView, carried: list[QMimeData]) -> None:
    pull(row(view, "lamp").select)
    row(view, "lamp").select.hidePopup()
    assert carried == []


@pytest.mark.parametrize("dragged", ["another-question/lamp", "lamp", "", "sample-categorise/"])
def test_well_refuses_what_is_not_of_its_question(dragged: str, view: CategoriseView) -> None:
    told = Told(view)
    accepted = hover(wells(view)[COMPLAINT], mime(dragged))
    drop(wells(view)[COMPLAINT], mime(dragged))
    assert (accepted, told.responses) == (False, [])


def test_unknown_item_of_the_question_changes_nothing(view: CategoriseView) -> None:
    drop(wells(view)[COMPLAINT], mime("sample-categorise/gone"))
    assert view.response() is None


def test_well_shows_that_it_would_take_the_item(view: CategoriseView) -> None:
    well = wells(view)[COMPLAINT]
    before = well.property("surface")
    assert hover(well, mime("sample-categorise/lamp"))
    during = well.property("surface")
    QApplication.sendEvent(well, QDragLeaveEvent())
    assert (before, during, well.property("surface")) == ("well", "info", "well")


def test_locked_answer_is_neither_dragged_nor_dropped(view: CategoriseView, carried: list[QMimeData]) -> None:
    view.set_response({"lamp": "complaint"})
    view.set_locked(True)
    pull(row(view, "lamp"))
    pull(chip(view, COMPLAINT, LAMP_WORDS))
    drop(wells(view)[APPLICATION], mime("sample-categorise/lamp"))
    assert (carried, view.response()) == ([], {"lamp": "complaint"})


def test_dragging_is_offered_in_words_while_it_is_possible(view: CategoriseView) -> None:
    assert NOTE in words_in(view)
    view.set_locked(True)
    assert NOTE not in words_in(view)


def test_list_in_a_row_shows_no_hand(view: CategoriseView) -> None:
    assert row(view, "lamp").select.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_hand_over_a_row_tells_that_it_can_be_dragged(view: CategoriseView) -> None:
    lamp = row(view, "lamp")
    hand = lamp.cursor().shape()
    view.set_locked(True)
    assert (hand, lamp.cursor().shape()) == (Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ArrowCursor)


@pytest.mark.parametrize(("width", "percent", "seen"), [(720, 100, True), (680, 100, False), (900, 200, False)])
def test_wells_are_there_where_they_have_room(width: int, percent: int, seen: bool, stage: Stage) -> None:
    stage.set_text_size(percent)
    view = stage.show(categorise.SAMPLE, width=width)
    assert isinstance(view, CategoriseView)
    assert (view.wells.isVisible(), NOTE in words_in(view)) == (seen, seen)


def test_nothing_is_dragged_where_there_are_no_wells(stage: Stage, carried: list[QMimeData]) -> None:
    view = stage.show(categorise.SAMPLE, width=600)
    pull(view.findChildren(PairRow)[0])
    assert carried == []


def test_view_with_wells_can_become_narrow_again(view: CategoriseView) -> None:
    view.resize(500, 800)
    assert (view.width(), view.wells.isVisible()) == (500, False)


@pytest.mark.parametrize("width", [700, 760, 1000])
def test_words_in_wells_are_shown_whole(width: int, stage: Stage, qtbot: QtBot) -> None:
    stage.set_language("kk")
    view = stage.show(categorise.SAMPLE, width=width)
    assert isinstance(view, CategoriseView)
    view.set_response(dict.fromkeys(ORDER, "complaint"))
    view.resize(width, 1200)
    chips = [one for one in wells(view)[COMPLAINT].findChildren(Panel) if one.isVisible()]
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in chips))
    assert len(chips) == 4


def test_item_left_out_is_called_unanswered(view: CategoriseView) -> None:
    view.set_response({"lamp": "application", "rude": "proposal"})
    view.show_verdict()
    verdicts = [words for words in words_in(view) if words in {"Right", "Not right", "No answer"}]
    assert verdicts == ["No answer", "Not right", "No answer", "Right"]


def test_screen_reader_hears_the_verdict_at_the_list(view: CategoriseView) -> None:
    view.set_response({"lamp": "complaint"})
    view.show_verdict()
    assert row(view, "lamp").select.accessibleDescription() == "Not right"


def test_keyboard_goes_to_the_first_open_list(view: CategoriseView) -> None:
    view.set_response({"refusal": "complaint"})
    view.focus_first()
    assert row(view, "rude").select.hasFocus()


def test_sealed_question_can_be_answered(stage: Stage, qtbot: QtBot) -> None:
    view = stage.show(categorise.without_key(categorise.SAMPLE), width=900)
    first = view.findChildren(SelectBox)[0]
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert list((view.response() or {}).values()) == ["application"]


def test_marks_in_words_are_not_shown_as_stars(stage: Stage) -> None:
    items = tuple(msgspec.structs.replace(item, text={"en": "**Mend** it"}) for item in categorise.SAMPLE.items)
    view = stage.show(msgspec.structs.replace(categorise.SAMPLE, items=items), width=900)
    view.set_response({"lamp": "application"})
    assert "Mend it" in words_in(view)
