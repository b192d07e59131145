"""Checks of questions: ids, law, and what each type knows of its own faults."""

from app.base.faults import Fault, Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import Where
from app.course.checks.checked import CheckedCourse, asked_in
from app.course.library import Library
from app.course.outline import MANIFEST
from app.course.reader import Placed
from app.questions import AnyQuestion, problems
from app.questions.common import common_problems
from app.questions.date import DateQuestion


def question_faults(checked: CheckedCourse) -> list[Fault]:
    """Return the faults of all question files; in sealed exams the keys are missing on purpose."""
    manifest, found = checked.course.manifest, list[Fault]()
    outline = [*manifest.modules, *manifest.items()]
    seen = {one.id: MANIFEST for one in outline}
    sealed = {bank for quiz in manifest.quizzes() if quiz.sealed_for for bank in quiz.all_banks()}
    for placed in checked.reading.questions:
        asked = asked_in(placed)
        text = QT_TRANSLATE_NOOP("core", "The id {id} is already used in {file}.")
        found += [
            placed.file.fault("duplicate-id", text, (*where, "id"), id=one.id, file=seen[one.id])
            for where, one in asked
            if one.id in seen
        ]
        for _, one in asked:
            seen.setdefault(one.id, placed.file.name)
        found += [
            placed.file.fault(one.code, one.text, ("questions", placed.index, *one.where), **one.fields)
            for one in _problems(checked, placed, sealed=placed.bank in sealed)
        ]
        for where, question in asked:
            found += _law(placed, where, question, checked.library)
    return found


def _problems(checked: CheckedCourse, placed: Placed, *, sealed: bool) -> list[Problem]:
    """Return what is wrong with a question whatever stands around it."""
    look, languages = common_problems if sealed else problems, checked.course.manifest.languages
    key = ("problems", sealed, languages)
    return checked.memory.once_for(key, (placed.question,), lambda: look(placed.question, languages))


def _law(placed: Placed, root: Where, question: AnyQuestion, library: Library) -> list[Fault]:
    found = list[Fault]()
    named: list[tuple[Where, str]] = [((*root, "law", number), one) for number, one in enumerate(question.law)]
    deadline = question.deadline if isinstance(question, DateQuestion) else None
    if deadline:
        named.append(((*root, "deadline", "law"), deadline.law))
    for where, one in named:
        if library.law.entry(one) is None:
            text = QT_TRANSLATE_NOOP("core", "There is no entry {law} in law.yaml.")
            found.append(placed.file.fault("unknown-law", text, where, law=one))
    if isinstance(question, DateQuestion) and deadline and not found:
        found += _deadline(placed, root, question, library)
    return found


def _deadline(placed: Placed, root: Where, question: DateQuestion, library: Library) -> list[Fault]:
    where, deadline = (*root, "deadline"), question.deadline
    assert deadline is not None
    if library.calendar is None:
        text = QT_TRANSLATE_NOOP("core", "There is no working-day calendar by which to count this term.")
        return [placed.file.fault("no-calendar", text, where)]
    if library.deadline(deadline.received, deadline.law) is None:
        text = QT_TRANSLATE_NOOP("core", "The entry {law} is not a term in working days.")
        return [placed.file.fault("not-a-term", text, (*where, "law"), law=deadline.law)]
    if not library.is_graded(question):
        text = QT_TRANSLATE_NOOP("core", "This term rests on unconfirmed law or days, so the question is not graded.")
        fault = placed.file.fault("ungraded", text, where)
        return [Fault(fault.file, fault.line, fault.code, fault.text, fault.fields, "warning")]
    resolved = library.resolved(question)
    text = QT_TRANSLATE_NOOP("core", "A near miss cannot be the right day.")
    return [
        placed.file.fault("near-is-right", text, (*root, "near", number, "date"))
        for number, near in enumerate(question.near)
        if isinstance(resolved, DateQuestion) and near.date == resolved.answer
    ]
