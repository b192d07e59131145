"""A sealed question tells nothing of its answer, and a response to it is marked like one to the original."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from app.engine.sealing import sealed_question, unveiled_response, veil_with, veiled_response
from app.questions import QUESTION_TYPES, AnyQuestion, QuestionType, score
from app.questions.choice import ChoiceQuestion
from app.questions.common import Feedback, Hint, Option, Question, Response
from app.questions.gaps import Gap

VEIL = veil_with(b"secret of an exam")

KEY_FIELDS = ("correct", "accepted", "answer", "tolerance", "near", "deadline", "feedback")
"""Fields that hold a key or speak of it, in whatever type they stand."""

ANYTHING: list[Any] = [None, "", "true", "false", "0", "15", "2026-11-12", "body", [], ["body"], {}, {"own": "own"}]


def name_of(kind: QuestionType) -> str:
    return kind.name


every_type = pytest.mark.parametrize("kind", QUESTION_TYPES.values(), ids=name_of)


def told(question: Question) -> str:
    return json.dumps(msgspec.to_builtins(question), ensure_ascii=False)


def sealed(question: Question) -> Question:
    return sealed_question(question, VEIL)


def walked(value: Any) -> list[tuple[str, Any]]:
    """Return every key of a question with its value, however deep."""
    if isinstance(value, dict):
        return [*value.items(), *(one for child in value.values() for one in walked(child))]
    return [one for child in value for one in walked(child)] if isinstance(value, list | tuple) else []


def part_ids(question: Question) -> set[str]:
    """Return the ids of all parts as they stand in files; questions, also those of a case, are no parts."""
    found: set[str] = set()

    def look(value: Any) -> None:
        if isinstance(value, dict):
            if "type" not in value and isinstance(value.get("id"), str):
                found.add(value["id"])
            for child in value.values():
                look(child)
        elif isinstance(value, list | tuple):
            for child in value:
                look(child)

    look(msgspec.to_builtins(question))
    return found


def fields_in(value: Any) -> set[str]:
    """Return the names of all fields of a question and its parts: an id may read like one of them."""
    if isinstance(value, msgspec.Struct):
        own = set(value.__struct_fields__)
        return own.union(*(fields_in(getattr(value, name)) for name in own))
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return set().union(*map(fields_in, children))


def has_ordering(kind: QuestionType) -> bool:
    """Tell whether the order of parts is an answer: then the order in which they are stored earns something."""
    return '"type": "order"' in told(kind.sample)


def right(kind: QuestionType) -> Response:
    return kind.correct(kind.sample)


@every_type
def test_no_field_of_a_sealed_question_holds_a_key(kind: QuestionType) -> None:
    empty: tuple[object, ...] = (None, False, 0, 0.0, "", (), [], {}, {"right": {}, "partial": {}, "wrong": {}})
    kept = [(name, value) for name, value in walked(msgspec.to_builtins(sealed(kind.sample))) if name in KEY_FIELDS]
    assert [one for one in kept if one[1] not in empty] == []


@every_type
def test_what_the_author_wrote_as_key_stands_nowhere_in_a_sealed_question(kind: QuestionType) -> None:
    written = [
        text
        for name, value in walked(msgspec.to_builtins(kind.sample))
        if name in ("accepted", "feedback", "near")
        for text in texts(value)
    ]
    words = json.loads(told(sealed(kind.sample)))
    assert set(written) & set(texts(words)) == set()


def texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [text for child in children for text in texts(child)]


@every_type
def test_no_id_of_a_part_as_its_author_wrote_it_is_left(kind: QuestionType) -> None:
    bare = msgspec.to_builtins(sealed(kind.sample))
    left = {*texts(bare), *(name for name, _ in walked(bare))} - fields_in(kind.sample)
    assert sorted(part_ids(kind.sample) & left) == []
    assert [one for one in part_ids(kind.sample) if "{{" + one + "}}" in told(sealed(kind.sample))] == []


@every_type
def test_everything_a_learner_needs_stays(kind: QuestionType) -> None:
    hints = (Hint({"en": "Look at the stamp."}, 0.25),) if kind.name != "info" else ()
    question = replace(kind.sample, hints=hints, document={"en": "A letter."})
    bare = sealed(question)
    kept = ("id", "stem", "objective", "level", "points", "document", "hints", "minutes")
    assert {name: getattr(bare, name) for name in kept} == {name: getattr(question, name) for name in kept}


@every_type
def test_sources_law_and_tags_do_not_leave_the_office(kind: QuestionType) -> None:
    question = replace(kind.sample, law=("appeals.forward",), sources=("F1.5",), tags=("the-fee-is-wrong",))
    bare = sealed(question)
    assert (bare.law, bare.sources, bare.tags) == ((), (), ())


@every_type
def test_a_sealed_question_can_be_read_from_a_file_again(kind: QuestionType) -> None:
    bare = sealed(kind.sample)
    assert msgspec.json.decode(msgspec.json.encode(bare), type=AnyQuestion) == bare


@every_type
def test_the_right_response_to_a_sealed_question_is_right_at_the_office(kind: QuestionType) -> None:
    given = veiled_response(kind.sample, right(kind), VEIL)
    assert unveiled_response(kind.sample, given, VEIL) == right(kind)
    assert score(kind.sample, unveiled_response(kind.sample, given, VEIL)) == score(kind.sample, right(kind))


@every_type
def test_the_learner_reads_the_same_words_as_the_office(kind: QuestionType) -> None:
    given = veiled_response(kind.sample, right(kind), VEIL)
    shown, meant = kind.in_words(sealed(kind.sample), given, "en"), kind.in_words(kind.sample, right(kind), "en")
    assert sorted(shown.split("; ")) == sorted(meant.split("; "))


@pytest.mark.parametrize("kind", [kind for kind in QUESTION_TYPES.values() if not has_ordering(kind)], ids=name_of)
def test_nothing_earns_anything_on_the_learners_side(kind: QuestionType) -> None:
    bare = sealed(kind.sample)
    responses = [*ANYTHING, right(kind), veiled_response(kind.sample, right(kind), VEIL), kind.correct(bare)]
    assert [one for one in responses if score(bare, one) != 0.0] == []


def test_a_sealed_ordering_can_only_be_marked_by_its_veiled_ids() -> None:
    kind = QUESTION_TYPES["order"]
    ids = [item.id for item in sealed(kind.sample).items]
    assert ids == sorted(ids)
    assert kind.score(sealed(kind.sample), right(kind)) == 0.0


@every_type
@pytest.mark.parametrize("given", ANYTHING)
def test_what_is_no_veiled_id_stays_as_typed(kind: QuestionType, given: Any) -> None:
    assert unveiled_response(kind.sample, given, VEIL) == given


def options(correct: str) -> tuple[Option, ...]:
    return tuple(Option(one, {"en": one * 3}, correct=one in correct) for one in ("aaa", "bbb", "ccc", "ddd"))


def gap(correct: str) -> Any:
    sample = QUESTION_TYPES["cloze"].sample
    first, second = sample.gaps
    return replace(sample, gaps=(replace(first, options=options(correct)), second))


SAME: dict[str, Callable[[], tuple[Question, Question]]] = {
    "choice": lambda: (varied("choice", choices=options("aaa")), varied("choice", choices=options("ddd"))),
    "multiple": lambda: (varied("multiple", choices=options("aaabbb")), varied("multiple", choices=options("ddd"))),
    "truefalse": lambda: (varied("truefalse", answer=True), varied("truefalse", answer=False, feedback=Feedback())),
    "short": lambda: (varied("short", accepted={"en": ("one",)}), varied("short", accepted={"kk": ("бір", "екі")})),
    "numeric": lambda: (varied("numeric", answer=1.0), varied("numeric", answer=2.5, tolerance=0.5)),
    "date": lambda: (varied("date", answer=date(2026, 11, 12)), varied("date", answer=date(2027, 1, 4))),
    "order": lambda: (varied("order", items=options("")), varied("order", items=options("")[::-1])),
    "cloze": lambda: (gap("aaa"), gap("ddd")),
    "categorise": lambda: (sorting("first"), sorting("second")),
    "table": lambda: (table("aaa"), table("ddd")),
    "hotspot": lambda: (spots(0), spots(1)),
    "case": lambda: (
        varied("case", items=(varied("choice", choices=options("aaa")),)),
        varied("case", items=(varied("choice", choices=options("ddd")),)),
    ),
    "essay": lambda: (varied("essay"), varied("essay", model={"en": "Another one."})),
}
"""Two questions of a type that differ only in their key."""


def sorting(category: str) -> Question:
    sample = QUESTION_TYPES["categorise"].sample
    categories = tuple(replace(sample.categories[0], id=one) for one in ("first", "second"))
    items = tuple(replace(item, category=category) for item in sample.items)
    return varied("categorise", categories=categories, items=items if category == "first" else items[::-1])


def table(correct: str) -> Question:
    row = QUESTION_TYPES["table"].sample.rows[0]
    cells = tuple(replace(cell, text={}, gap=one_gap(options(correct))) for cell in row.cells[:1])
    return varied("table", rows=(replace(row, cells=cells),))


def one_gap(choices: tuple[Option, ...]) -> Gap:
    return Gap(id="the-gap", kind="select", options=choices)


def spots(correct: int) -> Question:
    regions = QUESTION_TYPES["hotspot"].sample.regions
    return varied(
        "hotspot",
        regions=tuple(replace(one, correct=number == correct, feedback={}) for number, one in enumerate(regions)),
    )


KEYLESS = {"survey", "info"}


def test_every_type_with_a_key_has_such_a_pair() -> None:
    assert set(SAME) | {"match"} == set(QUESTION_TYPES) - KEYLESS


def varied(name: str, **fields: Any) -> Question:
    question: Question = replace(QUESTION_TYPES[name].sample, **fields)
    return question


@pytest.mark.parametrize("name", SAME)
def test_two_questions_that_differ_only_in_their_key_are_sealed_alike(name: str) -> None:
    one, other = SAME[name]()
    assert one != other
    assert told(sealed(one)) == told(sealed(other))


def test_sides_of_pairs_are_offered_in_an_order_that_tells_no_pair() -> None:
    sample = QUESTION_TYPES["match"].sample
    first, second, third = sample.pairs
    swapped = replace(sample, pairs=(replace(first, right=second.right), replace(second, right=first.right), third))
    one, other = sealed(sample), sealed(swapped)
    assert [option.id for option in one.extra] == [option.id for option in other.extra]
    assert [option.id for option in one.extra] == sorted(option.id for option in one.extra)
    assert len({option.id for option in one.extra} | {pair.id for pair in one.pairs}) == 7


def test_options_whose_order_is_meant_keep_it() -> None:
    scale = replace(QUESTION_TYPES["choice"].sample, shuffle=False, choices=options("ccc"))
    assert [one.text["en"] for one in sealed(scale).choices] == ["aaaaaaaaa", "bbbbbbbbb", "ccccccccc", "ddddddddd"]


def test_another_secret_gives_other_ids() -> None:
    sample = QUESTION_TYPES["choice"].sample
    ids = [{one.id for one in sealed_question(sample, veil_with(secret)).choices} for secret in (b"one", b"two")]
    assert ids[0].isdisjoint(ids[1])


def test_the_same_id_in_two_questions_is_veiled_apart() -> None:
    sample = QUESTION_TYPES["choice"].sample
    one, other = sealed(sample), sealed(replace(sample, id="another-question"))
    assert {part.id for part in one.choices}.isdisjoint(part.id for part in other.choices)


def test_an_id_that_stands_in_the_words_of_a_question_is_left_alone_there() -> None:
    question = ChoiceQuestion(
        id="who-writes",
        objective="s.1",
        level="apply",
        stem={"en": "body"},
        choices=(Option("body", {"en": "body"}, correct=True), Option("text", {"en": "text"})),
    )
    bare = sealed(question)
    assert isinstance(bare, ChoiceQuestion)
    assert bare.stem == {"en": "body"}
    assert {one.text["en"] for one in bare.choices} == {"body", "text"}


def test_wrong_responses_are_marked_as_wrong_as_without_sealing() -> None:
    match, order = QUESTION_TYPES["match"].sample, QUESTION_TYPES["order"].sample
    halves: list[tuple[Question, Response]] = [
        (match, {"own": "own", "other": "both", "both": "file"}),
        (order, ["sort", "register", "answer", "file"]),
        (QUESTION_TYPES["multiple"].sample, ["number", "fee"]),
        (QUESTION_TYPES["cloze"].sample, {"who": "writer", "days": "15"}),
    ]
    for question, response in halves:
        returned = unveiled_response(question, veiled_response(question, response, VEIL), VEIL)
        assert score(question, returned) == score(question, response)
        assert returned == response
