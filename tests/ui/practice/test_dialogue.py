"""The view of a dialogue: what was said, the answer that is put together, and the time there is for it."""

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.course.structure import Course
from app.practice.common import Field
from app.practice.dialogue import Answer, Dialogue, Need
from app.services.practising import Mode
from app.services.wiring import LearnerServices
from app.ui.pages.practice import PracticePage
from app.ui.practice.dialogue import DialogueView
from tests.clock import SetClock
from tests.practices import DIALOGUE, with_desk
from tests.ui.pages.look import pressable
from tests.ui.practice.conftest import Open, Within
from tests.ui.practice.hands import focused, read, windows_seen, work
from tests.ui.window.exam.keys import DOWN, ENTER, SPACE, TAB

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


def view_of(page: PracticePage) -> DialogueView:
    assert page.session is not None
    view = page.session.view
    assert isinstance(view, DialogueView)
    return view


@pytest.fixture
def asked_how_many(open_desk: Open) -> PracticePage:
    """A run at its first question, which has to be answered in 45 seconds."""
    page = open_desk(DIALOGUE, "practice")
    view_of(page).keeper.act("greeting", "go-on")
    return page


def say(page: PracticePage, *sentences: str) -> None:
    view = view_of(page)
    view.keeper.act(view.state.current, "answer", {"said": list(sentences)})


def wait(page: PracticePage, clock: SetClock, seconds: int) -> None:
    """Let the window read the clock, at most five seconds apart: after more it takes the PC to have slept."""
    assert page.session is not None
    for _ in range(seconds // 3):
        clock.move(seconds=3)
        page.session._tick()


# ---- what is said


def test_what_was_said_stands_above_and_can_be_read_again(asked_how_many: PracticePage) -> None:
    say(asked_how_many, "number-of-samples", "old-number")
    told = read(asked_how_many)
    assert "Good morning. I have two questions about the lake." in told
    assert "You: This month 14 samples of the lake were taken.; Last year 40 samples were taken." in told


def test_reaction_is_told_and_leads_elsewhere(asked_how_many: PracticePage) -> None:
    say(asked_how_many, "guess")
    told = read(asked_how_many)
    assert "Visitor: You suppose?" in told
    assert view_of(asked_how_many).state.current == "where-from"


def test_prepared_answer_is_chosen_by_keyboard_and_replied_to(asked_how_many: PracticePage, qtbot: QtBot) -> None:
    say(asked_how_many, "guess")
    QApplication.sendPostedEvents()
    work(asked_how_many, qtbot, DOWN, TAB, SPACE)
    assert "Visitor: Thank you for saying so." in read(asked_how_many)
    assert view_of(asked_how_many).state.current == "when-clean"


def test_saying_nothing_is_no_answer(asked_how_many: PracticePage, qtbot: QtBot) -> None:
    QApplication.sendPostedEvents()
    work(asked_how_many, qtbot, TAB, SPACE)
    assert "Put an answer together first." in read(asked_how_many)
    assert (view_of(asked_how_many).state.current, focused(asked_how_many)) == ("how-many", "Your answer")


def test_answer_half_put_together_is_there_after_coming_back(
    asked_how_many: PracticePage, open_desk: Open, qtbot: QtBot
) -> None:
    QApplication.sendPostedEvents()
    work(asked_how_many, qtbot, ENTER, DOWN, ENTER)
    pressable(asked_how_many, "Leave").click()
    again = open_desk(DIALOGUE)
    again.go_on()
    turn = view_of(again).turn
    assert turn is not None
    assert turn.form is not None
    assert turn.form.values() == {"said": ["not-known", "guess"]}


def test_end_of_the_conversation_is_told(asked_how_many: PracticePage, qtbot: QtBot) -> None:
    say(asked_how_many, "number-of-samples")
    view = view_of(asked_how_many)
    with qtbot.waitSignal(view.finished):
        view.keeper.act("when-clean", "answer", {"said-later": ["not-known"]})
    assert "The conversation is over." in read(asked_how_many)


def test_what_is_said_in_another_language_is_told_in_both(open_desk: Open, within: Within, course: Course) -> None:
    dialogue = course.practices[DIALOGUE]
    assert isinstance(dialogue, Dialogue)
    kazakh = msgspec.structs.replace(dialogue.turns[0], spoken="kk", place={"en": "From the lake"})
    page = open_desk(
        DIALOGUE, "practice", of=within(with_desk(course, DIALOGUE, turns=(kazakh, *dialogue.turns[1:]))), shown=False
    )
    told = read(page)
    assert "Visitor · From the lake · Қазақша" in told
    assert "Қайырлы таң. Көл туралы екі сұрағым бар." in told
    assert "In your language: Good morning. I have two questions about the lake." in told


def test_turn_whose_prepared_answers_are_all_out_of_reach_can_still_be_left(
    open_desk: Open, within: Within, course: Course, qtbot: QtBot
) -> None:
    dialogue = course.practices[DIALOGUE]
    assert isinstance(dialogue, Dialogue)
    trusted = Answer(id="thank", text={"en": "Thank you."}, needs=(Need(variable="trust", least=1),))
    closed = msgspec.structs.replace(dialogue.turns[0], answers=(trusted,))
    page = open_desk(DIALOGUE, "practice", of=within(with_desk(course, DIALOGUE, turns=(closed, *dialogue.turns[1:]))))
    work(page, qtbot, SPACE)
    assert view_of(page).state.current == "how-many"


def test_next_turn_appears_in_the_window_there_is(open_desk: Open, qapp: QApplication) -> None:
    page = open_desk(DIALOGUE, "practice")
    with windows_seen(qapp) as seen:
        view_of(page).keeper.act("greeting", "go-on")
        QApplication.sendPostedEvents()
    assert seen == []


# ---- time


def test_time_to_answer_is_told_and_runs_down(asked_how_many: PracticePage, clock: SetClock) -> None:
    wait(asked_how_many, clock, 36)
    assert "9 s to answer" in read(asked_how_many)


def test_what_was_put_together_when_the_time_is_over_is_what_was_said(
    asked_how_many: PracticePage, clock: SetClock, qtbot: QtBot
) -> None:
    QApplication.sendPostedEvents()
    work(asked_how_many, qtbot, ENTER)
    wait(asked_how_many, clock, 45)
    assert view_of(asked_how_many).state.current == "when-clean"
    assert "You: I do not know this yet." in read(asked_how_many)


def test_half_written_answer_is_said_when_the_time_is_over(
    open_desk: Open, within: Within, course: Course, clock: SetClock, qtbot: QtBot
) -> None:
    dialogue = course.practices[DIALOGUE]
    assert isinstance(dialogue, Dialogue)
    written = (Field(id="words", kind="text", label={"en": "Your words"}),)
    turn = msgspec.structs.replace(dialogue.turns[1], fields=written, checks=(), reactions=())
    page = open_desk(DIALOGUE, "exam", of=within(with_desk(course, DIALOGUE, turns=(turn, *dialogue.turns[2:]))))
    work(page, qtbot, "Біз әлі")
    wait(page, clock, 45)
    assert "You: Біз әлі" in read(page)


def test_silence_until_the_time_is_over_is_told(asked_how_many: PracticePage, clock: SetClock) -> None:
    wait(asked_how_many, clock, 45)
    assert "You: (the time was over)" in read(asked_how_many)
    assert asked_how_many.run is not None
    assert asked_how_many.run.log[-1].actor == "clock"


def test_extra_time_lengthens_the_time_to_answer(open_desk: Open, learner: LearnerServices, clock: SetClock) -> None:
    learner.profile.file.record("accommodation.set", {"extra_time": 0.4, "allowed_by": "Айжан"})
    page = open_desk(DIALOGUE, "exam", shown=False)
    view_of(page).keeper.act("greeting", "go-on")
    wait(page, clock, 60)
    here = view_of(page).state.current
    wait(page, clock, 3)
    assert (here, view_of(page).state.current) == ("how-many", "when-clean")


@pytest.mark.parametrize("mode", ["guided", "show"])
def test_nobody_is_hurried_where_one_is_guided_or_shown(open_desk: Open, clock: SetClock, mode: Mode) -> None:
    page = open_desk(DIALOGUE, mode, shown=False)
    view = view_of(page)
    view.keeper.act("greeting", "go-on")
    wait(page, clock, 60)
    assert view.state.current == "how-many"
