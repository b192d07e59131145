"""Days typed or chosen in a calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.questions import date as date_type
from app.ui.questions.calendar import Calendar
from app.ui.questions.date import DateView, day_of
from tests.ui.questions.views import Stage, Told, type_in, words_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a view is shown as a window."""


@pytest.fixture
def view(stage: Stage) -> DateView:
    made = stage.show(date_type.SAMPLE)
    assert isinstance(made, DateView)
    return made


@pytest.fixture
def calendar(view: DateView, qtbot: QtBot) -> Calendar:
    """The calendar, opened by the space bar on the 12th of November 2026."""
    view.set_response("2026-11-12")
    qtbot.keyClick(view.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    return view.findChildren(Calendar)[0]


def days(calendar: Calendar) -> QWidget:
    found = calendar.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize(
    "typed",
    [
        "12.11.2026",
        "12/11/2026",
        "12-11-2026",
        "12 11 2026",
        "12,11,2026",
        "12. 11. 2026.",
        "12112026",
        "2026-11-12",
        "2026.11.12",
        " 12.11.2026 ",
    ],
)
def test_day_is_understood_as_people_write_it(typed: str) -> None:
    assert day_of(typed) == date(2026, 11, 12)


@pytest.mark.parametrize("typed", ["", "12", "12.11", "12.11.26", "12.11.202", "31.02.2026", "12.13.2026", "soon"])
def test_what_is_no_full_day_is_none(typed: str) -> None:
    assert day_of(typed) is None


def test_half_typed_day_is_an_empty_answer(view: DateView) -> None:
    type_in(view.line, "12.11")
    assert view.response() == ""


def test_half_typed_day_stays_when_the_empty_answer_is_shown(view: DateView) -> None:
    type_in(view.line, "12.11")
    view.set_response("")
    assert view.line.text() == "12.11"


def test_stored_day_is_shown_as_offices_write_it(view: DateView) -> None:
    view.set_response("2026-03-02")
    assert view.line.text() == "02.03.2026"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Thursday, 12 November 2026"),
        ("ru", "четверг, 12 ноября 2026 года"),
        ("kk", "2026 жылғы 12 қараша, бейсенбі"),
    ],
)
def test_day_is_said_in_the_language_of_the_content(language: str, words: str, stage: Stage) -> None:
    stage.set_language(language)
    view = stage.show(date_type.SAMPLE)
    view.set_response("2026-11-12")
    assert words in words_in(view)


def test_half_typed_day_is_called_so(view: DateView) -> None:
    type_in(view.line, "12.11")
    assert "Not a full date yet: day, month, year." in words_in(view)


def test_calendar_opens_on_the_day_typed(calendar: Calendar) -> None:
    assert (calendar.isVisible(), calendar.selectedDate()) == (True, QDate(2026, 11, 12))


def test_week_begins_on_monday(calendar: Calendar) -> None:
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday


def test_arrow_and_enter_pick_a_day(calendar: Calendar, view: DateView, qtbot: QtBot) -> None:
    qtbot.keyClick(days(calendar), Qt.Key.Key_Right)
    qtbot.keyClick(days(calendar), Qt.Key.Key_Return)
    assert (view.response(), calendar.isVisible()) == ("2026-11-13", False)


def test_picked_day_is_told_once(calendar: Calendar, view: DateView) -> None:
    told = Told(view)
    calendar.clicked.emit(QDate(2026, 11, 20))
    calendar.activated.emit(QDate(2026, 11, 20))
    assert told.responses == ["2026-11-20"]


def test_escape_leaves_the_calendar_and_the_day(calendar: Calendar, view: DateView, qtbot: QtBot) -> None:
    qtbot.keyClick(days(calendar), Qt.Key.Key_Right)
    qtbot.keyClick(days(calendar), Qt.Key.Key_Escape)
    assert (view.response(), calendar.isVisible(), view.line.hasFocus()) == ("2026-11-12", False, True)


def test_locked_view_has_no_calendar(calendar: Calendar, view: DateView) -> None:
    view.set_locked(True)
    assert [one.isVisible() for one in (calendar, view.findChildren(QPushButton)[0])] == [False, False]


def test_calendar_fits_a_column_at_200_percent(stage: Stage) -> None:
    stage.set_text_size(200)
    view = stage.show(date_type.SAMPLE)
    view.findChildren(QPushButton)[0].click()
    assert view.minimumSizeHint().width() <= 560
