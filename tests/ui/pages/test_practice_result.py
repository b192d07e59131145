"""The result of a run: verdict, rubric, faults with their law, what must never be done, and the log to step through."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM, AppPaths, app_paths
from app.course.structure import Course
from app.practice.common import Entry
from app.practice.predicates import IsDone
from app.practice.spec import Layer, PassCondition, Penalty
from app.services.practising import Mode
from app.services.wiring import LearnerServices, Services
from app.ui.pages.practice_result import PracticeResultPage
from app.ui.practice.report import AutoFailCard
from app.ui.reading import Reading
from app.ui.theme import Theme
from tests.practices import COURSE, DESK, DIALOGUE, KINDS, MODEL, desk_courses, did, with_desk, worked
from tests.ui.pages.look import nameless, pressable, pressable_names, words

Result = Callable[..., PracticeResultPage]

TOLD_NOBODY = did("lamps", "forward", body="akimat", told=False)
"""Forwarded rightly, and the writer was not told."""


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    """The look of the program, put on once for all these pages."""
    made = Theme("light", text_size=100, assets=PROGRAM / "assets")
    made.apply(qapp)
    return made


@pytest.fixture
def paths(tmp_path: Path, compiled_courses: Path, tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    return replace(app_paths(tmp_path), cache=compiled_courses / "desks", courses=desk_courses(tmp_path_factory))


@pytest.fixture
def course(services: Services) -> Course:
    return services.catalogue.course(COURSE)


@pytest.fixture
def result(services: Services, learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot) -> Result:
    """Hand in a run with what was done in it, or the model solution, and show the result."""
    library, glossary = services.catalogue.library, services.catalogue.glossary

    def made(
        desk: str,
        *entries: Entry,
        mode: Mode = "practice",
        solve: bool = False,
        of: Course = course,
        layer: str = "",
        language: str = "en",
    ) -> PracticeResultPage:
        run = learner.practising.begin(of, desk, mode, layer=layer)
        log = learner.practising.model_log(run, language) if solve else entries
        report = learner.practising.submit(of, worked(learner.practising, run, *log))
        reading = Reading(course=of, library=library, glossary=glossary, language=language, theme=theme)
        page = PracticeResultPage(reading, report)
        qtbot.addWidget(page)
        return page

    return made


def steps(page: PracticeResultPage) -> list[str]:
    lines = page.timeline.list
    return [lines.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(lines.count())]


def bars(page: PracticeResultPage) -> list[str]:
    return [one.accessibleName() for one in page.findChildren(QProgressBar)]


# ---- verdict and rubric


@pytest.mark.parametrize("desk", KINDS)
def test_run_without_a_fault_is_passed_with_everything(result: Result, desk: str) -> None:
    told = words(result(desk, solve=True))
    assert "Passed" in told.splitlines()
    assert "Everything was done as it should be." in told


def test_rubric_has_a_bar_for_each_criterion(result: Result) -> None:
    assert bars(result(DESK, did("lamps", "register"), did("lake", "register"))) == [
        "20 of 100 points; 75 are needed to pass",
        "Registration: 20 of 30 points",
        "Way and term: 0 of 40 points",
        "Reply: 0 of 30 points",
    ]


def test_points_are_told_with_the_sign_of_the_language(result: Result) -> None:
    told = [words(result(DESK, TOLD_NOBODY, language=one)) for one in ("en", "kk")]
    assert ["18.33 of 40 points" in told[0], "18,33 of 40 points" in told[1]] == [True, True]


def test_best_of_several_runs_is_told(result: Result) -> None:
    result(MODEL, solve=True)
    assert "Best of 2 run(s): 100" in words(result(MODEL))


def test_condition_that_is_not_met_is_told_beside_the_score(result: Result, course: Course) -> None:
    strict = PassCondition(id="all-told", checks=("mean-right",), text={"en": "The mean may never be wrong."})
    changed = with_desk(course, MODEL, conditions=(strict,), pass_score=30)
    answers = [did("place-balykty", "answer", place=2.0), did("forward-day", "answer", day="2026-11-12")]
    told = words(result(MODEL, *answers, of=changed))
    assert "Not passed yet" in told
    assert "The mean may never be wrong." in told


# ---- faults


def test_fault_tells_what_happened_why_and_by_which_law(result: Result) -> None:
    told = words(result(DESK, TOLD_NOBODY)).splitlines()
    at = told.index("The letter was not registered by 09.11.2026.")
    assert told[at + 1 : at + 3] == [
        "Refusing to accept an appeal is prohibited.",
        "APPC · Article 63–64 · checked 23.11.2026",
    ]


def test_fault_tells_what_would_have_been_right(result: Result) -> None:
    told = words(result(DESK))
    assert "It was not forwarded by 12.11.2026." in told
    assert "Forward it by 12.11.2026." in told


def test_fault_met_in_part_says_so(result: Result) -> None:
    assert "Partly: The writer was not told." in words(result(DESK, TOLD_NOBODY))


def test_good_answer_is_folded_away_until_it_is_asked_for(result: Result) -> None:
    page = result(MODEL)
    before = words(page)
    pressable(page, "What a good answer looks like").click()
    assert "Answer: 5,666667" not in before
    assert "Answer: 5.666667" in words(page)


def test_case_without_a_fault_is_not_listed(result: Result) -> None:
    page = result(MODEL, did("mean-may", "answer", mean=5.67))
    told = words(page)
    assert "What to look at again: 2 case(s)" in told
    assert "The mean is" not in told


def test_many_faulty_cases_are_shown_when_asked_for(result: Result, course: Course) -> None:
    model = course.practices[MODEL]
    task = model.tasks[2]  # type: ignore[attr-defined] # a model has tasks
    many = tuple(msgspec.structs.replace(task, id=f"task-{at}") for at in range(1, 9))
    page = result(MODEL, of=with_desk(course, MODEL, tasks=many, rubric=model.rubric[1:]))
    before = words(page).count("The last day is 12.11.2026.")
    pressable(page, "Show 2 more").click()
    assert (before, words(page).count("The last day is 12.11.2026.")) == (6, 8)
    assert "Show 2 more" not in pressable_names(page)


def test_penalty_tells_how_many_points_it_took(result: Result, course: Course) -> None:
    rule = Penalty(
        id="hasty", test=IsDone(action="forward"), points=7.5, fault={"en": "You hurried."}, law=("appeals.forward",)
    )
    told = words(result(DESK, TOLD_NOBODY, of=with_desk(course, DESK, penalties=(rule,)))).splitlines()
    at = told.index("You hurried. (−7.5 points)")
    assert told[at + 1] == "APPC · Article 65 · checked 23.11.2026"


def test_check_on_law_to_be_confirmed_says_that_it_brings_no_points(result: Result, course: Course) -> None:
    desk = course.practices[DESK]
    doubtful = msgspec.structs.replace(desk.checks[0], law=("appeals.forward-restart",))
    page = result(DESK, of=with_desk(course, DESK, checks=(doubtful, *desk.checks[1:])))
    told = words(page)
    assert "To be confirmed: this brings no points." in told
    assert "APPC · Article 65 · checked 23.11.2026 · to be confirmed" in told
    assert "Nothing of it was graded in this run." in told


# ---- what must never be done


def test_auto_fail_has_a_card_that_tells_where_why_and_by_which_law(result: Result) -> None:
    page = result(DESK, did("lamps", "register"), did("lamps", "reply", text="We will see to it."))
    (card,) = page.findChildren(AutoFailCard)
    assert [line for line in words(card).splitlines() if line] == [
        "You answered in another body’s place",
        "Dark embankment",
        "What is not yours is forwarded. Only the akimat can promise lamps.",
        "APPC · Article 65 · checked 23.11.2026",
        "Whatever else was right, such a run earns at most 49 points.",
    ]


def test_run_without_an_auto_fail_has_no_such_card(result: Result) -> None:
    assert "Whatever else was right" not in words(result(DESK, TOLD_NOBODY))


def test_layer_that_is_not_graded_has_no_score(result: Result, course: Course) -> None:
    layers = (
        Layer(id="then", title={"en": "Then"}, note={"en": "As it was in 2012."}, graded=False),
        Layer(id="today", title={"en": "Today"}, note={"en": "As it is."}),
    )
    page = result(MODEL, of=with_desk(course, MODEL, layers=layers), layer="then")
    told = words(page)
    assert "Looked at, not scored" in told
    assert "As it was in 2012." in told
    assert bars(page) == []


# ---- the log


def test_log_tells_every_deed_with_its_time_and_verdict(result: Result) -> None:
    page = result(
        DESK, did("lamps", "open"), did("lamps", "draft", body="police"), did("lamps", "register"), TOLD_NOBODY
    )
    forwarded = "Forward: To whom – Akimat of the town; Tell the writer at the same time – no"
    assert steps(page) == [
        "1. Read it. Dark embankment. 09.11.2026 09:00",
        "2. Register. Dark embankment. 09.11.2026 09:01. right",
        f"3. {forwarded}. Dark embankment. 09.11.2026 09:04. not right",
    ]


def test_step_tells_what_was_wrong_with_it_and_by_which_law(result: Result) -> None:
    page = result(DESK, did("lamps", "register"), TOLD_NOBODY)
    pressable(page, "Next step").click()
    told = words(page.timeline)
    assert "The writer was not told." in told
    assert "APPC · Article 65 · checked 23.11.2026" in told
    assert "2 of 2" in told


def test_step_tells_what_it_was_right_for(result: Result) -> None:
    page = result(DESK, did("lamps", "register"), TOLD_NOBODY)
    assert "Right for: Registration" in words(page.timeline)
    pressable(page, "Next step").click()
    pressable(page, "Step back").click()
    pressable(page, "Step back").click()
    assert "1 of 2" in words(page.timeline)


def test_step_of_which_nothing_is_judged_says_so(result: Result) -> None:
    assert "Nothing is judged here." in words(result(DESK, did("lamps", "open")).timeline)


def test_time_of_a_run_without_a_simulated_clock_is_that_of_the_run(result: Result) -> None:
    (step,) = steps(result(DIALOGUE, did("greeting", "go-on")))
    assert step.startswith("1. Go on. Good morning.")
    assert step.endswith("00:00")


def test_empty_run_has_an_empty_log(result: Result) -> None:
    page = result(MODEL)
    assert steps(page) == []
    assert nameless(page) == []


# ---- ways on


def test_new_variant_opens_the_desk_again(result: Result, qtbot: QtBot) -> None:
    page = result(DESK)
    with qtbot.waitSignal(page.again_requested) as asked:
        pressable(page, "Try a new variant").click()
    assert asked.args == [COURSE, DESK]


def test_course_is_one_way_on(result: Result, qtbot: QtBot) -> None:
    page = result(DESK)
    with qtbot.waitSignal(page.course_requested) as asked:
        pressable(page, "To the course").click()
    assert asked.args == [COURSE]


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_result_begins_with_the_keyboard_on_the_next_try(result: Result, qtbot: QtBot) -> None:
    page = result(DESK, TOLD_NOBODY)
    with qtbot.waitActive(page):
        page.show()
    assert page.verdict.again.hasFocus()
