"""The proof of a desk: its model solution, doing nothing, recorded slips, checks that look at nothing, lost cases."""

from typing import Any

import msgspec
import pytest

from app.base.faults import Problem
from app.practice import kind_of
from app.practice.play import Play
from app.practice.proof import Slip, idle_checks, run, slip_log, slip_problems, solution_problems, unreached
from app.practice.walking import dead_ends
from tests.practice.desks import (
    KINDS,
    Written,
    action,
    answer,
    case,
    check,
    field,
    option,
    part,
    play,
    practice,
    stage,
    template,
    template_play,
    turn,
    variant,
)

REGISTERED = check("registered", {"is": "done", "action": "register"})
TOLD = check("told", {"is": "contains", "of": "text"}, points=3)
FACTS = [{"id": "way", "text": {}, "forms": {"en": ["court"], "ru": ["суд"], "kk": ["сот*"]}}]
PHRASES = {
    "lines": [
        option("court", text={"en": "Go to court.", "ru": "Идите в суд.", "kk": "Сотқа барыңыз."}),
        option("thanks", text={"en": "Thank you.", "ru": "Спасибо.", "kk": "Рақмет."}),
    ]
}
SOLUTION = [{"action": "register"}, {"action": "reply", "texts": {"text": ["court"]}}]
RUDE: Written = {"id": "rude", "test": {"is": "done", "action": "refuse"}, "points": 10, "fault": {}}
FATAL: Written = {"id": "fatal", "test": {"is": "done", "action": "refuse"}, "title": {}, "why": {}}


def office(**written: Any) -> Play:
    """A desk of two letters that can be solved, 25 points for a number and 75 for an answer."""
    actions = [action("register"), action("reply", field("text"), moves="closed"), action("refuse")]
    letters = [case(name, facts=FACTS, solution=SOLUTION) for name in ("first", "second")]
    sound = {"actions": actions, "cases": letters, "checks": [REGISTERED, TOLD], "lists": PHRASES}
    return play(practice("desk", **{**sound, **written}))


def lost(*plays: Play) -> list[str]:
    """The cases of a desk to which no run of these variants comes."""
    practice = plays[0].practice
    return list(unreached(plays, {one.id for one in kind_of(practice).subjects(practice)}))


def codes(problems: Any) -> list[str]:
    return [one.code for one in problems]


# ---- model solution and empty run ----------------------------------------------------------------------------------


def test_desk_that_can_be_solved_has_no_problem() -> None:
    assert list(solution_problems(office(), ("en", "ru", "kk"))) == []


def test_model_solution_that_leaves_something_out_is_told_with_its_score_and_checks() -> None:
    letters = [case("first", facts=FACTS, solution=SOLUTION), case("second", facts=FACTS, solution=SOLUTION[:1])]
    (problem,) = solution_problems(office(cases=letters), ("en", "ru"))
    assert (problem.code, problem.fields) == (
        *("unsolvable", {"variant": "one", "language": "en", "score": "62.5", "checks": "second/told"}),
    )


def test_model_solution_that_fails_in_one_language_is_told_in_that_language() -> None:
    lines = [option("court", text={"en": "Go to court.", "ru": "Идите в суд.", "kk": "Барыңыз."})]
    (problem,) = solution_problems(office(lists={"lines": lines}), ("en", "ru", "kk"))
    assert (problem.code, problem.fields["language"]) == ("unsolvable", "kk")


def test_model_solution_that_breaks_a_rule_is_told_with_the_rule() -> None:
    steps = [*SOLUTION[:1], {"action": "refuse"}, *SOLUTION[1:]]
    one = office(cases=[case("first", facts=FACTS, solution=steps)], penalties=[RUDE])
    (problem,) = solution_problems(one, ("en",))
    assert (problem.fields["score"], problem.fields["checks"]) == ("90", "first/rude")


def test_model_solution_that_does_not_pass_is_told() -> None:
    harsh = {"id": "hard", "checks": ["waited"], "failed_at_most": 0, "text": {}}
    waited = check("waited", {"is": "done", "action": "refuse"}, points=0.0001)
    one = office(checks=[REGISTERED, TOLD, waited], conditions=[harsh])
    (problem,) = solution_problems(one, ("en",))
    assert (problem.fields["score"], problem.fields["checks"]) == ("100", "first/waited, second/waited, hard")


@pytest.mark.parametrize(("points", "told"), [(0.5, []), (1.0, ["empty-run"]), (9.0, ["empty-run"])])
def test_doing_nothing_earns_less_than_twenty(points: float, told: list[str]) -> None:
    for_free = check("for-free", {"is": "not", "test": {"is": "done", "action": "refuse"}}, points=points)
    assert codes(solution_problems(office(checks=[REGISTERED, TOLD, for_free]), ("en",))) == told


# ---- recorded slips ------------------------------------------------------------------------------------------------


def slip(**written: Any) -> Slip:
    """A run in which the first letter gets no number, with what it earns."""
    right: Written = {
        "id": "forgot",
        "says": "",
        "variant": "one",
        "without": ["first/register"],
        "score": 87.5,
        "passed": True,
        "failed": ["first/registered"],
    }
    return msgspec.convert({**right, **written}, Slip)


def told(one: Play, **written: Any) -> list[Problem]:
    return list(slip_problems(one, slip(**written)))


def steps(one: Play, **written: Any) -> list[tuple[str, str]]:
    """The log of a slip that leaves nothing out but what is said."""
    return [(entry.case, entry.action) for entry in slip_log(one, slip(**{"without": [], **written}))]


def test_slip_that_costs_what_is_written_has_no_problem() -> None:
    assert told(office()) == []


@pytest.mark.parametrize("wrong", [{"score": 87.4}, {"score": 100}, {"passed": False}], ids=str)
def test_slip_that_earns_something_else_is_told(wrong: Written) -> None:
    (problem,) = told(office(), **wrong)
    assert (problem.code, problem.where, problem.fields["score"], problem.fields["passed"]) == (
        *("slip-score", ("score",), "87.5", True),
    )


def test_score_may_be_written_with_two_places() -> None:
    three = [case(name, facts=FACTS, solution=SOLUTION) for name in ("first", "second", "third")]
    assert told(office(cases=three), score=91.67) == []


@pytest.mark.parametrize(
    ("failed", "differing"),
    [
        ([], "first/registered"),
        (["first/registered", "second/told"], "second/told"),
        (["second/told"], "first/registered, second/told"),
    ],
)
def test_slip_in_which_other_checks_fail_is_told_with_the_difference(failed: list[str], differing: str) -> None:
    (problem,) = told(office(), failed=failed)
    assert (problem.code, problem.where, problem.fields["checks"]) == ("slip-checks", ("failed",), differing)


def test_slip_that_lists_no_failed_checks_may_fail_any() -> None:
    assert told(office(), failed=None) == []


@pytest.mark.parametrize(("kind", "rule", "score"), [("penalties", RUDE, 77.5), ("auto_fail", FATAL, 49)])
def test_broken_rule_must_be_listed(kind: str, rule: Written, score: float) -> None:
    refused: Written = {"add": [{"case": "second", "action": "refuse", "after": "second/open"}]}
    one = office(**{kind: [rule]})
    known = {**refused, "score": score, "passed": kind == "penalties"}
    assert told(one, **known, broken=[f"second/{rule['id']}"]) == []
    assert [(each.code, each.where, each.fields["checks"]) for each in told(one, **known)] == [
        ("slip-checks", ("broken",), f"second/{rule['id']}")
    ]


def test_rule_that_is_listed_and_not_broken_is_told() -> None:
    (problem,) = told(office(penalties=[RUDE]), broken=["first/rude"])
    assert (problem.where, problem.fields["checks"]) == (("broken",), "first/rude")


def test_slip_leaves_steps_out() -> None:
    assert steps(office(), without=["first/register", "second/open", "second/reply"]) == [
        *(("first", "open"), ("first", "reply"), ("second", "register"))
    ]


def test_slip_may_keep_nothing_but_the_steps_of_some_cases() -> None:
    one = office(hours={"days": 2}, cases=[case("first", solution=SOLUTION), case("second", arrives={"day": 1})])
    assert steps(one, only=["second"]) == [("", "wait"), ("second", "open")]


def test_slip_adds_steps_behind_others_and_at_the_end() -> None:
    behind = {"after": "first/register", "case": "first", "action": "refuse"}
    last = {"case": "first", "action": "open"}
    assert steps(office(cases=[case("first", solution=SOLUTION)]), add=[last, behind]) == [
        *(("first", "open"), ("first", "register"), ("first", "refuse"), ("first", "reply"), ("first", "open"))
    ]


def test_step_may_be_added_where_one_was_left_out() -> None:
    instead = {"after": "first/reply", "case": "first", "action": "refuse"}
    one = office(cases=[case("first", solution=SOLUTION)])
    assert steps(one, without=["first/reply"], add=[instead])[-1] == ("first", "refuse")


@pytest.mark.parametrize(
    ("case_name", "action_name", "step"),
    [("first", "register", "first/register"), ("first", "shout", "first/shout"), ("nowhere", "open", "/open")],
    ids=["closed case", "unknown action", "unknown case"],
)
def test_step_that_cannot_be_taken_where_it_stands_is_told(case_name: str, action_name: str, step: str) -> None:
    problems = told(office(), add=[{"case": case_name, "action": action_name}])
    assert [(each.code, each.fields["step"]) for each in problems] == [("slip-lost", step)]


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"texts": {"first/reply": {"text": ["thanks"]}}}, "Рақмет."),
        ({"texts": {"first/reply": {"text": ["thanks", "court"]}}}, "Рақмет.\nСотқа барыңыз."),
        ({"change": {"first/reply": {"text": "own words"}}, "texts": {"first/reply": {"text": []}}}, ""),
    ],
)
def test_slip_writes_other_phrases_in_its_language(changes: Written, text: str) -> None:
    log = slip_log(office(cases=[case("first", solution=SOLUTION)]), slip(language="kk", **changes))
    assert log[-1].arguments == {"text": text}


def test_slip_fills_in_other_values() -> None:
    steps = [{"action": "reply", "values": {"text": "Go to court."}}]
    one = office(cases=[case("first", facts=FACTS, solution=steps)])
    log = slip_log(one, slip(change={"first/reply": {"text": "Go away."}}))
    assert (log[-1].arguments, run(one, log).score) == ({"text": "Go away."}, 0.0)


# ---- checks that look at nothing -----------------------------------------------------------------------------------

IDLE = [
    check("reads-nothing", {"is": "exact", "of": "text", "value": "$nothing"}),
    check("fits-nothing", {"is": "done", "action": "reply"}, when={"own": True}),
    check("of-no-layer", {"is": "done", "action": "reply"}, layers=["other"]),
]


@pytest.mark.parametrize("idle", IDLE, ids=lambda one: one["id"])
def test_check_that_looks_at_no_case_is_found(idle: Written) -> None:
    assert list(idle_checks([office(checks=[REGISTERED, idle])])) == [idle["id"]]


@pytest.mark.parametrize(("kind", "rule"), [("penalties", RUDE), ("auto_fail", FATAL)])
def test_rule_that_looks_at_no_case_is_found(kind: str, rule: Written) -> None:
    assert list(idle_checks([office(**{kind: [{**rule, "when": {"own": True}}]})])) == [rule["id"]]


def test_check_that_looks_at_a_case_of_one_variant_is_not_idle() -> None:
    cases = [case("first"), case("second", expect={"own": True})]
    variants = [variant("short", without=["second"]), variant("long")]
    one = practice(
        "desk",
        cases=cases,
        variants=variants,
        checks=[check("own", {"is": "done", "action": "reply"}, when={"own": True})],
    )
    short, whole = play(one, variant="short"), play(one, variant="long")
    assert (list(idle_checks([short])), list(idle_checks([short, whole]))) == (["own"], [])


# ---- what no run comes to ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_everything_in_a_template_is_reached_and_looked_at(kind: str) -> None:
    plays = [template_play(kind, variant=one.id) for one in template(kind).variants]
    assert (lost(*plays), list(idle_checks(plays))) == ([], [])


@pytest.mark.parametrize(
    ("one", "missing"),
    [
        (practice("desk", hours={"days": 2}, cases=[case("first"), case("late", arrives={"day": 2})]), "late"),
        (practice("dialogue", turns=[turn("first"), turn("aside", branch=True)]), "aside"),
        (practice("workbench", parts=[part("first"), part("lost")], stages=[stage("only", "first")]), "lost"),
    ],
    ids=["desk", "dialogue", "workbench"],
)
def test_case_to_which_no_run_comes_is_found(one: Any, missing: str) -> None:
    assert lost(play(one)) == [missing]


def test_case_is_reached_if_one_variant_comes_to_it() -> None:
    cases = [case("first"), case("second")]
    one = practice("desk", cases=cases, variants=[variant("whole"), variant("short", without=["second"])])
    short, whole = play(one, variant="short"), play(one, variant="whole")
    assert (lost(short), lost(short, whole)) == (["second"], [])


def test_case_that_is_never_drawn_is_not_reached() -> None:
    one = practice("desk", cases=[case("first", tags=["mail"]), case("second")], draw={"mail": 0})
    assert lost(play(one)) == ["first"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_walk_gets_stuck_in_a_template(kind: str) -> None:
    assert list(dead_ends(template_play(kind), walks=10, seed="1")) == []


def test_dialogue_ends_whatever_is_answered() -> None:
    asks = turn("first", answers=[answer("yes", to="end"), answer("back", to="first"), answer("next")])
    assert list(dead_ends(play(practice("dialogue", turns=[asks, turn("last")])), walks=30, seed="1")) == []


def test_walk_that_can_go_no_further_before_the_end_is_told() -> None:
    empty = practice("desk", cases=[case("first")], variants=[variant("short", without=["first"])])
    assert list(dead_ends(play(empty), walks=2, seed="1")) == ["", ""]


def test_walk_that_gets_stuck_on_its_way_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    one = play(practice("dialogue", turns=[turn("first"), turn("last")]))
    moves = one.moves
    monkeypatch.setattr(one, "moves", lambda state: [] if state.current == "last" else moves(state))
    assert list(dead_ends(one, walks=1, seed="1")) == ["last"]
