"""What counts as said in a free text: forms of words, days, numbers, length; in any of the three languages."""

from datetime import date

import pytest

from app.practice.texts import found_forms, has_any, has_day, has_number, numbers_in, word_count

DAY = date(2026, 11, 30)
FIFTH = date(2026, 11, 5)


# ---- forms ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("You may complain to the court.", "complain"),
        ("You may COMPLAIN.", "complain"),
        ("Всё учтём", "все учтем"),
        ("Все учтем", "всё учтём"),
        ("еще ёлка", "ещё елка"),
        ("can   appeal \n against it", "appeal against"),
        ("can appeal, against it", "appeal against"),
        ("«обжаловать»", "обжаловать"),
        ("(шағым)", "шағым"),
        ("обжаловать\u00a0решение", "обжаловать решение"),
        ("по e-Otinish.", "e-otinish"),
        ("й is й", "й"),
    ],
)
def test_form_is_found_however_it_is_typed(text: str, form: str) -> None:
    assert has_any(text, [form])


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("шагымдану", "шағымдану"),
        ("жауап мерзими", "жауап мерзімі"),
        ("онеркасип", "өнеркәсіп"),
        ("тусиндиру", "түсіндіру"),
        ("жана уй", "жаңа үй"),
        ("каржы", "қаржы"),
        ("айхай", "айһай"),
        ("шағымдану", "шагымдану"),
    ],
)
def test_kazakh_letters_typed_as_russian_ones_make_no_difference(text: str, form: str) -> None:
    assert has_any(text, [form])


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("complaints", "complain*"),
        ("complain", "complain*"),
        ("обжалованию подлежит", "обжал*"),
        ("қайта жолданғаны туралы", "қайта жолдан* туралы"),
        ("e-Otinish-ке жазыңыз", "e-otin*"),
    ],
)
def test_star_stands_for_the_rest_of_a_word(text: str, form: str) -> None:
    assert has_any(text, [form])


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("әкімдігі", "әкімдік*"),
        ("әкімдікке", "әкімдік*"),
        ("құрығы", "құрық*"),
        ("кітабы", "кітап*"),
        ("акимдиги", "әкімдік*"),
    ],
)
def test_last_consonant_before_an_open_end_may_soften_as_in_kazakh(text: str, form: str) -> None:
    assert has_any(text, [form])


@pytest.mark.parametrize(("text", "form"), [("әкімдігі", "әкімдік"), ("кітабы", "кітап"), ("кігап", "кітап*")])
def test_consonant_stays_hard_inside_a_word_and_where_the_end_is_closed(text: str, form: str) -> None:
    assert not has_any(text, [form])


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("complaints", "complain"),
        ("uncomplaining", "complain*"),
        ("complain to the court", "complain court"),
        ("against it, appeal", "appeal against"),
        ("com plain", "complain"),
        ("жалоба", "обжал*"),
        ("", "complain"),
        ("complain", ""),
        ("complain", "…"),
    ],
)
def test_other_words_are_no_form(text: str, form: str) -> None:
    assert not has_any(text, [form])


def test_one_form_of_several_is_enough() -> None:
    assert has_any("Сіз шағымдана аласыз.", ["complain*", "обжал*", "шағым*"])


def test_asterisks_of_a_text_are_punctuation() -> None:
    assert has_any("You may *complain* to the court.", ["complain"])


def test_found_forms_are_those_that_stand_in_the_text() -> None:
    assert found_forms("Measures will be taken.", ["will be taken", "soon", "measure*"]) == (
        "will be taken",
        "measure*",
    )


# ---- days ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        *("by 30.11.2026", "by 30.11", "30/11/2026", "30/11", "by 30.11.2026."),
        *("by 30 November", "on 30 November 2026", "the 30th of November", "30th November, 2026"),
        *("by November 30", "November 30, 2026", "November 30th", "BY 30 NOVEMBER"),
        *("до 30 ноября", "до 30 ноября 2026 года", "30 НОЯБРЯ", "до «30» ноября 2026 г."),
        *("30 қараша", "30 қарашаға дейін", "2026 жылғы 30 қараша", "2026 жылғы 30 қарашаға дейін", "30 караша"),
        *("қарашаның 30-ына дейін", "30 қараша 2026 жыл"),
    ],
)
def test_day_is_found_as_people_write_it(text: str) -> None:
    assert has_day(text, DAY)


@pytest.mark.parametrize("text", ["5.11.2026", "05.11.2026", "5 ноября", "5 November", "5 қараша", "05/11"])
def test_day_of_one_digit_is_found(text: str) -> None:
    assert has_day(text, FIFTH)


@pytest.mark.parametrize("text", ["«05» ноября 2026 года", "05 November 2026", "2026 жылғы 05 қараша"])
def test_day_in_words_may_begin_with_a_zero(text: str) -> None:
    assert has_day(text, FIFTH)


def test_kazakh_day_may_have_a_hyphen_before_its_month() -> None:
    assert has_day("2026 жылғы 30-қарашаға дейін", DAY)


def test_day_is_found_in_the_order_of_iso() -> None:
    assert has_day("Answer by 2026-11-30.", DAY)


@pytest.mark.parametrize(
    "text",
    [
        *("30.11.2025", "30/11/2027", "30 November 2025", "November 30, 2027", "30 ноября 2025 года"),
        *("2025 жылғы 30 қараша", "30 қараша 2027", "2027 жылғы 30 қарашаға дейін"),
    ],
)
def test_day_of_another_year_is_another_day(text: str) -> None:
    assert not has_day(text, DAY)


@pytest.mark.parametrize(("text", "found"), [("by 30.11.26", True), ("by 30.11.25", False), ("by 30/11/27", False)])
def test_year_of_two_digits_is_a_year(text: str, found: bool) -> None:
    assert has_day(text, DAY) == found


@pytest.mark.parametrize(
    "text",
    [
        *(
            "28 и 30 ноября",
            "30 ноября и 2 декабря",
            "28–30 ноября",
            "30–31 ноября",
            "28-30 November",
            "30 and 31 November",
        ),
        *("30 to 31 November", "28 мен 30 қараша", "30 және 31 қарашада"),
    ],
)
def test_day_is_found_in_a_row_or_span_that_names_its_month_once(text: str) -> None:
    assert has_day(text, DAY)


@pytest.mark.parametrize("text", ["30 и 2 декабря", "30 people and 2 November", "28–29 ноября", "30 or so, 2 November"])
def test_day_of_a_row_belongs_to_the_month_of_its_row(text: str) -> None:
    assert not has_day(text, DAY)


@pytest.mark.parametrize(
    "text",
    [
        *("11.30.2026", "3.11.2026", "130.11.2026", "30.12.2026", "30.1.2026", "30.111"),
        *("3 November", "130 November", "30 December", "November 2026", "November 300", "30", "ноябрь"),
        *("30 октября", "30 қазан", "in 30 days of November", ""),
    ],
)
def test_other_words_are_not_the_day(text: str) -> None:
    assert not has_day(text, DAY)


def test_right_day_beside_a_wrong_one_is_found() -> None:
    assert has_day("not 30 November 2025 but 30 November 2026", DAY)


@pytest.mark.parametrize(
    ("month", "text"),
    [
        *((1, "9 января"), (1, "9 қаңтар"), (2, "9 ақпан"), (3, "9 наурыз"), (4, "9 сәуір"), (5, "9 мая")),
        *((5, "May 9"), (6, "9 маусым"), (7, "9 шілде"), (8, "9 тамызда"), (9, "9 қыркүйек"), (10, "9 қазан")),
        *((11, "9 қараша"), (12, "9 желтоқсан"), (12, "9 декабря"), (8, "9 August")),
    ],
)
def test_months_have_names_in_all_languages(month: int, text: str) -> None:
    assert has_day(text, date(2026, month, 9))


# ---- numbers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("14 samples", [14]),
        ("14.", [14]),
        ("(14)", [14]),
        ("№14, 15 и 16", [14, 15, 16]),
        ("0.25 or 0,75", [0.25, 0.75]),
        ("-3 градуса", [-3]),
        ("5-14", [5, 14]),
        ("1 200", [1200]),
        ("1\u00a0200\u00a0000,5", [1_200_000.5]),
        ("1\u202f200", [1200]),
        ("1200", [1200]),
        ("50%", [50]),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, numbers: list[float]) -> None:
    assert numbers_in(text) == numbers


def test_comma_before_three_digits_is_read_in_both_ways() -> None:
    assert [has_number("1,240 samples", number) for number in (1240, 1.24, 240)] == [True, True, False]


@pytest.mark.parametrize("text", ["12.11.2026", "версия 1.2.3", "x14", "14th", "S3a", "no number"])
def test_parts_of_days_and_words_are_no_numbers(text: str) -> None:
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    ("text", "number", "found"),
    [
        ("14 проб", 14, True),
        ("14,0 проб", 14, True),
        ("0,5", 0.5, True),
        ("1 200", 1200, True),
        ("140 проб", 14, False),
        ("14,5 проб", 14, False),
        ("14.11.2026", 14, False),
        ("-14", 14, False),
        ("", 0, False),
    ],
)
def test_number_is_told_by_its_value_alone(text: str, number: float, found: bool) -> None:
    assert has_number(text, number) == found


# ---- length --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n – … ", 0),
        ("Thank you.", 2),
        ("Су қараша айында тексерілді", 4),
        ("one\ntwo,three", 3),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert word_count(text) == words


@pytest.mark.parametrize("word", ["e-Otinish", "12.11.2026", "3,5", "что-то"])
def test_day_number_and_hyphened_name_are_one_word_each(word: str) -> None:
    assert word_count(f"See {word} here.") == 3
