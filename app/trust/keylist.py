"""The key list: which keys speak for which office, from when to when; signed by the custodians of the root.

The root is two (or more) keys, each kept offline by one custodian; a list holds when enough of them signed exactly
these bytes. So one custodian alone can neither add a key nor take one away. Lists only grow: a key that was ever
trusted stays listed, with the days for which it holds, so that old certificates can still be checked.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust import cbor
from app.trust.keys import key_id
from app.trust.signing import sign, verify

MAGIC = b"KSKEYS01"
LIMIT = 1_000_000
"""Bytes of a list: about 5,000 keys."""

MOST_SIGNATURES = 16

KeyPurpose = Literal["certificate", "status-list"]
KeyState = Literal["active", "retired", "revoked"]


class KeyEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One office's key: what it may sign, and the days (both included) on which its signatures hold.

    `retired` says that it signs no more, what it signed holds; `revoked` that it may be in wrong hands, and then
    nothing it signed is to be relied on: whoever holds it can write any date.
    """

    public: bytes
    office: str
    office_name: str
    purposes: tuple[KeyPurpose, ...]
    valid_from: date
    valid_to: date
    state: KeyState = "active"
    revoked_on: date | None = None
    reason: str = ""

    @property
    def kid(self) -> bytes:
        """The short id by which signatures name the key."""
        return key_id(self.public)


class KeyList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A list as its custodians signed it; a higher version takes the place of a lower one, never the other way."""

    version: int
    issued_on: date
    entries: tuple[KeyEntry, ...] = ()

    def find(self, kid: bytes) -> KeyEntry | None:
        """Return the entry of a key, or None."""
        return next((entry for entry in self.entries if entry.kid == kid), None)


class Roots(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The public keys of the custodians, and how many of them must sign."""

    public_keys: tuple[bytes, ...]
    needed: int = 2


class SignedKeyList(msgspec.Struct, frozen=True, kw_only=True):
    """A list on its way from one custodian to the next; `signers` are key ids, not checked against any roots."""

    key_list: KeyList
    body: bytes
    signatures: tuple[tuple[bytes, bytes], ...] = ()

    @property
    def signers(self) -> tuple[bytes, ...]:
        """The ids of the keys that are said to have signed."""
        return tuple(kid for kid, _ in self.signatures)

    def to_bytes(self) -> bytes:
        """Return the list as a file."""
        return MAGIC + cbor.encode([self.body, [list(pair) for pair in self.signatures]])


def with_key(key_list: KeyList, entry: KeyEntry, *, on: date) -> KeyList:
    """Return the next version with a new key.

    Raises:
        TrustError: if the key is listed already.
    """
    if key_list.find(entry.kid):
        text = QT_TRANSLATE_NOOP("core", "This key is on the list already. Nothing was changed.")
        raise TrustError(text)
    return KeyList(version=key_list.version + 1, issued_on=on, entries=(*key_list.entries, entry))


def rotated(key_list: KeyList, entry: KeyEntry, *, old: bytes, last_day: date, on: date) -> KeyList:
    """Return the next version, in which `entry` follows the key `old`, which signs until its last day.

    Raises:
        TrustError: if the new key is listed already, or the old one is not.
    """
    ended = msgspec.structs.replace(_listed(key_list, old), state="retired", valid_to=last_day)
    return with_key(_replaced(key_list, ended, on=on, version=key_list.version), entry, on=on)


def revoked(key_list: KeyList, kid: bytes, *, on: date, reason: str) -> KeyList:
    """Return the next version, in which nothing that the key signed is relied on any more.

    Raises:
        TrustError: if the key is not listed.
    """
    entry = msgspec.structs.replace(_listed(key_list, kid), state="revoked", revoked_on=on, reason=reason)
    return _replaced(key_list, entry, on=on, version=key_list.version + 1)


def draft(key_list: KeyList) -> SignedKeyList:
    """Return the list ready for its first signature."""
    return SignedKeyList(key_list=key_list, body=cbor.encode(msgspec.to_builtins(key_list, builtin_types=(bytes,))))


def signed(signed_list: SignedKeyList, key: SigningKey) -> SignedKeyList:
    """Return the list with the signature of one more custodian; signing twice changes nothing."""
    kid = key_id(bytes(key.verify_key))
    if kid in signed_list.signers:
        return signed_list
    signature = sign(signed_list.body, purpose="key-list", key=key)
    return msgspec.structs.replace(signed_list, signatures=(*signed_list.signatures, (kid, signature)))


def open_key_list(data: bytes) -> SignedKeyList:
    """Return a list that may still lack signatures; nothing in it is to be believed yet.

    Raises:
        TrustError: if it is no key list, or damaged.
    """
    if not data.startswith(MAGIC):
        raise cbor.damaged()
    match cbor.decode(data[len(MAGIC) :], limit=LIMIT):
        case [bytes() as body, list() as pairs] if len(pairs) <= MOST_SIGNATURES:
            return SignedKeyList(key_list=_key_list(body), body=body, signatures=tuple(_signatures(pairs)))
    raise cbor.damaged()


def read_key_list(data: bytes, roots: Roots) -> KeyList:
    """Return the list if enough custodians signed it.

    Raises:
        TrustError: if it is damaged, a signature does not fit, or there are too few of this root's.
    """
    signed_list = open_key_list(data)
    public_keys = {key_id(public): public for public in roots.public_keys}
    good = set()
    for kid, signature in signed_list.signatures:
        if kid in public_keys:
            verify(signed_list.body, purpose="key-list", signature=signature, public_key=public_keys[kid])
            good.add(kid)
    if len(good) < max(roots.needed, 1):
        text = QT_TRANSLATE_NOOP(
            "core",
            "The key list has {good} of the {needed} custodians’ signatures it needs. Nothing was taken over from it. "
            "Bring it to the other custodian, or ask the office for the list that both signed.",
        )
        raise TrustError(text, good=len(good), needed=max(roots.needed, 1))
    return signed_list.key_list


def newer_key_list(new: KeyList, kept: KeyList | None) -> KeyList:
    """Return the list to keep from now on.

    Raises:
        TrustError: if the new one is older than the kept one, another one with the same number, or lacks a key of it.
    """
    if kept is None or new == kept:
        return new
    if new.version <= kept.version:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This key list has the number {new}; this computer has number {kept} already. The newer one was kept. "
            "Ask the office for its newest list.",
        )
        raise TrustError(text, new=new.version, kept=kept.version)
    if not {entry.kid for entry in kept.entries} <= {entry.kid for entry in new.entries}:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This key list leaves out a key of the list before it, so that old certificates could not be checked any "
            "more. The list of this computer was kept. Tell the custodians.",
        )
        raise TrustError(text)
    return new


def _listed(key_list: KeyList, kid: bytes) -> KeyEntry:
    entry = key_list.find(kid)
    if entry is None:
        text = QT_TRANSLATE_NOOP("core", "This key is not on the list. Nothing was changed. Check its number.")
        raise TrustError(text)
    return entry


def _replaced(key_list: KeyList, entry: KeyEntry, *, on: date, version: int) -> KeyList:
    entries = tuple(entry if one.kid == entry.kid else one for one in key_list.entries)
    return KeyList(version=version, issued_on=on, entries=entries)


def _key_list(body: bytes) -> KeyList:
    try:
        key_list = msgspec.convert(cbor.decode(body, limit=LIMIT), KeyList, builtin_types=(bytes,))
    except msgspec.ValidationError as error:
        raise cbor.damaged() from error
    kids = [entry.kid for entry in key_list.entries]
    sound = all(len(entry.public) == 32 and entry.valid_from <= entry.valid_to for entry in key_list.entries)
    if not sound or len(set(kids)) < len(kids) or key_list.version < 1:
        raise cbor.damaged()
    return key_list


def _signatures(pairs: Iterable[object]) -> Iterable[tuple[bytes, bytes]]:
    for pair in pairs:
        match pair:
            case [bytes() as kid, bytes() as signature]:
                yield kid, signature
            case _:
                raise cbor.damaged()
