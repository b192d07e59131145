"""What a course is, defined once: these Structs decode files and caches and give the JSON Schema.

A `CourseManifest` is course.yaml; a `Course` is everything of it, ready to be read and examined.
"""

from typing import Annotated, Literal

import msgspec

from app.base.i18n import LocalText
from app.questions import AnyQuestion
from app.questions.common import ID_PATTERN, OBJECTIVE_PATTERN, Level

MANIFEST = "course.yaml"
"""The file that makes a folder a course."""

FORMAT = 1
"""Version of the course format this program reads and writes."""

Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN)]
ObjectiveId = Annotated[str, msgspec.Meta(pattern=OBJECTIVE_PATTERN)]
Format = Literal[1]
Language = Literal["kk", "ru", "en"]
Fraction = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]


class Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of everything an author writes: an unknown field is a fault, not a silent loss."""


class Objective(Strict, frozen=True, kw_only=True):
    """What the learner can do afterwards."""

    id: ObjectiveId
    level: Level
    text: LocalText


class LessonItem(Strict, frozen=True, kw_only=True, tag_field="kind", tag="lesson"):
    """A lesson's place in the outline; its text is in lessons/<id>.<language>.md."""

    id: Id


class Draw(Strict, frozen=True, kw_only=True):
    """How many questions of the banks make one paper; 0 means no draw by that rule."""

    per_objective: int = 0
    count: int = 0


class QuizItem(Strict, frozen=True, kw_only=True, tag_field="kind", tag="quiz"):
    """A quiz and its rules. `pass_mark` is a fraction of the points; `minutes` is advice."""

    id: Id
    title: LocalText
    banks: tuple[Id, ...]
    draw: Draw = Draw()
    minutes: int = 0
    pass_mark: Fraction = 0.7
    feedback: Literal["deferred", "immediate"] = "deferred"
    shuffle: bool = True


OutlineItem = LessonItem | QuizItem


class Module(Strict, frozen=True, kw_only=True):
    """A part of the course with its items in reading order."""

    id: Id
    title: LocalText
    items: tuple[OutlineItem, ...]


class Completion(Strict, frozen=True, kw_only=True):
    """When a course is complete: which lessons are read and which quizzes are passed."""

    lessons: Literal["all", "none"] = "all"
    quizzes: tuple[Id, ...] = ()


class CourseManifest(Strict, frozen=True, kw_only=True):
    """course.yaml: identity, outline and rules of one course."""

    format: Format
    id: Id
    version: Annotated[str, msgspec.Meta(pattern=r"^\d+\.\d+\.\d+$")]
    title: LocalText
    languages: tuple[Language, ...]
    modules: tuple[Module, ...]
    number: int = 0
    short_title: LocalText = {}
    summary: LocalText = {}
    minutes: int = 0
    source_language: Language = "en"
    licence: str = ""
    authors: tuple[str, ...] = ()
    objectives: tuple[Objective, ...] = ()
    completion: Completion = Completion()

    def items(self) -> tuple[OutlineItem, ...]:
        """Return all outline items in reading order."""
        return tuple(item for module in self.modules for item in module.items)

    def lesson_ids(self) -> tuple[str, ...]:
        """Return the lessons in reading order."""
        return tuple(item.id for item in self.items() if isinstance(item, LessonItem))

    def quiz(self, quiz_id: str) -> QuizItem:
        """Return a quiz of the outline; KeyError if there is none."""
        for item in self.items():
            if isinstance(item, QuizItem) and item.id == quiz_id:
                return item
        raise KeyError(quiz_id)

    def module_of(self, item_id: str) -> Module:
        """Return the module an item stands in; KeyError if there is none."""
        for module in self.modules:
            if any(item.id == item_id for item in module.items):
                return module
        raise KeyError(item_id)


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


class PathCourse(Strict, frozen=True, kw_only=True):
    """A course's place in the learning path; `available` is false while it is being written."""

    id: Id
    number: int
    title: LocalText
    minutes: int
    short_title: LocalText = {}
    summary: LocalText = {}
    requires: tuple[Id, ...] = ()
    available: bool = False


class ShortPath(Strict, frozen=True, kw_only=True):
    """The courses one kind of office work needs."""

    id: Id
    title: LocalText
    courses: tuple[Id, ...]
    summary: LocalText = {}


class LearningPath(Strict, frozen=True, kw_only=True):
    """path.yaml: the courses in order and the short paths by role."""

    format: Format
    id: Id
    version: str
    title: LocalText
    courses: tuple[PathCourse, ...]
    summary: LocalText = {}
    academic_hour_minutes: int = 45
    short_paths: tuple[ShortPath, ...] = ()


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """What lists of courses need: the outline and the titles of its lessons, by lesson and language."""

    manifest: CourseManifest
    titles: dict[str, LocalText]


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """A whole course as the program uses it."""

    manifest: CourseManifest
    lessons: dict[str, dict[str, Lesson]]
    """Lesson id -> language -> lesson."""
    questions: dict[str, AnyQuestion]
    banks: dict[str, tuple[str, ...]]
    """Bank name -> question ids in written order."""
    media: dict[str, MediaItem]
    folder: str = ""
    """Where media files lie; empty inside a package."""
    content_hash: str = ""
    """SHA-256 over the course's files: the version that attempts and certificates name."""

    def overview(self) -> Overview:
        """Return the part that lists of courses need."""
        titles = {one: {language: text.title for language, text in texts.items()} for one, texts in self.lessons.items()}
        return Overview(manifest=self.manifest, titles=titles)

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
