"""The outline of a course: what is done, what is next, and the way to all of it."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from app.ui.pages.course import CoursePage
from app.ui.reading import Reading
from app.ui.theme import Theme
from tests.services.offices import FarOffice
from tests.services.work import QUIZ, pass_quiz, read_all
from tests.ui.pages.look import nameless, pressable, pressable_names, words

COURSE = "c03-inquiries"


@pytest.fixture
def reading(services: Services, course: Course, theme: Theme) -> Reading:
    catalogue = services.catalogue
    return Reading(course=course, library=catalogue.library, glossary=catalogue.glossary, language="en", theme=theme)


def outline(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> CoursePage:
    page = CoursePage(reading, learner.learning, learner.examining, learner.practising, theme=reading.theme)
    qtbot.addWidget(page)
    return page


def test_every_item_can_be_opened_in_any_order(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> None:
    page = outline(reading, learner, qtbot)
    with qtbot.waitSignal(page.item_requested) as asked:
        pressable(page, "15 Mixed appeals").click()
    assert asked.args == [COURSE, "mixed-appeals"]


def test_start_opens_the_first_lesson(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> None:
    page = outline(reading, learner, qtbot)
    with qtbot.waitSignal(page.item_requested) as asked:
        pressable(page, "Start:").click()
    assert asked.args == [COURSE, "seven-kinds"]


def test_rows_say_what_was_read_and_what_is_next(
    reading: Reading, course: Course, learner: LearnerServices, qtbot: QtBot
) -> None:
    learner.learning.open_lesson(course, "seven-kinds", "en")
    learner.learning.finish_lesson(course, "seven-kinds")
    page = outline(reading, learner, qtbot)
    assert pressable(page, "1 Seven kinds").accessibleName().endswith("Read. 12 min")
    assert pressable(page, "2 Register first").accessibleName().endswith("Next. 13 min")


def test_lesson_that_was_opened_says_so(
    reading: Reading, course: Course, learner: LearnerServices, qtbot: QtBot
) -> None:
    learner.learning.open_lesson(course, "six-parts", "en")
    page = outline(reading, learner, qtbot)
    assert "Opened" in pressable(page, "9 Six parts").accessibleName()


def test_open_attempt_is_said_to_wait(reading: Reading, course: Course, learner: LearnerServices, qtbot: QtBot) -> None:
    learner.examining.begin(course, QUIZ)
    page = outline(reading, learner, qtbot)
    assert "An attempt is waiting" in pressable(page, "19 Course quiz").accessibleName()


def test_quiz_that_was_not_passed_shows_its_best_score(
    reading: Reading, course: Course, learner: LearnerServices, qtbot: QtBot
) -> None:
    learner.examining.submit(course, learner.examining.begin(course, QUIZ))
    page = outline(reading, learner, qtbot)
    assert "Best score 0 %" in pressable(page, "19 Course quiz").accessibleName()


def test_rule_of_completion_stands_in_words(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> None:
    shown = words(outline(reading, learner, qtbot))
    rule = "The course is complete when you have read all 15 lesson(s) and passed: Course quiz with 70 % or more."
    assert rule in shown


def test_objectives_and_languages_are_listed(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> None:
    shown = words(outline(reading, learner, qtbot))
    assert "Judge reply quality and detect a formal brush-off" in shown
    assert "Languages of this course: Қазақша · Русский · English" in shown


def test_course_that_is_not_complete_offers_no_statement(
    reading: Reading, learner: LearnerServices, qtbot: QtBot
) -> None:
    assert "Get the statement" not in pressable_names(outline(reading, learner, qtbot))


def test_complete_course_leads_to_its_statement(
    reading: Reading, course: Course, learner: LearnerServices, qtbot: QtBot
) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    page = outline(reading, learner, qtbot)
    with qtbot.waitSignal(page.statement_requested) as asked:
        pressable(page, "Get the statement").click()
    assert asked.args == [COURSE]


def test_everything_that_takes_the_keyboard_has_a_name(
    reading: Reading, learner: LearnerServices, qtbot: QtBot
) -> None:
    assert nameless(outline(reading, learner, qtbot)) == []


def test_assigned_course_says_until_when_and_by_whom(
    reading: Reading, learner: LearnerServices, qtbot: QtBot, tmp_path: Path
) -> None:
    office = FarOffice(tmp_path / "office")
    learner.sending.accept(office.file)
    learner.assignments.take(office.assign(tmp_path, {COURSE: date(2026, 11, 27)}, profile=learner.profile.profile.id))
    page = CoursePage(
        reading,
        learner.learning,
        learner.examining,
        learner.practising,
        theme=reading.theme,
        assigned=learner.assignments.of(COURSE),
    )
    qtbot.addWidget(page)
    assert "due in 4 day(s)\nAssigned by Серікова Динара, Кадр бөлімі, due 27 November 2026" in words(page)


def test_lessons_can_be_printed(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> None:
    page = outline(reading, learner, qtbot)
    with qtbot.waitSignal(page.page_requested) as asked:
        pressable(page, "Print or save the lessons").click()
    assert asked.args == ["handout"]
