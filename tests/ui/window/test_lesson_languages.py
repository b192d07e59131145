"""A lesson in two languages: side by side or one under the other, flipped at the same block, missing texts named."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.course.markup import plain_text
from app.ui.blocks.frame import BlockFrame
from app.ui.lesson.twin import twin_part
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.pages.lesson import LessonPage
from app.ui.questions.card import QuestionCard
from app.ui.reading import Reading
from app.ui.shell import Shell
from app.ui.speech import Speech
from app.ui.widgets.rich_text import RichText
from tests.speech import QuietSpeaker
from tests.ui.pages.look import cut, pressable, words
from tests.ui.window.conftest import COURSE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever the companion is shown as a window."""

LESSON = "fifteen-working-days"
RULE, STEPS = 2, 6
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(shell: Shell, qtbot: QtBot, *, block: int = 0) -> LessonPage:
    shell.go(Place("lesson", COURSE, LESSON, block))
    return ready(shell, qtbot)


def ready(shell: Shell, qtbot: QtBot) -> LessonPage:
    page = shell.page
    assert isinstance(page, LessonPage)
    shell.window().activateWindow()
    qtbot.waitUntil(shell.window().isActiveWindow)
    qtbot.waitUntil(lambda: page.column.complete and page._placed, timeout=20_000)
    QApplication.sendPostedEvents()
    return page


def show_both(page: LessonPage, qtbot: QtBot) -> None:
    page.bar.side.click()
    QApplication.sendPostedEvents()
    page.column.settle()


def said_of(part: BlockFrame | None) -> list[str]:
    assert part is not None
    return [one.accessibleName() for one in part.findChildren(RichText)]


def texts(shell: Shell, language: str) -> dict[int, str]:
    """Return the words of blocks of running text in a language, by their place."""
    course, law = shell.ui.services.catalogue.course(COURSE), shell.ui.services.catalogue.library.law
    blocks = enumerate(course.lessons[LESSON][language].blocks)
    return {at: plain_text(law.fill(one.html, language)) for at, one in blocks if one.kind in {"paragraph", "rule"}}


def is_across(frame: BlockFrame) -> bool:
    assert frame.beside is not None
    first, second = (one.mapTo(frame, QPoint()) for one in (frame.content, frame.beside))
    return second.x() > first.x() and second.y() == first.y()


def course_without(shell: Shell, language: str, *, from_block: int = 0) -> Reading:
    """Return the reading of the lesson in English with Kazakh beside it, one language of it cut off at a block."""
    from dataclasses import replace as other

    from msgspec.structs import replace

    reading = shell.ui.reading(COURSE)
    lesson = reading.course.lessons[LESSON][language]
    cut = {**reading.course.lessons[LESSON], language: replace(lesson, blocks=lesson.blocks[:from_block])}
    if not from_block:
        del cut[language]
    lessons = {**reading.course.lessons, LESSON: cut}
    return other(reading, course=replace(reading.course, lessons=lessons), wanted_second="kk")


# ---- side by side


def test_each_block_stands_beside_itself_in_the_other_language(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    show_both(page, qtbot)
    assert page.drawer.language == "kk"
    for at, kazakh in texts(shell, "kk").items():
        assert kazakh in said_of(page.column.frame(at).beside)  # type: ignore[arg-type]
    # What cannot be half as wide stands one under the other.
    assert {frame.block.kind for frame in page.column.frames if not is_across(frame)} <= {"table", "compare", "check"}
    assert not page.drawer.isVisible()


def test_both_languages_stand_under_each_other_where_two_columns_have_no_room(
    shell: Shell, put_on: Callable[..., None], qtbot: QtBot
) -> None:
    put_on(text_size=200)
    page = opened(shell, qtbot)
    show_both(page, qtbot)
    frame = page.column.frame(RULE)
    assert frame.beside is not None
    assert not is_across(frame)
    assert frame.beside.y() >= frame.content.geometry().bottom()


def test_narrower_window_puts_them_under_each_other_and_back(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    show_both(page, qtbot)
    for width, expected in ((700, False), (1366, True)):
        window.resize(width, 768)
        QApplication.sendPostedEvents()
        page.column.settle()
        assert is_across(page.column.frame(RULE)) is expected


def test_reader_stays_at_the_block(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot, block=9)
    show_both(page, qtbot)
    assert page.current_block() == 9
    show_both(page, qtbot)
    assert (page.current_block(), page.column.frame(9).beside) == (9, None)


def test_side_by_side_holds_for_the_next_lesson(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    with qtbot.waitSignal(page.side_by_side_chosen):
        page.bar.side.click()
    QApplication.sendPostedEvents()
    assert shell.ui.settings.side_by_side
    shell.go(Place("lesson", COURSE, "mixed-appeals"))
    assert ready(shell, qtbot).column.frame(0).beside is not None


def test_question_beside_is_read_and_not_answered(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    show_both(page, qtbot)
    check = next(frame for frame in page.column.frames if frame.block.kind == "check")
    assert check.beside is not None
    card = check.beside.findChild(QuestionCard)
    question = shell.ui.services.catalogue.course(COURSE).questions[check.block.argument]
    law = shell.ui.services.catalogue.library.law
    assert isinstance(card, QuestionCard)
    assert card.stem.accessibleName() == plain_text(law.fill(question.stem["kk"], "kk"))
    buttons = [one.button for one in getattr(card.view, "rows", {}).values()]
    assert all(not one.isEnabled() for one in buttons)


def test_other_language_in_the_drawer_changes_the_second_column_too(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    show_both(page, qtbot)
    page.drawer._choose("ru")
    russian = texts(shell, "ru")
    assert russian[RULE] in said_of(page.column.frame(RULE).beside)  # type: ignore[arg-type]
    assert page.bar.drawer.text() == "English and Русский"


@pytest.mark.parametrize("size", [100, 200])
def test_everything_has_a_name_and_room_in_both_languages(
    shell: Shell, put_on: Callable[..., None], qtbot: QtBot, size: int
) -> None:
    put_on(interface_language="kk", text_size=size, side_by_side=True)
    page = opened(shell, qtbot)
    page.column.settle()
    QApplication.sendPostedEvents()
    assert page.column.widget().width() <= page.column.viewport().width()
    unnamed = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and not one.accessibleName()]
    assert (unnamed, cut(page)) == ([], [])


# ---- what is missing is named


def test_lesson_missing_in_kazakh_is_shown_in_russian_and_says_so(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    reading = course_without(shell, "kk")
    part = twin_part(RULE, page.lesson, reading, page, "kk")
    qtbot.addWidget(part)
    assert "Shown in Русский: not translated yet" in words(part)
    assert texts(shell, "ru")[RULE] in said_of(part)  # type: ignore[arg-type]


def test_only_the_block_that_is_missing_falls_back(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    reading = course_without(shell, "kk", from_block=RULE)
    parts = [twin_part(at, page.lesson, reading, page, "kk") for at in (RULE - 1, RULE)]
    for one in parts:
        qtbot.addWidget(one)
    assert ["not translated yet" in words(one) for one in parts] == [False, True]


def test_block_that_has_no_other_language_says_so(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    part = twin_part(RULE, page.lesson, course_without(shell, "ru"), page, "ru")
    qtbot.addWidget(part)
    assert words(part) == "Not translated yet: Русский"


# ---- flipped


def test_key_flips_the_lesson_at_the_same_block_and_back(shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot, block=9)
    with qtbot.waitSignal(page.flip_requested):
        qtbot.keyClick(page, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: shell.page is not page)
    flipped = ready(shell, qtbot)
    assert (flipped.lesson.language, flipped.drawer.language, flipped.current_block()) == ("kk", "en", 9)
    flipped.bar.flip.click()
    qtbot.waitUntil(lambda: shell.page is not flipped)
    back = ready(shell, qtbot)
    assert (back.lesson.language, back.drawer.language, back.current_block()) == ("en", "kk", 9)


def test_flipped_lesson_stays_so_when_text_grows_and_ends_with_the_next(
    shell: Shell, put_on: Callable[..., None], qtbot: QtBot
) -> None:
    page = opened(shell, qtbot)
    page.bar.flip.click()
    qtbot.waitUntil(lambda: shell.page is not page)
    put_on(text_size=150)
    assert ready(shell, qtbot).lesson.language == "kk"
    shell.open_item(COURSE, "mixed-appeals")
    assert ready(shell, qtbot).lesson.language == "en"


def test_lines_stand_further_apart_where_the_reader_wants_it(
    shell: Shell, put_on: Callable[..., None], qtbot: QtBot
) -> None:
    before = opened(shell, qtbot).column.frame(1).height()
    put_on(line_spacing="wide")
    assert ready(shell, qtbot).column.frame(1).height() > before * 1.15


# ---- read aloud


@pytest.fixture
def speaker(shell: Shell) -> QuietSpeaker:
    made = QuietSpeaker("en", "ru")
    shell.ui.speech = Speech(lambda: made)
    return made


def test_lesson_is_read_from_the_block_the_reader_is_at(shell: Shell, speaker: QuietSpeaker, qtbot: QtBot) -> None:
    page = opened(shell, qtbot, block=RULE)
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert texts(shell, "en")[RULE] in speaker.said[0]
    assert page.column.frame(RULE).property("read") is True
    for _ in range(6):
        speaker.end()
    frame = page.column.frame(page.current_block())
    assert (page.current_block() > RULE, frame.property("read")) == (True, True)
    top = frame.mapTo(page.column.viewport(), QPoint()).y()
    assert 0 <= top < page.column.viewport().height()


def test_reading_ends_with_the_page(shell: Shell, speaker: QuietSpeaker, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    page.bar.listen.click()
    shell.go(Place("home"))
    assert speaker.acts[-1] == "stop"


def test_kazakh_lesson_without_a_voice_says_so(shell: Shell, speaker: QuietSpeaker, qtbot: QtBot) -> None:
    shell.go(Place("lesson", COURSE, LESSON, 0, "kk"))
    page = ready(shell, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert "This PC has no Kazakh voice" in page.listening.notice.words
    assert speaker.said == []


# ---- beside the work


def test_steps_open_beside_the_work_and_close_with_the_program(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    frame = next(one for one in page.column.frames if one.block.kind == "steps")
    made = pressable(frame, "Keep beside my work")
    with qtbot.waitSignal(shell.companion_requested):
        made.click()
    companion = window._beside.companion
    assert companion is not None
    assert (companion.windowTitle(), len(companion.rows)) == ("From the stamp to the last day – Kense", 4)
    window.close()
    assert (companion.isVisible(), window._beside.companion) == (False, None)


def test_rule_with_days_counts_them_with_the_shipped_calendar(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    with qtbot.waitSignal(shell.companion_requested):
        pressable(page.column.frame(RULE), "Keep beside my work").click()
    companion = window._beside.companion
    assert companion is not None
    companion.counter.start.line.setText("07.12.2026")
    # 15 working days from Monday 7 December 2026, without the 16th.
    assert "The last day is Tuesday, 29 December 2026." in words(companion)


def test_companion_stays_while_the_window_is_locked(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    page = opened(shell, qtbot)
    with qtbot.waitSignal(shell.companion_requested):
        pressable(page.column.frame(RULE), "Keep beside my work").click()
    window.lock()
    assert window._beside.companion is not None
    window.close()
    assert window._beside.companion is None
