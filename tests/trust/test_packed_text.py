"""Texts come back as they were packed, and each has one packed form only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import TrustError
from app.trust.cbor import encode
from app.trust.packed_text import pack_text, unpack_text


@given(st.text().filter(str.isprintable))
def test_every_printable_text_comes_back(text):
    assert unpack_text(pack_text(text)) == text


@pytest.mark.parametrize(
    ("name", "size"),
    [("Нұрлан Айгүл", 12), ("ნინო ბერიძე", 11), ("नरेन्द्र कुमार शर्मा", 20), ("محمد رضا احمدی", 14)],
)
def test_a_letter_takes_one_byte_in_every_script(name, size):
    assert len(encode(pack_text(name))) <= size + 5


@pytest.mark.parametrize(
    "other_form",
    [b"Aigul", [33, b"\x4d"], [0, b"A"], [True, b"\x80"], [10**9, b"\x80"], "Айгүл", 7, None, [57, b"\x50", 1]],
)
def test_any_other_form_of_a_text_is_refused(other_form):
    with pytest.raises(TrustError):
        unpack_text(other_form)


def test_letters_that_turn_the_direction_of_text_are_refused():
    with pytest.raises(TrustError):
        unpack_text("Ai\u202egul")
