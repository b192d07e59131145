"""Days, names and numbers of a variant: how each kind of rule is worked out, and what it rests on."""

from datetime import date
from typing import Any

import msgspec
import pytest

from app.practice.values import Day, UnknownValueError, ValueRule, day_of, day_text, number_words
from tests.practice.desks import MONDAY, OFFICE, Written, case, play, practice, variant


def rule(**written: Any) -> ValueRule:
    return msgspec.convert(written, ValueRule)


def counted(start: date = MONDAY, **written: Any) -> Day:
    """The day a rule gives when a run begins on a day."""
    return day_of(rule(**written), {"start": Day(start)}, OFFICE)


def words(values: Written, **of_variant: Any) -> dict[str, str]:
    """The values of a desk in English, by name."""
    one = practice(
        "desk", variants=[variant("one", values=of_variant)], values=values, pools={"names": [{"en": "Aida"}]}
    )
    return {name: text["en"] for name, text in play(one).scene.words.items()}


# ---- days ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({}, date(2026, 11, 9)),
        ({"day": 0}, date(2026, 11, 9)),
        ({"day": 5}, date(2026, 11, 14)),
        ({"day": -2}, date(2026, 11, 7)),
        ({"working": 0}, date(2026, 11, 9)),
        ({"working": 3}, date(2026, 11, 12)),
        ({"working": 5}, date(2026, 11, 16)),
        ({"working": -1}, date(2026, 11, 6)),
        ({"working": -6}, date(2026, 10, 30)),
        ({"term": "sure.term"}, date(2026, 11, 12)),
        ({"on": "2026-03-02"}, date(2026, 3, 2)),
    ],
    ids=str,
)
def test_day_is_counted_from_the_start(written: Written, expected: date) -> None:
    assert counted(**written).day == expected


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2026, 11, 14), 0, date(2026, 11, 16)),
        (date(2026, 5, 1), 0, date(2026, 5, 4)),
        (date(2026, 4, 30), 1, date(2026, 5, 4)),
        (date(2026, 5, 4), -1, date(2026, 4, 30)),
        (date(2026, 11, 15), -1, date(2026, 11, 13)),
        (date(2026, 11, 15), 1, date(2026, 11, 16)),
    ],
)
def test_working_days_leave_out_weekends_and_days_off(start: date, count: int, expected: date) -> None:
    assert counted(start, working=count).day == expected


def test_day_is_counted_from_another_value() -> None:
    known = {"start": Day(MONDAY), "measured": Day(date(2026, 10, 1))}
    assert day_of(rule(day=1, **{"from": "measured"}), known, OFFICE).day == date(2026, 10, 2)


def test_day_is_counted_from_the_arrival_of_a_case() -> None:
    values = {"due": {"working": 1, "from": "arrives"}}
    scene = play(practice("desk", cases=[case("letter", arrives={"day": 4}, values=values)])).scene
    assert scene.day("letter", "due") == date(2026, 11, 16)


def test_day_of_a_case_is_counted_from_one_of_the_desk() -> None:
    letter = case("letter", values={"due": {"day": 1, "from": "opening"}})
    scene = play(practice("desk", values={"opening": {"on": "2026-10-05"}}, cases=[letter])).scene
    assert scene.day("letter", "due") == date(2026, 10, 6)


def test_day_of_the_case_goes_before_that_of_the_desk() -> None:
    values = {"opening": {"on": "2026-10-07"}, "due": {"day": 1, "from": "opening"}}
    scene = play(
        practice("desk", values={"opening": {"on": "2026-10-05"}}, cases=[case("letter", values=values)])
    ).scene
    assert scene.day("letter", "due") == date(2026, 10, 8)


# ---- what a day rests on -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", [{"working": 3}, {"term": "sure.term"}, {"working": -3}, {"day": 40}], ids=str)
def test_day_counted_over_known_days_is_confirmed(written: Written) -> None:
    assert counted(**written).confirmed


@pytest.mark.parametrize(
    ("start", "written"),
    [
        (date(2026, 12, 14), {"working": 3}),
        (date(2026, 12, 14), {"term": "sure.term"}),
        (date(2026, 12, 16), {"working": 0}),
        (date(2026, 12, 18), {"working": -3}),
    ],
    ids=str,
)
def test_day_counted_over_an_unconfirmed_day_off_is_not_confirmed(start: date, written: Written) -> None:
    assert not counted(start, **written).confirmed


@pytest.mark.parametrize("written", [{"day": 1}, {"working": 1}, {"term": "sure.term"}], ids=str)
def test_doubt_of_a_day_goes_on_to_those_counted_from_it(written: Written) -> None:
    known = {"due": Day(MONDAY, confirmed=False)}
    assert not day_of(rule(**written, **{"from": "due"}), known, OFFICE).confirmed


def test_day_names_all_terms_it_was_counted_by() -> None:
    known = {"first": Day(MONDAY, law=("sure.term",))}
    assert day_of(rule(term="doubtful.term", **{"from": "first"}), known, OFFICE).law == ("sure.term", "doubtful.term")


def test_working_days_rest_on_no_law() -> None:
    assert counted(working=3).law == ()


# ---- names and numbers ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"pool": "names"}, "Aida"),
        ({"text": {"en": "the lake"}}, "the lake"),
        ({"number": 14}, "14"),
        ({"number": 0}, "0"),
        ({"variant": "samples"}, "9"),
        ({"variant": "town"}, "Semey"),
        ({"working": 1}, "10.11.2026"),
    ],
    ids=str,
)
def test_each_kind_of_rule_gives_its_words(written: Written, expected: str) -> None:
    assert words({"found": written}, samples=9, town={"en": "Semey"})["found"] == expected


def test_value_that_the_variant_gives_can_be_named_as_it_is() -> None:
    assert words({}, samples=9)["samples"] == "9"


@pytest.mark.parametrize(
    "written", [{"pool": "names"}, {"variant": "x"}, {"text": {"en": "x"}}, {"number": 0}], ids=str
)
def test_names_and_numbers_are_no_days(written: Written) -> None:
    assert not rule(**written).is_day


def test_day_is_written_alike_in_all_languages() -> None:
    assert day_text(date(2026, 3, 2)) == {"kk": "02.03.2026", "ru": "02.03.2026", "en": "02.03.2026"}


@pytest.mark.parametrize(
    ("number", "english", "russian"),
    [(14, "14", "14"), (0.25, "0.25", "0,25"), (100, "100", "100"), (0, "0", "0"), (1 / 3, "0.333333", "0,333333")],
)
def test_number_has_a_comma_in_kazakh_and_russian(number: float, english: str, russian: str) -> None:
    assert number_words(number) == {"en": english, "ru": russian, "kk": russian}


# ---- what is not there ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "missing"),
    [
        ({"day": 1, "from": "arrives"}, "arrives"),
        ({"working": 1, "from": "later"}, "later"),
        ({"term": "no.such"}, "no.such"),
        ({"pool": "towns"}, "towns"),
        ({"variant": "town"}, "town"),
    ],
    ids=str,
)
def test_rule_that_names_what_is_not_there_is_refused_by_name(written: Written, missing: str) -> None:
    with pytest.raises(UnknownValueError) as caught:
        words({"found": written, "later": {"day": 3}}, samples=9)
    assert caught.value.name == missing


def test_case_does_not_count_from_a_day_of_another_case() -> None:
    first = case("first", values={"measured": {"day": 1}})
    second = case("second", values={"due": {"day": 1, "from": "measured"}})
    with pytest.raises(UnknownValueError, match="measured"):
        play(practice("desk", cases=[first, second]))
