"""The outline of courses and of the learning path: all that lists of courses need, and all that a start loads."""

from typing import Annotated, Literal

import msgspec

from app.base.i18n import LocalText
from app.base.ids import ID_PATTERN, OBJECTIVE_PATTERN, Level

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
