"""CBOR in its one canonical form, read as from a stranger: plain values only, no tags, nothing twice."""

from collections import defaultdict
from typing import Any

import cbor2

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP

MAX_DEPTH = 8
MAX_VALUES = 1_000_000
"""Most values in one document: an empty list is one byte on the wire and seventy in memory."""

TEXTS, LISTS, MAPS, TAGS = (2, 3), 4, 5, 6
"""Kinds of values (RFC 8949, 3.1)."""


def encode(value: object) -> bytes:
    """Return the canonical form: shortest numbers, sorted keys, known lengths."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes, *, limit: int) -> Any:
    """Return numbers, texts, bytes, lists and maps as they were encoded.

    Raises:
        TrustError: if the data are longer than `limit`, are not canonical CBOR, or hold anything else.
    """
    # No value is shorter than a byte, so what is short need not be counted.
    if len(data) > limit or (len(data) > MAX_VALUES and not _is_countable(data)):
        raise damaged()
    try:
        value = cbor2.loads(
            data,
            max_depth=MAX_DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            # Every tag, known or not, is refused before it can become a date, a regular expression, a reference …
            semantic_decoders=defaultdict(lambda: _refuse_tag),
        )
        # … and what does not come out the same was not canonical, or had something behind it.
        plain = _is_plain(value) and encode(value) == data
    except cbor2.CBORError as error:
        raise damaged() from error
    if not plain:
        raise damaged()
    return value


def damaged() -> TrustError:
    """Return the error for something that is no signed data of Kense's."""
    return TrustError(
        QT_TRANSLATE_NOOP(
            "core",
            "This is not a signed document of Kense, or a part of it is missing or damaged. "
            "Nothing was taken over from it. Scan or copy it again, whole.",
        )
    )


def _is_countable(data: bytes) -> bool:
    """Tell whether the data hold at most MAX_VALUES values, looking at their heads only."""
    place, waiting = 0, 1
    while waiting and place < len(data):
        kind, told = divmod(data[place], 32)
        size = {24: 1, 25: 2, 26: 4, 27: 8}.get(told, 0)
        number = int.from_bytes(data[place + 1 : place + 1 + size], "big") if size else told
        place += 1 + size + (number if kind in TEXTS else 0)
        waiting += {LISTS: number, MAPS: 2 * number}.get(kind, 0) - 1
        if waiting > MAX_VALUES or kind == TAGS:
            return False
    return True


def _refuse_tag(*_: object) -> object:
    raise ValueError("tags are not used")


def _is_plain(value: object) -> bool:
    match value:
        case bytes() | str() | int():  # and bool, which is an int
            return True
        case list():
            return all(map(_is_plain, value))
        case dict():
            return all(map(_is_key, value)) and all(map(_is_plain, value.values()))
    return False


def _is_key(value: object) -> bool:
    # Python takes True and 1 for the same key; CBOR does not.
    return isinstance(value, int | str) and not isinstance(value, bool)
