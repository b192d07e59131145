"""A receipt is believed only from an office whose card this PC has, and only as it was signed."""

import json
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust.office_card import OfficeCard, make_card, read_card
from app.trust.receipt import (
    NOTICES,
    Receipt,
    ReceiptNotice,
    Taken,
    name_start,
    read_receipt,
    read_receipt_file,
    receipt_file,
    receipt_name,
)
from app.trust.signed_json import signed_file

KEY, OTHER = SigningKey(b"\x03" * 32), SigningKey(b"\x04" * 32)
AT = "2026-11-24T09:00:00+00:00"
PROFILE = "8a4c7a5e-1234-4000-8000-000000000001"


def card_of(key: SigningKey) -> OfficeCard:
    return read_card(make_card({"kk": "Кадр бөлімі"}, box=bytes(32), receipts=key, at=AT))


OFFICE, ELSEWHERE = card_of(KEY), card_of(OTHER)


def receipt(**changes: object) -> Receipt:
    told = Receipt(
        office=OFFICE.id,
        bundle="ab" * 32,
        profile=PROFILE,
        taken=(Taken(db="own-db", last=12, head="cd" * 32),),
        new=12,
        known=0,
        quarantined=0,
        notices=(ReceiptNotice(code="unknown-person", fields={"count": 1}),),
        at=AT,
    )
    return msgspec.structs.replace(told, **changes)


def test_what_an_office_signs_a_pc_with_its_card_reads() -> None:
    assert read_receipt(receipt_file(receipt(), KEY), [ELSEWHERE, OFFICE]) == receipt()


def test_the_file_is_named_by_the_profile_and_tells_no_name(tmp_path: Path) -> None:
    assert receipt_name(receipt()).startswith(name_start(PROFILE))
    assert receipt_name(receipt()) == "kense-8a4c7a5e1234-abababababab.kreceipt"


def test_each_changed_byte_is_refused_or_changes_nothing() -> None:
    made = receipt_file(receipt(), KEY)
    for place in range(len(made)):
        changed = made[:place] + bytes([made[place] ^ 1]) + made[place + 1 :]
        try:
            assert read_receipt(changed, [OFFICE]) == receipt()  # a space between two words of JSON says nothing
        except TrustError as error:
            assert "Nothing was" in str(error) or "nothing was" in str(error)  # noqa: PT017 - either is right


def test_a_receipt_of_an_office_without_card_is_refused() -> None:
    with pytest.raises(TrustError, match="card is not on this PC"):
        read_receipt(receipt_file(receipt(), KEY), [ELSEWHERE])


def test_a_receipt_signed_by_somebody_else_in_the_office_s_name_is_refused() -> None:
    with pytest.raises(TrustError, match="signature does not fit"):
        read_receipt(receipt_file(receipt(), OTHER), [OFFICE, ELSEWHERE])


def test_a_signature_for_another_purpose_is_refused() -> None:
    with pytest.raises(TrustError, match="signature does not fit"):
        read_receipt(signed_file(receipt(), purpose="key-list", key=KEY), [OFFICE])


@pytest.mark.parametrize(
    "changes",
    [{"new": -1}, {"bundle": "x"}, {"taken": [{"db": "d"}]}, {"notices": [{"code": "A b"}]}, {"at": "soon"}, {"x": 1}],
)
def test_a_signed_receipt_of_another_form_is_refused(changes: dict[str, object]) -> None:
    body = {**msgspec.to_builtins(receipt()), **changes}
    from app.trust.chain import canonical
    from app.trust.signing import sign

    made = {"body": body, "signature": sign(canonical(body), purpose="receipt", key=KEY).hex()}
    with pytest.raises(TrustError, match="no receipt"):
        read_receipt(json.dumps(made).encode(), [OFFICE])


@pytest.mark.parametrize("foreign", [b"", b"{}", b"[" * 5000, b'{"body":{"purpose":"office"},"signature":""}'])
def test_something_else_is_no_receipt(foreign: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.kreceipt").write_bytes(foreign)
    with pytest.raises(TrustError, match="no receipt"):
        read_receipt_file(tmp_path / "a.kreceipt", [OFFICE])


def test_a_newer_receipt_asks_for_a_newer_kense() -> None:
    made = json.loads(receipt_file(receipt(), KEY))
    made["body"]["format"] = 2
    with pytest.raises(TrustError, match="newer Kense"):
        read_receipt(json.dumps(made).encode(), [OFFICE])


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrustError, match="cannot be read"):
        read_receipt_file(tmp_path / "gone.kreceipt", [OFFICE])


def test_every_notice_says_what_to_do() -> None:
    assert all((one.endswith(".") and "HR officer" in one) or "once more" in one for one in NOTICES.values())


def test_a_notice_only_a_newer_office_knows_is_shown_as_it_is() -> None:
    assert ReceiptNotice(code="future-trouble").text == "future-trouble"
