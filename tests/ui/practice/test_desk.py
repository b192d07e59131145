"""The view of a desk: inbox, case, actions, drafts and the simulated clock."""

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.practice.common import Action, Document, Field
from app.practice.desk import Desk
from app.ui.pages.practice import PracticePage
from app.ui.practice.desk import DeskView
from app.ui.practice.inbox import LINE
from tests.practices import DESK, with_desk
from tests.ui.pages.look import pressable, pressable_names
from tests.ui.practice.conftest import Open, Within
from tests.ui.practice.hands import focused, read, strike, work
from tests.ui.window.exam.keys import DOWN, SPACE, TAB, UP

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


def view_of(page: PracticePage) -> DeskView:
    assert page.session is not None
    view = page.session.view
    assert isinstance(view, DeskView)
    return view


def deeds(page: PracticePage) -> list[str]:
    assert page.run is not None
    return [f"{entry.case}/{entry.action}" for entry in page.run.log]


def spoken(cases: QListWidget) -> list[str]:
    """Return what a screen reader says of the lines, without the names that were drawn."""
    lines = [str(cases.item(at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(cases.count())]
    return [line.partition(". ")[2] for line in lines]


def opened(page: PracticePage, case: str) -> DeskView:
    view = view_of(page)
    view.open_case(case)
    return view


def changed_desk(course: Course, **changes: Any) -> Course:
    return with_desk(course, DESK, **changes)


# ---- inbox


def test_no_case_is_opened_before_the_learner_opens_one(open_desk: Open) -> None:
    page = open_desk(DESK, "practice", shown=True)
    assert deeds(page) == []
    assert "Choose a case from the list." in read(page)


def test_arrow_keys_walk_through_the_cases_and_open_them(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice")
    work(page, qtbot, DOWN, UP, DOWN)
    assert view_of(page).current == "lake"
    assert deeds(page) == ["lamps/open", "lake/open"]
    assert "When was the water of the lake measured last" in read(page)


def test_line_says_sender_subject_and_that_it_is_new(open_desk: Open, qtbot: QtBot) -> None:
    view = opened(page := open_desk(DESK, "practice", shown=False), "lamps")
    assert spoken(view.inbox.list) == ["Dark embankment", "Is the lake clean?. new"]
    sender = view.inbox.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).partition(".")[0]
    assert sender in {"Aigerim Saparova", "Dmitry Kim", "Botagoz Omarova"}
    assert sender in read(page)


def test_case_that_is_done_with_goes_to_its_tray(open_desk: Open) -> None:
    view = opened(page := open_desk(DESK, "practice", shown=False), "lamps")
    view.keeper.act("lamps", "forward", {"body": "akimat", "told": True})
    assert [name for name in pressable_names(page) if ": " in name] == ["Inbox: 1", "Waiting: 0", "Closed: 1"]
    pressable(page, "Closed").click()
    assert spoken(view.inbox.list) == ["Dark embankment"]


def test_case_comes_in_at_its_time(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice")
    view = view_of(page)
    seen = []
    for _ in range(2):
        strike(page, qtbot, "Ctrl+E")
        seen.append((str(view.state.now), view.inbox.list.count()))
    assert seen == [("2026-11-10 09:00:00", 2), ("2026-11-10 10:00:00", 3)]
    assert "Tuesday, 10 November 2026 · 10:00" in read(page)


def test_run_is_over_with_the_last_day(open_desk: Open, asked: list[str], qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice", shown=False)
    for _ in range(6):
        pressable(page, "Next event").click()
    assert page.run is not None
    assert page.run.over
    assert not pressable(page, "Next event").isEnabled()
    with qtbot.waitSignal(page.run_ended):
        pressable(page, "Hand in").click()
    assert asked == []


NOTE = Action(
    id="note",
    label={"en": "Note the last day"},
    fields=(Field(id="due", kind="date", label={"en": "Last day"}),),
    once=False,
)


@pytest.mark.parametrize(
    ("day", "says", "tone"),
    [
        ("2026-11-06", "overdue", "bad"),
        ("2026-11-09", "today", "bad"),
        ("2026-11-12", "3 working day(s)", "sun"),
        ("2026-11-16", "5 working day(s)", "plain"),
        ("no day", "", "plain"),
    ],
)
def test_inbox_counts_working_days_to_the_day_that_was_noted(
    open_desk: Open, within: Within, course: Course, day: str, says: str, tone: str
) -> None:
    changed = changed_desk(course, actions=(NOTE,), due_field="due")
    view = opened(open_desk(DESK, "practice", of=within(changed), shown=False), "lamps")
    view.keeper.act("lamps", "note", {"due": day})
    assert spoken(view.inbox.list)[0] == f"Dark embankment. {says}".rstrip(". ")
    assert view.inbox.list.item(0).data(LINE).tone == tone


# ---- actions


def test_action_that_was_done_says_when_and_is_gone(open_desk: Open) -> None:
    view = opened(page := open_desk(DESK, "practice", shown=False), "lamps")
    view.choose_action("register")
    assert "registered · 09.11.2026 09:01" in read(page)
    assert "Register" not in pressable_names(page)


def test_next_action_has_the_keyboard(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice")
    opened(page, "lamps")
    strike(page, qtbot, "Alt+R")
    assert focused(page) == "Forward"


def test_nothing_can_be_done_with_a_closed_case(open_desk: Open) -> None:
    view = opened(open_desk(DESK, "practice", shown=False), "lamps")
    view.keeper.act("lamps", "reply", {"text": "No."})
    assert not any(one.isEnabled() for one in view.deeds.buttons.values())


def test_what_is_missing_in_a_form_is_named_and_nothing_is_done(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice")
    view = opened(page, "lamps")
    view.choose_action("forward")
    work(page, qtbot, TAB, TAB, SPACE)
    assert "Still to fill in: To whom" in read(page)
    assert (focused(page), deeds(page)) == ("To whom", ["lamps/open"])


@pytest.mark.parametrize(("action", "place"), [("forward", "side_panel"), ("reply", "letter")])
def test_form_stands_where_it_has_room(open_desk: Open, action: str, place: str) -> None:
    view = opened(open_desk(DESK, "practice", shown=False), "lamps")
    view.choose_action(action)
    assert view.form is not None
    assert getattr(view, place).isAncestorOf(view.form)


def test_form_that_is_left_keeps_what_was_filled_in(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice")
    view = opened(page, "lamps")
    view.choose_action("forward")
    work(page, qtbot, DOWN)
    pressable(page, "Not now").click()
    assert view.form is None
    view.choose_action("forward")
    assert view.form is not None  # type: ignore[unreachable] # it was opened again
    assert view.form.form.values()["body"] == "akimat"


def test_half_written_reply_is_there_after_coming_back(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice")
    opened(page, "lake").choose_action("reply")
    work(page, qtbot, "Құрметті")
    pressable(page, "Leave").click()
    again = open_desk(DESK)
    again.go_on()
    view = opened(again, "lake")
    view.choose_action("reply")
    assert view.form is not None
    assert view.form.form.values() == {"text": "Құрметті"}


def test_going_to_another_case_saves_what_is_half_written(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "practice")
    view = opened(page, "lake")
    view.choose_action("reply")
    work(page, qtbot, "Half")
    view.open_case("lamps")
    assert view.state.cases["lake"].draft == {"text": "Half"}
    assert view.form is None


def test_action_is_offered_only_where_it_has_its_place(open_desk: Open, within: Within, course: Course) -> None:
    only = msgspec.structs.replace(NOTE, only=("urgent",))
    desk = course.practices[DESK]
    assert isinstance(desk, Desk)
    urgent = msgspec.structs.replace(desk.cases[0], tags=("urgent",))
    changed = changed_desk(course, actions=(only,), cases=(urgent, *desk.cases[1:]))
    page = open_desk(DESK, "practice", of=within(changed), shown=False)
    offered = []
    for case in ("lamps", "lake"):
        opened(page, case)
        offered.append("Note the last day" in pressable_names(page))
    assert offered == [True, False]


# ---- the case


def test_case_shows_head_details_text_and_documents(open_desk: Open, within: Within, course: Course) -> None:
    desk = course.practices[DESK]
    assert isinstance(desk, Desk)
    full = msgspec.structs.replace(
        desk.cases[0],
        details=(({"en": "Address"}, {"en": "help@akimat.example"}),),
        documents=(Document(id="map", title={"en": "Map of {writer}"}, text={"en": "Here."}),),
    )
    page = open_desk(DESK, "practice", of=within(changed_desk(course, cases=(full,))), shown=False)
    opened(page, "lamps")
    told = read(page)
    assert "received 09.11.2026 08:40 · e-Otinish" in told
    assert "Address: help@akimat.example" in told
    assert "Map of {writer}" not in told


def test_case_without_text_says_so(open_desk: Open, within: Within, course: Course) -> None:
    desk = course.practices[DESK]
    assert isinstance(desk, Desk)
    blank = msgspec.structs.replace(desk.cases[0], body={"en": " "})
    page = open_desk(DESK, "practice", of=within(changed_desk(course, cases=(blank,))), shown=False)
    opened(page, "lamps")
    assert "(no text)" in read(page)


def test_desk_without_a_clock_shows_none(open_desk: Open, within: Within, course: Course) -> None:
    page = open_desk(DESK, "practice", of=within(changed_desk(course, hours=None)), shown=False)
    assert "Next event" not in pressable_names(page)
    assert view_of(page).inbox.list.count() == 3
