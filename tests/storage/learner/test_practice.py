"""Runs of desks as rows: the desk kept once, the log in order, who waits, and what was reached."""

from datetime import date
from typing import Any

import pytest

from app.base.errors import StorageError
from app.practice import Staged
from app.practice.common import Entry
from app.practice.model import Model
from app.practice.scene import Scene
from app.practice.spec import Variant
from app.storage.learner import facts, practice, projections
from app.storage.learner.file import LearnerFile
from app.storage.learner.practice import Standing
from tests.clock import SetClock

FIRST = Variant(id="first", start=date(2026, 11, 9), values={"samples": 14, "lake": {"en": "Balykty", "kk": "Балықты"}})
PLAYED = Staged(
    practice=Model(
        format=1,
        id="lakes",
        title={"en": "Lakes", "kk": "Көлдер"},
        summary={},
        brief={},
        minutes=5,
        variants=(FIRST,),
        rubric=(),
        tasks=(),
    ),
    scene=Scene(variant="first", seed="1", start=date(2026, 11, 9), order=(), workdays=(date(2026, 11, 9),)),
)


def begin(file: LearnerFile, run: str, *, number: int = 1, of: str = "lakes", **fields: Any) -> None:
    body = {
        "run": run,
        "course": "c90",
        "practice": of,
        "mode": "practice",
        "layer": "",
        "variant": "first",
        "number": number,
        "content": "0" * 64,
        "limit_s": 0.0,
        "slower": 1.0,
        "allowed_by": "",
    }
    file.start_run({**body, **fields}, PLAYED)


def enter(file: LearnerFile, run: str, **entry: Any) -> None:
    file.record("practice.entry", {"run": run, "entry": entry})


def finish(file: LearnerFile, run: str, score: float | None, *, passed: bool | None = False) -> None:
    file.record("practice.submitted", {"run": run, "score": score, "passed": passed})


def test_run_starts_with_its_desk_in_one_step(file: LearnerFile) -> None:
    begin(file, "a", limit_s=750.0, slower=1.25, allowed_by="Айжан")
    row = practice.run(file.db, "a")
    assert (row.practice, row.started_at) == ("lakes", "2026-11-23T09:00:00.000+00:00")
    assert (row.limit_s, row.slower, row.allowed_by) == (750.0, 1.25, "Айжан")
    assert practice.staged(file.db, row.staged) == PLAYED


def test_same_desk_is_stored_once(file: LearnerFile) -> None:
    begin(file, "a")
    begin(file, "b", number=2)
    assert file.db.execute("SELECT count(*) FROM papers").fetchone() == (1,)


def test_desk_is_kept_only_if_its_run_is(file: LearnerFile) -> None:
    with pytest.raises(KeyError):
        file.start_run({"run": "a", "course": "c90"}, PLAYED)
    assert file.db.execute("SELECT count(*) FROM papers").fetchone() == (0,)
    assert facts.count(file.db) == 0


@pytest.mark.parametrize("look", [practice.run, practice.staged])
def test_what_was_never_stored_is_not_found(file: LearnerFile, look: Any) -> None:
    with pytest.raises(KeyError):
        look(file.db, "nobody's")


def test_run_under_way_has_no_end_and_no_score(file: LearnerFile) -> None:
    begin(file, "a")
    row = practice.run(file.db, "a")
    assert (row.ended_at, row.score, row.passed) == (None, None, None)


def test_run_handed_in_has_its_score(file: LearnerFile) -> None:
    begin(file, "a")
    finish(file, "a", 82.5, passed=True)
    row = practice.run(file.db, "a")
    assert (row.ended_at, row.score, row.passed) == ("2026-11-23T09:00:00.000+00:00", 82.5, True)


@pytest.mark.parametrize("later", ["practice.submitted", "practice.given-up"])
def test_what_happens_after_the_end_changes_nothing(file: LearnerFile, clock: SetClock, later: str) -> None:
    begin(file, "a")
    finish(file, "a", 40.0)
    before = practice.run(file.db, "a")
    clock.move(minutes=1)
    file.record(later, {"run": "a", "score": 100.0, "passed": True})
    assert practice.run(file.db, "a") == before


def test_run_given_up_has_ended_without_a_score(file: LearnerFile) -> None:
    begin(file, "a")
    file.record("practice.given-up", {"run": "a"})
    row = practice.run(file.db, "a")
    assert (row.ended_at is None, row.score, row.passed) == (False, None, None)


def test_entries_come_back_in_order_and_whole(file: LearnerFile) -> None:
    begin(file, "a")
    values = {"text": "Өтініш: «ёлка»", "marks": {"б": "2", "а": "1"}, "told": True, "days": 15.5, "row": ["z", "a"]}
    enter(file, "a", t=1.5, case="lamps", action="reply", arguments=values)
    enter(file, "a", t=2.0, actor="clock", action="wait")
    assert practice.entries(file.db, "a") == [
        Entry(t=1.5, case="lamps", action="reply", arguments=values),  # type: ignore[arg-type]
        Entry(t=2.0, actor="clock", action="wait"),
    ]


def test_logs_of_two_runs_do_not_mix(file: LearnerFile) -> None:
    begin(file, "a")
    begin(file, "b", of="rivers")
    enter(file, "a", action="turn")
    enter(file, "b", action="answer")
    assert [one.action for one in practice.entries(file.db, "b")] == ["answer"]


def test_entry_of_a_run_that_nobody_began_is_refused(file: LearnerFile) -> None:
    with pytest.raises(StorageError):
        enter(file, "nobody's", action="turn")
    assert facts.count(file.db) == 0


def test_run_that_waits_is_the_one_not_ended(file: LearnerFile) -> None:
    for number, run in enumerate(("a", "b", "c"), start=1):
        begin(file, run, number=number)
    finish(file, "a", 40.0)
    file.record("practice.given-up", {"run": "c"})
    waiting = practice.open_run(file.db, "c90", "lakes")
    assert waiting is not None
    assert (waiting.id, practice.waiting(file.db, "c90")) == ("b", {"lakes"})


def test_of_two_runs_that_were_left_the_later_one_waits(file: LearnerFile) -> None:
    begin(file, "a")
    begin(file, "b", number=2)
    waiting = practice.open_run(file.db, "c90", "lakes")
    assert waiting is not None
    assert waiting.id == "b"


def test_nothing_waits_once_all_runs_have_ended(file: LearnerFile) -> None:
    begin(file, "a")
    finish(file, "a", 40.0)
    assert practice.open_run(file.db, "c90", "lakes") is None
    assert practice.waiting(file.db, "c90") == set()


def test_runs_of_one_desk_come_in_order_without_those_of_others(file: LearnerFile) -> None:
    for number, run in ((2, "b"), (1, "a"), (3, "c")):
        begin(file, run, number=number)
    begin(file, "other", of="rivers")
    begin(file, "elsewhere", course="c91")
    assert [row.id for row in practice.runs(file.db, "c90", "lakes")] == ["a", "b", "c"]


def test_standing_is_the_best_of_scored_runs_in_practice_and_exam(file: LearnerFile) -> None:
    told = [("practice", 60.0), ("exam", 80.0), ("guided", 100.0), ("practice", None)]
    for number, (mode, score) in enumerate(told, start=1):
        begin(file, f"r{number}", number=number, mode=mode)
        finish(file, f"r{number}", score, passed=None if score is None else score >= 75)
    begin(file, "open", number=5)
    assert practice.standings(file.db, "c90") == {"lakes": Standing(best=80.0, passed=True, runs=2)}


def test_best_score_and_pass_may_come_from_different_runs(file: LearnerFile) -> None:
    for number, (score, passed) in enumerate(((90.0, False), (80.0, True)), start=1):
        begin(file, f"r{number}", number=number)
        finish(file, f"r{number}", score, passed=passed)
    assert practice.standings(file.db, "c90") == {"lakes": Standing(best=90.0, passed=True, runs=2)}


def test_rebuilt_runs_and_logs_are_those_that_grew(file: LearnerFile) -> None:
    begin(file, "a")
    enter(file, "a", t=1.5, case="lamps", action="register")
    finish(file, "a", 80.0, passed=True)
    begin(file, "b", number=2)
    file.record("practice.given-up", {"run": "b"})
    grown = projections.snapshot(file.db)
    file.rebuild()
    assert projections.snapshot(file.db) == grown
    assert (len(grown["practice_runs"]), len(grown["practice_entries"])) == (2, 1)
