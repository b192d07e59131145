"""Checks of everything lessons and questions point to: law, terms, lessons, pictures; nothing leaves the folder."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.amounts import CASES
from app.course.authored import Where
from app.course.checks.checked import CheckedCourse, asked_in
from app.course.law import PLACEHOLDER
from app.course.library import Library
from app.course.markup import WITH_REFERENCE
from app.course.reader import MEDIA, Placed
from app.course.structure import Block, Course, Lesson
from app.questions.hotspot import HotspotQuestion

_LINK = re.compile(r"(?:\]\(|^ {0,3}\[[^\]^]+\]:\s+|(?=<(?:https?://|[\w.+-]+@)))<?([^)\s>]*)")
"""What a link leads to: behind its text, in a list of links, or an address in angle brackets."""

_ANY_LAW = re.compile(r"\{law:[^}]*\}?")
_LAW_ID = re.compile(r"^\{law:(.*?)(?:\.(?:days|article|act))?(?:\|.*)?\}?$")


def link_faults(checked: CheckedCourse) -> list[Fault]:
    """Return every reference that leads nowhere or out of the course."""
    course, folder = checked.course, checked.folder
    targets = _Targets(course, checked.library)
    # The object of the last check if it says the same: sets are compared once then, and not for every question.
    key = checked.memory.once(("targets", targets.key), lambda: targets.key)
    once, library = partial(checked.memory.once_for, ("links", key)), checked.library
    found = _media_faults(checked)
    for texts in course.lessons.values():
        for lesson in texts.values():
            found += once((lesson, library), partial(_whole_lesson, folder, lesson, targets))
    for placed in checked.reading.questions:
        found += once((placed.file, placed.question, library), partial(_whole_question, placed, targets))
    return found


def _whole_lesson(folder: Path, lesson: Lesson, targets: "_Targets") -> list[Fault]:
    name = f"lessons/{lesson.id}.{lesson.language}.md"
    return _lesson_faults(folder / name, name, targets) + _block_faults(lesson, name, targets)


def _whole_question(placed: Placed, targets: "_Targets") -> list[Fault]:
    return _question_faults(placed, targets) + _picture_faults(placed, targets)


class _Targets:
    """What may be pointed to."""

    def __init__(self, course: Course, library: Library) -> None:
        self.law = library.law
        self.ids = {
            "term": {term.id for term in library.glossary.terms},
            "lesson": set(course.manifest.lesson_ids()),
            "practice": set(course.practices),
            "check": set(course.questions),
            "figure": set(course.media),
            "rule": {entry.id for entry in library.law.entries},
        }
        self.key = tuple(frozenset(ids) for ids in self.ids.values())
        """Tells whether the same may be pointed to as before."""

    def wrong_law(self, written: str) -> bool:
        """Tell whether a {law:…} value names no entry, no such field or no such case."""
        parts = PLACEHOLDER.fullmatch(written)
        entry = self.law.entry(parts[1]) if parts else None
        if parts is None or entry is None or (parts[3] is not None and parts[3] not in CASES):
            return True
        return not {"days": entry.days, "article": entry.article, "act": entry.act}[parts[2]]


def _lesson_faults(path: Path, name: str, targets: _Targets) -> list[Fault]:
    found: list[Fault] = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        for target in _LINK.findall(line):
            found += _target_faults(target, name, number, targets)
        found += _law_faults(line, name, number, targets)
    return found


def _target_faults(target: str, name: str, line: int, targets: _Targets) -> list[Fault]:
    scheme, _, wanted = target.partition(":")
    if scheme in {"term", "lesson", "practice"}:
        if wanted in targets.ids[scheme]:
            return []
        text = QT_TRANSLATE_NOOP("core", "This link leads nowhere: there is no {kind} named {id}.")
        return [Fault(name, line, "broken-link", text, {"kind": scheme, "id": wanted})]
    if ".." in PurePosixPath(target).parts or target.startswith("/"):
        text = QT_TRANSLATE_NOOP("core", "{file} lies outside the folder of the course.")
        return [Fault(name, line, "outside-folder", text, {"file": target})]
    text = QT_TRANSLATE_NOOP("core", "A lesson can link to term:, lesson: or practice:, not to {target}.")
    return [Fault(name, line, "foreign-link", text, {"target": target})]


def _block_faults(lesson: Lesson, name: str, targets: _Targets) -> list[Fault]:
    return [fault for block in lesson.blocks for fault in _reference_faults(block, name, targets)]


def _reference_faults(block: Block, name: str, targets: _Targets) -> list[Fault]:
    if block.kind not in WITH_REFERENCE or block.argument in ("", *targets.ids[block.kind]):
        return []
    if block.kind == "rule":
        text = QT_TRANSLATE_NOOP("core", "There is no entry {law} in law.yaml.")
        return [Fault(name, block.line, "unknown-law", text, {"law": block.argument})]
    text = QT_TRANSLATE_NOOP("core", "This {kind} block names {id}, which the course does not have.")
    return [Fault(name, block.line, "broken-link", text, {"kind": block.kind, "id": block.argument})]


def _law_faults(text: str, name: str, line: int, targets: _Targets) -> list[Fault]:
    sentence = QT_TRANSLATE_NOOP("core", "There is no legal value {value}.")
    return [
        Fault(name, line, "unknown-law", sentence, {"value": written, "law": _LAW_ID.sub(r"\1", written)})
        for written in _ANY_LAW.findall(text)
        if targets.wrong_law(written)
    ]


def _question_faults(placed: Placed, targets: _Targets) -> list[Fault]:
    root: Where = ("questions", placed.index)
    raw = placed.file.data["questions"][placed.index]
    if not _names_law(raw):
        return []
    return [
        fault
        for where, text in _texts(raw, root)
        for fault in _law_faults(text, placed.file.name, placed.file.lines.of(where), targets)
    ]


def _picture_faults(placed: Placed, targets: _Targets) -> list[Fault]:
    text = QT_TRANSLATE_NOOP("core", "There is no picture named {id} in media/media.yaml.")
    return [
        placed.file.fault("unknown-media", text, (*where, "picture"), id=question.picture)
        for where, question in asked_in(placed)
        if isinstance(question, HotspotQuestion) and question.picture not in targets.ids["figure"]
    ]


def _names_law(value: Any) -> bool:
    """Tell whether a text in plain data names a value of the law: few questions do, and places take time to make."""
    if isinstance(value, str):
        return "{law:" in value
    if isinstance(value, dict):
        return any(map(_names_law, value.values()))
    return isinstance(value, list) and any(map(_names_law, value))


def _texts(value: Any, where: Where) -> Iterator[tuple[Where, str]]:
    """Yield every text in plain data with its place."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, child in value.items():
            yield from _texts(child, (*where, key))
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from _texts(child, (*where, number))


def _media_faults(checked: CheckedCourse) -> list[Fault]:
    inside = (checked.folder / "media").resolve()
    text = QT_TRANSLATE_NOOP("core", "The picture {file} is not in the folder media.")
    return [
        checked.reading.files[MEDIA].fault("missing-file", text, ("media", number, "file"), file=item.file)
        for number, item in enumerate(checked.reading.media)
        if (inside / item.file).resolve().is_relative_to(inside) and not (inside / item.file).is_file()
    ]
