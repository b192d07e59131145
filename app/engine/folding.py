"""Words as search compares them: one spelling whatever the keyboard, and the stem a language gives them.

Kazakh letters count as the Russian ones that people type in their place, so stems are cut from folded words alone:
what is typed as "журек" and what is written as "жүрегінің" meet in one stem.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from app.base.i18n import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

RUSSIAN_FOR_KAZAKH = str.maketrans("әғқңөұүіһ", "агкноууих")

KNOWN_WORDS = 200_000
"""Words whose spelling and stem are remembered: all that ten courses use, and more."""

KNOWN_TEXTS = 400
"""Texts whose words are remembered: from one letter typed to the next, most of what is found stays the same."""

_SHORT_I, _PLACEHOLDER = "й", "\ue001"
"""The one Russian letter that is written with a mark and is another letter without it."""

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad]|['’ʼ](?=[^\W_]))*")
_APOSTROPHES = re.compile(r"['’ʼ]")
_ENGLISH_POSSESSIVE = re.compile(r"['’ʼ]s$")


class Token(NamedTuple):
    """A word of a text: as it is compared, and where it stands in the text as written."""

    form: str
    start: int
    end: int


class QueryWord(NamedTuple):
    """One word of a query: as typed, its stem by language, and whether it may be the beginning of a longer word."""

    form: str
    stems: dict[str, str]
    begun: bool


def fold(text: str) -> str:
    """Return the text in one case and spelling: ё as е, Kazakh letters as Russian ones, no accents."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(RUSSIAN_FOR_KAZAKH)
    if plain.isascii():
        return plain
    parted = unicodedata.normalize("NFD", plain.replace(_SHORT_I, _PLACEHOLDER))
    bare = "".join(letter for letter in parted if unicodedata.category(letter) not in {"Mn", "Cf"})
    return unicodedata.normalize("NFC", bare).replace(_PLACEHOLDER, _SHORT_I)


@lru_cache(maxsize=KNOWN_TEXTS)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words of a text in order; parts joined by a hyphen are words of their own."""
    return tuple([Token(_form(found[0]), *found.span()) for found in _WORD.finditer(text)])


def forms(text: str) -> list[str]:
    """Return the words of a text as they are compared."""
    return [_form(word) for word in _WORD.findall(text)]


def query_words(text: str) -> tuple[QueryWord, ...]:
    """Return the words of a query, each with its stem in all languages, since nobody says which one it is.

    The last word may be unfinished as long as no space or sign follows it.
    """
    found = tokens(text)
    last = len(found) - 1 if found and found[-1].end == len(text) else None
    return tuple(
        QueryWord(one.form, {language: stem(one.form, language) for language in _languages_of(one.form)}, at == last)
        for at, one in enumerate(found)
    )


def language_of(form: str, language: str) -> str:
    """Return whose endings a word of a text in `language` has: Latin words are English in every text."""
    if form.isascii():
        return "en"
    return "ru" if language == "en" else language


@lru_cache(maxsize=KNOWN_WORDS)
def stem(form: str, language: str) -> str:
    """Return the stem of a folded word of a language."""
    if not form.isalpha():
        return form
    return kazakh_stem(form) if language == "kk" else _snowball(language)(form)


def _languages_of(form: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(language_of(form, language) for language in LANGUAGES))


@lru_cache(maxsize=KNOWN_WORDS)
def _form(word: str) -> str:
    return _APOSTROPHES.sub("", fold(_ENGLISH_POSSESSIVE.sub("", word)))


@cache
def _snowball(language: str) -> "Callable[[str], str]":
    import snowballstemmer  # 5 ms, and only search needs it

    cut: Callable[[str], str] = snowballstemmer.stemmer({"ru": "russian", "en": "english"}[language]).stemWord
    return cut


# ---- Kazakh --------------------------------------------------------------------------------------------------------

SHORTEST_STEM = 3
"""Letters that stay at least: shorter words are roots, and what looks like an ending belongs to them."""

_VOWEL = "аеиоуыэюя"
_AFTER_VOWEL = f"(?<=[{_VOWEL}])"
_AFTER_CONSONANT = "(?<=[бвгджзйклмнпрстуфхцчшщ])"
_AFTER_VOICED = f"(?<=[{_VOWEL}рйлмнзж])"
_AFTER_VOICELESS = "(?<=[бвгдкпстфхцчшщ])"
_AFTER_OWNED = "(?<=[ыи])"
"""Behind the possessive of the third person, whose cases have an н."""

_ENDINGS = re.compile(
    "(?:"
    # plural
    rf"(?<=[{_VOWEL}рй])л[ае]р|(?<=[лмнзж])д[ае]р|{_AFTER_VOICELESS}т[ае]р"
    # possessive; bare м and н only where enough of a word is left
    rf"|{_AFTER_CONSONANT}(?:[ыи]н[ыи]з|[ыи]м[ыи]з|[ыи]н|[ыи])|(?<=[а-я]{{4}})(?<=[бвгджзйклнпрстухцчшщ])[ыи]м"
    rf"|{_AFTER_VOWEL}(?:н[ыи]з|м[ыи]з|с[ыи])|(?<=[а-я]{{4}}[аеыи])[мн]"
    # genitive, accusative
    rf"|(?<=[{_VOWEL}мн])н[ыи]н|(?<=[рлйузж])д[ыи]н|{_AFTER_VOICELESS}т[ыи]н"
    rf"|{_AFTER_VOWEL}н[ыи]|(?<=[рлйузжмн])д[ыи]|{_AFTER_VOICELESS}т[ыи]|{_AFTER_VOWEL}с[ыи]н"
    # dative, locative, ablative, instrumental
    rf"|{_AFTER_VOICED}г[ае]|{_AFTER_VOICELESS}к[ае]|{_AFTER_OWNED}н[ае]"
    rf"|{_AFTER_VOICED}д[ае]|{_AFTER_VOICELESS}т[ае]|{_AFTER_OWNED}нд[ае]"
    rf"|(?<=[{_VOWEL}рлйзж])д[ае]н|{_AFTER_VOICELESS}т[ае]н|(?<=[мныи])н[ае]н"
    rf"|(?<=[{_VOWEL}рлймн])мен|(?<=[зжмн])бен|{_AFTER_VOICELESS}пен"
    # where something is: -дағы, -ндегі
    rf"|{_AFTER_VOICED}д[ае]г[ыи]|{_AFTER_VOICELESS}т[ае]г[ыи]|{_AFTER_OWNED}нд[ае]г[ыи]"
    # who one is, and without: -мын, -сың, -пыз, -сыз
    rf"|(?<=[{_VOWEL}рлй])м[ыи]н|(?<=[мнзж])б[ыи][нз]|{_AFTER_VOICELESS}п[ыи][нз]|(?<=[а-я])с[ыи]з"
    ")$"
)
_FLEETING_VOWEL = re.compile(r"(?<=[рнлйу])[ыи](?=[нлкгзпб]$)")
"""The vowel that халық loses in халқы, and орын in орны."""

_AMBIGUOUS_END = re.compile(rf"(?<=[{_VOWEL}])[сн]$|(?<=[кпс])т$")
"""Letters of a stem that read as the beginning of an ending: жұмыс-ы as жұмы-сы, пункт-і as пунк-ті."""

_LOAN = re.compile(r"[лг]ог$")
"""Loans such as блог keep their г."""

_HARD = {"б": "п", "г": "к"}


def kazakh_stem(form: str) -> str:
    """Return a folded Kazakh word without plural, possessive, case and predicative endings.

    Endings fit the letter before them, so far as folding leaves that to be seen. A last consonant that softened
    before a vowel is hard again: кітабы, жүрегі, құқығы give the stems of кітап, жүрек, құқық.
    """
    word, shorter = form, _shorter(form)
    while shorter != word:
        word, shorter = shorter, _shorter(shorter)
    if word[-1:] in _HARD and not _LOAN.search(word) and len(word) >= SHORTEST_STEM:
        return word[:-1] + _HARD[word[-1]]
    return word


def _shorter(word: str) -> str:
    """Return a word without its last ending, or as it is when none is left."""
    found = _ENDINGS.search(word, SHORTEST_STEM)
    if found and _has_vowel(word[: found.start()]):
        return word[: found.start()]
    if len(word) <= SHORTEST_STEM:
        return word
    without = _FLEETING_VOWEL.sub("", word) if _has_vowel(word[:-2]) else word
    return without if without != word else _AMBIGUOUS_END.sub("", word)


def _has_vowel(letters: str) -> bool:
    return any(letter in _VOWEL for letter in letters)
