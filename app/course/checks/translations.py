"""Checks of translations text by text: blocks still in the words of the source, and translations grown old."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import lenient_text
from app.course.checks.checked import CheckedCourse
from app.course.draft import Draft, read_draft
from app.course.editing.translation_memory import MEMORY
from app.course.editing.units import Languages, Locked, Unit, lesson_units, units_of
from app.course.idlock import read_lock
from app.course.structure import Course, Lesson

STALE = QT_TRANSLATE_NOOP("core", "The source of this block changed (line {line}); look at the translation again.")
UNTRANSLATED = QT_TRANSLATE_NOOP(
    "core",
    "This stands in the words of the source (line {line}): it has no translation in {language} yet. If both languages "
    "say the same on purpose, mark it so in the Studio.",
)


def translation_faults(checked: CheckedCourse) -> list[Fault]:
    """Return blocks of lessons without a translation, and texts whose source changed since they were translated.

    What ids.lock alone knows of lessons is told by `lock_faults`.
    """
    course, folder = checked.course, checked.folder
    drafts = _LessonDrafts(folder)
    once = partial(checked.memory.once_for, ("translations", drafts.memory))
    found = []
    for source, other in _pairs(course):
        found += once((source, other), partial(_lesson_faults, drafts, source, other))
    return found + (_stale_texts(course, read_draft(folder)) if (folder / MEMORY).exists() else [])


def _lesson_faults(drafts: "_LessonDrafts", source: Lesson, other: Lesson) -> list[Fault]:
    texts = {"missing": UNTRANSLATED, "stale": STALE}
    return [_fault(one, other, texts[one.state]) for one in drafts.units(source, other, {}) if one.state in texts]


def without_reviewed(faults: list[Fault], folder: Path, course: Course) -> list[Fault]:
    """Return the faults that ids.lock gives, without translations that were looked at in the Studio since."""
    old = [one for one in faults if one.code == "stale-translation"]
    lock = read_lock(folder) if old and (folder / MEMORY).exists() else None
    if lock is None:
        return faults
    locked: Locked = lock.translations
    drafts = _LessonDrafts(folder)
    still = {
        (one.file, _line(one, other))
        for source, other in _pairs(course)
        for one in drafts.units(source, other, locked.get(other.id, {}).get(other.language, {}))
        if one.state == "stale"
    }
    return [one for one in faults if one not in old or (one.file, one.line) in still]


def _pairs(course: Course) -> list[tuple[Lesson, Lesson]]:
    """Return each translation of a lesson behind its source."""
    language = course.manifest.source_language
    return [
        (texts[language], other)
        for texts in course.lessons.values()
        if language in texts
        for other in texts.values()
        if other.language != language
    ]


class _LessonDrafts:
    """The texts of lessons as they lie in a course folder, each read once, and what is remembered of them."""

    def __init__(self, folder: Path) -> None:
        self._text = cache(lambda name: lenient_text(folder / name))
        self.memory = self._text(MEMORY)

    def units(self, source: Lesson, other: Lesson, locked: Mapping[str, str]) -> tuple[Unit, ...]:
        """Return the units of a translation; `locked` tells what its blocks were made from."""
        names = (f"lessons/{one.id}.{one.language}.md" for one in (source, other))
        draft = Draft({MEMORY: self.memory, **{name: self._text(name) for name in names}})
        return lesson_units(draft, other.id, Languages(source.language, (other.language,)), locked)


def _fault(unit: Unit, other: Lesson, text: str) -> Fault:
    if unit.state == "missing":
        fields: dict[str, object] = {"line": unit.line, "lesson": other.id, "language": other.language}
        return Fault(unit.file, _line(unit, other), "missing-translation", text, fields)
    return Fault(unit.file, _line(unit, other), "stale-translation", text, {"line": unit.line}, "warning")


def _line(unit: Unit, other: Lesson) -> int:
    """Return where the translation stands; titles and footnotes are told at the first line."""
    return other.blocks[unit.block].line if 0 <= unit.block < len(other.blocks) else 1


def _stale_texts(course: Course, draft: Draft) -> list[Fault]:
    manifest = course.manifest
    return [
        Fault(one.file, one.line, "stale-translation", STALE, {"line": one.line}, "warning")
        for language in manifest.languages
        if language != manifest.source_language
        for one in units_of(draft, language)
        if one.state == "stale" and one.file == one.source_file
    ]
