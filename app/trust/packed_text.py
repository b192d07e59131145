"""Texts packed for a code on paper: one byte a letter for nearly every script, where UTF-8 takes two or three.

A text has exactly one packed form, so that a signed thing has exactly one too. Latin letters without marks stay
text; Kazakh, Russian and other letters of the Kazakh state standard become bytes; a text whose other letters all
lie within 192 places of Unicode (Georgian, Devanagari, Arabic with Dari's letters …) becomes [start, bytes]: bytes
below 64 are signs, digits and capitals of ASCII from the space on, those above count from the start, which is in
steps of 32. What is left stays UTF-8 text.
"""

from app.trust import cbor

EIGHT_BIT = "kz1048"
"""The Kazakh state standard: Kazakh, Russian and Latin letters in one byte each."""

STEP = 32
SIGNS = 64
"""Bytes that stand for ASCII, from the space on."""

LETTERS = 256 - SIGNS
MOST_STEPS = (0x10FFFF - LETTERS) // STEP

Packed = str | bytes | list[object]


def pack_text(text: str) -> Packed:
    """Return the shortest of the forms above."""
    if text.isascii():
        return text
    try:
        return text.encode(EIGHT_BIT)
    except UnicodeEncodeError:
        pass
    start = min(ord(letter) for letter in text if not letter.isascii()) // STEP * STEP
    try:
        return [start // STEP, bytes(_byte(ord(letter), start) for letter in text)]
    except ValueError:
        return text


def unpack_text(packed: object) -> str:
    """Return the text of its one packed form.

    Raises:
        TrustError: if it is none, or has unprintable letters: those that turn the direction of text could make a page
            show another name.
    """
    try:
        text = _unpacked(packed)
    except ValueError as error:  # a byte of no letter, or a place outside Unicode
        raise cbor.damaged() from error
    if not text.isprintable() or pack_text(text) != packed:
        raise cbor.damaged()
    return text


def _unpacked(packed: object) -> str:
    match packed:
        case str():
            return packed
        case bytes():
            return packed.decode(EIGHT_BIT)
        case [int() as steps, bytes() as data] if not isinstance(steps, bool) and 0 < steps <= MOST_STEPS:
            start = steps * STEP
            return "".join(chr(byte + STEP if byte < SIGNS else start + byte - SIGNS) for byte in data)
    raise cbor.damaged()


def _byte(code: int, start: int) -> int:
    """Return the byte of one letter.

    Raises:
        ValueError: if it has none.
    """
    byte = code - STEP if code < 128 else code - start + SIGNS
    if not (0 <= byte < SIGNS if code < 128 else SIGNS <= byte < 256):
        raise ValueError(f"U+{code:04X} lies outside")
    return byte
