"""Checks of everything a lesson points to: law, terms, lessons, questions, pictures; nothing leaves the folder."""

import re
from pathlib import Path, PurePosixPath

from app.base.errors import Fault
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.course.amounts import CASES
from app.course.law import PLACEHOLDER
from app.course.library import Library
from app.course.reader import Placed, Reading
from app.course.structure import Block, Course, Lesson

_LINK = re.compile(r"\]\(([^)\s]*)")
_ANY_LAW = re.compile(r"\{law:[^}]*\}?")
_OUTSIDE = QT_TRANSLATE_NOOP("core", "{file} lies outside the folder of the course.")


def link_faults(folder: Path, reading: Reading, library: Library) -> list[Fault]:
    """Return every reference that leads nowhere or out of the course."""
    assert reading.course is not None
    course = reading.course
    targets = _Targets(course, library)
    found = _media_faults(folder, reading, course)
    for texts in course.lessons.values():
        for lesson in texts.values():
            name = f"lessons/{lesson.id}.{lesson.language}.md"
            found += _lesson_faults(folder / name, name, targets) + _block_faults(lesson, name, targets)
    for placed in reading.questions:
        found += _question_faults(placed, targets)
    return found


class _Targets:
    """What may be pointed to."""

    def __init__(self, course: Course, library: Library) -> None:
        self.law = library.law
        self.ids = {
            "term": {term.id for term in library.glossary.terms},
            "lesson": set(course.manifest.lesson_ids()),
            "practice": set[str](),
            "check": set(course.questions),
            "figure": set(course.media),
            "rule": {entry.id for entry in library.law.entries},
        }

    def wrong_law(self, written: str) -> bool:
        """Tell whether a {law:…} value names no entry, no such field or no such case."""
        parts = PLACEHOLDER.fullmatch(written)
        entry = self.law.entry(parts[1]) if parts else None
        if parts is None or entry is None or (parts[2] == "days" and entry.days is None):
            return True
        return parts[3] is not None and parts[3] not in CASES


def _lesson_faults(path: Path, name: str, targets: _Targets) -> list[Fault]:
    found: list[Fault] = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        for target in _LINK.findall(line):
            found += _target_faults(target, name, number, targets)
        found += [_unknown_law(name, number, one) for one in _ANY_LAW.findall(line) if targets.wrong_law(one)]
    return found


def _target_faults(target: str, name: str, line: int, targets: _Targets) -> list[Fault]:
    scheme, _, wanted = target.partition(":")
    if scheme in {"term", "lesson", "practice"}:
        if wanted in targets.ids[scheme]:
            return []
        text = QT_TRANSLATE_NOOP("core", "This link leads nowhere: there is no {kind} named {id}.")
        return [Fault(name, line, "broken-link", text, {"kind": scheme, "id": wanted})]
    if ".." in PurePosixPath(target).parts or target.startswith("/"):
        return [Fault(name, line, "outside-folder", _OUTSIDE, {"file": target})]
    text = QT_TRANSLATE_NOOP("core", "A lesson can link to term:, lesson: or practice:, not to {target}.")
    return [Fault(name, line, "foreign-link", text, {"target": target})]


def _block_faults(lesson: Lesson, name: str, targets: _Targets) -> list[Fault]:
    return [fault for block in lesson.blocks for fault in _reference_faults(block, name, targets)]


def _reference_faults(block: Block, name: str, targets: _Targets) -> list[Fault]:
    if block.kind not in {"rule", "check", "figure", "practice"} or block.argument in targets.ids[block.kind]:
        return []
    if block.kind == "rule":
        text = QT_TRANSLATE_NOOP("core", "There is no entry {law} in law.yaml.")
        return [Fault(name, block.line, "unknown-law", text, {"law": block.argument})]
    text = QT_TRANSLATE_NOOP("core", "This {kind} block names {id}, which the course does not have.")
    return [Fault(name, block.line, "broken-link", text, {"kind": block.kind, "id": block.argument})]


def _unknown_law(name: str, line: int, written: str) -> Fault:
    text = QT_TRANSLATE_NOOP("core", "There is no legal value {value}.")
    return Fault(name, line, "unknown-law", text, {"value": written})


def _question_faults(placed: Placed, targets: _Targets) -> list[Fault]:
    found: list[Fault] = []
    texts: tuple[tuple[str, LocalText], ...] = (
        ("stem", placed.question.stem),
        ("document", placed.question.document),
    )
    for key, text in texts:
        for language, words in text.items():
            line = placed.file.lines.of(("questions", placed.index, key, language))
            found += [
                _unknown_law(placed.file.name, line, one) for one in _ANY_LAW.findall(words) if targets.wrong_law(one)
            ]
    return found


def _media_faults(folder: Path, reading: Reading, course: Course) -> list[Fault]:
    file, found = reading.files.get("media/media.yaml"), list[Fault]()
    if file is None:
        return found
    inside = (folder / "media").resolve()
    for number, item in enumerate(course.media.values()):
        path = folder / "media" / item.file
        if not path.resolve().is_relative_to(inside):
            found.append(file.fault("outside-folder", _OUTSIDE, ("media", number, "file"), file=item.file))
        elif not path.is_file():
            text = QT_TRANSLATE_NOOP("core", "The picture {file} is not in the folder media.")
            found.append(file.fault("missing-file", text, ("media", number, "file"), file=item.file))
    return found
