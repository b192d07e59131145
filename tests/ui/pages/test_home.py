"""The home page answers what is next."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.base.paths import AppPaths
from app.bootstrap import build_services
from app.course.structure import Course
from app.services.review_glance import glance
from app.services.wiring import LearnerServices
from app.storage.learner import review as stored
from app.ui.pages.home import HomePage, called_by
from app.ui.state import WindowState
from app.ui.theme import Theme
from app.ui.widgets.path_cards import spans
from tests.clock import SetClock
from tests.services.offices import FarOffice
from tests.services.test_reviewing import busy, fail_check
from tests.services.work import pass_quiz, read_all
from tests.ui.pages.look import pressable, pressable_names, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

COURSE = "c03-inquiries"


def home(learner: LearnerServices, theme: Theme, qtbot: QtBot, *, hour: int = 9) -> HomePage:
    now = glance(learner.profile.file, SetClock())
    names = {"name": "Нұрлан Айгүл Серікқызы", "content_language": "en", "language": "en"}
    state = WindowState(learner.profile.file.path.parent)
    page = HomePage(learner.learning, now, learner.assignments, state=state, **names, theme=theme, hour=hour)
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(4, "Good evening"), (5, "Good morning"), (12, "Good afternoon"), (17, "Good afternoon"), (18, "Good evening")],
)
def test_greeting_follows_the_hour(
    learner: LearnerServices, theme: Theme, qtbot: QtBot, hour: int, greeting: str
) -> None:
    assert f"{greeting}, Айгүл" in words(home(learner, theme, qtbot, hour=hour))


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Нұрлан Айгүл Серікқызы", "Айгүл"),
        ("Ким Дмитрий Олегович", "Дмитрий"),
        ("Дмитрий Олегович Ким", "Дмитрий"),
        ("Айгүл Нұрлан", "Айгүл Нұрлан"),
        ("Айгүл", "Айгүл"),
        ("Мария дель Кармен Гарсия", "Мария дель Кармен Гарсия"),
    ],
)
def test_a_person_is_greeted_by_the_given_name_where_it_is_certain(name: str, greeted: str) -> None:
    assert called_by(name) == greeted


def test_newcomer_starts_the_first_course_that_can_be_opened(
    learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    page = home(learner, theme, qtbot)
    with qtbot.waitSignal(page.continue_requested) as asked:
        pressable(page, "Start:").click()
    assert asked.args == ["c01-foundations", "four-stages"]


def test_continue_leads_to_the_lesson_that_was_left(
    learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot
) -> None:
    learner.learning.open_lesson(course, "one-ministry-in-2012", "en")
    page = home(learner, theme, qtbot)
    with qtbot.waitSignal(page.continue_requested) as asked:
        pressable(page, "Continue:").click()
    assert asked.args == [COURSE, "one-ministry-in-2012"]


def test_place_is_said_to_the_paragraph(learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot) -> None:
    learner.learning.open_lesson(course, "one-ministry-in-2012", "en")
    learner.learning.remember_place(course, "one-ministry-in-2012", 11)
    shown = words(home(learner, theme, qtbot))
    assert "Lesson 7 of 19 · 2012: one ministry, 80–100 inquiries a month · paragraph 12" in shown


def test_the_button_to_go_on_has_the_keyboard_at_start(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    page = home(learner, theme, qtbot)
    page.show()
    assert page.focusWidget() is pressable(page, "Start:")


def test_outline_can_be_opened_from_the_card(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    page = home(learner, theme, qtbot)
    with qtbot.waitSignal(page.course_requested) as asked:
        pressable(page, "Course outline:").click()
    assert asked.args == ["c01-foundations"]


def test_card_of_the_path_opens_its_course_by_the_enter_key(
    learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    page = home(learner, theme, qtbot)
    with qtbot.waitSignal(page.course_requested) as asked:
        qtbot.keyClick(pressable(page, "Citizens’ inquiries. after 2"), Qt.Key.Key_Return)
    assert asked.args == [COURSE]


def test_courses_that_are_coming_cannot_be_pressed(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    page = home(learner, theme, qtbot)
    assert words(page).count("Coming") == 6
    assert not [name for name in pressable_names(page) if name.startswith("Websites")]


def test_damaged_course_says_so_and_cannot_be_pressed(
    damaged_course: Path, learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    page = home(learner, theme, qtbot)
    assert words(page).count("Damaged") == 1
    assert not [name for name in pressable_names(page) if name.startswith("office-rules")]


def test_completed_course_counts_with_its_hours_and_score(
    learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot
) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    shown = words(home(learner, theme, qtbot))
    assert "1 of 10 course(s) done · 6 academic hour(s)" in shown
    assert "Passed 100 %" in shown


def test_whoever_completed_everything_is_told_where_the_statement_is(
    alone: LearnerServices, course: Course, theme: Theme, qtbot: QtBot
) -> None:
    read_all(alone, course)
    pass_quiz(alone, course)
    assert "Your statements are under Certificates." in words(home(alone, theme, qtbot))


@pytest.fixture
def alone(paths: AppPaths, clock: SetClock, tmp_path: Path) -> Iterator[LearnerServices]:
    """A learner on a PC that has one course of the path."""
    folder = tmp_path / "one-course"
    folder.mkdir()
    for one in paths.courses.iterdir():
        if one.name == COURSE or not one.name.startswith("c0"):
            (folder / one.name).symlink_to(one)
    services = build_services(replace(paths, courses=folder), clock)
    with closing(services.profiles.open(services.profiles.create("Айгүл"))) as opened:
        yield services.for_learner(opened)


def test_home_tells_what_waits_in_the_review_and_leads_there(
    learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot, clock: SetClock
) -> None:
    fail_check(learner, course)
    learner.reviewing.answer(learner.reviewing.queue("en")[0], rating=1, response="heading-message", seconds=30)
    page = home(learner, theme, qtbot)
    assert "1 card(s) to repeat\nabout 1 minute(s)" in words(page)
    with qtbot.waitSignal(page.page_requested) as asked:
        pressable(page, "Start review").click()
    assert asked.args == ["review"]


def test_forecast_stands_on_the_home_page_for_a_week(
    learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot, clock: SetClock
) -> None:
    busy(learner, course, clock, days=4)
    assert learner.reviewing.forecast() is not None
    told = glance(learner.profile.file, clock).forecast
    assert told is not None
    assert told.cards == len({one.card for one in stored.reviews(learner.profile.file.db)})
    clock.move(days=8)
    assert glance(learner.profile.file, clock).forecast is None


@pytest.fixture
def assigned(learner: LearnerServices, tmp_path: Path) -> LearnerServices:
    """A learner of whom three courses are asked: one is late, one is due in four days, one in two months."""
    office = FarOffice(tmp_path / "office")
    learner.sending.accept(office.file)
    due = {"c01-foundations": date(2026, 11, 20), COURSE: date(2026, 11, 27), "c09-security": date(2027, 1, 20)}
    learner.assignments.take(office.assign(tmp_path, due, profile=learner.profile.profile.id))
    return learner


def test_assigned_work_stands_with_the_days_it_has_left(assigned: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    shown = words(home(assigned, theme, qtbot))
    assert "Foundations\n3 day(s) overdue\nCitizens’ inquiries\ndue in 4 day(s)\n" in shown
    assert "due 20 January 2027" in shown
    assert "next deadline 27 November 2026" in shown


def test_assigned_course_opens_by_its_line(assigned: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    page = home(assigned, theme, qtbot)
    with qtbot.waitSignal(page.course_requested) as asked:
        pressable(page, "Citizens’ inquiries: due in 4 day(s), assigned by Серікова Динара").click()
    assert asked.args == [COURSE]


def test_days_are_saved_for_a_calendar(
    assigned: LearnerServices, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "days.ics"
    monkeypatch.setattr("app.ui.dialogs.ask_calendar_path", lambda parent, suggestion: target)
    page = home(assigned, theme, qtbot)
    pressable(page, "Save the last days of assigned work").click()
    assert target.read_bytes().count(b"BEGIN:VEVENT") == 3
    assert "3 day(s) are saved." in page.notice.words


def test_calendar_that_cannot_be_written_is_told(
    assigned: LearnerServices, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setattr("app.ui.dialogs.ask_calendar_path", lambda parent, suggestion: tmp_path / "file" / "d.ics")
    page = home(assigned, theme, qtbot)
    page.save_calendar()
    assert "could not be saved" in page.notice.words


def test_nothing_assigned_takes_no_room(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    shown = words(home(learner, theme, qtbot))
    assert "Assigned to you" not in shown
    assert "deadline" not in shown


def test_course_that_builds_on_others_says_after_which_it_comes(
    learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    assert pressable(home(learner, theme, qtbot), "Citizens’ inquiries. after 2, 0 % done")


@pytest.mark.parametrize(("numbers", "words"), [((1, 2, 3, 5), "1–3, 5"), ((2,), "2"), ((9, 1), "1, 9")])
def test_numbers_in_a_row_are_drawn_together(numbers: tuple[int, ...], words: str) -> None:
    assert spans(numbers) == words


def test_short_paths_say_how_much_of_them_is_done_and_lead_to_the_courses(
    learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot
) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    page = home(learner, theme, qtbot)
    with qtbot.waitSignal(page.page_requested) as asked:
        pressable(page, "Front desk: 1 of 4 course(s) done").click()
    assert asked.args == ["courses"]


def test_search_and_transcript_are_one_press_away(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    page = home(learner, theme, qtbot)
    with qtbot.waitSignal(page.search_requested):
        pressable(page, "Search lessons").click()
    with qtbot.waitSignal(page.page_requested) as asked:
        pressable(page, "My transcript").click()
    assert asked.args == ["transcript"]
