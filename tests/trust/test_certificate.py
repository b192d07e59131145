"""The code of a certificate: small enough for its paper, strict when read, and believed for its signature alone."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust import base45, cbor, cose
from app.trust.certificate import is_certificate, read_certificate, seal_certificate
from app.trust.token import StatementClaims, seal_statement
from tests.trust.offices import CLAIMS, FOREIGN, ISSUING, kid, token

PUBLIC = bytes(ISSUING.verify_key)


def wire(text: str) -> bytes:
    return base45.decode(text.removeprefix("KS1:"))


def on_paper(data: bytes) -> str:
    return "KS1:" + base45.encode(data)


def sealed_by_hand(**changes: object) -> str:
    """Return a code whose signature is good and whose claims are whatever a stranger likes; None leaves a key out."""
    claims = dict(cose.parse1(wire(token())).claims) | {int(key[1:]): value for key, value in changes.items()}
    kept = {key: value for key, value in claims.items() if value is not None}
    return on_paper(cose.sign1(kept, purpose="certificate", key=ISSUING))


def test_claims_come_back_as_they_were_sealed():
    read = read_certificate(token())
    assert (read.claims, read.kid) == (CLAIMS, kid(ISSUING))
    assert read.signed_by(PUBLIC)


def test_a_certificate_without_score_and_expiry_comes_back():
    bare = msgspec.structs.replace(CLAIMS, score_percent=None, expires_on=None, latin_name="")
    assert read_certificate(seal_certificate(bare, key=ISSUING)).claims == bare


@pytest.mark.parametrize("day", [date(1999, 1, 1), date(2040, 1, 1)])
def test_a_day_of_a_wrong_clock_comes_back(day):
    claims = msgspec.structs.replace(CLAIMS, issued_on=day, expires_on=day + timedelta(days=365))
    assert read_certificate(seal_certificate(claims, key=ISSUING)).claims == claims


@pytest.mark.parametrize(
    "name", ["Нұрлан Айгүл Серіққы", "नरेन्द्र कुमार शर्मा", "ნინო მარიამ ბერიძეშვ", "محمد رضا احمدی نژادپ"]
)
def test_a_name_of_twenty_letters_of_any_script_fits_whole_beside_a_latin_one(name):
    text = token(name=name, latin_name="Narendra Kumar Sharma", index=999_999)
    assert len(name) == 20
    assert len(text) <= 330
    assert read_certificate(text).claims.name == name
    assert read_certificate(text).claims.latin_name == "Narendra Kumar Sharma"


@given(
    name=st.text(min_size=1, max_size=300).filter(lambda one: one.strip() and one.isprintable()),
    latin=st.text(max_size=300),
)
def test_no_name_makes_a_code_too_long_to_be_read(name, latin):
    assert len(token(name=name, latin_name=latin)) <= 330


def test_a_long_latin_name_is_cut_before_the_other_one_is():
    claims = read_certificate(token(name="Ә" * 47, latin_name="A" * 47)).claims
    assert claims.name == "Ә" * 47
    assert claims.latin_name.endswith("…")


def test_a_number_that_leaves_no_room_is_refused_with_its_name():
    with pytest.raises(TrustError, match="does not fit into its code"):
        token(number="N" * 140)


def test_a_swapped_name_breaks_the_signature():
    parts = cbor.decode(wire(token()), limit=1000)
    claims = cbor.decode(parts[2], limit=1000) | {2: "Somebody Else"}
    assert not read_certificate(on_paper(cbor.encode([*parts[:2], cbor.encode(claims), parts[3]]))).signed_by(PUBLIC)


def test_a_foreign_key_under_the_office_s_id_breaks_the_signature():
    forged = cose.sign1(cose.parse1(wire(token())).claims, purpose="certificate", key=FOREIGN, kid=kid(ISSUING))
    assert not read_certificate(on_paper(forged)).signed_by(PUBLIC)


def test_a_key_named_outside_the_signature_is_refused():
    parts = cbor.decode(wire(token()), limit=1000)
    parts[1] = {4: kid(FOREIGN)}
    with pytest.raises(TrustError):
        read_certificate(on_paper(cbor.encode(parts)))


@pytest.mark.parametrize("purpose", ["statement", "status-list", "key-list"])
def test_what_was_signed_for_another_purpose_is_no_certificate(purpose):
    other = cose.sign1(cose.parse1(wire(token())).claims, purpose=purpose, key=ISSUING)
    assert not read_certificate(on_paper(other)).signed_by(PUBLIC)


def test_a_code_that_was_cut_off_is_refused_wherever_it_was_cut():
    whole = token()
    for length in range(len(whole)):
        with pytest.raises(TrustError):
            read_certificate(whole[:length])


def test_every_changed_letter_is_noticed():
    whole = token()
    for place in range(4, len(whole)):
        changed = whole[:place] + ("A" if whole[place] != "A" else "B") + whole[place + 1 :]
        try:
            assert not read_certificate(changed).signed_by(PUBLIC)
        except TrustError:
            continue


@pytest.mark.parametrize(
    "changes",
    [
        {"_1": None}, {"_2": ""}, {"_2": b"Aigul"}, {"_2": "A\u202eB"}, {"_6": 101}, {"_6": True}, {"_7": -65_536},
        {"_7": 65_536}, {"_8": "soon"}, {"_9": None}, {"_10": None}, {"_10": 2**32}, {"_11": 1}, {"_3": ""},
    ],
)  # fmt: skip
def test_claims_of_any_other_form_are_refused_though_their_signature_is_good(changes):
    with pytest.raises(TrustError):
        read_certificate(sealed_by_hand(**changes))


def test_statements_and_certificates_are_told_apart():
    key = SigningKey(b"\x01" * 32)
    day = CLAIMS.issued_on
    said = StatementClaims(
        serial="S", name="A", course_id="c", course_title="", minutes=1, completed_on=day, issued_on=day
    )
    assert is_certificate(token())
    assert not is_certificate(seal_statement(said, key=key))
