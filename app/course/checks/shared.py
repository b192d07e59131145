"""Checks of the shared data: law, glossary, learning path and its exams."""

from collections.abc import Iterator

from app.base.faults import Fault, Problem
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, missing_languages
from app.course.authored import AuthoredFile
from app.course.checks.quizzes import count_problems, level_problems
from app.course.checks.rules import placed, rule_problems
from app.course.library_file import ReadLibrary
from app.course.outline import LearningPath, PathExam

TWICE = QT_TRANSLATE_NOOP("core", "The id {id} is used twice in this file.")


def library_faults(shared: ReadLibrary) -> list[Fault]:
    """Return repeated ids, terms missing in a language, courses of the path that do not exist, and faulty exams."""
    return [*_law(shared), *_glossary(shared), *_path(shared)]


def _law(shared: ReadLibrary) -> list[Fault]:
    file = shared.files.get("law.yaml")
    return _twice(file, "entries", [entry.id for entry in shared.library.law.entries]) if file else []


def _glossary(shared: ReadLibrary) -> list[Fault]:
    file = shared.files.get("glossary.yaml")
    if file is None:
        return []
    terms = shared.library.glossary.terms
    found = _twice(file, "terms", [term.id for term in terms])
    text = QT_TRANSLATE_NOOP("core", "The term {term} is missing in {language}.")
    for number, term in enumerate(terms):
        names = {"en": term.en, "ru": term.ru, "kk": term.kk}
        for key, words in ((None, names), ("definition", term.definition)):
            where = ("terms", number, *((key,) if key else ()))
            found += [
                file.fault("missing-term", text, where, term=term.id, language=language)
                for language in missing_languages(words, LANGUAGES)
            ]
    return found


def _path(shared: ReadLibrary) -> list[Fault]:
    file, path = shared.files.get("path.yaml"), shared.library.path
    if file is None or path is None:
        return []
    known = {course.id for course in path.courses}
    found = _twice(file, "courses", [course.id for course in path.courses])
    text = QT_TRANSLATE_NOOP("core", "The path has no course named {course}.")
    for number, course in enumerate(path.courses):
        where = ("courses", number, "requires")
        found += [file.fault("unknown-course", text, where, course=one) for one in course.requires if one not in known]
    for number, short in enumerate(path.short_paths):
        where = ("short_paths", number, "courses")
        found += [file.fault("unknown-course", text, where, course=one) for one in short.courses if one not in known]
    found += _twice(file, "exams", [exam.id for exam in path.exams])
    found += _completion(file, path)
    for number, exam in enumerate(path.exams):
        found += [placed(file, problem, ("exams", number)) for problem in _exam(path, exam)]
    return found


def _completion(file: AuthoredFile, path: LearningPath) -> list[Fault]:
    found = []
    text = QT_TRANSLATE_NOOP("core", "The path has no exam named {exam}.")
    if path.completion and path.completion.exam not in {exam.id for exam in path.exams}:
        found.append(file.fault("unknown-quiz", text, ("completion", "exam"), exam=path.completion.exam))
    words = QT_TRANSLATE_NOOP("core", "This text of the certificate is missing in {language}.")
    told = {"text": path.certificate.text, "notice": path.certificate.notice} if path.certificate else {}
    for key, one in told.items():
        found += [
            file.fault("missing-text", words, ("certificate", key), language=language)
            for language in missing_languages(one, LANGUAGES)
        ]
    return found


def _exam(path: LearningPath, exam: PathExam) -> Iterator[Problem]:
    known = [course.id for course in path.courses]
    unknown = QT_TRANSLATE_NOOP("core", "The path has no course named {course}.")
    for number, one in enumerate(exam.courses):
        if one not in known:
            yield Problem("unknown-course", unknown, ("courses", number), {"course": one})
    unasked = QT_TRANSLATE_NOOP("core", "The exam does not ask about {course}, so nobody can reach that share.")
    for one in exam.floors:
        if one not in known:
            yield Problem("unknown-course", unknown, ("floors", one), {"course": one})
        elif exam.courses and one not in exam.courses:
            yield Problem("unasked-course", unasked, ("floors", one), {"course": one})
    other = QT_TRANSLATE_NOOP("core", "The exam excludes {quiz}, which is no other exam of the path.")
    others = {one.id for one in path.exams} - {exam.id}
    for number, one in enumerate(exam.excludes):
        if one not in others:
            yield Problem("unknown-quiz", other, ("excludes", number), {"quiz": one})
    yield from _numbers(exam, courses=len(exam.courses or known))
    yield from rule_problems(exam)


def _numbers(exam: PathExam, *, courses: int) -> Iterator[Problem]:
    """Yield what does not fit together whatever the courses hold; their own checks look at their banks."""
    own = QT_TRANSLATE_NOOP("core", "An exam draws from the banks of its courses; {field} cannot be written here.")
    for field in ("banks", "sections"):
        if getattr(exam, field):
            yield Problem("exam-banks", own, (field,), {"field": field})
    draw, quotas = exam.draw, exam.draw.per_bank * courses
    number = max(quotas, draw.count)
    if not number or draw.per_objective > 0:
        return
    yield from level_problems(draw, number)
    yield from count_problems(draw, quotas)
    if draw.cases > number:
        text = QT_TRANSLATE_NOOP("core", "Cases drawn: {wanted}; the whole exam has {count} questions.")
        yield Problem("exam-numbers", text, ("draw", "cases"), {"wanted": draw.cases, "count": number})


def _twice(file: AuthoredFile, key: str, ids: list[str]) -> list[Fault]:
    return [
        file.fault("duplicate-id", TWICE, (key, number, "id"), id=one)
        for number, one in enumerate(ids)
        if one in ids[:number]
    ]
