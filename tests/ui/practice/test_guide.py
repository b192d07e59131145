"""What stands beside the work: hints that name duties and never clicks, and the model solution step by step."""

import pytest
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.practice.desk import Desk
from app.services.practising import Mode
from app.services.wiring import LearnerServices
from app.ui.pages.practice import PracticePage
from app.ui.practice.guide import GuideBar, ShowBar
from tests.practices import DESK, DIALOGUE, MODEL, WORKBENCH
from tests.services.work import facts_of
from tests.ui.pages.look import pressable, words
from tests.ui.practice.conftest import Open
from tests.ui.practice.hands import focused, work
from tests.ui.window.exam.keys import DOWN, SPACE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


def guide_of(page: PracticePage) -> GuideBar:
    assert page.session is not None
    assert page.session.guide is not None
    return page.session.guide


def show_of(page: PracticePage) -> ShowBar:
    assert page.session is not None
    assert page.session.show_bar is not None
    return page.session.show_bar


def hints_on_the_way(page: PracticePage) -> list[str]:
    """Do everything as the model solution does, and return the hint before each step and after the last."""
    assert page.session is not None
    keeper, guide = page.session.keeper, guide_of(page)
    hints = [guide.words.text()]
    for entry in keeper.model_log("en"):
        guide.attend(entry.case)
        hints.append(guide.words.text())
        keeper.act(entry.case, entry.action, entry.arguments)
    return [*hints, guide.words.text()]


# ---- guided


def test_hint_changes_with_what_was_done(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "guided")
    work(page, qtbot, DOWN)
    guide_of(page).attend("lamps")
    before = guide_of(page).words.text()
    assert page.session is not None
    page.session.keeper.act("lamps", "register")
    assert before == "Nothing is refused here. What does a letter get first?"
    assert guide_of(page).words.text() == "Whose decision can settle this?"


def test_hint_about_another_case_says_which(open_desk: Open) -> None:
    page = open_desk(DESK, "guided", shown=False)
    guide_of(page).attend("late-letter")
    assert guide_of(page).words.text().startswith("Dark embankment: Nothing is refused here.")


def test_hint_follows_the_case_that_is_opened(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(DESK, "guided", shown=False)
    assert page.session is not None
    for action in ("register", "open"):
        page.session.keeper.act("lake", action)
    page.session.view.open_case("lake")  # type: ignore[attr-defined] # of the view of a desk
    assert guide_of(page).words.text() == "What was asked? Say that first."


@pytest.mark.parametrize("desk", [DIALOGUE, MODEL])
def test_last_hint_says_that_nothing_is_left(open_desk: Open, desk: str) -> None:
    hints = hints_on_the_way(open_desk(desk, "guided", shown=False))
    assert hints[-1].startswith("Nothing is left to do")
    assert len(set(hints)) > 1


def test_hints_never_name_a_click(open_desk: Open, course: Course) -> None:
    desk = course.practices[DESK]
    assert isinstance(desk, Desk)
    clicks = [action.label["en"] for action in desk.actions] + ["Akimat", "Police", "Alt+", "button", "click"]
    told = " ".join(hints_on_the_way(open_desk(DESK, "guided", shown=False)))
    assert [click for click in clicks if click.lower() in told.lower()] == []


@pytest.mark.parametrize("mode", ["practice", "exam"])
def test_only_the_guide_gives_hints(open_desk: Open, mode: Mode) -> None:
    page = open_desk(DESK, mode, shown=False)
    assert page.session is not None
    assert page.session.guide is None
    assert page.session.keeper.duty("lamps") is None


# ---- shown


@pytest.mark.parametrize(("desk", "steps"), [(DESK, 11), (DIALOGUE, 3), (WORKBENCH, 4), (MODEL, 3)])
def test_model_solution_is_stepped_through_to_its_end_by_keyboard_and_earns_everything(
    open_desk: Open, learner: LearnerServices, qtbot: QtBot, desk: str, steps: int
) -> None:
    page = open_desk(desk, "show")
    for _ in range(steps):
        assert focused(page) == "Next step"
        work(page, qtbot, SPACE)
    assert (focused(page), pressable(page, "Next step").isEnabled()) == ("Step back", False)
    assert f"{steps} of {steps}" in words(page)
    assert page.run is not None
    assert learner.practising.standing_now(page.run).score == 100.0


@pytest.mark.parametrize("desk", [DIALOGUE, WORKBENCH])
def test_every_step_can_be_taken_back(open_desk: Open, desk: str) -> None:
    page = open_desk(desk, "show", shown=False)
    bar, states = show_of(page), []
    assert page.run is not None
    for _ in range(bar.count):
        states.append(page.run.state)
        bar.forward()
    for state in reversed(states):
        bar.back()
        assert page.run.state == state
    assert not pressable(page, "Step back").isEnabled()


def test_every_step_is_told_with_its_reason(open_desk: Open) -> None:
    page = open_desk(DESK, "show", shown=False)
    for _ in range(3):
        show_of(page).forward()
    told = words(page)
    assert "Forward: To whom – Akimat of the town; Tell the writer at the same time – yes" in told
    assert "Lamps are settled by the akimat." in told


def test_end_of_the_model_solution_is_told(open_desk: Open, qtbot: QtBot) -> None:
    bar = show_of(open_desk(MODEL, "show", shown=False))
    bar.forward()
    bar.forward()
    with qtbot.waitSignal(bar.ended):
        bar.forward()
    bar.forward()
    assert bar.at == 3


def test_step_back_keeps_the_keyboard(open_desk: Open, qtbot: QtBot) -> None:
    page = open_desk(WORKBENCH, "show")
    bar = show_of(page)
    for _ in range(2):
        bar.forward()
    bar._back.setFocus()
    work(page, qtbot, SPACE)
    assert (bar.at, focused(page)) == (1, "Step back")


@pytest.mark.parametrize("desk", [DESK, WORKBENCH])
def test_nothing_can_be_changed_in_a_shown_run(
    open_desk: Open, learner: LearnerServices, qtbot: QtBot, desk: str
) -> None:
    page = open_desk(desk, "show")
    assert page.session is not None
    show_of(page).forward()
    before = page.run
    page.session.view.focus_first()
    work(page, qtbot, DOWN, "5")
    page.flush()
    assert (page.run, facts_of(learner, "practice.entry")) == (before, 0)


def test_shortcut_of_an_action_does_nothing_in_a_shown_run(open_desk: Open) -> None:
    page = open_desk(DESK, "show", shown=False)
    show_of(page).forward()
    assert page.session is not None
    buttons = page.session.view.deeds.buttons  # type: ignore[attr-defined] # of the view of a desk
    assert [one.isEnabled() for one in buttons.values()] == [False, False, False]
