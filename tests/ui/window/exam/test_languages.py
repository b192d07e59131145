"""The other language inside an exam: one key, no answer changed, and every switch on the record."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.i18n import pick
from app.course.markup import plain_text
from app.questions import type_of
from app.services.values import AttemptState
from app.services.wiring import LearnerServices
from app.ui.pages.quiz import QuizPage
from app.ui.quiz.sitting import Sitting
from app.ui.shell import Shell
from tests.speech import QuietSpeaker, aloud
from tests.ui.window.exam.conftest import Open, shown_quiz
from tests.ui.window.exam.keys import ENTER, press
from tools.exam_course import EXAM

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

F8 = (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)


def begun(open_quiz: Open, qtbot: QtBot) -> Sitting:
    page = open_quiz(begin=True)
    with qtbot.waitActive(page):
        page.show()
    assert page.sitting is not None
    return page.sitting


def stem(sitting: Sitting) -> str:
    assert sitting.stack.sheet is not None
    return sitting.stack.sheet.card.stem.accessibleName()


def stem_in(sitting: Sitting, language: str) -> str:
    question = sitting.attempt.paper.questions[sitting.stack.index].question
    return plain_text(pick(question.stem, language))


def answers(state: AttemptState) -> tuple[object, ...]:
    return state.responses, state.certainties, state.flagged, state.checked, state.hints


def test_key_shows_the_question_in_the_other_language_and_back(open_quiz: Open, qtbot: QtBot) -> None:
    sitting = begun(open_quiz, qtbot)
    assert stem(sitting) == stem_in(sitting, "en")
    press(sitting, [F8], qtbot)
    assert stem(sitting) == stem_in(sitting, "kk")
    press(sitting, [F8], qtbot)
    assert stem(sitting) == stem_in(sitting, "en")


def test_answer_stands_in_both_languages(open_quiz: Open, qtbot: QtBot) -> None:
    sitting = begun(open_quiz, qtbot)
    shown = sitting.attempt.paper.questions[0]
    sitting.answer_shown(type_of(shown.question).correct(shown.question))
    before = sitting.attempt.state
    sitting.flip()
    assert answers(sitting.attempt.state) == answers(before)
    assert sitting.stack.sheet is not None
    assert sitting.stack.sheet.card.view.response() == before.responses[shown.question.id]


def test_every_switch_is_recorded_with_its_question(open_quiz: Open, learner: LearnerServices, qtbot: QtBot) -> None:
    sitting = begun(open_quiz, qtbot)
    first = sitting.attempt.paper.questions[0].question.id
    sitting.flip()
    sitting.show_question(1)
    second = sitting.attempt.paper.questions[1].question.id
    assert stem(sitting) == stem_in(sitting, "kk")
    sitting.flip()
    told = learner.profile.file.db.execute("SELECT event FROM attempt_events ORDER BY rowid").fetchall()
    switches = [one for row in told if (one := json.loads(row[0]))["kind"] == "language"]
    assert [(one.get("question", ""), one["language"]) for one in switches] == [
        ("", "en"),
        (first, "kk"),
        (second, "en"),
    ]
    assert sitting.attempt.state.languages == ("en", "kk", "en")


def test_page_built_anew_stays_in_the_other_language(shell: Shell, qtbot: QtBot) -> None:
    page = shown_quiz(shell, EXAM)
    press(page, [ENTER], qtbot)
    assert page.sitting is not None
    with qtbot.waitSignal(page.flipped):
        page.sitting.flip()
    qtbot.waitUntil(lambda: shell.place.language == "kk")
    shell.rebuild()
    again = shell.page
    assert isinstance(again, QuizPage)
    assert again.sitting is not None
    assert stem(again.sitting) == stem_in(again.sitting, "kk")
    assert again.sitting.attempt.state.languages == ("en", "kk")


# ---- read aloud


def test_question_and_its_answers_are_read_in_an_exam(open_quiz: Open, qtbot: QtBot) -> None:
    speaker = QuietSpeaker("en")
    page = open_quiz()
    page._aloud = aloud(speaker)
    page.begin()
    with qtbot.waitActive(page):
        page.show()
    assert page.sitting is not None
    press(page.sitting, [(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)], qtbot)
    assert stem_in(page.sitting, "en").rstrip(".") in speaker.said[0]
    sheet = page.sitting.stack.sheet
    assert sheet is not None
    assert sheet.card.stem.property("read") is True
    for _ in sheet.card.parts():
        speaker.end()
    assert len(speaker.said) >= 2
    assert page.sitting.attempt.state.responses == {}


def test_going_on_ends_the_reading(open_quiz: Open, qtbot: QtBot) -> None:
    speaker = QuietSpeaker("en")
    page = open_quiz()
    page._aloud = aloud(speaker)
    page.begin()
    assert page.sitting is not None
    page.sitting.listening.play()
    for index in (1, 2, 3):
        page.sitting.show_question(index)
    QApplication.sendPostedEvents()
    assert (speaker.acts[-1], page._aloud.state) == ("stop", "still")
