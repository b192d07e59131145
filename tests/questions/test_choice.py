"""Single choice: all or nothing."""

import msgspec
import pytest

from app.questions.choice import SAMPLE, correct, in_words, options, problems, score
from app.questions.common import Option

LANGUAGES = ("en", "ru", "kk")


def with_correct(*ids: str) -> tuple[Option, ...]:
    return tuple(msgspec.structs.replace(option, correct=option.id in ids) for option in SAMPLE.choices)


@pytest.mark.parametrize(("response", "fraction"), [("body", 1.0), (" body ", 1.0), ("writer", 0.0), ("Body", 0.0)])
def test_only_the_correct_option_earns_something(response: str, fraction: float) -> None:
    assert score(SAMPLE, response) == fraction


def test_without_a_correct_option_nothing_is_right() -> None:
    question = msgspec.structs.replace(SAMPLE, choices=with_correct())
    assert [score(question, response) for response in ("", "body", "writer")] == [0.0, 0.0, 0.0]


def test_second_correct_option_is_reported_where_it_stands() -> None:
    question = msgspec.structs.replace(SAMPLE, choices=with_correct("body", "court"))
    found = problems(question, LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("correct-count", ("choices", 2, "correct"))]


def test_missing_correct_option_is_reported() -> None:
    found = problems(msgspec.structs.replace(SAMPLE, choices=with_correct()), LANGUAGES)
    assert [str(one) for one in found] == ["A single choice has exactly one correct option; here 0 are marked."]


def test_one_option_is_no_choice() -> None:
    found = problems(msgspec.structs.replace(SAMPLE, choices=SAMPLE.choices[:1]), LANGUAGES)
    assert [one.code for one in found] == ["too-few-options"]


def test_option_without_text_in_a_language_is_reported() -> None:
    bare = Option("nobody", {"en": "Nobody", "ru": "Никто"}, feedback={"en": "No."})
    found = problems(msgspec.structs.replace(SAMPLE, choices=(*SAMPLE.choices, bare)), LANGUAGES)
    assert [(one.where, one.fields["language"]) for one in found] == [
        (("choices", 3, "text"), "kk"),
        (("choices", 3, "feedback"), "ru"),
        (("choices", 3, "feedback"), "kk"),
    ]


def test_option_id_used_twice_is_reported() -> None:
    twin = Option("body", {"en": "Twin", "ru": "Двойник", "kk": "Егіз"})
    found = problems(msgspec.structs.replace(SAMPLE, choices=(*SAMPLE.choices, twin)), LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("duplicate-id", ("choices", 3, "id"))]


def test_options_in_fixed_order_are_not_offered_for_shuffling() -> None:
    assert options(SAMPLE) == ("body", "writer", "court")
    assert options(msgspec.structs.replace(SAMPLE, shuffle=False)) == ()


def test_choice_reads_as_the_options_text() -> None:
    assert in_words(SAMPLE, "writer", "ru") == "Заявитель"
    assert in_words(SAMPLE, correct(SAMPLE), "kk") == "Орган"
