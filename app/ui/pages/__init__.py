"""The registry of pages. A new page is one module here and one `PageSpec` below; its imports stay in its builder."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.base.i18n import QT_TRANSLATE_NOOP
from app.ui.context import UiContext
from app.ui.pages.hr import DESK_PAGES
from app.ui.place import PageSpec, Place

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.values import AttemptRow
    from app.ui.reading_aloud import ReadAloud

__all__ = ["PAGES", "PRACTICE", "PageSpec", "Place", "page_spec"]


def _home(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.services.review_glance import glance
    from app.ui.pages.home import HomePage

    return HomePage(
        ui.learner.learning,
        glance(ui.learner.profile.file, ui.services.clock),
        ui.learner.assignments,
        state=ui.state,
        name=ui.learner.profile.profile.name,
        content_language=ui.settings.reading_language(),
        language=ui.interface_language,
        theme=ui.theme,
        hour=ui.hour,
        parent=parent,
    )


def _transcript(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.transcript import TranscriptPage

    return TranscriptPage(
        ui.learner.transcripts,
        content_language=ui.settings.reading_language(),
        language=ui.interface_language,
        theme=ui.theme,
        state=ui.state,
        parent=parent,
    )


def _handout(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.handout import HandoutPage

    return HandoutPage(
        ui.reading(place.course),
        ui.learner.handing_out,
        place.item,
        state=ui.state,
        cache=ui.services.paths.cache,
        parent=parent,
    )


def _courses(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.courses import CoursesPage

    return CoursesPage(
        ui.learner.learning, content_language=ui.settings.reading_language(), theme=ui.theme, parent=parent
    )


def _install(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.services.installing import Installing
    from app.ui.pages.install import InstallPage

    services = ui.services
    return InstallPage(
        Installing(services.paths, services.clock, services.catalogue),
        sticks=ui.learner.sending.sticks,
        language=ui.interface_language,
        theme=ui.theme,
        state=ui.state,
        parent=parent,
    )


def _course(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.course import CoursePage

    learner = ui.learner
    return CoursePage(
        ui.reading(place.course),
        learner.learning,
        learner.examining,
        learner.practising,
        theme=ui.theme,
        assigned=learner.assignments.of(place.course),
        parent=parent,
    )


def _lesson(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.lesson.opening import Opening
    from app.ui.pages.lesson import LessonPage

    return LessonPage(
        ui.reading(place.course, language=place.language),
        ui.learner.learning,
        ui.learner.noting,
        place.item,
        opening=Opening(_read_aloud(ui), block=place.block, side_by_side=ui.settings.side_by_side),
        parent=parent,
    )


def _read_aloud(ui: UiContext) -> "ReadAloud":
    from app.ui.reading_aloud import ReadAloud

    return ReadAloud(ui.speech, voice=ui.settings.voice, speed=ui.settings.voice_speed)


def _quiz(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.quiz import QuizPage

    learner = ui.learner.profile.profile.name
    return QuizPage(
        ui.reading(place.course, language=place.language),
        ui.learner.examining,
        place.item,
        aloud=_read_aloud(ui),
        learner=learner,
        practising=ui.practising,
        parent=parent,
    )


PRACTICE = "practice"
"""The item of a result of which nothing was recorded: its report is handed over, not read."""

COMPARED = 10
"""The most attempts a result is compared with, itself included."""


def _result(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.result import ResultPage

    reading, examining = ui.reading(place.course), ui.learner.examining
    practised = ui.practised if place.item == PRACTICE else None
    report = practised or examining.report(reading.course, place.item)
    rows = examining.finished(reading.course, report.attempt.quiz.id) if practised is None else []

    def save_sealed(folder: "Path") -> "Path":
        from app.services.responses import save_responses

        return save_responses(ui.learner.profile, place.item, paths=ui.services.paths, folder=folder)

    return ResultPage(
        reading,
        examining,
        report,
        complete=place.course in ui.learner.learning.completions(),
        history=[examining.report(reading.course, row.id) for row in _compared(rows, place.item)],
        save_sealed=save_sealed,
        parent=parent,
    )


def _compared(rows: "list[AttemptRow]", attempt_id: str) -> "list[AttemptRow]":
    """Return the last attempts; for an older one, those up to it."""
    at = next((at for at, row in enumerate(rows) if row.id == attempt_id), 0)
    end = len(rows) if len(rows) - at <= COMPARED else at + 1
    return rows[max(0, end - COMPARED) : end]


def _desks(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.desks import DesksPage

    return DesksPage(
        ui.services.catalogue,
        ui.learner.practising,
        content_language=ui.settings.reading_language(),
        theme=ui.theme,
        parent=parent,
    )


def _practice(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.practice import PracticePage

    return PracticePage(ui.reading(place.course), ui.learner.practising, place.item, run=ui.running, parent=parent)


def _practice_result(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.practice_result import PracticeResultPage

    reading = ui.reading(place.course)
    return PracticeResultPage(reading, ui.learner.practising.report(reading.course, place.item), parent=parent)


def _review(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.review import ReviewPage

    return ReviewPage(
        ui.learner.reviewing,
        ui.learner.learning,
        reading_of=ui.reading,
        content_language=ui.settings.reading_language(),
        language=ui.interface_language,
        theme=ui.theme,
        parent=parent,
    )


def _notes(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.notes import NotesPage

    return NotesPage(
        ui.learner.noting,
        ui.learner.reviewing,
        ui.learner.learning,
        name=ui.learner.profile.profile.name,
        content_language=ui.settings.reading_language(),
        language=ui.interface_language,
        theme=ui.theme,
        state=ui.state,
        parent=parent,
    )


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


def _sending(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.sending import SendingPage

    return SendingPage(
        ui.learner.sending, language=ui.interface_language, theme=ui.theme, state=ui.state, parent=parent
    )


def _settings(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.settings import SettingsPage

    return SettingsPage(
        ui.settings,
        account=ui.learner.account,
        speech=ui.speech,
        folder=ui.services.paths.data,
        theme=ui.theme,
        is_desk="hr" in ui.workplaces,
        parent=parent,
    )


def _help(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.help import HelpPage

    return HelpPage(ui.services.paths, theme=ui.theme, language=ui.interface_language, parent=parent)


def _doctor(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.services.doctor import Doctor
    from app.ui.pages.doctor import DoctorPage

    return DoctorPage(Doctor(ui.services.paths, ui.services.clock), theme=ui.theme, state=ui.state, parent=parent)


def _glossary(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.glossary import GlossaryPage

    return GlossaryPage(
        ui.services.catalogue.glossary,
        place.item,
        content_language=ui.settings.reading_language(),
        theme=ui.theme,
        parent=parent,
    )


def _records(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.records import RecordsPage

    profile = ui.learner.profile.profile
    return RecordsPage(
        ui.services.make_records(),
        profile.id,
        name=profile.name,
        language=ui.interface_language,
        theme=ui.theme,
        state=ui.state,
        parent=parent,
    )


def _verify(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.services.verifying import Verifying
    from app.ui.pages.verify import VerifyPage

    services = ui.services
    return VerifyPage(
        Verifying(services.paths, services.clock, services.catalogue),
        language=ui.interface_language,
        theme=ui.theme,
        state=ui.state,
        parent=parent,
    )


def _certificate_designer(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.services.certificate_templates import CertificateTemplates
    from app.ui.pages.certificate_designer import CertificateDesignerPage

    templates = CertificateTemplates(ui.services.paths)
    return CertificateDesignerPage(templates, language=ui.interface_language, theme=ui.theme, parent=parent)


def _studio(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.services.studio.workshop import Workshop
    from app.ui.pages.studio import StudioPage

    workshop = Workshop(ui.services.paths, ui.services.clock)
    return StudioPage(workshop, language=ui.interface_language, theme=ui.theme, parent=parent)


def _studio_course(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from pathlib import Path

    from app.ui.pages.studio_course import StudioCoursePage

    return StudioCoursePage(
        ui.services,
        Path(place.item),
        language=ui.interface_language,
        theme=ui.theme,
        state=ui.state,
        parent=parent,
    )


PAGES: tuple[PageSpec, ...] = (
    PageSpec("home", QT_TRANSLATE_NOOP("pages", "Home"), "home", _home, in_rail=True),
    PageSpec("transcript", QT_TRANSLATE_NOOP("pages", "My transcript"), "history", _transcript, under="home"),
    PageSpec("handout", QT_TRANSLATE_NOOP("pages", "Print or save"), "print", _handout, under="courses"),
    PageSpec("courses", QT_TRANSLATE_NOOP("pages", "Courses"), "courses", _courses, in_rail=True),
    PageSpec("install", QT_TRANSLATE_NOOP("pages", "Add a course"), "courses", _install, under="courses"),
    PageSpec("course", QT_TRANSLATE_NOOP("pages", "Course"), "courses", _course, under="courses"),
    PageSpec("lesson", QT_TRANSLATE_NOOP("pages", "Lesson"), "courses", _lesson, under="courses"),
    PageSpec("quiz", QT_TRANSLATE_NOOP("pages", "Quiz"), "courses", _quiz, under="courses", whole_window=True),
    PageSpec("result", QT_TRANSLATE_NOOP("pages", "Result"), "courses", _result, under="courses"),
    PageSpec("desks", QT_TRANSLATE_NOOP("pages", "Practice"), "practice", _desks, in_rail=True),
    PageSpec(
        "practice", QT_TRANSLATE_NOOP("pages", "Practice desk"), "practice", _practice, under="desks", whole_window=True
    ),
    PageSpec(
        "practice-result", QT_TRANSLATE_NOOP("pages", "Result of a run"), "practice", _practice_result, under="desks"
    ),
    PageSpec("review", QT_TRANSLATE_NOOP("pages", "Review"), "review", _review, in_rail=True),
    PageSpec("notes", QT_TRANSLATE_NOOP("pages", "My notes"), "note", _notes, under="review"),
    PageSpec("certificates", QT_TRANSLATE_NOOP("pages", "Certificates"), "certificates", _certificates, in_rail=True),
    PageSpec("sending", QT_TRANSLATE_NOOP("pages", "Send my progress"), "upload", _sending, under="certificates"),
    PageSpec("verify", QT_TRANSLATE_NOOP("pages", "Check a certificate"), "code", _verify, under="certificates"),
    PageSpec(
        "certificate-designer",
        QT_TRANSLATE_NOOP("pages", "Design a certificate"),
        "certificates",
        _certificate_designer,
        under="certificates",
    ),
    PageSpec("glossary", QT_TRANSLATE_NOOP("pages", "Glossary"), "glossary", _glossary, in_rail=True),
    PageSpec("records", QT_TRANSLATE_NOOP("pages", "My records"), "save", _records, under="settings"),
    PageSpec("studio", QT_TRANSLATE_NOOP("pages", "Studio"), "studio", _studio),
    PageSpec(
        "studio-course", QT_TRANSLATE_NOOP("pages", "Course in the Studio"), "studio", _studio_course, under="studio"
    ),
    *DESK_PAGES,
    PageSpec("settings", QT_TRANSLATE_NOOP("pages", "Settings"), "settings", _settings),
    PageSpec("help", QT_TRANSLATE_NOOP("pages", "Help"), "help", _help),
    PageSpec("doctor", QT_TRANSLATE_NOOP("pages", "Check this PC"), "help", _doctor, under="help"),
)


def page_spec(name: str) -> PageSpec:
    """Return a page's entry; KeyError if there is none."""
    for spec in PAGES:
        if spec.name == name:
            return spec
    raise KeyError(name)
