"""Ids for what is new in a course: words of three languages in Latin letters, and never an id that was given before."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from app.course.authored import FaultError, parse_yaml

LONGEST = 48
"""Most letters of an id (`app.base.ids.ID_PATTERN`)."""

SHORTEST = 3

_LETTERS = dict(zip("абвгдеёзийклмнопрстуфхцыэ", "abvgdeeziyklmnoprstufhcye", strict=True))
_LETTERS |= {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ь": "", "ю": "yu", "я": "ya"}
_LETTERS |= {"ә": "a", "ғ": "g", "қ": "q", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i"}
_TABLE = str.maketrans(_LETTERS)
"""Kazakh letters as in the Latin alphabet of 2021 without its marks, the others as Russian is usually written."""

_PARTS = {
    *("choices", "pairs", "extra", "gaps", "options", "rubric", "categories", "columns", "rows", "regions"),
    *("media", "terms", "objectives"),
}
"""Keys under which things stand whose ids need to differ only among themselves."""

_WRITTEN_ID = re.compile(r"\bid:[ \t]*[\"']?([a-z][a-z0-9-]{2,47})\b")


def latin(words: str) -> str:
    """Return Kazakh, Russian or English words in small Latin letters and digits, hyphens between; "" for none."""
    told = unicodedata.normalize("NFC", words).lower().translate(_TABLE)
    plain = unicodedata.normalize("NFKD", told).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def mint(words: str, taken: Collection[str], *, prefix: str = "new") -> str:
    """Return an id made of words that is not in `taken`, with a number behind it if it would be.

    `prefix`, of three letters at least, stands before what begins with a digit or is too short, and for no words.
    """
    made = latin(words)
    if not made[:1].isalpha() or len(made) < SHORTEST:
        made = f"{prefix}-{made}".strip("-")
    found, number = _cut(made, LONGEST), 1
    while found in taken:
        number += 1
        found = f"{_cut(made, LONGEST - len(str(number)) - 1)}-{number}"
    return found


def taken_ids(files: Mapping[str, str], locked: Iterable[str] = ()) -> frozenset[str]:
    """Return the ids that nothing new in a course may have.

    `files` are the texts of its files by name relative to its folder; those that are not YAML just now are searched
    for whatever looks like an id. `locked` are the names in ids.lock, also those of what was retired: no id comes back.
    """
    found = {name.partition("/")[0] for name in locked}
    for name, text in files.items():
        if name.startswith("lessons/"):
            found.add(name.removeprefix("lessons/").partition(".")[0])
        elif name.endswith(".yaml"):
            found |= set(_ids_in(name, text))
    return frozenset(found)


def _cut(words: str, most: int) -> str:
    """Return words no longer than so many letters, cut between two of them where that leaves enough."""
    if len(words) <= most:
        return words
    whole = words[: most + 1].rpartition("-")[0]
    return whole if len(whole) > most // 2 else words[:most].rstrip("-")


def _ids_in(name: str, text: str) -> Iterator[str]:
    try:
        told = parse_yaml(text, name=name).data
    except FaultError:
        yield from _WRITTEN_ID.findall(text)
        return
    yield from _named(told)


def _named(told: Any) -> Iterator[str]:
    if isinstance(told, list):
        for one in told:
            yield from _named(one)
    if isinstance(told, dict):
        for key in ("id", "bank"):
            if isinstance(told.get(key), str):
                yield told[key]
        for key, value in told.items():
            if key not in _PARTS:
                yield from _named(value)
