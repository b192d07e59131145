"""The course in a draft as learners would see it: for the preview beside the text, and for trying it as a learner."""

from collections.abc import Iterable

import msgspec

from app.base.faults import Fault
from app.course.authored import FaultError
from app.course.draft import Draft
from app.course.lesson_file import lesson_of, source_of
from app.course.library import Library
from app.course.outline import CourseManifest
from app.course.structure import Course, Lesson

EMPTY = Course(
    manifest=CourseManifest(format=1, id="new-course", version="0.1.0", title={}, languages=("en",), modules=()),
    lessons={},
    questions={},
    banks={},
    media={},
)
"""What is shown while course.yaml itself cannot be understood."""


class SeenLesson(msgspec.Struct, frozen=True):
    """A lesson's text as learners would see it; no lesson if its front matter cannot be understood."""

    lesson: Lesson | None
    faults: tuple[Fault, ...]


def seen_lesson(name: str, text: str) -> SeenLesson:
    """Return a lesson from its text; `name` is that of its file, lessons/<id>.<language>.md."""
    lesson_id, language, _ = name.split("/")[1].split(".")
    try:
        seen = lesson_of(source_of(text, name=name), lesson_id=lesson_id, language=language)
    except FaultError as error:
        return SeenLesson(None, (error.fault,))
    return SeenLesson(seen.lesson, seen.faults)


# Forms put the id before the words where both are shown.


def law_choices(library: Library, language: str) -> tuple[tuple[str, str], ...]:
    """Return each law entry with words that tell it from the others."""
    entries = library.law.entries
    return tuple((one.id, f"{_said(one.act, language)} {one.article}".strip()) for one in entries)


def objective_choices(course: Course, language: str) -> tuple[tuple[str, str], ...]:
    """Return each objective with its words."""
    return tuple((one.id, _said(one.text, language)) for one in course.manifest.objectives)


def picture_choices(course: Course, language: str) -> tuple[tuple[str, str], ...]:
    """Return each picture with the beginning of its description."""
    return tuple((one.id, _short(_said(one.alt, language))) for one in course.media.values())


def question_choices(course: Course, language: str) -> tuple[tuple[str, str], ...]:
    """Return each question with the beginning of what it asks."""
    return tuple((one.id, _short(_said(one.stem, language))) for one in course.questions.values())


def file_names(draft: Draft, folder: str) -> Iterable[str]:
    """Yield the names of a draft's files in a folder without folder and ending."""
    return (name.split("/", 1)[1].rsplit(".", 1)[0] for name in draft.under(folder))


def _said(text: dict[str, str], language: str) -> str:
    return text.get(language) or next(iter(text.values()), "")


def _short(words: str, letters: int = 60) -> str:
    first = " ".join(words.split())
    return first if len(first) <= letters else first[:letters].rsplit(" ", 1)[0] + " …"
