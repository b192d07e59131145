"""The outline of courses and of the learning path: all that lists of courses need, and all that a start loads."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from app.base.i18n import LocalText
from app.base.ids import ID_PATTERN, OBJECTIVE_PATTERN, Level

MANIFEST = "course.yaml"
"""The file that makes a folder a course."""

FORMAT = 1
"""Version of the course format this program reads and writes."""

VERSION_PATTERN = r"^\d+\.\d+\.\d+$"
"""Major, minor and patch (semver.org)."""

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
    """How many questions make one paper; without any of these all questions come.

    The quotas (`per_bank`, `per_objective`) are served first, then `count` is filled up; `cases` is the least number
    of case sets; `levels` is met as nearly as the quotas allow (curriculum.md 5.2).
    """

    per_bank: int = 0
    per_objective: int = 0
    count: int = 0
    cases: int = 0
    levels: dict[Level, int] = {}


class Section(Strict, frozen=True, kw_only=True):
    """A part of a quiz with its own banks, draw and heading; `pass_mark` is the least fraction needed in it."""

    id: Id
    title: LocalText
    banks: tuple[Id, ...]
    draw: Draw = Draw()
    pass_mark: Fraction = 0.0


FeedbackTime = Literal["immediate", "question", "handed-in", "closed"]
"""immediate: told at once, one may try again; question: told once, then locked; closed: after the last day."""


class QuizRules(Strict, frozen=True, kw_only=True):
    """How a quiz is sat and marked; an attempt keeps those it began with. Fractions are 0.0 to 1.0 of the points."""

    pass_mark: Fraction = 0.7
    pass_objectives: dict[ObjectiveId, Fraction] = {}
    """The least fraction in each of these objectives."""
    minutes: int = 0
    """Advised time."""
    limit_minutes: Annotated[float, msgspec.Meta(ge=0)] = 0
    """Time after which the quiz is handed in by itself; 0 for no limit."""
    when_closed: Literal["runs", "stops"] = "runs"
    """What the clock does while the program is closed or the PC asleep."""
    opens: date | None = None
    closes: date | None = None
    """First and last local day on which an attempt may begin."""
    attempts: Annotated[int, msgspec.Meta(ge=0)] = 0
    """The most attempts; 0 for any number."""
    attempts_days: Annotated[int, msgspec.Meta(ge=0)] = 0
    """Days within which `attempts` counts; 0 for ever."""
    delay_hours: Annotated[float, msgspec.Meta(ge=0)] = 0
    delay_from: Annotated[int, msgspec.Meta(ge=2)] = 2
    """The wait after handing in, and the attempt from which on it is asked."""
    grading: Literal["highest", "last", "average"] = "highest"
    feedback: FeedbackTime = "handed-in"
    show_answers: bool = True
    """Whether the learner sees the own answers beside the right ones when feedback is due."""
    penalty: Fraction = 0.0
    """Immediate feedback: the part of the points that each wrong try takes."""
    wrong_cost: Fraction = 0.0
    """The part of the points that a wrong answer takes away; a blank takes nothing."""
    certainty: Literal["none", "asked", "scored"] = "none"
    """Whether one says how sure one is, and whether it counts (+1 +2 +3 for right, 0 -2 -6 for wrong)."""
    practice: bool = False
    """Whether one may practise without a record."""
    opening_code: str = ""
    """Argon2id hash of the code that an invigilator types to begin; `kense exam code` makes it."""
    sealed_for: str = ""
    """Public key (hex) of the office that marks: the questions came without answers, responses are sealed to it."""


class QuizItem(QuizRules, frozen=True, kw_only=True, tag_field="kind", tag="quiz"):
    """A quiz in the outline: questions of `banks` drawn by `draw`, or `sections` each with its own."""

    id: Id
    title: LocalText
    banks: tuple[Id, ...] = ()
    draw: Draw = Draw()
    sections: tuple[Section, ...] = ()
    shuffle: bool = True
    excludes: tuple[Id, ...] = ()
    """Quizzes whose questions this learner has had are not drawn again here."""

    def all_banks(self) -> tuple[str, ...]:
        """Return the banks of the quiz and its sections, each once."""
        return tuple(dict.fromkeys([*self.banks, *(bank for one in self.sections for bank in one.banks)]))

    def rules(self) -> QuizRules:
        """Return the rules alone, as an attempt keeps them."""
        return QuizRules(**{name: getattr(self, name) for name in QuizRules.__struct_fields__})


class PracticeItem(Strict, frozen=True, kw_only=True, tag_field="kind", tag="practice"):
    """A practice desk's place in the outline; what it is stands in practice/<id>.yaml."""

    id: Id


OutlineItem = LessonItem | QuizItem | PracticeItem


class Module(Strict, frozen=True, kw_only=True):
    """A part of the course with its items in reading order."""

    id: Id
    title: LocalText
    items: tuple[OutlineItem, ...]


class Completion(Strict, frozen=True, kw_only=True):
    """When a course is complete: which lessons are read, which quizzes and practice desks are passed."""

    lessons: Literal["all", "none"] = "all"
    quizzes: tuple[Id, ...] = ()
    practices: tuple[Id, ...] = ()


class CourseManifest(Strict, frozen=True, kw_only=True):
    """course.yaml: identity, outline and rules of one course."""

    format: Format
    id: Id
    version: Annotated[str, msgspec.Meta(pattern=VERSION_PATTERN)]
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

    def quizzes(self) -> tuple[QuizItem, ...]:
        """Return the quizzes in reading order."""
        return tuple(item for item in self.items() if isinstance(item, QuizItem))

    def practice_ids(self) -> tuple[str, ...]:
        """Return the practice desks in reading order."""
        return tuple(item.id for item in self.items() if isinstance(item, PracticeItem))

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


class PathExam(QuizItem, frozen=True, kw_only=True, tag=False):
    """An exam over courses of the path. Each course is a section, its banks together; `draw.per_bank` is per course."""

    courses: tuple[Id, ...] = ()
    """The courses asked about; empty for all of the path."""
    floors: dict[Id, Fraction] = {}
    """The least fraction in each of these courses."""
    summary: LocalText = {}


class PathCertificate(Strict, frozen=True, kw_only=True):
    """What a document over the whole path says: what was learned, and what the document is not."""

    text: LocalText
    notice: LocalText


class PathCompletion(Strict, frozen=True, kw_only=True):
    """When the path is complete: its `exam` is passed, and with it all courses of one short path, or of the path."""

    exam: Id
    courses: Literal["short-path", "all"] = "short-path"


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
    exams: tuple[PathExam, ...] = ()
    completion: PathCompletion | None = None
    certificate: PathCertificate | None = None


class PracticeCard(msgspec.Struct, frozen=True, kw_only=True):
    """What lists say of a practice desk. `pass_score` is 1 to 100."""

    kind: str
    title: LocalText
    summary: LocalText
    minutes: int
    pass_score: int
    variants: int


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """What lists of courses need: the outline, the titles of its lessons by lesson and language, its practice desks."""

    manifest: CourseManifest
    titles: dict[str, LocalText]
    practices: dict[str, PracticeCard] = {}
