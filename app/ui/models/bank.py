"""Questions of a bank as rows: what lists say of them, which languages lack text, and which of them are wanted.

They are read from the plain values of question files, so that a question that is half written has its row too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from app.base.i18n import LANGUAGE_NAMES, LANGUAGES, missing_languages
from app.base.ids import LEVELS
from app.services.searching import words_fit
from app.ui.models.question_words import level_words, type_words
from app.ui.models.records import RecordColumn
from app.ui.text import translate

MOST_LETTERS = 160
"""So much of a stem stands in a row."""

NEEDED_TEXTS = ("stem", "text", "left", "label", "title")
"""Keys whose text is missing in all languages while it is an empty mapping; others may be left out."""


_LANGUAGES = frozenset(LANGUAGES)


class BankRow(msgspec.Struct, frozen=True, kw_only=True):
    """One question; `place` is 0-based over all files that are shown, `points` None where it is no number."""

    id: str
    file: str
    place: int
    type: str
    objective: str
    level: str
    tags: tuple[str, ...]
    lacking: tuple[str, ...]
    """Languages of the course in which a text of the question is missing."""
    points: float | None
    words: str
    """The first words of the stem, in the first language that has some."""
    told: str
    """All that a search looks at."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A filter; what is empty asks for nothing. `language` is a code whose text is missing, "whole" or "lacking"."""

    words: str = ""
    objective: str = ""
    level: str = ""
    tag: str = ""
    type: str = ""
    language: str = ""


def bank_rows(files: Mapping[str, Sequence[Any]], languages: Sequence[str]) -> list[BankRow]:
    """Return the rows of all questions by file; `languages` are those of the course, its source language first."""
    questions = [(name, one) for name, questions in files.items() for one in questions]
    return [_row(name, place, one, languages) for place, (name, one) in enumerate(questions)]


def fitting(rows: Iterable[BankRow], wanted: Wanted) -> list[BankRow]:
    """Return the questions that are wanted."""
    typed = wanted.words.strip().casefold()
    says = words_fit(wanted.words)
    return [
        row
        for row in rows
        if _is_of(row, wanted)
        and _speaks(row, wanted.language)
        and (not typed or typed in row.told.casefold() or says(row.told))
    ]


def used(rows: Iterable[BankRow], key: str) -> list[str]:
    """Return what stands in a field of the rows, each once, sorted; of tags each tag."""
    found = (one for row in rows for one in (row.tags if key == "tags" else (getattr(row, key),)))
    return sorted({one for one in found if one})


def lacking_languages(question: Any, languages: Sequence[str]) -> tuple[str, ...]:
    """Return the languages in which some text of a plain question is missing, in the order of the course."""
    lacking = {language for text in _texts(question) for language in missing_languages(text, languages)}
    if isinstance(question, dict) and not question.get("stem"):
        lacking.update(languages)
    return tuple(language for language in languages if language in lacking)


def bank_columns(*, files: bool) -> list[RecordColumn[BankRow]]:
    """Return the columns of the table; with `files` one says where a question stands."""
    levels, types = level_words(), type_words()
    columns: list[RecordColumn[BankRow]] = [
        RecordColumn(title=translate("bank", "Question"), text=_first_words, stretch=4, order=_folded_words),
        RecordColumn(title=translate("bank", "Id"), text=lambda row: row.id, stretch=1),
        RecordColumn(title=translate("bank", "Type"), text=lambda row: types.get(row.type, row.type)),
        RecordColumn(title=translate("bank", "Objective"), text=lambda row: row.objective, order=_objective_order),
        RecordColumn(
            title=translate("bank", "Level"), text=lambda row: levels.get(row.level, row.level), order=_level_order
        ),
        RecordColumn(title=translate("bank", "Tags"), text=lambda row: ", ".join(row.tags), stretch=1),
        RecordColumn(
            title=translate("bank", "Languages"),
            text=language_words,
            spoken=language_spoken,
            tone=lambda row: "sun" if row.lacking else "good",
            order=lambda row: len(row.lacking),
        ),
        RecordColumn(
            title=translate("bank", "Points"),
            text=lambda row: "–" if row.points is None else f"{row.points:g}",
            order=lambda row: row.points,
            centred=True,
        ),
    ]
    file = RecordColumn[BankRow](title=translate("bank", "File"), text=lambda row: row.file, stretch=1)
    return [*columns, file] if files else columns


def language_words(row: BankRow) -> str:
    """Return "KK, RU missing", or that all is there."""
    if not row.lacking:
        return translate("bank", "Complete")
    return translate("bank", "{languages} missing").format(languages=", ".join(map(str.upper, row.lacking)))


def language_spoken(row: BankRow) -> str:
    """Return which languages lack text, by their names."""
    if not row.lacking:
        return translate("bank", "All texts are there in all languages")
    names = ", ".join(LANGUAGE_NAMES.get(one, one) for one in row.lacking)
    return translate("bank", "Text is missing in: {languages}").format(languages=names)


def _row(file: str, place: int, question: Any, languages: Sequence[str]) -> BankRow:
    plain = question if isinstance(question, dict) else {}
    stem = plain.get("stem") if isinstance(plain.get("stem"), dict) else {}
    tags = tuple(str(one) for one in plain.get("tags") or ()) if isinstance(plain.get("tags"), list) else ()
    points = plain.get("points", 1)
    texts = {language: str(text) for language, text in (stem or {}).items()}
    first = next((texts[one] for one in (*languages, *texts) if texts.get(one)), "")
    named = str(plain.get("id", ""))
    return BankRow(
        id=named,
        file=file,
        place=place,
        type=str(plain.get("type", "")),
        objective=str(plain.get("objective", "")),
        level=str(plain.get("level", "")),
        tags=tags,
        lacking=lacking_languages(plain, languages),
        points=float(points) if isinstance(points, int | float) else None,
        words=" ".join(first.split())[:MOST_LETTERS],
        told=" ".join((named, *texts.values(), *tags)),
    )


def _texts(value: Any, key: str = "") -> Iterator[dict[str, str]]:
    """Yield the texts in several languages below a plain value; lists of accepted forms count by their first one."""
    if isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        if value.keys() <= _LANGUAGES and (value or key in NEEDED_TEXTS):
            yield {language: _said(text) for language, text in value.items()}
        else:
            for name, one in value.items():
                yield from _texts(one, name)


def _said(text: Any) -> str:
    if isinstance(text, list):
        return _said(text[0]) if text else ""
    return "" if text is None else str(text)


def _is_of(row: BankRow, wanted: Wanted) -> bool:
    asked = ((wanted.objective, row.objective), (wanted.level, row.level), (wanted.type, row.type))
    return all(one in ("", has) for one, has in asked) and (not wanted.tag or wanted.tag in row.tags)


def _speaks(row: BankRow, language: str) -> bool:
    if language in ("whole", "lacking"):
        return bool(row.lacking) == (language == "lacking")
    return not language or language in row.lacking


def _first_words(row: BankRow) -> str:
    return row.words or translate("bank", "No words yet")


def _folded_words(row: BankRow) -> str:
    return row.words.casefold()


def _level_order(row: BankRow) -> int:
    return LEVELS.index(row.level) if row.level in LEVELS else len(LEVELS)


def _objective_order(row: BankRow) -> list[tuple[int, str]]:
    """Return the parts of an objective so that c3.2 stands before c3.10."""
    return [(int(part) if part.isdigit() else -1, part) for part in row.objective.split(".")]
