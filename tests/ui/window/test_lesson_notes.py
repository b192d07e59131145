"""Notes in the lesson of the real window: by keys, saved while typing, marked in the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.course.passages import MARK
from app.ui.lesson.notes import LessonNotes
from app.ui.pages import Place
from app.ui.pages.lesson import LessonPage
from app.ui.shell import Shell
from app.ui.widgets.rich_text import RichText
from tests.ui.window.conftest import COURSE

LESSON = "fifteen-working-days"
RULE = 2
"""The block “An appeal is answered within …”."""


@pytest.fixture
def page(shell: Shell, qtbot: QtBot) -> LessonPage:
    return lesson(shell, qtbot)


def lesson(shell: Shell, qtbot: QtBot) -> LessonPage:
    """Open the lesson and put the keyboard on the rule."""
    shell.go(Place("lesson", COURSE, LESSON))
    page = shell.page
    assert isinstance(page, LessonPage)
    qtbot.waitUntil(lambda: page.column.complete)
    qtbot.waitUntil(lambda: page._placed)
    page.column.frame(RULE).setFocus()
    return page


def key(page: LessonPage, letter: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(page.focusWidget() or page, letter, Qt.KeyboardModifier.ControlModifier)


def rule_text(page: LessonPage) -> RichText:
    shown = page.column.frame(RULE).text_label(page.notes._noting.texts(page.lesson)[RULE])
    assert shown is not None
    return shown


def kept(shell: Shell) -> list[tuple[str, int, str]]:
    return [(one.kind, one.anchor.block, one.text) for one in shell.ui.learner.noting.all()]


def said(part: LessonNotes) -> list[str]:
    return [one.text() for one in part.findChildren(QLabel) if one.isVisible()]


def test_key_opens_the_field_and_escape_keeps_the_note(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_M, qtbot)
    assert page.notes.field.text.hasFocus()
    qtbot.keyClicks(page.notes.field.text, "From which day?")
    qtbot.keyClick(page.notes.field.text, Qt.Key.Key_Escape)
    assert kept(shell) == [("note", RULE, "From which day?")]
    assert "From which day?" in said(page.notes)
    assert page.column.frame(RULE).hasFocus()
    assert page.column.frame(RULE).accessibleName().endswith("· Note")


def test_typed_words_are_on_the_disk_after_a_rest(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_M, qtbot)
    qtbot.keyClicks(page.notes.field.text, "Half a")
    db = shell.ui.learner.profile.file.db
    qtbot.waitUntil(lambda: db.execute("SELECT text FROM note_drafts").fetchall() == [("Half a",)], timeout=1000)
    assert kept(shell) == []


def test_note_is_finished_when_the_page_is_left(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_M, qtbot)
    qtbot.keyClicks(page.notes.field.text, "Leaving")
    shell.go(Place("home"))
    assert kept(shell) == [("note", RULE, "Leaving")]


def test_note_belongs_to_the_paragraph_it_was_begun_at(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_M, qtbot)
    qtbot.keyClicks(page.notes.field.text, "Of the rule")
    page.column.next_block()
    assert kept(shell) == [("note", RULE, "Of the rule")]


def test_empty_field_is_no_note(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_M, qtbot)
    qtbot.keyClick(page.notes.field.text, Qt.Key.Key_Escape)
    assert kept(shell) == []


def test_note_can_be_changed_and_removed(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    shell.ui.learner.noting.keep("note", page.notes._anchor(), "Before")
    page = lesson(shell, qtbot)
    buttons = {one.accessibleName(): one for one in page.notes.findChildren(type(page.bar.drawer))}
    buttons["Change: Before"].click()
    page.notes.field.text.setPlainText("After")
    page.notes.field.finish()
    assert kept(shell) == [("note", RULE, "After")]
    buttons = {one.accessibleName(): one for one in page.notes.findChildren(type(page.bar.drawer))}
    buttons["Remove: After"].click()
    assert kept(shell) == []
    assert page.column.frame(RULE).accessibleName().endswith("different term.")


def test_bookmark_key_sets_and_takes_away(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_D, qtbot)
    assert kept(shell) == [("bookmark", RULE, "")]
    key(page, Qt.Key.Key_D, qtbot)
    assert kept(shell) == []


def test_selected_words_are_highlighted_and_stay_so(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    shown = rule_text(page)
    shown.allow_selection()
    QApplication.sendPostedEvents()
    plain = page.notes._noting.texts(page.lesson)[RULE]
    start = plain.index("15 working days")
    shown.setSelection(start, len("15 working days"))
    key(page, Qt.Key.Key_H, qtbot)
    (highlight,) = shell.ui.learner.noting.all()
    assert highlight.anchor.quote == "15 working days"
    assert MARK + "15 " in rule_text(page).text()
    assert MARK in rule_text(lesson(shell, qtbot)).text()


def test_words_are_selected_by_keyboard_and_highlighted(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.column.frame(RULE), Qt.Key.Key_Return)
    shown = rule_text(page)
    assert shown.hasFocus()
    for _ in range(8):
        qtbot.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.selectedText() == "An appeal"
    key(page, Qt.Key.Key_H, qtbot)
    (highlight,) = shell.ui.learner.noting.all()
    assert (highlight.kind, highlight.anchor.quote) == ("highlight", "An appeal")


def test_highlight_without_a_selection_takes_the_whole_paragraph(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_H, qtbot)
    (highlight,) = shell.ui.learner.noting.all()
    assert highlight.anchor.whole


def test_orphan_is_told_at_the_lesson(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    import msgspec

    anchor = msgspec.structs.replace(
        page.notes._anchor(),
        quote="Words that were here before the course was edited and are gone.",
        before="",
        after="",
    )
    shell.ui.learner.noting.keep("note", anchor, "Still mine")
    page = lesson(shell, qtbot)
    assert {"At words that this lesson has no more:", "Still mine"} <= set(said(page.notes))


def test_field_has_room_where_the_drawer_takes_the_column_s_place(shell: Shell, qtbot: QtBot) -> None:
    from dataclasses import replace

    shell.settings_changed.emit(replace(shell.ui.settings, text_size=200))
    page = lesson(shell, qtbot)
    key(page, Qt.Key.Key_M, qtbot)
    QApplication.sendPostedEvents()
    right = page.notes.field.text.mapTo(shell, page.notes.field.text.rect().topRight()).x()
    assert page.notes.field.text.hasFocus()
    assert right < shell.width()
    assert page.drawer.width() > page.width() * 0.95
    qtbot.keyClick(page.notes.field.text, Qt.Key.Key_Escape)
    assert page.column.isVisible()
    page.bar.drawer.setChecked(False)
    page.resize(3000, 900)
    assert page.drawer.x() >= page.column.geometry().right()


def test_all_notes_are_a_click_away(shell: Shell, page: LessonPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_requested):
        page.notes.all_requested.emit()
    qtbot.waitUntil(lambda: shell.place == Place("notes"))
    assert shell.page.accessibleName() == "My notes"
