"""What a course is, defined once: these Structs decode files and caches and give the JSON Schema.

A `CourseManifest` (app.course.outline) is course.yaml; a `Course` is everything of it, ready to be read and examined.
"""

from typing import Literal

import msgspec

from app.base.i18n import LocalText
from app.course.outline import CourseManifest, Format, Id, Overview, PracticeCard, Strict
from app.practice import AnyPractice, kind_of
from app.questions import AnyQuestion


class QuestionFile(Strict, frozen=True, kw_only=True):
    """One file of questions; with `bank` they may be drawn by a quiz, without they are inline checks."""

    format: Format
    id: Id
    questions: tuple[AnyQuestion, ...]
    bank: str = ""


class MediaItem(Strict, frozen=True, kw_only=True):
    """One picture, with the words for those who do not see it."""

    id: Id
    file: str
    alt: LocalText = {}
    credit: str = ""
    licence: str = ""


class MediaFile(Strict, frozen=True, kw_only=True):
    """media/media.yaml."""

    format: Format
    media: tuple[MediaItem, ...]


BlockKind = Literal[
    "paragraph",
    "heading",
    "list",
    "table",
    "quotation",
    "code",
    "figure",
    "rule",
    "example",
    "case",
    "warning",
    "steps",
    "compare",
    "details",
    "check",
    "practice",
]


class Block(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One block of a lesson in one language, cleaned and ready to show.

    `html` may hold {law:…} values, filled in when shown, and links of the schemes term:, lesson:, practice:.
    `argument` is the law id, media id, question id or title after the kind; `line` is 1-based in the file.
    """

    kind: BlockKind
    html: str = ""
    argument: str = ""
    level: int = 0
    line: int = 0
    fingerprint: str = ""
    """Hash of the block's source text, by which a translation knows that its original changed."""


class Lesson(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One lesson in one language."""

    id: str
    language: str
    title: str
    minutes: int
    objectives: tuple[str, ...]
    blocks: tuple[Block, ...]


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """A whole course as the program uses it."""

    manifest: CourseManifest
    lessons: dict[str, dict[str, Lesson]]
    """Lesson id -> language -> lesson."""
    questions: dict[str, AnyQuestion]
    banks: dict[str, tuple[str, ...]]
    """Bank name -> question ids in written order."""
    media: dict[str, MediaItem]
    practices: dict[str, AnyPractice] = {}
    folder: str = ""
    """Where media files lie; empty inside a package."""
    content_hash: str = ""
    """SHA-256 over the course's files: the version that attempts and certificates name."""

    def overview(self) -> Overview:
        """Return the part that lists of courses need."""
        titles = {
            one: {language: text.title for language, text in texts.items()} for one, texts in self.lessons.items()
        }
        cards = {one.id: _card(one) for one in self.practices.values()}
        return Overview(manifest=self.manifest, titles=titles, practices=cards)

    def lesson(self, lesson_id: str, language: str) -> Lesson:
        """Return a lesson in `language`, or in the course's source language; see `Lesson.language`.

        Raises:
            KeyError: if the course has no such lesson.
        """
        texts = self.lessons[lesson_id]
        return texts.get(language) or texts.get(self.manifest.source_language) or next(iter(texts.values()))

    def bank_questions(self, banks: tuple[str, ...]) -> tuple[AnyQuestion, ...]:
        """Return the questions of several banks in written order."""
        return tuple(self.questions[one] for bank in banks for one in self.banks.get(bank, ()))


def _card(practice: AnyPractice) -> PracticeCard:
    return PracticeCard(
        kind=kind_of(practice).name,
        title=practice.title,
        summary=practice.summary,
        minutes=practice.minutes,
        pass_score=practice.pass_score,
        variants=len(practice.variants),
    )
