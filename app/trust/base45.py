"""Base45 (RFC 9285): bytes as the letters that a QR code packs tightest."""

import struct

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
VALUES = {letter: value for value, letter in enumerate(ALPHABET)}


PAIRS = tuple(low + high for high in ALPHABET for low in ALPHABET)
"""The two letters of every number below 45 * 45, lower place first."""


def encode(data: bytes) -> str:
    """Return two bytes as three letters, a last single byte as two."""
    count, odd = divmod(len(data), 2)
    numbers = struct.unpack(f">{count}H", data[: 2 * count])
    text = "".join([PAIRS[number % 2025] + ALPHABET[number // 2025] for number in numbers])
    return text + PAIRS[data[-1]] if odd else text


def decode(text: str) -> bytes:
    """Return the bytes; every byte string has exactly one text.

    Raises:
        ValueError: for a letter outside the alphabet, an impossible length or a group above its bytes' range.
    """
    data = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        if len(group) == 1:
            raise ValueError("a single letter stands for no byte")
        try:
            number = sum(VALUES[letter] * 45**place for place, letter in enumerate(group))
        except KeyError as error:
            raise ValueError(f"{error.args[0]!r} is no base45 letter") from error
        size = len(group) - 1
        if number >= 256**size:
            raise ValueError(f"{group!r} is more than {size} bytes can hold")
        data += number.to_bytes(size, "big")
    return bytes(data)
