"""A real exam by keyboard alone: 40 drawn from 200, every type answered, flagged, resumed, reviewed and scored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.settings import Settings, save_settings
from app.questions import QUESTION_TYPES, type_name, type_of
from app.services.examining import AttemptReport
from app.services.values import PaperQuestion
from app.services.wiring import Services
from app.ui.main_window import PC_SETTINGS, MainWindow
from app.ui.pages.result import ResultPage
from app.ui.quiz.review import ReviewSheet
from app.ui.quiz.sitting import Sitting
from app.ui.shell import Shell
from tests.clock import SetClock
from tests.ui.pages.look import pressable, words
from tests.ui.window.exam.conftest import Open, end_program, shown_quiz, sitting_of, start_program
from tests.ui.window.exam.keys import ALT, CTRL, ENTER, LEFT, RIGHT, TAB, keys_for, press
from tools.exam_course import DRAWN, EXAM, SHORT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

CERTAIN = (Qt.Key.Key_3, CTRL)
FLAG = (Qt.Key.Key_G, CTRL)
NEXT, BACK = (RIGHT, ALT), (LEFT, ALT)
REVIEW = (ENTER, CTRL)
NEXT_BLANK = (Qt.Key.Key_B, CTRL)


def shown(sitting: Sitting) -> PaperQuestion:
    return sitting.attempt.paper.questions[sitting.stack.index]


def by_program(one: PaperQuestion) -> bool:
    return type_of(one.question).marked == "program"


def answer_to(sitting: Sitting, last: int, qtbot: QtBot) -> None:
    """Answer all questions from the one shown to a number, say one is certain, and flag every tenth."""
    for _ in range(sitting.stack.index, last):
        press(sitting, keys_for(shown(sitting)), qtbot)
        if by_program(shown(sitting)):
            press(sitting, [CERTAIN], qtbot)
        if sitting.stack.index % 10 == 0:
            press(sitting, [FLAG], qtbot)
        press(sitting, [NEXT], qtbot)


def result_of(window: MainWindow, qtbot: QtBot) -> AttemptReport:
    assert window.shell is not None
    shell = window.shell
    qtbot.waitUntil(lambda: isinstance(shell.page, ResultPage))
    page = shell.page
    assert isinstance(page, ResultPage)
    return page._report


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_whole_exam_is_sat_by_keyboard_alone(
    language: str, qapp: QApplication, services: Services, clock: SetClock, qtbot: QtBot
) -> None:
    save_settings(Settings(interface_language=language), services.paths.config / PC_SETTINGS)
    services.profiles.create("Нұрлан Айгүл")
    window = start_program(qapp, services, qtbot)
    assert window.shell is not None
    press(shown_quiz(window.shell, EXAM), [ENTER], qtbot)
    answer_to(sitting_of(window), DRAWN // 2, qtbot)
    clock.move(minutes=20)
    sitting_of(window).time.tick()
    keeper = sitting_of(window).keeper
    end_program(window)

    again = start_program(qapp, services, qtbot)
    assert again.shell is not None
    shown_quiz(again.shell, EXAM)
    sitting = sitting_of(again)
    assert sitting.stack.index == DRAWN // 2
    assert sitting.attempt.state == keeper.attempt.state
    assert (sitting.attempt.seconds_left, sitting.attempt.state.language) == (40 * 60, language)
    answer_to(sitting, DRAWN, qtbot)
    assert isinstance(sitting.stack.currentWidget(), ReviewSheet)
    press(sitting, [ENTER, ENTER], qtbot)

    report = result_of(again, qtbot)
    paper = report.attempt.paper.questions
    assert {type_name(one.question) for one in paper} == set(QUESTION_TYPES)
    assert report.result.earned == sum(one.question.points for one in paper if by_program(one))
    assert report.result.pending == sum(type_of(one.question).marked == "person" for one in paper)
    assert len(report.attempt.state.flagged) == DRAWN // 10
    end_program(again)


def test_exam_draws_forty_and_numbers_them_through_its_sections(open_quiz: Open) -> None:
    page = open_quiz(begin=True)
    assert page.sitting is not None
    assert len(page.attempt.paper.questions) == DRAWN
    page.show_question(DRAWN - 1)
    assert "Question 40 of 40 · Answers" in words(page)
    seen = words(page.sitting.navigator)
    assert [title in seen for title in ("Citizens’ inquiries", "Registration and terms", "Answers")] == [True] * 3


def test_what_is_only_read_is_neither_open_nor_answered(open_quiz: Open) -> None:
    page = open_quiz(begin=True)
    assert page.sitting is not None
    read = sum(type_name(one.question) == "info" for one in page.attempt.paper.questions)
    assert page.sitting.navigator.counts == ["answered 0", f"open {DRAWN - read}", "flagged 0", f"to read {read}"]


def test_next_blank_is_one_key_away_and_begins_again_after_the_last(shell: Shell, qtbot: QtBot) -> None:
    page = shown_quiz(shell, SHORT)
    page.begin()
    assert page.sitting is not None
    sitting = page.sitting
    for place in (0, 2):
        page.show_question(place)
        page.answer_shown(type_of(shown(sitting).question).correct(shown(sitting).question))
    seen = []
    for _ in range(3):
        press(sitting, [NEXT_BLANK], qtbot)
        seen.append(sitting.stack.index)
    assert seen == [3, 1, 3]


def test_tab_leads_from_the_answer_over_certainty_to_back_and_next(shell: Shell, qtbot: QtBot) -> None:
    page = shown_quiz(shell, EXAM)
    page.begin()
    page.show_question([by_typing(one) for one in page.attempt.paper.questions].index(True))
    seen = []
    for _ in range(6):
        seen.append(page.window().focusWidget().accessibleName())
        press(page, [TAB], qtbot)
    assert [*seen[:4], seen[4][:8]] == ["Your answer", "How sure are you? Guess", "Back", "Next", "Insert ә"]


def test_keys_lead_back_and_to_the_review(shell: Shell, qtbot: QtBot) -> None:
    page = shown_quiz(shell, SHORT)
    page.begin()
    assert page.sitting is not None
    press(page, [NEXT, NEXT, BACK], qtbot)
    assert page.sitting.stack.index == 1
    press(page, [REVIEW], qtbot)
    assert isinstance(page.sitting.stack.currentWidget(), ReviewSheet)


def test_review_counts_blanks_flags_and_answers_without_certainty(open_quiz: Open) -> None:
    page = open_quiz(begin=True)
    assert page.sitting is not None
    first = next(at for at, one in enumerate(page.attempt.paper.questions) if type_name(one.question) == "choice")
    page.show_question(first)
    page.answer_shown("court")
    pressable(page, "Flag").click()
    page.show_review()
    read = sum(type_name(one.question) == "info" for one in page.attempt.paper.questions)
    said = words(page.sitting.stack)
    assert f"{DRAWN - 1 - read} question(s) have no answer yet." in said
    assert "You flagged 1 question(s) to look at again." in said
    assert "With 1 answer(s) you did not say how sure you are; they count as guesses." in said
    assert "60 minute(s) left." in said


def test_handing_in_can_be_thought_over(open_quiz: Open) -> None:
    page = open_quiz(SHORT, begin=True)
    page.show_review()
    pressable(page, "Hand in…").click()
    pressable(page, "Not yet").click()
    assert not page.attempt.state.submitted
    assert not [one for one in words(page).splitlines() if one == "Hand in now?"]
    pressable(page, "Back to the questions").click()
    assert page.sitting is not None
    assert page.sitting.stack.sheet is not None


def test_narrow_page_keeps_clock_review_and_letters_in_sight(open_quiz: Open, qtbot: QtBot) -> None:
    page = open_quiz(SHORT, begin=True)
    sitting = page.sitting
    assert sitting is not None
    page.show_question(next(at for at, one in enumerate(page.attempt.paper.questions) if by_typing(one)))
    page.resize(820, 700)
    with qtbot.waitExposed(page):
        page.show()
    assert not sitting.navigator.isVisible()
    assert sitting.bar.clock is not None
    assert sitting.bar.clock.isVisible()
    assert pressable(page, "Review and hand in").isVisible()
    qtbot.waitUntil(sitting.keyboard.isVisible)


def by_typing(one: PaperQuestion) -> bool:
    return type_name(one.question) == "short"
