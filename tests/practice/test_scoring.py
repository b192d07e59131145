"""What a run earns: shares of criteria, what is not graded, penalties, what must never be done, and conditions."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.practice.common import Entry
from app.practice.play import Play
from app.practice.scoring import Outcome
from tests.practice.desks import (
    Written,
    action,
    case,
    check,
    criterion,
    earned,
    entry,
    field,
    play,
    practice,
    variant,
)

ACTIONS = ("register", "forward", "reply", "refuse")
RUBRIC = [criterion("route", 60), criterion("answer", 40)]


def done(name: str) -> Written:
    return {"is": "done", "action": name}


def doing(name: str, *, criterion: str = "route", **more: Any) -> Written:
    """A check that an action was done, under its name."""
    return {**check(name, done(name)), "criterion": criterion, **more}


def office(*checks: Written, cases: tuple[Written, ...] = (case("letter"),), **written: Any) -> Play:
    """A desk without a clock at which four things can be done, with criteria of 60 and 40."""
    actions = [action(one, field(f"{one}-to")) for one in ACTIONS]
    layer = written["layers"][0]["id"] if "layers" in written else ""
    one = practice("desk", actions=actions, cases=cases, checks=checks, **{"rubric": RUBRIC, **written})
    return play(one, layer=layer)


def after(one: Play, *actions: str, case: str = "letter") -> Outcome:
    return earned(one, *(entry(name, case) for name in actions))


def shares(found: Outcome) -> list[tuple[float, float]]:
    return [(one.earned, one.possible) for one in found.criteria]


REGISTER, FORWARD = doing("register"), doing("forward", points=3)
REPLY = doing("reply", criterion="answer")


# ---- criteria ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("actions", "score"),
    [
        ((), 0.0),
        (("register",), 15.0),
        (("forward",), 45.0),
        (("register", "forward"), 60.0),
        (("reply",), 40.0),
        (("register", "reply"), 55.0),
        (("register", "forward", "reply"), 100.0),
    ],
)
def test_criterion_earns_the_part_of_its_weight_that_its_checks_earn_of_their_points(
    actions: tuple[str, ...], score: float
) -> None:
    assert after(office(REGISTER, FORWARD, REPLY), *actions).score == score


def test_check_met_in_part_earns_that_part() -> None:
    part = {**check("filled", {"is": "filled", "of": ["reply-to", "refuse-to"]}), "criterion": "answer"}
    one = office(REGISTER, part)
    assert earned(one, entry("reply", "letter", reply__to="x")).score == 20.0


def test_check_of_the_desk_counts_once_for_each_case() -> None:
    one = office(REGISTER, REPLY, cases=(case("first"), case("second"), case("third")))
    assert after(one, "register", case="first").score == 20.0
    assert [(each.case, each.met) for each in after(one, "register", case="first").checks][:3] == [
        *(("first", True), ("first", False), ("second", False))
    ]


def test_what_is_not_met_is_told_in_the_order_of_the_cases() -> None:
    one = office(REGISTER, REPLY, cases=(case("first"), case("second")))
    failed = after(one, "reply", case="first").failed()
    assert [(each.case, each.check) for each in failed] == [
        *(("first", "register"), ("second", "register"), ("second", "reply"))
    ]


def test_what_was_never_done_leaves_a_score_of_nothing() -> None:
    assert (after(office(REGISTER)).score, after(office()).score) == (0.0, 0.0)


# ---- what checks look at -------------------------------------------------------------------------------------------

MINE, THEIRS = (
    case("mine", expect={"own": True, "type": "request"}),
    case("theirs", expect={"type": ["thanks", "other"]}),
)


@pytest.mark.parametrize(
    ("limits", "looked_at"),
    [
        ({}, ["mine", "theirs"]),
        ({"when": {"own": True}}, ["mine"]),
        ({"unless": {"own": True}}, ["theirs"]),
        ({"when": {"type": "request"}}, ["mine"]),
        ({"when": {"type": "thanks"}}, ["theirs"]),
        ({"when": {"type": ["request", "other"]}}, ["mine", "theirs"]),
        ({"when": {"type": True}}, ["mine", "theirs"]),
        ({"when": {"nothing": True}}, []),
        ({"when": {"type": "request"}, "unless": {"own": True}}, []),
        ({"test": {"is": "exact", "of": "reply-to", "value": "$own"}}, ["mine"]),
        ({"test": {"is": "contains", "of": "reply-to"}}, []),
        ({"layers": ["other-layer"]}, []),
    ],
    ids=str,
)
def test_check_looks_at_the_cases_it_fits(limits: Written, looked_at: list[str]) -> None:
    found = after(office(doing("reply", **limits), cases=(MINE, THEIRS)))
    assert [one.case for one in found.checks] == looked_at


def test_value_that_is_false_is_not_anything() -> None:
    one = office(doing("reply", when={"own": True}), cases=(case("letter", expect={"own": False}),))
    assert after(one).checks == ()


def test_text_without_named_facts_is_asked_of_cases_that_have_facts() -> None:
    facts = [{"id": "way", "text": {}, "forms": {"en": ["court"]}}]
    told = check("told", {"is": "contains", "of": "reply-to"}, criterion="answer")
    one = office(told, cases=(case("asked", facts=facts), case("plain")))
    assert [each.case for each in after(one).checks] == ["asked"]


def test_check_of_one_case_looks_at_no_other() -> None:
    one = office(cases=(case("first", checks=[REPLY]), case("second")))
    assert [each.case for each in after(one).checks] == ["first"]


# ---- what is not graded --------------------------------------------------------------------------------------------


def test_check_that_is_not_graded_is_told_and_left_out() -> None:
    found = after(office(doing("register", law=["doubtful.term"]), FORWARD, REPLY), "forward", "reply")
    assert (found.score, [one.graded for one in found.checks]) == (100.0, [False, True, True])


def test_check_that_is_not_graded_brings_nothing_when_it_is_met() -> None:
    assert after(office(doing("register", law=["doubtful.term"]), FORWARD, REPLY), "register").score == 0.0


def test_criterion_without_graded_checks_leaves_its_weight_to_the_others() -> None:
    found = after(office(REGISTER, FORWARD, doing("reply", criterion="answer", law=["doubtful.term"])), "forward")
    assert (shares(found), found.score) == ([(45.0, 60.0), (0.0, 0.0)], 75.0)


def test_criterion_without_checks_leaves_its_weight_to_the_others() -> None:
    assert after(office(REGISTER), "register").score == 100.0


def test_layer_that_is_not_graded_scores_nothing_and_is_never_passed() -> None:
    layers = [{"id": "blogs-2012", "title": {}, "note": {}, "graded": False}]
    found = after(office(REGISTER, REPLY, layers=layers), "register", "reply")
    assert (found.score, found.passed, found.graded) == (0.0, False, False)
    assert [one.met for one in found.checks] == [True, True]


def test_layer_that_is_graded_is_passed() -> None:
    layers = [{"id": "today", "title": {}, "note": {}}]
    assert after(office(REGISTER, REPLY, layers=layers), "register", "reply").passed


# ---- penalties and auto-fails --------------------------------------------------------------------------------------

RUDE: Written = {"id": "rude", "test": done("refuse"), "points": 12, "fault": {}}
FATAL: Written = {"id": "fatal", "test": done("refuse"), "title": {}, "why": {}}
ALL_BUT = ("register", "forward", "reply")


def test_penalty_takes_its_points_away() -> None:
    found = after(office(REGISTER, FORWARD, REPLY, penalties=[RUDE]), *ALL_BUT, "refuse")
    assert (found.score, found.passed) == (88.0, True)
    assert [(one.case, one.rule, one.points) for one in found.penalties] == [("letter", "rude", 12.0)]


def test_penalty_is_taken_once_for_each_case() -> None:
    one = office(REGISTER, penalties=[RUDE], cases=(case("first"), case("second"), case("third")))
    log = [entry("register", name) for name in ("first", "second", "third")]
    refused = [entry("refuse", name) for name in ("first", "first", "third")]
    assert earned(one, *log, *refused).score == 76.0


def test_penalty_is_taken_whole_for_a_test_met_in_part() -> None:
    half = {**RUDE, "test": {"is": "filled", "of": ["refuse-to", "reply-to"]}}
    one = office(REGISTER, penalties=[half])
    assert earned(one, entry("register", "letter"), entry("refuse", "letter", refuse__to="x")).score == 88.0


def test_penalties_take_no_more_than_there_is() -> None:
    assert after(office(REGISTER, FORWARD, REPLY, penalties=[{**RUDE, "points": 90}]), "reply", "refuse").score == 0.0


@pytest.mark.parametrize(
    ("actions", "score"), [((*ALL_BUT, "refuse"), 49.0), (("reply", "refuse"), 40.0), (("refuse",), 0.0)]
)
def test_what_must_never_be_done_caps_the_score(actions: tuple[str, ...], score: float) -> None:
    found = after(office(REGISTER, FORWARD, REPLY, auto_fail=[FATAL]), *actions)
    assert (found.score, found.passed, [one.rule for one in found.auto_failed]) == (score, False, ["fatal"])


def test_what_must_never_be_done_fails_even_where_few_points_pass() -> None:
    one = office(REGISTER, REPLY, auto_fail=[FATAL], pass_score=30)
    assert not after(one, "register", "reply", "refuse").passed


@pytest.mark.parametrize(
    "limits", [{"when": {"own": True}}, {"unless": {"type": True}}, {"layers": ["other"]}], ids=str
)
@pytest.mark.parametrize(("kind", "rule"), [("penalties", RUDE), ("auto_fail", FATAL)])
def test_rules_look_at_the_cases_they_fit(kind: str, rule: Written, limits: Written) -> None:
    letter = case("letter", expect={"type": "request"})
    one = office(REGISTER, REPLY, cases=(letter,), **{kind: [{**rule, **limits}]})
    assert after(one, "register", "reply", "refuse").score == 100.0


@pytest.mark.parametrize(("kind", "rule"), [("penalties", RUDE), ("auto_fail", FATAL)])
def test_rule_on_unconfirmed_law_takes_nothing_away(kind: str, rule: Written) -> None:
    doubtful: Written = {kind: [{**rule, "law": ["doubtful.term"]}]}
    one = office(REGISTER, REPLY, **doubtful)
    assert after(one, "register", "reply", "refuse").score == 100.0


# ---- passing -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("pass_score", "passed"), [(60, True), (61, False), (75, False)])
def test_run_is_passed_from_the_pass_score_on(pass_score: int, passed: bool) -> None:
    assert after(office(REGISTER, REPLY, pass_score=pass_score), "register").passed == passed


def condition(at_most: int, *checks: str) -> Written:
    return {"id": "nearly-all", "checks": list(checks), "failed_at_most": at_most, "text": {}}


@pytest.mark.parametrize(("at_most", "passed"), [(0, False), (1, False), (2, True), (3, True)])
def test_condition_bounds_how_often_its_checks_fail_in_all_cases(at_most: int, passed: bool) -> None:
    cases = tuple(case(f"case-{number}") for number in range(4))
    one = office(REGISTER, cases=cases, conditions=[condition(at_most, "register")], pass_score=50)
    found = earned(one, entry("register", "case-0"), entry("register", "case-1"))
    assert (found.score, found.passed, [each.failed for each in found.conditions]) == (50.0, passed, [2])


def test_condition_counts_its_own_checks_only() -> None:
    found = after(office(REGISTER, FORWARD, REPLY, conditions=[condition(0, "reply", "register")]), "reply", "register")
    assert [(one.failed, one.met) for one in found.conditions] == [(0, True)]


def test_check_that_is_not_graded_breaks_no_condition() -> None:
    one = office(doing("register", law=["doubtful.term"]), REPLY, conditions=[condition(0, "register")])
    assert after(one, "reply").passed


# ---- bounds --------------------------------------------------------------------------------------------------------

HARSH = office(
    REGISTER,
    FORWARD,
    REPLY,
    cases=(case("first"), case("second")),
    penalties=[{**RUDE, "points": 35}],
    auto_fail=[FATAL],
)
LOGS = st.lists(st.builds(entry, st.sampled_from(ACTIONS), st.sampled_from(["first", "second"])))


@settings(max_examples=50, deadline=None)
@given(log=LOGS)
def test_score_stays_between_nothing_and_a_hundred(log: list[Entry]) -> None:
    found = earned(HARSH, *log)
    assert 0.0 <= found.score <= (49.0 if found.auto_failed else 100.0)


def test_shares_that_do_not_come_out_even_add_up_to_a_hundred() -> None:
    thirds = [criterion("one-third", 33.3), criterion("two-thirds", 66.7)]
    checks = [doing("register", criterion="one-third"), doing("reply", criterion="two-thirds")]
    assert after(office(*checks, rubric=thirds), "register", "reply").score == 100.0


def test_variant_without_a_case_is_scored_on_the_others() -> None:
    cases = (case("first", checks=[REGISTER]), case("second", checks=[REPLY]))
    one = office(cases=cases, variants=[variant("short", without=["second"])])
    assert after(one, "register", case="first").score == 100.0
