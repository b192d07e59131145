"""Typed words are compared as a fair examiner would compare them."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.questions.matching import matches, normal_form, number_of, number_text


@pytest.mark.parametrize(
    "typed",
    [
        "Рабочий день",
        "РАБОЧИЙ ДЕНЬ",
        "рабочий   день",
        " рабочий\tдень\n",
        "рабочий\u00a0день",
        "«рабочий день».",
        unicodedata.normalize("NFD", "рабочий день"),
    ],
)
def test_case_spaces_quotes_and_unicode_forms_do_not_matter(typed: str) -> None:
    assert matches(typed, ["рабочий день"])


def test_accepted_form_may_itself_be_written_in_another_unicode_form() -> None:
    assert matches("өтініш берушінің й", [unicodedata.normalize("NFD", "өтініш берушінің й")])


@pytest.mark.parametrize(("typed", "form"), [("ещё", "еще"), ("еще", "ещё"), ("Ёлка", "елка"), ("е\u0308лка", "елка")])
def test_yo_counts_as_ye(typed: str, form: str) -> None:
    assert matches(typed, [form])


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        *(("агкноуухи", "әғқңөұүһі"), ("АГКНОУУХИ", "әғқңөұүһі"), ("отиниш", "өтініш"), ("ОТИНИШ", "өтініш")),
        *(("әкім", "әкім"), ("аким", "Әкім"), ("тузету", "түзету"), ("жумыс куни", "жұмыс күні")),
    ],
)
def test_kazakh_words_may_be_typed_with_russian_letters(typed: str, form: str) -> None:
    assert matches(typed, [form], russian_letters=True)


def test_russian_letters_count_as_kazakh_ones_only_when_allowed() -> None:
    assert not matches("отиниш", ["өтініш"])


def test_russian_letters_do_not_make_other_words_right() -> None:
    assert not matches("отинши", ["өтініш"], russian_letters=True)


@pytest.mark.parametrize(
    ("typed", "form", "fits"),
    [
        ("талонды", "талон*", True),
        ("талон", "талон*", True),
        ("купон", "талон*", False),
        ("e-otinish", "*otinish", True),
        ("регистрационный талон", "рег*тал*", True),
        ("талон рег", "рег*тал*", False),
        ("abcbd", "a*b*d", True),
        ("ab", "ab*b", False),
        ("abb", "ab*b", True),
        ("abc", "*b*b*", False),
        ("abcb", "*b*b*", True),
        ("anything", "*", True),
    ],
)
def test_star_stands_for_any_letters(typed: str, form: str, fits: bool) -> None:
    assert matches(typed, [form]) is fits


@pytest.mark.parametrize("typed", ["", " ", "…".replace("…", "..."), "«»"])
def test_nothing_is_never_right(typed: str) -> None:
    assert not matches(typed, ["", "*", "..."])


def test_letters_of_a_pattern_language_mean_themselves() -> None:
    assert not matches("талон", ["т.лон", "тал(он)?", "[т]алон"])


@given(st.text(), st.text())
@example("İ", "i̇")
def test_comparing_never_fails(typed: str, form: str) -> None:
    assert matches(typed, [form]) in {True, False}


@given(st.text())
def test_normal_form_of_a_normal_form_is_the_same(text: str) -> None:
    once = normal_form(text)
    assert normal_form(once) == once


@pytest.mark.parametrize(
    ("typed", "number"),
    [("15", 15.0), ("1 500", 1500.0), ("0,5", 0.5), ("-3", -3.0), ("+3", 3.0), ("5.", 5.0), (",5", 0.5), ("−3", -3.0)],
)
def test_numbers_are_read_as_people_type_them(typed: str, number: float) -> None:
    assert number_of(typed) == number


@pytest.mark.parametrize("typed", ["", "-", ".", "1.2.3", "1,500.5", "1e5", "nan", "inf", "0x10", "5 days", "1-2"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert number_of(typed) is None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_number_as_text_reads_back_as_the_same_number(number: float) -> None:
    assert number_of(number_text(number)) == number
