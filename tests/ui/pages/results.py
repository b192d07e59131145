"""Quizzes made for tests of the result page, sat through the real services."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from app.course.outline import Draw, Module, QuizItem, Section
from app.course.structure import Course
from app.questions import AnyQuestion
from app.questions.common import Response
from app.questions.essay import Criterion, EssayQuestion
from app.services.examining import AttemptReport, OpenAttempt
from app.services.values import AttemptEvent
from app.services.wiring import LearnerServices, Services
from app.ui.reading import Reading
from app.ui.theme import Theme
from tests.engine.questions import choice

EXAM = "course-quiz"

LAW, TERMS = "c3.1", "c3.2"
"""Two objectives of the shipped course."""

ESSAY = EssayQuestion(
    id="essay-reply",
    objective="c3.4",
    level="evaluate",
    stem={"en": "Write the reply."},
    points=2.0,
    rubric=(Criterion("asked", {"en": "Answers what was asked"}, 2.0), Criterion("plain", {"en": "Plain words"}, 2.0)),
)


def eight() -> list[AnyQuestion]:
    """Return law-1 to law-4 and terms-1 to terms-4; "a" is right everywhere."""
    law = [choice(f"law-{number}", objective=LAW) for number in range(1, 5)]
    terms = [choice(f"terms-{number}", objective=TERMS) for number in range(1, 5)]
    remembered = [msgspec.structs.replace(one, level="remember") for one in terms]
    return [*law, *remembered]


def with_exam(course: Course, questions: Iterable[AnyQuestion] = (), **rules: Any) -> Course:
    """Return the shipped course with an exam of its own, all questions in written order; `rules` are its settings."""
    asked = list(questions) or eight()
    quiz = QuizItem(**{"id": EXAM, "title": {"en": "Exam"}, "banks": ("bank",), "shuffle": False, **rules})
    return _with_quiz(course, quiz, {"bank": tuple(one.id for one in asked)}, asked)


def with_sections(course: Course, *, floor: float = 0.0, **rules: Any) -> Course:
    """Return the course with an exam in two sections of four questions, "Inquiries" and "Terms"."""
    sections = (
        Section(id="terms", title={"en": "Terms"}, banks=("terms",), draw=Draw()),
        Section(id="inquiries", title={"en": "Citizens’ inquiries"}, banks=("law",), draw=Draw(), pass_mark=floor),
    )
    asked = eight()
    banks = {"law": tuple(one.id for one in asked[:4]), "terms": tuple(one.id for one in asked[4:])}
    quiz = QuizItem(id=EXAM, title={"en": "Exam"}, sections=sections, shuffle=False, **rules)
    return _with_quiz(course, quiz, banks, asked)


def _with_quiz(course: Course, quiz: QuizItem, banks: dict[str, tuple[str, ...]], asked: list[AnyQuestion]) -> Course:
    modules = (*(_without(module) for module in course.manifest.modules), Module(id="exam", title={}, items=(quiz,)))
    manifest = msgspec.structs.replace(course.manifest, modules=modules)
    return msgspec.structs.replace(
        course, manifest=manifest, questions={one.id: one for one in asked}, banks=banks, content_hash="0" * 64
    )


def _without(module: Module) -> Module:
    return msgspec.structs.replace(module, items=tuple(one for one in module.items if one.id != EXAM))


def sit(
    learner: LearnerServices,
    course: Course,
    answers: Mapping[str, Response],
    *,
    certain: Mapping[str, int] | None = None,
    code: str = "",
) -> AttemptReport:
    """Begin, answer with these certainties, and hand in."""
    attempt = learner.examining.begin(course, EXAM, code=code)
    return learner.examining.submit(course, answered(learner, attempt, answers, certain=certain))


def answered(
    learner: LearnerServices,
    attempt: OpenAttempt,
    answers: Mapping[str, Response],
    *,
    certain: Mapping[str, int] | None = None,
) -> OpenAttempt:
    for question, response in answers.items():
        attempt = learner.examining.answer(attempt, question, response)
    for question, certainty in (certain or {}).items():
        event = AttemptEvent(kind="certainty", question=question, certainty=certainty)  # type: ignore[arg-type]
        attempt = learner.examining.record(attempt, event)
    return attempt


def right(law: int, terms: int) -> dict[str, Response]:
    """Return answers to all eight: so many right ones of each kind, the first ones, and wrong ones after them."""
    given = {f"law-{number}": "a" if number <= law else "b" for number in range(1, 5)}
    return {**given, **{f"terms-{number}": "a" if number <= terms else "b" for number in range(1, 5)}}


def reading_of(course: Course, services: Services, theme: Theme, language: str = "en") -> Reading:
    catalogue = services.catalogue
    return Reading(
        course=course, library=catalogue.library, glossary=catalogue.glossary, language=language, theme=theme
    )
