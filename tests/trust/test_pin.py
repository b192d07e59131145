"""PINs: hashed slowly, compared safely, with waits that grow after wrong tries."""

from datetime import UTC, datetime, timedelta

import pytest
from nacl.pwhash import argon2id

from app.trust.pin import code_matches, hash_code, hash_pin, is_code, is_pin, pin_matches, wait_left

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("text", ["1234", "00000", "123456"])
def test_four_to_six_digits_are_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "1234567", "12a4", "12 34", "-123", "١٢٣٤", "1²34"])
def test_anything_else_is_no_pin(text: str) -> None:
    assert not is_pin(text)


@pytest.fixture(scope="module")
def hashed() -> str:
    return hash_pin("2468")


def test_right_pin_matches(hashed: str) -> None:
    assert pin_matches("2468", hashed)


@pytest.mark.parametrize("wrong", ["2469", "", "02468", "246", " 2468"])
def test_wrong_pin_does_not_match(hashed: str, wrong: str) -> None:
    assert not pin_matches(wrong, hashed)


def test_hash_is_argon2id_and_hides_the_pin(hashed: str) -> None:
    assert hashed.startswith("$argon2id$")
    assert "2468" not in hashed


def test_a_hash_costs_what_libsodium_calls_interactive(full_locks: None) -> None:
    assert hash_pin("2468").startswith(f"$argon2id$v=19$m={argon2id.MEMLIMIT_INTERACTIVE // 1024},t=2,p=1$")


def test_same_pin_never_gives_the_same_hash(hashed: str) -> None:
    assert hash_pin("2468") != hashed


@pytest.mark.parametrize("damaged", ["", "2468", "$argon2id$", "$argon2id$v=19$m=65536,t=2,p=1$broken$broken", "Қазақ"])
def test_damaged_hash_matches_nothing(damaged: str) -> None:
    assert not pin_matches("2468", damaged)


WAITS = [
    (0, 0),
    (1, 0),
    (2, 0),
    (3, 5),
    (4, 10),
    (5, 20),
    (6, 40),
    (9, 320),
    (10, 640),
    (11, 900),
    (12, 900),
    (10_000, 900),
]


@pytest.mark.parametrize(("wrong", "seconds"), WAITS)
def test_wait_doubles_from_the_third_wrong_try_up_to_a_quarter_of_an_hour(wrong: int, seconds: int) -> None:
    assert wait_left(wrong, NOON, NOON) == timedelta(seconds=seconds)


def test_wait_shrinks_while_time_passes() -> None:
    assert wait_left(4, NOON, NOON + timedelta(seconds=3)) == timedelta(seconds=7)


def test_wait_is_over_when_its_time_has_passed() -> None:
    assert wait_left(4, NOON, NOON + timedelta(seconds=10)) == timedelta()


def test_clock_set_back_never_makes_the_wait_longer_than_the_whole() -> None:
    assert wait_left(4, NOON, NOON - timedelta(days=400)) == timedelta(seconds=10)


@pytest.mark.parametrize("text", ["open", "  open  ", "Қараша 24", "x" * 40])
def test_four_to_forty_characters_are_an_opening_code(text: str) -> None:
    assert is_code(text)


@pytest.mark.parametrize("text", ["", "abc", " abc ", "x" * 41])
def test_a_shorter_or_longer_text_is_no_opening_code(text: str) -> None:
    assert not is_code(text)


@pytest.fixture(scope="module")
def opening() -> str:
    return hash_code("Қарағай 24")


@pytest.mark.parametrize("typed", ["Қарағай 24", "  қарағай 24 ", "ҚАРАҒАЙ 24", "қараға\u0438\u0306 24"])
def test_an_opening_code_matches_however_it_is_typed(opening: str, typed: str) -> None:
    assert code_matches(typed, opening)


@pytest.mark.parametrize("wrong", ["", "карагай 24", "қарағай24", "қарағай 25"])
def test_a_wrong_opening_code_does_not_match(opening: str, wrong: str) -> None:
    assert not code_matches(wrong, opening)
