"""Checks of questions: ids, law, and what each type knows of its own faults."""

from pathlib import Path

from app.base.errors import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.library import Library
from app.course.reader import Placed, Reading
from app.questions import problems
from app.questions.date import DateQuestion


def question_faults(folder: Path, reading: Reading, library: Library) -> list[Fault]:
    """Return the faults of all question files."""
    del folder
    assert reading.course is not None
    languages = reading.course.manifest.languages
    found: list[Fault] = []
    seen: dict[str, Placed] = {}
    for placed in reading.questions:
        where = ("questions", placed.index)
        question = placed.question
        if question.id in seen:
            text = QT_TRANSLATE_NOOP("core", "The id {id} is already used in {file}.")
            other = seen[question.id].file.name
            found.append(placed.file.fault("duplicate-id", text, (*where, "id"), id=question.id, file=other))
        seen.setdefault(question.id, placed)
        found += [
            placed.file.fault(one.code, one.text, (*where, *one.where), **one.fields)
            for one in problems(question, languages)
        ]
        found += _law(placed, library)
    return found


def _law(placed: Placed, library: Library) -> list[Fault]:
    question, found = placed.question, list[Fault]()
    named = [((*("questions", placed.index, "law"), number), one) for number, one in enumerate(question.law)]
    if isinstance(question, DateQuestion) and question.deadline:
        named.append((("questions", placed.index, "deadline", "law"), question.deadline.law))
    for where, one in named:
        if library.law.entry(one) is None:
            text = QT_TRANSLATE_NOOP("core", "There is no entry {law} in law.yaml.")
            found.append(placed.file.fault("unknown-law", text, where, law=one))
    if isinstance(question, DateQuestion) and question.deadline and not found:
        found += _deadline(placed, question, library)
    return found


def _deadline(placed: Placed, question: DateQuestion, library: Library) -> list[Fault]:
    assert question.deadline is not None
    where = ("questions", placed.index, "deadline")
    if library.deadline(question.deadline.received, question.deadline.law) is None:
        text = QT_TRANSLATE_NOOP("core", "The entry {law} is not a term in working days.")
        return [placed.file.fault("not-a-term", text, (*where, "law"), law=question.deadline.law)]
    if not library.is_graded(question):
        text = QT_TRANSLATE_NOOP("core", "This term rests on unconfirmed law or days, so the question is not graded.")
        fault = placed.file.fault("ungraded", text, where)
        return [Fault(fault.file, fault.line, fault.code, fault.text, fault.fields, "warning")]
    resolved = library.resolved(question)
    text = QT_TRANSLATE_NOOP("core", "A near miss cannot be the right day.")
    return [
        placed.file.fault("near-is-right", text, ("questions", placed.index, "near", number, "date"))
        for number, near in enumerate(question.near)
        if isinstance(resolved, DateQuestion) and near.date == resolved.answer
    ]
