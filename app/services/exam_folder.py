"""A sealed exam as a course folder: one quiz, its questions without answers, and the pictures they show."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from app.base.files import write_whole
from app.course.outline import MANIFEST, Completion, CourseManifest, Module, QuizItem
from app.course.reader import MEDIA
from app.course.structure import Course, MediaFile, MediaItem, QuestionFile
from app.questions import AnyQuestion
from app.questions.common import Question

NOTE = (
    "# A sealed exam: questions without answers. Whatever is changed in this folder, the office refuses its answers.\n"
)


def write_exam(
    folder: Path,
    course: Course,
    quiz: QuizItem,
    banks: Mapping[str, tuple[AnyQuestion, ...]],
    *,
    exam_id: str,
) -> None:
    """Write an exam made of sealed questions; the rest is taken from the course they come from.

    Raises:
        OSError: if the folder cannot be written.
    """
    questions = [question for bank in banks.values() for question in bank]
    _write(folder / MANIFEST, exam_manifest(course.manifest, quiz, questions, exam_id=exam_id))
    for bank, its_questions in banks.items():
        file = QuestionFile(format=1, id=bank, bank=bank, questions=its_questions)
        _write(folder / "questions" / f"{bank}.yaml", file)
    pictures = [_renamed(course.media[one]) for one in course.media if one in _named(questions)]
    for picture in pictures:
        original = Path(course.folder) / "media" / course.media[picture.id].file
        write_whole(folder / "media" / picture.file, original.read_bytes())
    if pictures:
        _write(folder / MEDIA, MediaFile(format=1, media=tuple(pictures)))


def exam_manifest(
    manifest: CourseManifest, quiz: QuizItem, questions: Iterable[AnyQuestion], *, exam_id: str
) -> CourseManifest:
    """Return the outline of an exam; it is never complete on the learner's PC, since only the office knows."""
    asked = {one.objective for question in questions for one in _with_nested(question)}
    module = manifest.module_of(quiz.id)
    return CourseManifest(
        format=1,
        id=exam_id,
        version=manifest.version,
        title=quiz.title,
        languages=manifest.languages,
        source_language=manifest.source_language,
        minutes=quiz.minutes,
        licence=manifest.licence,
        authors=manifest.authors,
        objectives=tuple(one for one in manifest.objectives if one.id in asked | set(quiz.pass_objectives)),
        modules=(Module(id=module.id, title=quiz.title, items=(quiz,)),),
        completion=Completion(lessons="none", quizzes=(quiz.id,)),
    )


def told(value: Any) -> Any:
    """Return what a file says of a value: plain data, without what goes without saying."""
    if isinstance(value, msgspec.Struct):
        config = type(value).__struct_config__
        head = {config.tag_field: config.tag} if config.tag_field else {}
        return head | {
            field.encode_name: told(given)
            for field in msgspec.structs.fields(type(value))
            for given in [getattr(value, field.name)]
            if field.required or given != _default(field)
        }
    if isinstance(value, dict):
        return {key: told(child) for key, child in value.items()}
    if isinstance(value, tuple | list):
        return [told(child) for child in value]
    return value.isoformat() if isinstance(value, date) else value


def _default(field: msgspec.structs.FieldInfo) -> Any:
    return field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()


def _write(path: Path, value: msgspec.Struct) -> None:
    # JSON is YAML too, and no quoting rule can make another value of it.
    text = json.dumps(told(value), ensure_ascii=False, indent=1)
    write_whole(path, f"{NOTE}{text}\n".encode())


def _renamed(picture: MediaItem) -> MediaItem:
    """Return a picture under the name of its id: its author's file name may tell the answer, or differ in capitals."""
    return msgspec.structs.replace(picture, file=picture.id + Path(picture.file).suffix.lower())


def _named(value: Any) -> set[str]:
    """Return all texts that stand in fields of their own: a question that shows a picture has its id in one."""
    if isinstance(value, msgspec.Struct):
        own = [getattr(value, name) for name in value.__struct_fields__]
        texts = {one for one in own if isinstance(one, str)}
        return texts.union(*(_named(one) for one in own))
    if isinstance(value, tuple | list):
        return set().union(*map(_named, value))
    return set()


def _with_nested(question: Question) -> list[Question]:
    """Return the question and, of a case, those in it."""
    inside = [one for name in question.__struct_fields__ for one in _tuple(getattr(question, name))]
    return [question, *(one for one in inside if isinstance(one, Question))]


def _tuple(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else ()
