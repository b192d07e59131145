"""CHANGELOG.md of a course: what each version brought, newest first, in the languages of the course.

    ## 1.1.0 (2026-11-26)

    ### en

    New lessons: The hearing.

What stands before the first version, and versions written by hand, stay as they are.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from app.base.i18n import LANGUAGES, LocalText
from app.course.editing.changelog_words import WORDS
from app.course.editing.versions import Difference, named
from app.course.package import ChangeNote

CHANGELOG = "CHANGELOG.md"
TITLE = "# Changelog\n"

MOST_NOTES = 20
LONGEST_TEXT = 2_000
"""What goes into a package of it: versions, and letters of one language."""

_VERSION = re.compile(r"^## (\d+\.\d+\.\d+)(?: \((\d{4}-\d\d-\d\d)\))?\s*$")
_LANGUAGE = re.compile(rf"^### ({'|'.join(LANGUAGES)})\s*$")
_ESCAPED = re.compile(r"^\\(\\*#{1,6} )", re.MULTILINE)
_HEADING = re.compile(r"^(\\*)(#{1,6} )", re.MULTILINE)


def draft_of(found: Sequence[Difference], languages: Iterable[str]) -> LocalText:
    """Return a first text for each language from what changed, to be edited by the author."""
    kinds = dict.fromkeys(one.kind for one in found)
    return {
        language: "\n".join(
            f"- {WORDS[language][kind].format(titles=named([one for one in found if one.kind == kind], language))}"
            for kind in kinds
        )
        for language in languages
    }


def with_version(text: str, version: str, day: str, told: Mapping[str, str]) -> str:
    """Return the file with a version as its newest; one of the same number is written anew."""
    section = _section(version, day, told)
    lines = (text if text.strip() else TITLE).splitlines(keepends=True)
    places = [at for at, line in enumerate(lines) if _VERSION.match(line)]
    same = next((at for at in places if _VERSION.match(lines[at])[1] == version), None)  # type: ignore[index]
    if same is not None:
        after = next((at for at in places if at > same), len(lines))
        return "".join([*lines[:same], section, *lines[after:]]).rstrip("\n") + "\n"
    first = places[0] if places else len(lines)
    head = "".join(lines[:first]).rstrip("\n")
    return "".join([head, "\n\n", section, *lines[first:]]).rstrip("\n") + "\n"


def notes_of(text: str, source_language: str) -> tuple[ChangeNote, ...]:
    """Return the versions a file tells of, as they go into a package; text without a language is in the source's."""
    notes: list[ChangeNote] = []
    version, day, language, told = "", "", source_language, dict[str, list[str]]()
    for line in [*text.splitlines(), "## 0.0.0"]:
        found = _VERSION.match(line)
        if found and version:
            notes.append(ChangeNote(version=version, day=day, text=_joined(told)))
        if found:
            version, day, language, told = found[1], found[2] or "", source_language, {}
        elif spoken := _LANGUAGE.match(line):
            language = spoken[1]
        elif version:
            told.setdefault(language, []).append(line)
    return tuple(notes[:MOST_NOTES])


def _section(version: str, day: str, told: Mapping[str, str]) -> str:
    spoken = [(language, told[language].strip()) for language in LANGUAGES if told.get(language, "").strip()]
    parts = [f"### {language}\n\n{_HEADING.sub(_escaped, words)}\n" for language, words in spoken]
    return "\n".join([f"## {version} ({day})\n", *parts]) + "\n"


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def _joined(told: Mapping[str, list[str]]) -> LocalText:
    texts = {language: "\n".join(lines).strip() for language, lines in told.items()}
    plain = {language: _ESCAPED.sub(r"\1", words) for language, words in texts.items()}
    return {language: words[:LONGEST_TEXT] for language, words in plain.items() if words}
