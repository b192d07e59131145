"""COSE_Sign1: who signed which claims for which purpose, and no way around it."""

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey, VerifyKey

from app.base.errors import TrustError
from app.trust.cose import Envelope, open1, parse1, sign1
from app.trust.keys import key_id

KEY = SigningKey(b"\x01" * 32)
KEYS = {key_id(bytes(KEY.verify_key)): bytes(KEY.verify_key)}
STRANGER = SigningKey(b"\x02" * 32)
CLAIMS = {1: "KZ-DDS-2026-000194", 2: "Нұрлан Айгүл", 3: 88}
SIGNED = sign1(CLAIMS, purpose="certificate", key=KEY)


def rebuilt(*, position: int, value: object) -> bytes:
    """Return the signed thing with one of its four parts replaced."""
    parts = cbor2.loads(SIGNED)
    parts[position] = value
    return cbor2.dumps(parts, canonical=True)


def test_claims_come_back_for_their_purpose():
    assert open1(SIGNED, purpose="certificate", public_keys=KEYS) == CLAIMS


def test_claims_signed_for_another_purpose_are_refused():
    with pytest.raises(TrustError, match="signature does not fit"):
        open1(SIGNED, purpose="bundle", public_keys=KEYS)


def test_what_is_signed_is_the_standards_sig_structure():
    protected, unprotected, payload, signature = cbor2.loads(SIGNED)
    message = (
        b"\x84\x6aSignature1" + b"\x4d" + protected + b"\x4bcertificate" + b"\x58" + bytes([len(payload)]) + payload
    )
    VerifyKey(bytes(KEY.verify_key)).verify(message, signature)
    assert unprotected == {}


def test_the_protected_header_names_the_algorithm_and_the_key():
    assert parse1(SIGNED).protected == b"\xa2\x01\x27\x04\x48" + bytes.fromhex("34750f98bd59fcfc")


def test_an_unknown_key_is_named_and_not_called_a_forgery():
    with pytest.raises(TrustError, match="3475-0F98-BD59-FCFC, which this computer does not know"):
        open1(SIGNED, purpose="certificate", public_keys={})


def test_a_key_named_outside_the_signature_is_refused():
    with pytest.raises(TrustError, match="not a signed document"):
        open1(rebuilt(position=1, value={4: b"other"}), purpose="certificate", public_keys=KEYS)


def test_a_strangers_signature_under_a_known_keys_name_is_refused():
    forged = sign1(CLAIMS, purpose="certificate", key=STRANGER, kid=next(iter(KEYS)))
    with pytest.raises(TrustError, match="signature does not fit"):
        open1(forged, purpose="certificate", public_keys=KEYS)


def test_changed_claims_are_refused():
    forged = rebuilt(position=2, value=cbor2.dumps({**CLAIMS, 3: 98}, canonical=True))
    with pytest.raises(TrustError, match="signature does not fit"):
        open1(forged, purpose="certificate", public_keys=KEYS)


@pytest.mark.parametrize(
    "protected",
    [
        {},
        {1: -8},
        {4: b"k"},
        {1: -7, 4: b"k"},
        {1: -8, 4: "k"},
        {1: -8, 4: b""},
        {1: -8, 4: b"k" * 33},
        {1: -8, 4: b"k", 2: [3]},
    ],
)
def test_any_other_protected_header_is_refused(protected):
    forged = rebuilt(position=0, value=cbor2.dumps(protected, canonical=True))
    with pytest.raises(TrustError, match="not a signed document"):
        parse1(forged)


@pytest.mark.parametrize(("position", "value"), [(0, 1), (1, []), (2, "text"), (2, b"\x01"), (3, b"\x00" * 63), (3, 5)])
def test_parts_of_another_kind_are_refused(position, value):
    with pytest.raises(TrustError, match="not a signed document"):
        parse1(rebuilt(position=position, value=value))


def test_a_longer_thing_is_read_only_when_it_is_expected():
    long = sign1({1: b"\x00" * 5000}, purpose="bundle", key=KEY)
    with pytest.raises(TrustError):
        open1(long, purpose="bundle", public_keys=KEYS)
    assert open1(long, purpose="bundle", public_keys=KEYS, limit=6000) == {1: b"\x00" * 5000}


@given(st.binary(max_size=300))
def test_random_bytes_are_refused_with_a_sentence(data):
    with pytest.raises(TrustError):
        open1(data, purpose="certificate", public_keys=KEYS)


@given(st.integers(0, len(SIGNED) * 8 - 1))
def test_one_flipped_bit_anywhere_is_refused_with_a_sentence(bit):
    flipped = bytearray(SIGNED)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(TrustError):
        open1(bytes(flipped), purpose="certificate", public_keys=KEYS)


@given(st.integers(0, len(SIGNED) - 1))
def test_a_part_of_a_signed_thing_is_refused_with_a_sentence(length):
    with pytest.raises(TrustError):
        open1(SIGNED[:length], purpose="certificate", public_keys=KEYS)


def test_parts_can_be_looked_at_before_the_key_is_known():
    envelope = parse1(SIGNED)
    assert isinstance(envelope, Envelope)
    assert envelope.claims[2] == "Нұрлан Айгүл"
