"""The status list: small, signed by a key of its office, and never replaced by an older one."""

import gzip
import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import TrustError
from app.trust import cose, statuslist
from app.trust.keylist import revoked
from app.trust.statuslist import newer_status_list, open_status_list, read_status_list, sign_status_list, status_list
from tests.trust.offices import FOREIGN, ISSUING, KEY_LIST, OFFICE, STRANGER, kid, listed, status_file


def by_hand(bits: bytes, **changes: object) -> bytes:
    claims = {1: OFFICE, 2: 1, 3: 2500, 4: bits} | {int(key[1:]): value for key, value in changes.items()}
    return statuslist.MAGIC + cose.sign1(claims, purpose="status-list", key=ISSUING)


@given(st.sets(st.integers(0, 999)))
def test_exactly_the_revoked_are_on_the_list(revoked_indices):
    there = read_status_list(sign_status_list(listed(revoked_indices), key=ISSUING), KEY_LIST)
    assert {index for index in range(1000) if there.is_revoked(index)} == revoked_indices


def test_a_million_certificates_of_which_5000_are_revoked_take_at_most_9_kb():
    drawn = random.Random(7).sample(range(1_000_000), 5000)
    million = status_list(drawn, office=OFFICE, version=1, issued_on=date(2026, 11, 25), count=1_000_000)
    data = sign_status_list(million, key=ISSUING)
    assert len(data) <= 9 * 1024
    assert read_status_list(data, KEY_LIST) == million


def test_the_same_list_gives_the_same_bytes():
    assert status_file([3]) == status_file([3])


@pytest.mark.parametrize("day", [date(1999, 1, 1), date(2040, 1, 1)])
def test_a_list_of_a_wrong_clock_can_be_opened(day):
    dated = listed([193], issued_on=day)
    assert open_status_list(sign_status_list(dated, key=ISSUING)).status_list == dated


def test_the_list_says_nothing_beyond_its_end():
    there = listed()
    assert (there.covers(8191), there.covers(8192), there.covers(-1)) == (True, False, False)
    with pytest.raises(IndexError):
        there.is_revoked(8192)


@pytest.mark.parametrize("index", [-1, 1000])
def test_a_certificate_that_was_never_issued_cannot_be_revoked(index):
    with pytest.raises(ValueError, match="no certificate"):
        listed([index])


@pytest.mark.parametrize("key", [STRANGER, FOREIGN])
def test_a_list_signed_by_another_key_is_refused(key):
    with pytest.raises(TrustError, match="not signed by a key of this office"):
        read_status_list(status_file(key=key), KEY_LIST)


def test_a_list_signed_by_a_revoked_key_is_refused():
    lost = revoked(KEY_LIST, kid(ISSUING), on=date(2026, 11, 26), reason="lost")
    with pytest.raises(TrustError, match="not signed by a key of this office"):
        read_status_list(status_file(), lost)


def test_an_edited_list_is_refused():
    data = bytearray(status_file([193]))
    place = data.index(gzip.compress(listed([193]).bits, 9, mtime=0)) + 20
    data[place] ^= 1
    with pytest.raises(TrustError):
        read_status_list(bytes(data), KEY_LIST)


def test_a_cleared_bit_under_the_old_signature_is_refused():
    parts = statuslist.cbor.decode(status_file([193])[8:], limit=10_000)
    clean = statuslist.cbor.decode(status_file([])[8:], limit=10_000)
    forged = statuslist.MAGIC + statuslist.cbor.encode([parts[0], {}, clean[2], parts[3]])
    with pytest.raises(TrustError, match="signature does not fit"):
        read_status_list(forged, KEY_LIST)


def test_an_older_list_is_refused_so_that_no_revocation_is_undone():
    with pytest.raises(TrustError, match=r"number 5 of 25\.11\.2026 already"):
        newer_status_list(listed(version=4), listed([193], version=5))


def test_another_list_with_the_same_number_is_refused():
    with pytest.raises(TrustError, match="already"):
        newer_status_list(listed(version=5), listed([193], version=5))


def test_a_newer_list_dated_before_the_kept_one_is_refused():
    with pytest.raises(TrustError):
        newer_status_list(listed(version=6, issued_on=date(2026, 1, 5)), listed(version=5))


def test_a_bomb_is_stopped_before_it_fills_the_memory():
    with pytest.raises(TrustError):
        read_status_list(by_hand(gzip.compress(bytes(1024 * 50_000), 9)), KEY_LIST)


@pytest.mark.parametrize(
    "bits",
    [b"", b"no gzip", gzip.compress(b""), gzip.compress(bytes(5)), gzip.compress(bytes(1024)) + b"x"],
    ids=["empty", "no gzip", "nothing packed", "too short", "something behind"],
)
def test_bits_of_any_other_form_are_refused(bits):
    with pytest.raises(TrustError):
        read_status_list(by_hand(bits), KEY_LIST)


@pytest.mark.parametrize("changes", [{"_2": 0}, {"_3": -(10**6)}, {"_3": 10**6}, {"_1": "A\u202eB"}, {"_5": 1}])
def test_claims_of_any_other_form_are_refused(changes):
    with pytest.raises(TrustError):
        read_status_list(by_hand(gzip.compress(bytes(1024)), **changes), KEY_LIST)


def test_no_part_of_a_list_is_read_as_a_list():
    whole = status_file([1])
    for length in range(len(whole)):
        with pytest.raises(TrustError):
            read_status_list(whole[:length], KEY_LIST)
