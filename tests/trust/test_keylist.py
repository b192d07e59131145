"""The key list holds when both custodians signed it, and a newer one never loses a key."""

from datetime import date

import msgspec
import pytest

from app.base.errors import TrustError
from app.trust.keylist import (
    MAGIC,
    KeyList,
    draft,
    newer_key_list,
    open_key_list,
    read_key_list,
    revoked,
    rotated,
    signed,
    with_key,
)
from tests.trust.offices import FIRST, ISSUING, KEY_LIST, NEXT, ROOTS, SECOND, STRANGER, entry, kid, list_file

LATER = date(2026, 12, 1)


def test_a_list_that_both_custodians_signed_is_read():
    assert read_key_list(list_file(), ROOTS) == KEY_LIST


def test_the_order_of_the_custodians_does_not_matter():
    assert read_key_list(list_file(KEY_LIST, SECOND, FIRST), ROOTS) == KEY_LIST


@pytest.mark.parametrize("keys", [(FIRST,), (FIRST, FIRST), (FIRST, STRANGER), (STRANGER,)])
def test_one_custodian_alone_is_not_enough(keys):
    with pytest.raises(TrustError, match="of the 2 custodians’ signatures"):
        read_key_list(list_file(KEY_LIST, *keys), ROOTS)


def test_one_signature_counted_twice_is_still_one():
    once = signed(draft(KEY_LIST), FIRST)
    twice = msgspec.structs.replace(once, signatures=once.signatures * 2)
    with pytest.raises(TrustError, match="has 1 of the 2"):
        read_key_list(twice.to_bytes(), ROOTS)


def test_the_second_custodian_sees_who_signed_and_signs_the_same_bytes():
    half = open_key_list(list_file(KEY_LIST, FIRST))
    assert half.signers == (kid(FIRST),)
    assert read_key_list(signed(half, SECOND).to_bytes(), ROOTS) == KEY_LIST


def test_an_edited_list_is_refused():
    half = signed(signed(draft(KEY_LIST), FIRST), SECOND)
    edited = msgspec.structs.replace(half, body=draft(with_key(KEY_LIST, entry(STRANGER), on=LATER)).body)
    with pytest.raises(TrustError, match="signature does not fit"):
        read_key_list(edited.to_bytes(), ROOTS)


def test_no_part_of_a_list_is_read_as_a_list():
    whole = list_file()
    for length in range(0, len(whole), 7):
        with pytest.raises(TrustError):
            read_key_list(whole[:length], ROOTS)


@pytest.mark.parametrize("data", [b"", b"{}", MAGIC, MAGIC + b"\xff" * 100])
def test_what_is_no_list_is_refused(data):
    with pytest.raises(TrustError):
        open_key_list(data)


def test_rotation_ends_the_old_key_and_begins_the_next():
    new = rotated(KEY_LIST, entry(NEXT), old=kid(ISSUING), last_day=LATER, on=LATER)
    old = new.find(kid(ISSUING))
    assert (new.version, old.state, old.valid_to) == (2, "retired", LATER)
    assert new.find(kid(NEXT)).state == "active"


def test_revocation_keeps_the_key_listed_with_day_and_reason():
    lost = revoked(KEY_LIST, kid(ISSUING), on=LATER, reason="stick lost").find(kid(ISSUING))
    assert (lost.state, lost.revoked_on, lost.reason) == ("revoked", LATER, "stick lost")


def test_a_key_is_listed_once_and_only_listed_keys_are_revoked():
    with pytest.raises(TrustError, match="on the list already"):
        with_key(KEY_LIST, entry(ISSUING), on=LATER)
    with pytest.raises(TrustError, match="not on the list"):
        revoked(KEY_LIST, kid(STRANGER), on=LATER, reason="")


def test_a_newer_list_takes_the_place_of_an_older_one():
    newer = revoked(KEY_LIST, kid(ISSUING), on=LATER, reason="")
    assert newer_key_list(newer, KEY_LIST) is newer
    assert newer_key_list(KEY_LIST, None) is KEY_LIST


def test_an_older_list_is_refused_so_that_no_revocation_is_undone():
    newer = revoked(KEY_LIST, kid(ISSUING), on=LATER, reason="")
    with pytest.raises(TrustError, match="number 2 already"):
        newer_key_list(KEY_LIST, newer)


def test_a_list_that_loses_a_key_is_refused():
    with pytest.raises(TrustError, match="leaves out a key"):
        newer_key_list(KeyList(version=9, issued_on=LATER, entries=()), KEY_LIST)
