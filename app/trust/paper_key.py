"""A secret key on paper: 14 groups of five letters that can be typed back, each of which notices a slip.

The alphabet is Crockford's base32, without I, L, O and U. The fifth letter of a group checks the four before it and
the group's place, so that a wrong letter, two letters in the wrong order or two swapped groups are found and named.
The last group checks the whole. Cyrillic letters that look like Latin ones are taken for them.
"""

import hashlib
import re

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOK_ALIKES = str.maketrans("OILАВСЕНКМРТХОУЗҚӨІ", "011ABCEHKMPTX0Y3K01")
DATA_GROUPS = 13
GROUPS = DATA_GROUPS + 1
SEED_BYTES = 32
WHOLE = b"Kense paper key 1"


def paper_groups(seed: bytes) -> list[str]:
    """Return the 14 groups of a 32-byte secret, such as "7KQ2M"."""
    number = int.from_bytes(seed, "big") << (DATA_GROUPS * 20 - SEED_BYTES * 8)
    digits = [number >> shift & 31 for shift in range((DATA_GROUPS * 4 - 1) * 5, -1, -5)]
    digits += _whole_check(seed)
    groups = [digits[start : start + 4] for start in range(0, GROUPS * 4, 4)]
    return ["".join(ALPHABET[one] for one in [*group, _check(group, place)]) for place, group in enumerate(groups)]


def from_paper(typed: str) -> bytes:
    """Return the secret that was typed from paper; spaces, hyphens and the size of letters do not matter.

    Raises:
        TrustError: naming the first group that has a slip, or how many groups are missing.
    """
    letters = re.sub(r"[\s.\-–—]+", "", typed.upper()).translate(LOOK_ALIKES)
    if len(letters) != GROUPS * 5:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The paper has {wanted} groups of five letters; {typed} letters were typed instead of {letters}. "
            "Nothing was changed. Look which are missing or too many.",
        )
        raise TrustError(text, wanted=GROUPS, typed=len(letters), letters=GROUPS * 5)
    digits: list[int] = []
    for place in range(GROUPS):
        group = letters[place * 5 : place * 5 + 5]
        values = [ALPHABET.find(letter) for letter in group]
        if min(values) < 0 or _check(values[:4], place) != values[4]:
            raise _slip(place + 1, group)
        digits += values[:4]
    return _seed(digits)


def _seed(digits: list[int]) -> bytes:
    number = 0
    for digit in digits[: DATA_GROUPS * 4]:
        number = number << 5 | digit
    spare = DATA_GROUPS * 20 - SEED_BYTES * 8
    seed = (number >> spare).to_bytes(SEED_BYTES, "big")
    if number & ((1 << spare) - 1) or _whole_check(seed) != digits[DATA_GROUPS * 4 :]:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Each group fits, but not all of them together: they may be from two papers. Nothing was changed. "
            "Compare every group with the paper.",
        )
        raise TrustError(text)
    return seed


def _slip(place: int, group: str) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core", "There is a slip in group {place}, “{group}”. Nothing was changed. Compare this group with the paper."
    )
    return TrustError(text, place=place, group=group)


def _whole_check(seed: bytes) -> list[int]:
    number = int.from_bytes(hashlib.sha256(WHOLE + seed).digest()[:3], "big")
    return [number >> shift & 31 for shift in (15, 10, 5, 0)]


def _check(group: list[int], place: int) -> int:
    """Return the check of four digits: a sum in GF(32) with a power of 2 for each place, as in Reed-Solomon codes."""
    total = place
    for digit in group:
        total = _doubled(total) ^ digit
    return _doubled(total)


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value > 31 else value
