"""The registry of pages. A new page is one module here and one `PageSpec` below; its imports stay in its builder."""

from collections.abc import Callable

import msgspec
from PySide6.QtWidgets import QWidget

from app.base.i18n import QT_TRANSLATE_NOOP
from app.ui.context import UiContext


class Place(msgspec.Struct, frozen=True):
    """Where the learner is: a page and what it shows. The same place built twice shows the same."""

    page: str
    course: str = ""
    item: str = ""


class PageSpec(msgspec.Struct, frozen=True):
    """A page: its title (marked in the context "pages"), icon, builder, and where the shell shows it."""

    name: str
    title: str
    icon: str
    build: Callable[[UiContext, Place, QWidget], QWidget]
    """Given what the page may use, where the learner is, and the parent: moving a whole page costs 50 ms."""
    in_rail: bool = False
    under: str = ""
    """The rail entry that is marked while this page is shown."""
    whole_window: bool = False


def _home(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.home import HomePage

    return HomePage(
        ui.learner.learning,
        name=ui.learner.profile.profile.name,
        content_language=ui.settings.reading_language(),
        theme=ui.theme,
        hour=ui.hour,
        parent=parent,
    )


def _courses(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.courses import CoursesPage

    return CoursesPage(
        ui.learner.learning, content_language=ui.settings.reading_language(), theme=ui.theme, parent=parent
    )


def _course(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.course import CoursePage

    learner = ui.learner
    return CoursePage(ui.reading(place.course), learner.learning, learner.examining, theme=ui.theme, parent=parent)


def _lesson(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.lesson import LessonPage

    return LessonPage(
        ui.reading(place.course),
        ui.learner.learning,
        place.item,
        second_language=ui.settings.second_language,
        parent=parent,
    )


def _quiz(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.quiz import QuizPage

    learner = ui.learner.profile.profile.name
    return QuizPage(ui.reading(place.course), ui.learner.examining, place.item, learner=learner, parent=parent)


def _result(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.result import ResultPage

    reading = ui.reading(place.course)
    report = ui.learner.examining.report(reading.course, place.item)
    finished = ui.learner.examining.finished(reading.course, report.attempt.quiz.id)
    earlier = [row.fraction or 0.0 for row in finished if row.number < report.attempt.row.number]
    complete = place.course in ui.learner.learning.completions()
    return ResultPage(reading, report, complete=complete, earlier=earlier, parent=parent)


def _certificates(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.certificates import CertificatesPage

    return CertificatesPage(
        ui.learner.certifying,
        ui.learner.learning,
        name=ui.learner.profile.profile.name,
        settings=ui.settings,
        theme=ui.theme,
        state=ui.state,
        cache=ui.services.paths.cache,
        parent=parent,
    )


def _settings(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.settings import SettingsPage

    return SettingsPage(ui.settings, theme=ui.theme, parent=parent)


def _help(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.help import HelpPage

    return HelpPage(ui.services.paths, theme=ui.theme, language=ui.interface_language, parent=parent)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("home", QT_TRANSLATE_NOOP("pages", "Home"), "home", _home, in_rail=True),
    PageSpec("courses", QT_TRANSLATE_NOOP("pages", "Courses"), "courses", _courses, in_rail=True),
    PageSpec("course", QT_TRANSLATE_NOOP("pages", "Course"), "courses", _course, under="courses"),
    PageSpec("lesson", QT_TRANSLATE_NOOP("pages", "Lesson"), "courses", _lesson, under="courses"),
    PageSpec("quiz", QT_TRANSLATE_NOOP("pages", "Quiz"), "courses", _quiz, under="courses", whole_window=True),
    PageSpec("result", QT_TRANSLATE_NOOP("pages", "Result"), "courses", _result, under="courses"),
    PageSpec("certificates", QT_TRANSLATE_NOOP("pages", "Certificates"), "certificates", _certificates, in_rail=True),
    PageSpec("settings", QT_TRANSLATE_NOOP("pages", "Settings"), "settings", _settings),
    PageSpec("help", QT_TRANSLATE_NOOP("pages", "Help"), "help", _help),
)


def page_spec(name: str) -> PageSpec:
    """Return a page's entry; KeyError if there is none."""
    for spec in PAGES:
        if spec.name == name:
            return spec
    raise KeyError(name)
