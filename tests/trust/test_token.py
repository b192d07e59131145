"""The statement's token: small enough for its code, and honest about who signed."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust import base45, cose
from app.trust.keys import key_id
from app.trust.token import StatementClaims, read_statement, seal_statement

KEY = SigningKey(b"\x01" * 32)
PUBLIC = bytes(KEY.verify_key)
CLAIMS = StatementClaims(
    serial="3475-2026-7F3A-001",
    name="Нұрлан Айгүл Серікқызы",
    course_id="c03-inquiries",
    course_title="Азаматтардың жолданымдары",
    minutes=210,
    completed_on=date(2026, 11, 23),
    issued_on=date(2026, 11, 24),
    score_percent=88,
    law_date=date(2026, 11, 1),
)
TOKEN = seal_statement(CLAIMS, key=KEY)
WIRE = {1: "S-1", 2: "Aigul", 3: "c03", 4: "", 5: 210, 7: 20780, 9: 20780}


def with_name(name: str) -> StatementClaims:
    return msgspec.structs.replace(CLAIMS, name=name)


def sealed_by_hand(claims: dict[int, object]) -> str:
    """Return a token whose signature is good and whose claims are whatever a stranger likes."""
    return "KS1:" + base45.encode(cose.sign1(claims, purpose="statement", key=KEY, kid=PUBLIC))


def test_claims_come_back_as_they_were_sealed():
    assert read_statement(TOKEN, public_keys={}).claims == CLAIMS


def test_a_statement_without_score_and_law_date_comes_back():
    bare = msgspec.structs.replace(CLAIMS, score_percent=None, law_date=None)
    assert read_statement(seal_statement(bare, key=KEY), public_keys={}).claims == bare


def test_a_statement_of_a_stranger_is_checked_but_not_called_known():
    read = read_statement(TOKEN, public_keys={})
    assert (read.known, read.installation) == (False, "3475-0F98-BD59-FCFC")


def test_a_statement_of_a_known_installation_is_called_known():
    assert read_statement(TOKEN, public_keys={key_id(PUBLIC): PUBLIC}).known


def test_a_known_id_with_another_key_is_not_called_known():
    assert not read_statement(TOKEN, public_keys={key_id(PUBLIC): b"\x02" * 32}).known


def test_the_longest_usual_kazakh_name_keeps_every_letter():
    name = "Әбдірахманқызы Гүлбаһрам-Ұлжан Нұрсұлтанқожаева"
    assert read_statement(seal_statement(with_name(name), key=KEY), public_keys={}).claims.name == name


def test_the_title_gives_way_before_the_name():
    token = seal_statement(with_name("Бердімұрат Гүлнұр-Ұлжан Нұрсұлтанқызы"), key=KEY)
    claims = read_statement(token, public_keys={}).claims
    assert (claims.name, claims.course_title) == ("Бердімұрат Гүлнұр-Ұлжан Нұрсұлтанқызы", "Азаматтард…")


def test_a_name_beyond_all_measure_says_that_it_goes_on():
    token = seal_statement(with_name("Нұрсұлтан " * 30), key=KEY)
    name = read_statement(token, public_keys={}).claims.name
    assert name.startswith("Нұрсұлтан Нұрсұлтан Нұрсұлтан Нұрсұлтан")
    assert name.endswith("…")


def test_a_course_id_beyond_all_measure_is_named():
    long = msgspec.structs.replace(CLAIMS, course_id="c" * 200)
    with pytest.raises(TrustError, match="course id c"):
        seal_statement(long, key=KEY)


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_name_and_title_fit_the_code_and_can_be_read(name, title):
    claims = msgspec.structs.replace(CLAIMS, name=name, course_title=title)
    token = seal_statement(claims, key=KEY)
    read_statement(token, public_keys={})
    assert len(token) <= 330


@given(st.integers(0, len(TOKEN) - 1), st.sampled_from(base45.ALPHABET))
def test_one_changed_letter_is_refused_with_a_sentence(place, letter):
    changed = TOKEN[:place] + letter + TOKEN[place + 1 :]
    if changed != TOKEN:
        with pytest.raises(TrustError):
            read_statement(changed, public_keys={})


@given(st.text(max_size=400) | st.text(alphabet=base45.ALPHABET, max_size=326).map("KS1:".__add__))
def test_any_text_is_refused_with_a_sentence(text):
    with pytest.raises(TrustError):
        read_statement(text, public_keys={})


def test_line_ends_around_a_pasted_token_do_no_harm():
    assert read_statement(f"\n{TOKEN}\r\n", public_keys={}).claims == CLAIMS


def test_a_certificate_is_no_statement():
    certificate = "KS1:" + base45.encode(cose.sign1({1: "KZ-1"}, purpose="certificate", key=KEY))
    with pytest.raises(TrustError):
        read_statement(certificate, public_keys={key_id(PUBLIC): PUBLIC})


def test_what_a_newer_kense_adds_is_passed_over():
    assert read_statement(sealed_by_hand({**WIRE, 20: "new"}), public_keys={}).claims.name == "Aigul"


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {**WIRE, 2: 5},
        {**WIRE, 2: b"\x98"},
        {**WIRE, 2: "Asan\u202euly"},
        {**WIRE, 2: "Asan\nuly"},
        {**WIRE, 5: -1},
        {**WIRE, 5: True},
        {**WIRE, 6: 101},
        {**WIRE, 7: "2026-11-23"},
        {**WIRE, 7: 2**40},
    ],
)
def test_well_signed_nonsense_is_refused_with_a_sentence(claims):
    with pytest.raises(TrustError):
        read_statement(sealed_by_hand(claims), public_keys={})
