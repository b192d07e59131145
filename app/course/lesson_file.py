"""One lesson file: front matter between two lines of ---, then the text."""

from pathlib import Path

import msgspec

from app.base.errors import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import FaultError, parse_yaml, to_struct
from app.course.markup import render_blocks
from app.course.structure import Id, Lesson, ObjectiveId, Strict


class LessonHead(Strict, frozen=True, kw_only=True):
    """The front matter of a lesson."""

    id: Id
    title: str
    minutes: int
    objectives: tuple[ObjectiveId, ...] = ()


class ReadLesson(msgspec.Struct, frozen=True):
    """A lesson and what is wrong in its file."""

    lesson: Lesson
    faults: tuple[Fault, ...]


def read_lesson(path: Path, *, name: str, language: str) -> ReadLesson:
    """Return the lesson in one file.

    Raises:
        FaultError: if the file cannot be read or its front matter does not fit.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        sentence = QT_TRANSLATE_NOOP("core", "The file cannot be read: {reason}.")
        raise FaultError(Fault(name, 0, "unreadable", sentence, {"reason": str(error)})) from error
    front, body, body_line = _split(text, name)
    head = to_struct(parse_yaml(front, name=name, first_line=2), LessonHead)
    rendered = render_blocks(body, name=name, first_line=body_line)
    lesson = Lesson(
        id=head.id,
        language=language,
        title=head.title,
        minutes=head.minutes,
        objectives=head.objectives,
        blocks=rendered.blocks,
    )
    return ReadLesson(lesson, rendered.faults)


def _split(text: str, name: str) -> tuple[str, str, int]:
    """Return front matter, body, and the body's 1-based first line."""
    lines = text.splitlines()
    if lines and lines[0].strip() == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line.strip() == "---":
                return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2
    sentence = QT_TRANSLATE_NOOP("core", "A lesson begins with its id and title between two lines of ---.")
    raise FaultError(Fault(name, 1, "front-matter", sentence))
