"""The tour: the real window, driven as a learner would drive it, through the main job; a picture at each step."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.base.i18n import QT_TRANSLATE_NOOP
from app.questions import type_of
from app.services.wiring import Services
from app.ui.blocks.check import CheckBlock
from app.ui.lesson.column import LessonColumn
from app.ui.pages import Place
from app.ui.pages.certificates import CertificatesPage
from app.ui.pages.lesson import LessonPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.practice_result import PracticeResultPage
from app.ui.pages.quiz import QuizPage
from app.ui.pages.result import ResultPage
from app.ui.walking import Step, TourError, Walk, emptied

COURSE = "c03-inquiries"
LESSON = "mixed-appeals"
QUIZ = "course-quiz"


class Tour(Walk):
    """Walks profile, lesson, check, quiz, result and document, in one language; or all courses of a short path."""

    def __init__(
        self, application: QApplication, services: Services, output: Path, language: str, *, path: str = ""
    ) -> None:
        super().__init__(application, services, output, language)
        self._path = path

    def run(self) -> list[Path]:
        """Walk all steps and return the files kept.

        Raises:
            TourError: naming the first step that failed.
        """
        return self.walk(
            (
                ("welcome", self._welcome),
                ("home", self._home),
                ("lesson", self._lesson),
                ("check", self._check),
                *self._courses(),
                ("statement", partial(self._statement, self._last_course())),
            )
        )

    def _home(self) -> None:
        self._picture("home")

    def _lesson(self) -> None:
        self._shell_go(Place("course", COURSE))
        self._picture("course")
        self._shell_go(Place("lesson", COURSE, LESSON))
        assert self._page(LessonPage).lesson.language == self._language
        self._picture("lesson")

    def _check(self) -> None:
        page = self._page(LessonPage)
        check = page.findChild(CheckBlock)
        assert isinstance(check, CheckBlock)
        question = check.card.shown.question
        check.card.view.set_response(type_of(question).correct(question))
        check.card.view.changed()
        check.check_now()
        page.column.ensureWidgetVisible(check, 0, 40)
        self._settle()
        kept = page.check_answer(question.id)
        assert kept is not None
        assert kept.fraction == 1.0
        self._picture("check")

    def _courses(self) -> list[Step]:
        """Return the steps through each course and, on a short path, its exam."""
        steps: list[Step] = []
        for course in self._courses_of_path() or [COURSE]:
            steps += [
                (f"{course}-lessons", partial(self._read_all, course)),
                (f"{course}-desks", partial(self._practise, course)),
                (f"{course}-quiz", partial(self._quiz, course, QUIZ)),
                (f"{course}-result", partial(self._result, course)),
            ]
        path = self._services.catalogue.path
        if self._path and path is not None and path.completion is not None:
            exam = path.completion.exam
            steps += [("exam", partial(self._quiz, path.id, exam)), ("exam-result", partial(self._result, path.id))]
        return steps

    def _courses_of_path(self) -> list[str]:
        path = self._services.catalogue.path
        short = [one for one in path.short_paths if one.id == self._path] if path else []
        if self._path and not short:
            known = ", ".join(one.id for one in path.short_paths) if path else ""
            text = QT_TRANSLATE_NOOP(
                "core", "There is no short path named {path}. Nothing was started. Known: {known}."
            )
            raise TourError(text, path=self._path, known=known)
        return [course for one in short for course in one.courses]

    def _last_course(self) -> str:
        path = self._services.catalogue.path
        return path.id if self._path and path is not None else COURSE

    def _read_all(self, course_id: str) -> None:
        course = self._services.catalogue.course(course_id)
        for lesson_id in course.manifest.lesson_ids():
            self._shell_go(Place("lesson", course_id, lesson_id))
            page = self._page(LessonPage)
            assert page.lesson.language == self._language
            self._settle(until=partial(getattr, page.column, "complete"))
            self._settle(until=partial(self._read_to_end, page.column, course_id, lesson_id))
        self._picture(f"{course_id}-lesson-end")

    def _read_to_end(self, column: LessonColumn, course_id: str, lesson_id: str) -> bool:
        # Again and again: a check that shows its verdict makes the lesson longer a moment later.
        column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
        return self._is_read(course_id, lesson_id)

    def _is_read(self, course_id: str, lesson_id: str) -> bool:
        entry = self._services.catalogue.entry(course_id)
        assert entry is not None
        assert self.window.shell is not None
        progress = self.window.shell.ui.learner.learning.progress(entry)
        return progress is not None and lesson_id in progress.read

    def _practise(self, course_id: str) -> None:
        """Work through the desks that the course asks for, as its model solution does."""
        for practice in self._services.catalogue.course(course_id).manifest.completion.practices:
            self._shell_go(Place("practice", course_id, practice))
            page = self._page(PracticePage)
            page.begin("practice")
            assert page.session is not None
            keeper = page.session.keeper
            for entry in keeper.model_log(self._language):
                keeper.act(entry.case, entry.action, entry.arguments)
            self._settle()
            self._picture(f"{course_id}-{practice}")
            page.session.hand_in()
            self._settle(until=lambda: isinstance(self._current(), PracticeResultPage))
            self._picture(f"{course_id}-{practice}-result")

    def _quiz(self, course_id: str, quiz: str) -> None:
        self._shell_go(Place("quiz", course_id, quiz))
        page = self._page(QuizPage)
        self._picture(f"{quiz}-start")
        page.begin()
        for index, one in enumerate(page.attempt.paper.questions):
            page.show_question(index)
            if index == 0:
                self._settle()
                self._picture(quiz)
            page.answer_shown(type_of(one.question).correct(one.question))
        page.show_question(3)
        self._settle()
        self._picture(f"{quiz}-answered")
        page.show_review()
        self._settle()
        self._picture(f"{quiz}-review")
        page.hand_in()
        self._settle(until=lambda: isinstance(self._current(), ResultPage))

    def _result(self, course_id: str) -> None:
        self._picture(f"{course_id}-result")
        assert self.window.shell is not None
        assert course_id in self.window.shell.ui.learner.learning.completions()

    def _statement(self, course_id: str) -> None:
        self._shell_go(Place("certificates", course_id))
        self._page(CertificatesPage)
        self._picture("certificates")
        assert self.window.shell is not None
        certifying = self.window.shell.ui.learner.certifying
        second = "en" if self._language != "en" else "kk"
        target = self._output / "statement.pdf"
        course = self._services.catalogue.course(course_id)
        certifying.save_pdf(course, target, language=self._language, second=second)
        assert target.read_bytes().startswith(b"%PDF")
        self._shell_go(Place("home"))
        self._picture("home-completed")


def walk(application: QApplication, services: Services, output: Path, *, language: str, path: str = "") -> list[Path]:
    """Walk the tour, or all courses of the short path `path`, into an emptied folder and return the files kept.

    Raises:
        TourError: naming the first step that failed.
    """
    return Tour(application, services, emptied(output), language, path=path).run()
