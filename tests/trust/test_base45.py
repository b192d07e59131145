"""Base45 as RFC 9285 defines it, and nothing it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.trust import base45

EXAMPLES = [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"ietf!", "QED8WEX0"), (b"", "")]


@pytest.mark.parametrize(("data", "text"), EXAMPLES)
def test_the_examples_of_the_standard_are_written(data, text):
    assert base45.encode(data) == text


@pytest.mark.parametrize(("data", "text"), EXAMPLES)
def test_the_examples_of_the_standard_are_read(data, text):
    assert base45.decode(text) == data


@pytest.mark.parametrize(
    "text",
    ["A", "BB8A", "bb8", "BB\n", "ӘБ8", "GGX", ":::", "::", "V5"],
    ids=["one", "rest of one", "small", "newline", "kazakh", "65536", "above", "pair above", "256 in a pair"],
)
def test_text_that_no_bytes_give_is_refused(text):
    with pytest.raises(ValueError, match=r"letter|byte"):
        base45.decode(text)


def test_the_largest_values_are_still_read():
    assert base45.decode("FGWU5") == b"\xff\xff\xff"


@given(st.binary(max_size=300))
def test_every_byte_string_comes_back(data):
    assert base45.decode(base45.encode(data)) == data


@given(st.text(alphabet=base45.ALPHABET, max_size=60))
def test_a_text_that_is_read_is_the_only_one_for_its_bytes(text):
    try:
        data = base45.decode(text)
    except ValueError:
        return
    assert base45.encode(data) == text
