"""The glossary: terms in three languages, found in running text on first use."""

import re
from functools import cached_property

import msgspec

from app.base.i18n import LocalText, pick
from app.course.outline import Format, Id, Language, Strict

_TAG = re.compile(r'(<(?:[^>"]|"[^"]*")*>)')


class TermEntry(Strict, frozen=True, kw_only=True):
    """One term; `checked` says that an official or quoted source shows it in all languages."""

    id: Id
    en: str = ""
    ru: str = ""
    kk: str = ""
    definition: LocalText
    forms: dict[str, tuple[str, ...]] = {}
    """Inflected forms per language under which it also appears."""
    checked: bool = False
    former: dict[str, tuple[str, ...]] = {}
    """Former official terms per language."""
    facts: tuple[str, ...] = ()
    no_autolink: tuple[Language, ...] = ()
    """Languages in which the word is too common to link by itself; lessons may still link it by hand."""

    def name(self, language: str) -> str:
        """Return the term itself."""
        return pick({"en": self.en, "ru": self.ru, "kk": self.kk}, language)


class GlossaryFile(Strict, frozen=True, kw_only=True):
    """glossary.yaml."""

    format: Format
    terms: tuple[TermEntry, ...]


class Glossary(msgspec.Struct, dict=True):
    """All terms, with the patterns that find them in text."""

    terms: tuple[TermEntry, ...] = ()

    @cached_property
    def _by_id(self) -> dict[str, TermEntry]:
        return {term.id: term for term in self.terms}

    @cached_property
    def _patterns(self) -> dict[str, tuple[re.Pattern[str], dict[str, str]]]:
        return {language: _pattern(self.terms, language) for language in ("en", "ru", "kk")}

    def term(self, term_id: str) -> TermEntry | None:
        """Return a term, or None."""
        return self._by_id.get(term_id)

    def found_in(self, plain: str, language: str) -> tuple[TermEntry, ...]:
        """Return the terms that appear in a plain text, in the order of their first appearance."""
        pattern, ids = self._patterns[language]
        seen = dict.fromkeys(ids.get(found[0].casefold(), "") for found in pattern.finditer(plain))
        return tuple(self._by_id[one] for one in seen if one)

    def link_first_uses(self, html: str, language: str, *, already: set[str]) -> str:
        """Return the HTML with the first use of each term linked; `already` is what the lesson linked before.

        Text inside links, tags and code is left alone. `already` grows by what was linked.
        """
        already |= set(re.findall(r'href="term:([a-z0-9-]+)"', html))
        pattern, ids = self._patterns[language]
        pieces, depth = _TAG.split(html), 0

        def linked(found: re.Match[str]) -> str:
            term = ids.get(found[0].casefold(), "")
            if not term or term in already:
                return found[0]
            already.add(term)
            return f'<a href="term:{term}">{found[0]}</a>'

        for number, piece in enumerate(pieces):
            if piece.startswith("<"):
                depth += _closed_to_links(piece)
            elif depth == 0 and piece.strip():
                pieces[number] = pattern.sub(linked, piece)
        return "".join(pieces)


def _closed_to_links(tag: str) -> int:
    if re.match(r"<(a|code|kbd|th|h\d)\b", tag):
        return 1
    return -1 if re.match(r"</(a|code|kbd|th|h\d)>", tag) else 0


def _pattern(terms: tuple[TermEntry, ...], language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    ids: dict[str, str] = {}
    for term in terms:
        if language in term.no_autolink:
            continue
        for form in (term.name(language), *term.forms.get(language, ())):
            ids.setdefault(form.casefold(), term.id)
    # Longest first: "administrative act" must win over "act".
    words = sorted(ids, key=len, reverse=True)
    if not words:
        return re.compile(r"(?!)"), ids
    return re.compile(r"(?<!\w)(" + "|".join(map(re.escape, words)) + r")(?!\w)", re.IGNORECASE), ids
