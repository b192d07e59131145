"""COSE_Sign1 (RFC 9052) with EdDSA: claims, who signed them, and for which purpose.

The form is narrower than the standard's: untagged, protected header {1: -8, 4: kid} and nothing else, empty
unprotected header, canonical CBOR throughout, the purpose as external data. So every signed thing has exactly one
form, and a key named outside the signature has no place to stand.
"""

from collections.abc import Mapping

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust import cbor
from app.trust.keys import key_id, key_id_text
from app.trust.signing import Purpose, verify_bare

Claims = dict[int | str, object]

ALGORITHM, KEY_ID = 1, 4
EDDSA = -8
LIMIT = 4096
"""Longest signed thing in bytes that is looked at, unless the caller expects more."""


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """A signed thing taken apart; nothing in it is to be believed before `open1` has checked it."""

    kid: bytes
    claims: Claims
    protected: bytes
    payload: bytes
    signature: bytes


def sign1(claims: Claims, *, purpose: Purpose, key: SigningKey, kid: bytes | None = None) -> bytes:
    """Return the claims signed for a purpose; `kid` is the key's id unless the format names the key otherwise."""
    named = key_id(bytes(key.verify_key)) if kid is None else kid
    protected = cbor.encode({ALGORITHM: EDDSA, KEY_ID: named})
    payload = cbor.encode(claims)
    signature = key.sign(signed_bytes(protected, purpose, payload)).signature
    return cbor.encode([protected, {}, payload, signature])


def open1(data: bytes, *, purpose: Purpose, public_keys: Mapping[bytes, bytes], limit: int = LIMIT) -> Claims:
    """Return the claims if one of `public_keys` (key id to public key) signed them for this purpose.

    Raises:
        TrustError: if the data are damaged, the key is not among them, or the signature does not fit.
    """
    envelope = parse1(data, limit=limit)
    public_key = public_keys.get(envelope.kid)
    if public_key is None:
        raise TrustError(
            QT_TRANSLATE_NOOP(
                "core",
                "This was signed with the key {key}, which this computer does not know, so it can be neither "
                "confirmed nor refuted here. Nothing was taken over from it. Ask the office that issued it, "
                "or bring its newer key list to this computer.",
            ),
            key=key_id_text(envelope.kid),
        )
    return _checked(envelope, purpose, public_key)


def open_by_whole_key(data: bytes, *, purpose: Purpose, limit: int = LIMIT) -> tuple[Claims, bytes]:
    """Return the claims, and the public key that signed them, where the key stands in the place of its id.

    Raises:
        TrustError: if the data are damaged, or the signature does not fit.
    """
    envelope = parse1(data, limit=limit)
    return _checked(envelope, purpose, envelope.kid), envelope.kid


def parse1(data: bytes, *, limit: int = LIMIT) -> Envelope:
    """Return the parts of a signed thing, unchecked.

    Raises:
        TrustError: if the data have any other form.
    """
    match cbor.decode(data, limit=limit):
        case [bytes() as protected, dict() as unprotected, bytes() as payload, bytes() as signature] if (
            not unprotected and len(signature) == 64
        ):
            claims = cbor.decode(payload, limit=limit)
            if isinstance(claims, dict):
                return Envelope(
                    kid=_kid(protected), claims=claims, protected=protected, payload=payload, signature=signature
                )
    raise cbor.damaged()


def _checked(envelope: Envelope, purpose: Purpose, public_key: bytes) -> Claims:
    message = signed_bytes(envelope.protected, purpose, envelope.payload)
    verify_bare(message, signature=envelope.signature, public_key=public_key)
    return envelope.claims


def _kid(protected: bytes) -> bytes:
    match cbor.decode(protected, limit=LIMIT):
        case {1: -8, 4: bytes() as kid, **others} if not others and 0 < len(kid) <= 32:
            return kid
    raise cbor.damaged()


def signed_bytes(protected: bytes, purpose: Purpose, payload: bytes) -> bytes:
    """Return what a signature over protected header and payload covers (RFC 9052, 4.4)."""
    return cbor.encode(["Signature1", protected, purpose.encode("ascii"), payload])
