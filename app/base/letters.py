"""Finding names however they were typed: capitals, ё, and Kazakh letters that a Russian keyboard does not have."""

import unicodedata

_LOOSE = str.maketrans("ёқңғүұөәіһ", "екнгууоаих")
"""Each letter with the one that is typed in its place."""


def loose(text: str) -> str:
    """Return a text so that two ways of typing the same words are equal."""
    # Composed first: й and ё of some keyboards are two characters, and folding would leave their marks behind.
    return " ".join(unicodedata.normalize("NFC", text).casefold().translate(_LOOSE).split())


def has_parts(text: str, typed: str) -> bool:
    """Tell whether every word typed is part of the text, in any order; nothing typed is part of all texts."""
    whole = loose(text)
    return all(part in whole for part in loose(typed).split())
