"""What each translation was made from, kept in a file of the course: translations.yaml.

Only what differs from the ordinary is remembered: a translation whose source changed since, and a text that is the
same in two languages on purpose. An entry names the words it is about, so that a text written anew has none.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from app.base.errors import CourseError
from app.course.draft import Draft
from app.course.yaml_edit import plain
from app.course.yaml_text import flow, mapping_lines

MEMORY = "translations.yaml"

_HEAD = (
    "# Written by Kense: which translations were made from an older source, and which texts are the same on purpose.\n"
)


class TranslationMemory(msgspec.Struct, frozen=True, kw_only=True):
    """`made`: language -> "key:hash of the translation" -> "hash of its source then" (for blocks also the fingerprint).

    `same`: language -> "key:hash of the text" of those that say the same in both languages on purpose.
    """

    made: dict[str, dict[str, str]] = {}
    same: dict[str, tuple[str, ...]] = {}

    def made_from(self, language: str, entry: str) -> str:
        """Return the hash of the source a translation was made from, "" if it is not remembered."""
        return self.made.get(language, {}).get(entry, "").partition(" ")[0]

    def block_made_from(self, language: str, entry: str) -> str:
        """Return the fingerprint of the block a translation was made from, "" if it is not remembered."""
        return self.made.get(language, {}).get(entry, "").partition(" ")[2]

    def is_same(self, language: str, entry: str) -> bool:
        """Tell whether a text was marked as the same on purpose."""
        return entry in self.same.get(language, ())

    def with_made(self, language: str, entries: Mapping[str, str]) -> "TranslationMemory":
        """Return the memory with more entries."""
        return self._with(made={**self.made.get(language, {}), **entries}, language=language)

    def with_same(self, language: str, entries: set[str]) -> "TranslationMemory":
        """Return the memory with more texts marked."""
        marked = tuple(sorted({*self.same.get(language, ()), *entries}))
        return msgspec.structs.replace(self, same={**self.same, language: marked})

    def only(self, language: str, known: set[str]) -> "TranslationMemory":
        """Return the memory without entries about words that no longer stand anywhere."""
        made = {entry: told for entry, told in self.made.get(language, {}).items() if entry in known}
        marked = tuple(entry for entry in self.same.get(language, ()) if entry in known)
        kept = self._with(made=made, language=language)
        return msgspec.structs.replace(kept, same={**self.same, language: marked})

    def _with(self, *, made: dict[str, str], language: str) -> "TranslationMemory":
        return msgspec.structs.replace(self, made={**self.made, language: made})


@lru_cache(maxsize=50)
def memory_of_text(text: str) -> TranslationMemory:
    """Return the memory that a file holds; one that cannot be read remembers nothing."""
    try:
        told: Any = plain(text) if text.strip() else {}
        return msgspec.convert(
            {key: one for key, one in (told or {}).items() if key in {"made", "same"}}, TranslationMemory
        )
    except (CourseError, msgspec.ValidationError, AttributeError):
        return TranslationMemory()


def memory_of(draft: Draft) -> TranslationMemory:
    """Return the memory of a draft."""
    return memory_of_text(draft.text(MEMORY))


def with_memory(draft: Draft, memory: TranslationMemory) -> Draft:
    """Return the draft with its memory; there is no file while there is nothing to remember."""
    made = {language: dict(sorted(one.items())) for language, one in sorted(memory.made.items()) if one}
    same = {language: one for language, one in sorted(memory.same.items()) if one}
    if not made and not same:
        return draft.without(MEMORY) if MEMORY in draft.files else draft
    lines = list(mapping_lines({"format": 1, **({"made": made} if made else {})}, ""))
    if same:
        lines.append("same:")
        for language, entries in same.items():
            lines += [f"  {language}:", *(f"    - {flow(one)}" for one in entries)]
    return draft.with_text(MEMORY, _HEAD + "\n".join(lines) + "\n")
