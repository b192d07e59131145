"""Text has room on every page: at 200 % on the office screen, in words as long as Kazakh ones."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM, AppPaths
from app.base.settings import Settings
from app.course.structure import Course
from app.services.review_glance import glance
from app.services.wiring import LearnerServices, Services
from app.ui.pages.certificates import CertificatesPage
from app.ui.pages.course import CoursePage
from app.ui.pages.courses import CoursesPage
from app.ui.pages.erased import ErasedPage
from app.ui.pages.forgotten_pin import ForgottenPinPage
from app.ui.pages.handout import HandoutPage
from app.ui.pages.home import HomePage
from app.ui.pages.records import RecordsPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.sign_in import SignInPage
from app.ui.pages.transcript import TranscriptPage
from app.ui.pages.welcome import WelcomePage
from app.ui.reading import Reading
from app.ui.speech import Speech
from app.ui.state import WindowState
from app.ui.theme import Theme
from app.ui.widgets.page import Page
from tests.clock import SetClock
from tests.services.offices import FarOffice
from tests.services.work import pass_quiz, read_all
from tests.ui.pages.look import cut

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

RAIL_PX, SCREEN = 208, (1366, 768)
KK = Settings(interface_language="kk", second_language="ru")


class LongWords(QTranslator):
    """Makes every English word a third longer, and keeps fields."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, _note: str | None = None, number: int = -1) -> str:
        parts = re.split(r"(\{[^}]*\}|%n)", text)
        longer = "".join(
            re.sub(r"[A-Za-z]{3,}", _longer, part) if at % 2 == 0 else part for at, part in enumerate(parts)
        )
        return longer.replace("%n", str(number))


def _longer(word: re.Match[str]) -> str:
    return word[0] + "ің" * (1 + len(word[0]) // 6)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Theme]:
    """200 % and long words."""
    theme = Theme("light", text_size=200, assets=PROGRAM / "assets")
    theme.apply(qapp)
    words = LongWords()
    qapp.installTranslator(words)
    yield theme
    qapp.removeTranslator(words)


Build = Callable[[LearnerServices, Reading, AppPaths, Theme], Page]


def home(learner: LearnerServices, reading: Reading, paths: AppPaths, theme: Theme) -> Page:
    now = glance(learner.profile.file, SetClock())
    names = {"name": "Нұрлан Айгүл", "content_language": "kk", "language": "kk"}
    state = WindowState(paths.config)
    assign(learner, paths.config.parent)
    return HomePage(learner.learning, now, learner.assignments, state=state, **names, theme=theme, hour=9)


def assign(learner: LearnerServices, folder: Path) -> None:
    """Have an office assign courses that are late, soon and far away."""
    office = FarOffice(folder / "far-office")
    learner.sending.accept(office.file)
    due = {"c01-foundations": date(2026, 11, 1), "c02-services": date(2026, 11, 25), "c09-security": date(2027, 1, 20)}
    learner.assignments.take(office.assign(folder, due, profile=learner.profile.profile.id))


def transcript(learner: LearnerServices, reading: Reading, paths: AppPaths, theme: Theme) -> Page:
    languages = {"content_language": "kk", "language": "kk"}
    page = TranscriptPage(learner.transcripts, **languages, theme=theme, state=WindowState(paths.config))
    for one in page.findChildren(QPushButton):
        if one.isCheckable():
            one.setChecked(True)
    return page


def handout(learner: LearnerServices, reading: Reading, paths: AppPaths, theme: Theme) -> Page:
    state = WindowState(paths.config)
    page = HandoutPage(reading, learner.handing_out, "mixed-appeals", state=state, cache=paths.cache)
    page.notice.complain("The document could not be saved in /home/aigul/Documents. Choose another folder.")
    return page


def courses(learner: LearnerServices, reading: Reading, paths: AppPaths, theme: Theme) -> Page:
    return CoursesPage(learner.learning, content_language="kk", theme=theme)


def course_outline(learner: LearnerServices, reading: Reading, paths: AppPaths, theme: Theme) -> Page:
    assign(learner, paths.config.parent)
    work = learner.assignments.of("c01-foundations")
    return CoursePage(reading, learner.learning, learner.examining, learner.practising, theme=theme, assigned=work)


def certificates(learner: LearnerServices, reading: Reading, paths: AppPaths, theme: Theme) -> Page:
    state = WindowState(paths.config)
    page = CertificatesPage(
        learner.certifying, learner.learning, name="Айгүл", settings=KK, theme=theme, state=state, cache=paths.cache
    )
    for card in page.cards.values():
        card.notice.complain("The document could not be saved in /home/aigul/Documents. Choose another folder.")
    return page


def settings(learner: LearnerServices, reading: Reading, paths: AppPaths, theme: Theme) -> Page:
    return SettingsPage(KK, account=learner.account, speech=Speech(lambda: None), folder=paths.data, theme=theme)


def assert_room(page: Page, qtbot: QtBot, *, width: int) -> None:
    """Show a page at the height of the office screen; as soon as it is laid out nothing is cut, nor to the side."""
    qtbot.addWidget(page)
    page.resize(width, SCREEN[1])
    page.show()

    def everything_fits() -> None:
        assert cut(page) == []
        assert page.column.widget().width() <= page.column.viewport().width()

    qtbot.waitUntil(everything_fits, timeout=2000)


@pytest.fixture
def reading(services: Services, course: Course, large: Theme) -> Reading:
    catalogue = services.catalogue
    return Reading(course=course, library=catalogue.library, glossary=catalogue.glossary, language="kk", theme=large)


BESIDE_THE_RAIL = pytest.mark.parametrize(
    "build", [home, courses, course_outline, certificates, settings, transcript, handout]
)


@BESIDE_THE_RAIL
def test_nothing_is_cut_for_a_newcomer(
    build: Build, learner: LearnerServices, reading: Reading, paths: AppPaths, qtbot: QtBot
) -> None:
    page = build(learner, reading, paths, reading.theme)
    assert_room(page, qtbot, width=SCREEN[0] - RAIL_PX)


@BESIDE_THE_RAIL
def test_nothing_is_cut_for_who_completed_a_course(
    build: Build, learner: LearnerServices, reading: Reading, paths: AppPaths, qtbot: QtBot
) -> None:
    read_all(learner, reading.course)
    pass_quiz(learner, reading.course)
    page = build(learner, reading, paths, reading.theme)
    assert_room(page, qtbot, width=SCREEN[0] - RAIL_PX)


def test_page_that_fits_does_not_scroll(
    learner: LearnerServices, services: Services, theme: Theme, qtbot: QtBot
) -> None:
    page = RecordsPage(
        services.make_records(),
        learner.profile.profile.id,
        name="Айгүл",
        language="kk",
        theme=theme,
        state=WindowState(services.paths.config),
    )
    assert_room(page, qtbot, width=SCREEN[0] - RAIL_PX)
    assert page.column.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("step", [0, 1, 2])
def test_nothing_is_cut_in_the_welcome(large: Theme, qtbot: QtBot, step: int) -> None:
    page = WelcomePage(large, language="kk", step=step, can_go_back=True)
    page.show_error("The profile could not be saved. Nothing was changed. Check that the disk has space.")
    assert_room(page, qtbot, width=SCREEN[0])


def test_nothing_is_cut_in_the_sign_in(services: Services, large: Theme, qtbot: QtBot) -> None:
    profiles = [services.profiles.create(f"Нұрланбекова Айгүл {at}") for at in range(9)]
    page = SignInPage(large, profiles)
    page.show_error("The PIN is not right. Nothing is lost: try again, or ask your trainer to help you.")
    assert_room(page, qtbot, width=SCREEN[0])


def test_nothing_is_cut_on_the_page_of_a_locked_person(services: Services, large: Theme, qtbot: QtBot) -> None:
    locked = services.profiles.create("Нұрланбекова Айгүл", pin="4711")
    page = SignInPage(large, [locked], locked=locked, seconds_to_wait=lambda _profile: 900)
    assert_room(page, qtbot, width=SCREEN[0])


@pytest.mark.parametrize("offices", [(), ("Кадр қызметі, Астана қаласының әкімдігі (41D6-3D7F-A8A7-30E7)",)])
def test_nothing_is_cut_on_the_page_of_a_forgotten_pin(large: Theme, qtbot: QtBot, offices: tuple[str, ...]) -> None:
    page = ForgottenPinPage(
        large,
        "Нұрланбекова Айгүл",
        question="TTM2-UU63-T8ZC-KXMV-9MRP-6MAK",
        offices=offices,
        save_card=lambda folder: folder,
        seconds_to_wait=lambda: 0,
    )
    page.show_error("A letter was misheard or mistyped: the last one does not fit the others. Compare them one by one.")
    assert_room(page, qtbot, width=SCREEN[0])


def test_nothing_is_cut_after_an_erasure(large: Theme, paths: AppPaths, qtbot: QtBot) -> None:
    page = ErasedPage(large, facts=1200, folder=paths.erased, save=lambda folder: (folder,))
    assert_room(page, qtbot, width=SCREEN[0])


def test_nothing_is_cut_in_the_forms_of_the_own_profile(
    learner: LearnerServices, paths: AppPaths, large: Theme, qtbot: QtBot
) -> None:
    speech = Speech(lambda: None)
    page = SettingsPage(KK, account=learner.account, speech=speech, folder=paths.data, theme=large)
    page.pin.buttons["set"].click()
    page.erasing.begin.click()
    assert_room(page, qtbot, width=SCREEN[0] - RAIL_PX)
