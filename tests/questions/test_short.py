"""Short answer: an accepted form in any language earns everything."""

import msgspec
import pytest

from app.questions.short import SAMPLE, correct, in_words, problems, score

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("typed", ["coupon", "A Coupon.", "талон", "«Талонды»", "  талон "])
def test_accepted_form_of_any_language_is_right(typed: str) -> None:
    assert score(SAMPLE, typed) == 1.0


@pytest.mark.parametrize("typed", ["coupons", "купон", ".", "the number"])
def test_other_words_are_wrong(typed: str) -> None:
    assert score(SAMPLE, typed) == 0.0


def test_kazakh_word_typed_with_russian_letters_counts_only_where_the_author_allows_it() -> None:
    question = msgspec.structs.replace(SAMPLE, accepted={"kk": ("өтініш",)})
    assert score(question, "отиниш") == 1.0
    assert score(msgspec.structs.replace(question, russian_letters=False), "отиниш") == 0.0


def test_right_answer_of_a_form_with_a_star_has_no_star() -> None:
    question = msgspec.structs.replace(SAMPLE, accepted={"en": ("coupon*",)})
    assert correct(question) == "coupon"
    assert score(question, "coupons") == score(question, "coupon") == 1.0


def test_right_answer_is_said_in_the_readers_language() -> None:
    assert in_words(SAMPLE, correct(SAMPLE), "ru") == "талон"


def test_wrong_answer_stays_as_typed() -> None:
    assert in_words(SAMPLE, " Купон ", "kk") == "Купон"


@pytest.mark.parametrize("forms", [(), ("",), ("*",)], ids=["none", "empty", "only a star"])
def test_language_without_a_form_is_reported(forms: tuple[str, ...]) -> None:
    question = msgspec.structs.replace(SAMPLE, accepted={**SAMPLE.accepted, "kk": forms})
    assert [(one.where, one.fields) for one in problems(question, LANGUAGES)] == [(("accepted",), {"language": "kk"})]
