"""Ids from words of three languages."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.ids import ID_PATTERN
from app.interop.naming import Names, slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Who registers a letter?", "who-registers-a-letter"),
        ("Кто отвечает за щебень?", "kto-otvechaet-za-scheben"),
        ("Қай күнге дейін?", "qay-kunge-deyin"),
        ("7", "q-7"),
        ("ok", "q-ok"),
        ("Café", "cafe"),
        ("?!", ""),
    ],
)
def test_words_become_latin_letters(text: str, name: str) -> None:
    assert slug(text, prefix="q") == name


def test_taken_names_get_a_number_and_ids_stay() -> None:
    names = Names({"who"})
    assert [names.new("who", prefix="q") for _ in range(3)] == ["who-2", "who-3", "who-4"]
    assert names.new("c3q-kiosk.1", "other", prefix="q") == "c3q-kiosk-1"
    assert names.new("", "?", prefix="q") == "q-1"


@given(text=st.text(max_size=80))
def test_whatever_is_named_gets_an_id(text: str) -> None:
    names = Names()
    for _ in range(2):
        assert re.fullmatch(ID_PATTERN, names.new(text, prefix="q"))


def test_twenty_thousand_like_names_take_no_time() -> None:
    names = Names()
    found = {names.new("the same words", prefix="q") for _ in range(20_000)}
    assert len(found) == 20_000
