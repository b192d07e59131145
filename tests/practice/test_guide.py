"""The guide: the next duty that can still be met, and which actions and fields a check has to do with."""

from typing import Any

import pytest

from app.practice.common import Entry
from app.practice.guide import named, next_duty
from app.practice.play import Play
from app.practice.proof import solution_log
from tests.practice.desks import (
    KINDS,
    Written,
    action,
    after,
    answer,
    as_test,
    case,
    check,
    entry,
    field,
    part,
    play,
    practice,
    stage,
    template_play,
    turn,
)

REGISTERED = check("registered", {"is": "done", "action": "register"}, duty={"en": "What comes first?"})
FORWARDED = check("forwarded", {"is": "exact", "of": "body", "value": "akimat"}, duty={"en": "Whose is it?"})
ANSWERED = check("answered", {"is": "done", "action": "reply"})


def office(*checks: Written, cases: tuple[Written, ...] = (case("letter"),), **written: Any) -> Play:
    actions = [action("register"), action("forward", field("body"), moves="closed"), action("reply", moves="closed")]
    return play(practice("desk", actions=actions, cases=cases, checks=checks, **written))


def duty(one: Play, *log: Entry, case: str = "") -> str | None:
    """The next duty as "case/check"."""
    found = next_duty(one, after(one, *log), case=case)
    return f"{found.case}/{found.check.id}" if found else None


# ---- the next duty -------------------------------------------------------------------------------------------------


def test_first_check_that_is_not_met_is_the_next_duty() -> None:
    one = office(REGISTERED, FORWARDED)
    assert duty(one) == "letter/registered"
    assert duty(one, entry("register", "letter")) == "letter/forwarded"


def test_check_without_a_hint_is_no_duty() -> None:
    assert duty(office(ANSWERED, FORWARDED)) == "letter/forwarded"


def test_duty_that_can_no_longer_be_met_is_passed_over() -> None:
    one = office(FORWARDED, REGISTERED, cases=(case("letter"), case("other")))
    assert duty(one, entry("forward", "letter", body="police")) == "other/forwarded"


def test_there_is_no_duty_when_everything_is_done() -> None:
    one = office(REGISTERED, FORWARDED)
    assert duty(one, entry("register", "letter"), entry("forward", "letter", body="akimat")) is None


def test_there_is_no_duty_when_nothing_can_be_done_any_more() -> None:
    one = office(REGISTERED, hours={"days": 1})
    assert duty(one, entry("wait")) is None


def test_duty_met_in_part_is_still_one() -> None:
    both = check("both", {"is": "filled", "of": ["first", "second"]}, duty={"en": "Two things are asked."})
    actions = [action("note", field("first"), field("second"), once=False)]
    one = play(practice("desk", actions=actions, cases=[case("letter")], checks=[both]))
    assert duty(one, entry("note", "letter", first="x")) == "letter/both"
    assert duty(one, entry("note", "letter", first="x", second="y")) is None


def test_duty_of_a_named_case_goes_before_that_of_others() -> None:
    one = office(REGISTERED, cases=(case("letter"), case("other")))
    assert (duty(one), duty(one, case="other")) == ("letter/registered", "other/registered")


def test_named_case_that_is_settled_has_no_duty() -> None:
    one = office(REGISTERED, cases=(case("letter"), case("other")))
    assert duty(one, entry("register", "other"), case="other") is None


def test_case_that_has_not_come_yet_is_no_duty() -> None:
    one = office(REGISTERED, cases=(case("letter", arrives={"day": 1}),), hours={"days": 3})
    assert (duty(one), duty(one, case="letter")) == (None, None)
    assert duty(one, entry("wait")) == "letter/registered"


def test_case_that_does_not_exist_has_no_duty() -> None:
    assert duty(office(REGISTERED), case="nowhere") is None


def test_duty_of_a_dialogue_is_that_of_the_current_turn() -> None:
    hints = [check("right", {"is": "exact", "of": "choice", "value": "yes"}, duty={"en": "Is it?"})]
    turns = [turn("first", answers=[answer("yes"), answer("nope")], checks=hints), turn("second")]
    one = play(practice("dialogue", turns=turns))
    assert duty(one) == "first/right"
    assert duty(one, entry("answer", "first", choice="nope")) is None


def test_duty_of_a_workbench_is_one_of_the_stage() -> None:
    hints = [check("enough", {"is": "count", "items": "item", "least": 1}, duty={"en": "Ask something."})]
    parts = [part("notice", fields=[field("words")]), part("survey", items={"name": {}, "fields": []}, checks=hints)]
    one = play(practice("workbench", parts=parts, stages=[stage("first", "notice"), stage("second", "survey")]))
    assert (duty(one), duty(one, entry("finish"))) == (None, "survey/enough")
    assert duty(one, entry("finish"), entry("add", "survey")) is None


@pytest.mark.parametrize("kind", KINDS)
def test_model_solution_leaves_no_duty(kind: str) -> None:
    one = template_play(kind)
    assert duty(one) is not None or kind == "dialogue"
    assert duty(one, *solution_log(one, "en")) is None


# ---- what a check has to do with -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "actions", "fields"),
    [
        ({"is": "done", "action": "reply"}, {"reply"}, set()),
        ({"is": "before", "action": "reply", "seconds": 40}, {"reply"}, set()),
        ({"is": "order", "actions": ["reply", "close"]}, {"reply", "close"}, set()),
        ({"is": "exact", "of": "body", "value": "akimat"}, set(), {"body"}),
        ({"is": "filled", "of": ["body", "text"]}, set(), {"body", "text"}),
        ({"is": "count", "items": "item"}, {"add", "change"}, set()),
        (
            {"is": "not", "test": {"is": "done", "action": "refuse"}, "after": "reply"},
            {"refuse", "reply"},
            set(),
        ),
        (
            {"is": "all", "tests": [{"is": "done", "action": "reply"}, {"is": "length", "of": "text"}]},
            {"reply"},
            {"text"},
        ),
        ({"is": "each", "items": "item", "test": {"is": "filled", "of": ["topic"]}}, {"add", "change"}, {"topic"}),
    ],
    ids=lambda one: one.get("is") if isinstance(one, dict) else "",
)
def test_actions_and_fields_of_a_test_are_named(written: Written, actions: set[str], fields: set[str]) -> None:
    found = named(as_test(written))
    assert (set(found[0]), set(found[1])) == (actions, fields)
