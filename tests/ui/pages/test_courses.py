"""The courses page lists everything and says why something cannot be opened."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.wiring import LearnerServices
from app.ui.pages.courses import CoursesPage
from app.ui.theme import Theme
from tests.ui.pages.look import pressable, pressable_names, words


@pytest.fixture
def page(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> CoursesPage:
    made = CoursesPage(learner.learning, content_language="en", theme=theme)
    qtbot.addWidget(made)
    return made


def test_a_course_that_is_there_can_be_opened(page: CoursesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.course_requested) as asked:
        pressable(page, "Open: Citizens’ inquiries").click()
    assert asked.args == ["c03-inquiries"]


def test_only_courses_that_are_there_can_be_opened(page: CoursesPage) -> None:
    ready = [name for name in pressable_names(page) if name.startswith("Open: ")]
    assert [name.split(":")[1].strip() for name in ready] == [
        "E-government foundations and how it is measured",
        "Digital services, digital identity and e-signature",
        "Citizens’ inquiries",
        "Consulting citizens online",
        "Security, personal data and safe use of AI",
    ]


def test_each_course_says_what_it_builds_on(page: CoursesPage) -> None:
    assert "About 275 minute(s) · Builds on: Digital services" in words(page)


def test_many_courses_before_are_counted_not_listed(page: CoursesPage) -> None:
    assert "Builds on 9 other course(s)" in words(page)


def test_short_paths_say_which_courses_exist(page: CoursesPage) -> None:
    shown = words(page)
    assert "Front desk" in shown
    assert "Citizens’ inquiries: ready" in shown
    assert "New media: coming" in shown


def test_damaged_course_says_why_in_a_sentence(
    damaged_course: Path, learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    page = CoursesPage(learner.learning, content_language="en", theme=theme)
    qtbot.addWidget(page)
    fault = learner.learning.catalogue.entry("office-rules").fault  # type: ignore[union-attr]
    assert str(fault) in words(page)
