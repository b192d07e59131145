"""What the tests of checks promise: met, met in part, not met; and nothing for what was never filled in or done."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.practice.common import Done
from app.practice.inspection import all_tests, references
from tests.practice.desks import Written, as_test, did, fraction, look, option

LATER = "2026-11-12T10:30"
"""When something was done by a simulated clock."""

FORMS = [
    {"id": "day", "text": {}, "forms": {"en": ["by monday"]}},
    {"id": "way", "text": {}, "forms": {"ru": ["суд*"]}},
]
LISTS = {"lines": [option("greet"), option("promise", says=["soon"]), option("refuse", says=["never", "soon"])]}
PHRASES = {"brush-offs": {"en": ["will be taken"], "ru": ["меры"]}}

EVERY_TEST: dict[str, Written] = {
    "done": {"is": "done", "action": "reply"},
    "exact": {"is": "exact", "of": "body", "value": "akimat"},
    "one-of": {"is": "one-of", "of": "body", "values": ["akimat", "police"]},
    "numeric": {"is": "numeric", "of": "sum", "value": 14, "tolerance": 0.5},
    "date": {"is": "date", "of": "day", "value": "2026-11-12"},
    "by": {"is": "by", "of": "day", "until": "2026-11-12"},
    "set": {"is": "set", "of": "picked", "value": ["air", "soil"]},
    "marked": {"is": "marked", "of": "marks", "value": {"first": "vague", "last": "private"}},
    "order of actions": {"is": "order", "actions": ["register", "split", "reply"]},
    "order of sentences": {"is": "order", "of": "picked", "value": ["air", "soil", "water"]},
    "contains": {"is": "contains", "of": "text"},
    "contains of sentences": {"is": "contains", "of": "said", "facts": ["soon", "never"]},
    "forbidden": {"is": "forbidden", "of": "text", "phrases": "brush-offs"},
    "forbidden of sentences": {"is": "forbidden", "of": "said", "tells": ["never"]},
    "filled": {"is": "filled", "of": ["text", "body"]},
    "before": {"is": "before", "action": "reply", "until": "2026-11-12"},
    "before in seconds": {"is": "before", "action": "reply", "seconds": 40},
    "count of actions": {"is": "count", "action": "reply", "least": 1, "most": 2},
    "count of choices": {"is": "count", "of": "picked", "least": 1, "most": 2},
    "count of items": {"is": "count", "items": "item", "least": 1, "most": 2},
    "length": {"is": "length", "of": "text", "least": 2, "most": 4},
    "all": {"is": "all", "tests": [{"is": "done", "action": "reply"}, {"is": "filled", "of": ["body"]}]},
    "any": {"is": "any", "tests": [{"is": "done", "action": "reply"}, {"is": "filled", "of": ["body"]}]},
    "not": {"is": "not", "test": {"is": "filled", "of": ["body"]}, "after": "reply"},
    "each": {"is": "each", "items": "item", "test": {"is": "filled", "of": ["body"]}, "cost": 0.4},
}

UNTOUCHED = look(facts=FORMS, lists=LISTS, phrases=PHRASES)
"""The case that all tests here look at, before anything was done."""

every_test = pytest.mark.parametrize("written", EVERY_TEST.values(), ids=EVERY_TEST.keys())


def of_case(written: Written, *record: Done) -> float:
    """How far a test is met in that case after what was done."""
    return as_test(written).fraction(msgspec.structs.replace(UNTOUCHED, record=record))


# ---- every kind ----------------------------------------------------------------------------------------------------


@every_test
def test_nothing_done_earns_nothing(written: Written) -> None:
    assert of_case(written) == 0.0


@every_test
def test_something_else_done_earns_nothing(written: Written) -> None:
    assert of_case(written, did("open", other="akimat")) == 0.0


@pytest.mark.parametrize(
    "name",
    ["contains", "contains of sentences", "forbidden", "forbidden of sentences", "filled", "length", "by", "numeric"],
)
@pytest.mark.parametrize("blank", ["", [], {}], ids=repr)
def test_field_emptied_again_earns_nothing(name: str, blank: Any) -> None:
    fields = dict.fromkeys(("text", "said", "body", "day", "sum"), blank)
    assert of_case(EVERY_TEST[name], did(**fields)) == 0.0


VALUES = st.one_of(
    st.sampled_from(["akimat", "police", "", "2026-11-12", "by Monday", "меры будут приняты"]),
    st.booleans(),
    st.floats(),
    st.lists(st.sampled_from(["air", "soil", "water", "greet", "promise", "refuse", "nobody"]), max_size=5),
    st.dictionaries(st.sampled_from(["first", "last", "other"]), st.sampled_from(["vague", "private"]), max_size=3),
)
RECORDS = st.lists(
    st.builds(
        Done,
        action=st.sampled_from(["reply", "register", "split", "item"]),
        number=st.integers(1, 9),
        t=st.floats(0, 100),
        at=st.sampled_from(["", "2026-11-11T09:00", LATER, "2026-11-13T09:00"]),
        item=st.sampled_from(["", "i1", "i2", "i3"]),
        values=st.dictionaries(st.sampled_from(["text", "said", "body", "day", "sum", "picked", "marks"]), VALUES),
    ),
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(record=RECORDS)
def test_every_fraction_lies_between_nothing_and_all(record: list[Done]) -> None:
    seen = msgspec.structs.replace(UNTOUCHED, record=tuple(record))
    fractions = {name: as_test(written).fraction(seen) for name, written in EVERY_TEST.items()}
    assert {name: one for name, one in fractions.items() if not 0.0 <= one <= 1.0} == {}


# ---- fields --------------------------------------------------------------------------------------------------------


def test_action_done_is_done_however_often() -> None:
    assert of_case(EVERY_TEST["done"], did("reply"), did("reply", number=2)) == 1.0


@pytest.mark.parametrize(
    ("value", "held", "expected"),
    [
        *(("akimat", "akimat", 1.0), ("akimat", "police", 0.0), (True, True, 1.0), (True, False, 0.0), (14, 14.0, 1.0)),
        *((["a", "b"], ["b", "a"], 1.0), (["a", "b"], ["a"], 0.0), (["a"], ["a", "b"], 0.0), (["a"], [], 0.0)),
        ({"first": "vague"}, {"first": "vague"}, 1.0),
    ],
)
def test_exact_wants_the_same_value(value: Any, held: Any, expected: float) -> None:
    assert fraction({"is": "exact", "of": "body", "value": value}, did(body=held)) == expected


def test_what_a_field_held_last_counts() -> None:
    assert of_case(EVERY_TEST["exact"], did(body="akimat"), did(body="police", number=2)) == 0.0


def test_field_that_a_later_action_does_not_have_keeps_its_value() -> None:
    assert of_case(EVERY_TEST["exact"], did(body="akimat"), did("close", number=2)) == 1.0


@pytest.mark.parametrize(("held", "expected"), [("police", 1.0), ("court", 0.0), (["police"], 0.0)])
def test_one_of_several_values_is_enough(held: Any, expected: float) -> None:
    assert of_case(EVERY_TEST["one-of"], did(body=held)) == expected


@pytest.mark.parametrize(
    ("held", "expected"), [(14, 1.0), (14.5, 1.0), (13.5, 1.0), (14.51, 0.0), ("14", 0.0), (float("nan"), 0.0)]
)
def test_number_counts_within_its_tolerance(held: Any, expected: float) -> None:
    assert of_case(EVERY_TEST["numeric"], did(sum=held)) == expected


def test_tick_is_no_number() -> None:
    assert fraction({"is": "numeric", "of": "sum", "value": 1}, did(sum=True)) == 0.0


@pytest.mark.parametrize(("held", "expected"), [("2026-11-12", 1.0), ("2026-11-11", 0.0), ("2026-11-13", 0.0)])
def test_date_wants_that_day(held: str, expected: float) -> None:
    assert of_case(EVERY_TEST["date"], did(day=held)) == expected


@pytest.mark.parametrize(("held", "expected"), [("2026-11-12", 1.0), ("2026-11-01", 1.0), ("2026-11-13", 0.0)])
def test_by_wants_that_day_or_an_earlier_one(held: str, expected: float) -> None:
    assert of_case(EVERY_TEST["by"], did(day=held)) == expected


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (["air", "soil"], 1.0),
        (["soil", "air"], 1.0),
        (["air"], 2 / 3),
        (["air", "soil", "noise"], 0.8),
        (["air", "noise"], 0.5),
        (["noise"], 0.0),
        ("air", 2 / 3),
    ],
)
def test_set_is_met_by_right_ones_and_lessened_by_wrong_ones(held: Any, expected: float) -> None:
    assert of_case(EVERY_TEST["set"], did(picked=held)) == pytest.approx(expected)


def test_wrong_id_costs_as_much_as_a_missing_one() -> None:
    missing = fraction({"is": "set", "of": "picked", "value": ["air", "soil", "noise"]}, did(picked=["air", "soil"]))
    wrong = fraction({"is": "set", "of": "picked", "value": ["air", "soil"]}, did(picked=["air", "soil", "noise"]))
    assert (missing, wrong) == (0.8, 0.8)


def test_set_may_be_put_together_by_several_actions() -> None:
    assert of_case(EVERY_TEST["set"], did("split", picked="air"), did("split", picked="soil", number=2)) == 1.0


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({"first": "vague", "last": "private"}, 1.0),
        ({"first": "vague"}, 2 / 3),
        ({"first": "vague", "last": "vague"}, 0.5),
        ({"first": "vague", "last": "private", "middle": "vague"}, 0.8),
        ({"middle": "vague"}, 0.0),
        ({}, 0.0),
        ("first", 0.0),
    ],
)
def test_passages_are_marked_right_wrong_or_not_at_all(held: Any, expected: float) -> None:
    assert of_case(EVERY_TEST["marked"], did(marks=held)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("fields", "expected"), [({"text": "x", "body": "y"}, 1.0), ({"text": "x"}, 0.5), ({"text": "x", "body": ""}, 0.5)]
)
def test_form_is_filled_in_as_far_as_its_fields_hold_something(fields: Written, expected: float) -> None:
    assert of_case(EVERY_TEST["filled"], did(**fields)) == expected


# ---- order ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("actions", "expected"),
    [
        (("register", "split", "reply"), 1.0),
        (("register", "close", "split", "reply"), 1.0),
        (("register", "reply"), 0.5),
        (("split", "register", "reply"), 0.5),
        (("reply", "split", "register"), 0.0),
        (("reply",), 0.0),
    ],
)
def test_actions_are_done_in_order_as_far_as_they_rise(actions: tuple[str, ...], expected: float) -> None:
    record = [did(one, number=number) for number, one in enumerate(actions, start=1)]
    assert of_case(EVERY_TEST["order of actions"], *record) == expected


def test_first_time_of_an_action_gives_it_its_place() -> None:
    actions = ("register", "split", "reply", "register")
    record = [did(one, number=number) for number, one in enumerate(actions, start=1)]
    assert of_case(EVERY_TEST["order of actions"], *record) == 1.0


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (["air", "soil", "water"], 1.0),
        (["air", "noise", "soil", "water"], 1.0),
        (["soil", "air", "water"], 0.5),
        (["air", "air", "soil"], 0.5),
        (["water", "soil", "air"], 0.0),
    ],
)
def test_sentences_stand_in_order_as_far_as_they_rise(held: list[str], expected: float) -> None:
    assert of_case(EVERY_TEST["order of sentences"], did(picked=held)) == expected


# ---- texts and sentences -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Monday, or go to court.", 0.5),
        ("By Monday. Через суд.", 1.0),
        ("Through the СУДА", 0.5),
        ("Thank you", 0.0),
    ],
)
def test_text_contains_the_part_of_the_facts_that_it_tells(text: str, expected: float) -> None:
    assert of_case(EVERY_TEST["contains"], did(text=text)) == expected


def test_text_is_asked_for_named_facts_only() -> None:
    assert of_case({"is": "contains", "of": "text", "facts": ["way"]}, did(text="в суде")) == 1.0


@pytest.mark.parametrize(
    ("said", "expected"), [(["refuse"], 1.0), (["promise", "greet"], 0.5), (["greet"], 0.0), (["nobody"], 0.0)]
)
def test_sentences_contain_what_they_say(said: list[str], expected: float) -> None:
    assert of_case(EVERY_TEST["contains of sentences"], did(said=said)) == expected


def test_sentence_tells_itself_by_its_id() -> None:
    assert of_case({"is": "contains", "of": "said", "facts": ["greet"]}, did(said=["greet"])) == 1.0


@pytest.mark.parametrize(("text", "expected"), [("It will be mended.", 1.0), ("Меры! It will be mended.", 0.0)])
def test_one_forbidden_word_in_any_language_spoils_a_text(text: str, expected: float) -> None:
    assert of_case(EVERY_TEST["forbidden"], did(text=text)) == expected


@pytest.mark.parametrize(("said", "expected"), [(["promise"], 1.0), (["promise", "refuse"], 0.0), ([], 0.0)])
def test_one_sentence_that_tells_what_is_forbidden_spoils_all(said: list[str], expected: float) -> None:
    assert of_case(EVERY_TEST["forbidden of sentences"], did(said=said)) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("one", 0.0), ("one two", 1.0), ("one two three four", 1.0), ("1 2 3 4 5", 0.0)]
)
def test_length_is_bounded_on_both_sides(text: str, expected: float) -> None:
    assert of_case(EVERY_TEST["length"], did(text=text)) == expected


# ---- time and number -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "expected"), [("2026-11-12T18:00", 1.0), ("2026-11-11T09:00", 1.0), ("2026-11-13T09:00", 0.0), ("", 0.0)]
)
def test_term_is_kept_until_the_end_of_its_last_day(at: str, expected: float) -> None:
    assert of_case(EVERY_TEST["before"], did(at=at)) == expected


def test_first_time_of_an_action_keeps_the_term() -> None:
    assert of_case(EVERY_TEST["before"], did(at=LATER), did(at="2026-11-20T09:00", number=2)) == 1.0


@pytest.mark.parametrize(("t", "expected"), [(0.0, 1.0), (40.0, 1.0), (40.1, 0.0)])
def test_seconds_count_where_there_is_no_simulated_clock(t: float, expected: float) -> None:
    assert of_case(EVERY_TEST["before in seconds"], did(t=t)) == expected


@pytest.mark.parametrize(("times", "expected"), [(0, 0.0), (1, 1.0), (2, 1.0), (3, 0.0)])
@pytest.mark.parametrize("name", ["count of actions", "count of choices", "count of items"])
def test_number_is_bounded_on_both_sides(name: str, times: int, expected: float) -> None:
    records = {
        "count of actions": [did("reply", number=one) for one in range(times)],
        "count of choices": [did(picked=["air", "soil", "water"][:times])],
        "count of items": [did("item", item=f"i{one}") for one in range(times)],
    }
    assert of_case(EVERY_TEST[name], *records[name]) == expected


@pytest.mark.parametrize("nothing", [[], {}, ""], ids=repr)
def test_nothing_chosen_is_never_enough(nothing: Any) -> None:
    assert fraction({"is": "count", "of": "picked", "least": 0}, did(picked=nothing)) == 0.0


def test_marked_passages_are_counted_one_by_one() -> None:
    assert fraction({"is": "count", "of": "marks", "least": 2}, did(marks={"first": "vague", "last": "vague"})) == 1.0


# ---- tests of tests ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({"body": "akimat", "told": True}, 1.0), ({"body": "akimat"}, 0.5), ({"body": "police", "told": True}, 0.0)],
)
def test_first_test_of_all_opens_the_others(fields: Written, expected: float) -> None:
    written = {"is": "all", "tests": [EVERY_TEST["exact"], {"is": "exact", "of": "told", "value": True}]}
    assert of_case(written, did(**fields)) == expected


def test_first_test_met_in_part_opens_the_others_too() -> None:
    written = {"is": "all", "tests": [EVERY_TEST["set"], EVERY_TEST["exact"]]}
    assert of_case(written, did(picked=["air", "noise"], body="akimat")) == 0.75


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({"picked": ["air", "noise"]}, 0.5), ({"picked": ["air", "noise"], "body": "akimat"}, 1.0), ({"body": "x"}, 0.0)],
)
def test_best_of_several_tests_counts(fields: Written, expected: float) -> None:
    written = {"is": "any", "tests": [EVERY_TEST["set"], EVERY_TEST["exact"]]}
    assert of_case(written, did(**fields)) == expected


@pytest.mark.parametrize(("picked", "expected"), [(["noise"], 1.0), (["air", "noise"], 0.0), (["air", "soil"], 0.0)])
def test_not_wants_a_test_that_is_not_met_at_all(picked: list[str], expected: float) -> None:
    assert of_case({"is": "not", "test": EVERY_TEST["set"]}, did(picked=picked)) == expected


def test_not_counts_only_after_what_it_names() -> None:
    written = {"is": "not", "test": EVERY_TEST["exact"], "after": "split"}
    assert of_case(written, did("reply")) == 0.0
    assert of_case(written, did("reply"), did("split", number=2)) == 1.0


@pytest.mark.parametrize(
    ("bodies", "expected"), [(["akimat"], 1.0), (["akimat", ""], 0.6), (["", ""], 0.2), (["", "", ""], 0.0), ([], 0.0)]
)
def test_each_thing_that_fails_costs_its_part(bodies: list[str], expected: float) -> None:
    record = [did("item", item=f"i{at}", body=body) for at, body in enumerate(bodies)]
    assert of_case(EVERY_TEST["each"], *record) == pytest.approx(expected)


def test_thing_that_fails_in_part_costs_as_much_as_any() -> None:
    written = {"is": "each", "items": "item", "test": EVERY_TEST["set"], "cost": 0.3}
    assert of_case(written, did("item", item="i1", picked=["air", "noise"])) == pytest.approx(0.7)


def test_thing_is_looked_at_as_it_was_last() -> None:
    record = (did("item", item="i1", body=""), did("item", item="i1", body="akimat", number=2))
    assert of_case(EVERY_TEST["each"], *record) == 1.0


# ---- what the case expects -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "fields"),
    [
        ({"is": "exact", "of": "body", "value": "$to"}, {"body": "akimat"}),
        ({"is": "one-of", "of": "body", "values": "$bodies"}, {"body": "police"}),
        ({"is": "numeric", "of": "sum", "value": "$samples"}, {"sum": 14}),
        ({"is": "date", "of": "day", "value": "$forward_by"}, {"day": "2026-11-12"}),
        ({"is": "by", "of": "day", "until": "$forward_by"}, {"day": "2026-11-10"}),
        ({"is": "set", "of": "picked", "value": "$bodies"}, {"picked": ["police", "akimat"]}),
        ({"is": "marked", "of": "marks", "value": "$marks"}, {"marks": {"first": "vague"}}),
        ({"is": "order", "of": "picked", "value": "$bodies"}, {"picked": ["akimat", "police"]}),
        ({"is": "contains", "of": "said", "facts": "$bodies"}, {"said": ["police", "akimat"]}),
        ({"is": "forbidden", "of": "said", "tells": "$bodies"}, {"said": ["court"]}),
    ],
    ids=lambda one: one.get("is", ""),
)
def test_dollar_reads_what_the_case_expects(written: Written, fields: Written) -> None:
    expect = {"to": "akimat", "bodies": ["akimat", "police"], "marks": {"first": "vague"}}
    values = {"samples": {"number": 14}, "forward_by": {"term": "sure.term"}}
    assert fraction(written, did(**fields), expect=expect, values=values) == 1.0


def test_term_of_the_case_is_kept_or_not() -> None:
    written, values = {"is": "before", "action": "reply", "until": "$by"}, {"by": {"working": 2}}
    assert fraction(written, did(at="2026-11-11T17:00"), values=values) == 1.0
    assert fraction(written, did(at="2026-11-12T09:00"), values=values) == 0.0


def test_names_a_test_reads_are_found_inside_other_tests() -> None:
    inside = {"is": "not", "test": {"is": "any", "tests": [{"is": "exact", "of": "body", "value": "$to"}]}}
    written = {"is": "all", "tests": [inside, {"is": "before", "action": "reply", "until": "$due"}]}
    assert references(as_test(written)) == {"to", "due"}


def test_all_tests_are_found_inside_each_other() -> None:
    written = {"is": "each", "items": "item", "test": {"is": "not", "test": EVERY_TEST["all"]}}
    assert [type(one).__struct_config__.tag for one in all_tests(as_test(written))] == [
        *("each", "not", "all", "done", "filled")
    ]
