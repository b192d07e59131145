"""Reading one course folder: everything that can be read, and every fault met on the way."""

from pathlib import Path
from typing import TypeVar

import msgspec

from app.base.errors import CourseError, Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, FaultError, read_yaml, to_struct
from app.course.lesson_file import read_lesson
from app.course.structure import Course, CourseManifest, Lesson, MediaFile, MediaItem, QuestionFile
from app.questions import AnyQuestion

T = TypeVar("T")

MANIFEST = "course.yaml"

HARMLESS = ("raw-html", "missing-translation", "heading-level")
"""Faults with which a course can still be learned: HTML is removed, another language is shown."""


class Placed(msgspec.Struct, frozen=True):
    """A question with the file and place it was read from."""

    question: AnyQuestion
    file: AuthoredFile
    index: int
    bank: str


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A course folder as read. `course` is None if course.yaml itself does not fit."""

    course: Course | None
    faults: tuple[Fault, ...]
    files: dict[str, AuthoredFile]
    """YAML files by name relative to the folder."""
    questions: tuple[Placed, ...]
    """All questions in file order, also those whose id another one has."""


def read_course(folder: Path) -> Reading:
    """Return all that can be read of a course folder, with the faults met; nothing is raised for content."""
    reader = _CourseReader(folder)
    manifest = reader.struct(MANIFEST, CourseManifest)
    if manifest is None:
        return Reading(course=None, faults=tuple(reader.faults), files=reader.files, questions=())
    lessons = {lesson_id: reader.lesson(lesson_id, manifest) for lesson_id in manifest.lesson_ids()}
    placed = reader.questions()
    media = reader.media()
    course = Course(
        manifest=manifest,
        lessons={lesson_id: texts for lesson_id, texts in lessons.items() if texts},
        questions={one.question.id: one.question for one in reversed(placed)},
        banks=_banks(placed),
        media={item.id: item for item in media},
        folder=str(folder),
    )
    return Reading(course=course, faults=tuple(reader.faults), files=reader.files, questions=placed)


def open_folder(folder: Path) -> Course:
    """Return a course that can be learned.

    Raises:
        CourseError: naming the first fault that stands in the way, and how many there are.
    """
    reading = read_course(folder)
    blocking = [fault for fault in reading.faults if fault.code not in HARMLESS]
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
            problem=str(first),
        )
    return reading.course


def _banks(placed: tuple[Placed, ...]) -> dict[str, tuple[str, ...]]:
    banks: dict[str, list[str]] = {}
    for one in placed:
        if one.bank:
            banks.setdefault(one.bank, []).append(one.question.id)
    return {bank: tuple(dict.fromkeys(ids)) for bank, ids in banks.items()}


class _CourseReader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Fault] = []
        self.files: dict[str, AuthoredFile] = {}

    def struct(self, name: str, kind: type[T]) -> T | None:
        try:
            self.files[name] = read_yaml(self.folder / name, name=name)
            return to_struct(self.files[name], kind)
        except FaultError as error:
            self.faults.append(error.fault)
            return None

    def lesson(self, lesson_id: str, manifest: CourseManifest) -> dict[str, Lesson]:
        texts: dict[str, Lesson] = {}
        for language in manifest.languages:
            name = f"lessons/{lesson_id}.{language}.md"
            if not (self.folder / name).exists():
                text = QT_TRANSLATE_NOOP("core", "The lesson {lesson} has no text in {language}.")
                fields: dict[str, object] = {"lesson": lesson_id, "language": language}
                self.faults.append(Fault(name, 0, "missing-translation", text, fields))
                continue
            try:
                read = read_lesson(self.folder / name, name=name, language=language)
            except FaultError as error:
                self.faults.append(error.fault)
                continue
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
        if not (self.folder / "media" / "media.yaml").exists():
            return ()
        content = self.struct("media/media.yaml", MediaFile)
        return content.media if content else ()
