"""What tests and fields see of a case: its facts, sentences and documents, before those of the desk."""

from datetime import date
from typing import Any

import msgspec
import pytest

from app.practice.common import Field
from app.practice.look import documents_of, options_for
from app.practice.play import Play
from app.practice.sample import Counts, Sample, drawn
from app.practice.solving import entry_of, written
from tests.practice.desks import Written, case, did, field, fraction, look, option, play, practice, table, variant

CHOICE = msgspec.convert(field("body", "choice", "own-option", lists=["bodies", "more"]), Field)


def office(**of_case: Any) -> Play:
    lists = {"bodies": [option("akimat")], "more": [option("police")]}
    return play(practice("desk", lists=lists, cases=[case("letter", **of_case)]))


def offered(one: Play, name: str = "letter") -> list[str]:
    return [each.id for each in options_for(one.practice, one.subjects.get(name), CHOICE)]


# ---- options and documents -----------------------------------------------------------------------------------------


def test_field_offers_its_own_options_and_those_of_its_lists() -> None:
    assert offered(office()) == ["own-option", "akimat", "police"]


def test_list_of_the_case_takes_the_place_of_that_of_the_desk() -> None:
    assert offered(office(lists={"bodies": [option("ministry")]})) == ["own-option", "ministry", "police"]


def test_field_of_no_case_offers_what_the_desk_has() -> None:
    assert offered(office(lists={"bodies": [option("ministry")]}), "nowhere") == ["own-option", "akimat", "police"]


def test_documents_of_the_case_lie_before_those_of_the_desk() -> None:
    one = play(
        practice("desk", documents=[table("desk-table")], cases=[case("letter", documents=[table("own-table")])])
    )
    found = documents_of(one.practice, one.scene, one.subjects["letter"])
    assert [each.id for each in found] == ["own-table", "desk-table"]


@pytest.mark.parametrize(("name", "there"), [("first", ["both", "early"]), ("second", ["both"])])
def test_document_of_a_variant_lies_there_in_it_alone(name: str, there: list[str]) -> None:
    tables = [table("both"), {**table("early"), "variants": ["first"]}]
    one = play(practice("desk", documents=tables, variants=[variant("first"), variant("second")]), variant=name)
    assert [each.id for each in documents_of(one.practice, one.scene, None)] == there


# ---- facts ---------------------------------------------------------------------------------------------------------


def tells(fact: Written, text: str, **of_case: Any) -> float:
    return fraction(
        {"is": "contains", "of": "text"}, did(text=text), facts=[{"id": "fact", "text": {}, **fact}], **of_case
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [("by 12 November", 1.0), ("до 12.11.2026", 1.0), ("12 қарашаға дейін", 1.0), ("by 13.11.2026", 0.0)],
)
def test_day_of_the_variant_is_told_however_it_is_written(text: str, told: float) -> None:
    assert tells({"day": "due"}, text, values={"due": {"on": date(2026, 11, 12)}}) == told


@pytest.mark.parametrize(("text", "told"), [("14 samples", 1.0), ("14,0 проб", 1.0), ("15 samples", 0.0)])
def test_number_of_the_variant_is_told_however_it_is_written(text: str, told: float) -> None:
    assert tells({"number": "samples"}, text, values={"samples": {"number": 14}}) == told


def test_form_with_a_placeholder_is_filled_in_the_language_of_the_form() -> None:
    forms = {"en": ["at {place}"], "ru": ["у {place}"]}
    values = {"place": {"text": {"en": "the lake", "ru": "озера"}}}
    told = [tells({"forms": forms}, text, values=values) for text in ("at the lake", "у озера", "у the lake")]
    assert told == [1.0, 1.0, 0.0]


def test_fact_with_day_and_forms_is_told_by_either() -> None:
    fact, values = {"day": "due", "forms": {"en": ["this week"]}}, {"due": {"on": date(2026, 11, 12)}}
    assert [tells(fact, text, values=values) for text in ("this week", "by 12.11.", "soon")] == [1.0, 1.0, 0.0]


def test_sentence_is_known_wherever_it_is_listed() -> None:
    one = look(lists={"own": [option("mine", says=["soon"]), option("other", says=["never"])]})
    assert (one.says(["mine", "nobody"]), one.says([])) == (("soon",), ())


# ---- texts put together --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Hello.\nBy 10.11.2026."), ("ru", "Здравствуйте.\nДо 10.11.2026.")]
)
def test_phrases_of_a_solution_make_a_text_in_the_language_of_the_run(language: str, text: str) -> None:
    phrases = [
        option("hello", text={"en": "Hello.", "ru": "Здравствуйте."}),
        option("when", text={"en": "By {due}.", "ru": "До {due}."}),
    ]
    one = office(lists={"phrases": phrases}, values={"due": {"day": 1}})
    assert written(one.practice, one.scene, one.subjects["letter"], ["hello", "when", "nothing"], language) == text


def test_number_of_a_solution_is_one_that_a_person_would_write() -> None:
    one = office(values={"share": {"number": 1 / 3}}, solution=[{"action": "reply", "values": {"sum": "$share"}}])
    letter = one.subjects["letter"]
    assert entry_of(one.practice, one.scene, letter, letter.solution[0], "en").arguments == {"sum": 0.333333}


# ---- simulated answers ---------------------------------------------------------------------------------------------

SAMPLE = msgspec.convert(
    {
        "size": 200,
        "groups": [
            {"id": "young", "text": {}, "people": 0.3, "reached": 0.9},
            {"id": "old", "text": {}, "people": 0.7, "reached": 0.1},
        ],
        "questions": [
            {
                "id": "online",
                "text": {},
                "options": [option("yes"), option("nope")],
                "likely": {"young": [1.0, 0.0], "old": [0.0, 1.0]},
            }
        ],
    },
    Sample,
)


def counts(seed: str) -> Counts:
    return drawn(SAMPLE, seed=seed)


def test_everybody_who_was_reached_answers_every_question() -> None:
    found = counts("1")
    assert sum(found.groups.values()) == 200
    assert found.total("online", "yes") + found.total("online", "nope") == 200


def test_groups_answer_as_they_are_likely_to() -> None:
    found = counts("1")
    assert (found.answers["online"]["yes"]["old"], found.answers["online"]["nope"]["young"]) == (0, 0)


def test_who_was_reached_decides_who_answers() -> None:
    assert all(counts(str(seed)).groups["young"] > 150 for seed in range(5))


def test_same_seed_gives_the_same_answers_and_another_one_others() -> None:
    assert counts("1") == counts("1")
    assert len({counts(str(seed)).groups["young"] for seed in range(8)}) > 2
