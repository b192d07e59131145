"""Checks of quizzes: banks that exist and have enough, numbers that fit each other, objectives and quizzes named."""

from collections import Counter
from collections.abc import Iterator, Mapping

from app.base.faults import Fault, Problem
from app.base.i18n import QT_TRANSLATE_NOOP, missing_languages
from app.course.authored import Where
from app.course.blueprint import Blueprint, blueprint, contradictions, drawn_number, shortages
from app.course.checks.checked import CheckedCourse
from app.course.checks.languages import MISSING
from app.course.checks.rules import placed, rule_problems
from app.course.outline import MANIFEST, Draw, PathExam, QuizItem
from app.course.structure import Course
from app.questions import AnyQuestion
from app.questions.case import CaseQuestion

NO_OBJECTIVE = QT_TRANSLATE_NOOP("core", "There is no objective {objective} in course.yaml.")


def quiz_faults(checked: CheckedCourse) -> list[Fault]:
    """Return the faults of all quizzes of the course, and where an exam of the path asks too much of it."""
    file, found = checked.reading.files[MANIFEST], list[Fault]()
    for number, module in enumerate(checked.course.manifest.modules):
        for index, item in enumerate(module.items):
            if isinstance(item, QuizItem):
                where: Where = ("modules", number, "items", index)
                found += [placed(file, one, where) for one in _problems(checked, item)]
    text = QT_TRANSLATE_NOOP("core", "Completion asks for the quiz {quiz}, which the outline does not have.")
    quizzes = _quizzes(checked.course)
    found += [
        file.fault("unknown-quiz", text, ("completion", "quizzes"), quiz=one)
        for one in checked.course.manifest.completion.quizzes
        if one not in quizzes
    ]
    return found + [placed(file, one, ()) for one in _exams(checked)]


def level_problems(draw: Draw, number: int, where: Where = ()) -> list[Problem]:
    """Return whether wanted levels have to be scaled to the number that is drawn."""
    wanted = sum(draw.levels.values())
    if not draw.levels or wanted == number:
        return []
    text = QT_TRANSLATE_NOOP(
        "core", "The levels add up to {wanted}, drawn are {count}. The levels are scaled to that number."
    )
    return [Problem("levels-sum", text, (*where, "draw", "levels"), {"wanted": wanted, "count": number})]


def count_problems(draw: Draw, quotas: int, where: Where = ()) -> list[Problem]:
    """Return whether a count is below what the quotas draw anyway."""
    if not 0 < draw.count < quotas:
        return []
    text = QT_TRANSLATE_NOOP("core", "The count {count} changes nothing: the quotas draw {quotas}.")
    return [Problem("idle-rule", text, (*where, "draw", "count"), {"count": draw.count, "quotas": quotas})]


def _problems(checked: CheckedCourse, quiz: QuizItem) -> Iterator[Problem]:
    unknown = list(_unknown_banks(checked.course, quiz))
    wrong = contradictions(quiz)
    yield from unknown
    yield from wrong
    if not unknown and not wrong:
        yield from _numbers(checked, quiz)
    yield from _sections(checked.course, quiz)
    yield from _objectives(checked.course, quiz)
    yield from _excluded(checked.course, quiz)
    yield from rule_problems(quiz)


def _quizzes(course: Course) -> dict[str, QuizItem]:
    return {item.id: item for item in course.manifest.items() if isinstance(item, QuizItem)}


def _banks(course: Course, quiz: QuizItem) -> dict[str, tuple[AnyQuestion, ...]]:
    return {bank: course.bank_questions((bank,)) for bank in quiz.all_banks()}


def _unknown_banks(course: Course, quiz: QuizItem) -> Iterator[Problem]:
    text = QT_TRANSLATE_NOOP("core", "There is no question bank named {bank}.")
    named: list[tuple[Where, tuple[str, ...]]] = [(("banks",), quiz.banks)]
    named += [(("sections", number, "banks"), section.banks) for number, section in enumerate(quiz.sections)]
    for where, banks in named:
        for number, bank in enumerate(banks):
            if bank not in course.banks:
                yield Problem("unknown-bank", text, (*where, number), {"bank": bank})


def _numbers(checked: CheckedCourse, quiz: QuizItem) -> Iterator[Problem]:
    course, banks = checked.course, _banks(checked.course, quiz)
    ungraded = frozenset(
        one.id for questions in banks.values() for one in questions if not checked.library.is_graded(one)
    )
    yield from (one.problem() for one in shortages(quiz, banks, ungraded=ungraded))
    if quiz.draw.per_objective > 0 and not quiz.sections:
        yield from _without_questions(course, quiz)
    plan = blueprint(quiz, banks)
    yield from level_problems(quiz.draw, plan.number)
    yield from count_problems(quiz.draw, sum(part.needed for part in plan.parts))
    yield from _section_numbers(quiz, plan)


def _section_numbers(quiz: QuizItem, plan: Blueprint) -> Iterator[Problem]:
    for number, (section, part) in enumerate(zip(quiz.sections, plan.parts, strict=False)):
        where: Where = ("sections", number)
        quotas = sum(group.needed for group in part.groups)
        if quotas or part.count:
            yield from level_problems(section.draw, part.needed, where)
        yield from count_problems(section.draw, quotas, where)


def _without_questions(course: Course, quiz: QuizItem) -> Iterator[Problem]:
    """Yield the objectives of the course that a quiz draws for and no bank has questions about."""
    text = QT_TRANSLATE_NOOP("core", "Questions drawn for the objective {name}: {wanted}; the banks have {count}.")
    asked = {course.questions[one].objective for bank in course.banks.values() for one in bank}
    for objective in course.manifest.objectives:
        if objective.id not in asked:
            fields: dict[str, object] = {"name": objective.id, "wanted": quiz.draw.per_objective, "count": 0}
            yield Problem("short-bank", text, ("draw", "per_objective"), fields)


def _sections(course: Course, quiz: QuizItem) -> Iterator[Problem]:
    text = QT_TRANSLATE_NOOP("core", "The id {id} is used twice in this quiz.")
    known: Counter[str] = Counter()
    for number, section in enumerate(quiz.sections):
        if known[section.id]:
            yield Problem("duplicate-id", text, ("sections", number, "id"), {"id": section.id})
        known[section.id] += 1
        for language in missing_languages(section.title, course.manifest.languages):
            yield Problem("missing-language", MISSING, ("sections", number, "title"), {"language": language})


def _objectives(course: Course, quiz: QuizItem) -> Iterator[Problem]:
    known = {objective.id for objective in course.manifest.objectives}
    drawn = [one for questions in _banks(course, quiz).values() for one in questions]
    asked = {one.objective for question in drawn for one in (question, *_items(question))}
    never = QT_TRANSLATE_NOOP("core", "No question of this quiz is about {objective}, so nobody can reach that share.")
    for objective in quiz.pass_objectives:
        where: Where = ("pass_objectives", objective)
        if objective not in known:
            yield Problem("unknown-objective", NO_OBJECTIVE, where, {"objective": objective})
        elif objective not in asked:
            yield Problem("unasked-objective", never, where, {"objective": objective})


def _items(question: AnyQuestion) -> tuple[AnyQuestion, ...]:
    return question.items if isinstance(question, CaseQuestion) else ()


def _excluded(course: Course, quiz: QuizItem) -> Iterator[Problem]:
    unknown = QT_TRANSLATE_NOOP("core", "The quiz excludes {quiz}, which the outline does not have.")
    itself = QT_TRANSLATE_NOOP("core", "A quiz need not exclude itself: nothing is repeated until its banks are used.")
    quizzes = _quizzes(course)
    for number, one in enumerate(quiz.excludes):
        where: Where = ("excludes", number)
        if one == quiz.id:
            yield Problem("quiz-rules", itself, where)
        elif one not in quizzes:
            yield Problem("unknown-quiz", unknown, where, {"quiz": one})
        else:
            yield from _used_up(course, quiz, quizzes[one], where)


def _used_up(course: Course, quiz: QuizItem, other: QuizItem, where: Where) -> Iterator[Problem]:
    """Yield whether another quiz can use so much of the banks that too little is left."""
    mine = {one.id for questions in _banks(course, quiz).values() for one in questions}
    theirs = _banks(course, other)
    shared = len(mine & {one.id for questions in theirs.values() for one in questions})
    used = min(shared, most_used(other, drawn_number(other, theirs)) or shared)
    plan = blueprint(quiz, _banks(course, quiz))
    needed = max(plan.count, sum(1 if part.gives_all else part.needed for part in plan.parts))
    if len(mine) - used < needed:
        fields: dict[str, object] = {"quiz": other.id, "used": used, "count": len(mine) - used, "wanted": needed}
        yield Problem("used-up", USED_UP, where, fields)


USED_UP = QT_TRANSLATE_NOOP(
    "core",
    "Attempts at {quiz} can use up {used} questions, which never come here. {count} are left then; drawn are {wanted}.",
)


def most_used(quiz: QuizItem, number: int) -> int:
    """Return how many questions all attempts at a quiz of `number` questions can show; 0 if there is no end."""
    return 0 if quiz.attempts_days else quiz.attempts * number


def _exams(checked: CheckedCourse) -> Iterator[Problem]:
    """Yield where the banks of this course are too small for an exam of the path."""
    path, manifest = checked.library.path, checked.course.manifest
    exams = {exam.id: exam for exam in path.exams} if path else {}
    text = QT_TRANSLATE_NOOP(
        "core", "The exam {exam} needs {wanted} questions of this course; the banks of its quizzes have {count}."
    )
    banks = dict.fromkeys(bank for quiz in _quizzes(checked.course).values() for bank in quiz.all_banks())
    count = len({one.id for one in checked.course.bank_questions(tuple(banks))})
    for exam in exams.values():
        if _in_path(checked) and (manifest.id in exam.courses or not exam.courses):
            needed = _asked_of_a_course(exam, exams)
            if count < needed:
                fields: dict[str, object] = {"exam": exam.id, "wanted": needed, "count": count}
                yield Problem("short-bank", text, (), fields)


def _asked_of_a_course(exam: PathExam, exams: Mapping[str, PathExam]) -> int:
    """Return what an exam draws from each course, with what exams it excludes can have used up of it."""
    others = [exams[one] for one in exam.excludes if one in exams and one != exam.id]
    return exam.draw.per_bank + sum(most_used(other, other.draw.per_bank) for other in others)


def _in_path(checked: CheckedCourse) -> bool:
    """Tell whether the path counts on this course; one that is still being written has no bank yet."""
    path, manifest = checked.library.path, checked.course.manifest
    return path is not None and any(course.id == manifest.id and course.available for course in path.courses)
