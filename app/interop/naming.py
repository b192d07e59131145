"""Ids from words: Russian and Kazakh in Latin letters, and never one that is taken."""

import re
from collections.abc import Iterable

from app.base.ids import ID_PATTERN
from app.course.editing.new_ids import latin

LONGEST = 40
"""Letters of an id made from words; the eight that remain are for a number behind it."""


def slug(text: str, *, prefix: str) -> str:
    """Return words as an id, with the prefix before what has no letter first or is too short; "" for no words."""
    words = latin(text)
    if not words:
        return ""
    if not words[0].isalpha() or len(words) < 3:
        words = f"{prefix}-{words}"
    if len(words) > LONGEST:
        cut = words[: LONGEST + 1].rpartition("-")[0]
        words = cut if len(cut) >= 3 else words[:LONGEST]
    return words


class Names:
    """Gives ids that are not taken."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def new(self, *wishes: str, prefix: str) -> str:
        """Return the first wish that makes an id, numbered if it is taken; a wish that is an id stays as it is."""
        made = (one if re.fullmatch(ID_PATTERN, one) else slug(one, prefix=prefix) for one in wishes)
        wanted = next((one for one in made if one), f"{prefix}-1")
        found, number = wanted, self._last.get(wanted, 1)
        while found in self._taken:
            number += 1
            found = f"{wanted[:LONGEST].rstrip('-')}-{number}"
        self._last[wanted] = number
        self._taken.add(found)
        return found
