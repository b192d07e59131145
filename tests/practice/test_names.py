"""Names inside a desk: every slip of an author is found with its place, and a sound desk has none."""

from typing import Any

import pytest

from app.practice.names import name_problems
from tests.practice.desks import (
    KINDS,
    Written,
    action,
    answer,
    case,
    check,
    criterion,
    field,
    option,
    part,
    practice,
    stage,
    table,
    task,
    template,
    turn,
    variant,
)

REPLIED: Written = {"is": "done", "action": "reply"}
SOUND: Written = {
    "actions": [action("reply", field("text", lists=["lines"]), field("body", "choice", "akimat"))],
    "checks": [check("replied", REPLIED)],
    "lists": {"lines": [option("hello")]},
    "cases": [case("letter", tags=["mail"])],
}


def found(kind: str, **written: Any) -> list[tuple[str, Any, tuple[Any, ...]]]:
    """The codes, fields and places of what is wrong with a desk."""
    return [
        (one.code, *([] if not one.fields else [tuple(map(str, one.fields.values()))]), one.where)  # type: ignore[misc]
        for one in name_problems(practice(kind, **written))
    ]


def desk(**written: Any) -> list[tuple[str, Any, tuple[Any, ...]]]:
    """What is wrong with a sound desk after a change."""
    return found("desk", **{**SOUND, **written})


def in_letter(**written: Any) -> list[tuple[str, Any, tuple[Any, ...]]]:
    """What is wrong with a sound desk whose only case has more to it."""
    return desk(cases=[case("letter", tags=["mail"], **written)])


def unknown(kind: str, name: str, *where: Any) -> list[tuple[str, Any, tuple[Any, ...]]]:
    return [("unknown-name", (kind, name), where)]


@pytest.mark.parametrize("kind", KINDS)
def test_template_names_only_what_is_there(kind: str) -> None:
    assert [str(one) for one in name_problems(template(kind))] == []


def test_sound_desk_has_no_problems() -> None:
    assert desk() == []


# ---- rubric --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("weights", "total"), [((60, 39), "99"), ((60, 41), "101"), ((33.3, 33.3), "66.6"), ((60, 40.1), "100.1")]
)
def test_weights_that_do_not_make_a_hundred_are_told_with_their_sum(weights: tuple[float, ...], total: str) -> None:
    rubric = [criterion("all", weights[0]), criterion("more", weights[1])]
    checks = [check("replied", REPLIED), check("again", REPLIED, criterion="more")]
    assert desk(rubric=rubric, checks=checks) == [("rubric-sum", (total,), ("rubric",))]


def test_weights_that_miss_a_hundred_by_a_rounding_are_sound() -> None:
    rubric = [criterion(name, weight) for name, weight in (("all", 33.1), ("two", 33.2), ("three", 33.7))]
    checks = [check(f"of-{one['id']}", REPLIED, criterion=one["id"]) for one in rubric]
    assert desk(rubric=rubric, checks=checks) == []


def test_unknown_criterion_is_found_at_its_check() -> None:
    wrong = check("hurried", REPLIED, criterion="speed")
    assert desk(checks=[*SOUND["checks"], wrong]) == unknown("criterion", "speed", "checks", 1, "criterion")
    assert in_letter(checks=[wrong]) == unknown("criterion", "speed", "cases", "letter", "checks", 0, "criterion")


def test_criterion_to_which_no_check_belongs_is_found() -> None:
    rubric = [criterion("all", 60), criterion("idle", 40)]
    assert desk(rubric=rubric) == [("idle-criterion", ("idle",), ("rubric", 1))]


def test_condition_on_an_unknown_check_is_found() -> None:
    one = {"id": "nearly", "checks": ["replied", "forwarded"], "text": {}}
    assert desk(conditions=[one]) == unknown("check", "forwarded", "conditions", 0, "checks")


# ---- tests ---------------------------------------------------------------------------------------------------------

SLIPS_OF_TESTS: list[tuple[Written, str]] = [
    ({"is": "exact", "of": "body-of", "value": "x"}, "body-of"),
    ({"is": "filled", "of": ["text", "when"]}, "when"),
    ({"is": "done", "action": "answer"}, "answer"),
    ({"is": "before", "action": "answer", "until": "2026-11-12"}, "answer"),
    ({"is": "order", "actions": ["reply", "closed"]}, "closed"),
    ({"is": "order", "of": "rows", "value": []}, "rows"),
    ({"is": "not", "test": REPLIED, "after": "read"}, "read"),
    ({"is": "any", "tests": [REPLIED, {"is": "length", "of": "words"}]}, "words"),
    ({"is": "each", "items": "reply", "test": {"is": "filled", "of": ["topic"]}}, "topic"),
    ({"is": "forbidden", "of": "text", "phrases": "brush-of"}, "brush-of"),
    ({"is": "contains", "of": "text", "facts": ["when"]}, "when"),
]
every_slip = pytest.mark.parametrize(
    ("test", "name"), SLIPS_OF_TESTS, ids=[f"{test['is']} {name}" for test, name in SLIPS_OF_TESTS]
)


@every_slip
def test_name_that_a_check_does_not_find_is_told(test: Written, name: str) -> None:
    told = desk(checks=[*SOUND["checks"], check("wrong", test)])
    assert [(code, fields[1], where) for code, fields, where in told] == [("unknown-name", name, ("checks", 1, "test"))]


@every_slip
def test_name_that_a_check_of_a_case_does_not_find_is_told(test: Written, name: str) -> None:
    told = in_letter(checks=[check("wrong", test)])
    assert [(code, fields[1], where) for code, fields, where in told] == [
        ("unknown-name", name, ("cases", "letter", "checks", 0, "test"))
    ]


@pytest.mark.parametrize(
    ("key", "rule"),
    [
        ("auto_fail", {"id": "wrong", "test": {"is": "done", "action": "shout"}, "title": {}, "why": {}}),
        ("penalties", {"id": "wrong", "test": {"is": "done", "action": "shout"}, "points": 5, "fault": {}}),
    ],
)
def test_unknown_action_of_a_rule_is_found(key: str, rule: Written) -> None:
    assert desk(**{key: [rule]}) == unknown("action", "shout", key, 0, "test")


def test_phrases_and_facts_that_are_there_are_sound() -> None:
    polite = check("polite", {"is": "forbidden", "of": "text", "phrases": "rude"})
    told = check("told", {"is": "contains", "of": "text", "facts": ["when"]})
    letter = case("letter", tags=["mail"], facts=[{"id": "when", "text": {}, "forms": {"en": ["monday"]}}])
    assert desk(checks=[*SOUND["checks"], polite, told], cases=[letter], phrases={"rude": {"en": ["fool"]}}) == []


# ---- fields and actions --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (field("where-to", "choice", lists=["bodies"]), ("unknown-name", ("list", "bodies"))),
        (field("where-to", "row", document="table"), ("unknown-name", ("document", "table"))),
        (field("where-to", "marks", "vague", document="notice"), ("unknown-name", ("document", "notice"))),
        (field("where-to", "row"), ("unknown-name", ("document", "–"))),
        (field("where-to", "marks", "vague"), ("unknown-name", ("document", "–"))),
        *[(field("where-to", kind), ("no-options", ("where-to",))) for kind in ("choice", "choices", "arrange")],
    ],
    ids=lambda one: one["kind"] if isinstance(one, dict) else "",
)
def test_field_that_cannot_be_filled_in_is_found(written: Written, problem: tuple[str, Any]) -> None:
    told = desk(actions=[*SOUND["actions"], action("forward", written)])
    assert [(code, fields) for code, fields, _ in told] == [problem]


@pytest.mark.parametrize("kind", ["text", "date", "number", "yes"])
def test_field_that_is_typed_needs_nothing_to_choose_from(kind: str) -> None:
    assert desk(actions=[*SOUND["actions"], action("forward", field("where-to", kind))]) == []


def test_list_and_document_of_a_case_may_be_named() -> None:
    fields = [field("where-to", "choice", lists=["own"]), field("which", "row", document="lakes")]
    letter = case("letter", tags=["mail"], lists={"own": [option("hello")]}, documents=[table("lakes", "may", one=[1])])
    assert desk(actions=[*SOUND["actions"], action("forward", *fields)], cases=[letter]) == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ({"actions": [*SOUND["actions"], action("sign", needs=["register"])]}, "register"),
        ({"actions": [*SOUND["actions"], action("sign", only=["near"])]}, "near"),
        ({"due_field": "last-day"}, "last-day"),
        ({"documents": [{**table("lakes", "may", one=[1]), "variants": ["second"]}]}, "second"),
    ],
    ids=["action that must go before", "tag of an action", "due field", "variant of a document"],
)
def test_name_that_the_desk_does_not_have_is_told(written: Written, name: str) -> None:
    assert [(code, fields[1]) for code, fields, _ in desk(**written)] == [("unknown-name", name)]


def test_what_an_option_of_a_field_says_is_told_since_no_test_reads_it() -> None:
    written = {**field("tone", "choice"), "options": [option("warm", says=["thanks"])]}
    assert desk(actions=[*SOUND["actions"], action("thank", written)]) == [
        ("unread-says", ("warm",), ("actions", 1, "fields", 0))
    ]


@pytest.mark.parametrize("key", ["title", "summary", "brief"])
def test_value_in_a_text_that_is_read_before_a_run_is_found(key: str) -> None:
    assert desk(**{key: {"en": "Today", "ru": "Сегодня {start}"}}) == [("early-value", ("start",), (key, "ru"))]


# ---- model solution ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "kind", "name"),
    [
        ({"action": "shout"}, "action", "shout"),
        ({"action": "reply", "values": {"words": "x"}}, "field", "words"),
        ({"action": "reply", "texts": {"words": []}}, "field", "words"),
        ({"action": "reply", "texts": {"text": ["hello", "goodbye"]}}, "phrase", "goodbye"),
    ],
)
def test_name_that_a_step_does_not_find_is_told(step: Written, kind: str, name: str) -> None:
    assert in_letter(solution=[{"action": "reply"}, step]) == unknown(kind, name, "cases", "letter", "solution", 1)


def test_phrase_of_the_case_and_of_the_desk_may_stand_in_its_solution() -> None:
    steps = [{"action": "reply", "texts": {"text": ["hello", "goodbye"]}}]
    assert in_letter(lists={"own": [option("goodbye")]}, solution=steps) == []


def test_item_and_its_place_may_stand_in_a_solution() -> None:
    steps = [{"action": "add", "values": {"topic": "x"}}, {"action": "place", "values": {"item": "i1", "to": 0}}]
    items = {"name": {}, "fields": [field("topic")]}
    checks = [check("made", {"is": "count", "items": "item"})]
    assert found("workbench", parts=[part("survey", items=items, checks=checks, solution=steps)]) == []


# ---- ids, draws and ways -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "key", "name"),
    [
        ({"variants": [variant("one"), variant("one")]}, "variants", "one"),
        ({"rubric": [criterion("all", 50), criterion("all", 50)]}, "rubric", "all"),
        ({"cases": [case("letter"), case("letter")]}, "cases", "letter"),
        ({"checks": [check("replied", REPLIED), check("replied", REPLIED)]}, "checks", "replied"),
        ({"actions": [*SOUND["actions"], action("reply")]}, "actions", "reply"),
    ],
    ids=["variants", "rubric", "cases", "checks", "actions"],
)
def test_id_used_twice_is_found(written: Written, key: str, name: str) -> None:
    assert desk(**written) == [("duplicate-id", (name,), (key,))]


def test_check_of_a_case_with_the_id_of_another_is_found() -> None:
    checks = [check("own", REPLIED), check("own", REPLIED)]
    assert [(code, fields) for code, fields, _ in in_letter(checks=checks)] == [("duplicate-id", ("own",))]


def test_option_listed_twice_in_a_case_is_found() -> None:
    told = in_letter(lists={"own": [option("hello"), option("goodbye"), option("hello")]})
    assert told == [("duplicate-id", ("hello",), ("cases", "letter", "lists"))]


def test_draw_of_more_cases_than_there_are_is_found() -> None:
    assert desk(draw={"mail": 2}) == [("short-draw", ("mail", "2", "1"), ("draw", "mail"))]
    assert desk(draw={"mail": 1}) == []


def test_draw_of_an_unknown_tag_is_found() -> None:
    assert desk(draw={"visit": 1}) == [("short-draw", ("visit", "1", "0"), ("draw", "visit"))]


def test_variant_that_leaves_out_an_unknown_case_is_found() -> None:
    assert desk(variants=[variant("one"), variant("two", without=["visit"])]) == unknown("case", "visit", "variants", 1)


# ---- dialogues, workbenches and models -----------------------------------------------------------------------------


def talk(*turns: Written, **written: Any) -> list[tuple[str, Any, tuple[Any, ...]]]:
    answered = check("answered", {"is": "done", "action": "answer"})
    return found("dialogue", turns=turns, checks=[answered], **written)


@pytest.mark.parametrize(
    "written",
    [
        {"answers": [answer("yes", to="nowhere")]},
        {"reactions": [{"test": {"is": "done", "action": "answer"}, "to": "nowhere"}]},
        {"next": [{"to": "nowhere"}]},
    ],
    ids=["answer", "reaction", "next"],
)
def test_way_to_an_unknown_turn_is_found(written: Written) -> None:
    assert talk(turn("hello", **written)) == unknown("turn", "nowhere", "cases", "hello")


def test_way_to_the_end_needs_no_turn() -> None:
    assert talk(turn("hello", answers=[answer("yes", to="end"), answer("nope", to="hello")])) == []


def test_unknown_field_of_a_reaction_is_found() -> None:
    reactions = [{"test": {"is": "filled", "of": ["sayd"]}, "reply": {}}]
    told = talk(turn("hello", fields=[field("said")], reactions=reactions))
    assert [(code, fields) for code, fields, _ in told] == [("unknown-name", ("field", "sayd"))]


def test_choice_of_prepared_answers_and_cards_of_the_briefing_can_be_named() -> None:
    chosen = check("chosen", {"is": "exact", "of": "choice", "value": "yes"})
    asks = turn(
        "hello", answers=[answer("yes")], fields=[field("said", "arrange", lists=["briefing"])], checks=[chosen]
    )
    assert talk(asks, briefing=[option("card")]) == []


def test_unknown_part_of_a_stage_is_found() -> None:
    made = check("made", {"is": "done", "action": "fill"})
    told = found("workbench", parts=[part("notice", checks=[made])], stages=[stage("only", "notice", "survey")])
    assert told == unknown("part", "survey", "stages")


def test_unknown_table_of_a_chart_is_found() -> None:
    done = check("done", {"is": "done", "action": "answer"})
    charts = [{"id": "bars", "title": {}, "of": "lakes.may", "document": "rivers"}]
    told = found(
        "model", tasks=[task("mean", checks=[done])], documents=[table("lakes", "may", one=[1])], charts=charts
    )
    assert [(code, fields[1]) for code, fields, _ in told] == [("unknown-name", "rivers")]
