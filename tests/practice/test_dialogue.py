"""The dialogue: turns in order, answers and reactions that lead elsewhere, variables, and the time of a turn."""

from itertools import islice
from typing import Any

import pytest

from app.practice.common import Entry
from app.practice.dialogue import State
from app.practice.play import Play
from tests.practice.desks import (
    Written,
    after,
    answer,
    check,
    earned,
    entry,
    field,
    option,
    play,
    possible,
    practice,
    turn,
)

GOES_ON = turn("hello")
ASKS = turn("question", answers=[answer("yes"), answer("nope")])
WRITES = turn("essay", fields=[field("said")])


def talk(*turns: Written, **written: Any) -> Play:
    return play(practice("dialogue", turns=turns, **written))


def go_on(name: str, t: float = 0.0) -> Entry:
    return entry("go-on", name, t=t)


def say(name: str, choice: str = "yes", *, t: float = 0.0, **fields: Any) -> Entry:
    return entry("answer", name, t=t, choice=choice, **fields)


def path(one: Play, *log: Entry) -> tuple[str, ...]:
    """The turns a run came to."""
    found: tuple[str, ...] = after(one, *log).path
    return found


def led_by(choice: str, *turns: Written) -> tuple[str, ...]:
    """The turns a run comes to whose first turn is answered so."""
    return path(talk(*turns), say(turns[0]["id"], choice))


# ---- turn by turn --------------------------------------------------------------------------------------------------


def test_dialogue_begins_with_its_first_turn() -> None:
    assert (path(talk(GOES_ON, ASKS)), talk(GOES_ON, ASKS).begin().current) == (("hello",), "hello")


def test_turn_that_asks_waits_for_an_answer_and_others_for_going_on() -> None:
    one = talk(GOES_ON, ASKS, WRITES)
    assert possible(one, one.begin()) == [("hello", "go-on")]
    assert possible(one, after(one, go_on("hello"))) == [("question", "answer")]


def test_turns_come_in_written_order_until_the_last_one_is_behind() -> None:
    one = talk(GOES_ON, ASKS, turn("goodbye"))
    log = (go_on("hello"), say("question"), go_on("goodbye"))
    assert (path(one, *log), after(one, *log).over, possible(one, after(one, *log))) == (
        *(("hello", "question", "goodbye"), True, []),
    )


def test_turn_begins_when_the_one_before_was_answered() -> None:
    assert after(talk(GOES_ON, ASKS, WRITES), go_on("hello", 3.0), say("question", t=20.5)).since == 20.5


def test_answer_is_recorded_with_choice_fields_and_time() -> None:
    one = talk(turn("question", answers=[answer("yes")], fields=[field("said")]))
    (found,) = one.record(after(one, say("question", t=9.0, said="Of course.", other="x")))["question"]
    assert (found.action, found.number, found.t) == ("answer", 1, 9.0)
    assert found.values == {"choice": "yes", "said": "Of course."}


@pytest.mark.parametrize(
    "wrong",
    [
        *(go_on("question"), say("hello"), say("essay"), say("nowhere"), say("question", "maybe"), say("question", "")),
        *(entry("answer", "question"), entry("shout", "question"), entry("time-up", "hello"), say("")),
    ],
    ids=lambda one: f"{one.action} {one.case} {one.arguments.get('choice', '')}",
)
def test_entry_that_cannot_be_changes_nothing_but_the_number(wrong: Entry) -> None:
    one = talk(GOES_ON, ASKS, WRITES)
    before = after(one, go_on("hello"))
    found = one.after(before, wrong)
    assert (found.number, found.path, found.done, found.since) == (2, before.path, before.done, before.since)


def test_nothing_can_be_said_when_the_dialogue_is_over() -> None:
    one = talk(ASKS)
    over = after(one, say("question"))
    assert (one.after(over, say("question", "nope")).done, over.over) == (over.done, True)


# ---- ways ----------------------------------------------------------------------------------------------------------

LEADS = turn(
    "question",
    answers=[answer("yes", to="aside"), answer("nope", to="last"), answer("stop", to="end"), answer("move-on")],
)
MIDDLE, LAST, ASIDE = turn("middle"), turn("last"), turn("aside", branch=True)


@pytest.mark.parametrize(
    ("choice", "current"), [("yes", "aside"), ("nope", "last"), ("stop", ""), ("move-on", "middle")]
)
def test_answer_leads_where_it_says_or_on(choice: str, current: str) -> None:
    assert after(talk(LEADS, MIDDLE, LAST, ASIDE), say("question", choice)).current == current


def test_script_goes_on_where_it_was_left_after_a_branch() -> None:
    one = talk(LEADS, ASIDE, MIDDLE, LAST)
    assert path(one, say("question", "yes"), go_on("aside"), go_on("middle")) == ("question", "aside", "middle", "last")


def test_script_goes_on_behind_the_turn_it_was_led_to() -> None:
    one = talk(LEADS, MIDDLE, LAST, ASIDE)
    assert after(one, say("question", "nope"), go_on("last")).over


def test_turns_of_a_branch_are_reached_by_name_only() -> None:
    one = talk(ASIDE, LEADS, turn("other-aside", branch=True), MIDDLE)
    assert path(one, say("question", "move-on"), go_on("middle")) == ("question", "middle")


def test_branch_may_lead_to_a_branch() -> None:
    deeper = turn("aside", branch=True, answers=[answer("yes", to="deeper")])
    one = talk(LEADS, MIDDLE, deeper, turn("deeper", branch=True))
    assert path(one, say("question", "yes"), say("aside"), go_on("deeper"))[-3:] == ("aside", "deeper", "middle")


def test_turn_that_was_there_before_is_not_entered_again() -> None:
    back = turn("middle", answers=[answer("yes", to="question")])
    one = talk(LEADS, back, LAST)
    assert path(one, say("question", "move-on"), say("middle")) == ("question", "middle", "last")


def test_branch_is_not_entered_twice() -> None:
    again = turn("middle", answers=[answer("yes", to="aside")])
    one = talk(LEADS, again, LAST, ASIDE)
    log = (say("question", "yes"), go_on("aside"), say("middle"))
    assert path(one, *log) == ("question", "aside", "middle", "last")


def test_turn_led_back_to_is_passed_over_when_the_script_comes_to_it() -> None:
    later = turn("later", answers=[answer("yes", to="earlier")])
    one = talk(turn("question", answers=[answer("yes", to="later")]), turn("earlier"), later, LAST)
    log = (say("question"), say("later"), go_on("earlier"))
    assert path(one, *log) == ("question", "later", "earlier", "last")


@pytest.mark.parametrize(("choice", "second"), [("yes", "last"), ("nope", "middle")])
def test_next_leads_on_whatever_was_said_if_its_needs_are_met(choice: str, second: str) -> None:
    first = turn(
        "question",
        answers=[answer("yes", adds={"trust": 2}), answer("nope")],
        next=[{"to": "last", "needs": [{"variable": "trust", "least": 2}]}],
    )
    assert led_by(choice, first, MIDDLE, LAST) == ("question", second)


def test_first_way_whose_needs_are_met_is_taken() -> None:
    ways = [{"to": "middle", "needs": [{"variable": "trust", "most": -1}]}, {"to": "last"}, {"to": "aside"}]
    assert path(talk(turn("hello", next=ways), MIDDLE, LAST, ASIDE), go_on("hello")) == ("hello", "last")


def test_way_of_an_answer_goes_before_that_of_its_turn() -> None:
    assert led_by("yes", {**LEADS, "next": [{"to": "last"}]}, MIDDLE, LAST, ASIDE) == ("question", "aside")


# ---- variables -----------------------------------------------------------------------------------------------------

TRUST = [{"variable": "trust", "least": 1, "most": 2}]


@pytest.mark.parametrize(("trust", "there"), [(0, False), (1, True), (2, True), (3, False)])
def test_turn_is_passed_over_unless_its_needs_are_met(trust: int, there: bool) -> None:
    one = talk(GOES_ON, turn("middle", needs=TRUST), LAST, variables={"trust": trust})
    assert path(one, go_on("hello")) == ("hello", "middle" if there else "last")


def test_first_turn_is_passed_over_too() -> None:
    assert path(talk(turn("hello", needs=TRUST), LAST)) == ("last",)


def test_dialogue_without_a_turn_that_can_be_entered_is_over() -> None:
    one = talk(turn("hello", needs=TRUST))
    assert one.is_over(one.begin())


def test_jump_to_a_turn_whose_needs_are_not_met_goes_on_with_the_script() -> None:
    assert led_by("yes", LEADS, MIDDLE, {**ASIDE, "needs": TRUST}) == ("question", "middle")


def test_variables_are_added_to_by_turns_answers_and_reactions() -> None:
    said = {"test": {"is": "exact", "of": "choice", "value": "yes"}, "adds": {"trust": 100}}
    first = turn(
        "question", adds={"trust": 10}, answers=[answer("yes", adds={"trust": 1, "fear": -1})], reactions=[said]
    )
    one = talk(first, LAST, variables={"trust": 1000})
    assert after(one, say("question")).variables == {"trust": 1111, "fear": -1}


@pytest.mark.parametrize(("trust", "offered"), [(0, ["nope"]), (1, ["yes", "nope"]), (9, ["nope"])])
def test_answer_is_offered_and_taken_only_if_its_needs_are_met(trust: int, offered: list[str]) -> None:
    one = talk(turn("question", answers=[answer("yes", needs=TRUST), answer("nope")]), LAST, variables={"trust": trust})
    (move,) = one.moves(one.begin())
    assert [each.id for each in move.fields[0].options] == offered
    assert ("last" in path(one, say("question", "yes"))) == ("yes" in offered)


def test_one_goes_on_where_every_prepared_answer_is_out_of_reach() -> None:
    one = talk(turn("question", answers=[answer("yes", needs=TRUST)]), LAST)
    assert possible(one, one.begin()) == [("question", "go-on")]
    assert path(one, go_on("question")) == ("question", "last")


# ---- reactions -----------------------------------------------------------------------------------------------------

SPEAKS = {"lines": [option("guess", says=["number", "hunch"]), option("fact", says=["number"])]}


def reaction(*facts: str, **more: Any) -> Written:
    return {"test": {"is": "contains", "of": "said", "facts": list(facts)}, **more}


def answered(*reactions: Written, said: str = "guess", **of_answer: Any) -> tuple[Play, State]:
    """A dialogue after a turn with reactions, and with an answer that replies “chosen”."""
    first = turn(
        "question",
        fields=[field("said", "arrange", lists=["lines"])],
        answers=[answer("yes", reply={"en": "chosen"}, **of_answer)],
        reactions=list(reactions),
    )
    one = talk(first, MIDDLE, LAST, ASIDE, lists=SPEAKS)
    return one, after(one, say("question", said=[said]))


@pytest.mark.parametrize(("said", "current"), [("guess", "aside"), ("fact", "middle")])
def test_reaction_leads_elsewhere_if_the_answer_meets_its_test(said: str, current: str) -> None:
    assert answered(reaction("hunch", to="aside"), said=said)[1].current == current


def test_reaction_goes_before_the_chosen_answer() -> None:
    _, found = answered(reaction("hunch", to="aside", reply={"en": "reacted"}), to="last")
    assert (found.current, found.replies) == ("aside", {"question": {"en": "reacted"}})


def test_reaction_without_words_and_way_leaves_those_of_the_answer() -> None:
    _, found = answered(reaction("hunch", adds={"trust": 1}), to="last")
    assert (found.current, found.replies, found.variables) == ("last", {"question": {"en": "chosen"}}, {"trust": 1})


def test_first_reaction_whose_test_is_met_is_the_one() -> None:
    reactions = (reaction("nothing", to="end"), reaction("number", to="last"), reaction("hunch", to="aside"))
    assert answered(*reactions)[1].current == "last"


def test_test_met_in_part_brings_no_reaction() -> None:
    assert answered(reaction("hunch", "promise", to="aside"))[1].current == "middle"


def test_answer_without_reply_is_left_without_words() -> None:
    assert after(talk(ASKS, LAST), say("question")).replies == {}


# ---- time ----------------------------------------------------------------------------------------------------------

TIMED = turn("question", seconds=40, answers=[answer("yes", to="last"), answer("nope")], fields=[field("said")])


def up(t: float = 40.0) -> Entry:
    return Entry(t=t, actor="clock", case="question", action="time-up")


def draft(**values: Any) -> Entry:
    return entry("draft", "question", **values)


def test_time_that_is_up_without_a_draft_says_nothing_and_goes_on() -> None:
    one = talk(TIMED, MIDDLE, LAST)
    found = after(one, up())
    assert (found.current, found.since) == ("middle", 40.0)
    assert [(each.action, each.values) for each in one.record(found)["question"]] == [("time-up", {})]


def test_what_was_put_together_when_the_time_is_up_is_what_was_said() -> None:
    one = talk(TIMED, MIDDLE, LAST)
    found = after(one, draft(said="I think"), draft(choice="yes"), up())
    assert found.current == "last"
    assert [(each.action, each.values) for each in one.record(found)["question"]] == [
        ("answer", {"said": "I think", "choice": "yes"})
    ]


@pytest.mark.parametrize("choice", [{}, {"choice": "maybe"}], ids=["none", "not offered"])
def test_draft_without_a_prepared_answer_says_nothing_where_one_is_wanted(choice: Written) -> None:
    one = talk(TIMED, MIDDLE, LAST)
    found = after(one, draft(said="I think", **choice), up())
    assert [(each.action, each.values) for each in one.record(found)["question"]] == [("time-up", {})]


def test_draft_is_no_answer_before_the_time_is_up() -> None:
    one = talk(TIMED, MIDDLE, LAST)
    found = after(one, draft(choice="yes"))
    assert (found.current, found.done, found.draft) == ("question", {}, {"choice": "yes"})


def test_draft_of_a_turn_does_not_go_on_into_the_next() -> None:
    one = talk(turn("question", fields=[field("said")]), turn("second", fields=[field("said")]), LAST)
    log = (draft(said="half"), entry("answer", "question", said="whole"), entry("time-up", "second"))
    assert one.record(after(one, *log))["second"][0].values == {}


def test_turn_that_asks_nothing_keeps_no_draft() -> None:
    assert after(talk(GOES_ON), entry("draft", "hello", said="x")).draft == {}


# ---- what counts ---------------------------------------------------------------------------------------------------


def test_turns_of_the_script_count_even_if_they_were_jumped() -> None:
    one = talk(LEADS, MIDDLE, LAST, ASIDE)
    assert one.scored(after(one, say("question", "stop"))) == ("question", "middle", "last")


@pytest.mark.parametrize("more", [{"branch": True}, {"needs": TRUST}], ids=["branch", "needs"])
def test_turn_that_not_everybody_comes_to_counts_only_if_it_was_reached(more: Written) -> None:
    one = talk(LEADS, MIDDLE, LAST, turn("aside", **more), variables={"trust": 0 if "branch" in more else 1})
    assert "aside" not in one.scored(after(one, say("question", "stop")))
    assert "aside" in one.scored(after(one, say("question", "yes")))


def test_trap_that_nobody_fell_into_costs_nothing() -> None:
    wanted = check("right", {"is": "exact", "of": "choice", "value": "move-on"})
    admitted = check("admitted", {"is": "done", "action": "answer"})
    one = talk({**LEADS, "checks": [wanted]}, turn("aside", branch=True, answers=[answer("sorry")], checks=[admitted]))
    assert (earned(one, say("question", "move-on")).score, earned(one, say("question", "yes")).score) == (100.0, 0.0)


# ---- proofs --------------------------------------------------------------------------------------------------------


def test_turns_that_some_answer_or_reaction_leads_to_are_reached() -> None:
    first = turn(
        "question", answers=[answer("yes", to="aside"), answer("nope")], reactions=[reaction("x", to="deeper")]
    )
    one = talk(first, MIDDLE, ASIDE, turn("deeper", branch=True), turn("orphan", branch=True))
    assert one.reached() == {"question", "middle", "aside", "deeper"}


@pytest.mark.parametrize(("adds", "reached"), [(1, True), (0, False), (3, False)])
def test_turn_is_reached_only_if_its_variable_can_be(adds: int, reached: bool) -> None:
    one = talk(
        turn("question", answers=[answer("yes", adds={"trust": adds}), answer("nope")]), turn("middle", needs=TRUST)
    )
    assert ("middle" in one.reached()) == reached


def test_turn_that_every_answer_jumps_over_is_not_reached() -> None:
    first = turn("question", answers=[answer("yes", to="last"), answer("nope", to="end")], next=[{"to": "last"}])
    assert talk(first, MIDDLE, LAST).reached() == {"question", "last"}


SAYS_YES = [{"action": "answer", "values": {"choice": "yes"}}]


def test_model_solution_follows_the_way_to_which_it_leads() -> None:
    aside = turn("aside", branch=True, answers=[answer("yes")], solution=SAYS_YES)
    one = talk(GOES_ON, {**LEADS, "solution": SAYS_YES}, LAST, aside)
    assert [(step.case, step.action) for step in one.solution()] == [
        *(("hello", "go-on"), ("question", "answer"), ("aside", "answer"), ("last", "go-on"))
    ]


@pytest.mark.parametrize("solution", [[], [{"action": "answer", "values": {"choice": "typo"}}]], ids=["none", "wrong"])
def test_model_solution_ends_where_it_does_not_answer(solution: list[Written]) -> None:
    one = talk({**ASKS, "solution": solution}, LAST)
    assert len(list(islice(one.solution(), 50))) < 50
