"""Checks of the outline: ids used once, quizzes that can be drawn, objectives that exist."""

from collections import Counter
from pathlib import Path

from app.base.errors import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.library import Library
from app.course.reader import MANIFEST, Reading
from app.course.structure import Course, QuizItem


def outline_faults(folder: Path, reading: Reading, library: Library) -> list[Fault]:
    """Return the faults of course.yaml that only the whole course shows."""
    del folder, library
    assert reading.course is not None
    return [*_repeated(reading), *_quizzes(reading, reading.course), *_objectives(reading, reading.course)]


def _repeated(reading: Reading) -> list[Fault]:
    assert reading.course is not None
    file, seen, found = reading.files[MANIFEST], set[str](), list[Fault]()
    text = QT_TRANSLATE_NOOP("core", "The id {id} is used twice in this course.")
    for number, module in enumerate(reading.course.manifest.modules):
        for index, one in enumerate([module.id, *(item.id for item in module.items)]):
            if one in seen:
                where = ("modules", number, *(("items", index - 1, "id") if index else ("id",)))
                found.append(file.fault("duplicate-id", text, where, id=one))
            seen.add(one)
    return found


def _quizzes(reading: Reading, course: Course) -> list[Fault]:
    file, found = reading.files[MANIFEST], list[Fault]()
    quizzes = {item.id for item in course.manifest.items() if isinstance(item, QuizItem)}
    for number, module in enumerate(course.manifest.modules):
        for index, item in enumerate(module.items):
            if isinstance(item, QuizItem):
                where = ("modules", number, "items", index)
                found += [file.fault(code, text, where, **fields) for code, text, fields in _draw(course, item)]
    text = QT_TRANSLATE_NOOP("core", "Completion asks for the quiz {quiz}, which the outline does not have.")
    found += [
        file.fault("unknown-quiz", text, ("completion", "quizzes"), quiz=one)
        for one in course.manifest.completion.quizzes
        if one not in quizzes
    ]
    return found


def _draw(course: Course, quiz: QuizItem) -> list[tuple[str, str, dict[str, object]]]:
    found: list[tuple[str, str, dict[str, object]]] = []
    for bank in quiz.banks:
        if bank not in course.banks:
            text = QT_TRANSLATE_NOOP("core", "There is no question bank named {bank}.")
            found.append(("unknown-bank", text, {"bank": bank}))
    questions = course.bank_questions(quiz.banks)
    per_objective = Counter(question.objective for question in questions)
    wanted = quiz.draw.per_objective
    for objective in course.manifest.objectives:
        if wanted > per_objective[objective.id]:
            text = QT_TRANSLATE_NOOP(
                "core", "The quiz draws {wanted} questions for {objective}, the bank has {count}."
            )
            fields: dict[str, object] = {
                "wanted": wanted,
                "objective": objective.id,
                "count": per_objective[objective.id],
            }
            found.append(("short-bank", text, fields))
    if quiz.draw.count > len(questions):
        text = QT_TRANSLATE_NOOP("core", "The quiz draws {wanted} questions, the bank has {count}.")
        found.append(("short-bank", text, {"wanted": quiz.draw.count, "count": len(questions)}))
    return found


def _objectives(reading: Reading, course: Course) -> list[Fault]:
    known = {objective.id for objective in course.manifest.objectives}
    text = QT_TRANSLATE_NOOP("core", "There is no objective {objective} in course.yaml.")
    found = [
        placed.file.fault(
            "unknown-objective", text, ("questions", placed.index, "objective"), objective=placed.question.objective
        )
        for placed in reading.questions
        if placed.question.objective not in known
    ]
    for texts in course.lessons.values():
        for language, lesson in texts.items():
            name = f"lessons/{lesson.id}.{language}.md"
            found += [
                Fault(name, 2, "unknown-objective", text, {"objective": one})
                for one in lesson.objectives
                if one not in known
            ]
    return found
