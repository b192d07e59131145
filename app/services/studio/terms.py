"""Terms of the glossary in a text to translate: how they are said in the other language, and whether they were."""

import re
from functools import cached_property

import msgspec

from app.course.glossary import Glossary, TermEntry
from app.engine.folding import forms, language_of, stem
from app.services.studio.prose import prose

SHORTEST_STEM = 4
"""Letters that two stems have in common at least, where one of them has a letter more."""

_BRACKETS = re.compile(r"\s*\([^()]*\)")


class TermHint(msgspec.Struct, frozen=True, kw_only=True):
    """A term found in a source. `used` tells whether the translation has it; `checked` whether a source shows it."""

    id: str
    source: str
    target: str
    used: bool
    checked: bool


class TermBook(msgspec.Struct, frozen=True, dict=True):
    """The terms that count for a course: its own and those of all courses; its own come first."""

    terms: tuple[TermEntry, ...] = ()

    @cached_property
    def _glossary(self) -> Glossary:
        return Glossary(self.terms)

    @cached_property
    def _known(self) -> dict[tuple[str, str], tuple[tuple[str, ...], ...]]:
        return {}

    def hints(self, source: str, target: str, *, languages: tuple[str, str]) -> tuple[TermHint, ...]:
        """Return the terms of a source text, each with its form in the language of the translation."""
        ours, theirs = languages
        found = self._glossary.found_in(prose(source), ours)
        words = _stems(prose(target), theirs)
        return tuple(
            TermHint(
                id=term.id,
                source=_said(term, ours),
                target=_said(term, theirs),
                used=f"(term:{term.id})" in target or any(_stands_in(one, words) for one in self._ways(term, theirs)),
                checked=term.checked,
            )
            for term in found
            if _said(term, theirs)
        )

    def words(self, language: str) -> frozenset[str]:
        """Return all words of all terms in a language, as they are written: no spelling mistakes."""
        texts = (text for term in self.terms for text in (_said(term, language), *term.forms.get(language, ())))
        return frozenset(word.casefold() for text in texts for word in re.findall(r"[^\W\d_]+", text))

    def _ways(self, term: TermEntry, language: str) -> tuple[tuple[str, ...], ...]:
        """Return the stems of each way in which a term may be said."""
        key = (term.id, language)
        if key not in self._known:
            said = [one for whole in _said(term, language).split("/") for one in (whole, _BRACKETS.sub("", whole))]
            listed = (*said, *term.forms.get(language, ()))
            self._known[key] = tuple(dict.fromkeys(filter(None, (_stems(one, language) for one in listed))))
        return self._known[key]


def term_book(own: tuple[TermEntry, ...], shared: tuple[TermEntry, ...]) -> TermBook:
    """Return the terms of a course before those of all courses, each id once."""
    by_id = {one.id: one for one in (*reversed(shared), *reversed(own))}
    return TermBook(tuple(reversed(by_id.values())))


def _said(term: TermEntry, language: str) -> str:
    """Return the term in one language, "" where it has none: another language would be no suggestion."""
    return {"en": term.en, "ru": term.ru, "kk": term.kk}[language]


def _stems(text: str, language: str) -> tuple[str, ...]:
    return tuple(stem(form, language_of(form, language)) for form in forms(text))


def _stands_in(term: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether the words of a term follow each other in a text, whatever their endings."""
    starts = range(len(words) - len(term) + 1)
    return any(all(map(_alike, term, words[at : at + len(term)])) for at in starts)


def _alike(one: str, other: str) -> bool:
    """Tell whether two stems are of one word: at times a letter too many is cut ("орган" gives "орга")."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= SHORTEST_STEM and len(longer) - len(shorter) == 1 and longer.startswith(shorter)
