"""The text of a lesson: what it tells, what it leaves to the page, and how the keyboard gets out of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.course.editing.lesson_text import Selection
from app.ui.studio.editor import LessonEditor
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""

CTRL = Qt.KeyboardModifier.ControlModifier


class Page(QWidget):
    """A text between two lines, as the Studio has it between other parts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.before, self.editor, self.after = QLineEdit(), LessonEditor(theme), QLineEdit()
        box = QVBoxLayout(self)
        for part in (self.before, self.editor, self.after):
            box.addWidget(part)
        self.undone: list[str] = []
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(lambda: self.undone.append("undo"))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    made = Page(theme)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.activateWindow()
    made.editor.setFocus()
    return made


def place(editor: LessonEditor, at: int) -> None:
    editor.select(at, at)


def test_each_change_by_a_person_is_told(page: Page, qtbot: QtBot) -> None:
    told: list[str] = []
    page.editor.typed.connect(told.append)
    qtbot.keyClicks(page.editor, "ab")
    assert told == ["a", "ab"]


def test_what_is_shown_is_not_told(page: Page) -> None:
    told: list[str] = []
    page.editor.typed.connect(told.append)
    page.editor.show_text("# one\n\n/// rule | a\n///")
    assert (told, page.editor.text()) == ([], "# one\n\n/// rule | a\n///")


def test_spaces_that_do_not_break_and_signs_beyond_the_first_plane_survive_typing(page: Page, qtbot: QtBot) -> None:
    told: list[str] = []
    page.editor.typed.connect(told.append)
    page.editor.show_text("10\u00a0км 🙂 end")
    page.editor.select(8, 8)
    qtbot.keyClicks(page.editor, "x")
    assert told == ["10\u00a0км 🙂 xend"]
    assert page.editor.selection() == Selection("10\u00a0км 🙂 xend", 9, 9)


def test_undo_brings_back_a_text_without_moving_cursor_or_scrolling(page: Page) -> None:
    lines = [f"line {number}" for number in range(200)]
    page.editor.show_text("\n".join(lines))
    page.editor.go_to_line(100)
    before = page.editor.verticalScrollBar().value()
    page.editor.show_text("\n".join([*lines[:150], "changed", *lines[151:]]))
    assert (page.editor.line, page.editor.verticalScrollBar().value()) == (99, before)


def test_another_language_is_shown_at_the_same_line(page: Page) -> None:
    page.editor.show_text("\n\n".join(f"Paragraph {number}." for number in range(60)))
    page.editor.go_to_line(61)
    page.editor.show_text("\n\n".join(f"{number}-абзац." for number in range(60)))
    assert page.editor.line == 60


def test_undo_belongs_to_the_page(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.editor, "a")
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)
    assert (page.undone, page.editor.text()) == (["undo"], "a")


def test_tab_moves_an_item_in_and_out_and_leaves_elsewhere(page: Page, qtbot: QtBot) -> None:
    page.editor.show_text("- one")
    place(page.editor, 5)
    qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    assert page.editor.text() == "    - one"
    qtbot.keyClick(page.editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.editor.text() == "- one"
    page.editor.show_text("one")
    qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    assert (page.editor.text(), page.after.hasFocus()) == ("one", True)


@pytest.mark.parametrize("first", [(Qt.Key.Key_Tab, CTRL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)])
def test_the_keyboard_leaves_a_list(page: Page, qtbot: QtBot, first: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    page.editor.show_text("- one")
    place(page.editor, 5)
    qtbot.keyClick(page.editor, *first)
    if first[0] == Qt.Key.Key_Escape:
        qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    assert (page.editor.text(), page.after.hasFocus()) == ("- one", True)


def test_escape_is_forgotten_when_something_is_typed(page: Page, qtbot: QtBot) -> None:
    page.editor.show_text("- one")
    place(page.editor, 5)
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    qtbot.keyClicks(page.editor, "x")
    qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    assert page.editor.text() == "    - onex"


def test_how_to_leave_is_told_to_those_who_hear(page: Page) -> None:
    assert "Ctrl+Tab" in page.editor.accessibleDescription()


def test_shift_and_enter_begins_an_ordinary_line(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.editor, "a")
    qtbot.keyClick(page.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(page.editor, "b")
    assert page.editor.text() == "a\nb"


@pytest.mark.parametrize(
    ("line", "expected"),
    [(0, (0, 2)), (3, (3, 3)), (5, (4, 7)), (6, (4, 7)), (7, (4, 7)), (9, (8, 10)), (12, (12, 13)), (14, (14, 14))],
)
def test_the_block_one_is_in_is_marked(page: Page, line: int, expected: tuple[int, int]) -> None:
    lines = ["---", "id: a", "---", "", "/// rule | a", "one", "", "///", "```", "x", "```", "", "two", "three", ""]
    page.editor.show_text("\n".join(lines))
    page.editor.go_to_line(line + 1)
    assert page.editor.current_lines() == expected


def test_two_blocks_without_a_line_between_are_two(page: Page) -> None:
    page.editor.show_text("/// rule | a\none\n///\n/// case | b\ntwo\n///")
    page.editor.go_to_line(5)
    assert (page.editor.current_lines(), page.editor.own_kind()) == ((3, 5), "case")


def test_lines_are_numbered(page: Page) -> None:
    page.editor.show_text("\n".join("x" * 3 for _ in range(5)))
    assert [line for line, _ in page.editor.numbers_at(0, 400)] == [0, 1, 2, 3, 4]


def test_letters_are_all_as_wide_and_kazakh(theme: Theme, page: Page) -> None:
    metrics = page.editor.fontMetrics()
    assert len({metrics.horizontalAdvance(letter) for letter in "iWқәңғүұөһі"}) == 1
