"""Lengths of time in words, with the plurals and cases of three languages."""

import pytest

from app.course.amounts import CASES, Amount, Unit, amount_text

UNITS: tuple[Unit, ...] = ("working-day", "calendar-day", "month", "year")


@pytest.mark.parametrize(
    ("count", "text"),
    [
        *((1, "1 рабочий день"), (2, "2 рабочих дня"), (4, "4 рабочих дня"), (5, "5 рабочих дней")),
        *((11, "11 рабочих дней"), (12, "12 рабочих дней"), (14, "14 рабочих дней"), (15, "15 рабочих дней")),
        *((21, "21 рабочий день"), (22, "22 рабочих дня"), (25, "25 рабочих дней"), (111, "111 рабочих дней")),
    ],
)
def test_russian_plurals(count: int, text: str) -> None:
    assert amount_text(Amount(value=count, unit="working-day"), "ru") == text


@pytest.mark.parametrize(
    ("case", "one", "three"),
    [
        ("nom", "1 рабочий день", "3 рабочих дня"),
        ("gen", "1 рабочего дня", "3 рабочих дней"),
        ("dat", "1 рабочему дню", "3 рабочим дням"),
        ("acc", "1 рабочий день", "3 рабочих дня"),
        ("ins", "1 рабочим днём", "3 рабочими днями"),
        ("loc", "1 рабочем дне", "3 рабочих днях"),
    ],
)
def test_russian_cases(case: str, one: str, three: str) -> None:
    assert amount_text(Amount(value=1, unit="working-day"), "ru", case=case) == one
    assert amount_text(Amount(value=3, unit="working-day"), "ru", case=case) == three


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("nom", "3 жұмыс күні"),
        ("gen", "3 жұмыс күнінің"),
        ("dat", "3 жұмыс күніне"),
        ("acc", "3 жұмыс күнін"),
        ("ins", "3 жұмыс күнімен"),
        ("loc", "3 жұмыс күнінде"),
        ("abl", "3 жұмыс күнінен"),
    ],
)
def test_kazakh_cases(case: str, text: str) -> None:
    assert amount_text(Amount(value=3, unit="working-day"), "kk", case=case) == text


def test_kazakh_counts_without_a_plural() -> None:
    assert [amount_text(Amount(value=count, unit="month"), "kk") for count in (1, 2, 5)] == ["1 ай", "2 ай", "5 ай"]


@pytest.mark.parametrize(("count", "text"), [(1, "1 month"), (2, "2 months"), (21, "21 months")])
def test_english_plurals(count: int, text: str) -> None:
    assert amount_text(Amount(value=count, unit="month"), "en") == text


@pytest.mark.parametrize(("count", "text"), [(1, "1 год"), (3, "3 года"), (5, "5 лет"), (21, "21 год")])
def test_russian_years_have_a_word_of_their_own(count: int, text: str) -> None:
    assert amount_text(Amount(value=count, unit="year"), "ru") == text


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_unit_can_be_said_in_every_case(language: str, unit: Unit) -> None:
    said = [amount_text(Amount(value=count, unit=unit), language, case=case) for case in CASES for count in (1, 2, 5)]
    assert [text for text in said if not text.strip() or text[0] not in "125"] == []
