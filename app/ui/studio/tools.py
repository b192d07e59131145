"""What the editor of a lesson is given: things a text can name, and a way to see the text as learners do."""

from collections.abc import Callable

import msgspec

from app.base.faults import Fault
from app.course.structure import Lesson
from app.ui.reading import Reading

Named = tuple[str, str]
"""The id of a thing and the words for it."""


class LanguageState(msgspec.Struct, frozen=True, kw_only=True):
    """How a lesson stands in one language."""

    language: str
    stale: int = 0
    """Blocks that are older than their source."""
    missing: bool = False
    """There is no text yet."""


class Previewed(msgspec.Struct, frozen=True, kw_only=True):
    """A text as it was understood; without a lesson where not even its front matter could be."""

    lesson: Lesson | None = None
    reading: Reading | None = None
    """The course as it is being written, in the lesson's language."""
    faults: tuple[Fault, ...] = ()
    """What is wrong in this text; their lines are those of the file."""
    languages: tuple[LanguageState, ...] = ()


class LessonTools(msgspec.Struct, frozen=True, kw_only=True):
    """What a course offers to the text of a lesson."""

    preview: Callable[[str], Previewed]
    """Takes the whole text of the file; called on the GUI thread."""
    law: tuple[Named, ...] = ()
    pictures: tuple[Named, ...] = ()
    questions: tuple[Named, ...] = ()
    desks: tuple[Named, ...] = ()
    terms: tuple[Named, ...] = ()
    lessons: tuple[Named, ...] = ()
