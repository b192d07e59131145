"""The result page: what came of an attempt, what may be told of it, and what to do next."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.base.errors import StorageError
from app.base.paths import AppPaths
from app.base.settings import Settings
from app.course.outline import Draw
from app.course.structure import Course
from app.services.examining import AttemptReport
from app.services.sealing import make_office_key
from app.services.values import AttemptEvent
from app.services.wiring import LearnerServices, Services
from app.ui.context import UiContext
from app.ui.pages import PRACTICE, Place, page_spec
from app.ui.pages.result import ResultPage
from app.ui.result import sealed
from app.ui.result.parts import PartsCard
from app.ui.result.record import duration_text
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.ui.pages.look import nameless, pressable, pressable_names, words
from tests.ui.pages.results import EXAM, LAW, answered, reading_of, right, sit, with_exam, with_sections

Show = Callable[..., ResultPage]
OFFICE = "ab" * 32


@pytest.fixture
def show(learner: LearnerServices, services: Services, theme: Theme, qtbot: QtBot) -> Show:
    def shown(exam: Course, report: AttemptReport, **parts: object) -> ResultPage:
        made = partial(ResultPage, reading_of(exam, services, theme), learner.examining, report)
        page = made(**{"complete": False, **parts})
        qtbot.addWidget(page)
        return page

    return shown


def test_passed_exam_says_so_with_its_points(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = with_exam(course)
    shown = words(show(exam, sit(learner, exam, right(4, 3))))
    assert "Passed" in shown
    assert "87 %" in shown
    assert "7 of 8 points; 70 % are needed" in shown


def test_failed_exam_sends_back_to_the_lessons_of_what_was_not_known(
    course: Course, learner: LearnerServices, show: Show, qtbot: QtBot
) -> None:
    exam = with_exam(course)
    page = show(exam, sit(learner, exam, right(4, 1)))
    assert "Not passed yet" in words(page)
    with qtbot.waitSignal(page.lesson_requested) as asked:
        pressable(page, "Read the lesson: Register first").click()
    assert asked.args == ["c03-inquiries", "register-no-refusal"]
    assert not [name for name in pressable_names(page) if "Seven kinds" in name]


def test_missed_floors_are_named_with_the_points_they_need(
    course: Course, learner: LearnerServices, show: Show
) -> None:
    exam = with_sections(course, floor=0.5, pass_mark=0.5, pass_objectives={LAW: 0.75})
    shown = words(show(exam, sit(learner, exam, right(1, 4))))
    assert "Not passed yet" in shown
    assert "Citizens’ inquiries: 1 of 4 points, 2 are needed" in shown
    assert "Classify an inquiry and determine the procedure that applies: 1 of 4 points, 3 are needed" in shown
    assert "Terms: 4 of 4 points" not in shown


@pytest.mark.parametrize(
    ("grading", "sentence"),
    [
        ("highest", ""),
        ("last", "The last attempt counts."),
        ("average", "The average of all attempts counts."),
    ],
)
def test_grading_is_told_where_it_is_not_the_highest(
    course: Course, learner: LearnerServices, show: Show, grading: str, sentence: str
) -> None:
    exam = with_exam(course, grading=grading)
    shown = words(show(exam, sit(learner, exam, right(4, 4))))
    assert sentence in shown
    assert ("counts" in shown) == bool(sentence)


def test_record_tells_time_extra_time_interruptions_and_moved_clocks(
    course: Course, learner: LearnerServices, show: Show, clock: SetClock
) -> None:
    exam = with_exam(course, limit_minutes=40)
    learner.examining.set_extra_time(0.25, allowed_by="Сәуле Ахметова")
    attempt = learner.examining.begin(exam, EXAM)
    clock.move(seconds=4)
    attempt = learner.examining.tick(attempt)
    clock.move(minutes=3)
    attempt = learner.examining.tick(attempt)
    attempt = learner.examining.record(attempt, AttemptEvent(kind="jump", seconds=3600))
    shown = words(show(exam, learner.examining.submit(exam, attempt)))
    assert "Time used: 3 min of 50 min." in shown
    assert "The limit was longer by 25 %; Сәуле Ахметова allowed it." in shown
    assert "Interrupted: away for 3 min." in shown
    assert "The clock of this PC was moved 1 time(s)." in shown


def test_record_says_that_the_time_ran_out(
    course: Course, learner: LearnerServices, show: Show, clock: SetClock
) -> None:
    exam = with_exam(course, limit_minutes=1)
    attempt = learner.examining.begin(exam, EXAM)
    clock.move(minutes=2)
    report = learner.examining.submit(exam, learner.examining.tick(attempt))
    shown = words(show(exam, report))
    assert "The time ran out" in shown
    assert "Time used: 1 min of 1 min." in shown


def test_untroubled_attempt_without_a_limit_has_no_record_to_read(
    course: Course, learner: LearnerServices, show: Show
) -> None:
    exam = with_exam(course)
    shown = words(show(exam, sit(learner, exam, right(4, 4))))
    for word in ("Time used", "Interrupted", "clock", "Practice"):
        assert word not in shown


@pytest.mark.parametrize(
    ("seconds", "told"), [(40, "40 s"), (60, "1 min"), (179, "2 min"), (3600, "1 h"), (3900, "1 h 5 min")]
)
def test_times_are_told_in_full_minutes(seconds: float, told: str) -> None:
    assert duration_text(seconds) == told


def test_sealed_exam_tells_nothing_but_that_the_office_marks_it(
    course: Course, learner: LearnerServices, show: Show
) -> None:
    exam = with_exam(course, sealed_for=OFFICE, show_answers=False, certainty="scored", limit_minutes=10)
    report = sit(learner, exam, right(4, 1))
    page = show(exam, report, history=[report, report], complete=True)
    shown = words(page)
    assert "Handed in, waiting" in shown
    assert "The office marks this exam." in shown
    assert "The right answers are not on this PC: the office keeps them." in shown
    assert "Time used" in shown
    assert_nothing_told(page)


def test_sealed_answers_are_saved_into_the_chosen_folder(
    course: Course, learner: LearnerServices, show: Show, tmp_path: Path
) -> None:
    saved: list[Path] = []

    def save(folder: Path) -> Path:
        saved.append(folder)
        return folder / "sealed.kense"

    exam = with_exam(course, sealed_for=OFFICE)
    page = show(exam, sit(learner, exam, right(4, 4)), save_sealed=save)
    with patch.object(sealed, "ask_folder", return_value=tmp_path):
        pressable(page, "Save the sealed answers for the office").click()
    assert saved == [tmp_path]
    assert f"The sealed answers are saved: {tmp_path / 'sealed.kense'}" in words(page)


def test_changed_mind_about_the_folder_saves_nothing(course: Course, learner: LearnerServices, show: Show) -> None:
    saved: list[Path] = []
    exam = with_exam(course, sealed_for=OFFICE)
    page = show(exam, sit(learner, exam, right(4, 4)), save_sealed=saved.append)
    with patch.object(sealed, "ask_folder", return_value=None):
        pressable(page, "Save the sealed answers for the office").click()
    assert saved == []
    assert "are saved" not in words(page)


def test_folder_that_takes_no_file_is_said_and_can_be_chosen_again(
    course: Course, learner: LearnerServices, show: Show, tmp_path: Path
) -> None:
    def save(_folder: Path) -> Path:
        raise StorageError("The stick is full. Choose another folder.")

    exam = with_exam(course, sealed_for=OFFICE)
    page = show(exam, sit(learner, exam, right(4, 4)), save_sealed=save)
    with patch.object(sealed, "ask_folder", return_value=tmp_path):
        pressable(page, "Save the sealed answers for the office").click()
    assert "The stick is full. Choose another folder." in words(page)
    assert pressable(page, "Save the sealed answers for the office").isEnabled()


def test_only_sealed_exams_have_answers_to_save(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = with_exam(course)
    page = show(exam, sit(learner, exam, right(4, 4)), save_sealed=lambda folder: folder)
    assert not [name for name in pressable_names(page) if "sealed" in name]


def test_result_after_closing_waits_for_the_day_after_the_last(
    course: Course, learner: LearnerServices, show: Show
) -> None:
    exam = with_exam(course, feedback="closed", closes=date(2026, 11, 30), certainty="asked")
    report = sit(learner, exam, right(4, 1))
    page = show(exam, report, history=[report, report], complete=True)
    shown = words(page)
    assert "The result can be seen from 01.12.2026 on." in shown
    assert "Your answers beside the right ones can be seen from 01.12.2026 on." in shown
    assert_nothing_told(page)


def test_result_after_closing_is_told_when_the_day_has_come(
    course: Course, learner: LearnerServices, show: Show, clock: SetClock
) -> None:
    exam = with_exam(course, feedback="closed", closes=date(2026, 11, 30))
    report = sit(learner, exam, right(4, 4))
    clock.move(days=8)
    page = show(exam, learner.examining.report(exam, report.attempt.row.id))
    assert "8 of 8 points; 70 % are needed" in words(page)
    assert "Show my answers" in pressable_names(page)


def assert_nothing_told(page: ResultPage) -> None:
    """Look that a page shows neither points nor verdict nor answers nor certainty nor other attempts."""
    shown = words(page)
    for word in (
        "%",
        "points",
        "Passed",
        "Not passed",
        "You know",
        "Read again",
        "right:",
        "attempts beside",
        "complete",
    ):
        assert word not in shown
    assert set(pressable_names(page)) == {"Take the quiz again", "Course outline"} & set(pressable_names(page))


def test_practice_says_that_nothing_was_recorded(
    course: Course, learner: LearnerServices, show: Show, qtbot: QtBot
) -> None:
    exam = with_exam(course, practice=True)
    attempt = answered(learner, learner.examining.practise(exam, EXAM), right(4, 4))
    page = show(exam, learner.examining.submit(exam, attempt))
    shown = words(page)
    assert "Practice: nothing was recorded." in shown
    assert "Passed" not in shown
    assert "8 of 8 points; 70 % are needed" in shown
    with qtbot.waitSignal(page.retake_requested) as asked:
        pressable(page, "Back to the quiz").click()
    assert asked.args == ["c03-inquiries", EXAM]


def test_who_may_not_try_again_is_told_why(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = with_exam(course, attempts=1)
    page = show(exam, sit(learner, exam, right(0, 0)))
    assert "All 1 attempts at this quiz are used." in words(page)
    assert "Take the quiz again" not in pressable_names(page)


def test_next_attempt_is_promised_other_questions_only_where_some_are_drawn(
    course: Course, learner: LearnerServices, show: Show
) -> None:
    whole = with_exam(course)
    assert "other questions" not in words(show(whole, sit(learner, whole, right(0, 0))))
    drawn = with_exam(course, draw=Draw(count=4))
    assert "it will ask other questions" in words(show(drawn, sit(learner, drawn, {})))


def test_sections_stand_in_the_order_of_the_exam(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = with_sections(course)
    page = show(exam, sit(learner, exam, right(1, 4)))
    assert words(page.findChildren(PartsCard)[0]).splitlines() == [
        "Terms",
        "4 of 4 points · 100 %",
        "Citizens’ inquiries",
        "1 of 4 points · 25 %",
    ]


def test_levels_stand_from_remembering_up(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = with_exam(course)
    page = show(exam, sit(learner, exam, right(3, 2)))
    assert words(page.findChildren(PartsCard)[0]).splitlines() == [
        "Remember",
        "2 of 4 points · 50 %",
        "Apply",
        "3 of 4 points · 75 %",
    ]


def test_everything_that_takes_the_keyboard_has_a_name(course: Course, learner: LearnerServices, show: Show) -> None:
    exam = with_sections(course, floor=0.5, certainty="scored")
    reports = [sit(learner, exam, right(1, 4)), sit(learner, exam, right(2, 4))]
    page = show(exam, reports[-1], history=reports)
    assert nameless(page) == []


@pytest.fixture
def ui(services: Services, learner: LearnerServices, theme: Theme, paths: AppPaths) -> UiContext:
    settings = Settings(interface_language="en", content_language="en")
    return UiContext(
        services=services, learner=learner, settings=settings, theme=theme, state=WindowState(paths.config)
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def built(ui: UiContext, exam: Course, attempt: str, window: QWidget) -> ResultPage:
    """Return the page as the shell has it built."""
    with patch.object(type(ui.services.catalogue), "course", return_value=exam):
        page = page_spec("result").build(ui, Place("result", "c03-inquiries", attempt), window)
    assert isinstance(page, ResultPage)
    return page


def test_shell_gets_the_attempts_to_compare_with_by_itself(
    ui: UiContext, course: Course, learner: LearnerServices, window: QWidget
) -> None:
    exam = with_exam(course)
    reports = [sit(learner, exam, right(law, 2)) for law in (0, 1, 4)]
    page = built(ui, exam, reports[1].attempt.row.id, window)
    shown = words(page)
    assert "Attempt 1 · 23.11.2026 · 25 %" in shown
    assert "Attempt 2 (this one) · 23.11.2026 · 37 %" in shown
    assert "Attempt 3 · 23.11.2026 · 75 %" in shown


def test_practice_that_was_handed_over_is_shown_and_compared_with_nothing(
    ui: UiContext, course: Course, learner: LearnerServices, window: QWidget
) -> None:
    exam = with_exam(course, practice=True)
    for _ in range(2):
        sit(learner, exam, right(0, 0))
    attempt = answered(learner, learner.examining.practise(exam, EXAM), right(4, 4))
    ui.practised = learner.examining.submit(exam, attempt)
    shown = words(built(ui, exam, PRACTICE, window))
    assert "Practice: nothing was recorded." in shown
    assert "100 %" in shown
    assert "beside each other" not in shown


def test_sealed_answers_go_through_the_real_seal(
    ui: UiContext, course: Course, learner: LearnerServices, tmp_path: Path, window: QWidget
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    public, _ = make_office_key(tmp_path / "office.key")
    exam = with_exam(course, sealed_for=public)
    page = built(ui, exam, sit(learner, exam, right(4, 4)).attempt.row.id, window)
    with patch.object(sealed, "ask_folder", return_value=stick):
        pressable(page, "Save the sealed answers for the office").click()
    (saved,) = stick.iterdir()
    assert str(saved) in words(page)
