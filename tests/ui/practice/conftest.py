"""The page of a practice desk by itself, over the four templates and the real services of a new learner."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM, AppPaths, app_paths
from app.course.structure import Course
from app.practice.spec import Layer
from app.services.practising import Mode
from app.services.wiring import LearnerServices, Services
from app.ui.pages.practice import PracticePage
from app.ui.reading import Reading
from app.ui.theme import Theme, load_fonts
from tests.practices import COURSE, MODEL, desk_courses, with_desk

Open = Callable[..., PracticePage]
Within = Callable[[Course], Reading]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look of the program, put on once."""
    qapp.setStyle("Fusion")
    load_fonts(PROGRAM / "assets" / "fonts")
    made = Theme("light", text_size=100, assets=PROGRAM / "assets")
    made.apply(qapp)
    return made


@pytest.fixture
def paths(tmp_path: Path, compiled_courses: Path, tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    return replace(app_paths(tmp_path), cache=compiled_courses / "desks", courses=desk_courses(tmp_path_factory))


@pytest.fixture
def course(services: Services) -> Course:
    return services.catalogue.course(COURSE)


@pytest.fixture
def reading(services: Services, course: Course, theme: Theme) -> Reading:
    library, glossary = services.catalogue.library, services.catalogue.glossary
    return Reading(course=course, library=library, glossary=glossary, language="en", theme=theme)


@pytest.fixture
def within(reading: Reading) -> Within:
    """Read another course instead, such as one with a changed desk."""
    return lambda course: replace(reading, course=course)


@pytest.fixture
def layered(course: Course) -> Course:
    """The course with a model that can be played in two times; only the second is graded."""
    then = Layer(id="then", title={"en": "Then"}, note={"en": "As it was."}, graded=False)
    today = Layer(id="today", title={"en": "Today"}, note={"en": "As it is."})
    return with_desk(course, MODEL, layers=(then, today))


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Say yes to every question before handing in, and keep what was asked."""
    questions: list[str] = []

    def agree(_parent: object, question: str, *, yes: str) -> bool:
        questions.append(question)
        return True

    monkeypatch.setattr("app.ui.practice.session.confirm", agree)
    return questions


@pytest.fixture
def open_desk(reading: Reading, learner: LearnerServices, qtbot: QtBot) -> Iterator[Open]:
    """Open the page of a desk, begin a run if a mode is named, and show it if keys are to be pressed."""
    pages: list[PracticePage] = []

    def opened(
        desk: str, mode: Mode | None = None, *, of: Reading = reading, layer: str = "", shown: bool = True
    ) -> PracticePage:
        page = PracticePage(of, learner.practising, desk)
        pages.append(page)
        page.resize(1366, 768)
        if mode is not None:
            page.begin(mode, layer)
        if shown:
            with qtbot.waitActive(page):
                page.show()
        return page

    yield opened
    for page in pages:
        page.close()
        page.flush()
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
