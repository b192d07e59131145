"""The exams of the learning path as a course of their own, made of the courses there are.

So that everything that sits, shows and reports a quiz does the same for an exam over several courses. Ids of questions,
pictures and lessons are qualified by their course ("c03-inquiries/reg-coupon"), since two courses may use the same.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.base.errors import DrawError
from app.course.blueprint import exam_bank, exam_quiz
from app.course.outline import Completion, CourseManifest, LearningPath, LessonItem, Module, OutlineItem
from app.course.structure import Course, MediaItem
from app.questions import AnyQuestion
from app.questions.case import CaseQuestion
from app.questions.hotspot import HotspotQuestion


def qualified(course: str, one: str) -> str:
    """Return an id as exams over courses know it."""
    return f"{course}/{one}"


def path_course(path: LearningPath, courses: Sequence[Course]) -> Course:
    """Return the exams that can be sat with these courses; an exam that asks about a missing course is left out."""
    manifests = [course.manifest for course in courses]
    exams: list[OutlineItem] = []
    for exam in path.exams:
        try:
            exams.append(exam_quiz(exam, manifests))
        except DrawError:
            continue
    lessons = [Module(id=one.id, title=one.title, items=_lesson_items(one)) for one in manifests]
    manifest = CourseManifest(
        format=1,
        id=path.id,
        version=path.version,
        title=path.title,
        short_title=path.title,
        languages=("kk", "ru", "en"),
        modules=(Module(id="exams", title=path.title, items=tuple(exams)), *lessons),
        objectives=tuple(objective for one in manifests for objective in one.objectives),
        completion=Completion(lessons="none"),
        minutes=sum(one.minutes for one in manifests),
    )
    return Course(
        manifest=manifest,
        lessons={qualified(one.manifest.id, name): texts for one in courses for name, texts in one.lessons.items()},
        questions={q.id: q for one in courses for q in _questions(one)},
        banks={
            exam_bank(one.manifest.id, bank): tuple(qualified(one.manifest.id, question) for question in questions)
            for one in courses
            for bank, questions in one.banks.items()
        },
        media={item.id: item for one in courses for item in _media(one)},
        content_hash=hashlib.sha256("".join(one.content_hash for one in courses).encode()).hexdigest(),
    )


def _lesson_items(manifest: CourseManifest) -> tuple[OutlineItem, ...]:
    return tuple(LessonItem(id=qualified(manifest.id, one)) for one in manifest.lesson_ids())


def _questions(course: Course) -> list[AnyQuestion]:
    return [_in_exam(course.manifest.id, question) for question in course.questions.values()]


def _in_exam(course: str, question: AnyQuestion) -> AnyQuestion:
    """Return a question under its qualified id, with its pictures qualified too; parts keep their own ids."""
    changed: AnyQuestion = msgspec.structs.replace(question, id=qualified(course, question.id))
    if isinstance(changed, HotspotQuestion):
        return msgspec.structs.replace(changed, picture=qualified(course, changed.picture))
    if isinstance(changed, CaseQuestion):
        items = tuple(
            msgspec.structs.replace(one, picture=qualified(course, one.picture))
            if isinstance(one, HotspotQuestion)
            else one
            for one in changed.items
        )
        return msgspec.structs.replace(changed, items=items)
    return changed


def _media(course: Course) -> list[MediaItem]:
    """Return the pictures with whole file names, since each course has a folder of its own."""
    folder = Path(course.folder) / "media"
    return [
        msgspec.structs.replace(item, id=qualified(course.manifest.id, item.id), file=str(folder / item.file))
        for item in course.media.values()
    ]
