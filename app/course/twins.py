"""The same block of a lesson in another language: all languages have the same blocks (checks.languages)."""

from typing import NamedTuple

from app.base.i18n import LANGUAGES, fallbacks
from app.course.structure import Block, Course, Lesson


class Twin(NamedTuple):
    """A block and the language it is in, which is a fallback where it is not the wanted one."""

    block: Block
    language: str


def second_language(course: Course, *, shown: str, wanted: str) -> str:
    """Return the wanted language if a course has it beside the one shown, else the first other one; empty for none."""
    others = [one for one in LANGUAGES if one != shown and one in course.manifest.languages]
    return wanted if wanted in others else next(iter(others), "")


def twin(course: Course, lesson: Lesson, index: int, language: str) -> Twin | None:
    """Return a block of a lesson in another language, or in the nearest one that has it.

    None if the nearest is the lesson's own language: the reader sees it already.
    """
    for candidate in fallbacks(language, source=course.manifest.source_language):
        if candidate == lesson.language:
            return None
        other = course.lessons[lesson.id].get(candidate)
        if other is not None and _has(other, lesson, index):
            return Twin(other.blocks[index], candidate)
    return None


def title_twin(course: Course, lesson: Lesson, language: str) -> str:
    """Return the title of a lesson in another language; empty if it has none in that language."""
    other = course.lessons[lesson.id].get(language)
    return other.title if other is not None and language != lesson.language else ""


def _has(other: Lesson, lesson: Lesson, index: int) -> bool:
    # A translation that is not finished may end early or, before the check has seen it, stand out of step.
    return index < len(other.blocks) and other.blocks[index].kind == lesson.blocks[index].kind
