"""Banks and blueprints for tests of drawing: those of the curriculum."""

from collections import Counter

import msgspec

from app.base.ids import LEVELS
from app.course.blueprint import exam_bank, exam_quiz, is_case
from app.course.outline import CourseManifest, Draw, Module, PathExam, QuizItem
from app.engine.paper import Paper
from app.questions import QUESTION_TYPES, AnyQuestion
from tests.engine.questions import choice

Banks = dict[str, list[AnyQuestion]]

BY_LEVEL = {
    "c01": (3, 5, 6, 4, 2),
    "c02": (4, 6, 7, 3, 0),
    "c03": (4, 3, 7, 4, 2),
    "c04": (4, 6, 6, 3, 1),
    "c05": (4, 5, 6, 4, 1),
    "c06": (3, 5, 7, 4, 1),
    "c07": (3, 5, 6, 4, 2),
    "c08": (4, 6, 5, 3, 2),
    "c09": (4, 4, 7, 4, 1),
    "c10": (4, 5, 6, 3, 2),
}
"""The item bank of curriculum.md 5.1: questions per course and level."""

DIAGNOSTIC = PathExam(
    id="diagnostic", title={}, draw=Draw(per_bank=2, levels={"understand": 10, "apply": 10}), attempts=1
)
FINAL = PathExam(
    id="final-exam",
    title={},
    draw=Draw(
        per_bank=4,
        count=40,
        cases=2,
        levels={"remember": 6, "understand": 12, "apply": 13, "analyse": 7, "evaluate": 2},
    ),
    floors={"c03": 0.5, "c09": 0.5},
    excludes=("diagnostic",),
)
"""The tests of curriculum.md 5.2."""


def question(question_id: str, *, objective: str = "c1.1", level: str = "apply", case: bool = False) -> AnyQuestion:
    """Return a question that differs from others only in what a blueprint asks about."""
    sample = QUESTION_TYPES["case"].sample if case else choice(question_id)
    made: AnyQuestion = msgspec.structs.replace(sample, id=question_id, objective=objective, level=level)
    return made


def course_bank(course: str) -> list[AnyQuestion]:
    """Return the twenty questions of a course: five objectives, three cases."""
    levels = [level for level, number in zip(LEVELS, BY_LEVEL[course], strict=True) for _ in range(number)]
    return [
        question(f"{course}-q{number}", objective=f"{course}.{number % 5 + 1}", level=level, case=number in {7, 11, 16})
        for number, level in enumerate(levels)
    ]


def path_banks() -> Banks:
    """Return the 200 questions of the curriculum by their banks."""
    return {exam_bank(course, "bank"): course_bank(course) for course in BY_LEVEL}


def path_quiz(exam: PathExam) -> QuizItem:
    """Return an exam over the ten courses as the quiz that is drawn."""
    return exam_quiz(exam, [manifest(course) for course in BY_LEVEL])


def manifest(course: str, *banks: str) -> CourseManifest:
    """Return a course with one quiz for each bank, "bank" by default."""
    items = tuple(
        QuizItem(id=f"quiz-{number}", title={}, banks=(one,)) for number, one in enumerate(banks or ("bank",))
    )
    return CourseManifest(
        format=1,
        id=course,
        version="1.0.0",
        title={"en": f"Course {course}"},
        short_title={"en": course},
        languages=("en",),
        modules=(Module(id="module", title={}, items=items),),
    )


def ids(paper: Paper) -> list[str]:
    """Return the drawn ids in the order of the paper."""
    return [one.question.id for one in paper.questions]


def levels(paper: Paper) -> tuple[int, ...]:
    """Return how many questions of each level were drawn, lowest level first."""
    drawn = Counter(one.question.level for one in paper.questions)
    return tuple(drawn[level] for level in LEVELS)


def cases(paper: Paper) -> int:
    """Return how many cases were drawn."""
    return sum(is_case(one.question) for one in paper.questions)
