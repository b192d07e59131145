"""The page of a desk: the sheet before a run, leaving and coming back, saving, time, handing in, and small windows."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.practice.values import ValueRule
from app.services.practising import Mode, Practising
from app.services.wiring import LearnerServices
from app.ui.pages.practice import PracticePage
from app.ui.practice.session import RunSession
from app.ui.reading import Reading
from tests.clock import SetClock
from tests.practices import DESK, DIALOGUE, KINDS, MODEL, WORKBENCH, did, solved, with_desk, worked, write_protected
from tests.services.work import facts_of
from tests.ui.pages.look import nameless, pressable, pressable_names, words
from tests.ui.practice.conftest import Open, Within
from tests.ui.practice.hands import focused, strike, windows_seen, work
from tests.ui.window.exam.keys import DOWN, SPACE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""

every_desk = pytest.mark.parametrize("desk", KINDS)

FIRST_DEED = {
    DESK: did("lamps", "open"),
    DIALOGUE: did("greeting", "go-on"),
    WORKBENCH: did("old-notice", "fill", marks={"opening": "vague"}),
    MODEL: did("mean-may", "answer", mean=5.67),
}


@pytest.fixture
def practising(learner: LearnerServices) -> Practising:
    return learner.practising


def session_of(page: PracticePage) -> RunSession:
    assert page.session is not None
    return page.session


# ---- the sheet before a run


def test_sheet_tells_what_is_to_be_done_and_how(open_desk: Open) -> None:
    told = words(open_desk(DESK, shown=False))
    for sentence in ("Three letters", "About 10 min · Passed with 75 of 100", "No hints; what was right you learn"):
        assert sentence in told
    assert "1 variant(s) you have not seen" in told


def test_sheet_records_nothing_and_has_the_keyboard_on_practising(open_desk: Open, learner: LearnerServices) -> None:
    page = open_desk(DESK)
    assert focused(page) == "Practise"
    assert (page.run, facts_of(learner, "practice.started")) == (None, 0)


@pytest.mark.parametrize(
    ("verb", "mode"),
    [("Show me", "show"), ("Guide me", "guided"), ("Practise", "practice"), ("Begin the exam", "exam")],
)
def test_button_of_a_mode_begins_a_run_in_it(open_desk: Open, verb: str, mode: Mode) -> None:
    page = open_desk(DIALOGUE, shown=False)
    pressable(page, verb).click()
    assert page.run is not None
    assert page.run.mode == mode


def test_sheet_tells_the_best_score(open_desk: Open, practising: Practising, course: Course) -> None:
    run = practising.begin(course, MODEL, "practice")
    practising.submit(course, worked(practising, run, FIRST_DEED[MODEL]))
    told = words(open_desk(MODEL, shown=False))
    assert "Best so far: 30 of 100 · 1 run(s)" in told
    assert "Not passed yet" in told


def test_waiting_run_is_offered_first(open_desk: Open, practising: Practising, course: Course) -> None:
    practising.begin(course, DESK, "exam")
    page = open_desk(DESK)
    assert "A run waits where you left it (Exam)." in words(page)
    assert focused(page) == "Go on"


def test_time_one_works_in_is_chosen_on_the_sheet(open_desk: Open, within: Within, layered: Course) -> None:
    page = open_desk(MODEL, of=within(layered), shown=False)
    assert page.start is not None
    assert "As it was." in words(page)
    page.start._layers.buttons["today"].click()  # type: ignore[union-attr] # the desk has two times
    assert "As it is." in words(page)
    pressable(page, "Practise").click()
    assert page.run is not None
    assert page.run.row.layer == "today"


def test_only_time_of_a_desk_is_the_one_that_is_played(open_desk: Open, within: Within, layered: Course) -> None:
    then = layered.practices[MODEL].layers[:1]
    page = open_desk(MODEL, of=within(with_desk(layered, MODEL, layers=then)), shown=False)
    pressable(page, "Practise").click()
    assert page.run is not None
    assert page.run.row.layer == "then"


def test_desk_that_cannot_be_played_says_why_on_the_sheet(open_desk: Open, within: Within, course: Course) -> None:
    lawless = with_desk(course, DIALOGUE, values={"answer_by": ValueRule(term="appeals.nowhere")})
    page = open_desk(DIALOGUE, of=within(lawless), shown=False)
    pressable(page, "Practise").click()
    assert page.start is not None
    assert page.start.notice.words.startswith("This desk cannot be opened: appeals.nowhere is missing")


def test_start_that_cannot_be_saved_says_so_on_the_sheet(open_desk: Open, learner: LearnerServices) -> None:
    page = open_desk(DESK, shown=False)
    with write_protected(learner.profile.file):
        pressable(page, "Practise").click()
    assert page.start is not None
    assert "cannot be written" in page.start.notice.words


@pytest.mark.parametrize("begun", [False, True])
def test_way_back_leads_out_of_sheet_and_run(open_desk: Open, qtbot: QtBot, begun: bool) -> None:
    page = open_desk(DESK, "practice" if begun else None, shown=False)
    with qtbot.waitSignal(page.practice_left) as left:
        pressable(page, "Leave" if begun else "Back").click()
    assert left.args == ["c92-desks"]


# ---- leaving and coming back


@every_desk
def test_run_is_there_again_as_it_was_left(open_desk: Open, practising: Practising, course: Course, desk: str) -> None:
    left = worked(practising, practising.begin(course, desk, "practice"), FIRST_DEED[desk])
    page = open_desk(desk, shown=False)
    pressable(page, "Go on").click()
    assert page.run is not None
    assert (page.run.row, page.run.log, page.run.state) == (left.row, left.log, left.state)


def test_page_built_anew_goes_on_with_the_run_under_way(
    open_desk: Open, reading: Reading, learner: LearnerServices, qtbot: QtBot
) -> None:
    before = open_desk(DIALOGUE, "exam", shown=False).run
    page = PracticePage(reading, learner.practising, DIALOGUE, run=before)
    qtbot.addWidget(page)
    assert page.run is not None
    assert before is not None
    assert (page.run.row, page.run.state) == (before.row, before.state)


def test_shown_run_goes_on_at_its_step_when_the_page_is_built_anew(
    open_desk: Open, reading: Reading, learner: LearnerServices, qtbot: QtBot
) -> None:
    page = open_desk(WORKBENCH, "show", shown=False)
    for _ in range(2):
        pressable(page, "Next step").click()
    again = PracticePage(reading, learner.practising, WORKBENCH, run=page.run)
    qtbot.addWidget(again)
    assert "2 of 4" in words(again)


def test_run_of_another_desk_is_not_taken_up(
    open_desk: Open, reading: Reading, learner: LearnerServices, qtbot: QtBot
) -> None:
    other = open_desk(DIALOGUE, "practice", shown=False).run
    page = PracticePage(reading, learner.practising, DESK, run=other)
    qtbot.addWidget(page)
    assert (page.run, page.start is None) == (None, False)


# ---- saving


def test_action_that_cannot_be_saved_is_said_and_changes_nothing(
    open_desk: Open, learner: LearnerServices, qtbot: QtBot
) -> None:
    page = open_desk(DESK, "practice")
    work(page, qtbot, DOWN)
    before = page.run
    with write_protected(learner.profile.file):
        strike(page, qtbot, "Alt+R")
        assert page.run == before
        assert "cannot be written" in session_of(page).notice.words
        assert "Not saved" in words(page)
    strike(page, qtbot, "Alt+R")
    assert (session_of(page).notice.words, "Not saved" in words(page)) == ("", False)
    assert page.run.log[-1].action == "register"  # type: ignore[union-attr] # a run is under way


def test_saved_is_not_said_of_a_shown_run(open_desk: Open) -> None:
    assert "Saved" in words(open_desk(DIALOGUE, "practice", shown=False))
    assert "Saved" not in words(open_desk(DIALOGUE, "show", shown=False))


# ---- time


@pytest.fixture
def hurried(within: Within, course: Course) -> Reading:
    """Dialogue and model with a limit of two minutes."""
    return within(with_desk(with_desk(course, MODEL, limit_minutes=2), DIALOGUE, limit_minutes=2))


def test_clock_counts_down_and_reminds(open_desk: Open, hurried: Reading, clock: SetClock) -> None:
    page = open_desk(DIALOGUE, "practice", of=hurried, shown=False)
    session = session_of(page)
    for _ in range(15):
        clock.move(seconds=4)
        session._tick()
    assert session.bar.clock is not None
    assert session.bar.clock.words == "01:00"
    assert session.notice.words == "60 second(s) left."


def test_run_is_handed_in_by_itself_when_its_time_is_over(
    open_desk: Open, hurried: Reading, clock: SetClock, qtbot: QtBot, practising: Practising, course: Course
) -> None:
    page = open_desk(MODEL, "exam", of=hurried)
    work(page, qtbot, "5,67")
    with qtbot.waitSignal(page.run_ended) as ended:
        for _ in range(30):
            clock.move(seconds=4)
            session_of(page)._tick()
    assert practising.report(course, ended.args[1]).outcome.score == 30.0


@pytest.mark.parametrize("mode", ["show", "guided"])
def test_no_clock_runs_where_one_is_shown_or_guided(open_desk: Open, hurried: Reading, mode: Mode) -> None:
    assert session_of(open_desk(DIALOGUE, mode, of=hurried, shown=False)).bar.clock is None


def test_extra_time_is_said_in_the_bar(open_desk: Open, hurried: Reading, learner: LearnerServices) -> None:
    learner.profile.file.record("accommodation.set", {"extra_time": 0.25, "allowed_by": "Айжан"})
    page = open_desk(DIALOGUE, "exam", of=hurried, shown=False)
    session_of(page)._tick()
    assert "Exam · +25 % time" in words(page)
    assert session_of(page).bar.clock.words == "02:30"  # type: ignore[union-attr] # the time is limited


# ---- handing in


def test_handing_in_asks_once_and_then_ends_the_run(open_desk: Open, asked: list[str], qtbot: QtBot) -> None:
    page = open_desk(DIALOGUE, "practice", shown=False)
    with qtbot.waitSignal(page.run_ended) as ended:
        pressable(page, "Hand in").click()
    assert asked == ["Hand in this run? It is scored as it stands, and nothing can be added afterwards."]
    assert ended.args == ["c92-desks", page.run.row.id]  # type: ignore[union-attr] # it was just handed in


def test_run_in_which_nothing_is_left_to_do_is_handed_in_without_asking(
    open_desk: Open, practising: Practising, course: Course, asked: list[str], qtbot: QtBot
) -> None:
    solved(practising, practising.begin(course, WORKBENCH, "practice"))
    page = open_desk(WORKBENCH, shown=False)
    pressable(page, "Go on").click()
    with qtbot.waitSignal(page.run_ended):
        pressable(page, "Hand in").click()
    assert asked == []


def test_run_stays_open_when_handing_in_is_thought_better_of(
    open_desk: Open, practising: Practising, course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.practice.session.confirm", lambda *given, **more: False)
    page = open_desk(DIALOGUE, "practice", shown=False)
    pressable(page, "Hand in").click()
    assert practising.waiting_run(course, DIALOGUE) is not None


def test_run_that_cannot_be_handed_in_stays_open_and_says_so(
    open_desk: Open, learner: LearnerServices, course: Course
) -> None:
    page = open_desk(DIALOGUE, "practice", shown=False)
    with write_protected(learner.profile.file):
        pressable(page, "Hand in").click()
    assert "cannot be written" in session_of(page).notice.words
    assert learner.practising.waiting_run(course, DIALOGUE) is not None


def test_shown_run_cannot_be_handed_in(open_desk: Open) -> None:
    assert "Hand in" not in pressable_names(open_desk(DIALOGUE, "show", shown=False))


# ---- for everybody


@pytest.mark.parametrize(
    ("desk", "mode", "keys"),
    [(DESK, "guided", 0), (DIALOGUE, "exam", 1), (WORKBENCH, "show", 1), (MODEL, "practice", 0)],
)
def test_every_part_has_a_name_for_screen_readers(
    open_desk: Open, desk: str, mode: Mode, keys: int, qtbot: QtBot
) -> None:
    page = open_desk(desk, mode)
    work(page, qtbot, *[SPACE] * keys)
    assert nameless(page) == []


def test_run_opens_in_the_window_there_is(open_desk: Open, qapp: QApplication) -> None:
    page = open_desk(DESK)
    with windows_seen(qapp) as seen:
        pressable(page, "Practise").click()
    assert seen == []


def test_all_parts_stand_beside_each_other_where_there_is_room(open_desk: Open) -> None:
    page = open_desk(DESK, "practice")
    view = session_of(page).view.parts  # type: ignore[attr-defined] # a desk has parts
    assert [part.widget.isVisible() for part in view._parts] == [True, True, True]
    assert not any(pill.isVisible() for pill in view.pills)
