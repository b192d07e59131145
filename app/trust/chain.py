"""The chain of facts: each fact's hash covers the one before it, so none can be changed or taken out unseen.

hash = SHA-256(previous hash || canonical body), as design/records.md lays down.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)

FIRST = "0" * 64
"""What the first fact names as its previous hash."""


class ChainLink(msgspec.Struct, frozen=True):
    """What the chain needs of a stored fact."""

    sequence: int
    previous: str
    canonical: bytes
    hash: str


def canonical(fields: dict[str, Any]) -> bytes:
    """Return the one byte form of a fact: JSON with sorted keys, no spaces, UTF-8 letters as they are."""
    return _CANONICAL.encode(fields).encode()


def link_hash(previous: str, body: bytes) -> str:
    """Return the hash of a fact as 64 hexadecimal letters."""
    return next(links(previous, (body,))).hex()


def links(previous: str, bodies: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the hash of each of consecutive facts, 32 bytes; `previous` is the one before the first."""
    import hashlib  # 3 ms that a start does not need

    hash_ = bytes.fromhex(previous)
    for body in bodies:
        hash_ = hashlib.sha256(hash_ + body).digest()
        yield hash_


def first_break(links: Iterable[ChainLink]) -> int | None:
    """Return the sequence number of the first fact that does not fit, or None if the chain is whole."""
    previous = FIRST
    for sequence, link in enumerate(links, start=1):
        fits = link.sequence == sequence and link.previous == previous
        if not fits or link.hash != link_hash(link.previous, link.canonical):
            return link.sequence
        previous = link.hash
    return None
