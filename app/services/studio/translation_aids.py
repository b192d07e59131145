"""What helps to translate a course: its terms, its own words, dictionaries, and what ids.lock knows."""

from pathlib import Path

import msgspec

from app.base.errors import CourseError
from app.base.progress import Progress
from app.course.checks import shared_folder_of
from app.course.draft import Draft
from app.course.editing.local_texts import GLOSSARY
from app.course.editing.units import Locked
from app.course.glossary import GlossaryFile, TermEntry
from app.course.library_file import read_library
from app.course.yaml_edit import plain
from app.services.studio.open_draft import STUDIO
from app.services.studio.spelling import (
    DictionaryPlace,
    Speller,
    add_dictionary,
    add_word,
    dictionaries,
    own_words,
    read_speller,
)
from app.services.studio.terms import TermBook, term_book
from app.services.studio.translating import locked_of


class TranslationAids(msgspec.Struct, frozen=True, kw_only=True):
    """All of it for one course; `data` is the folder of the program's data, `studio` the Studio's in the course."""

    terms: TermBook
    locked: Locked
    data: Path
    studio: Path

    def dictionaries(self) -> dict[str, DictionaryPlace]:
        """Return the dictionary of each language that there is one for."""
        return dictionaries(self.data)

    def speller(self, language: str, progress: Progress) -> Speller:
        """Return what checks a language, terms and own words included; reading takes seconds.

        Raises:
            CourseError: if there is no dictionary of the language, or it cannot be read.
        """
        known = (*self.terms.words(language), *own_words(self.studio))
        return read_speller(self.dictionaries(), language, known, progress)

    def add_word(self, word: str) -> None:
        """Keep a word of the course; raises CourseError if it cannot be written."""
        add_word(self.studio, word)

    def add_dictionary(self, language: str, chosen: Path) -> None:
        """Keep a dictionary that somebody chose; raises CourseError if it is none."""
        add_dictionary(self.data, language, chosen)


def aids_for(folder: Path, draft: Draft, data: Path) -> TranslationAids:
    """Return the aids for the course in a folder; terms of the course itself go before those of all courses."""
    shared = read_library(shared_folder_of(folder)).library.glossary.terms
    return TranslationAids(
        terms=term_book(_own_terms(draft), shared), locked=locked_of(folder), data=data, studio=folder / STUDIO
    )


def _own_terms(draft: Draft) -> tuple[TermEntry, ...]:
    """Return the terms of the course's own glossary, none while it cannot be read."""
    try:
        return msgspec.convert(plain(draft.text(GLOSSARY), name=GLOSSARY), GlossaryFile).terms
    except (CourseError, msgspec.ValidationError):
        return ()
