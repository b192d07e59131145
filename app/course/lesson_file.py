"""One lesson file: front matter between two lines of ---, then the text."""

from pathlib import Path

import msgspec

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, FaultError, parse_yaml, to_struct
from app.course.markup import render_blocks
from app.course.outline import Id, ObjectiveId, Strict
from app.course.structure import Lesson


class LessonHead(Strict, frozen=True, kw_only=True):
    """The front matter of a lesson."""

    id: Id
    title: str
    minutes: int
    objectives: tuple[ObjectiveId, ...] = ()


class LessonSource(msgspec.Struct, frozen=True):
    """A lesson file taken apart: front matter, text, and the 1-based line on which the text begins."""

    head: AuthoredFile
    body: str
    body_line: int


class ReadLesson(msgspec.Struct, frozen=True):
    """A lesson and what is wrong in its file."""

    lesson: Lesson
    faults: tuple[Fault, ...]


def read_source(path: Path, *, name: str) -> LessonSource:
    """Return the two parts of a lesson file.

    Raises:
        FaultError: if the file cannot be read or its front matter is not YAML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        sentence = QT_TRANSLATE_NOOP("core", "The file cannot be read: {reason}.")
        raise FaultError(Fault(name, 0, "unreadable", sentence, {"reason": str(error)})) from error
    return source_of(text, name=name)


def source_of(text: str, *, name: str) -> LessonSource:
    """Return the two parts of a lesson's text.

    Raises:
        FaultError: if its front matter is missing or not YAML.
    """
    lines = text.splitlines()
    if lines and lines[0].strip() == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line.strip() == "---":
                head = parse_yaml("\n".join(lines[1:number]), name=name, first_line=2)
                return LessonSource(head, "\n".join(lines[number + 1 :]), number + 2)
    sentence = QT_TRANSLATE_NOOP("core", "A lesson begins with its id and title between two lines of ---.")
    raise FaultError(Fault(name, 1, "front-matter", sentence))


def lesson_of(source: LessonSource, *, lesson_id: str, language: str) -> ReadLesson:
    """Return the lesson `lesson_id` from its file.

    Raises:
        FaultError: if the front matter does not fit.
    """
    head = to_struct(source.head, LessonHead)
    rendered = render_blocks(source.body, name=source.head.name, first_line=source.body_line)
    faults = list(rendered.faults)
    if head.id != lesson_id:
        text = QT_TRANSLATE_NOOP("core", "The file is named after the lesson {lesson}, but its text says {id}.")
        faults.append(source.head.fault("wrong-id", text, ("id",), lesson=lesson_id, id=head.id))
    lesson = Lesson(
        id=lesson_id,
        language=language,
        title=head.title,
        minutes=head.minutes,
        objectives=head.objectives,
        blocks=rendered.blocks,
    )
    return ReadLesson(lesson, tuple(faults))
