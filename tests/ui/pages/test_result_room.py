"""Text has room on the result page in all its states: at 200 %, in long words, also in a narrow window."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from app.ui.pages.result import ResultPage
from app.ui.result.action import ActionButton
from app.ui.result.answers import OwnAnswers
from app.ui.theme import Theme
from tests.ui.pages.results import (
    ESSAY,
    EXAM,
    LAW,
    answered,
    reading_of,
    right,
    sit,
    with_exam,
    with_sections,
)
from tests.ui.pages.test_room import RAIL_PX, SCREEN, assert_room, large

__all__ = ["large"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

NARROW_PX = 560 + 2 * 2 * 28 + 2 * 12
"""A column of 560 px at 200 %, with the room beside it and the scroll bar."""

Build = Callable[[Callable[..., ResultPage], Course, LearnerServices], ResultPage]


def floors(page: Callable[..., ResultPage], course: Course, learner: LearnerServices) -> ResultPage:
    exam = with_sections(course, floor=0.75, pass_objectives={LAW: 0.6}, grading="average", attempts=1)
    return page(exam, sit(learner, exam, right(1, 4)))


def certainty(page: Callable[..., ResultPage], course: Course, learner: LearnerServices) -> ResultPage:
    exam = with_exam(course, certainty="scored")
    sure = {f"law-{number}": 1 + number % 3 for number in range(1, 5)}
    return page(exam, sit(learner, exam, right(2, 2), certain=sure))


def comparison(page: Callable[..., ResultPage], course: Course, learner: LearnerServices) -> ResultPage:
    exam = with_exam(course)
    history = [sit(learner, exam, right(number % 5, 2)) for number in range(10)]
    return page(exam, history[-1], history=history)


def sealed_exam(page: Callable[..., ResultPage], course: Course, learner: LearnerServices) -> ResultPage:
    exam = with_exam(course, sealed_for="ab" * 32)
    return page(exam, sit(learner, exam, right(2, 2)), save_sealed=lambda folder: folder / Path("x"))


def after_closing(page: Callable[..., ResultPage], course: Course, learner: LearnerServices) -> ResultPage:
    exam = with_exam(course, feedback="closed", closes=date(2026, 11, 30))
    return page(exam, sit(learner, exam, right(2, 2)))


def practice(page: Callable[..., ResultPage], course: Course, learner: LearnerServices) -> ResultPage:
    exam = with_exam(course, practice=True)
    attempt = answered(learner, learner.examining.practise(exam, EXAM), right(2, 2))
    return page(exam, learner.examining.submit(exam, attempt))


def essays(page: Callable[..., ResultPage], course: Course, learner: LearnerServices) -> ResultPage:
    trained = msgspec.structs.replace(ESSAY, id="essay-trained", marked_by="trainer")
    exam = with_exam(course, [ESSAY, trained])
    return page(exam, sit(learner, exam, {ESSAY.id: "The lamps will be mended.", trained.id: "Registered."}))


@pytest.mark.parametrize("width", [SCREEN[0] - RAIL_PX, NARROW_PX])
@pytest.mark.parametrize("build", [floors, certainty, comparison, sealed_exam, after_closing, practice, essays])
def test_nothing_is_cut_on_the_result_page(
    build: Build,
    width: int,
    course: Course,
    learner: LearnerServices,
    services: Services,
    large: Theme,
    qtbot: QtBot,
) -> None:
    def page_of(exam: Course, *parts: object, **more: object) -> ResultPage:
        made = partial(ResultPage, reading_of(exam, services, large, "kk"), learner.examining, *parts)
        return made(**{"complete": True, **more})

    page = build(page_of, course, learner)
    for one in page.findChildren(QPushButton):
        if one.isCheckable():
            one.setChecked(True)
    answers = page.findChild(OwnAnswers)
    assert answers is not None
    if page._report.answers_shown:
        qtbot.waitUntil(lambda: answers.complete)
    assert_room(page, qtbot, width=width)
    actions = [one for one in page.findChildren(ActionButton) if one.isVisible()]
    assert actions
    assert [one.words for one in actions if one.height() < one.heightForWidth(one.width())] == []
