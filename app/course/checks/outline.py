"""Checks of the outline: ids used once, objectives that exist, and all its quizzes."""

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, Where
from app.course.checks.checked import CheckedCourse, asked_in
from app.course.checks.quizzes import NO_OBJECTIVE, quiz_faults
from app.course.outline import MANIFEST
from app.course.reader import MEDIA


def outline_faults(checked: CheckedCourse) -> list[Fault]:
    """Return the faults of course.yaml that only the whole course shows."""
    return [*_repeated(checked), *quiz_faults(checked), *_objectives(checked)]


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


def _objectives(checked: CheckedCourse) -> list[Fault]:
    known = {objective.id for objective in checked.course.manifest.objectives}
    found = [
        placed.file.fault("unknown-objective", NO_OBJECTIVE, (*where, "objective"), objective=question.objective)
        for placed in checked.reading.questions
        for where, question in asked_in(placed)
        if question.objective not in known
    ]
    for texts in checked.course.lessons.values():
        for language, lesson in texts.items():
            head = checked.reading.files[f"lessons/{lesson.id}.{language}.md"]
            found += [
                head.fault("unknown-objective", NO_OBJECTIVE, ("objectives", number), objective=one)
                for number, one in enumerate(lesson.objectives)
                if one not in known
            ]
    return found
