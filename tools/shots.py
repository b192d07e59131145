"""Pictures of every page and state into build/shots/: `make shots`; ARGS="--only lesson" for some of them.

Three languages, light and dark at 100 %, light at 200 %, and high contrast in English, at 1366x768.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.shots_doctor import doctor_scenes
from tools.shots_exams import ExamPictures
from tools.shots_hr import DeskPictures
from tools.shots_people import people_scenes
from tools.shots_practice import practice_scenes
from tools.shots_records import damaged_scenes, records_scenes
from tools.shots_results import result_scenes
from tools.shots_review import review_scenes
from tools.shots_search import search_scenes
from tools.shots_studio import StudioPictures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from app.ui.main_window import MainWindow
    from app.ui.pages.quiz import QuizPage
    from app.ui.shell import Shell

ROOT = Path(__file__).resolve().parents[1]
COURSE, QUIZ = "c03-inquiries", "course-quiz"
NAMES = {"kk": "Нұрлан Айгүл Серікқызы", "ru": "Ким Дмитрий Олегович", "en": "Nurlan Aigul"}


@dataclass(frozen=True)
class Look:
    """One way to look at everything."""

    language: str
    theme: str
    size: int

    @property
    def folder(self) -> str:
        """The folder of its pictures."""
        return f"{self.language}-{self.theme}-{self.size}"


LOOKS = (
    *(Look(language, theme, 100) for language in ("kk", "ru", "en") for theme in ("light", "dark")),
    *(Look(language, "light", 200) for language in ("kk", "ru", "en")),
    Look("en", "contrast", 100),
)


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="pictures whose name contains this")
    parser.add_argument("--look", default="", help="only this folder, for example kk-light-200")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.ui.application import new_application

    application = new_application(ROOT / "assets")
    for look in LOOKS:
        if arguments.look in {"", look.folder}:
            Session(application, look, arguments.only).run()
            exams = ExamPictures(
                application,
                language=look.language,
                theme=look.theme,
                size=look.size,
                folder=ROOT / "build" / "shots" / look.folder,
            )
            exams.take(arguments.only)
            desk = DeskPictures(
                application,
                language=look.language,
                theme=look.theme,
                size=look.size,
                folder=ROOT / "build" / "shots" / look.folder,
            )
            desk.take(arguments.only)
            studio = StudioPictures(
                application,
                language=look.language,
                theme=look.theme,
                size=look.size,
                folder=ROOT / "build" / "shots" / look.folder,
            )
            studio.take(arguments.only)
    return 0


class Session:
    """One look: a data folder of its own, walked from the first start to a completed course."""

    def __init__(self, application: "QApplication", look: Look, only: str) -> None:
        self._application = application
        self._look = look
        self._only = only
        self._folder = ROOT / "build" / "shots" / look.folder
        self._folder.mkdir(parents=True, exist_ok=True)
        self._window: MainWindow | None = None

    def run(self) -> None:
        """Take all pictures of this look."""
        from app.base.paths import app_paths
        from app.base.settings import Settings, save_settings
        from app.bootstrap import build_services
        from app.ui.main_window import PC_SETTINGS, MainWindow

        data = Path(tempfile.mkdtemp(prefix="kense-shots-"))
        try:
            services = build_services(app_paths(data))
            settings = Settings(
                interface_language=self._look.language, theme=self._look.theme, text_size=self._look.size
            )
            save_settings(settings, services.paths.config / PC_SETTINGS)
            self._window = MainWindow(self._application, services)
            self._window.resize(1366, 768)
            self._window.show()
            for name, act in self._scenes():
                act()
                self._settle()
                if self._only in name:
                    self._shown(name).grab().save(str(self._folder / f"{name}.png"))
            self._window.close()
        finally:
            shutil.rmtree(data, ignore_errors=True)
        print(self._folder)

    def _shown(self, name: str) -> "QWidget":
        """Return what a picture is of: the companion is a window of its own."""
        from app.ui.companion import Companion

        assert self._window is not None
        beside = [one for one in self._application.topLevelWidgets() if isinstance(one, Companion)]
        return beside[0] if name == "companion" and beside else self._window

    @property
    def _shell(self) -> "Shell":
        assert self._window is not None
        assert self._window.shell is not None
        return self._window.shell

    def _scenes(self) -> Iterator[tuple[str, Callable[[], None]]]:
        window = self._window
        assert window is not None
        for step in range(3):
            yield f"welcome-{step + 1}", lambda step=step: window.show_welcome(step=step, name=self._name(step))  # type: ignore[misc]
        yield "home-new", self._sign_in
        for page in ("courses", "certificates", "settings", "help"):
            yield f"{page}-new" if page == "certificates" else page, lambda page=page: self._go(page)  # type: ignore[misc]
        yield from doctor_scenes(self._shell, self._settle)
        yield "course-new", lambda: self._go("course", COURSE)
        course = window.shell.ui.services.catalogue.course(COURSE) if window.shell else None
        assert course is not None
        for lesson_id in course.manifest.lesson_ids():
            yield f"lesson-{lesson_id}", lambda one=lesson_id: self._go("lesson", COURSE, one)  # type: ignore[misc]
            yield f"lesson-{lesson_id}-middle", lambda: self._scroll(0.5)
            yield f"lesson-{lesson_id}-end", lambda: self._scroll(1.0)
        yield "lesson-check-right", lambda: self._answer_check(right=True)
        yield "lesson-check-wrong", lambda: self._answer_check(right=False)
        yield "lesson-side-by-side", self._show_side_by_side
        yield "companion", self._keep_beside
        yield "handout", lambda: self._go("handout", COURSE, "mixed-appeals")
        yield "home-started", lambda: self._go("home")
        yield from self._quiz_scenes()
        yield "certificates-complete", lambda: self._go("certificates", COURSE)
        yield "home-complete", lambda: self._go("home")
        yield "transcript", lambda: self._go("transcript")
        yield "course-complete", lambda: self._go("course", COURSE)
        yield from practice_scenes(self._shell, self._look.language)
        yield from review_scenes(self._shell, self._look.language)
        yield from search_scenes(self._shell, self._look.language)
        yield from records_scenes(window)
        yield "sign-in", self._sign_out
        yield "sign-in-error", self._wrong_pin
        yield from damaged_scenes(window)
        yield from people_scenes(window)

    def _quiz_scenes(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "quiz-start", lambda: self._go("quiz", COURSE, QUIZ)
        self._quiz().begin()
        for index in range(10):
            yield f"quiz-{index + 1:02d}", lambda at=index: self._show_question(at)  # type: ignore[misc]
        yield "quiz-review-blanks", lambda: self._quiz().show_review()
        yield "quiz-answered", lambda: self._answer_quiz(right=3)
        yield "quiz-review", lambda: self._quiz().show_review()
        yield "result-failed", lambda: self._quiz().hand_in()
        yield "result-answers", self._show_answers
        yield "result-passed", self._pass_quiz
        yield from result_scenes(self._shell)

    def _name(self, step: int) -> str:
        return NAMES[self._look.language] if step else ""

    def _sign_in(self) -> None:
        from dataclasses import replace

        assert self._window is not None
        profiles = self._window.services.profiles
        profiles.create(NAMES["ru"], pin="4711")
        profile = profiles.create(NAMES[self._look.language])
        self._window.open_profile(profile, "")
        settings = replace(self._shell.ui.settings, theme=self._look.theme, text_size=self._look.size)
        self._shell.settings_changed.emit(settings)

    def _sign_out(self) -> None:
        assert self._window is not None
        look = self._window.settings
        self._window.sign_out()
        self._window.put_on(look)
        self._window.show_sign_in()

    def _wrong_pin(self) -> None:
        assert self._window is not None
        guarded = next(one for one in self._window.services.profiles.all() if one.pin)
        self._window.open_profile(guarded, "0000")

    def _go(self, page: str, course: str = "", item: str = "") -> None:
        from app.ui.pages import Place

        self._shell.go(Place(page, course, item))

    def _scroll(self, share: float) -> None:
        from app.ui.pages.lesson import LessonPage

        page = self._shell.page
        assert isinstance(page, LessonPage)
        while not page.column.complete:
            self._settle()
        bar = page.column.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        self._settle(milliseconds=1000 if share == 1.0 else 30)

    def _show_side_by_side(self) -> None:
        from app.ui.pages.lesson import LessonPage

        self._go("lesson", COURSE, "fifteen-working-days")
        page = self._shell.page
        assert isinstance(page, LessonPage)
        page.column.show_second("en" if self._look.language != "en" else "kk")

    def _keep_beside(self) -> None:
        """Press the button under the first rule with days."""
        from PySide6.QtWidgets import QPushButton

        from app.ui.text import translate

        words = translate("blocks", "Keep beside my work")
        buttons = self._shell.page.findChildren(QPushButton)
        found = [one for one in buttons if one.text() == words]
        assert found, "no rule with days in this lesson"
        found[0].click()
        self._settle()

    def _answer_check(self, *, right: bool) -> None:
        from app.questions import type_of
        from app.ui.blocks.check import CheckBlock

        self._go("lesson", COURSE, "mixed-appeals")
        self._settle()
        check = self._shell.page.findChildren(CheckBlock)[0]
        question = check.card.shown.question
        response = type_of(question).correct(question)
        if not right:
            response = next(one for one in type_of(question).options(question) if one != response)
        check.card.clear_result()
        check.card.view.set_response(response)
        check.card.view.changed()
        check.check_now()
        self._settle()
        self._shell.page.column.ensureWidgetVisible(check, 0, 20)  # type: ignore[attr-defined]

    def _quiz(self) -> "QuizPage":
        from app.ui.pages.quiz import QuizPage

        page = self._shell.page
        assert isinstance(page, QuizPage)
        return page

    def _show_question(self, index: int) -> None:
        self._quiz().show_question(index)

    def _answer_quiz(self, *, right: int) -> None:
        from app.questions import type_of

        page = self._quiz()
        for index, one in enumerate(page.attempt.paper.questions[:right]):
            page.show_question(index)
            page.answer_shown(type_of(one.question).correct(one.question))

    def _show_answers(self) -> None:
        from PySide6.QtWidgets import QPushButton

        for shown in self._shell.page.findChildren(QPushButton):
            if shown.isCheckable():
                shown.setChecked(True)

    def _pass_quiz(self) -> None:
        self._go("quiz", COURSE, QUIZ)
        self._quiz().begin()
        self._answer_quiz(right=9)
        self._quiz().hand_in()

    def _settle(self, *, milliseconds: int = 40) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
