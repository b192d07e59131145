"""What every question type promises, whatever it asks."""

import inspect
from io import StringIO
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from app.course.authored import parse_yaml
from app.questions import QUESTION_TYPES, AnyQuestion, QuestionType, problems, score, type_name, type_of
from app.questions.common import Response

LANGUAGES = ("en", "ru", "kk")

GARBAGE: list[Any] = [
    *(0, 1, -1.5, True, False, float("nan")),
    *("unknown-id", "\x00", "NaN", "1e999", "٣", "9" * 500, "2026-13-45", "*", "{{who}}", "İ", "\ud800"),
    *([], ["unknown-id"], [None], [["body"]], [{"id": "body"}], [1, 2], ["body", "body"]),
    *({}, {"unknown-id": "body"}, {"body": 1}, {"who": ["body"]}, {"who": None, "days": 15}, {1: 2}, {"own": {}}),
]
"""Responses of shapes that no window sends, but a damaged or foreign file may hold."""

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda child: st.lists(child, max_size=4) | st.dictionaries(st.text(), child, max_size=4),
    max_leaves=8,
)

every_type = pytest.mark.parametrize("kind", QUESTION_TYPES.values(), ids=lambda kind: kind.name)
by_program = pytest.mark.parametrize(
    "kind", [one for one in QUESTION_TYPES.values() if one.marked == "program"], ids=lambda kind: kind.name
)
by_others = pytest.mark.parametrize(
    "kind", [one for one in QUESTION_TYPES.values() if one.marked != "program"], ids=lambda kind: kind.name
)


def ids_in(value: Any) -> list[str]:
    """Return all ids of the parts of a question, as written."""
    if isinstance(value, dict):
        own = [value["id"]] if isinstance(value.get("id"), str) and "type" not in value else []
        return own + [one for child in value.values() for one in ids_in(child)]
    return [one for child in value for one in ids_in(child)] if isinstance(value, list | tuple) else []


@every_type
def test_sample_has_no_faults(kind: QuestionType) -> None:
    assert [str(problem) for problem in problems(kind.sample, LANGUAGES)] == []


@every_type
def test_name_is_the_one_that_files_use(kind: QuestionType) -> None:
    assert type_name(kind.sample) == kind.name
    assert type_of(kind.sample) is kind


@by_program
def test_correct_response_earns_everything(kind: QuestionType) -> None:
    assert score(kind.sample, kind.correct(kind.sample)) == 1.0


@by_others
@settings(max_examples=60, deadline=None)
@given(response=JSON)
def test_what_the_program_does_not_mark_earns_nothing_by_itself(kind: QuestionType, response: Any) -> None:
    assert (kind.score(kind.sample, response), kind.score(kind.sample, kind.correct(kind.sample))) == (0.0, 0.0)


@every_type
@pytest.mark.parametrize("blank", [None, "", "  ", [], {}], ids=repr)
def test_blank_response_earns_nothing(kind: QuestionType, blank: Response | None) -> None:
    assert score(kind.sample, blank) == 0.0
    assert kind.score(kind.sample, blank) == 0.0


@every_type
@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda value: repr(value)[:30])
def test_garbage_scores_within_the_range(kind: QuestionType, garbage: Any) -> None:
    assert 0.0 <= kind.score(kind.sample, garbage) <= 1.0


@every_type
@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda value: repr(value)[:30])
def test_garbage_can_be_put_in_words(kind: QuestionType, garbage: Any) -> None:
    assert isinstance(kind.in_words(kind.sample, garbage, "kk"), str)


@every_type
@settings(max_examples=60, deadline=None)
@given(response=JSON)
def test_any_response_scores_within_the_range(kind: QuestionType, response: Any) -> None:
    assert 0.0 <= score(kind.sample, response) <= 1.0


@every_type
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_response_of_known_ids_scores_within_the_range(kind: QuestionType, data: st.DataObject) -> None:
    ids = st.sampled_from([*ids_in(msgspec.to_builtins(kind.sample)), "unknown-id", ""])
    response = data.draw(ids | st.lists(ids) | st.dictionaries(ids, ids))
    assert 0.0 <= score(kind.sample, response) <= 1.0


@by_program
@pytest.mark.parametrize("language", LANGUAGES)
def test_correct_response_has_words_in_every_language(kind: QuestionType, language: str) -> None:
    words = kind.in_words(kind.sample, kind.correct(kind.sample), language)
    assert words.strip()
    assert "…" not in words


@every_type
def test_blank_has_no_words(kind: QuestionType) -> None:
    assert kind.in_words(kind.sample, None, "en") == ""


@every_type
def test_options_are_parts_of_the_question(kind: QuestionType) -> None:
    options = kind.options(kind.sample)
    assert len(set(options)) == len(options)
    # Those of a case name their item as well: "item/option".
    assert {one.rpartition("/")[2] for one in options} <= set(ids_in(msgspec.to_builtins(kind.sample)))


@every_type
def test_question_survives_json(kind: QuestionType) -> None:
    assert msgspec.json.decode(msgspec.json.encode(kind.sample), type=AnyQuestion) == kind.sample


@every_type
def test_question_survives_the_compiled_cache(kind: QuestionType) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(kind.sample), type=AnyQuestion) == kind.sample


@every_type
def test_question_survives_yaml(kind: QuestionType) -> None:
    written = StringIO()
    yaml.safe_dump(msgspec.to_builtins(kind.sample), written, allow_unicode=True, sort_keys=False)
    assert msgspec.convert(parse_yaml(written.getvalue(), name="x.yaml").data, AnyQuestion) == kind.sample


@every_type
def test_rule_of_scoring_is_written_down(kind: QuestionType) -> None:
    rule = inspect.getdoc(kind.score) or ""
    assert rule.startswith("Give ")
    assert len(rule) > 30


@every_type
def test_unknown_field_is_refused(kind: QuestionType) -> None:
    written = {**msgspec.to_builtins(kind.sample), "colour": "red"}
    with pytest.raises(msgspec.ValidationError, match="colour"):
        msgspec.convert(written, AnyQuestion)


@every_type
@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_stem_is_reported_in_that_language(kind: QuestionType, language: str) -> None:
    stem = {one: text for one, text in kind.sample.stem.items() if one != language}
    found = problems(msgspec.structs.replace(kind.sample, stem=stem), LANGUAGES)
    assert [(one.code, one.where, one.fields) for one in found] == [
        ("missing-language", ("stem",), {"language": language})
    ]


@every_type
def test_id_of_the_wrong_form_is_reported(kind: QuestionType) -> None:
    found = problems(msgspec.structs.replace(kind.sample, id="Frage 1"), LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("wrong-id", ("id",))]


def test_types_are_those_of_the_format() -> None:
    assert list(QUESTION_TYPES) == [
        *("choice", "multiple", "truefalse", "short", "numeric", "date", "match", "order", "cloze"),
        *("categorise", "table", "hotspot", "case", "essay", "survey", "info"),
    ]
