"""Small signed files that people carry: JSON with a body and an Ed25519 signature over its canonical form.

Cards of offices and receipts are such files. They are read as from a stranger: nothing in a body is to be believed
before `check_signature` or one of the readers built on it has returned.
"""

import json
from typing import Any, TypeVar

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust.chain import canonical
from app.trust.signing import Purpose, sign, verify

T = TypeVar("T")

LIMIT = 256 * 1024
"""Longest file in bytes that is looked at."""


class SignedBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file taken apart; `signature` is hexadecimal."""

    body: dict[str, Any]
    signature: str


def signed_file(value: msgspec.Struct, *, purpose: Purpose, key: SigningKey) -> bytes:
    """Return the file that says `value`, signed for a purpose."""
    body = msgspec.to_builtins(value)
    signature = sign(canonical(body), purpose=purpose, key=key).hex()
    return msgspec.json.format(msgspec.json.encode(SignedBody(body=body, signature=signature))) + b"\n"


def parsed_file(data: bytes) -> SignedBody | None:
    """Return the parts of a file, unchecked; None if it has another form."""
    if len(data) > LIMIT:
        return None
    try:
        return msgspec.convert(json.loads(data), SignedBody)
    except (ValueError, RecursionError):  # msgspec's own errors are ValueErrors too
        return None


def format_of(parsed: SignedBody) -> int:
    """Return the format a body names, 0 if it names none."""
    told = parsed.body.get("format")
    return told if isinstance(told, int) and not isinstance(told, bool) else 0


def check_signature(parsed: SignedBody, *, purpose: Purpose, public_key: bytes) -> None:
    """Return if this key signed exactly this body for this purpose.

    Raises:
        TrustError: if it did not.
    """
    try:
        signature = bytes.fromhex(parsed.signature)
        message = canonical(parsed.body)
    except ValueError:  # a lone half of a letter has no UTF-8
        signature, message = b"", b""
    verify(message, purpose=purpose, signature=signature, public_key=public_key)


def read_body(parsed: SignedBody, kind: type[T], problem: TrustError) -> T:
    """Return the body as a value; `problem` is raised if it is none."""
    try:
        return msgspec.convert(parsed.body, kind)
    except ValueError as error:
        raise problem from error
