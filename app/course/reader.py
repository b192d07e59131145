"""Reading one course folder: everything that can be read, and every fault met on the way."""

from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.base.errors import CourseError
from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, FaultError, Where, lenient_text, read_yaml, to_struct
from app.course.lesson_file import lesson_of, read_source
from app.course.memory import Memory
from app.course.outline import MANIFEST, CourseManifest
from app.course.structure import Course, Lesson, MediaFile, MediaItem, QuestionFile
from app.practice import AnyPractice, kind_of
from app.practice.desk import CaseFile, Desk
from app.practice.proof import Slip, SlipFile
from app.questions import AnyQuestion

T = TypeVar("T")

MEDIA = "media/media.yaml"
RUNS = ".runs.yaml"
"""How the name of a file of recorded wrong runs ends."""

ANY_PRACTICE: Any = AnyPractice
"""The union of kinds; msgspec takes it where a type is asked for."""

HARMLESS = ("raw-html", "missing-translation", "heading-level")
"""Faults with which a course can still be learned: HTML is removed, another language is shown."""


class Placed(msgspec.Struct, frozen=True):
    """A question with the file and place it was read from."""

    question: AnyQuestion
    file: AuthoredFile
    index: int
    bank: str


class PlacedPractice(msgspec.Struct, frozen=True, kw_only=True):
    """A practice desk with its file, where each of its cases is written, and its recorded wrong runs.

    `cases` maps a case, turn, part or task to its file and place there; `slips_file` is None if no runs are recorded.
    """

    practice: AnyPractice
    file: AuthoredFile
    cases: dict[str, tuple[AuthoredFile, Where]] = {}
    slips: tuple[Slip, ...] = ()
    slips_file: AuthoredFile | None = None


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A course folder as read. `course` is None if course.yaml itself does not fit."""

    course: Course | None
    faults: tuple[Fault, ...]
    files: dict[str, AuthoredFile]
    """YAML files and front matters of lessons, by name relative to the folder."""
    questions: tuple[Placed, ...]
    """All questions in file order, also those whose id another one has."""
    media: tuple[MediaItem, ...]
    """All pictures in file order."""
    practices: tuple[PlacedPractice, ...] = ()
    unread: dict[str, str]
    """YAML files that were given up, with their text: what they name is not missing."""


def read_course(folder: Path, memory: Memory | None = None) -> Reading:
    """Return all that can be read of a course folder, with the faults met; nothing is raised for content.

    With a `memory` only files that changed since it was used last are read anew.
    """
    reader = _CourseReader(folder, memory or Memory())
    manifest = reader.struct(MANIFEST, CourseManifest)
    if manifest is None:
        return reader.reading(None)
    lessons = {lesson_id: reader.lesson(lesson_id, manifest) for lesson_id in manifest.lesson_ids()}
    placed = reader.questions()
    media = reader.media()
    practices = reader.practices()
    course = Course(
        manifest=manifest,
        lessons={lesson_id: texts for lesson_id, texts in lessons.items() if texts},
        questions={one.question.id: one.question for one in reversed(placed)},
        banks=_banks(placed),
        media={item.id: item for item in media},
        practices={one.practice.id: one.practice for one in reversed(practices)},
        folder=str(folder),
    )
    return reader.reading(course, placed, media, practices)


def open_folder(folder: Path) -> Course:
    """Return a course that can be learned.

    Raises:
        CourseError: naming the first fault that stands in the way, and how many there are.
    """
    reading = read_course(folder)
    blocking = [fault for fault in reading.faults if not _harmless(fault, reading.course)]
    if reading.course is None or blocking:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The course {course} is damaged and was not opened ({count} faults; the first in {file}, line {line}: "
            "{problem}) Your progress is safe. Ask the trainer for a new copy of the course.",
        )
        first = min(blocking)
        raise CourseError(
            text,
            course=folder.name,
            count=len(blocking),
            file=first.file,
            line=first.line,
            problem=first,
        )
    return reading.course


def _harmless(fault: Fault, course: Course | None) -> bool:
    if fault.code == "missing-translation":
        return course is not None and fault.fields["lesson"] in course.lessons
    return fault.code in HARMLESS


def _banks(placed: tuple[Placed, ...]) -> dict[str, tuple[str, ...]]:
    banks: dict[str, list[str]] = {}
    for one in placed:
        if one.bank:
            banks.setdefault(one.bank, []).append(one.question.id)
    return {bank: tuple(dict.fromkeys(ids)) for bank, ids in banks.items()}


class _LessonFile(msgspec.Struct, frozen=True):
    """What could be read of a lesson's file."""

    head: AuthoredFile | None
    lesson: Lesson | None
    faults: tuple[Fault, ...]


def _read_lesson(path: Path, name: str, lesson_id: str, language: str) -> _LessonFile:
    head = None
    try:
        source = read_source(path, name=name)
        head = source.head
        read = lesson_of(source, lesson_id=lesson_id, language=language)
    except FaultError as error:
        return _LessonFile(head, None, (error.fault,))
    return _LessonFile(head, read.lesson, read.faults)


def _read_struct(path: Path, name: str, kind: type[T]) -> tuple[AuthoredFile | None, T | None, Fault | None]:
    file = None
    try:
        file = read_yaml(path, name=name)
        return file, to_struct(file, kind), None
    except FaultError as error:
        return file, None, error.fault


class _CourseReader:
    def __init__(self, folder: Path, memory: Memory) -> None:
        self.folder = folder
        self.memory = memory
        self.faults: list[Fault] = []
        self.files: dict[str, AuthoredFile] = {}
        self.unread: dict[str, str] = {}

    def reading(
        self,
        course: Course | None,
        placed: tuple[Placed, ...] = (),
        media: tuple[MediaItem, ...] = (),
        practices: tuple[PlacedPractice, ...] = (),
    ) -> Reading:
        return Reading(
            course=course,
            faults=tuple(self.faults),
            files=self.files,
            questions=placed,
            media=media,
            practices=practices,
            unread=self.unread,
        )

    def struct(self, name: str, kind: type[T]) -> T | None:
        try:
            content = (self.folder / name).read_bytes()
        except OSError:
            content = b""
        file, value, fault = self.memory.once((name, content), partial(_read_struct, self.folder / name, name, kind))
        if file is not None:
            self.files[name] = file
        if fault is not None:
            self.faults.append(fault)
            self.unread[name] = lenient_text(self.folder / name)
        return value

    def lesson(self, lesson_id: str, manifest: CourseManifest) -> dict[str, Lesson]:
        texts: dict[str, Lesson] = {}
        for language in manifest.languages:
            name = f"lessons/{lesson_id}.{language}.md"
            if not (self.folder / name).exists():
                text = QT_TRANSLATE_NOOP("core", "The lesson {lesson} has no text in {language}.")
                fields: dict[str, object] = {"lesson": lesson_id, "language": language}
                self.faults.append(Fault(name, 0, "missing-translation", text, fields))
                continue
            content = (self.folder / name).read_bytes()
            key = (name, lesson_id, language, content)
            read = self.memory.once(key, partial(_read_lesson, self.folder / name, name, lesson_id, language))
            if read.head is not None:
                self.files[name] = read.head
            if read.lesson is not None:
                texts[language] = read.lesson
            self.faults += read.faults
        return texts

    def questions(self) -> tuple[Placed, ...]:
        placed: list[Placed] = []
        for path in sorted((self.folder / "questions").glob("*.yaml")):
            name = f"questions/{path.name}"
            content = self.struct(name, QuestionFile)
            if content:
                file = self.files[name]
                placed += [
                    Placed(question, file, index, content.bank) for index, question in enumerate(content.questions)
                ]
        return tuple(placed)

    def media(self) -> tuple[MediaItem, ...]:
        if not (self.folder / MEDIA).exists():
            return ()
        content = self.struct(MEDIA, MediaFile)
        media = content.media if content else ()
        inside = (self.folder / "media").resolve()
        text = QT_TRANSLATE_NOOP("core", "{file} lies outside the folder of the course.")
        self.faults += [
            self.files[MEDIA].fault("outside-folder", text, ("media", number, "file"), file=item.file)
            for number, item in enumerate(media)
            if not (inside / item.file).resolve().is_relative_to(inside)
        ]
        return media

    def practices(self) -> tuple[PlacedPractice, ...]:
        found: list[PlacedPractice] = []
        for path in sorted((self.folder / "practice").glob("*.yaml")):
            if not path.name.endswith(RUNS):
                practice: AnyPractice | None = self.struct(f"practice/{path.name}", ANY_PRACTICE)
                if practice is not None:
                    found.append(self._whole_practice(practice, path))
        return tuple(found)

    def _whole_practice(self, practice: AnyPractice, path: Path) -> PlacedPractice:
        """Return a practice with the cases of its folder and its recorded runs."""
        name = f"practice/{path.name}"
        kind = kind_of(practice)
        places = ((one.id, (kind.key, at)) for at, one in enumerate(kind.subjects(practice)))
        cases: dict[str, tuple[AuthoredFile, Where]] = {one: (self.files[name], place) for one, place in places}
        if isinstance(practice, Desk):
            for part in sorted(path.with_suffix("").glob("*.yaml")):
                part_name = f"practice/{path.stem}/{part.name}"
                content = self.struct(part_name, CaseFile)
                if content:
                    cases |= {one.id: (self.files[part_name], (kind.key, at)) for at, one in enumerate(content.cases)}
                    practice = msgspec.structs.replace(practice, cases=(*practice.cases, *content.cases))
        runs = path.with_name(path.stem + RUNS)
        runs_name = f"practice/{runs.name}"
        slips = self.struct(runs_name, SlipFile) if runs.exists() else None
        return PlacedPractice(
            practice=practice,
            file=self.files[name],
            cases=cases,
            slips=slips.runs if slips else (),
            slips_file=self.files.get(runs_name),
        )
