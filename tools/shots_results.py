"""Results for the pictures: exams with other rules over the shipped course, sat by the learner of the window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from app.course.outline import Draw, Module, QuizItem, Section
from app.course.structure import Course
from app.questions import type_of
from app.questions.essay import SAMPLE, EssayQuestion
from app.services.values import AttemptEvent

if TYPE_CHECKING:
    from app.services.examining import AttemptReport, OpenAttempt
    from app.ui.shell import Shell

COURSE, BANK = "c03-inquiries", "inquiries-bank"
FIRST = ("c3.1", "c3.2")
"""Objectives that the first of two sections asks about."""

LONG = ("floors", "certainty", "comparison", "essays")
"""States with more than one screen of their own."""

SURE: tuple[Literal[1, 2, 3], ...] = (3, 1, 3, 2)
ESSAYS = (
    msgspec.structs.replace(SAMPLE, id="essay-own"),
    msgspec.structs.replace(SAMPLE, id="essay-trained", marked_by="trainer"),
)


def result_scenes(shell: "Shell") -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield a name and what to do for each state that the course's own quiz does not reach."""
    results = Results(shell)
    for name, act in (
        ("floors", results.floors),
        ("certainty", results.certainty),
        ("comparison", results.comparison),
        ("sealed", results.sealed),
        ("later", results.later),
        ("practice", results.practice),
        ("essays", results.essays),
    ):
        yield f"result-{name}", act
        if name in LONG:
            yield f"result-{name}-end", results.scroll_down


class Results:
    """Shows result pages over the page in use."""

    def __init__(self, shell: "Shell") -> None:
        self._shell = shell
        self._ui = shell.ui
        self._course = shell.ui.services.catalogue.course(COURSE)

    def floors(self) -> None:
        """Show an exam failed by a section and an objective."""
        course = self._with("exam-floors", sections=True, grading="last", pass_objectives={"c3.1": 0.9})
        self._show(course, self._sit(course, "exam-floors", right=7))

    def certainty(self) -> None:
        """Show an exam with scored certainty."""
        course = self._with("exam-certainty", certainty="scored")
        self._show(course, self._sit(course, "exam-certainty", right=7, certain=True))

    def comparison(self) -> None:
        """Show the last of four attempts."""
        course = self._with("exam-comparison")
        history = [self._sit(course, "exam-comparison", right=right) for right in (2, 5, 4, 9)]
        self._show(course, history[-1], history=history)

    def sealed(self) -> None:
        """Show an exam that the office marks."""
        course = self._with("exam-sealed", sealed_for="ab" * 32, show_answers=False, limit_minutes=40)
        self._show(course, self._sit(course, "exam-sealed", right=5), save_sealed=lambda folder: folder)

    def later(self) -> None:
        """Show an exam whose result is told after closing."""
        closes = (self._ui.services.clock.now() + timedelta(days=7)).date()
        course = self._with("exam-later", feedback="closed", closes=closes)
        self._show(course, self._sit(course, "exam-later", right=5))

    def practice(self) -> None:
        """Show practice without a record."""
        course = self._with("exam-practice", practice=True)
        examining = self._ui.learner.examining
        attempt = self._answered(examining.practise(course, "exam-practice"), right=6)
        self._show(course, examining.submit(course, attempt))

    def essays(self) -> None:
        """Show an exam with an essay that the learner marks and one that a trainer marks."""
        course = self._with("exam-essays", essays=True)
        self._show(course, self._sit(course, "exam-essays", right=7))

    def scroll_down(self) -> None:
        """Scroll the page shown to its end."""
        from app.ui.pages.result import ResultPage

        for page in self._shell.page.findChildren(ResultPage):
            bar = page.column.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _with(self, quiz_id: str, *, sections: bool = False, essays: bool = False, **rules: Any) -> Course:
        """Return the course with one more quiz: ten questions, or two essays."""
        course = self._course
        bank = [course.questions[one] for one in course.banks[BANK]]
        own = {one.id: one for one in ESSAYS} if essays else {}
        banks = {
            **course.banks,
            "first": tuple(one.id for one in bank if one.objective in FIRST),
            "second": tuple(one.id for one in bank if one.objective not in FIRST),
            "essays": tuple(own),
        }
        title, *titles = [next(iter(course.manifest.quizzes())).title, *(one.title for one in course.manifest.modules)]
        asked: dict[str, Any] = {"banks": (BANK,), "draw": Draw(count=10)}
        if sections:
            parts = zip(("first", "second"), titles, strict=False)
            asked = {"sections": tuple(_section(part, words) for part, words in parts)}
        elif essays:
            asked = {"banks": ("essays",)}
        quiz = QuizItem(id=quiz_id, title=title, **asked, **rules)
        modules = (*course.manifest.modules, Module(id="exam", title=title, items=(quiz,)))
        manifest = msgspec.structs.replace(course.manifest, modules=modules)
        return msgspec.structs.replace(course, manifest=manifest, questions={**course.questions, **own}, banks=banks)

    def _sit(self, course: Course, quiz_id: str, *, right: int, certain: bool = False) -> "AttemptReport":
        examining = self._ui.learner.examining
        attempt = self._answered(examining.begin(course, quiz_id), right=right, certain=certain)
        return examining.submit(course, attempt)

    def _answered(self, attempt: "OpenAttempt", *, right: int, certain: bool = False) -> "OpenAttempt":
        """Answer the first questions right and leave the others blank; with `certain`, say all three certainties."""
        examining = self._ui.learner.examining
        for number, one in enumerate(attempt.paper.questions):
            question = one.question
            if isinstance(question, EssayQuestion):
                attempt = examining.answer(attempt, question.id, question.model[self._ui.interface_language])
            elif number < right:
                attempt = examining.answer(attempt, question.id, type_of(question).correct(question))
            elif certain and type_of(question).options(question):
                attempt = examining.answer(attempt, question.id, type_of(question).options(question)[-1])
            if certain:
                step = AttemptEvent(kind="certainty", question=question.id, certainty=SURE[number % len(SURE)])
                attempt = examining.record(attempt, step)
        return attempt

    def _show(self, course: Course, report: "AttemptReport", **parts: Any) -> None:
        from app.ui.pages.result import ResultPage

        for shown in self._shell.page.findChildren(ResultPage):
            shown.hide()
            shown.deleteLater()
        reading = replace(self._ui.reading(COURSE), course=course)
        place = self._shell.page
        page = ResultPage(reading, self._ui.learner.examining, report, complete=False, parent=place, **parts)
        page.setGeometry(place.rect())
        page.show()
        page.raise_()


def _section(bank: str, title: dict[str, str]) -> Section:
    return Section(id=bank, title=title, banks=(bank,), draw=Draw(count=5), pass_mark=0.8)
