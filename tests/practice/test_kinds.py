"""What every kind of practice promises, shown by the templates with which authors begin."""

from functools import cache
from random import Random
from typing import Any

import msgspec
import pytest

from app.practice import PRACTICE_KINDS, AnyPractice, Staged, kind_of, outcome, play_of, replay, staged
from app.practice.common import Entry
from app.practice.proof import SlipFile, slip_log, slip_problems, solution_log
from app.practice.walking import walk
from app.practice.workbench import Workbench
from tests.practice.desks import KINDS, LANGUAGES, earned, shipped, slips, template, template_play
from tests.practice.orders import lawful, other_order

WALKS = 40
every_kind = pytest.mark.parametrize("kind", KINDS)
every_variant = pytest.mark.parametrize(
    ("kind", "variant"), [(kind, one.id) for kind in KINDS for one in template(kind).variants]
)
every_slip = pytest.mark.parametrize(("kind", "slip"), [(kind, one.id) for kind in KINDS for one in slips(kind).runs])


@cache
def walks(kind: str) -> tuple[tuple[Entry, ...], ...]:
    """The logs of random walks through a template."""
    source = Random(kind)
    return tuple(tuple(walk(template_play(kind), source)) for _ in range(WALKS))


@cache
def ends(kind: str) -> tuple[Any, ...]:
    """The states in which the walks end."""
    return tuple(replay(template_play(kind), log) for log in walks(kind))


def through_json(log: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A log as the store keeps it and gives it back."""
    return msgspec.json.decode(msgspec.json.encode(log), type=tuple[Entry, ...])


# ---- the registry --------------------------------------------------------------------------------------------------


def test_kinds_are_those_of_the_design() -> None:
    assert list(PRACTICE_KINDS) == ["desk", "dialogue", "workbench", "model"]


@every_kind
def test_file_names_its_kind(kind: str) -> None:
    assert kind_of(template(kind)) is PRACTICE_KINDS[kind]
    assert msgspec.to_builtins(template(kind))["kind"] == kind


@every_kind
def test_desk_survives_the_compiled_cache(kind: str) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(template(kind)), type=AnyPractice) == template(kind)


@every_kind
def test_unknown_field_is_refused(kind: str) -> None:
    with pytest.raises(msgspec.ValidationError, match="colour"):
        msgspec.convert({**msgspec.to_builtins(template(kind)), "colour": "red"}, AnyPractice)


# ---- what runs earn ------------------------------------------------------------------------------------------------


@every_variant
@pytest.mark.parametrize("language", LANGUAGES)
def test_model_solution_earns_everything(kind: str, variant: str, language: str) -> None:
    one = template_play(kind, variant=variant)
    found = earned(one, *solution_log(one, language))
    assert (found.score, found.passed, found.failed()) == (100.0, True, ())


@every_variant
def test_model_solution_earns_everything_whatever_is_drawn(kind: str, variant: str) -> None:
    plays = [template_play(kind, variant=variant, seed=str(seed)) for seed in range(5)]
    assert [earned(one, *solution_log(one, "kk")).score for one in plays] == [100.0] * 5


@every_variant
def test_model_solution_is_lawful_step_by_step(kind: str, variant: str) -> None:
    one = template_play(kind, variant=variant)
    state, unlawful = one.begin(), []
    for entry in solution_log(one, "en"):
        if not lawful(one, state, entry):
            unlawful.append((entry.case, entry.action))
        state = one.after(state, entry)
    assert unlawful == []


@every_variant
def test_doing_nothing_earns_little(kind: str, variant: str) -> None:
    found = earned(template_play(kind, variant=variant))
    assert (found.score < 20.0, found.passed) == (True, False)


@every_slip
def test_recorded_slip_costs_what_it_should(kind: str, slip: str) -> None:
    recorded = next(one for one in slips(kind).runs if one.id == slip)
    one = template_play(kind, variant=recorded.variant)
    assert [str(problem) for problem in slip_problems(one, recorded)] == []


# ---- walks ---------------------------------------------------------------------------------------------------------


@every_kind
def test_walks_do_something_in_every_case(kind: str) -> None:
    cases = {entry.case for log in walks(kind) for entry in log if entry.case}
    assert cases == set(template_play(kind).subjects)


@every_kind
def test_walk_scores_between_nothing_and_a_hundred(kind: str) -> None:
    one = template_play(kind)
    scores = [outcome(one, state).score for state in ends(kind)]
    assert [score for score in scores if not 0.0 <= score <= 100.0] == []


@pytest.mark.parametrize("kind", ["desk", "dialogue", "workbench"])
def test_walks_earn_now_more_now_less(kind: str) -> None:
    assert len({outcome(template_play(kind), state).score for state in ends(kind)}) > 3


@every_kind
def test_walk_replayed_from_its_stored_log_ends_alike(kind: str) -> None:
    one = template_play(kind)
    again = tuple(replay(one, through_json(log)) for log in walks(kind))
    assert again == ends(kind)


@every_kind
def test_walk_replayed_from_its_stored_log_earns_alike(kind: str) -> None:
    one = template_play(kind)
    before = [outcome(one, state) for state in ends(kind)]
    again = [outcome(template_play(kind), replay(template_play(kind), through_json(log))) for log in walks(kind)]
    assert again == before


@every_kind
def test_walk_can_be_stopped_and_taken_up_at_any_entry(kind: str) -> None:
    one, log = template_play(kind), walks(kind)[0]
    half = replay(one, log[: len(log) // 2])
    for entry in log[len(log) // 2 :]:
        half = one.after(half, entry)
    assert half == ends(kind)[0]


@every_kind
def test_every_entry_is_counted(kind: str) -> None:
    assert [state.number for state in ends(kind)] == [len(log) for log in walks(kind)]


@every_kind
def test_walk_from_another_seed_is_another_one(kind: str) -> None:
    assert len(set(map(str, walks(kind)))) > 5


# ---- what is kept with a run ---------------------------------------------------------------------------------------


@every_variant
@pytest.mark.parametrize("store", [msgspec.msgpack, msgspec.json], ids=["msgpack", "json"])
def test_staged_desk_survives_the_store_and_scores_alike(kind: str, variant: str, store: Any) -> None:
    before = staged(template(kind), variant=variant, seed="cafe", setting=shipped())
    again = store.decode(store.encode(before), type=Staged)
    log = walks(kind)[0]
    assert again == before
    assert earned(play_of(again), *log) == earned(play_of(before), *log)


@every_kind
def test_variant_staged_twice_is_the_same(kind: str) -> None:
    assert template_play(kind).scene == template_play(kind).scene


# ---- lawful orders -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["desk", "model"])
def test_there_are_several_lawful_orders(kind: str) -> None:
    one = template_play(kind)
    orders = {str(other_order(one, solution_log(one, "en"), Random(seed))) for seed in range(20)}
    assert len(orders) > 3


@every_variant
def test_model_solution_earns_everything_in_every_lawful_order(kind: str, variant: str) -> None:
    one = template_play(kind, variant=variant)
    orders = [other_order(one, solution_log(one, "ru"), Random(seed)) for seed in range(12)]
    assert [earned(one, *order).score for order in orders] == [100.0] * 12


@every_slip
def test_slip_costs_the_same_in_every_lawful_order(kind: str, slip: str) -> None:
    recorded = next(one for one in slips(kind).runs if one.id == slip)
    one = template_play(kind, variant=recorded.variant)
    orders = [other_order(one, slip_log(one, recorded), Random(seed)) for seed in range(12)]
    assert [earned(one, *order).score for order in orders] == [recorded.score] * 12


def test_parts_of_a_stage_may_be_worked_on_in_every_order() -> None:
    written = template("workbench")
    assert isinstance(written, Workbench)
    together = msgspec.structs.replace(written.stages[0], parts=("old-notice", "new-notice"))
    one = play_of(
        staged(msgspec.structs.replace(written, stages=(together,)), variant="first", seed="1", setting=shipped())
    )
    orders = [other_order(one, solution_log(one, "en"), Random(seed)) for seed in range(12)]
    assert {order[0].case for order in orders} == {"old-notice", "new-notice"}
    assert {earned(one, *order).score for order in orders} == {100.0}


# ---- the files beside them -----------------------------------------------------------------------------------------


@every_kind
def test_wrong_runs_are_written_strictly(kind: str) -> None:
    with pytest.raises(msgspec.ValidationError, match="colour"):
        msgspec.convert({**msgspec.to_builtins(slips(kind)), "colour": "red"}, SlipFile)
