"""What a hit shows and how near it comes: the words found in a text, a piece of it around them, the order of hits."""

import msgspec

from app.base.i18n import LANGUAGES
from app.engine.folding import QueryWord, language_of, stem, tokens
from app.engine.searchable import NAMES_APART, Document, Kind

Mark = tuple[int, int]
"""Start and end of a found word in a text, as written."""

SNIPPET_LETTERS = 160
"""About two lines of a result."""

_WORDS_BEFORE = 45
"""Letters shown before the first word found."""

NAMED_BONUS = 1.6
"""For a document whose name has every word of the query."""

WHOLE_NAME_BONUS = 1.5
"""For a name that is the query and nothing more, in the languages' stems."""

EXACT_BONUS = 0.35
"""The most that words found exactly as typed add."""

NEAR_BONUS = 0.45
"""For words that stand beside each other."""

FIRST_LANGUAGE_BONUS = 1.12

KIND_WEIGHTS: dict[Kind, float] = {"lesson": 1.25, "term": 1.25, "desk": 1.25, "course": 1.1, "rule": 1.15}


class Snippet(msgspec.Struct, frozen=True):
    """A piece of text and the words found in it; the text is never markup."""

    text: str
    marks: tuple[Mark, ...] = ()


class Found(msgspec.Struct, frozen=True):
    """How a text meets a query: which words it has, which of them exactly, and how many stand beside each other."""

    marks: tuple[Mark, ...]
    words: frozenset[int]
    """Numbers of the query's words."""
    exact: frozenset[int]
    neighbours: int
    length: int
    """Words of the text."""


_NO_WORD = -1


class Query:
    """The words of a query, with what is known of the words of texts met so far; one for each search."""

    def __init__(self, words: tuple[QueryWord, ...]) -> None:
        self.words = words
        self._forms = {word.form: number for number, word in enumerate(words)}
        self._roots = {root: number for number, word in enumerate(words) for root in word.stems.items()}
        self._beginning = words[-1].form if words and words[-1].begun else ""
        self._met: dict[str, dict[str, int]] = {}
        self._found: dict[tuple[str, str], Found] = {}

    def found_in(self, text: str, language: str) -> Found:
        """Return how a text in a language ("" for unknown) meets the query."""
        found = self._found.get((text, language))
        if found is None:
            found = self._found[text, language] = self._look_into(text, language)
        return found

    def _look_into(self, text: str, language: str) -> Found:
        known = self._met.setdefault(language, {})
        marks: list[Mark] = []
        met: set[int] = set()
        exact: set[int] = set()
        neighbours, before = 0, -2
        spoken = tokens(text)
        for at, (form, start, end) in enumerate(spoken):
            number = known.get(form)
            if number is None:
                number = known[form] = self._number_of(form, language)
            if number == _NO_WORD:
                continue
            marks.append((start, end))
            neighbours += at == before + 1 and number not in met
            before = at
            met.add(number)
            if form == self.words[number].form:
                exact.add(number)
        return Found(tuple(marks), frozenset(met), frozenset(exact), neighbours, len(spoken))

    def _number_of(self, form: str, language: str) -> int:
        """Return the number of the query's word that a word of a text is, in another form or as its beginning."""
        if form in self._forms:
            return self._forms[form]
        for one in [language] if language else LANGUAGES:
            spoken = language_of(form, one)
            number = self._roots.get((spoken, stem(form, spoken)))
            if number is not None:
                return number
        begins = self._beginning and form.startswith(self._beginning)
        return len(self.words) - 1 if begins else _NO_WORD


def snippet(text: str, marks: tuple[Mark, ...], *, letters: int = SNIPPET_LETTERS) -> Snippet:
    """Return a piece of a text around the place where most words were found, cut between words."""
    if len(text) <= letters:
        return Snippet(text, marks)
    start = _best_start(marks, letters)
    begin = 0 if start <= _WORDS_BEFORE else text.find(" ", start - _WORDS_BEFORE) + 1
    end = len(text) if begin + letters >= len(text) else max(text.rfind(" ", begin, begin + letters), begin + 1)
    ahead, behind = "… " if begin else "", " …" if end < len(text) else ""
    shift = len(ahead) - begin
    inside = tuple((one + shift, two + shift) for one, two in marks if begin <= one and two <= end)
    return Snippet(f"{ahead}{text[begin:end]}{behind}", inside)


def _best_start(marks: tuple[Mark, ...], letters: int) -> int:
    room = letters - _WORDS_BEFORE
    counted = [(sum(start <= one < start + room for one, _ in marks), -start) for start, _ in marks]
    return -max(counted)[1] if counted else 0


def nearness(document: Document, query: Query, *, weight: float, first: str) -> tuple[int, float]:
    """Return how near a document comes to a query: how many of its words it has, then a weight; higher is nearer.

    `weight` is what the index says (bm25 with the sign turned), `first` the language preferred.
    """
    words, language = query.words, document.language
    body = query.found_in(document.text, language)
    name = query.found_in(document.key, language)
    met = len(name.words | body.words)
    exact = len(name.exact | body.exact) / len(words)
    near = max(name.neighbours, body.neighbours) / max(len(words) - 1, 1)
    value = weight * KIND_WEIGHTS.get(document.kind, 1.0) * (1 + EXACT_BONUS * exact + NEAR_BONUS * near)
    if len(name.words) == len(words):
        value *= NAMED_BONUS
        if any(_is_whole(part, query, language) for part in document.key.split(NAMES_APART)):
            value *= WHOLE_NAME_BONUS
    if language == first:
        value *= FIRST_LANGUAGE_BONUS
    return met, value


def _is_whole(name: str, query: Query, language: str) -> bool:
    found = query.found_in(name, language)
    return found.length == len(query.words) == len(found.words)
