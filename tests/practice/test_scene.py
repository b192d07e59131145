"""A variant as it is drawn and staged: the same by its seed, with its cases, names, texts and what is not graded."""

from datetime import date
from typing import Any

import pytest

from app.practice import AnyPractice
from app.practice.common import Value
from app.practice.scene import Scene
from tests.practice.desks import (
    MONDAY,
    Written,
    case,
    check,
    field,
    play,
    practice,
    table,
    task,
    turn,
    variant,
)

NAMES = [{"en": name} for name in ("Aida", "Botagoz", "Chingis", "Dina", "Erlan", "Farida")]
SEEDS = tuple(map(str, range(20)))


def scene(one: AnyPractice, **how: Any) -> Scene:
    return play(one, **how).scene


def named(*cases: str) -> AnyPractice:
    """A desk in which a name is drawn for each case."""
    letters = [case(one, values={"writer": {"pool": "writers"}}) for one in cases]
    return practice("desk", pools={"writers": NAMES}, cases=letters)


def writers(found: Scene) -> list[str]:
    return [found.words[f"{one}.writer"]["en"] for one in found.order]


def tagged(**written: Any) -> AnyPractice:
    """A desk of six letters and two visits."""
    letters = [case(f"letter-{number}", tags=["mail"]) for number in range(6)]
    return practice(
        "desk", cases=[*letters, case("visit-1", tags=["visit"]), case("visit-2", tags=["visit"])], **written
    )


# ---- chance --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_no_name_comes_twice_as_long_as_the_pool_lasts(seed: str) -> None:
    cases = ("one", "two", "three", "four", "five", "six")
    assert sorted(writers(scene(named(*cases), seed=seed))) == [one["en"] for one in NAMES]


def test_desk_and_cases_draw_from_the_same_pool() -> None:
    one = practice(
        "desk",
        pools={"writers": NAMES[:2]},
        values={"head": {"pool": "writers"}},
        cases=[case("letter", values={"writer": {"pool": "writers"}})],
    )
    found = scene(one)
    assert {found.words["head"]["en"], found.words["letter.writer"]["en"]} == {"Aida", "Botagoz"}


def test_pools_are_drawn_apart() -> None:
    values = {"writer": {"pool": "writers"}, "town": {"pool": "towns"}}
    one = practice("desk", pools={"writers": NAMES, "towns": NAMES}, cases=[case("letter", values=values)])
    drawn = [scene(one, seed=seed).words for seed in SEEDS]
    assert any(words["letter.writer"] != words["letter.town"] for words in drawn)


@pytest.mark.parametrize("kind", ["draw", "shuffle"])
def test_same_seed_gives_the_same_scene(kind: str) -> None:
    one = tagged(**{"draw": {"mail": 3}} if kind == "draw" else {"shuffle": True})
    assert scene(one, seed="cafe") == scene(one, seed="cafe")


def test_other_seeds_give_other_names_cases_and_orders() -> None:
    drawn, mixed = tagged(draw={"mail": 3}), tagged(shuffle=True)
    assert len({tuple(writers(scene(named("one", "two"), seed=seed))) for seed in SEEDS}) > 5
    assert len({scene(drawn, seed=seed).order for seed in SEEDS}) > 5
    assert len({scene(mixed, seed=seed).order for seed in SEEDS}) > 5


def test_other_variant_draws_otherwise_from_the_same_seed() -> None:
    one = tagged(draw={"mail": 3}, variants=[variant(f"variant-{number}") for number in range(9)])
    assert len({scene(one, variant=each.id).order for each in one.variants}) > 2


# ---- which cases come ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_as_many_cases_of_a_tag_come_as_are_drawn(seed: str) -> None:
    order = scene(tagged(draw={"mail": 2, "visit": 1}), seed=seed).order
    assert [one.partition("-")[0] for one in order] == ["letter", "letter", "visit"]


def test_cases_without_a_drawn_tag_always_come() -> None:
    assert scene(tagged(draw={"mail": 0})).order == ("visit-1", "visit-2")


def test_cases_come_as_written_unless_they_are_mixed() -> None:
    written = tuple(one.id for one in tagged().cases)  # type: ignore[union-attr]
    assert scene(tagged()).order == written
    assert sorted(scene(tagged(shuffle=True)).order) == sorted(written)


def test_variant_leaves_out_what_it_is_told_to() -> None:
    one = practice("desk", variants=[variant("short", without=["second"])], cases=[case("first"), case("second")])
    assert scene(one).order == ("first",)


def test_variant_draws_from_what_it_does_not_leave_out() -> None:
    one = tagged(draw={"visit": 1}, variants=[variant("short", without=["visit-1"])])
    assert scene(one).order[-1] == "visit-2"


LAYERS = [
    {"id": "blogs-2012", "title": {}, "note": {}, "graded": False, "start": "2012-08-06"},
    {"id": "today", "title": {}, "note": {}},
]


@pytest.mark.parametrize(
    ("layer", "order"), [("blogs-2012", ("both", "old")), ("today", ("both", "new")), ("", ("both",))]
)
def test_cases_of_a_layer_belong_to_it_alone(layer: str, order: tuple[str, ...]) -> None:
    cases = [case("both"), case("old", layers=["blogs-2012"]), case("new", layers=["today"])]
    assert scene(practice("desk", layers=LAYERS, cases=cases), layer=layer).order == order


@pytest.mark.parametrize(
    ("layer", "start", "graded"),
    [("blogs-2012", date(2012, 8, 6), False), ("today", MONDAY, True), ("", MONDAY, True)],
)
def test_layer_has_its_own_first_day_and_may_be_ungraded(layer: str, start: date, graded: bool) -> None:
    found = scene(practice("desk", layers=LAYERS), layer=layer)
    assert (found.start, found.graded) == (start, graded)


# ---- texts ---------------------------------------------------------------------------------------------------------

LAKE = {"en": "the lake", "ru": "озеро", "kk": "көл"}


def filled(text: Written, language: str = "en", *, case_name: str = "letter", **values: Any) -> str:
    one = practice(
        "desk",
        values={"place": {"text": LAKE}, "share": {"number": 0.5}},
        cases=[case("letter", values=values), case("other")],
    )
    return scene(one).fill(text, language, case=case_name)


@pytest.mark.parametrize(("language", "expected"), [("en", "the lake"), ("ru", "озеро"), ("kk", "көл")])
def test_placeholder_is_filled_in_the_language_of_the_text(language: str, expected: str) -> None:
    assert filled(dict.fromkeys(("en", "ru", "kk"), "{place}"), language) == expected


@pytest.mark.parametrize(("language", "expected"), [("en", "0.5"), ("ru", "0,5"), ("kk", "0,5")])
def test_number_is_filled_as_the_language_writes_it(language: str, expected: str) -> None:
    assert filled(dict.fromkeys(("en", "ru", "kk"), "{share}"), language) == expected


def test_text_without_a_language_is_filled_in_the_nearest_one() -> None:
    assert filled({"ru": "Это {place}."}, "kk") == "Это көл."


def test_value_of_the_case_goes_before_that_of_the_desk() -> None:
    own: Written = {"place": {"text": {"en": "the river"}}}
    assert filled({"en": "{place}"}, **own) == "the river"
    assert filled({"en": "{place}"}, case_name="other", **own) == "the lake"


def test_start_can_be_named_everywhere() -> None:
    assert filled({"en": "from {start} at {place}"}) == "from 09.11.2026 at the lake"


@pytest.mark.parametrize("text", ["{nothing}", "{law:appeals.forward.days}", "{ place }", "{Place}", "{}", "no braces"])
def test_what_names_no_value_stays_as_it_is(text: str) -> None:
    assert filled({"en": text}) == text


# ---- what tests read -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [("to", "akimat"), ("due", "2026-11-12"), ("samples", 14.0), ("place", "the lake"), ("nothing", None)],
)
def test_case_expects_what_is_written_or_worked_out(name: str, expected: Value | None) -> None:
    values = {"due": {"working": 3}, "samples": {"number": 14}, "place": {"text": LAKE}}
    one = play(practice("desk", cases=[case("letter", expect={"to": "akimat"}, values=values)]))
    assert one.scene.expected(one.subjects["letter"], name) == expected


def test_written_expectation_goes_before_a_value_of_that_name() -> None:
    one = play(practice("desk", cases=[case("letter", expect={"due": "never"}, values={"due": {"day": 1}})]))
    assert one.scene.expected(one.subjects["letter"], "due") == "never"


def test_day_and_number_of_the_case_go_before_those_of_the_desk() -> None:
    own = {"due": {"day": 1}, "samples": {"number": 0}}
    desk_values = {"due": {"day": 2}, "samples": {"number": 14}}
    found = scene(practice("desk", values=desk_values, cases=[case("letter", values=own), case("other")]))
    assert (found.day("letter", "due"), found.number("letter", "samples")) == (date(2026, 11, 10), 0.0)
    assert (found.day("other", "due"), found.number("other", "samples")) == (date(2026, 11, 11), 14.0)


def test_results_of_a_model_are_numbers_and_words_of_their_task() -> None:
    one = practice(
        "model",
        documents=[table("lakes", "may", balykty=[4], kamysty=[10])],
        tasks=[task("mean-may", field("mean", "number"), answers={"mean": "mean(lakes.may)", "name": '"low"'})],
    )
    found = scene(one)
    assert (found.number("mean-may", "mean"), found.fill({"en": "{name}"}, "en", case="mean-may")) == (7.0, "low")


# ---- working days around the start ---------------------------------------------------------------------------------


def test_run_knows_which_days_are_worked() -> None:
    found = scene(practice("desk", variants=[variant("one", start="2026-04-30")]))
    worked = [
        found.is_working(date(2026, 4, 29)),
        found.is_working(date(2026, 5, 1)),
        found.is_working(date(2026, 5, 2)),
    ]
    assert (worked, found.next_working(date(2026, 4, 30))) == ([True, False, False], date(2026, 5, 4))


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2026, 11, 9), date(2026, 11, 9), 0),
        (date(2026, 11, 9), date(2026, 11, 12), 3),
        (date(2026, 11, 13), date(2026, 11, 16), 1),
        (date(2026, 11, 16), date(2026, 11, 13), -1),
    ],
)
def test_working_days_are_counted_between_two_days(first: date, last: date, days: int) -> None:
    assert scene(practice("desk")).working_days_between(first, last) == days


# ---- what is not graded --------------------------------------------------------------------------------------------


def ungraded(test: Written, *, start: str = "2026-11-09", law: tuple[str, ...] = (), **written: Any) -> Written:
    """What is not graded in a desk of one case and one check."""
    letter = case("letter", **written)
    one = practice(
        "desk", variants=[variant("one", start=start)], cases=[letter], checks=[check("kept", test, law=law)]
    )
    return dict(scene(one).ungraded)


REPLIED: Written = {"is": "done", "action": "reply"}
IN_TIME: Written = {"is": "before", "action": "reply", "until": "$due"}


def test_check_on_sure_ground_is_graded() -> None:
    assert ungraded(IN_TIME, law=("sure.term",), values={"due": {"term": "sure.term"}}) == {}


@pytest.mark.parametrize("law", ["doubtful.term", "no.such"])
def test_check_on_unconfirmed_law_is_not_graded_and_names_it(law: str) -> None:
    assert ungraded(REPLIED, law=("sure.term", law)) == {"letter/kept": (law,)}


def test_check_of_a_day_counted_by_unconfirmed_law_is_not_graded_and_names_it() -> None:
    assert ungraded(IN_TIME, values={"due": {"term": "doubtful.term"}}) == {"letter/kept": ("doubtful.term",)}


def test_check_of_a_day_counted_over_an_unconfirmed_day_off_is_not_graded() -> None:
    assert ungraded(IN_TIME, start="2026-12-14", values={"due": {"term": "sure.term"}}) == {"letter/kept": ()}


def test_check_of_other_days_is_graded_beside_an_unconfirmed_one() -> None:
    assert ungraded(REPLIED, start="2026-12-14", values={"due": {"term": "sure.term"}}) == {}


def test_text_that_must_tell_an_unconfirmed_day_is_not_graded() -> None:
    fact = {"id": "day", "day": "due", "text": {}}
    values = {"due": {"term": "sure.term"}}
    found = ungraded({"is": "contains", "of": "text"}, start="2026-12-14", values=values, facts=[fact])
    assert found == {"letter/kept": ()}


def test_text_that_must_tell_an_unconfirmed_day_of_the_desk_is_not_graded() -> None:
    fact = {"id": "day", "day": "due", "text": {}}
    one = practice(
        "desk",
        variants=[variant("one", start="2026-12-14")],
        values={"due": {"term": "sure.term"}},
        cases=[case("letter", facts=[fact])],
        checks=[check("kept", {"is": "contains", "of": "text"})],
    )
    assert scene(one).ungraded == {"letter/kept": ()}


def test_text_that_need_not_tell_an_unconfirmed_day_is_graded() -> None:
    facts = [{"id": "day", "day": "due", "text": {}}, {"id": "way", "text": {}, "forms": {"en": ["court"]}}]
    asked = {"is": "contains", "of": "text", "facts": ["way"]}
    assert ungraded(asked, start="2026-12-14", values={"due": {"term": "sure.term"}}, facts=facts) == {}


def test_unconfirmed_law_of_one_turn_leaves_the_others_graded() -> None:
    asked = check("said", {"is": "exact", "of": "choice", "value": "yes"}, law=["doubtful.term"])
    one = practice("dialogue", turns=[turn("first", checks=[asked]), turn("second", checks=[check("told", REPLIED)])])
    assert scene(one).ungraded == {"first/said": ("doubtful.term",)}
