"""The status list: one bit for every certificate of an office, set if it was revoked; signed, numbered and dated.

A million certificates of which 5,000 are revoked take 8 KB, so the list travels with every update and receipt. A list
says only what held on its day; whoever checks always names that day.
"""

import gzip
import zlib
from collections.abc import Iterable
from datetime import date, timedelta

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust import cbor, cose
from app.trust.certificate import EPOCH, LONGEST_DAYS
from app.trust.keylist import KeyEntry, KeyList
from app.trust.signing import verify_bare

MAGIC = b"KSSTAT01"
LIMIT = 4_000_000
MOST_BITS = 2**24
"""Certificates of one office: 16 million, 2 MB unpacked."""

BLOCK_BITS = 8192
"""Sizes are rounded up to this, so that the list does not tell how many certificates there are to the last one."""

OFFICE, VERSION, ISSUED_ON, BITS = range(1, 5)


class StatusList(msgspec.Struct, frozen=True, kw_only=True):
    """Which certificates of an office are revoked; bit 0 of byte 0 stands for index 0."""

    office: str
    version: int
    issued_on: date
    bits: bytes

    @property
    def size(self) -> int:
        """The number of certificates the list reaches to."""
        return len(self.bits) * 8

    def covers(self, index: int) -> bool:
        """Tell whether the list says anything about a certificate."""
        return 0 <= index < self.size

    def is_revoked(self, index: int) -> bool:
        """Tell whether a certificate is on the list; IndexError if the list does not reach to it."""
        if not self.covers(index):
            raise IndexError(index)
        return bool(self.bits[index // 8] >> index % 8 & 1)


class SignedStatusList(msgspec.Struct, frozen=True, kw_only=True):
    """A list taken apart; nothing in it is to be believed before its signature is checked."""

    status_list: StatusList
    kid: bytes
    envelope: cose.Envelope


def status_list(revoked: Iterable[int], *, office: str, version: int, issued_on: date, count: int) -> StatusList:
    """Return the list of an office that issued `count` certificates, indices 0 to count - 1.

    Raises:
        ValueError: if an index lies outside, or there are more certificates than a list can hold.
    """
    size = max(-(-count // BLOCK_BITS), 1) * BLOCK_BITS
    if size > MOST_BITS:
        raise ValueError(f"{count} certificates are more than a status list holds")
    bits = bytearray(size // 8)
    for index in revoked:
        if not 0 <= index < count:
            raise ValueError(f"there is no certificate with the index {index}")
        bits[index // 8] |= 1 << index % 8
    return StatusList(office=office, version=version, issued_on=issued_on, bits=bytes(bits))


def sign_status_list(listed: StatusList, *, key: SigningKey) -> bytes:
    """Return the list as a file, signed; the same list always gives the same bytes."""
    claims: cose.Claims = {
        OFFICE: listed.office,
        VERSION: listed.version,
        ISSUED_ON: (listed.issued_on - EPOCH).days,
        BITS: gzip.compress(listed.bits, 9, mtime=0),
    }
    return MAGIC + cose.sign1(claims, purpose="status-list", key=key)


def open_status_list(data: bytes) -> SignedStatusList:
    """Return a list, unchecked.

    Raises:
        TrustError: if it is no status list, or damaged.
    """
    if not data.startswith(MAGIC):
        raise cbor.damaged()
    envelope = cose.parse1(data[len(MAGIC) :], limit=LIMIT)
    match envelope.claims:
        case {1: str() as office, 2: int() as version, 3: int() as day, 4: bytes() as packed, **others} if (
            not others and version > 0 and abs(day) <= LONGEST_DAYS and office.isprintable()
        ):
            listed = StatusList(
                office=office, version=version, issued_on=EPOCH + timedelta(days=day), bits=_unpacked(packed)
            )
            return SignedStatusList(status_list=listed, kid=envelope.kid, envelope=envelope)
    raise cbor.damaged()


def read_status_list(data: bytes, key_list: KeyList) -> StatusList:
    """Return the list if a key that may do so on the list's day signed it for this office.

    Raises:
        TrustError: if it is damaged, or signed by another key.
    """
    opened = open_status_list(data)
    listed, envelope = opened.status_list, opened.envelope
    entry = key_list.find(opened.kid)
    if entry is None or not _may_sign(entry, listed):
        text = QT_TRANSLATE_NOOP(
            "core",
            "The status list of {office} of {day} is not signed by a key of this office. Nothing was taken over from "
            "it. Bring the office’s newest key list to this computer first, then this list again.",
        )
        raise TrustError(text, office=listed.office, day=f"{listed.issued_on:%d.%m.%Y}")
    message = cose.signed_bytes(envelope.protected, "status-list", envelope.payload)
    verify_bare(message, signature=envelope.signature, public_key=entry.public)
    return listed


def newer_status_list(new: StatusList, kept: StatusList | None) -> StatusList:
    """Return the list to keep from now on.

    Raises:
        TrustError: if the new one is older than the kept one, or another one with the same number.
    """
    if kept is None or new == kept:
        return new
    if new.version <= kept.version or new.issued_on < kept.issued_on:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This status list has the number {new} of {new_day}; this computer has number {kept} of {kept_day} "
            "already. The newer one was kept. Ask the office for its newest list.",
        )
        raise TrustError(
            text,
            new=new.version,
            new_day=f"{new.issued_on:%d.%m.%Y}",
            kept=kept.version,
            kept_day=f"{kept.issued_on:%d.%m.%Y}",
        )
    return new


def _may_sign(entry: KeyEntry, listed: StatusList) -> bool:
    return (
        "status-list" in entry.purposes
        and entry.office == listed.office
        and entry.state != "revoked"
        and entry.valid_from <= listed.issued_on <= entry.valid_to
    )


def _unpacked(packed: bytes) -> bytes:
    """Return the bits; a bomb is stopped at the largest size a list may have."""
    unpacking = zlib.decompressobj(wbits=31)
    try:
        bits = unpacking.decompress(packed, MOST_BITS // 8)
    except zlib.error as error:
        raise cbor.damaged() from error
    if not unpacking.eof or unpacking.unused_data or not bits or len(bits) * 8 % BLOCK_BITS:
        raise cbor.damaged()
    return bits
