"""Pictures of exams for `make shots`: start sheet, questions of every type, clock, keyboard card, verdicts, review."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.clock import SystemClock
from tools.console import BUILD
from tools.exam_course import AT_ONCE, CLOSED, CODED, COURSE, EXAM, ONCE, make_exam_course

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow
    from app.ui.pages.quiz import QuizPage
    from app.ui.quiz.sheet import QuestionSheet
    from app.ui.quiz.sitting import Sitting

MADE = BUILD / "exam-course"
"""The made course and its compiled form, shared by all looks."""

NAMES = {"kk": "Нұрлан Айгүл Серікқызы", "ru": "Ким Дмитрий Олегович", "en": "Nurlan Aigul"}


class MovedClock(SystemClock):
    """The machine's clock, which the pictures set ahead to show the end of an exam."""

    def __init__(self) -> None:
        super().__init__()
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Return the time as aware UTC, set ahead."""
        return super().now() + self._ahead

    def monotonic(self) -> float:
        """Return monotonic seconds, set ahead."""
        return super().monotonic() + self._ahead.total_seconds()

    def move(self, *, minutes: float) -> None:
        """Set the clock ahead."""
        self._ahead += timedelta(minutes=minutes)


class ExamPictures:
    """The pictures of one look, in a window over the made course alone."""

    def __init__(self, application: "QApplication", *, language: str, theme: str, size: int, folder: Path) -> None:
        self._application = application
        self._language = language
        self._theme = theme
        self._size = size
        self._folder = folder
        self._clock = MovedClock()
        self._window: MainWindow | None = None

    def take(self, only: str) -> None:
        """Take the pictures whose name contains `only`."""
        from app.base.paths import app_paths
        from app.base.settings import Settings, save_settings
        from app.bootstrap import build_services
        from app.ui.main_window import PC_SETTINGS, MainWindow

        if not (MADE / "courses").exists():
            make_exam_course(MADE / "courses")
        data = Path(tempfile.mkdtemp(prefix="kense-exam-"))
        try:
            paths = replace(app_paths(data), courses=MADE / "courses", cache=MADE / "cache")
            services = build_services(paths, self._clock)
            settings = Settings(interface_language=self._language, theme=self._theme, text_size=self._size)
            save_settings(settings, paths.config / PC_SETTINGS)
            opened = services.profiles.open(services.profiles.create(NAMES[self._language]))
            opened.save_settings(settings)
            opened.close()
            self._window = MainWindow(self._application, services)
            self._window.resize(1366, 768)
            self._window.show()
            for name, act in self._scenes():
                act()
                settle()
                if only in name:
                    self._window.grab().save(str(self._folder / f"{name}.png"))
            self._window.close()
        finally:
            shutil.rmtree(data, ignore_errors=True)

    def _scenes(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "exam-refused", lambda: self._open(CLOSED)
        yield "exam-code", lambda: self._open(CODED)
        yield "exam-start", lambda: self._open(EXAM)
        yield "exam-extra-time", self._open_extra_time
        yield "exam-begun", self._begin
        for kind in sorted({kind for kind, _ in self._kinds()}):
            yield f"exam-{kind}", lambda one=kind: self._show(one)  # type: ignore[misc]
        yield "exam-certain", self._answer_match
        yield "exam-review", self._sitting.show_review
        yield "exam-ten-minutes", lambda: self._let_pass(50.2)
        yield "exam-last-minutes", lambda: self._let_pass(5.5)
        yield "exam-checked", lambda: self._check(AT_ONCE, "short", "печать")
        yield "exam-checked-once", lambda: self._check(ONCE, "choice", "body")
        yield "exam-practice", self._practise

    @property
    def _page(self) -> "QuizPage":
        from app.ui.pages.quiz import QuizPage

        assert self._window is not None
        assert self._window.shell is not None
        page = self._window.shell.page
        assert isinstance(page, QuizPage)
        return page

    @property
    def _sitting(self) -> "Sitting":
        sitting = self._page.sitting
        assert sitting is not None
        return sitting

    @property
    def _sheet(self) -> "QuestionSheet":
        sheet = self._sitting.stack.sheet
        assert sheet is not None
        return sheet

    def _open(self, quiz: str) -> None:
        from app.ui.pages import Place

        assert self._window is not None
        assert self._window.shell is not None
        self._window.shell.go(Place("quiz", COURSE, quiz))

    def _open_extra_time(self) -> None:
        start = self._page.start
        assert start is not None
        assert start.extra_time is not None
        start.extra_time.setVisible(True)
        settle()
        start.ensureWidgetVisible(start.extra_time)

    def _begin(self) -> None:
        from app.questions import type_of

        self._page.begin()
        for place, one in enumerate(self._page.attempt.paper.questions[:16]):
            self._page.show_question(place)
            self._page.answer_shown(type_of(one.question).correct(one.question))

    def _kinds(self) -> Iterator[tuple[str, int]]:
        from app.questions import type_name

        for place, one in enumerate(self._page.attempt.paper.questions):
            yield type_name(one.question), place

    def _show(self, kind: str) -> None:
        self._page.show_question(next(place for one, place in self._kinds() if one == kind))

    def _answer_match(self) -> None:
        self._show("match")
        assert self._sheet.certainty is not None
        self._sheet.certainty.buttons[2].click()

    def _let_pass(self, minutes: float) -> None:
        self._clock.move(minutes=minutes)
        self._sitting.time.tick()
        self._show("choice")

    def _check(self, quiz: str, kind: str, response: str) -> None:
        self._open(quiz)
        self._page.begin()
        self._show(kind)
        self._page.answer_shown(response)
        self._sheet.check_now()

    def _practise(self) -> None:
        self._sitting.flush()
        self._open(CODED)
        self._page.practise()


def settle(*, milliseconds: int = 60) -> None:
    """Let the window work for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
