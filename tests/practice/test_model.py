"""The model: answers that can be given anew, knobs, and what formulas work out for a variant."""

from typing import Any

import pytest

from app.practice.common import Entry
from app.practice.formulas import FormulaError
from app.practice.model import ModelPlay
from tests.practice.desks import (
    Written,
    after,
    check,
    earned,
    entry,
    field,
    play,
    possible,
    practice,
    table,
    task,
    variant,
)

LAKES = table("lakes", "may", "june", balykty=[4, 8], kamysty=[10, 12], tuzdy=[3, 1])
MEAN = task(
    "mean-may", field("mean", "number"), field("name", "choice", "low", "high"), answers={"mean": "mean(lakes.june)"}
)
KNOB: Written = {"id": "extra", "label": {}, "least": 0, "most": 20, "start": 5}


def lakes(*tasks: Written, **written: Any) -> ModelPlay:
    fields = {"documents": [LAKES], "tasks": tasks or [MEAN, task("other", field("free"))], "knobs": [KNOB], **written}
    found = play(practice("model", **fields))
    assert isinstance(found, ModelPlay)
    return found


def answer(name: str = "mean-may", /, **values: Any) -> Entry:
    return entry("answer", name, **values)


# ---- answers -------------------------------------------------------------------------------------------------------


def test_all_tasks_and_knobs_can_be_worked_on_at_any_time() -> None:
    one = lakes()
    everything = [("mean-may", "answer"), ("other", "answer"), ("", "turn")]
    assert (possible(one, one.begin()), possible(one, after(one, answer(mean=7.0)))) == (everything, everything)


def test_model_is_over_when_it_is_handed_in() -> None:
    one = lakes()
    assert not one.is_over(after(one, answer(mean=7.0), answer("other", free="x")))


def test_answer_is_replaced_by_a_later_one() -> None:
    found = after(lakes(), answer(mean=6.0, name="low"), answer(mean=7.0))
    assert found.values("mean-may") == {"mean": 7.0, "name": "low"}


@pytest.mark.parametrize(("first", "last", "score"), [(6.0, 7.0, 100.0), (7.0, 6.0, 0.0)])
def test_answer_given_last_counts(first: float, last: float, score: float) -> None:
    right = check("right", {"is": "numeric", "of": "mean", "value": "$mean", "tolerance": 0.01})
    assert earned(lakes({**MEAN, "checks": [right]}), answer(mean=first), answer(mean=last)).score == score


@pytest.mark.parametrize("blank", ["", []], ids=repr)
def test_answer_that_was_taken_back_is_none(blank: Any) -> None:
    filled = check("filled", {"is": "filled", "of": ["name"]})
    assert earned(lakes({**MEAN, "checks": [filled]}), answer(name="low"), answer(name=blank)).score == 0.0


def test_answer_keeps_the_fields_of_its_task_only() -> None:
    assert after(lakes(), answer(mean=7.0, free="x")).values("mean-may") == {"mean": 7.0}


def test_task_without_an_answer_has_no_values() -> None:
    assert after(lakes(), answer(mean=7.0)).values("other") == {}


@pytest.mark.parametrize(
    "wrong",
    [
        answer("nowhere", mean=1.0),
        answer("", mean=1.0),
        entry("shout", "mean-may", mean=1.0),
        entry("turn", nothing=1.0),
    ],
    ids=lambda one: f"{one.action} {one.case}",
)
def test_entry_that_cannot_be_changes_nothing_but_the_number(wrong: Entry) -> None:
    one = lakes()
    before, found = one.begin(), after(one, wrong)
    assert (found.number, found.done, found.knobs) == (1, before.done, before.knobs)


# ---- knobs ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("turned", "stands"), [(0.0, 0.0), (7.5, 7.5), (20.0, 20.0), (20.1, 20.0), (-3.0, 0.0), (1e300, 20.0), ("x", 5.0)]
)
def test_knob_stays_within_its_bounds(turned: Any, stands: float) -> None:
    assert after(lakes(), entry("turn", extra=turned)).knobs == {"extra": stands}


def test_knobs_begin_where_they_are_written() -> None:
    assert lakes().begin().knobs == {"extra": 5.0}


def test_formulas_follow_the_knobs() -> None:
    one = lakes(formulas={"more": "lakes.may + extra"})
    assert one.column(after(one, entry("turn", extra=10.0)), "more") == {
        "balykty": 14.0,
        "kamysty": 20.0,
        "tuzdy": 13.0,
    }


def test_knobs_move_no_answer() -> None:
    bound = {**MEAN, "answers": {"mean": "mean(lakes.june) + extra"}}
    right = check("right", {"is": "numeric", "of": "mean", "value": "$mean"})
    one = lakes({**bound, "checks": [right]})
    assert earned(one, entry("turn", extra=10.0), answer(mean=12.0)).score == 100.0


# ---- what is worked out --------------------------------------------------------------------------------------------


def expected(formula: str, **written: Any) -> Any:
    """What a task of the model expects under a name whose answer is the formula."""
    one = lakes(task("found", field("free"), answers={"it": formula}), **written)
    return one.scene.expected(one.subjects["found"], "it")


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ('value(lakes.june, "tuzdy")', 1.0),
        ("mean(lakes.may + lakes.june) / 2", 38 / 6),
        ('value(rank(total), "balykty")', 2.0),
        ("most(total) - extra", 17.0),
        ('band(mean(lakes.may), "low", 5, "high")', "high"),
    ],
)
def test_answer_is_worked_out_from_tables_knobs_and_formulas(formula: str, found: float | str) -> None:
    assert expected(formula, formulas={"total": "lakes.may + lakes.june"}) == found


def test_formula_knows_those_before_it() -> None:
    assert expected("share", formulas={"total": "lakes.may + lakes.june", "share": "most(total) / 2"}) == 11.0


def test_formula_does_not_know_those_behind_it() -> None:
    with pytest.raises(FormulaError, match="total"):
        lakes(formulas={"share": "most(total) / 2", "total": "lakes.may + lakes.june"})


def test_cell_that_is_no_number_is_left_out_of_its_column() -> None:
    gap = table("lakes", "may", balykty=[4], kamysty=["–"], tuzdy=[3])
    assert expected("mean(lakes.may)", documents=[gap]) == 3.5


def test_row_that_is_too_short_is_a_fault_of_the_formula() -> None:
    with pytest.raises(FormulaError):
        lakes(documents=[table("lakes", "may", "june", balykty=[4])])


@pytest.mark.parametrize(("name", "mean"), [("first", 7.0), ("second", 70.0)])
def test_variant_has_its_own_table(name: str, mean: float) -> None:
    tables = [
        {**table("lakes", "june", one=[4], two=[10]), "variants": ["first"]},
        {**table("lakes", "june", one=[40], two=[100]), "variants": ["second"]},
    ]
    one = practice("model", documents=tables, tasks=[MEAN], variants=[variant("first"), variant("second")])
    found = play(one, variant=name)
    assert found.scene.expected(found.subjects["mean-may"], "mean") == mean


@pytest.mark.parametrize(
    "written",
    [
        {"tasks": [task("found", field("free"), answers={"it": "nothing"})]},
        {"formulas": {"wrong": "1 / 0"}},
        {"charts": [{"id": "bars", "title": {}, "of": "nothing", "document": "lakes"}]},
        {"readings": [{"id": "now", "label": {}, "of": "nothing"}]},
    ],
    ids=["answer", "formula", "chart", "reading"],
)
def test_formula_that_cannot_be_worked_out_is_found_when_the_variant_is_staged(written: Written) -> None:
    with pytest.raises(FormulaError):
        lakes(**written)


# ---- model solution ------------------------------------------------------------------------------------------------


def test_model_solution_answers_task_by_task() -> None:
    steps = [{"action": "answer", "values": {"mean": "$mean"}}]
    one = lakes({**MEAN, "solution": steps}, task("other", field("free"), solution=[{"action": "answer"}]))
    assert [(step.case, step.action) for step in one.solution()] == [("mean-may", "answer"), ("other", "answer")]


def test_all_tasks_count_and_can_be_reached() -> None:
    one = lakes()
    assert (one.scored(one.begin()), one.reached()) == (("mean-may", "other"), {"mean-may", "other"})
