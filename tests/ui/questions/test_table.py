"""Cells to fill in."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.questions import table
from app.questions.common import Option
from app.questions.gaps import Gap
from app.questions.table import Cell, TableRow
from app.ui.questions.table import TableView
from app.ui.questions.verdict import VerdictSign
from tests.ui.questions.views import Stage, Told, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

GAPS = ("lamp-days", "lamp-who", "school-step")
TITLES = ["Working days", "Who answers", "What we do"]


@pytest.fixture
def grid(stage: Stage) -> TableView:
    return shown(stage, width=900)


@pytest.fixture
def cards(stage: Stage) -> TableView:
    return shown(stage, width=500)


def shown(stage: Stage, *, width: int) -> TableView:
    view = stage.show(table.SAMPLE, width=width)
    assert isinstance(view, TableView)
    return view


def top_left(view: QWidget, part: QWidget) -> QPoint:
    return part.mapTo(view, QPoint(0, 0))


def visible(view: QWidget, words: str) -> list[QLabel]:
    return [one for one in view.findChildren(QLabel) if one.isVisible() and one.accessibleName() == words]


def told_words(view: QWidget) -> list[str]:
    """The words of a table as a screen reader says them, in reading order of the widgets."""
    return [one.accessibleName() for one in view.findChildren(QLabel) if one.isVisible() and one.accessibleName()]


def test_cell_says_its_row_and_column(grid: TableView) -> None:
    assert [grid.fields[gap].input.accessibleName() for gap in GAPS] == [
        "Row: The lamp in the yard is out; column: Working days",
        "Row: The lamp in the yard is out; column: Who answers",
        "Row: The school has no places; column: What we do",
    ]


def test_tab_goes_row_by_row(grid: TableView, qtbot: QtBot) -> None:
    reached = []
    for _ in GAPS:
        focused = grid.focusWidget()
        assert focused is not None
        reached.append(next(gap for gap, field in grid.fields.items() if field.input is focused))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == list(GAPS)


def test_titles_stand_once_above_a_grid(grid: TableView) -> None:
    assert [len(visible(grid, title)) for title in TITLES] == [1, 1, 1]
    assert all(visible(grid, title)[0].mapTo(grid, QPoint(0, 0)).y() < 40 for title in TITLES)


def test_cells_of_a_column_stand_below_its_title(grid: TableView) -> None:
    for title, gap, given in zip(TITLES, GAPS, ["3", "Another body", "answer"], strict=True):
        parts = (visible(grid, title)[0], grid.fields[gap].input, visible(grid, given)[0])
        assert len({top_left(grid, part).x() for part in parts}) == 1


def test_given_text_is_level_with_the_field_beside_it(grid: TableView) -> None:
    field, given = grid.fields["lamp-who"].input, visible(grid, "answer")[0]
    middles = [top_left(grid, part).y() + part.height() / 2 for part in (field, given)]
    assert abs(middles[0] - middles[1]) <= 3


def test_cards_say_the_columns_in_every_row(cards: TableView) -> None:
    assert not cards.header.isVisible()
    assert [len(visible(cards, title)) for title in TITLES] == [2, 2, 2]


def test_card_says_each_title_before_its_value(cards: TableView) -> None:
    words = told_words(cards.rows[0])
    assert words == ["The lamp in the yard is out", *TITLES, "answer"]
    heights = [top_left(cards, visible(cards, title)[0]).y() for title in TITLES]
    fields = [top_left(cards, cards.fields[gap].input).y() for gap in GAPS[:2]]
    assert heights[0] < fields[0] < heights[1] < fields[1] < heights[2]


def test_card_begins_with_the_title_of_its_row(cards: TableView) -> None:
    assert top_left(cards.rows[0], visible(cards, "The lamp in the yard is out")[0]).y() <= 16


@pytest.mark.parametrize(("width", "percent", "grid"), [(760, 100, True), (720, 100, False), (1000, 200, False)])
def test_grid_becomes_cards_where_columns_are_too_narrow(width: int, percent: int, grid: bool, stage: Stage) -> None:
    stage.set_text_size(percent)
    assert shown(stage, width=width).header.isVisible() == grid


def test_fewer_columns_keep_the_grid_longer(stage: Stage) -> None:
    rows = tuple(msgspec.structs.replace(row, cells=row.cells[:2]) for row in table.SAMPLE.rows)
    view = stage.show(msgspec.structs.replace(table.SAMPLE, columns=table.SAMPLE.columns[:2], rows=rows), width=560)
    assert isinstance(view, TableView)
    assert view.header.isVisible()


def test_cells_stand_below_each_other_however_much_is_in_them(stage: Stage) -> None:
    story = {"en": "A letter came on Saturday and was registered on Monday. " * 8}
    third = TableRow("story", story, (Cell(text=story), Cell(text=story), Cell(text={"en": "wait"})))
    question = msgspec.structs.replace(table.SAMPLE, rows=(*table.SAMPLE.rows, third))
    view = stage.show(question, width=760)
    places = [top_left(view, visible(view, words)[0]).x() for words in ("What we do", "answer", "wait")]
    assert len(set(places)) == 1


@pytest.mark.parametrize("width", [760, 1000])
def test_grid_becomes_cards_where_a_word_would_be_cut(width: int, stage: Stage) -> None:
    word = "W" * 24
    third = TableRow("word", {"en": word}, table.SAMPLE.rows[0].cells[2:] * 3)
    view = stage.show(msgspec.structs.replace(table.SAMPLE, rows=(*table.SAMPLE.rows, third)), width=width)
    shown = visible(view, word)[0]
    assert isinstance(view, TableView)
    assert not view.header.isVisible()
    assert shown.width() >= shown.minimumSizeHint().width()


def test_long_word_in_a_reason_turns_the_grid_into_cards_and_back(stage: Stage) -> None:
    gap = Gap(id="why", kind="select", options=(Option("one", {"en": "one"}, feedback={"en": "W" * 24}),))
    third = TableRow("third", {"en": "Third"}, (*table.SAMPLE.rows[0].cells[2:] * 2, Cell(gap=gap)))
    view = stage.show(msgspec.structs.replace(table.SAMPLE, rows=(*table.SAMPLE.rows, third)), width=800)
    assert isinstance(view, TableView)
    view.set_response({"why": "one"})
    seen = [view.header.isVisible()]
    for act in (view.show_verdict, view.clear_verdict):
        act()
        seen.append(view.header.isVisible())
    assert seen == [True, False, True]


def test_grid_with_a_long_word_can_become_narrow(stage: Stage) -> None:
    word = {"en": "W" * 20}
    third = TableRow("word", word, (Cell(text=word),) * 3)
    view = stage.show(msgspec.structs.replace(table.SAMPLE, rows=(*table.SAMPLE.rows, third)), width=1600)
    assert isinstance(view, TableView)
    before = view.header.isVisible()
    view.resize(560, 900)
    assert (before, view.width(), view.header.isVisible()) == (True, 560, False)


def test_turning_into_cards_and_back_keeps_answer_and_keyboard(grid: TableView) -> None:
    told = Told(grid)
    type_in(grid.fields["lamp-days"].input, "1")
    for width in (500, 900):
        grid.resize(width, 900)
    focused = grid.focusWidget()
    type_in(focused, "5")
    grid.flush()
    assert told.responses == [{"lamp-days": "15"}]
    assert [len(visible(grid, title)) for title in TITLES] == [1, 1, 1]


@pytest.mark.parametrize("width", [560, 1500])
def test_nothing_is_cut_at_large_text(width: int, stage: Stage, qtbot: QtBot) -> None:
    stage.set_language("kk")
    stage.set_text_size(200)
    view = shown(stage, width=width)
    view.set_response({"lamp-who": "own"})
    view.show_verdict()
    view.resize(width, view.heightForWidth(width))
    labels = [one for one in view.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels))
    assert all(one.width() >= one.minimumSizeHint().width() for one in labels)


def test_what_is_typed_is_kept_as_typed(grid: TableView) -> None:
    type_in(grid.fields["school-step"].input, "Forward ")
    assert grid.response() == {"school-step": "Forward "}


def test_spaces_alone_are_no_filling(grid: TableView) -> None:
    type_in(grid.fields["school-step"].input, "  ")
    assert grid.response() is None


def test_choice_is_told_at_once(grid: TableView, qtbot: QtBot) -> None:
    told = Told(grid)
    qtbot.keyClick(grid.fields["lamp-who"].input, Qt.Key.Key_Down)
    assert told.responses == [{"lamp-who": "own"}]


def test_enter_tells_at_once(grid: TableView, qtbot: QtBot) -> None:
    told = Told(grid)
    type_in(grid.fields["lamp-days"].input, "15")
    qtbot.keyClick(grid.fields["lamp-days"].input, Qt.Key.Key_Return)
    assert told.responses == [{"lamp-days": "15"}]


@pytest.mark.parametrize("width", [500, 900])
def test_every_cell_has_its_verdict_below_it(width: int, stage: Stage) -> None:
    view = shown(stage, width=width)
    view.set_response({"lamp-days": "15", "lamp-who": "other"})
    view.show_verdict()
    signs = [one for one in view.findChildren(VerdictSign) if one.isVisible()]
    for gap, word, sign in zip(GAPS, ["Right", "Not right", "No answer"], signs, strict=True):
        assert visible(view, word)
        assert top_left(view, sign).y() > top_left(view, view.fields[gap].input).y()


def test_screen_reader_hears_the_verdict_at_the_cell(grid: TableView) -> None:
    grid.set_response({"lamp-days": "14"})
    grid.show_verdict()
    assert grid.fields["lamp-days"].input.accessibleDescription() == "Not right"


def test_verdict_opens_no_window(grid: TableView) -> None:
    grid.set_response({"lamp-days": "14"})
    grid.show_verdict()
    assert not any(field.sign.isVisible() for field in grid.fields.values())


def test_reason_for_a_choice_stands_in_its_cell(stage: Stage) -> None:
    options = (
        Option("soon", {"en": "at once"}, correct=True),
        Option("late", {"en": "in a month"}, feedback={"en": "That is **too** late."}),
    )
    cell = Cell(gap=Gap(id="when", kind="select", options=options))
    rows = (TableRow("coupon", {"en": "Coupon"}, (cell,)),)
    view = stage.show(msgspec.structs.replace(table.SAMPLE, columns=table.SAMPLE.columns[:1], rows=rows))
    view.set_response({"when": "late"})
    view.show_verdict()
    assert "That is too late." in words_in(view)


def test_keyboard_goes_to_the_first_empty_cell(grid: TableView) -> None:
    grid.set_response({"lamp-days": "15"})
    grid.focus_first()
    assert grid.fields["lamp-who"].input.hasFocus()


def test_sealed_table_can_be_filled(stage: Stage) -> None:
    view = stage.show(table.without_key(table.SAMPLE), width=900)
    view.set_response({"lamp-days": "15", "lamp-who": "own"})
    assert view.response() == {"lamp-days": "15", "lamp-who": "own"}
