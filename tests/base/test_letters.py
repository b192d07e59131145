"""Names are found as people type them: without capitals, without Kazakh letters, by parts, in any order."""

import unicodedata

import pytest

from app.base.letters import has_parts, loose

NAME = "Қасымжанова Өңғарбике Әбілһайырқызы"


@pytest.mark.parametrize(
    "typed",
    ["", "касым", "КАСЫМ", "онгар", "абилхайыр", "касым абил", "абил касым", "Өңғар", "  касым   онгар "],
)
def test_part_of_a_name_finds_it(typed: str) -> None:
    assert has_parts(NAME, typed)


@pytest.mark.parametrize("typed", ["касымов", "касым ермек", "kasym"])
def test_other_letters_find_nothing(typed: str) -> None:
    assert not has_parts(NAME, typed)


def test_every_kazakh_letter_has_the_russian_one_typed_for_it() -> None:
    assert loose("ҚҢҒҮҰӨӘІҺ") == "кнгууоаих"


def test_yo_is_ye() -> None:
    assert has_parts("Фёдорова", "федор")
    assert has_parts("Федорова", "фёдор")


def test_letters_in_two_parts_are_those_in_one() -> None:
    assert has_parts("Фёдор Зайцев", unicodedata.normalize("NFD", "фёдор зай"))


def test_short_i_stays_another_letter_than_i() -> None:
    assert not has_parts("Май", "маи")
