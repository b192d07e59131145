"""The window of a learner whose only course is the made one with its exams (tools/exam_course.py)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM, AppPaths, app_paths
from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.pages.quiz import QuizPage
from app.ui.quiz.sitting import Sitting
from app.ui.reading import Reading
from app.ui.shell import Shell
from app.ui.theme import Theme
from tests.speech import aloud
from tools.exam_course import COURSE, EXAM, make_exam_course

Open = Callable[..., QuizPage]


@pytest.fixture(scope="session")
def exam_courses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of courses with nothing but the made one: written and compiled once."""
    courses = tmp_path_factory.mktemp("exam-courses")
    make_exam_course(courses)
    return courses


@pytest.fixture
def paths(tmp_path: Path, compiled_courses: Path, exam_courses: Path) -> AppPaths:
    return replace(app_paths(tmp_path), cache=compiled_courses / "exam", courses=exam_courses)


@pytest.fixture
def course(services: Services) -> Course:
    return services.catalogue.course(COURSE)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look of the program, put on once."""
    made = Theme("light", text_size=100, assets=PROGRAM / "assets")
    made.apply(qapp)
    return made


@pytest.fixture
def open_quiz(learner: LearnerServices, course: Course, services: Services, theme: Theme) -> Iterator[Open]:
    """Open the page of a quiz by itself, without the window around it; with `begin`, also begin an attempt."""
    pages: list[QuizPage] = []
    library, glossary = services.catalogue.library, services.catalogue.glossary
    reading = Reading(course=course, library=library, glossary=glossary, language="en", theme=theme)

    def opened(quiz: str = EXAM, *, begin: bool = False) -> QuizPage:
        page = QuizPage(reading, learner.examining, quiz, aloud=aloud(None), learner="Айгүл Нұрлан")
        page.resize(1366, 768)
        pages.append(page)
        if begin and page.sitting is None:
            page.begin()
        return page

    yield opened
    for page in pages:
        page.close()
        page.flush()
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown_quiz(shell: Shell, quiz: str) -> QuizPage:
    """Open a quiz in the window."""
    shell.go(Place("quiz", COURSE, quiz))
    page = shell.page
    assert isinstance(page, QuizPage)
    return page


def start_program(qapp: QApplication, services: Services, qtbot: QtBot) -> MainWindow:
    """Start the program over the data there are."""
    made = MainWindow(qapp, services)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
    return made


def end_program(window: MainWindow) -> None:
    """Close the window as a person does; nothing of it is left when the program starts again."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sitting_of(window: MainWindow) -> Sitting:
    """Return the attempt under way in a window."""
    assert window.shell is not None
    page = window.shell.page
    assert isinstance(page, QuizPage)
    assert page.sitting is not None
    return page.sitting
