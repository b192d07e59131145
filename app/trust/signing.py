"""Ed25519 signatures that hold for one purpose only: a signed bundle can never pass as a signed certificate."""

from typing import Literal

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP

Purpose = Literal[
    "statement",
    "certificate",
    "bundle",
    "package",
    "key-list",
    "status-list",
    "receipt",
    "responses",
    "erasure",
    "assignment",
]

DOMAIN = b"Kense signature 1"
"""Opens every message signed here. A COSE structure starts with another byte, so neither passes as the other."""


def sign(data: bytes, *, purpose: Purpose, key: SigningKey) -> bytes:
    """Return the 64 bytes that sign `data` for this purpose."""
    return key.sign(_message(data, purpose)).signature


def verify(data: bytes, *, purpose: Purpose, signature: bytes, public_key: bytes) -> None:
    """Return if this key signed exactly this data for this purpose.

    Raises:
        TrustError: if it did not, or key or signature are no Ed25519 values at all.
    """
    verify_bare(_message(data, purpose), signature=signature, public_key=public_key)


def verify_bare(message: bytes, *, signature: bytes, public_key: bytes) -> None:
    """Check a plain Ed25519 signature, for formats that bind the purpose into the message themselves.

    Raises:
        TrustError: if the signature does not fit.
    """
    try:
        VerifyKey(public_key).verify(message, signature)
    except (CryptoError, ValueError) as error:
        raise TrustError(
            QT_TRANSLATE_NOOP(
                "core",
                "The signature does not fit: this was changed after it was signed, or somebody else signed it. "
                "Nothing was taken over from it. Do not rely on it; ask for a new one.",
            )
        ) from error


def _message(data: bytes, purpose: Purpose) -> bytes:
    # No purpose contains a zero byte, so purpose and data cannot be shifted into one another.
    return b"\0".join((DOMAIN, purpose.encode("ascii"), data))
