"""Numeric: a number within its tolerance, ends included, typed as people type numbers."""

import msgspec
import pytest

from app.questions.numeric import SAMPLE, correct, in_words, problems, score

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("typed", ["0.684", "0,684", ".684", "+0.684", "0.683", "0.685", " 0.684 "])
def test_number_within_the_tolerance_is_right(typed: str) -> None:
    assert score(SAMPLE, typed) == 1.0


@pytest.mark.parametrize("typed", ["0.6829", "0.6851", "-0.684", "684", "0.684 or so", "0.684.1", "1e-1", "", "."])
def test_anything_else_is_wrong(typed: str) -> None:
    assert score(SAMPLE, typed) == 0.0


def test_sum_of_tenths_is_right_though_binary_fractions_differ() -> None:
    assert score(msgspec.structs.replace(SAMPLE, answer=0.1 + 0.2, tolerance=0.0), "0.3") == 1.0


@pytest.mark.parametrize("typed", ["1 900 000", "1\u202f900\u00a0000", "1900000"])
def test_thousands_may_be_set_apart(typed: str) -> None:
    assert score(msgspec.structs.replace(SAMPLE, answer=1_900_000), typed) == 1.0


def test_negative_number_may_have_a_true_minus_sign() -> None:
    assert score(msgspec.structs.replace(SAMPLE, answer=-5), "−5") == 1.0


@pytest.mark.parametrize(
    ("answer", "text"),
    [(15, "15"), (0.5, "0.5"), (1_234_567, "1234567"), (0.00001, "0.00001"), (154120.25, "154120.25"), (-3, "-3")],
)
def test_right_answer_is_written_with_all_its_digits(answer: float, text: str) -> None:
    question = msgspec.structs.replace(SAMPLE, answer=answer, tolerance=0.0)
    assert correct(question) == text
    assert score(question, text) == 1.0


def test_number_reads_with_its_unit_and_the_comma_of_the_language() -> None:
    question = msgspec.structs.replace(SAMPLE, unit={"en": "days", "ru": "дней", "kk": "күн"})
    assert [in_words(question, "2.5", language) for language in LANGUAGES] == ["2.5 days", "2,5 дней", "2,5 күн"]


def test_words_that_are_no_number_stay_as_typed() -> None:
    assert in_words(SAMPLE, "approx. 2", "ru") == "approx. 2"


def test_negative_tolerance_and_missing_unit_are_reported() -> None:
    question = msgspec.structs.replace(SAMPLE, tolerance=-1, unit={"en": "days", "ru": "дней"})
    assert [one.code for one in problems(question, LANGUAGES)] == ["missing-language", "tolerance"]
