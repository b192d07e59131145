"""The keyboard card: Kazakh letters for who has no keys for them, and the language the keys write."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.questions import QUESTION_TYPES, type_name
from app.ui.pages.quiz import QuizPage
from app.ui.quiz.tally import asks_for_words
from app.ui.theme import Theme
from app.ui.widgets.keyboard import LETTERS, UNDER_ALT, KazakhKeys, KeyboardCard, language_typed
from tests.ui.questions.views import type_in
from tests.ui.window.exam.conftest import Open
from tools.exam_course import EXAM

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier

WRITTEN = {"short", "essay", "survey", "table"}
"""Samples with words to type."""


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def keys(field: QLineEdit) -> KazakhKeys:
    made = KazakhKeys(parent=field)
    field.installEventFilter(made)
    made._field = field
    return made


def shown_at(page: QuizPage, kind: str) -> KeyboardCard:
    assert page.sitting is not None
    kinds = [type_name(one.question) for one in page.attempt.paper.questions]
    page.show_question(kinds.index(kind))
    return page.sitting.keyboard


@pytest.mark.parametrize("name", sorted(QUESTION_TYPES))
def test_words_are_typed_in_some_types_only(name: str) -> None:
    assert asks_for_words(QUESTION_TYPES[name].sample) == (name in WRITTEN)


def test_card_is_there_for_questions_answered_in_words(open_quiz: Open) -> None:
    page = open_quiz(EXAM, begin=True)
    kinds = ("short", "choice", "essay", "numeric", "date", "table")
    there = {kind: not shown_at(page, kind).isHidden() for kind in kinds}
    assert there == {"short": True, "choice": False, "essay": True, "numeric": False, "date": False, "table": True}


@pytest.mark.parametrize(("letter", "key"), [(letter, key) for letter, both in LETTERS.items() for key in both])
def test_letters_are_under_alt_on_russian_and_latin_keyboards(
    letter: str, key: str, keys: KazakhKeys, field: QLineEdit
) -> None:
    # Not by QTest, which knows Latin keys only.
    for held in (ALT, ALT | SHIFT):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, ord(key), held, key))
    assert field.text() == letter + letter.upper()


def test_no_key_writes_two_letters() -> None:
    assert len(UNDER_ALT) == 2 * len(LETTERS) == 18


def test_other_keys_stay_as_they_are(keys: KazakhKeys, field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_A)
    qtbot.keyClick(field, Qt.Key.Key_Left, ALT)
    assert field.text() == "a"


def test_tile_writes_at_the_cursor_and_leaves_the_keyboard_in_the_field(open_quiz: Open, qtbot: QtBot) -> None:
    page = open_quiz(EXAM, begin=True)
    page.show()
    card = shown_at(page, "short")
    assert page.sitting is not None
    assert page.sitting.stack.sheet is not None
    field = page.sitting.stack.sheet.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_in(field, "ата")
    field.setCursorPosition(0)
    tile = next(one for one in card.findChildren(QPushButton) if one.text() == "қ")
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert field.text() == "қата"
    assert page.window().focusWidget() is field


def test_tile_writes_into_a_long_text_and_is_saved(open_quiz: Open) -> None:
    page = open_quiz(EXAM, begin=True)
    card = shown_at(page, "essay")
    assert page.sitting is not None
    sheet = page.sitting.stack.sheet
    assert sheet is not None
    text = sheet.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    next(one for one in card.findChildren(QPushButton) if one.text() == "ө").click()
    page.flush()
    assert page.attempt.state.responses[sheet.question_id] == "ө"


def test_locked_field_takes_no_letter(keys: KazakhKeys, field: QLineEdit) -> None:
    field.setReadOnly(True)
    keys.insert("ә")
    assert field.text() == ""


def test_tiles_can_be_reached_by_keyboard_and_say_their_keys(theme: Theme, qtbot: QtBot) -> None:
    card = KeyboardCard(theme)
    qtbot.addWidget(card)
    tiles = card.findChildren(QPushButton)
    assert all(one.focusPolicy() == Qt.FocusPolicy.TabFocus for one in tiles)
    assert tiles[3].accessibleName() == "Insert ң (Alt+Н, on a Latin keyboard Alt+N)"


@pytest.mark.parametrize(
    ("typed", "before", "after"),
    [
        ("a", "ru", "en"),
        ("я", "en", "ru"),
        ("я", "kk", "kk"),
        ("Қ", "ru", "kk"),
        ("5", "ru", "ru"),
        ("", "kk", "kk"),
        ("a", "de", "de"),
    ],
)
def test_what_is_typed_tells_the_language_of_the_keys(typed: str, before: str, after: str) -> None:
    assert language_typed(typed, before) == after


def test_badge_follows_what_is_typed(open_quiz: Open, qtbot: QtBot) -> None:
    page = open_quiz(EXAM, begin=True)
    card = shown_at(page, "short")
    assert page.sitting is not None
    assert page.sitting.stack.sheet is not None
    field = page.sitting.stack.sheet.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_A)
    latin = card._badge.text()
    card.keys.typed.emit("ж")
    russian = card._badge.text()
    card.keys.typed.emit("ң")
    assert (latin, russian, card._badge.text()) == ("Keyboard: ENG", "Keyboard: РУС", "Keyboard: ҚАЗ")
