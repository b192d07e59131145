"""What the checks of a course look at."""

from pathlib import Path

import msgspec

from app.course.authored import Where
from app.course.library import Library
from app.course.memory import Memory
from app.course.reader import Placed, Reading
from app.course.structure import Course
from app.questions import AnyQuestion
from app.questions.case import CaseQuestion


class CheckedCourse(msgspec.Struct, frozen=True):
    """A course of which at least course.yaml could be read."""

    folder: Path
    course: Course
    reading: Reading
    library: Library
    memory: Memory = msgspec.field(default_factory=Memory)


def asked_in(placed: Placed) -> list[tuple[Where, AnyQuestion]]:
    """Return a question with its place in its file, and behind a case its items with theirs."""
    root: Where = ("questions", placed.index)
    question = placed.question
    items = question.items if isinstance(question, CaseQuestion) else ()
    return [(root, question), *(((*root, "items", number), item) for number, item in enumerate(items))]
