"""Spelling by Hunspell dictionaries, which lie in the data folder or come with the system, without any network.

A dictionary takes a second or two to read, so it is read off the GUI thread; a word is looked up once.
"""

import gc
import io
import os
import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP
from app.base.progress import Progress, silent
from app.services.studio.prose import words_of

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary

DICTIONARIES = "dictionaries"
WORDS = "words.txt"
"""The course's own words, one a line, in the Studio's folder of the course."""

MOST_SUGGESTED = 6

LIKED = {"ru": ("ru_RU",), "kk": ("kk_KZ",), "en": ("en_GB", "en_US")}
"""Which dictionary of a language is taken where there are several."""

NO_DICTIONARY = QT_TRANSLATE_NOOP(
    "core",
    "There is no spelling dictionary for this language, so its words are not checked. Choose a Hunspell file (.dic, "
    "with its .aff beside it), for example from LibreOffice or from the package hunspell-{language}.",
)

_LINUX = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell", "/usr/local/share/hunspell")
_OFFICES = ("LibreOffice", "OpenOffice 4")
_LATIN = re.compile(r"[A-Za-z’'-]+")


class Misspelling(NamedTuple):
    """A word that no dictionary knows, and where it stands in the text."""

    start: int
    end: int
    word: str


class DictionaryPlace(msgspec.Struct, frozen=True):
    """A dictionary that can be used: the path of its .dic file; the .aff file lies beside it."""

    language: str
    path: Path


def system_folders(environment: dict[str, str] | None = None) -> tuple[Path, ...]:
    """Return where systems and office programs keep dictionaries."""
    told = os.environ if environment is None else environment
    programs = [Path(told[name]) for name in ("ProgramFiles", "ProgramFiles(x86)") if told.get(name)]
    offices = [one / office / "share" / "extensions" for one in programs for office in _OFFICES]
    return (*map(Path, _LINUX), Path("/usr/lib/libreoffice/share/extensions"), *offices, *_that_come_along())


def _that_come_along() -> list[Path]:
    """Return where the Russian and English dictionaries lie that the library for spelling brings."""
    library = find_spec("spylls")
    places = list(library.submodule_search_locations or ()) if library else []
    return [Path(place) / "hunspell" / "data" / language for place in places for language in ("ru", "en")]


def dictionaries(data: Path, system: Iterable[Path] | None = None) -> dict[str, DictionaryPlace]:
    """Return the dictionary of each language that there is one for; those in the data folder go first."""
    folders = [data / DICTIONARIES, *(system_folders() if system is None else system)]
    found: dict[str, DictionaryPlace] = {}
    for folder in folders:
        files = [*sorted(folder.glob("*.dic")), *sorted(folder.glob("dict-*/*.dic"))]
        for language in LANGUAGES:
            mine = [one for one in files if _is_of(one, language) and one.with_suffix(".aff").exists()]
            liked = {name: at for at, name in enumerate(LIKED[language])}
            mine.sort(key=lambda one, liked=liked: liked.get(one.stem, len(liked)))  # type: ignore[misc]
            if mine and language not in found:
                found[language] = DictionaryPlace(language, mine[0])
    return found


def add_dictionary(data: Path, language: str, chosen: Path) -> DictionaryPlace:
    """Copy a dictionary that somebody chose into the data folder.

    Raises:
        CourseError: if one of its two files is missing or cannot be read, or it is no dictionary.
    """
    place = DictionaryPlace(language, data / DICTIONARIES / f"{LIKED[language][0]}.dic")
    parts = {suffix: chosen.with_suffix(suffix) for suffix in (".aff", ".dic")}
    missing = [one.name for one in parts.values() if not one.is_file()]
    if missing:
        text = QT_TRANSLATE_NOOP(
            "core", "A dictionary is two files: {file} is missing beside the one you chose. Nothing was changed."
        )
        raise CourseError(text, file=missing[0])
    _read(DictionaryPlace(language, parts[".dic"]))
    try:
        for suffix, one in parts.items():
            write_whole(place.path.with_suffix(suffix), one.read_bytes())
    except OSError as error:
        text = QT_TRANSLATE_NOOP("core", "The dictionary cannot be kept ({reason}). Free some space and try again.")
        raise CourseError(text, reason=error.strerror) from error
    return place


def own_words(studio: Path) -> tuple[str, ...]:
    """Return the course's own words from the Studio's folder of the course."""
    try:
        lines = (studio / WORDS).read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError:
        return ()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def add_word(studio: Path, word: str) -> None:
    """Keep one more word of the course.

    Raises:
        CourseError: if it cannot be written.
    """
    words = sorted({*own_words(studio), word}, key=str.casefold)
    try:
        write_whole(studio / WORDS, ("\n".join(words) + "\n").encode())
    except OSError as error:
        text = QT_TRANSLATE_NOOP("core", "The word cannot be kept ({reason}). Free some space and try again.")
        raise CourseError(text, reason=error.strerror) from error


class Speller:
    """Knows the words of one language, and English ones in every text where it has their dictionary."""

    def __init__(self, language: str, own: "Dictionary", english: "Dictionary | None", known: Iterable[str]) -> None:
        self.language = language
        self._own, self._english = own, english
        self._known = {word.casefold() for word in known}
        self._right: dict[str, bool] = {}

    def misspellings(self, text: str, *, progress: Progress = silent) -> tuple[Misspelling, ...]:
        """Return the words of a text's prose that are not known."""
        words = words_of(text)
        found = []
        for at, (start, end, word) in enumerate(words):
            progress(at, len(words))
            if not self.is_right(word):
                found.append(Misspelling(start, end, word))
        return tuple(found)

    def is_right(self, word: str) -> bool:
        """Tell whether a word is known; abbreviations in capitals, and single letters, always are."""
        if word not in self._right:
            self._right[word] = self._looked_up(word.replace("\u0301", "").replace("\u00ad", ""))
        return self._right[word]

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what might have been meant, the likeliest first; this takes a tenth of a second and more."""
        dictionary = self._dictionary_of(word)
        found: list[str] = []
        for one in dictionary.suggest(word) if dictionary else ():
            if one not in found:
                found.append(one)
            if len(found) == MOST_SUGGESTED:
                break
        return tuple(found)

    def learn(self, word: str) -> None:
        """Take a word for right from now on."""
        self._known.add(word.casefold())
        self._right = {one: right for one, right in self._right.items() if right}

    def _looked_up(self, word: str) -> bool:
        if len(word) == 1 or (word.isupper() and len(word) < 8) or word.casefold() in self._known:
            return True
        dictionary = self._dictionary_of(word)
        if dictionary is None:
            return True  # a Latin word in a Cyrillic text, and nobody to ask
        parts = word.replace("’", "'").replace("ʼ", "'")
        if dictionary.lookup(parts) or dictionary.lookup(parts.casefold()):
            return True
        pieces = [one for one in parts.split("-") if one]
        return len(pieces) > 1 and all(map(self.is_right, pieces))

    def _dictionary_of(self, word: str) -> "Dictionary | None":
        return self._english if self.language != "en" and _LATIN.fullmatch(word) else self._own


def read_speller(
    places: dict[str, DictionaryPlace], language: str, known: Iterable[str], progress: Progress = silent
) -> Speller:
    """Return what checks a language; it reads the dictionaries, which takes seconds.

    Raises:
        CourseError: if there is no dictionary of the language, or it cannot be read.
    """
    if language not in places:
        raise CourseError(NO_DICTIONARY, language=language)
    progress(0, 2)
    own = _read(places[language])
    progress(1, 2)
    english = _read(places["en"]) if "en" in places and language != "en" else None
    return Speller(language, own, english, known)


def _is_of(path: Path, language: str) -> bool:
    return path.stem == language or path.stem.startswith((f"{language}_", f"{language}-"))


def _read(place: DictionaryPlace) -> "Dictionary":
    try:
        stamps = [place.path.with_suffix(suffix).stat().st_mtime_ns for suffix in (".aff", ".dic")]
        return _dictionary(place.path, *stamps)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, AssertionError, re.error) as error:
        text = QT_TRANSLATE_NOOP("core", "The dictionary {file} cannot be read ({problem}). Choose another one.")
        raise CourseError(text, file=place.path.name, problem=str(error)) from error


@lru_cache(maxsize=4)
def _dictionary(path: Path, *_stamps: int) -> "Dictionary":
    """Return a dictionary; it is read once while the program runs."""
    from spylls.hunspell import Dictionary
    from spylls.hunspell.readers import read_aff, read_dic

    affixes, words = (path.with_suffix(suffix).read_bytes() for suffix in (".aff", ".dic"))
    aff, context = read_aff(_reader(affixes, "Windows-1252"))
    made = Dictionary(aff, read_dic(_reader(words, context.encoding), aff=aff, context=context))
    # It is a million small objects that stay: without this every collection of garbage would look through them all,
    # and hold the window up for a second (measured: 1.4 s, and 15 ms with it).
    gc.freeze()
    return made


def _reader(content: bytes, encoding: str) -> Any:
    """Return a file's lines as the library reads them; its own reader would leave the file open."""
    from spylls.hunspell.readers.file_reader import BaseReader

    class Lines(BaseReader):  # type: ignore[misc]
        def reset_encoding(self, other: str) -> None:
            self.reset_io(opened(other))

    def opened(named: str) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(content), encoding=named, errors="surrogateescape")

    return Lines(opened(encoding))
