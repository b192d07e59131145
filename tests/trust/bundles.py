"""Bundles in few words: facts as a PC writes them, its key, and the office they are for."""

import hashlib
import zlib

import msgspec
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.trust import box, cbor, cose
from app.trust.bundle import BODY, FORMAT, LENGTH_BYTES, MAGIC, SIZE, BundleBody, chain_of
from app.trust.chain import FIRST, canonical

PC = SigningKey(b"\x07" * 32)
OFFICE = PrivateKey(b"\x01" * 32)
OTHER_OFFICE = PrivateKey(b"\x02" * 32)
AT, LOCAL = "2026-11-23T09:00:00.000+00:00", "2026-11-23T14:00:00+05:00"
PAPER = b"a paper"


def record(sequence: int, **changes: object) -> bytes:
    told = {
        "id": f"fact-{sequence}",
        "sequence": sequence,
        "at": AT,
        "local": LOCAL,
        "monotonic": 1.5,
        "boot": "one-boot",
        "kind": "lesson.opened",
        "body": {"course": "c03-inquiries", "lesson": "сәлем", "marks": [1.0, None]},
    }
    return canonical({**told, **changes})


def body(*records: bytes, **changes: object) -> BundleBody:
    """Return a body with one chain of the records, or of three facts."""
    chain = chain_of("own-db", 1, FIRST, records or tuple(record(at) for at in (1, 2, 3)))
    told = BundleBody(
        installation=bytes(PC.verify_key),
        profile="8a4c7a5e-0000-4000-8000-000000000001",
        name="Айгүл Сәрсенова",
        sequence=1,
        previous="",
        made_at=AT,
        made_local=LOCAL,
        boot="one-boot",
        monotonic_ms=1500,
        kense="0.1.0",
        chains=(chain,),
        papers={hashlib.sha256(PAPER).hexdigest(): PAPER},
    )
    return msgspec.structs.replace(told, **changes)


def sealed(claims: cose.Claims, key: SigningKey = PC) -> bytes:
    """Return a file around any claims, signed and sealed as a real one."""
    signed = cose.sign1(claims, purpose="bundle", key=key, kid=bytes(key.verify_key))
    return enveloped(signed)


def enveloped(signed: bytes) -> bytes:
    inside = box.seal(signed, bytes(OFFICE.public_key))
    return MAGIC + len(inside).to_bytes(LENGTH_BYTES, "big") + inside


def claims_of(told: object) -> cose.Claims:
    """Return the claims that carry any value as body."""
    plain = cbor.encode(told)
    return {FORMAT: 1, SIZE: len(plain), BODY: zlib.compress(plain)}


def as_told(made: BundleBody) -> dict[str, object]:
    """Return a body as the plain values that stand in the file, to be changed by a forger."""
    told: dict[str, object] = msgspec.to_builtins(made, builtin_types=(bytes,))
    return told
