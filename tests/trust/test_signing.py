"""Signatures hold for one purpose, one key and one text."""

from itertools import permutations
from typing import get_args

import pytest
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust.signing import Purpose, sign, verify

KEY = SigningKey(b"\x01" * 32)
PUBLIC = bytes(KEY.verify_key)


def test_a_signature_is_good_for_its_own_purpose():
    signature = sign(b"facts", purpose="bundle", key=KEY)
    verify(b"facts", purpose="bundle", signature=signature, public_key=PUBLIC)
    assert len(signature) == 64


@pytest.mark.parametrize(("signed", "claimed"), list(permutations(get_args(Purpose), 2)))
def test_a_signature_is_refused_for_any_other_purpose(signed, claimed):
    signature = sign(b"facts", purpose=signed, key=KEY)
    with pytest.raises(TrustError):
        verify(b"facts", purpose=claimed, signature=signature, public_key=PUBLIC)


def test_purpose_and_data_cannot_be_shifted_into_each_other():
    signature = sign(b"-list", purpose="key-list", key=KEY)
    with pytest.raises(TrustError):
        verify(b"key-list-list", purpose="receipt", signature=signature, public_key=PUBLIC)


def test_changed_data_are_refused():
    signature = sign(b"88 %", purpose="statement", key=KEY)
    with pytest.raises(TrustError, match="changed after it was signed"):
        verify(b"98 %", purpose="statement", signature=signature, public_key=PUBLIC)


def test_another_key_is_refused():
    signature = sign(b"88 %", purpose="statement", key=SigningKey(b"\x02" * 32))
    with pytest.raises(TrustError):
        verify(b"88 %", purpose="statement", signature=signature, public_key=PUBLIC)


@pytest.mark.parametrize(
    ("signature", "public_key"),
    [
        (b"", PUBLIC),
        (b"\x00" * 63, PUBLIC),
        (b"\x00" * 64, PUBLIC),
        (b"\x00" * 64, b""),
        (b"\x00" * 64, b"\x00" * 33),
        (b"\x00" * 64, b"\x00" * 32),
    ],
)
def test_what_is_no_signature_or_key_at_all_is_refused_with_a_sentence(signature, public_key):
    with pytest.raises(TrustError):
        verify(b"", purpose="statement", signature=signature, public_key=public_key)
