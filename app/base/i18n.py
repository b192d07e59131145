"""Languages of Kense, and the mark by which core modules offer text for translation without importing Qt."""

from collections.abc import Iterable, Mapping

LANGUAGES = ("kk", "ru", "en")
"""Languages of interface and content, in the order the program offers them."""

LANGUAGE_NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}

LocalText = dict[str, str]
"""One text in several languages, keyed by language code."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name pyside6-lupdate looks for
    """Return `text` unchanged; lupdate extracts it under `context`."""
    del context
    return text


def fallbacks(language: str, *, source: str = "en") -> tuple[str, ...]:
    """Languages to try for a reader of `language`: the wanted one, Russian for Kazakh, then the source."""
    order = [language, *(["ru"] if language == "kk" else []), source, *LANGUAGES]
    return tuple(dict.fromkeys(order))


def pick(text: Mapping[str, str], language: str, *, source: str = "en") -> str:
    """Return the text in `language`, or in the nearest language there is; empty only if there is none."""
    for candidate in fallbacks(language, source=source):
        if text.get(candidate):
            return text[candidate]
    return next((value for value in text.values() if value), "")


def missing_languages(text: Mapping[str, str], languages: Iterable[str]) -> list[str]:
    """Return those of `languages` in which `text` says nothing."""
    return [language for language in languages if not text.get(language, "").strip()]
