"""Checks of the shared data: law, glossary and learning path."""

from app.base.faults import Fault
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, missing_languages
from app.course.authored import AuthoredFile
from app.course.library_file import ReadLibrary

TWICE = QT_TRANSLATE_NOOP("core", "The id {id} is used twice in this file.")


def library_faults(shared: ReadLibrary) -> list[Fault]:
    """Return repeated ids, terms missing in a language, and courses of the path that do not exist."""
    return [*_law(shared), *_glossary(shared), *_path(shared)]


def _law(shared: ReadLibrary) -> list[Fault]:
    file = shared.files.get("law.yaml")
    return _twice(file, "entries", [entry.id for entry in shared.library.law.entries]) if file else []


def _glossary(shared: ReadLibrary) -> list[Fault]:
    file = shared.files.get("glossary.yaml")
    if file is None:
        return []
    terms = shared.library.glossary.terms
    found = _twice(file, "terms", [term.id for term in terms])
    text = QT_TRANSLATE_NOOP("core", "The term {term} is missing in {language}.")
    for number, term in enumerate(terms):
        names = {"en": term.en, "ru": term.ru, "kk": term.kk}
        for key, words in ((None, names), ("definition", term.definition)):
            where = ("terms", number, *((key,) if key else ()))
            found += [
                file.fault("missing-term", text, where, term=term.id, language=language)
                for language in missing_languages(words, LANGUAGES)
            ]
    return found


def _path(shared: ReadLibrary) -> list[Fault]:
    file, path = shared.files.get("path.yaml"), shared.library.path
    if file is None or path is None:
        return []
    known = {course.id for course in path.courses}
    found = _twice(file, "courses", [course.id for course in path.courses])
    text = QT_TRANSLATE_NOOP("core", "The path has no course named {course}.")
    for number, course in enumerate(path.courses):
        where = ("courses", number, "requires")
        found += [file.fault("unknown-course", text, where, course=one) for one in course.requires if one not in known]
    for number, short in enumerate(path.short_paths):
        where = ("short_paths", number, "courses")
        found += [file.fault("unknown-course", text, where, course=one) for one in short.courses if one not in known]
    return found


def _twice(file: AuthoredFile, key: str, ids: list[str]) -> list[Fault]:
    return [
        file.fault("duplicate-id", TWICE, (key, number, "id"), id=one)
        for number, one in enumerate(ids)
        if one in ids[:number]
    ]
