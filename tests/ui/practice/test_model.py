"""The view of a model: tasks that stay open, and knobs, readings, pictures and tables that follow each other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.practice.common import Column, Document, Row
from app.ui.pages.practice import PracticePage
from app.ui.practice.bars import BarPicture
from app.ui.practice.documents import TableText
from app.ui.practice.model import KnobRow, ModelView
from tests.practices import MODEL, with_desk
from tests.ui.pages.look import pressable
from tests.ui.practice.conftest import Open, Within
from tests.ui.practice.hands import focused, read, work
from tests.ui.window.exam.keys import RIGHT, TAB, UP

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def page(open_desk: Open) -> PracticePage:
    return open_desk(MODEL, "practice", shown=False)


@pytest.fixture
def at_keys(page: PracticePage, qtbot: QtBot) -> PracticePage:
    """The same page, shown so that keys can be pressed."""
    with qtbot.waitActive(page):
        page.show()
    return page


def view_of(page: PracticePage) -> ModelView:
    assert page.session is not None
    view = page.session.view
    assert isinstance(view, ModelView)
    return view


def knob_of(page: PracticePage) -> KnobRow:
    return view_of(page).side.knobs["extra"]


def turned(page: PracticePage) -> list[float]:
    """Return the values of the knob on the record."""
    page.flush()
    assert page.run is not None
    return [float(str(entry.arguments["extra"])) for entry in page.run.log if entry.action == "turn"]


# ---- tasks


def test_tasks_are_numbered_and_counted(at_keys: PracticePage, qtbot: QtBot) -> None:
    assert "1. What is the mean of May?" in read(at_keys)
    assert "0 of 3 answered" in read(at_keys)
    work(at_keys, qtbot, "5", TAB)
    assert "1 of 3 answered" in read(at_keys)


def test_day_of_the_variant_stands_in_the_task(page: PracticePage) -> None:
    assert "3. A letter of another lake came on 09.11.2026." in read(page)


def test_answer_can_be_changed_until_the_run_is_handed_in(page: PracticePage, qtbot: QtBot) -> None:
    view = view_of(page)
    for answer in (7.0, 5.67):
        view.keeper.act("mean-may", "answer", {"mean": answer})
    assert view.cards["mean-may"].form.values() == {"mean": 5.67}


def test_emptied_answer_is_none(at_keys: PracticePage, qtbot: QtBot) -> None:
    work(at_keys, qtbot, "5", Qt.Key.Key_Backspace, TAB)
    assert "0 of 3 answered" in read(at_keys)
    assert at_keys.run is not None
    assert [entry.arguments for entry in at_keys.run.log] == [{"mean": ""}]


def test_answers_are_there_after_coming_back_and_the_next_task_has_the_keyboard(
    at_keys: PracticePage, open_desk: Open, qtbot: QtBot
) -> None:
    work(at_keys, qtbot, "5,67")
    pressable(at_keys, "Leave").click()
    again = open_desk(MODEL)
    again.go_on()
    read(again)
    assert view_of(again).cards["mean-may"].form.values() == {"mean": 5.67}
    assert focused(again) == "Place"


# ---- what follows the knobs


def test_reading_follows_the_knob_at_once_and_is_saved_after_a_rest(at_keys: PracticePage, qtbot: QtBot) -> None:
    knob_of(at_keys).field.setFocus()
    assert "Tuzdy with the samples added: 4" in read(at_keys)
    work(at_keys, qtbot, UP, UP)
    assert "Tuzdy with the samples added: 6" in read(at_keys)
    assert at_keys.run is not None
    assert at_keys.run.log == ()
    assert turned(at_keys) == [2.0]


def test_slider_and_field_of_a_knob_say_the_same(at_keys: PracticePage, qtbot: QtBot) -> None:
    knob = knob_of(at_keys)
    knob.slider.setFocus()
    work(at_keys, qtbot, RIGHT)
    by_slider = knob.field.value()
    knob.field.setValue(7.0)
    assert (by_slider, knob.slider.value(), turned(at_keys)) == (1.0, 7, [7.0])


def test_both_parts_of_a_knob_have_its_name(page: PracticePage) -> None:
    knob = knob_of(page)
    assert {knob.slider.accessibleName(), knob.field.accessibleName()} == {"More samples of Tuzdy"}


def test_knob_stands_where_it_was_left_after_coming_back(page: PracticePage, open_desk: Open) -> None:
    knob_of(page).field.setValue(5.0)
    pressable(page, "Leave").click()
    again = open_desk(MODEL, shown=False)
    again.go_on()
    assert knob_of(again).value == 5.0
    assert "Tuzdy with the samples added: 9" in read(again)


def test_picture_tells_its_bars_longest_first(page: PracticePage) -> None:
    (picture,) = page.findChildren(BarPicture)
    assert picture.accessibleName() == "All samples: Kamysty: 22; Balykty: 12; Tuzdy: 4"
    assert [one.marked for one in picture.bars] == [False, False, True]


def test_answered_task_does_not_move_the_knob_that_is_being_turned(page: PracticePage) -> None:
    knob_of(page).field.setValue(3.0)
    view_of(page).keeper.act("mean-may", "answer", {"mean": 5.0})
    assert (knob_of(page).value, turned(page)) == (3.0, [3.0])


def test_answer_being_typed_stays_when_the_knob_is_saved_meanwhile(at_keys: PracticePage, qtbot: QtBot) -> None:
    knob_of(at_keys).field.setValue(3.0)
    view = view_of(at_keys)
    view.focus_first()
    work(at_keys, qtbot, "5,67")
    view.side.flush()
    assert view.cards["mean-may"].form.values() == {"mean": 5.67}


# ---- tables


def table_of(page: PracticePage) -> str:
    return next(one.text() for one in page.findChildren(QLabel) if "Balykty</td>" in one.text() or "<b>" in one.text())


def test_table_has_its_columns_and_numbers(page: PracticePage) -> None:
    table = table_of(page)
    assert '<th align="right">May</th>' in table
    assert '<td align="left">Balykty</td><td align="right">4</td><td align="right">8</td>' in table


@pytest.mark.parametrize(("width", "told"), [(300, "<br>Month 2: 1.5"), (1200, "<td")])
def test_table_is_told_row_by_row_where_its_columns_have_no_room(
    page: PracticePage, qtbot: QtBot, width: int, told: str
) -> None:
    columns = tuple(Column(id=f"col-{at}", text={"en": f"Month {at}"}, number=at > 1) for at in range(1, 8))
    wide = Document(
        id="wide", title={"en": "Wide"}, columns=columns, rows=(Row(id="one", cells=("A & B", 1.5, 2, 3, 4, 5, 6)),)
    )
    table = TableText(wide, view_of(page).told)
    qtbot.addWidget(table)
    table.resize(width, 400)
    table.show()
    assert told in table.text()
    assert "A &amp; B" in table.text()


def test_model_without_tables_and_knobs_has_tasks_alone(open_desk: Open, within: Within, course: Course) -> None:
    model = course.practices[MODEL]
    days = tuple(task for task in model.tasks if task.id == "forward-day")  # type: ignore[attr-defined] # a model
    bare = with_desk(
        course, MODEL, tasks=days, documents=(), knobs=(), formulas={}, charts=(), readings=(), rubric=model.rubric[1:]
    )
    page = open_desk(MODEL, "practice", of=within(bare), shown=False)
    assert len(view_of(page).parts.pills) == 1
