"""Translating a course text by text: each edit gives a new draft and writes nothing but the words it is about."""

from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import Where
from app.course.draft import Draft, changes
from app.course.editing.lesson_pieces import (
    Part,
    Piece,
    lesson_pieces,
    meaning_of,
    source_lines,
    with_parts,
    with_title,
)
from app.course.editing.local_texts import with_texts
from app.course.editing.translation_memory import MEMORY, memory_of, with_memory
from app.course.editing.units import Locked, MadeFrom, Unit, languages_of, units_of
from app.course.outline import MANIFEST

NO_UNIT = QT_TRANSLATE_NOOP("core", "There is no text “{key}” in the course any more. Nothing was changed.")
NOT_ALIGNED = QT_TRANSLATE_NOOP(
    "core",
    "{file} has other blocks here than the source: {found}. Nothing was changed. Take over the blocks of the source "
    "first, then this text can be translated.",
)

Refused = Callable[[str, CourseError], None]
"""Told the key of a text that could not be written, and why."""


def set_target(draft: Draft, key: str, language: str, text: str, *, locked: Locked | None = None) -> Draft:
    """Return the draft with the translation of one unit; an empty text takes the translation away.

    Raises:
        CourseError: if there is no such unit, or its words would change the blocks of the lesson.
    """
    return set_targets(draft, {key: text}, language, locked=locked)


def set_targets(
    draft: Draft,
    texts: Mapping[str, str],
    language: str,
    *,
    locked: Locked | None = None,
    refused: Refused | None = None,
) -> Draft:
    """Return the draft with the translations of many units; with `refused`, what cannot be written is told and left.

    Raises:
        CourseError: as `set_target`, if nobody asked to be told.
    """
    units = {one.key: one for one in units_of(draft, language, locked=locked)}
    files: dict[str, dict[str, str]] = {}
    for key, text in texts.items():
        if key in units:
            files.setdefault(units[key].file, {})[key] = text
        else:
            _tell(refused, key, CourseError(NO_UNIT, key=key))
    for name, mine in files.items():
        chosen = {key: units[key] for key in mine}
        write = _lesson_written if name.startswith("lessons/") else _yaml_written
        draft = write(draft, name, language, chosen, mine, refused)
    return _without_old_entries(draft, language, locked)


def mark_same(draft: Draft, keys: Iterable[str], language: str, *, locked: Locked | None = None) -> Draft:
    """Return the draft in which some units say the same as their source, on purpose."""
    units = _chosen(draft, keys, language, locked)
    entries = {f"{one.group}:{one.meaning}" for one in units}
    marked = with_memory(draft, memory_of(draft).with_same(language, entries))
    return set_targets(marked, {one.key: one.source for one in units}, language, locked=locked)


def mark_reviewed(draft: Draft, keys: Iterable[str], language: str, *, locked: Locked | None = None) -> Draft:
    """Return the draft in which the translations of some units fit their sources as they are now."""
    units = [one for one in _chosen(draft, keys, language, locked) if one.target]
    entries = {one.entry: f"{one.meaning} {one.fingerprint}".strip() for one in units}
    return with_memory(draft, memory_of(draft).with_made(language, entries))


def mark_made_from(draft: Draft, sources: Mapping[str, str], language: str, *, locked: Locked | None = None) -> Draft:
    """Return the draft that remembers of some translations which older source text they were made from."""
    units = [one for one in _chosen(draft, sources, language, locked) if one.target]
    entries = {one.entry: f"{meaning_of(sources[one.key])} {one.fingerprint}".strip() for one in units}
    return with_memory(draft, memory_of(draft).with_made(language, entries))


def carried(before: Draft, after: Draft, *, locked: Locked | None = None) -> Draft:
    """Return the later draft, which remembers the translations whose source changed since the earlier one.

    It is asked after every edit; without a change of a source text the draft comes back as it is.
    """
    names = {one.name for one in changes(before, after)} - {MEMORY}
    source = languages_of(after).source
    if not any(name.endswith((".yaml", f".{source}.md")) for name in names):
        return after
    memory = memory_of(after)
    before, part = _about(before, names), _about(after, names)
    for language in languages_of(after).targets:
        old = [one for one in units_of(before, language, locked=locked) if one.source_file in names]
        now = [one for one in units_of(part, language, locked=locked) if one.source_file in names]
        entries = _made_before(old, now)
        if entries:
            memory = memory.with_made(language, entries)
    return after if memory == memory_of(after) else with_memory(after, memory)


def _about(draft: Draft, names: set[str]) -> Draft:
    """Return of a draft what is needed to know the units of some files: those, and lessons in their other languages."""
    lessons = {name.rsplit(".", 2)[0] for name in names if name.startswith("lessons/")}
    kept = {MANIFEST, MEMORY, *names}
    return Draft(
        {name: text for name, text in draft.files.items() if name in kept or name.rsplit(".", 2)[0] in lessons}
    )


def realigned(draft: Draft, lesson: str, language: str, *, locked: Locked | None = None) -> Draft:
    """Return the draft in which a translated lesson has the blocks of its source, in their order.

    Translations go with the blocks they were made from, as far as is known; else blocks of one kind are taken in
    their order. What has no translation stands in the words of the source, and counts as missing.

    Raises:
        CourseError: if one of the two lesson files cannot be read.
    """
    source = languages_of(draft).source
    text, name = draft.text(f"lessons/{lesson}.{source}.md"), f"lessons/{lesson}.{language}.md"
    ours, theirs = lesson_pieces(text), lesson_pieces(draft.text(name))
    if ours is None or theirs is None:
        raise CourseError(NO_UNIT, key=f"l.{lesson}")
    made_from = MadeFrom(f"l.{lesson}", language, memory_of(draft), (locked or {}).get(lesson, {}).get(language, {}))
    lines = text.split("\n")
    taken = _taken(ours.pieces, theirs.pieces, made_from)
    for at in sorted(range(len(ours.pieces)), key=lambda one: ours.pieces[one].first, reverse=True):
        if at in taken:
            piece = ours.pieces[at]
            lines[piece.first : piece.first + len(source_lines(text, piece))] = source_lines(
                draft.text(name), taken[at]
            )
    return draft.with_text(name, with_title("\n".join(lines), theirs.title))


# ---- files ---------------------------------------------------------------------------------------------------------


def _yaml_written(
    draft: Draft, name: str, language: str, units: Mapping[str, Unit], texts: Mapping[str, str], refused: Refused | None
) -> Draft:
    wanted: dict[Where, str] = {
        units[key].where: text if text.strip() else "" for key, text in texts.items() if text != units[key].target
    }
    if not wanted:
        return draft
    try:
        return draft.with_text(name, with_texts(name, draft.text(name), language, wanted))
    except CourseError as error:
        for key in texts:
            _tell(refused, key, error)
        return draft


def _lesson_written(
    draft: Draft, name: str, language: str, units: Mapping[str, Unit], texts: Mapping[str, str], refused: Refused | None
) -> Draft:
    del language
    text = draft.text(name) or draft.text(next(iter(units.values())).source_file)
    for key, unit in units.items():
        said = texts[key] if texts[key].strip() else unit.source
        if unit.state == "not-aligned":
            _tell(refused, key, CourseError(NOT_ALIGNED, file=name, found=unit.found))
        elif said != unit.target and not (unit.state == "missing" and said == unit.source and name in draft.files):
            try:
                text = _with_unit(text, unit, said)
            except CourseError as error:
                _tell(refused, key, error)
    return draft.with_text(name, text)


def _with_unit(text: str, unit: Unit, said: str) -> str:
    if unit.block < 0:
        return with_title(text, said)
    parts: dict[tuple[int, Part], str] = {(unit.block, unit.part): said}
    return with_parts(text, parts)


def _tell(refused: Refused | None, key: str, error: CourseError) -> None:
    if refused is None:
        raise error
    refused(key, error)


# ---- memory --------------------------------------------------------------------------------------------------------


def _chosen(draft: Draft, keys: Iterable[str], language: str, locked: Locked | None) -> list[Unit]:
    units = {one.key: one for one in units_of(draft, language, locked=locked)}
    missing = [key for key in keys if key not in units]
    if missing:
        raise CourseError(NO_UNIT, key=missing[0])
    return [units[key] for key in keys]


def _without_old_entries(draft: Draft, language: str, locked: Locked | None) -> Draft:
    """Return the draft without what is remembered of words that were written anew."""
    memory = memory_of(draft)
    if not memory.made.get(language) and not memory.same.get(language):
        return draft
    units = units_of(draft, language, locked=locked)
    known = {one.entry for one in units} | {f"{one.group}:{one.meaning}" for one in units}
    # A lesson that is not aligned keeps what is known of it: by that it can be aligned again.
    apart = {one.group for one in units if one.state == "not-aligned"}
    told = {*memory.made.get(language, {}), *memory.same.get(language, ())}
    known |= {entry for entry in told if entry.partition(":")[0] in apart}
    return with_memory(draft, memory.only(language, known))


def _made_before(old: list[Unit], now: list[Unit]) -> dict[str, str]:
    """Return what has to be remembered of translations that stayed while their sources changed."""
    moved = _changed_lessons(old, now)
    known = {(one.file, one.block, one.entry): one for one in old if one.target and one.state != "stale"}
    sources = {(one.file, one.block, one.entry): one.meaning for one in now if one.state != "not-aligned"}
    return {
        one.entry: f"{one.meaning} {one.fingerprint}".strip()
        for place, one in known.items()
        if one.group in moved or sources.get(place, one.meaning) != one.meaning
    }


def _changed_lessons(old: list[Unit], now: list[Unit]) -> set[str]:
    """Return the lessons that have more or fewer blocks than before: by place alone they cannot be aligned now."""
    ends = [{one.group: one.block for one in units if one.block >= 0} for units in (old, now)]
    return {group for group in ends[0].keys() & ends[1].keys() if ends[0][group] != ends[1][group]}


# ---- aligning ------------------------------------------------------------------------------------------------------


def _taken(ours: tuple[Piece, ...], theirs: tuple[Piece, ...], made_from: MadeFrom) -> dict[int, Piece]:
    """Return which block of a translation belongs to which block of the source, by its place there."""
    places = {piece.fingerprint: at for at, piece in enumerate(ours)}
    known = [(places.get(made_from(piece), -1), piece) for piece in theirs]
    taken = {at: piece for at, piece in known if at >= 0 and ours[at].shape == piece.shape}
    used = {id(piece) for piece in taken.values()}
    left = [at for at in range(len(ours)) if at not in taken]
    free = [piece for piece in theirs if id(piece) not in used]
    matcher = SequenceMatcher(None, [ours[at].shape for at in left], [one.shape for one in free], autojunk=False)
    for start, there, length in matcher.get_matching_blocks():
        taken |= {left[start + step]: free[there + step] for step in range(length)}
    return taken
