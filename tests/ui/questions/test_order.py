"""Lines put in order."""

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.questions import order
from app.questions.common import Option
from app.ui.questions.order import OrderView, longest_in_order
from tests.ui.questions.views import Stage, Told, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

START = ("sort", "register", "answer", "file")
UNANSWERED = "Not answered yet. Move a line, or confirm that this order is right."


@pytest.fixture
def view(stage: Stage) -> OrderView:
    made = stage.show(order.SAMPLE, order=START)
    assert isinstance(made, OrderView)
    return made


def push(view: OrderView, words: str) -> None:
    next(one for one in view.findChildren(QPushButton) if one.text() == words).click()


def test_lines_begin_in_the_order_of_the_paper(view: OrderView) -> None:
    assert view.list.order == list(START)


def test_order_of_the_paper_is_no_answer(view: OrderView) -> None:
    assert UNANSWERED in words_in(view)


def test_present_order_can_be_confirmed(view: OrderView) -> None:
    told = Told(view)
    push(view, "This order is right")
    assert told.responses == [list(START)]


def test_confirming_keeps_the_keyboard_in_the_view(view: OrderView, qtbot: QtBot) -> None:
    confirm = next(one for one in view.findChildren(QPushButton) if one.text() == "This order is right")
    confirm.setFocus()
    qtbot.keyClick(confirm, Qt.Key.Key_Space)
    assert view.list.hasFocus()


def test_alt_and_arrow_move_the_line_and_stay_with_it(view: OrderView, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.response() == ["register", "answer", "sort", "file"]


def test_arrow_alone_only_walks(view: OrderView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert (view.list.currentRow(), view.response()) == (1, None)


def test_buttons_move_the_current_line(view: OrderView) -> None:
    view.list.setCurrentRow(1)
    push(view, "Move up")
    push(view, "Move down")
    push(view, "Move down")
    assert view.response() == ["sort", "answer", "register", "file"]


def test_line_at_the_end_stays_there(view: OrderView) -> None:
    told = Told(view)
    push(view, "Move up")
    assert told.responses == []


def test_dragged_line_is_told_once(view: OrderView) -> None:
    told = Told(view)
    # What the list does with a drop of its own lines; no drag can be acted out without a screen.
    view.list.model().moveRow(QModelIndex(), 0, QModelIndex(), 4)
    assert told.responses == [["register", "answer", "file", "sort"]]


def test_numbers_follow_the_lines(view: OrderView) -> None:
    view.list.move_current(1)
    assert words_in(view)[-4:] == ["1. Register", "2. Sort", "3. Answer", "4. File"]


def test_stored_order_is_completed_by_lines_it_lacks(view: OrderView) -> None:
    view.set_response(["file", "gone", "sort"])
    assert view.list.order == ["file", "sort", "register", "answer"]


def test_list_is_as_high_as_its_lines(stage: Stage, qtbot: QtBot) -> None:
    words = {"en": "A long line about a letter that came on a Saturday and was registered on Monday. " * 3}
    items = tuple(msgspec.structs.replace(item, text=words) for item in order.SAMPLE.items)
    stage.set_text_size(200)
    view = stage.show(msgspec.structs.replace(order.SAMPLE, items=items))
    assert isinstance(view, OrderView)
    view.resize(560, view.heightForWidth(560))
    qtbot.waitUntil(lambda: view.list.verticalScrollBar().maximum() == 0)


def test_reason_stands_at_its_line(stage: Stage) -> None:
    first, *rest = order.SAMPLE.items
    late = Option(first.id, first.text, feedback={"en": "Nothing begins before it."})
    view = stage.show(msgspec.structs.replace(order.SAMPLE, items=(late, *rest)))
    view.set_response(["sort", "answer", "file", "register"])
    view.show_verdict()
    assert "4. Register. Not in its place. Nothing begins before it" in words_in(view)


def test_confirmation_is_gone_from_a_locked_answer(view: OrderView) -> None:
    view.set_response(list(START))
    view.set_locked(True)
    assert not any(one.isVisible() for one in view.findChildren(QPushButton))


@pytest.mark.parametrize(
    ("given", "kept"),
    [("abcd", "abcd"), ("bcda", "bcd"), ("acbd", "abd"), ("dcba", ""), ("dabc", "abc")],
)
def test_longest_run_in_order_is_what_the_score_counts(given: str, kept: str) -> None:
    found = longest_in_order(list(given), list("abcd"))
    assert len(found) == len(kept)
