"""An office with everything it signs with: two custodians, an issuing key, a key list and a status list."""

from collections.abc import Iterable
from datetime import date

import msgspec
from nacl.signing import SigningKey

from app.trust.certificate import CertificateClaims, seal_certificate
from app.trust.keylist import KeyEntry, KeyList, Roots, draft, signed
from app.trust.keys import key_id
from app.trust.statuslist import StatusList, sign_status_list, status_list

FIRST, SECOND, STRANGER = (SigningKey(bytes([number]) * 32) for number in (11, 12, 13))
"""Two custodians of the root, and somebody who is none."""

ISSUING, NEXT, FOREIGN = (SigningKey(bytes([number]) * 32) for number in (21, 22, 23))
"""The issuing keys of the office, this year's and next year's, and one of another office."""

ROOTS = Roots(public_keys=(bytes(FIRST.verify_key), bytes(SECOND.verify_key)))
OFFICE = "KZ-DDS"
TODAY = date(2026, 11, 26)

CLAIMS = CertificateClaims(
    number="KZ-DDS-2026-000194-QX",
    name="Нұрлан Айгүл Серікқызы",
    latin_name="Nurlan Aigul Serikqyzy",
    course="c03-inquiries",
    version="1.0.0",
    issued_on=date(2026, 11, 24),
    expires_on=date(2027, 11, 24),
    office=OFFICE,
    index=193,
    score_percent=88,
)


def entry(key: SigningKey, **changes: object) -> KeyEntry:
    """Return the entry of a key of the office, good for 2026 and 2027."""
    whole = KeyEntry(
        public=bytes(key.verify_key),
        office=OFFICE,
        office_name="Department of Digital Services",
        purposes=("certificate", "status-list"),
        valid_from=date(2026, 1, 1),
        valid_to=date(2027, 12, 31),
    )
    return msgspec.structs.replace(whole, **changes)


KEY_LIST = KeyList(version=1, issued_on=date(2026, 1, 1), entries=(entry(ISSUING), entry(FOREIGN, office="KZ-OTHER")))


def kid(key: SigningKey) -> bytes:
    return key_id(bytes(key.verify_key))


def list_file(key_list: KeyList = KEY_LIST, *keys: SigningKey) -> bytes:
    """Return a key list as a file, signed by both custodians unless others are named."""
    signed_list = draft(key_list)
    for key in keys or (FIRST, SECOND):
        signed_list = signed(signed_list, key)
    return signed_list.to_bytes()


def listed(revoked: Iterable[int] = (), *, version: int = 1, issued_on: date = date(2026, 11, 25)) -> StatusList:
    return status_list(revoked, office=OFFICE, version=version, issued_on=issued_on, count=1000)


def status_file(revoked: Iterable[int] = (), *, version: int = 1, key: SigningKey = ISSUING) -> bytes:
    return sign_status_list(listed(revoked, version=version), key=key)


def token(key: SigningKey = ISSUING, **changes: object) -> str:
    return seal_certificate(msgspec.structs.replace(CLAIMS, **changes), key=key)
