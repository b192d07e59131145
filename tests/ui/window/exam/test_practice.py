"""Practice without a record: the whole quiz, a result, and nothing of it on the disk."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.questions import type_of
from app.services.examining import AttemptReport
from app.services.wiring import LearnerServices
from app.ui.pages import Place
from app.ui.pages.quiz import QuizPage
from app.ui.pages.result import ResultPage
from app.ui.shell import Shell
from tests.ui.pages.look import pressable, pressable_names, words
from tests.ui.window.exam.conftest import Open, shown_quiz
from tools.exam_course import AT_ONCE, CODED, COURSE, EXAM


def facts(learner: LearnerServices) -> int:
    (number,) = learner.profile.file.db.execute("SELECT count(*) FROM facts").fetchone()
    return int(number)


@pytest.fixture
def practice(open_quiz: Open) -> QuizPage:
    page = open_quiz(EXAM)
    page.practise()
    return page


def answer_first(page: QuizPage) -> None:
    one = page.attempt.paper.questions[0]
    page.show_question(0)
    page.answer_shown(type_of(one.question).correct(one.question))


def test_practice_leaves_no_fact(practice: QuizPage, learner: LearnerServices, qtbot: QtBot) -> None:
    before = facts(learner)
    answer_first(practice)
    pressable(practice, "Flag").click()
    practice.show_question(3)
    practice.flush()
    with qtbot.waitSignal(practice.practised):
        practice.hand_in()
    assert facts(learner) == before
    assert learner.examining.finished(practice._reading.course, EXAM) == []


def test_practice_says_so_and_never_saved(practice: QuizPage) -> None:
    answer_first(practice)
    assert "practice, nothing is recorded" in words(practice)
    assert "Saved" not in words(practice).splitlines()


def test_practice_of_a_timed_exam_has_no_clock(practice: QuizPage) -> None:
    assert practice.sitting is not None
    assert practice.sitting.bar.clock is None


def test_practice_tells_its_report(practice: QuizPage, qtbot: QtBot) -> None:
    answer_first(practice)
    with qtbot.waitSignal(practice.practised) as told:
        practice.hand_in()
    (report,) = told.args
    assert isinstance(report, AttemptReport)
    assert sum(one.earned > 0 for one in report.result.questions) == 1


def test_only_quizzes_that_allow_it_offer_practice(open_quiz: Open) -> None:
    offered = [
        any(name.startswith("Practise") for name in pressable_names(open_quiz(one))) for one in (EXAM, AT_ONCE, CODED)
    ]
    assert offered == [True, True, False]


def test_result_of_practice_is_shown(shell: Shell, qtbot: QtBot) -> None:
    page = shown_quiz(shell, EXAM)
    page.practise()
    answer_first(page)
    page.hand_in()
    qtbot.waitUntil(lambda: isinstance(shell.page, ResultPage))
    assert shell.place == Place("result", COURSE, "practice")


def test_practice_goes_on_when_the_text_size_changes(shell: Shell, put_on: Callable[..., None]) -> None:
    page = shown_quiz(shell, EXAM)
    page.practise()
    answer_first(page)
    page.show_question(4)
    before = page.attempt.state.responses
    put_on(text_size=110)
    again = shell.page
    assert isinstance(again, QuizPage)
    assert again.sitting is not None
    assert (again.attempt.state.responses, again.sitting.stack.index) == (before, 4)
    put_on(text_size=100)


def test_practice_that_was_left_is_over(shell: Shell, qtbot: QtBot) -> None:
    page = shown_quiz(shell, EXAM)
    page.practise()
    pressable(page, "Stop practising").click()
    qtbot.waitUntil(lambda: shell.place == Place("course", COURSE))
    assert shown_quiz(shell, EXAM).sitting is None
