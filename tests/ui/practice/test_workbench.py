"""The view of a workbench: stages, proofreading, things of the learner's own making, and simulated answers."""

from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.practice.common import Field, Option
from app.practice.sample import Group, Sample, SampleQuestion
from app.practice.workbench import Items, PartState, Workbench
from app.services.practising import Mode
from app.ui.pages.practice import PracticePage
from app.ui.practice.bars import BarPicture
from app.ui.practice.items import ItemsEditor
from app.ui.practice.workbench import WorkbenchView
from tests.practices import WORKBENCH, with_desk
from tests.ui.pages.look import nameless, pressable, pressable_names
from tests.ui.practice.conftest import Open, Within
from tests.ui.practice.hands import focused, read, work
from tests.ui.window.exam.keys import ALT, DOWN, SPACE, TAB, UP

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


def view_of(page: PracticePage) -> WorkbenchView:
    assert page.session is not None
    view = page.session.view
    assert isinstance(view, WorkbenchView)
    return view


def changed(course: Course, **fields: Any) -> Course:
    """Return the course with another first part of the workbench."""
    bench = course.practices[WORKBENCH]
    assert isinstance(bench, Workbench)
    part = msgspec.structs.replace(bench.parts[0], **fields)
    return with_desk(course, WORKBENCH, parts=(part, *bench.parts[1:]))


def to_second_stage(page: PracticePage) -> WorkbenchView:
    view = view_of(page)
    view.keeper.act("", "finish")
    read(page)
    return view


# ---- stages


def test_stage_is_finished_by_its_own_verb_and_the_next_one_has_the_keyboard(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(WORKBENCH, "practice")
    assert "Stage 1 of 2" in read(page)
    pressable(page, "Go on to the new notice").click()
    assert "Stage 2 of 2" in read(page)
    assert (focused(page), list(view_of(page).parts)) == ("The notice", ["new-notice"])


def test_end_of_the_work_is_told(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(WORKBENCH, "practice", shown=False)
    view = to_second_stage(page)
    with qtbot.waitSignal(view.finished):
        pressable(page, "Hang it up").click()
    assert "The work is finished." in read(page)


def test_marks_are_there_after_coming_back(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(WORKBENCH, "practice")
    work(page, qtbot, DOWN)
    pressable(page, "Leave").click()
    again = open_desk(WORKBENCH)
    again.go_on()
    form = view_of(again).parts["old-notice"].form
    assert form is not None
    assert form.values() == {"marks": {"opening": "vague"}}


# ---- proofreading


def test_proofreading_tells_what_the_rules_find(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(WORKBENCH, "practice", shown=False)
    view = to_second_stage(page)
    view.keeper.act("new-notice", "fill", {"notice-text": ["padding", "when"]})
    pressable(page, "Proofread").click()
    told = read(page)
    assert "3 thing(s) to look at" in told
    assert "• The empty sentence came along." in told


def test_proofreading_says_when_it_finds_nothing(open_desk: Open) -> None:
    page = open_desk(WORKBENCH, "guided", shown=False)
    view = to_second_stage(page)
    view.keeper.act("new-notice", "fill", {"notice-text": ["when", "where-else"]})
    pressable(page, "Proofread").click()
    assert "The rules find nothing. Whether it is good, you must judge." in read(page)


@pytest.mark.parametrize(("mode", "offered"), [("guided", True), ("practice", True), ("exam", False), ("show", False)])
def test_rules_cannot_be_asked_for_in_an_exam(open_desk: Open, mode: Mode, offered: bool) -> None:
    page = open_desk(WORKBENCH, mode, shown=False)
    first = "Proofread" in pressable_names(page)
    to_second_stage(page)
    assert (first, "Proofread" in pressable_names(page)) == (False, offered)


# ---- things of the learner's own making

QUESTIONS = Items(
    name={"en": "question"},
    fields=(
        Field(id="wording", kind="text", label={"en": "Wording"}, lines=2),
        Field(id="open-end", kind="yes", label={"en": "Open"}),
    ),
    most=3,
    start=({"wording": "How old are you?"},),
)


@pytest.fixture
def survey(open_desk: Open, within: Within, course: Course) -> PracticePage:
    """A run at a first stage that asks for questions; one lies there already."""
    return open_desk(WORKBENCH, "practice", of=within(changed(course, fields=(), items=QUESTIONS, documents=())))


def items_of(page: PracticePage) -> ItemsEditor:
    editor = view_of(page).parts["old-notice"].items
    assert editor is not None
    return editor


def made(page: PracticePage) -> list[dict[str, Any]]:
    page.flush()
    state: PartState = view_of(page).state.parts["old-notice"]
    return [dict(one.values) for one in state.items]


def test_thing_is_made_and_filled_in_by_keyboard(survey: PracticePage, qtbot: QtBot) -> None:
    work(survey, qtbot, TAB, SPACE, "Who?", TAB, TAB, SPACE)
    assert made(survey) == [{"wording": "How old are you?"}, {"wording": "Who?", "open-end": True}]
    assert "2 of at most 3" in read(survey)


def test_thing_is_moved_and_taken_away_by_keyboard(survey: PracticePage, qtbot: QtBot) -> None:
    work(survey, qtbot, TAB, SPACE, "Who?")
    editor = items_of(survey)
    editor.list.setFocus()
    work(survey, qtbot, (UP, ALT))
    assert made(survey) == [{"wording": "Who?"}, {"wording": "How old are you?"}]
    pressable(survey, "Remove").click()
    assert made(survey) == [{"wording": "How old are you?"}]


def test_no_more_things_are_made_than_may_be(survey: PracticePage) -> None:
    for _ in range(2):
        pressable(survey, "Add: question").click()
    assert not pressable(survey, "Add: question").isEnabled()
    pressable(survey, "Remove").click()
    assert pressable(survey, "Add: question").isEnabled()


def test_what_is_half_typed_stays_with_its_thing_when_another_is_looked_at(survey: PracticePage, qtbot: QtBot) -> None:
    work(survey, qtbot, TAB, SPACE, "Who?")
    editor = items_of(survey)
    editor.list.setFocus()
    work(survey, qtbot, UP)
    assert editor.form.values()["wording"] == "How old are you?"
    assert made(survey) == [{"wording": "How old are you?"}, {"wording": "Who?"}]


def test_lines_say_what_each_thing_is(survey: PracticePage, qtbot: QtBot) -> None:
    pressable(survey, "Add: question").click()
    cases = items_of(survey).list
    assert [cases.item(at).text() for at in range(cases.count())] == ["How old are you?", "(still empty)"]


def test_last_thing_taken_away_leaves_the_button_to_add_one(survey: PracticePage, qtbot: QtBot) -> None:
    pressable(survey, "Remove").click()
    read(survey)
    assert made(survey) == []
    assert not items_of(survey).form.isVisible()
    assert not pressable(survey, "Remove").isEnabled()


def test_things_and_their_form_have_names_for_screen_readers(survey: PracticePage) -> None:
    assert nameless(items_of(survey)) == []


# ---- simulated answers

SAMPLE = Sample(
    size=100,
    groups=(
        Group(id="young", text={"en": "Under 30"}, people=0.4, reached=1.0),
        Group(id="old", text={"en": "Over 30"}, people=0.6, reached=0.0),
    ),
    questions=(
        SampleQuestion(
            id="content",
            text={"en": "Are you content?"},
            options=(Option(id="yes", text={"en": "Yes"}), Option(id="not", text={"en": "No"})),
            likely={"young": [1.0, 0.0], "old": [0.0, 1.0]},
        ),
    ),
)


def test_simulated_answers_are_told_beside_who_lives_there(open_desk: Open, within: Within, course: Course) -> None:
    page = open_desk(WORKBENCH, "practice", of=within(changed(course, sample=SAMPLE)), shown=False)
    assert "100 people answered" in read(page)
    assert [one.accessibleName() for one in page.findChildren(BarPicture)] == [
        "Who lives there: Under 30: 40 %; Over 30: 60 %",
        "Who answered: Under 30: 100 · 100 %; Over 30: 0 · 0 %",
        "Are you content?: Yes: 100 · 100 %; No: 0 · 0 %",
    ]


def test_letters_are_one_stop_of_tab_and_gone_along_by_arrows(survey: PracticePage, qtbot: QtBot) -> None:
    work(survey, qtbot, TAB, SPACE, "Сар", TAB, DOWN, DOWN, SPACE)
    assert made(survey)[1]["wording"] == "Сарқ"
