"""Comparing typed words as a fair examiner would: case, spaces, Unicode forms and keyboards do not matter."""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

RUSSIAN_FOR_KAZAKH = str.maketrans("әғқңөұүһі", "агкноуухи")
"""What a Russian layout gives for the letters it lacks."""

_EDGE_PUNCTUATION = " \t\n.,;:!?«»“”\"'()"


def normal_form(text: str) -> str:
    """Return the text NFC-composed, folded in case, with single spaces and no punctuation at its ends.

    The letter ё counts as е: most Russian texts do not write it.
    """
    composed = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    return re.sub(r"\s+", " ", composed).strip(_EDGE_PUNCTUATION)


def matches(typed: str, accepted: Iterable[str], *, russian_letters: bool = False) -> bool:
    """Tell whether `typed` is one of the accepted forms; `*` in a form stands for any letters.

    With `russian_letters`, Kazakh letters typed as their Russian neighbours (қ as к) count as right.
    """
    wanted = normal_form(typed)
    if not wanted:
        return False
    if russian_letters:
        wanted = wanted.translate(RUSSIAN_FOR_KAZAKH)
    for form in accepted:
        pattern = normal_form(form)
        if russian_letters:
            pattern = pattern.translate(RUSSIAN_FOR_KAZAKH)
        if _fits(wanted, pattern):
            return True
    return False


def _fits(text: str, pattern: str) -> bool:
    if "*" not in pattern:
        return text == pattern
    # Split on the star instead of a regular expression of the author's: no pattern can run away.
    head, *middle, tail = pattern.split("*")
    if not (text.startswith(head) and text.endswith(tail) and len(text) >= len(head) + len(tail)):
        return False
    rest = text[len(head) : len(text) - len(tail)]
    for part in middle:
        place = rest.find(part)
        if place < 0:
            return False
        rest = rest[place + len(part) :]
    return True


def number_of(typed: str) -> float | None:
    """Return the number a person typed: comma or point, spaces between thousands, sign; None if it is none."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", typed).replace(",", ".").replace("−", "-")
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", plain):
        return None
    return float(plain)


def number_text(number: float) -> str:
    """Return a number as a person would type it: all its digits, no exponent, no empty decimals."""
    return format(Decimal(repr(float(number))), "f").removesuffix(".0")
