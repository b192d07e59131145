"""What is translated of a course, text by text: its units, with a key that stays and the state of each.

A lesson's blocks are aligned by place and kind, as the check wants them. A block that is not translated yet stands in
the translation in the words of the source: the same words, not marked as the same on purpose, count as missing.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

import msgspec

from app.base.errors import CourseError
from app.course.authored import Where
from app.course.draft import Draft
from app.course.editing.lesson_pieces import LessonPieces, Part, Piece, lesson_pieces, meaning_of
from app.course.editing.local_texts import GLOSSARY, LocalLeaf, holds_texts, local_leaves
from app.course.editing.translation_memory import MEMORY, TranslationMemory, memory_of_text
from app.course.outline import MANIFEST
from app.course.reader import MEDIA
from app.course.yaml_edit import plain

State = Literal["missing", "stale", "translated", "same", "not-aligned"]
STATES: tuple[State, ...] = ("missing", "stale", "not-aligned", "same", "translated")

Locked = Mapping[str, Mapping[str, Mapping[str, str]]]
"""`Lock.translations` of ids.lock: what the blocks of lessons were made from when the course was locked."""

_NO_WORDS = re.compile(r"\{[^{}\n]*\}|`[^`\n]*`|\]\([^)\s]*\)|\S+://\S+")


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """One text to translate. `line` is the 1-based one of its source in `source_file`; `file` is the translation's.

    `where` is its place in a YAML file; `block` the 0-based place of its block in a lesson, -1 for the lesson's title.
    `entry` names the translation in the memory, `meaning` is the hash of the source.
    """

    key: str
    file: str
    source_file: str
    line: int
    kind: str
    source: str
    target: str
    state: State
    where: Where = ()
    block: int = -1
    part: Part = "text"
    entry: str = ""
    meaning: str = ""
    fingerprint: str = ""
    found: str = ""
    """Where it is not aligned: what stands in its place."""

    @property
    def group(self) -> str:
        """What entries of the memory about it begin with."""
        return self.key.partition("/")[0] if self.block >= 0 else self.key

    @property
    def place(self) -> tuple[object, ...]:
        """Return where it stands: a unit stays at its place when its key tells that it is no longer old."""
        return self.file, self.where, self.block, self.part


class Languages(NamedTuple):
    """The language a course is written in, and those it is translated to."""

    source: str
    targets: tuple[str, ...]


class Coverage(NamedTuple):
    """How many of some units are ready, of how many."""

    ready: int
    total: int
    missing: int
    stale: int
    not_aligned: int

    @property
    def fraction(self) -> float:
        """Return the part that is ready, 0.0 to 1.0; all of nothing is ready."""
        return self.ready / self.total if self.total else 1.0


def languages_of(draft: Draft) -> Languages:
    """Return the languages of a draft, as far as course.yaml can be read."""
    told = _manifest(draft)
    source = str(told.get("source_language") or "en")
    named = told.get("languages")
    listed = [str(one) for one in named] if isinstance(named, list) else []
    return Languages(source, tuple(one for one in listed if one != source))


def units_of(draft: Draft, language: str, *, locked: Locked | None = None) -> tuple[Unit, ...]:
    """Return the units of a course for one language: course, lessons in their order, questions, desks, media, terms."""
    source = languages_of(draft).source
    found: list[Unit] = []
    for name in sorted((name for name in draft.files if holds_texts(name)), key=_rank):
        found += _yaml_units(name, draft.text(name), source, language, draft.text(MEMORY))
        if name == MANIFEST:
            for lesson in lessons_of(draft):
                made = (locked or {}).get(lesson, {}).get(language, {})
                found += lesson_units(draft, lesson, Languages(source, (language,)), made)
    return tuple(_each_once(found))


def lessons_of(draft: Draft) -> tuple[str, ...]:
    """Return the lessons of a course: those of the outline in its order, then what else lies in the folder."""
    told = _manifest(draft)
    items = [item for module in _list(told.get("modules")) for item in _list(_dict(module).get("items"))]
    named = [str(one["id"]) for one in map(_dict, items) if one.get("kind") == "lesson" and one.get("id")]
    lying = dict.fromkeys(name.removeprefix("lessons/").partition(".")[0] for name in draft.under("lessons"))
    return tuple(one for one in dict.fromkeys([*named, *lying]) if one in lying)


def coverage(units: tuple[Unit, ...]) -> Coverage:
    """Return how much of some units is ready: translated, or the same on purpose."""
    states = Counter(one.state for one in units)
    ready = states["translated"] + states["same"]
    return Coverage(ready, len(units), states["missing"], states["stale"], states["not-aligned"])


def coverage_by_file(units: tuple[Unit, ...]) -> dict[str, Coverage]:
    """Return the coverage of each file of translations, in the order of the units."""
    files: dict[str, list[Unit]] = {}
    for one in units:
        files.setdefault(one.file, []).append(one)
    return {name: coverage(tuple(mine)) for name, mine in files.items()}


def has_words(text: str) -> bool:
    """Tell whether a text says anything besides values of the law, code and addresses."""
    return any(sign.isalpha() for sign in _NO_WORDS.sub(" ", text))


# ---- YAML ----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=200)
def _yaml_units(name: str, text: str, source: str, language: str, memory: str) -> tuple[Unit, ...]:
    """Return the units of a file; after an edit only those of the file that changed are made anew."""
    known = memory_of_text(memory)
    leaves = ((leaf, leaf.texts.get(source, "")) for leaf in local_leaves(name, text))
    return tuple(_yaml_unit(name, leaf, said, language, known) for leaf, said in leaves if has_words(said))


def _yaml_unit(name: str, leaf: LocalLeaf, said: str, language: str, memory: TranslationMemory) -> Unit:
    target = leaf.texts.get(language, "")
    entry, meaning = f"{leaf.key}:{meaning_of(target)}", meaning_of(said)
    made = memory.made_from(language, entry)
    state: State = "same" if meaning_of(target) == meaning else "translated"
    if not target.strip():
        state = "missing"
    elif made and made != meaning:
        state = "stale"
    return Unit(
        key=leaf.key,
        file=name,
        source_file=name,
        line=leaf.line,
        kind="text",
        source=said,
        target=target if target.strip() else "",
        state=state,
        where=leaf.where,
        entry=entry,
        meaning=meaning,
    )


# ---- lessons -------------------------------------------------------------------------------------------------------


def lesson_units(draft: Draft, lesson: str, languages: Languages, locked: Mapping[str, str]) -> tuple[Unit, ...]:
    """Return the units of a lesson for the first of the languages; `locked` tells what its blocks were made from."""
    texts = [draft.text(f"lessons/{lesson}.{one}.md") for one in (languages.source, languages.targets[0])]
    named = (lesson, languages.source, languages.targets[0])
    return _lesson_units(named, *texts, draft.text(MEMORY), tuple(locked.items()))


@lru_cache(maxsize=400)
def _lesson_units(
    named: tuple[str, str, str], source: str, target: str, memory: str, locked: tuple[tuple[str, str], ...]
) -> tuple[Unit, ...]:
    """Return the units of a lesson, its languages and texts; after an edit only those of lessons that changed."""
    lesson, ours_in, language = named
    source_file, file = f"lessons/{lesson}.{ours_in}.md", f"lessons/{lesson}.{language}.md"
    ours, theirs = lesson_pieces(source), lesson_pieces(target)
    if ours is None:
        return ()
    placed = _Placed(f"l.{lesson}", file, source_file, language, memory_of_text(memory), dict(locked))
    found = [placed.title(ours.title, theirs.title if theirs else "")]
    upto = aligned_upto(ours, theirs, placed.made_from) if theirs else 0
    for at, piece in enumerate(ours.pieces):
        there = theirs.pieces[at] if theirs and at < upto else None
        strange = theirs.pieces[at] if theirs and upto <= at < len(theirs.pieces) else None
        apart = (strange.named() if strange else "-") if theirs and there is None else ""
        found += [placed.unit(at, part, piece, there, apart) for part in piece.parts() if has_words(piece.said(part))]
    return tuple(found)


def aligned_upto(ours: LessonPieces, theirs: LessonPieces, made_from: "MadeFrom") -> int:
    """Return how many blocks of a source have their translation at the same place.

    Alignment ends where the kinds differ, and where a translation is known to be that of another block of the source.
    """
    known = {piece.fingerprint for piece in ours.pieces}
    for at, (source, target) in enumerate(zip(ours.pieces, theirs.pieces, strict=False)):
        made = made_from(target)
        if source.shape != target.shape or (made and made != source.fingerprint and made in known):
            return at
    return min(len(ours.pieces), len(theirs.pieces))


class MadeFrom:
    """Tells the fingerprint of the block that a translation was made from, "" if nobody knows."""

    def __init__(self, group: str, language: str, memory: TranslationMemory, locked: Mapping[str, str]) -> None:
        self._group, self._language = group, language
        self._memory, self._locked = memory, locked

    def __call__(self, piece: Piece) -> str:
        if not self._memory.made.get(self._language):  # most courses remember nothing, and hashes cost time
            return self._locked.get(piece.fingerprint, "")
        entries = (f"{self._group}:{meaning_of(piece.said(part))}" for part in piece.parts())
        told = (self._memory.block_made_from(self._language, one) for one in entries)
        return next(filter(None, told), "") or self._locked.get(piece.fingerprint, "")


class _Placed(NamedTuple):
    """Where the units of a lesson stand, and what is remembered of them."""

    group: str
    file: str
    source_file: str
    language: str
    memory: TranslationMemory
    locked: Mapping[str, str]

    @property
    def made_from(self) -> MadeFrom:
        return MadeFrom(self.group, self.language, self.memory, self.locked)

    def title(self, ours: str, theirs: str) -> Unit:
        key = f"{self.group}/title"
        entry, meaning = f"{key}:{meaning_of(theirs)}", meaning_of(ours)
        made = self.memory.made_from(self.language, entry)
        return Unit(
            key=key,
            file=self.file,
            source_file=self.source_file,
            line=3,
            kind="title",
            source=ours,
            target=theirs if self._state(meaning, theirs, entry, made) != "missing" else "",
            state=self._state(meaning, theirs, entry, made),
            entry=entry,
            meaning=meaning,
        )

    def unit(self, at: int, part: Part, ours: Piece, theirs: Piece | None, strange: str) -> Unit:
        said, target = ours.said(part), theirs.said(part) if theirs else ""
        entry, meaning = f"{self.group}:{meaning_of(target)}", meaning_of(said)
        made = meaning
        if theirs:
            before = self.memory.block_made_from(self.language, entry) or self.locked.get(theirs.fingerprint, "")
            # The lock knows whole blocks alone: an old one makes all that is said in it old.
            known = meaning if before in {"", ours.fingerprint} else before
            made = self.memory.made_from(self.language, entry) or known
        state: State = "not-aligned" if strange else self._state(meaning, target, entry, made, code=ours.kind == "code")
        return Unit(
            key=f"{self.group}/{made}{'.title' if part == 'title' else ''}",
            file=self.file,
            source_file=self.source_file,
            line=ours.first + 1,
            kind=ours.kind,
            source=said,
            target=target if state != "missing" else "",
            state=state,
            block=at,
            part=part,
            entry=entry,
            meaning=meaning,
            fingerprint=ours.fingerprint,
            found=strange,
        )

    def _state(self, meaning: str, target: str, entry: str, made: str, *, code: bool = False) -> State:
        if not target.strip():
            return "missing"
        if meaning_of(target) == meaning:
            return "same" if code or self.memory.is_same(self.language, entry) else "missing"
        return "stale" if made and made != meaning else "translated"


# ---- small parts ---------------------------------------------------------------------------------------------------


def _each_once(units: list[Unit]) -> Iterator[Unit]:
    """Yield the units, each with a key of its own: two equal blocks, or two questions of one id."""
    seen: Counter[str] = Counter()
    for one in units:
        seen[one.key] += 1
        yield one if seen[one.key] == 1 else msgspec.structs.replace(one, key=f"{one.key}.{seen[one.key]}")


def _rank(name: str) -> tuple[int, str]:
    order = {MANIFEST: 0, MEDIA: 3, GLOSSARY: 4}
    return order.get(name, 1 if name.startswith("questions/") else 2), name


def _manifest(draft: Draft) -> dict[str, object]:
    return _manifest_of(draft.text(MANIFEST))


@lru_cache(maxsize=20)
def _manifest_of(text: str) -> dict[str, object]:
    try:
        return _dict(plain(text, name=MANIFEST))
    except CourseError:
        return {}


def _dict(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
