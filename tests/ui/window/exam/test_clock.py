"""The time of an exam: it counts, reminds three times, goes on after an interruption, and ends the exam."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.base.errors import StorageError
from app.services.examining import AttemptReport
from app.ui.pages.quiz import QuizPage
from app.ui.pages.result import ResultPage
from app.ui.quiz.sitting import Sitting
from app.ui.shell import Shell
from app.ui.widgets.clock import Reminders, clock_text, time_left_words
from tests.clock import SetClock
from tests.ui.pages.look import pressable, pressable_names, words
from tests.ui.questions.views import type_in
from tests.ui.window.exam.conftest import Open, shown_quiz
from tools.exam_course import AT_ONCE, EXAM, SHORT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def page(open_quiz: Open) -> QuizPage:
    """An exam of an hour that has just begun."""
    return open_quiz(EXAM, begin=True)


@pytest.fixture
def sitting(page: QuizPage) -> Sitting:
    assert page.sitting is not None
    return page.sitting


def shown_time(sitting: Sitting) -> str:
    assert sitting.bar.clock is not None
    return sitting.bar.clock.words


def pass_time(sitting: Sitting, clock: SetClock, **by: float) -> str:
    """Let time pass, second by second as far as the attempt can tell, and return what is reminded of now."""
    clock.move(**by)
    sitting.time.tick()
    return sitting.reminder.words


def test_clock_counts_down_from_the_limit(sitting: Sitting, clock: SetClock) -> None:
    before = shown_time(sitting)
    pass_time(sitting, clock, minutes=18, seconds=52)
    assert (before, shown_time(sitting)) == ("1:00:00", "41:08")


def test_clock_moves_by_itself_every_second(page: QuizPage, sitting: Sitting, clock: SetClock, qtbot: QtBot) -> None:
    page.show()
    clock.move(seconds=1)
    qtbot.waitUntil(lambda: shown_time(sitting) == "59:59", timeout=2500)
    clock.move(seconds=1)
    qtbot.waitUntil(lambda: shown_time(sitting) == "59:58", timeout=2500)


def test_quiz_without_a_limit_has_no_clock(open_quiz: Open) -> None:
    page = open_quiz(AT_ONCE, begin=True)
    assert page.sitting is not None
    assert page.sitting.bar.clock is None


def test_reminders_come_once_at_ten_five_and_one_minute(sitting: Sitting, clock: SetClock) -> None:
    told = [pass_time(sitting, clock, minutes=50), *(pass_time(sitting, clock, seconds=30) for _ in range(19))]
    heard = [words for at, words in enumerate(told) if words and (not at or words != told[at - 1])]
    assert heard == ["10 minute(s) left.", "5 minute(s) left.", "60 second(s) left."]


def test_reminder_leaves_the_page_after_a_while(sitting: Sitting, clock: SetClock) -> None:
    pass_time(sitting, clock, minutes=50)
    assert pass_time(sitting, clock, seconds=5) == "10 minute(s) left."
    assert pass_time(sitting, clock, seconds=20) == ""


def test_reminder_is_said_to_screen_readers(sitting: Sitting, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    pass_time(sitting, clock, minutes=50)
    pass_time(sitting, clock, seconds=1)
    assert said == ["10 minute(s) left."]


def test_after_a_pause_only_reminders_still_ahead_are_told(open_quiz: Open, clock: SetClock) -> None:
    open_quiz(EXAM, begin=True)
    clock.move(minutes=52)
    again = open_quiz(EXAM).sitting
    assert again is not None
    assert again.reminder.words == ""
    assert pass_time(again, clock, minutes=3.5) == "5 minute(s) left."


def test_several_reminders_that_were_slept_through_are_told_as_one() -> None:
    reminders = Reminders(3600.0)
    assert [reminders.due(50.0), reminders.due(49.0)] == [1, 0]


def test_short_exam_begins_without_a_reminder() -> None:
    assert Reminders(600.0).due(600.0) == 0


def test_clock_can_be_hidden_until_the_last_five_minutes(page: QuizPage, sitting: Sitting, clock: SetClock) -> None:
    pressable(page, "Hide the clock").click()
    assert shown_time(sitting) == ""
    pass_time(sitting, clock, minutes=54)
    assert shown_time(sitting) == ""
    pass_time(sitting, clock, minutes=1.5)
    assert shown_time(sitting) == "04:30"
    assert [name for name in pressable_names(page) if name.endswith("the clock")] == []


def test_last_five_minutes_are_called_so_in_words(page: QuizPage, sitting: Sitting, clock: SetClock) -> None:
    assert "Last minutes" not in words(page)
    pass_time(sitting, clock, minutes=55.5)
    assert "Last minutes" in words(page)


def test_time_left_can_be_asked_for(page: QuizPage, sitting: Sitting) -> None:
    sitting.time.say()
    assert sitting.reminder.words == "60 minute(s) left."


def test_exam_goes_on_at_the_second_where_it_was_left(open_quiz: Open, sitting: Sitting, clock: SetClock) -> None:
    pass_time(sitting, clock, minutes=10, seconds=7)
    again = open_quiz(EXAM).sitting
    assert again is not None
    assert shown_time(again) == "49:53"


def test_pause_runs_on_the_clock_and_stands_on_the_record(open_quiz: Open, page: QuizPage, clock: SetClock) -> None:
    page.flush()
    clock.move(minutes=7)
    again = open_quiz(EXAM)
    assert again.sitting is not None
    assert shown_time(again.sitting) == "53:00"
    assert again.attempt.state.away == 420


def report_of(page: QuizPage, attempt_id: str) -> AttemptReport:
    return page._examining.report(page._reading.course, attempt_id)


def test_end_of_time_hands_in_what_is_saved_and_what_is_typed(open_quiz: Open, clock: SetClock, qtbot: QtBot) -> None:
    page = open_quiz(SHORT, begin=True)
    sitting = page.sitting
    assert sitting is not None
    kinds = [type(one.question).__name__ for one in page.attempt.paper.questions]
    page.show_question(kinds.index("ShortQuestion"))
    assert sitting.stack.sheet is not None
    field = sitting.stack.sheet.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_in(field, "талон")
    clock.move(minutes=12)
    with qtbot.waitSignal(page.handed_in) as handed_in:
        sitting.time.tick()
    report = report_of(page, handed_in.args[1])
    assert report.timed_out
    assert [one for one in report.responses.values() if one] == ["талон"]


def test_exam_whose_time_is_over_is_handed_in_when_opened(open_quiz: Open, clock: SetClock, qtbot: QtBot) -> None:
    open_quiz(EXAM, begin=True)
    clock.move(hours=3)
    again = open_quiz(EXAM)
    with qtbot.waitSignal(again.handed_in) as handed_in:
        again.show()
    assert report_of(again, handed_in.args[1]).timed_out


def test_result_says_that_the_time_was_over(shell: Shell, clock: SetClock, qtbot: QtBot) -> None:
    page = shown_quiz(shell, SHORT)
    page.begin()
    clock.move(minutes=12)
    qtbot.waitUntil(lambda: isinstance(shell.page, ResultPage))
    assert "time" in words(shell.page)


class Disk(QObject):
    """The examining of a learner whose disk can be full."""

    def __init__(self, sitting: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.full = False
        file = sitting.keeper._examining._file
        for name in ("record", "remember_clock"):
            monkeypatch.setattr(file, name, self._guarded(getattr(file, name)))

    def _guarded(self, act):  # type: ignore[no-untyped-def]
        def acted(*given):  # type: ignore[no-untyped-def]
            if self.full:
                raise StorageError("The disk is full. What was saved before is safe. Free some space.")
            return act(*given)

        return acted


@pytest.fixture
def disk(sitting: Sitting, monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(sitting, monkeypatch)


def test_full_disk_is_told_and_never_stops_the_exam(
    page: QuizPage, sitting: Sitting, disk: Disk, clock: SetClock
) -> None:
    disk.full = True
    pass_time(sitting, clock, seconds=1)
    assert "Not saved" in words(page)
    assert "The disk is full." in sitting.notice.words
    page.show_question(5)
    assert sitting.stack.index == 5


def test_what_could_not_be_saved_is_saved_as_soon_as_there_is_room(
    page: QuizPage, sitting: Sitting, disk: Disk, clock: SetClock
) -> None:
    kinds = [type(one.question).__name__ for one in page.attempt.paper.questions]
    page.show_question(kinds.index("ChoiceQuestion"))
    disk.full = True
    page.answer_shown("court")
    page.answer_shown("writer")
    assert "Not saved" in words(page)
    disk.full = False
    pass_time(sitting, clock, seconds=1)
    assert list(page.attempt.state.responses.values()) == ["writer"]
    assert "Not saved" not in words(page)
    assert sitting.notice.words == ""


def test_end_of_time_on_a_full_disk_is_tried_until_it_is_handed_in(
    page: QuizPage, sitting: Sitting, disk: Disk, clock: SetClock, qtbot: QtBot
) -> None:
    disk.full = True
    clock.move(minutes=60)
    sitting.time.tick()
    assert "The disk is full." in sitting.notice.words
    disk.full = False
    with qtbot.waitSignal(page.handed_in) as handed_in:
        sitting.time.tick()
    assert report_of(page, handed_in.args[1]).timed_out


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(3600, "1:00:00"), (3599.4, "1:00:00"), (2468, "41:08"), (59.0, "00:59"), (0.2, "00:01"), (0, "00:00")],
)
def test_clock_shows_seconds_that_have_begun(seconds: float, shown: str) -> None:
    assert clock_text(seconds) == shown


def test_last_minute_is_told_in_seconds() -> None:
    assert [time_left_words(seconds) for seconds in (600.0, 61.0, 42.3)] == [
        "10 minute(s) left.",
        "2 minute(s) left.",
        "43 second(s) left.",
    ]


def test_clock_stops_with_its_page(page: QuizPage, sitting: Sitting) -> None:
    page.show()
    beats = sitting.time.runs
    page.close()
    assert (beats, sitting.time.runs) == (True, False)
