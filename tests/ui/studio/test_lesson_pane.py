"""Writing a lesson: buttons and forms write its text, the preview follows, and both stay beside each other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.ui.studio.block_forms import INLINE, OWN_KINDS
from app.ui.studio.lesson_pane import LessonPane
from app.ui.studio.toolbar import MARKS
from app.ui.studio.tools import LanguageState, LessonTools
from tests.ui.pages.look import pressable, words
from tests.ui.studio.conftest import Rendering

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a part is shown as a window."""

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "---\nid: mixed-appeals\ntitle: T\nminutes: 1\n---\nOne.\n\n/// rule | appeals.forward\nTwo.\n///\n\nThree.\n"


@pytest.fixture
def small(pane: LessonPane) -> LessonPane:
    pane.show_text(TEXT)
    pane.activateWindow()
    pane.editor.setFocus()
    return pane


def choose(pane: LessonPane, value: str) -> None:
    form = pane.panel.form
    assert form is not None
    combo = form.findChildren(QComboBox)[0]
    at = [combo.itemText(index) for index in range(combo.count())].index(value)
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def test_every_kind_of_block_has_a_button_with_a_name(pane: LessonPane) -> None:
    assert {*MARKS, *INLINE, *OWN_KINDS, "quotation", "code", "table"} <= set(pane.toolbar.buttons)
    assert all(made.accessibleName() for made in pane.toolbar.buttons.values())


def test_bold_by_key_is_told_once_and_selects_the_word(small: LessonPane, qtbot: QtBot) -> None:
    told: list[str] = []
    small.typed.connect(told.append)
    small.editor.select(TEXT.index("Three"), TEXT.index("Three") + 5)
    qtbot.keyClick(small.editor, Qt.Key.Key_B, CTRL)
    assert told == [TEXT.replace("Three", "**Three**")]
    assert small.editor.selection().words == "Three"


def test_a_rule_is_chosen_from_the_law_and_stands_alone(small: LessonPane, qtbot: QtBot) -> None:
    small.editor.select(TEXT.index("One.") + 4, TEXT.index("One.") + 4)
    small.toolbar.buttons["rule"].click()
    choose(small, "Answer: 15 working days · appeals.answer")
    qtbot.keyClicks(small.panel.form.field("text").first(), "Answer it.")  # type: ignore[union-attr]
    qtbot.keyClick(small.panel.form.field("text").first(), Qt.Key.Key_Return, CTRL)  # type: ignore[union-attr]
    written = "One.\n\n/// rule | appeals.answer\nAnswer it.\n///\n\n/// rule | appeals.forward"
    assert written in small.editor.text()
    assert small.panel.isHidden()
    assert small.editor.hasFocus()


def test_a_form_says_what_is_missing_and_escape_closes_it(small: LessonPane, qtbot: QtBot) -> None:
    small.toolbar.buttons["check"].click()
    small.panel.write.click()
    assert small.panel.notice.words == "Choose one from the list first."
    qtbot.keyClick(small.panel.form.first(), Qt.Key.Key_Escape)  # type: ignore[union-attr]
    assert (small.panel.isHidden(), small.editor.text()) == (True, TEXT)


def test_a_link_takes_the_words_that_are_selected(small: LessonPane) -> None:
    small.editor.select(TEXT.index("Three"), TEXT.index("Three") + 5)
    small.toolbar.buttons["term-link"].click()
    choose(small, "forwarding")
    small.panel.write.click()
    assert small.editor.text() == TEXT.replace("Three", "[Three](term:forwarding)")


def test_a_block_at_the_cursor_is_changed_in_its_form(small: LessonPane, qtbot: QtBot) -> None:
    small.editor.go_to_line(9)
    qtbot.keyClick(small.editor, Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert small.panel.form.value() == {"argument": "appeals.forward", "text": "Two."}  # type: ignore[union-attr]
    choose(small, "Answer: 15 working days · appeals.answer")
    small.panel.write.click()
    assert small.editor.text() == TEXT.replace("appeals.forward", "appeals.answer")


def test_a_block_that_was_not_changed_stays_letter_by_letter(small: LessonPane) -> None:
    odd = TEXT.replace("/// rule | appeals.forward\nTwo.\n", "///rule|appeals.forward\n\nTwo\u00a0km. \n")
    small.show_text(odd)
    small.editor.go_to_line(8)
    small.toolbar.edit.click()
    small.panel.write.click()
    assert small.editor.text() == odd


def test_a_block_that_is_gone_meanwhile_is_not_written_elsewhere(small: LessonPane) -> None:
    small.editor.go_to_line(9)
    small.toolbar.edit.click()
    small.editor.put(small.editor.selection()._replace(text=TEXT.replace("Two.", "Two and a half.")))
    choose(small, "Answer: 15 working days · appeals.answer")
    small.panel.write.click()
    assert small.panel.notice.words.startswith("The block was changed")
    assert "appeals.answer" not in small.editor.text()


def test_only_in_an_own_block_there_is_something_to_edit(small: LessonPane) -> None:
    small.editor.go_to_line(9)
    assert small.toolbar.edit.isEnabled()
    small.editor.go_to_line(6)
    assert not small.toolbar.edit.isEnabled()


def test_a_new_picture_is_chosen_when_it_comes(small: LessonPane, qtbot: QtBot, tools: LessonTools) -> None:
    small.toolbar.buttons["figure"].click()
    with qtbot.waitSignal(small.picture_requested):
        pressable(small.panel, "Add a picture").click()
    pictures = (*tools.pictures, ("bank", "The bank"))
    small.take_tools(LessonTools(preview=tools.preview, pictures=pictures), picture="bank")
    small.panel.write.click()
    assert "/// figure | bank\n///" in small.editor.text()


def test_the_preview_follows_after_a_rest(small: LessonPane, qtbot: QtBot) -> None:
    small.editor.select(TEXT.index("Three"), TEXT.index("Three"))
    qtbot.keyClicks(small.editor, "Twenty-")
    assert "Twenty-Three" not in _shown(small)
    qtbot.waitUntil(lambda: "Twenty-Three" in _shown(small), timeout=2000)


def test_a_fault_is_told_over_the_last_lesson_and_leads_to_its_line(small: LessonPane) -> None:
    small.show_text(TEXT.replace("minutes: 1\n", "minutes: [\n"))
    assert "Three." in _shown(small)
    small.show_text(TEXT.replace("/// rule", "/// rulle"))
    (line,) = [one for one in small.preview.faults.findChildren(type(small.text_side)) if not one.isHidden()]
    assert line.accessibleName() == "Line 8: There is no block named rulle."
    line.click()
    assert small.editor.line == 7


def test_languages_say_how_they_stand(small: LessonPane, rendering: Rendering, qtbot: QtBot) -> None:
    states = (("en", 0, False), ("ru", 0, True), ("kk", 2, False))
    rendering.languages = tuple(LanguageState(language=one, stale=old, missing=no) for one, old, no in states)
    small.refresh()
    names = [made.accessibleName() for made in small.preview.pills.values()]
    assert names == ["English: up to date", "Русский: missing", "Қазақша: 2 stale"]
    assert [made.isChecked() for made in small.preview.pills.values()] == [True, False, False]
    with qtbot.waitSignal(small.language_requested) as asked:
        small.preview.pills["kk"].click()
    assert (asked.args, small.preview.pills["kk"].isChecked()) == (["kk"], False)


def test_the_preview_comes_along_with_the_text_and_the_text_with_it(pane: LessonPane, qtbot: QtBot) -> None:
    column = pane.preview.column
    assert column is not None
    qtbot.waitUntil(lambda: column.complete, timeout=10_000)
    pane.editor.scroll_to(40)
    assert abs(column.line_at_top() - 40) < 3
    column.verticalScrollBar().setValue(0)
    assert pane.editor.top_line() < 8
    column.show_line(60.0)
    assert abs(pane.editor.top_line() - 60) < 3


def test_the_preview_follows_the_cursor(pane: LessonPane, qtbot: QtBot) -> None:
    column = pane.preview.column
    assert column is not None
    qtbot.waitUntil(lambda: column.complete, timeout=10_000)
    pane.editor.go_to_line(84)
    frame = column.frames[column.index_of(83)]
    assert not frame.visibleRegion().isEmpty()


def test_where_there_is_no_room_text_and_preview_take_turns(small: LessonPane) -> None:
    small.resize(600, 700)
    assert (small.editor.isVisible(), small.preview.isVisible()) == (True, False)
    pressable(small, "Preview").click()
    assert (small.editor.isVisible(), small.toolbar.isVisible(), small.preview.isVisible()) == (False, False, True)
    small.resize(1000, 700)
    assert (small.editor.isVisible(), small.toolbar.isVisible(), small.preview.isVisible()) == (True, True, True)


def test_where_there_is_no_room_most_tools_wait_behind_one_button(small: LessonPane) -> None:
    bold, rule = small.toolbar.buttons["bold"], small.toolbar.buttons["rule"]
    small.resize(600, 700)
    assert (bold.isVisible(), rule.isVisible()) == (True, False)
    pressable(small, "More tools").click()
    assert rule.isVisible()
    small.resize(1000, 700)
    assert (small.toolbar.more.isVisible(), rule.isVisible()) == (False, True)


def test_find_and_replace_by_keys(small: LessonPane, qtbot: QtBot) -> None:
    qtbot.keyClick(small.editor, Qt.Key.Key_H, CTRL)
    find = small.find_line
    assert find.wanted.hasFocus()
    qtbot.keyClicks(find.wanted, "three")
    assert (small.editor.selection().words, find.told.text()) == ("Three", "1 place(s)")
    qtbot.keyClicks(find.by, "Four")
    find.replace.click()
    assert "Four." in small.editor.text()
    qtbot.keyClick(find.wanted, Qt.Key.Key_Escape)
    assert (find.isHidden(), small.editor.hasFocus()) == (True, True)


def test_going_to_a_line_by_keys(small: LessonPane) -> None:
    QTest.keyClick(small.editor, Qt.Key.Key_G, CTRL)
    small.find_line.line.setText("8")
    QTest.keyClick(small.find_line.line, Qt.Key.Key_Return)
    assert (small.editor.line, small.editor.hasFocus()) == (7, True)


def _shown(pane: LessonPane) -> str:
    assert pane.preview.column is not None
    return words(pane.preview.column)
