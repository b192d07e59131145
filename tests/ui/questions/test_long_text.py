"""A field of several lines that grows with its text."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.questions.long_text import LONGEST_TEXT, LongText
from tests.ui.questions.views import Stage, type_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""

SENTENCE = "Жауап өтініш берушіге он бес жұмыс күні ішінде жіберіледі. "


class Column(QWidget):
    """A field with a button below, as wide as a column; counts what the field tells."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.field = LongText("Your answer", stage.reading.theme, fewest=3, most=8)
        self.below = QPushButton("below")
        self.edits = self.leavings = 0
        self.field.edited.connect(self._on_edited)
        self.field.left.connect(self._on_left)
        box = QVBoxLayout(self)
        for part in (self.field, self.below):
            box.addWidget(part)
        box.addStretch(1)
        self.resize(560, 900)

    def _on_edited(self) -> None:
        self.edits += 1

    def _on_left(self) -> None:
        self.leavings += 1


@pytest.fixture
def column(stage: Stage, qtbot: QtBot) -> Column:
    return shown(stage, qtbot)


def shown(stage: Stage, qtbot: QtBot) -> Column:
    made = Column(stage)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    return made


def paste(field: LongText, text: str, *, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    field.insertFromMimeData(data)


def height_of(column: Column, text: str, qtbot: QtBot) -> int:
    """Return the height of the field once a text has found its place."""
    column.field.show_text(text)
    qtbot.waitUntil(lambda: column.field.height() == column.field.heightForWidth(column.field.width()))
    return column.field.height()


@pytest.mark.parametrize("percent", [100, 200])
def test_field_grows_with_its_lines_between_the_fewest_and_the_most(percent: int, stage: Stage, qtbot: QtBot) -> None:
    stage.set_text_size(percent)
    column = shown(stage, qtbot)
    heights = [height_of(column, "\n".join("x" * lines), qtbot) for lines in (1, 3, 4, 8, 9, 40)]
    line = heights[2] - heights[1]
    assert line >= 20 * percent / 100
    assert heights == [heights[0], heights[0], heights[0] + line, *[heights[0] + 5 * line] * 3]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("lines", [3, 5, 8])
def test_all_lines_are_seen_without_scrolling(lines: int, percent: int, stage: Stage, qtbot: QtBot) -> None:
    stage.set_text_size(percent)
    column = shown(stage, qtbot)
    height_of(column, "\n".join(["Жұмыс"] * lines), qtbot)
    assert column.field.verticalScrollBar().maximum() == 0
    assert not column.field.verticalScrollBar().isVisible()


def test_no_scroll_bar_comes_for_a_moment_while_the_field_grows(column: Column, qtbot: QtBot) -> None:
    height_of(column, "a\nb\nc", qtbot)
    column.field.moveCursor(QTextCursor.MoveOperation.End)
    for key in (Qt.Key.Key_D, Qt.Key.Key_Return):
        qtbot.keyClick(column.field, key)
    assert (column.field.text, column.field.verticalScrollBar().isVisible()) == ("a\nb\ncd\n", False)


def test_text_longer_than_the_most_lines_can_be_scrolled(column: Column, qtbot: QtBot) -> None:
    height_of(column, "\n".join(["Жұмыс"] * 20), qtbot)
    assert column.field.verticalScrollBar().maximum() > 0
    assert column.field.verticalScrollBar().isVisible()


def test_wrapped_lines_count_like_others(column: Column, qtbot: QtBot) -> None:
    assert height_of(column, SENTENCE * 5, qtbot) > height_of(column, "\n\n", qtbot)
    assert column.field.verticalScrollBar().maximum() == 0


def test_narrower_field_is_higher(column: Column) -> None:
    column.field.show_text(SENTENCE * 4)
    assert column.field.heightForWidth(300) > column.field.heightForWidth(560)


def test_field_keeps_its_height_when_the_keyboard_comes(column: Column, qtbot: QtBot) -> None:
    with_keyboard = height_of(column, SENTENCE * 3, qtbot)
    column.below.setFocus()
    assert height_of(column, SENTENCE * 3, qtbot) == with_keyboard


def test_typing_is_told(column: Column) -> None:
    type_in(column.field, "Жа")
    assert (column.field.text, column.edits) == ("Жа", 2)


def test_shown_text_is_not_told(column: Column) -> None:
    column.field.show_text("Жауап")
    column.field.show_text("")
    assert column.edits == 0


def test_same_text_leaves_the_cursor_where_it_is(column: Column) -> None:
    type_in(column.field, "ab")
    column.field.moveCursor(QTextCursor.MoveOperation.Left)
    column.field.show_text("ab")
    type_in(column.field, "-")
    assert column.field.text == "a-b"


def test_typing_after_a_shown_text_is_told(column: Column) -> None:
    column.field.show_text("b")
    type_in(column.field, "a")
    assert (column.field.text, column.edits) == ("ab", 1)


def test_enter_begins_a_line_and_tab_leaves(column: Column, qtbot: QtBot) -> None:
    type_in(column.field, "a")
    qtbot.keyClick(column.field, Qt.Key.Key_Return)
    type_in(column.field, "b")
    qtbot.keyClick(column.field, Qt.Key.Key_Tab)
    assert (column.field.text, column.below.hasFocus(), column.leavings) == ("a\nb", True, 1)


@pytest.mark.parametrize("locked", [True, False])
def test_locked_field_takes_no_text_but_can_be_reached_and_walked_through(
    locked: bool, column: Column, qtbot: QtBot
) -> None:
    column.field.show_text("ab")
    column.field.set_locked(True)
    column.field.set_locked(locked)
    column.below.setFocus()
    qtbot.keyClick(column.below, Qt.Key.Key_Backtab)
    type_in(column.field, "c")
    qtbot.keyClick(column.field, Qt.Key.Key_End)
    assert column.field.hasFocus()
    assert column.field.textCursor().position() == len(column.field.text) == (2 if locked else 3)


def test_locked_field_is_left_by_tab(column: Column, qtbot: QtBot) -> None:
    column.field.set_locked(True)
    qtbot.keyClick(column.field, Qt.Key.Key_Tab)
    assert column.below.hasFocus()


def test_pasted_text_loses_its_looks(column: Column) -> None:
    paste(column.field, "bold", html="<b>bold</b>")
    assert (column.field.text, column.edits) == ("bold", 1)


@pytest.mark.parametrize("letter", ["a", "ә", "😀"])
def test_paste_ends_where_the_field_is_full(letter: str, column: Column) -> None:
    column.field.show_text("x")
    column.field.moveCursor(QTextCursor.MoveOperation.End)
    paste(column.field, letter * LONGEST_TEXT)
    # Qt counts a letter beyond 16 bits twice; none is ever cut in half.
    room = (LONGEST_TEXT - 1) // (2 if letter == "😀" else 1)
    assert column.field.text == "x" + letter * room


def test_paste_over_a_selection_has_its_room(column: Column) -> None:
    column.field.show_text("a" * LONGEST_TEXT)
    column.field.selectAll()
    paste(column.field, "b" * LONGEST_TEXT)
    assert column.field.text == "b" * LONGEST_TEXT


def test_full_field_keeps_its_end_when_something_is_typed_or_pasted_in_the_middle(column: Column) -> None:
    column.field.show_text("a" * (LONGEST_TEXT - 1) + "z")
    type_in(column.field, "b")
    paste(column.field, "c")
    assert column.field.text == "a" * (LONGEST_TEXT - 1) + "z"


def test_shown_text_is_cut_like_a_typed_one(column: Column) -> None:
    column.field.show_text("a" * (LONGEST_TEXT + 5))
    assert len(column.field.text) == LONGEST_TEXT
