"""What a file would bring into the course, in words, before anything is written."""

import re

import msgspec

from app.base.i18n import pick
from app.course.inline import plain_text
from app.interop.common import Imported, Kept, LessonDraft
from app.questions import AnyQuestion, type_name, type_of
from app.questions.case import CaseQuestion
from app.questions.choice import ChoiceQuestion
from app.questions.multiple import MultipleQuestion
from app.services.course_files import CourseFiles, read_course_files
from app.services.interchange import (
    EXPORT_FORMATS,
    IMPORT_FORMATS,
    Brought,
    ExportReport,
    ImportSource,
    LossLine,
    export_course,
    imported_files,
)

__all__ = [
    "EXPORT_FORMATS",
    "IMPORT_FORMATS",
    "MOST_SHOWN",
    "Brought",
    "CourseFiles",
    "ExportReport",
    "ImportSource",
    "KeptLine",
    "LossLine",
    "Preview",
    "PreviewLine",
    "export_course",
    "pasted",
    "preview_import",
    "read_course_files",
]
"""What the window may use of this use case, values of lower floors included."""

MOST_SHOWN = 200
"""Questions and lessons that a preview lists; all of them come in."""

FIRST_WORDS = 90
"""Letters of a text in a list."""

LESSON, PICTURE = "lesson", "picture"

_TAG = re.compile(r"<[^<>]*>")
"""Elements of a construct that is kept; its words tell more of it."""


class PreviewLine(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that would come in: a type of question, or LESSON or PICTURE, with its id and its first words.

    `right` and `wrong` are the answers it comes with; for types without options, the right one in words.
    """

    kind: str
    id: str
    words: str
    right: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


class KeptLine(msgspec.Struct, frozen=True):
    """A construct that is kept as it stands, with its place in the source and its first words."""

    place: int
    words: str


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What a source would bring: the files themselves, and lists of it; `more` counts what is not listed."""

    brought: Brought
    lines: tuple[PreviewLine, ...]
    kept: tuple[KeptLine, ...]
    more: int = 0


def pasted(text: str, kind: str = "") -> ImportSource:
    """Return text that somebody typed or pasted; without a format it is guessed by what it begins with."""
    content = text.encode()
    if kind:
        return ImportSource("pasted", content, kind)
    first = text.lstrip()[:1]
    heading = text.lstrip().partition("\n")[0]
    # Cells that were copied out of a spreadsheet have tabs between them.
    name = "pasted.xml" if first == "<" else "pasted.csv" if "\t" in heading else "pasted.txt"
    return ImportSource(name, content)


def preview_import(
    source: ImportSource, course: CourseFiles, *, bank: str, language: str, objective: str = ""
) -> Preview:
    """Return what a source would bring into a course; questions for a bank that is there go behind its own.

    Raises:
        CourseError: as `imported_files`.
    """
    brought = imported_files(source, course, bank=bank, language=language, objective=objective, add=True)
    imported = brought.imported
    lines = [*map(_lesson_line, imported.lessons), *(_question_line(one, language) for one in imported.questions)]
    lines += _picture_lines(imported)
    return Preview(
        brought=brought,
        lines=tuple(lines[:MOST_SHOWN]),
        kept=tuple(KeptLine(one.line, _kept_words(one)) for one in imported.kept),
        more=max(0, len(lines) - MOST_SHOWN),
    )


def _lesson_line(lesson: LessonDraft) -> PreviewLine:
    return PreviewLine(kind=LESSON, id=lesson.id, words=_first_words(lesson.title))


def _picture_lines(imported: Imported) -> list[PreviewLine]:
    return [PreviewLine(kind=PICTURE, id=one.id, words=one.alt or one.file) for one in imported.pictures]


def _question_line(question: AnyQuestion, language: str) -> PreviewLine:
    right, wrong = _answers(question, language)
    words = _first_words(pick(question.stem, language) or pick(question.document, language))
    return PreviewLine(kind=type_name(question), id=question.id, words=words, right=right, wrong=wrong)


def _answers(question: AnyQuestion, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if isinstance(question, ChoiceQuestion | MultipleQuestion):
        told = [(one.correct, _first_words(pick(one.text, language))) for one in question.choices]
        return tuple(words for correct, words in told if correct), tuple(
            words for correct, words in told if not correct
        )
    kind = type_of(question)
    if kind.marked != "program" or isinstance(question, CaseQuestion):
        return (), ()
    return (_first_words(kind.in_words(question, kind.correct(question), language)),), ()


def _kept_words(kept: Kept) -> str:
    return _first_words(" · ".join(filter(None, (kept.name, _TAG.sub(" ", kept.raw)))))


def _first_words(text: str) -> str:
    words = plain_text(text)
    return words if len(words) <= FIRST_WORDS else f"{words[: FIRST_WORDS - 1].rstrip()}…"
