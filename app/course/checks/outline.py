"""Checks of the outline: ids used once, quizzes that can be drawn, objectives that exist."""

from collections import Counter

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, Where
from app.course.checks.checked import CheckedCourse
from app.course.outline import MANIFEST, QuizItem
from app.course.reader import MEDIA
from app.course.structure import Course


def outline_faults(checked: CheckedCourse) -> list[Fault]:
    """Return the faults of course.yaml that only the whole course shows."""
    return [*_repeated(checked), *_quizzes(checked), *_objectives(checked)]


def _repeated(checked: CheckedCourse) -> list[Fault]:
    manifest, media = checked.course.manifest, checked.reading.media
    outline: list[tuple[Where, str]] = []
    for number, module in enumerate(manifest.modules):
        outline.append((("modules", number, "id"), module.id))
        outline += [(("modules", number, "items", index, "id"), item.id) for index, item in enumerate(module.items)]
    objectives: list[tuple[Where, str]] = [
        (("objectives", number, "id"), one.id) for number, one in enumerate(manifest.objectives)
    ]
    pictures: list[tuple[Where, str]] = [(("media", number, "id"), item.id) for number, item in enumerate(media)]
    file, files = checked.reading.files[MANIFEST], checked.reading.files
    return [*_twice(file, outline), *_twice(file, objectives), *_twice(files.get(MEDIA, file), pictures)]


def _twice(file: AuthoredFile, ids: list[tuple[Where, str]]) -> list[Fault]:
    text = QT_TRANSLATE_NOOP("core", "The id {id} is used twice in this course.")
    return [
        file.fault("duplicate-id", text, where, id=one)
        for number, (where, one) in enumerate(ids)
        if any(one == earlier for _, earlier in ids[:number])
    ]


def _quizzes(checked: CheckedCourse) -> list[Fault]:
    file, course, found = checked.reading.files[MANIFEST], checked.course, list[Fault]()
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
            text = QT_TRANSLATE_NOOP("core", "The quiz draws {wanted} questions for {objective}, the bank has {count}.")
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


def _objectives(checked: CheckedCourse) -> list[Fault]:
    known = {objective.id for objective in checked.course.manifest.objectives}
    text = QT_TRANSLATE_NOOP("core", "There is no objective {objective} in course.yaml.")
    found = [
        placed.file.fault(
            "unknown-objective", text, ("questions", placed.index, "objective"), objective=placed.question.objective
        )
        for placed in checked.reading.questions
        if placed.question.objective not in known
    ]
    for texts in checked.course.lessons.values():
        for language, lesson in texts.items():
            head = checked.reading.files[f"lessons/{lesson.id}.{language}.md"]
            found += [
                head.fault("unknown-objective", text, ("objectives", number), objective=one)
                for number, one in enumerate(lesson.objectives)
                if one not in known
            ]
    return found
