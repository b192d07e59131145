"""Data from strangers: only plain canonical CBOR comes through."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.base.errors import TrustError
from app.trust import cbor

SCALARS = st.booleans() | st.integers(-(2**63), 2**63) | st.text(max_size=8) | st.binary(max_size=8)
KEYS = st.integers(0, 30) | st.text(max_size=3)
PLAIN = SCALARS | st.dictionaries(KEYS, SCALARS | st.lists(SCALARS, max_size=3), max_size=5)


@given(PLAIN)
def test_plain_values_come_back(value):
    assert cbor.decode(cbor.encode(value), limit=4096) == value


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x01\x02", id="something behind"),
        pytest.param(b"\x18\x01", id="a number longer than needed"),
        pytest.param(b"\xa2\x01\x01\x01\x02", id="a key twice"),
        pytest.param(b"\xa2\x02\x01\x01\x01", id="keys out of order"),
        pytest.param(b"\x9f\x01\xff", id="a list without length"),
        pytest.param(b"\x5b\x7f\xff\xff\xff\xff\xff\xff\xff", id="bytes that are not there"),
        pytest.param(b"\x81" * 9 + b"\x01", id="too deep"),
        pytest.param(b"\x81" * 4000, id="far too deep"),
        pytest.param(b"\xfb\x3f\xf0\x00\x00\x00\x00\x00\x00", id="a fraction"),
        pytest.param(b"\xf6", id="null"),
        pytest.param(b"\xc0\x61a", id="a date"),
        pytest.param(b"\xc2\x49\x01\x00\x00\x00\x00\x00\x00\x00\x00", id="a big number"),
        pytest.param(b"\xd8\x23\x64(a+)", id="a regular expression"),
        pytest.param(b"\xd8\x1c\x81\xd8\x1d\x00", id="a list in itself"),
        pytest.param(b"\xd9\xd9\xf7\x01", id="the mark of CBOR"),
        pytest.param(b"\x61\xff", id="no UTF-8"),
        pytest.param(b"\xa1\x81\x01\x01", id="a list as key"),
        pytest.param(b"\xa1\xf5\x01", id="true as key"),
    ],
)
def test_anything_else_is_refused(data):
    with pytest.raises(TrustError, match="not a signed document"):
        cbor.decode(data, limit=4096)


def test_more_than_the_limit_is_not_looked_at():
    with pytest.raises(TrustError):
        cbor.decode(cbor.encode(b"\x00" * 100), limit=100)


@given(st.binary(max_size=200))
@example(b"\xc4\x82\x1b\x7f\xff\xff\xff\xff\xff\xff\xff\x01")
def test_random_bytes_give_a_value_of_one_form_or_an_error_with_a_sentence(data):
    try:
        value = cbor.decode(data, limit=4096)
    except TrustError:
        return
    assert cbor.encode(value) == data
