"""Translations of a course that is being written: out to XLIFF and in again by the keys of the units.

What cannot be taken in is told with its line, and nothing is dropped: units found = taken + as they were + told.
"""

from pathlib import Path

import msgspec

from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.draft import Draft, changes, read_draft
from app.course.editing.lesson_pieces import Part, meaning_of
from app.course.editing.translate import mark_made_from, mark_reviewed, mark_same, set_targets
from app.course.editing.units import Locked, State, Unit, languages_of, units_of
from app.course.idlock import read_lock
from app.course.outline import MANIFEST
from app.interop import xliff
from app.interop.xliff import TransUnit, Version, XliffUnit
from app.services.interchange import THERE_ALREADY

VERSIONS: dict[str, Version] = {"xliff": "1.2", "xliff2": "2.0"}
"""Names of the formats, as the command takes them."""

SENTENCES = {
    "unknown-unit": QT_TRANSLATE_NOOP("core", "There is no text “{key}” in the course; it was left out."),
    "source-changed": QT_TRANSLATE_NOOP(
        "core", "The source of “{key}” changed since the file was made; its translation was not taken."
    ),
    "taken-as-old": QT_TRANSLATE_NOOP(
        "core", "The source of “{key}” changed since the file was made; its translation was taken and marked as old."
    ),
    "mark-lost": QT_TRANSLATE_NOOP(
        "core", "The translation of “{key}” has lost {marks}, or has it without words; it was not taken."
    ),
    "empty-target": QT_TRANSLATE_NOOP("core", "There is no translation of “{key}” in the file."),
    "unit-twice": QT_TRANSLATE_NOOP("core", "“{key}” stands in the file twice; the first one counts."),
    "not-written": QT_TRANSLATE_NOOP("core", "The translation of “{key}” was not taken: {problem}"),
    "unwritable": QT_TRANSLATE_NOOP("core", "“{key}” has signs that no XML may hold; it was not written."),
}
"""Sentences of the reports, by code; the handbook explains each."""


class TranslationNote(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a report, as a template for `fields`; `line` is that of the XLIFF file, on export of the source."""

    line: int
    code: str
    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class XliffExport(msgspec.Struct, frozen=True, kw_only=True):
    """A file for translators, and what it lacks."""

    content: bytes
    written: int
    notes: tuple[TranslationNote, ...] = ()


class XliffImport(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a file: `taken` are translations that changed the draft, `same` those that were there already."""

    draft: Draft
    found: int
    taken: int
    same: int
    notes: tuple[TranslationNote, ...] = ()


def export_units(
    draft: Draft, language: str, *, kind: str = "xliff", states: tuple[State, ...] = (), locked: Locked | None = None
) -> XliffExport:
    """Return an XLIFF file with the units of a language, those of some states alone if any are named.

    Units that are not aligned are told and left out: a translator could not give them back.
    """
    units = [one for one in units_of(draft, language, locked=locked) if not states or one.state in states]
    notes, out = [], []
    for one in units:
        made = _trans_unit(one)
        if one.state == "not-aligned":
            problem = QT_TRANSLATE_NOOP("core", "the blocks of this lesson differ from those of its source.")
            notes.append(_note("not-written", one.line, key=one.key, problem=CourseError(problem)))
        elif xliff.unwritable(made):
            notes.append(_note("unwritable", one.line, key=one.key))
        else:
            out.append(made)
    content = xliff.write(out, VERSIONS[kind], source=languages_of(draft).source, target=language)
    return XliffExport(content=content, written=len(out), notes=tuple(notes))


def import_units(
    draft: Draft, content: bytes, language: str, *, take_changed: bool = False, locked: Locked | None = None
) -> XliffImport:
    """Return the draft with the translations of an XLIFF file, of which nothing is lost without a word.

    A translation whose source changed since is only taken with `take_changed`, and then counts as old.

    Raises:
        CourseError: if the file is for another language.
    """
    read = xliff.read(content)
    named = read.target_language.partition("-")[0].lower()
    if read.units and named and named != language:
        text = QT_TRANSLATE_NOOP(
            "core", "The file holds translations into “{named}”, not into “{language}”. Nothing was changed."
        )
        raise CourseError(text, named=read.target_language, language=language)
    keys = {one.key for one in read.units}
    taking = _Taking(draft, language, locked, keys, take_changed=take_changed)
    for one in read.units:
        taking.look_at(one)
    made = taking.written()
    told = [
        TranslationNote(line=one.line, code=one.code, text=one.text, fields={**one.fields, "count": one.count})
        for one in read.losses
    ]
    notes = sorted((*told, *taking.notes), key=lambda note: note.line)
    return XliffImport(draft=made, found=len(read.units), taken=taking.taken, same=taking.unchanged, notes=tuple(notes))


def export_translations(folder: Path, target: Path, *, language: str, kind: str = "xliff") -> XliffExport:
    """Write the units of a course folder as an XLIFF file.

    Raises:
        CourseError: if there is no course, it has no such translation, or the file is there already or not writable.
    """
    draft = _course_draft(folder, language)
    if target.exists():
        raise CourseError(THERE_ALREADY, file=str(target))
    made = export_units(draft, language, kind=kind, locked=locked_of(folder))
    put_file(target, made.content)
    return made


def import_translations(
    file: Path, folder: Path, *, language: str, take_changed: bool = False, write: bool = True
) -> XliffImport:
    """Take the translations of an XLIFF file into a course folder; without `write`, only tell what would come in.

    Raises:
        CourseError: if there is no course, the file cannot be read, or is for another language.
    """
    draft = _course_draft(folder, language)
    try:
        content = file.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP("core", "The file {file} cannot be read ({reason}). Nothing was changed.")
        raise CourseError(text, file=str(file), reason=error.strerror) from error
    made = import_units(draft, content, language, take_changed=take_changed, locked=locked_of(folder))
    for one in changes(draft, made.draft) if write else ():
        if one.after is not None:
            put_file(folder / one.name, one.after.encode())
        else:
            (folder / one.name).unlink()
    return made


def locked_of(folder: Path) -> Locked:
    """Return what ids.lock knows of translations; a damaged one, which the check tells, knows nothing."""
    try:
        lock = read_lock(folder)
    except CourseError:
        return {}
    return lock.translations if lock else {}


def _course_draft(folder: Path, language: str) -> Draft:
    if not (folder / MANIFEST).exists():
        text = QT_TRANSLATE_NOOP("core", "There is no course in {folder}: a course has a file named course.yaml.")
        raise CourseError(text, folder=str(folder))
    draft = read_draft(folder)
    targets = languages_of(draft).targets
    if language not in targets:
        text = QT_TRANSLATE_NOOP(
            "core", "The course is not translated into “{language}”. Its translations: {languages}."
        )
        raise CourseError(text, language=language, languages=", ".join(targets) or "-")
    return draft


class _Taking:
    """Sorts the units of a file: what is written, what stays, and what is told."""

    def __init__(
        self, draft: Draft, language: str, locked: Locked | None, keys: set[str], *, take_changed: bool
    ) -> None:
        """`keys` are all that the file has."""
        self._draft, self._language, self._locked, self._keys = draft, language, locked, keys
        self._take_changed = take_changed
        units = units_of(draft, language, locked=locked)
        self._units = {one.key: one for one in units}
        self._by_block = {(one.group, one.block, one.part): one for one in units if one.block >= 0}
        self._seen: set[str] = set()
        self._lines: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        self._old: list[tuple[Unit, str]] = []
        self._same: list[str] = []
        self._reviewed: list[str] = []
        self.notes: list[TranslationNote] = []
        self.taken = self.unchanged = 0

    def look_at(self, one: XliffUnit) -> None:
        """Decide about one unit."""
        unit = self._units.get(one.key) or self._moved(one)
        if one.key in self._seen:
            self._tell("unit-twice", one)
        elif unit is None:
            self._tell("unknown-unit", one)
        elif not one.target.strip():
            self._tell("empty-target", one) if unit.target else self._stay()
        elif one.target == unit.target:
            self._stay_or_review(one, unit)
        elif one.broken:
            self._tell("mark-lost", one, marks=", ".join(one.broken))
        elif meaning_of(one.source) != unit.meaning and not self._take_changed:
            self._tell("source-changed", one)
        else:
            self._take(one, unit)
        self._seen.add(one.key)

    def written(self) -> Draft:
        """Return the draft with all that is taken."""
        draft = set_targets(self._draft, self._texts, self._language, locked=self._locked, refused=self._on_refused)
        draft = mark_same(draft, self._same, self._language, locked=self._locked)
        draft = mark_reviewed(draft, self._reviewed, self._language, locked=self._locked)
        if self._old:  # a unit may go by another key, now that it is not as old as it was
            now = {one.place: one.key for one in units_of(draft, self._language, locked=self._locked)}
            old = {now[unit.place]: source for unit, source in self._old if unit.key in self._texts}
            draft = mark_made_from(draft, old, self._language, locked=self._locked)
        self.taken += len(self._texts) + len(self._same) + len(self._reviewed)
        return draft

    def _moved(self, one: XliffUnit) -> Unit | None:
        """Return the block that stands where one stood whose source is no longer known."""
        part: Part = "title" if one.key.endswith(".title") else "text"
        there = self._by_block.get((one.key.partition("/")[0], one.block, part)) if one.block >= 0 else None
        return there if there and there.key not in self._keys else None

    def _stay(self) -> None:
        self.unchanged += 1

    def _stay_or_review(self, one: XliffUnit, unit: Unit) -> None:
        fits = meaning_of(one.source) == unit.meaning and one.state in {"translated", "same"}
        if unit.state == "stale" and fits:
            self._reviewed.append(unit.key)
        else:
            self._stay()

    def _take(self, one: XliffUnit, unit: Unit) -> None:
        if meaning_of(one.target) == unit.meaning and one.state == "missing":
            self._tell("empty-target", one)  # tools copy the source where there is no translation
            return
        self._lines[unit.key] = one.line
        if meaning_of(one.source) != unit.meaning:
            self._tell("taken-as-old", one)
            self._old.append((unit, one.source))
        if meaning_of(one.target) == unit.meaning:
            self._same.append(unit.key)
        else:
            self._texts[unit.key] = one.target

    def _tell(self, code: str, one: XliffUnit, **fields: object) -> None:
        self.notes.append(_note(code, one.line, key=one.key, **fields))

    def _on_refused(self, key: str, error: CourseError) -> None:
        self._texts = {other: text for other, text in self._texts.items() if other != key}
        self.notes.append(_note("not-written", self._lines.get(key, 1), key=key, problem=error))


def _trans_unit(unit: Unit) -> TransUnit:
    return TransUnit(
        key=unit.key,
        file=unit.source_file,
        source=unit.source,
        target=unit.target,
        state="missing" if unit.state == "not-aligned" else unit.state,
        place=f"{unit.source_file}, {unit.line}: {unit.kind}",
        line=unit.line,
        block=unit.block,
    )


def _note(code: str, line: int, **fields: object) -> TranslationNote:
    return TranslationNote(line=line, code=code, text=SENTENCES[code], fields=fields)


def put_file(target: Path, content: bytes) -> None:
    """Write a file whole; raises CourseError if it cannot be written."""
    try:
        write_whole(target, content)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "{file} cannot be written ({reason}). Choose another folder or free some space."
        )
        raise CourseError(text, file=str(target), reason=error.strerror) from error
