"""Runs at practice desks through the services: modes, saving, variants, time, scores and completion."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CourseError, StorageError
from app.base.paths import AppPaths, app_paths
from app.course.structure import Course
from app.practice.common import Entry
from app.practice.spec import Layer, Variant
from app.practice.values import ValueRule
from app.services.practising import Mode, OpenRun, Practising, RunReport
from app.services.wiring import LearnerServices, Services
from app.storage.learner import projections
from tests.clock import SetClock
from tests.practices import (
    COURSE,
    DESK,
    DIALOGUE,
    KINDS,
    MODEL,
    WORKBENCH,
    desk_courses,
    did,
    solved,
    with_desk,
    worked,
    write_protected,
)
from tests.services.work import again, facts_of

REGISTER = did("lamps", "register")
MEAN = did("mean-may", "answer", mean=5.67)

EXAMS = (
    Variant(id="autumn", start=date(2026, 11, 9)),
    Variant(id="summer", start=date(2026, 8, 24), for_exam=True),
    Variant(id="winter", start=date(2026, 12, 7), for_exam=True),
)

Finish = Callable[..., RunReport]


@pytest.fixture(scope="module")
def courses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_courses(tmp_path_factory)


@pytest.fixture
def paths(tmp_path: Path, compiled_courses: Path, courses: Path) -> AppPaths:
    return replace(app_paths(tmp_path), cache=compiled_courses / "desks", courses=courses)


@pytest.fixture
def course(services: Services) -> Course:
    return services.catalogue.course(COURSE)


@pytest.fixture
def practising(learner: LearnerServices) -> Practising:
    return learner.practising


@pytest.fixture
def finish(practising: Practising, course: Course) -> Finish:
    """Begin a run at the model, answer some of its tasks rightly, and hand in: 30 points each, the last one 40."""

    def finished(mode: Mode, *, right: int = 3, of: Course = course, layer: str = "") -> RunReport:
        run = practising.begin(of, MODEL, mode, layer=layer)
        return practising.submit(of, worked(practising, run, *practising.model_log(run, "en")[:right]))

    return finished


def allow_extra_time(learner: LearnerServices) -> None:
    learner.profile.file.record("accommodation.set", {"extra_time": 0.25, "allowed_by": "Айжан"})


def tick(practising: Practising, run: OpenRun, clock: SetClock, seconds: int) -> OpenRun:
    """Let the window read the clock once a second."""
    for _ in range(seconds):
        clock.move(seconds=1)
        run = practising.tick(run)
    return run


def facts(learner: LearnerServices) -> int:
    (number,) = learner.profile.file.db.execute("SELECT count(*) FROM facts").fetchone()
    return int(number)


# ---- modes


@pytest.mark.parametrize(
    ("desk", "mode"), [(DESK, "guided"), (DIALOGUE, "practice"), (WORKBENCH, "exam"), (MODEL, "practice")]
)
def test_run_worked_as_the_model_solution_earns_everything(
    practising: Practising, course: Course, desk: str, mode: Mode
) -> None:
    run = solved(practising, practising.begin(course, desk, mode))
    report = practising.submit(course, run)
    assert (report.outcome.score, report.outcome.passed, report.run.mode) == (100.0, True, mode)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_model_solution_is_told_in_the_language_of_the_reader(
    practising: Practising, course: Course, language: str
) -> None:
    run = practising.begin(course, DESK, "show")
    run = worked(practising, run, *practising.model_log(run, language))
    assert practising.standing_now(run).score == 100.0


def test_show_records_nothing(learner: LearnerServices, practising: Practising, course: Course) -> None:
    before = facts(learner)
    run = practising.begin(course, DESK, "show")
    run = practising.act(practising.tick(run), REGISTER)
    practising.give_up(run)
    report = practising.submit(course, run)
    assert (facts(learner), report.best, report.runs) == (before, None, 0)
    assert practising.waiting_run(course, DESK) is None


def test_show_leaves_a_waiting_run_alone(practising: Practising, course: Course) -> None:
    run = practising.begin(course, DESK, "practice")
    practising.begin(course, DESK, "show")
    waiting = practising.waiting_run(course, DESK)
    assert waiting == run.row


def test_show_stands_where_a_log_leads_forwards_and_back(practising: Practising, course: Course) -> None:
    run = practising.begin(course, WORKBENCH, "show")
    log = tuple(practising.model_log(run, "en"))
    ahead = practising.shown_at(run, log)
    assert (ahead.over, ahead.log) == (True, log)
    assert practising.shown_at(ahead, ()).state == run.state


def test_guide_names_the_next_duty_until_nothing_is_left(practising: Practising, course: Course) -> None:
    run = practising.begin(course, WORKBENCH, "guided")
    duties = []
    for entry in practising.model_log(run, "en"):
        duty = practising.duty(run)
        duties.append(duty and f"{duty.case}/{duty.check.id}")
        run = practising.act(run, entry)
    assert duties == ["old-notice/faults-marked", None, "new-notice/complete", None]
    assert practising.duty(run) is None


def test_guide_can_be_asked_about_one_case(practising: Practising, course: Course) -> None:
    run = practising.act(practising.begin(course, DESK, "guided"), did("lake", "register"))
    told = {case: practising.duty(run, case=case) for case in ("lamps", "lake", "late-letter")}
    assert {case: duty and duty.check.id for case, duty in told.items()} == {
        "lamps": "registered",
        "lake": "told-facts",
        "late-letter": None,
    }


# ---- on the disk


def test_start_is_on_the_record(practising: Practising, course: Course) -> None:
    row = practising.begin(course, DESK, "practice").row
    assert (row.course, row.practice, row.mode, row.variant, row.number) == (COURSE, DESK, "practice", "autumn", 1)
    assert (row.content, row.limit_s, row.slower) == (course.content_hash, 0.0, 1.0)
    assert (row.started_at, row.ended_at) == ("2026-11-23T09:00:00.000+00:00", None)


def test_action_is_on_the_disk_when_act_returns(
    learner: LearnerServices, practising: Practising, course: Course
) -> None:
    run = practising.act(practising.begin(course, DESK, "practice"), REGISTER)
    with closing(sqlite3.connect(learner.profile.file.path)) as another:
        rows = another.execute("SELECT run, entry FROM practice_entries").fetchall()
    assert [(one, json.loads(entry)) for one, entry in rows] == [
        (run.row.id, {"t": 0.0, "case": "lamps", "action": "register"})
    ]


@pytest.mark.parametrize("desk", KINDS)
def test_run_taken_up_after_a_new_start_is_as_it_was_left(
    services: Services, learner: LearnerServices, practising: Practising, course: Course, clock: SetClock, desk: str
) -> None:
    run = tick(practising, practising.begin(course, desk, "practice"), clock, 5)
    run = worked(practising, run, *practising.model_log(run, "en")[:3])
    learner.profile.close()
    with again(services) as later:
        found = later.practising.go_on(course, desk)
    assert found is not None
    assert (found.row, found.log, found.state, found.used) == (run.row, run.log, run.state, 5.0)
    assert found.staged == run.staged


def test_nothing_waits_at_a_desk_nobody_began(practising: Practising, course: Course) -> None:
    practising.begin(course, DESK, "practice")
    assert practising.go_on(course, MODEL) is None
    assert practising.waiting(COURSE) == {DESK}


def test_new_run_gives_up_the_one_that_waits_and_keeps_its_log(
    learner: LearnerServices, practising: Practising, course: Course
) -> None:
    old = practising.act(practising.begin(course, DESK, "practice"), REGISTER)
    new = practising.begin(course, DESK, "guided")
    waiting = practising.waiting_run(course, DESK)
    assert waiting is not None
    assert (waiting.id, waiting.number) == (new.row.id, 2)
    given_up = practising.report(course, old.row.id).run
    assert (given_up.row.ended_at is None, given_up.row.score, len(given_up.log)) == (False, None, 1)
    assert facts_of(learner, "practice.given-up") == 1


def test_runs_at_two_desks_wait_beside_each_other(practising: Practising, course: Course) -> None:
    practising.begin(course, DESK, "practice")
    practising.begin(course, MODEL, "exam")
    assert practising.waiting(COURSE) == {DESK, MODEL}


def test_run_given_up_is_neither_waiting_nor_handed_in(practising: Practising, course: Course) -> None:
    practising.give_up(practising.begin(course, DESK, "practice"))
    assert practising.waiting_run(course, DESK) is None
    assert practising.history(course, DESK) == []


def test_run_keeps_the_desk_it_began_with(practising: Practising, course: Course) -> None:
    practising.act(practising.begin(course, MODEL, "practice"), MEAN)
    changed = with_desk(course, MODEL, title={"en": "Another"}, pass_score=20)
    run = practising.go_on(changed, MODEL)
    assert run is not None
    assert run.play.practice.title["en"] == "Samples of three lakes"
    assert not practising.submit(changed, run).outcome.passed


def test_projections_rebuilt_from_the_facts_are_the_same(
    learner: LearnerServices, practising: Practising, course: Course, finish: Finish
) -> None:
    finish("practice", right=2)
    practising.act(practising.begin(course, DESK, "practice"), REGISTER)
    practising.begin(course, DESK, "exam")
    grown = projections.snapshot(learner.profile.file.db)
    learner.profile.file.rebuild()
    assert projections.snapshot(learner.profile.file.db) == grown
    assert len(grown["practice_runs"]) == 3


# ---- variants


def variants(practising: Practising, course: Course, mode: Mode, times: int) -> list[str]:
    return [practising.begin(course, DESK, mode).row.variant for _ in range(times)]


def test_practice_goes_round_the_variants_and_never_draws_one_of_the_exam(
    practising: Practising, course: Course
) -> None:
    assert variants(practising, course, "practice", 4) == ["autumn", "spring", "autumn", "spring"]


def test_exam_draws_variants_not_seen_before(practising: Practising, course: Course) -> None:
    exams = with_desk(course, DESK, variants=EXAMS)
    unseen = [practising.unseen(exams, DESK)]
    for _ in range(2):
        practising.begin(exams, DESK, "exam")
        unseen.append(practising.unseen(exams, DESK))
    assert unseen == [2, 1, 0]
    assert variants(practising, exams, "exam", 2) == ["summer", "winter"]


def test_show_plays_the_first_variant_that_is_not_for_the_exam(practising: Practising, course: Course) -> None:
    reverse = with_desk(course, DESK, variants=EXAMS[::-1])
    assert variants(practising, reverse, "show", 2) == ["autumn", "autumn"]


def test_desk_without_variants_for_the_exam_is_examined_with_the_others(practising: Practising, course: Course) -> None:
    plain = with_desk(course, DESK, variants=course.practices[DESK].variants[:2])
    assert variants(practising, plain, "exam", 2) == ["autumn", "spring"]


# ---- scores


def test_best_score_counts_practice_and_exam_and_not_guided(practising: Practising, finish: Finish) -> None:
    bests = [finish(mode, right=right).best for mode, right in (("guided", 3), ("practice", 1), ("exam", 2))]
    standing = practising.standings(COURSE)[MODEL]
    assert bests == [None, 30.0, 60.0]
    assert (standing.best, standing.passed, standing.runs) == (60.0, False, 2)


def test_desk_once_passed_stays_passed(practising: Practising, finish: Finish) -> None:
    for right in (3, 1):
        finish("practice", right=right)
    standing = practising.standings(COURSE)[MODEL]
    assert (standing.best, standing.passed, standing.runs) == (100.0, True, 2)


def test_history_holds_runs_handed_in_first_one_first(practising: Practising, course: Course, finish: Finish) -> None:
    finish("guided", right=1)
    practising.give_up(practising.begin(course, MODEL, "practice"))
    finish("practice", right=2)
    practising.begin(course, MODEL, "practice")
    assert [(row.mode, row.score) for row in practising.history(course, MODEL)] == [
        ("guided", 30.0),
        ("practice", 60.0),
    ]


def test_handing_in_twice_changes_nothing(learner: LearnerServices, practising: Practising, course: Course) -> None:
    run = solved(practising, practising.begin(course, MODEL, "practice"))
    first = practising.submit(course, run)
    second = practising.submit(course, run)
    assert (second.outcome, second.run.row, second.runs) == (first.outcome, first.run.row, 1)
    assert facts_of(learner, "practice.submitted") == 1


def test_nothing_can_be_added_to_a_run_that_was_handed_in(practising: Practising, course: Course) -> None:
    run = practising.act(practising.begin(course, MODEL, "practice"), MEAN)
    row = practising.submit(course, run).run.row
    worked(practising, run, *practising.model_log(run, "en"))
    assert (row.score, practising.report(course, row.id).outcome.score) == (30.0, 30.0)


def test_report_read_after_a_new_start_is_the_one_given_at_the_end(
    services: Services, learner: LearnerServices, course: Course, finish: Finish
) -> None:
    report = finish("practice", right=2)
    learner.profile.close()
    with again(services) as later:
        found = later.practising.report(course, report.run.row.id)
    assert (found.outcome, found.run.log, found.run.row) == (report.outcome, report.run.log, report.run.row)


LAYERS = (
    Layer(id="then", title={"en": "Then"}, note={"en": "As it was."}, graded=False),
    Layer(id="today", title={"en": "Today"}, note={"en": "As it is."}),
)


def test_layer_that_is_not_graded_leaves_no_score(practising: Practising, course: Course, finish: Finish) -> None:
    layered = with_desk(course, MODEL, layers=LAYERS)
    row = finish("exam", of=layered, layer="then").run.row
    assert (row.layer, row.ended_at is None, row.score, row.passed) == ("then", False, None, None)
    assert practising.standings(COURSE) == {}
    assert practising.history(layered, MODEL) == [row]


def test_graded_layer_counts_as_any_other_run(practising: Practising, course: Course, finish: Finish) -> None:
    report = finish("practice", of=with_desk(course, MODEL, layers=LAYERS), layer="today")
    assert (report.run.row.layer, report.best) == ("today", 100.0)


def test_run_given_up_in_a_layer_was_not_handed_in(practising: Practising, course: Course) -> None:
    layered = with_desk(course, MODEL, layers=LAYERS)
    practising.give_up(practising.begin(layered, MODEL, "practice", layer="today"))
    assert practising.history(layered, MODEL) == []


# ---- completion


def completed(learner: LearnerServices) -> dict[str, float]:
    return {course: found.fraction for course, found in learner.learning.completions().items()}


def test_course_that_asks_for_a_desk_is_complete_with_the_run_that_passes_it(
    learner: LearnerServices, practising: Practising, course: Course
) -> None:
    run = solved(practising, practising.begin(course, DESK, "practice"))
    before = completed(learner)
    practising.submit(course, run)
    assert (before, completed(learner)) == ({}, {COURSE: 1.0})


@pytest.mark.parametrize(("desk", "mode", "done"), [(MODEL, "exam", 9), (DESK, "guided", 9), (DESK, "exam", 1)])
def test_course_is_not_complete_without_its_desk_passed_in_practice_or_exam(
    learner: LearnerServices, practising: Practising, course: Course, desk: str, mode: Mode, done: int
) -> None:
    run = practising.begin(course, desk, mode)
    practising.submit(course, worked(practising, run, *practising.model_log(run, "en")[:done]))
    assert completed(learner) == {}


def test_completion_tells_the_score_of_the_desk_it_asks_for(
    learner: LearnerServices, practising: Practising, course: Course
) -> None:
    run = practising.begin(course, DESK, "practice")
    log = [one for one in practising.model_log(run, "en") if (one.case, one.action) != ("lamps", "register")]
    assert practising.submit(course, worked(practising, run, *log)).outcome.score == 90.0
    assert completed(learner) == {COURSE: 0.9}


# ---- time


def test_extra_time_lengthens_the_limit_and_is_on_the_row(
    learner: LearnerServices, practising: Practising, course: Course
) -> None:
    limited = with_desk(course, MODEL, limit_minutes=10)
    plain = practising.begin(limited, MODEL, "practice").row
    allow_extra_time(learner)
    row = practising.begin(limited, MODEL, "exam").row
    assert (plain.limit_s, plain.slower, plain.allowed_by) == (600.0, 1.0, "")
    assert (row.limit_s, row.slower, row.allowed_by) == (750.0, 1.25, "Айжан")


@pytest.mark.parametrize(("mode", "left"), [("show", None), ("guided", None), ("practice", 60.0), ("exam", 60.0)])
def test_time_is_limited_in_practice_and_exam_alone(
    practising: Practising, course: Course, mode: Mode, left: float | None
) -> None:
    assert practising.begin(with_desk(course, MODEL, limit_minutes=1), MODEL, mode).seconds_left == left


def test_time_of_a_run_counts_down_to_its_end(practising: Practising, course: Course, clock: SetClock) -> None:
    run = practising.begin(with_desk(course, MODEL, limit_minutes=1), MODEL, "exam")
    run = tick(practising, run, clock, 59)
    assert (run.seconds_left, run.out_of_time) == (1.0, False)
    run = tick(practising, run, clock, 3)
    assert (run.seconds_left, run.out_of_time) == (0.0, True)


def test_second_of_an_action_is_on_its_entry(practising: Practising, course: Course, clock: SetClock) -> None:
    run = tick(practising, practising.begin(course, MODEL, "practice"), clock, 7)
    run = practising.act(run, msgspec.structs.replace(MEAN, t=99.0))
    assert [entry.t for entry in run.log] == [7.0]


def test_clock_set_to_another_year_changes_no_second(practising: Practising, course: Course, clock: SetClock) -> None:
    run = tick(practising, practising.begin(course, DIALOGUE, "exam"), clock, 10)
    for year in (1999, 2040):
        clock.set_wall(datetime(year, 1, 1, tzinfo=UTC))
        run = tick(practising, run, clock, 1)
    assert run.used == 12.0


def test_run_stands_still_while_the_pc_sleeps_or_is_restarted(
    practising: Practising, course: Course, clock: SetClock
) -> None:
    run = tick(practising, practising.begin(course, DIALOGUE, "exam"), clock, 10)
    clock.move(minutes=20)
    asleep = practising.tick(run)
    clock.restart(after_s=300)
    assert (asleep.used, practising.tick(asleep).used) == (10.0, 10.0)


@pytest.mark.parametrize("desk", [DIALOGUE, MODEL])
def test_hurried_run_goes_on_at_its_second_after_an_interruption(
    services: Services, learner: LearnerServices, course: Course, clock: SetClock, desk: str
) -> None:
    hurried = with_desk(course, MODEL, limit_minutes=10)
    tick(learner.practising, learner.practising.begin(hurried, desk, "exam"), clock, 33)
    learner.profile.close()
    clock.restart(after_s=3600)
    with again(services) as later:
        run = later.practising.go_on(hurried, desk)
        assert run is not None
        assert (run.used, tick(later.practising, run, clock, 2).used) == (33.0, 35.0)


# ---- what cannot be


def test_action_that_cannot_be_saved_did_not_happen(
    learner: LearnerServices, practising: Practising, course: Course
) -> None:
    run = practising.act(practising.begin(course, DESK, "practice"), did("lamps", "open"))
    with write_protected(learner.profile.file), pytest.raises(StorageError):
        practising.act(run, REGISTER)
    again_there = practising.go_on(course, DESK)
    assert again_there is not None
    assert (again_there.log, again_there.state) == (run.log, run.state)
    assert len(practising.act(run, REGISTER).log) == 2


def test_run_that_cannot_be_handed_in_is_still_open(
    learner: LearnerServices, practising: Practising, course: Course
) -> None:
    run = solved(practising, practising.begin(course, DESK, "practice"))
    with write_protected(learner.profile.file), pytest.raises(StorageError):
        practising.submit(course, run)
    assert practising.waiting_run(course, DESK) == run.row
    assert practising.submit(course, run).outcome.score == 100.0


def test_second_that_cannot_be_saved_is_counted_with_the_next(
    learner: LearnerServices, practising: Practising, course: Course, clock: SetClock
) -> None:
    run = practising.begin(course, DIALOGUE, "exam")
    clock.move(seconds=1)
    with write_protected(learner.profile.file), pytest.raises(StorageError):
        practising.tick(run)
    assert tick(practising, run, clock, 1).used == 2.0


def test_waiting_run_is_not_given_up_for_one_that_cannot_begin(
    learner: LearnerServices, practising: Practising, course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = practising.begin(course, DESK, "practice")

    def full(*given: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(learner.profile.file, "start_run", full)
    with pytest.raises(StorageError):
        practising.begin(course, DESK, "exam")
    assert practising.waiting_run(course, DESK) == run.row


def test_desk_that_the_law_does_not_know_is_refused_and_nothing_is_given_up(
    practising: Practising, course: Course
) -> None:
    run = practising.begin(course, DIALOGUE, "practice")
    lawless = with_desk(course, DIALOGUE, values={"answer_by": ValueRule(term="appeals.nowhere")})
    with pytest.raises(CourseError, match=r"appeals\.nowhere is missing"):
        practising.begin(lawless, DIALOGUE, "practice")
    assert practising.waiting_run(course, DIALOGUE) == run.row


def test_entry_that_makes_no_sense_is_logged_and_changes_nothing(practising: Practising, course: Course) -> None:
    run = practising.begin(course, DESK, "practice")
    after = practising.act(run, Entry(case="nobody", action="fly"))
    assert (after.state.cases, after.state.now) == (run.state.cases, run.state.now)
    assert len(after.log) == 1
