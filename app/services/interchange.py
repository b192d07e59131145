"""Questions and lessons from files of other programs into a course, and questions of a course back into such files.

Nothing that is there is overwritten. What has no place in a course is kept beside the bank, as it stood in the source,
and goes back into files of the same format unchanged.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP
from app.base.ids import ID_PATTERN
from app.course.authored import parse_yaml, to_struct
from app.course.checks import shared_folder_of
from app.course.idlock import read_lock
from app.course.law import Law
from app.course.library_file import read_library
from app.course.outline import MANIFEST
from app.course.question_yaml import question_file_yaml
from app.course.reader import MEDIA, open_folder, read_course
from app.course.structure import Course, MediaFile, QuestionFile
from app.interop import FORMATS, Format, format_named, format_of
from app.interop.common import Imported, Kept, LessonDraft, Loss, Order, Picture, Request
from app.questions import AnyQuestion
from app.questions.case import CaseQuestion

KEPT_SUFFIX = {"gift": ".kept.gift", "moodle": ".kept.xml"}
"""How the name of a file of kept constructs ends, by format."""

IMPORT_FORMATS = tuple(one.name for one in FORMATS)
EXPORT_FORMATS = tuple(one.name for one in FORMATS if one.write)


class LossLine(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a report; `place` counts `unit`s of the file, or questions of the course on export."""

    place: int
    code: str
    text: str
    whole: bool


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What an import found, took, kept and lost, and the files it wrote."""

    format: str
    unit: str
    found: int
    taken: int
    questions: int
    lessons: int
    pictures: int
    kept: int
    losses: tuple[LossLine, ...]
    files: tuple[Path, ...] = ()


class ExportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What an export wrote and what it could not write."""

    written: int
    kept: int
    losses: tuple[LossLine, ...]


def import_file(
    file: Path, folder: Path, *, bank: str, language: str, objective: str = "", kind: str = "", write: bool = True
) -> ImportReport:
    """Read a file of another program into a course; without `write`, only tell what would come in.

    `objective` is put under questions that name none (default: the first of the course); `kind` is a format's name
    where the file's name does not tell it.

    Raises:
        CourseError: if there is no course, the bank or language cannot be, the file cannot be read or is of no known
            format, or a file that would be written is there already.
    """
    course = _course(folder)
    if not re.fullmatch(ID_PATTERN, bank):
        text = QT_TRANSLATE_NOOP(
            "core", "“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first."
        )
        raise CourseError(text, id=bank)
    if language not in course.manifest.languages:
        text = QT_TRANSLATE_NOOP("core", "The course has no texts in “{language}”. Its languages: {languages}.")
        raise CourseError(text, language=language, languages=", ".join(course.manifest.languages))
    content = _content(file)
    format_ = _format_of(file, content, kind)
    imported = format_.read(content, _request(course, folder, language, objective))
    files = _write(folder, bank, language, imported, format_) if write else ()
    return _report(imported, format_, files)


def export_course(folder: Path, target: Path, *, kind: str, language: str = "") -> ExportReport:
    """Write the questions of a course as a file of another program; `language` is its source language if not given.

    Raises:
        CourseError: if the course is damaged, the target is there already or cannot be written.
    """
    course = open_folder(folder)
    writer = format_named(kind).write
    assert writer is not None  # the command offers only formats that can be written
    if target.exists():
        raise CourseError(THERE_ALREADY, file=str(target))
    library = read_library(shared_folder_of(folder)).library
    filled = [_filled(library.resolved(one), library.law) for one in _with_banks(course)]
    kept = _kept(folder, format_named(kind))
    order = Order(language=language or course.manifest.source_language, pictures=_pictures(course), kept=kept)
    exported = writer(tuple(filled), order)
    _put(target, exported.content)
    return ExportReport(written=exported.written, kept=len(kept), losses=tuple(map(_line, exported.losses)))


THERE_ALREADY = QT_TRANSLATE_NOOP("core", "{file} is there already and was left as it was. Choose another name.")


def _course(folder: Path) -> Course:
    course = read_course(folder).course if (folder / MANIFEST).exists() else None
    if course is None:
        text = QT_TRANSLATE_NOOP("core", "There is no course in {folder}: a course has a file named course.yaml.")
        raise CourseError(text, folder=str(folder))
    return course


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP("core", "The file {file} cannot be read ({reason}). Nothing was changed.")
        raise CourseError(text, file=str(file), reason=error.strerror) from error


def _format_of(file: Path, content: bytes, kind: str) -> Format:
    found = format_named(kind) if kind else format_of(file, content)
    if found is None:
        text = QT_TRANSLATE_NOOP(
            "core", "It is not known what kind of file {file} is. Name it with --format, one of: {formats}."
        )
        raise CourseError(text, file=file.name, formats=", ".join(IMPORT_FORMATS))
    return found


def _request(course: Course, folder: Path, language: str, objective: str) -> Request:
    manifest = course.manifest
    taken = {manifest.id, *course.questions, *course.lessons, *course.practices, *course.banks}
    taken |= {item.id for item in manifest.items()} | {module.id for module in manifest.modules}
    taken |= {item.id for one in course.questions.values() if isinstance(one, CaseQuestion) for item in one.items}
    lock = read_lock(folder)
    taken |= {name.partition("/")[0] for name in lock.ids} if lock else set()
    first = manifest.objectives[0].id if manifest.objectives else "x.1"
    return Request(
        language=language,
        objective=objective or first,
        taken=frozenset(taken),
        media=frozenset(course.media),
    )


def _write(folder: Path, bank: str, language: str, imported: Imported, format_: Format) -> tuple[Path, ...]:
    """Write everything or nothing; media.yaml alone is added to, for pictures need a line there."""
    files: dict[Path, bytes] = {}
    if imported.questions:
        content = QuestionFile(format=1, id=bank, bank=bank, questions=imported.questions)
        files[folder / "questions" / f"{bank}.yaml"] = _yaml(content).encode()
    if imported.kept:
        name = f"{bank}{KEPT_SUFFIX[format_.name]}"
        files[folder / "questions" / name] = _kept_file(imported.kept, format_)
    for lesson in imported.lessons:
        objective = imported.questions[0].objective if imported.questions else ""
        files[folder / "lessons" / f"{lesson.id}.{language}.md"] = _lesson_file(lesson, objective).encode()
    for picture in imported.pictures:
        files[folder / "media" / picture.file] = picture.content
    for target in files:
        if target.exists():
            raise CourseError(THERE_ALREADY, file=str(target))
    if imported.pictures:
        files[folder / MEDIA] = _media_file(folder, language, imported.pictures).encode()
    for target, data in files.items():
        _put(target, data)
    return tuple(files)


def _yaml(content: QuestionFile) -> str:
    """Return a question file, read back once: what is written must be what was imported."""
    written = question_file_yaml(content)
    assert to_struct(parse_yaml(written, name="import"), QuestionFile) == content
    return written


def _kept_file(kept: Iterable[Kept], format_: Format) -> bytes:
    writer = format_.write
    assert writer is not None  # only formats that can be written keep anything
    return writer((), Order(language="en", kept=tuple(kept))).content


def _lesson_file(lesson: LessonDraft, objective: str) -> str:
    title = _quoted(lesson.title)
    objectives = f"objectives: [{objective}]\n" if objective else "objectives: []\n"
    return f"---\nid: {lesson.id}\ntitle: {title}\nminutes: {lesson.minutes}\n{objectives}---\n{lesson.text}\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _media_file(folder: Path, language: str, pictures: Iterable[Picture]) -> str:
    """Return media.yaml with the new pictures behind those it lists."""
    path = folder / MEDIA
    before = path.read_text(encoding="utf-8-sig") if path.exists() else "format: 1\nmedia:\n"
    lines = [
        f"  - id: {one.id}\n    file: {one.file}\n    alt:\n      {language}: {_quoted(one.alt or one.file)}\n"
        for one in pictures
    ]
    written = before.rstrip().removesuffix("[]").rstrip() + "\n" + "".join(lines)
    listed = to_struct(parse_yaml(written, name=MEDIA), MediaFile).media
    if path.exists():
        known = to_struct(parse_yaml(before, name=MEDIA), MediaFile).media
        assert listed[: len(known)] == known
    return written


def _put(target: Path, content: bytes) -> None:
    try:
        write_whole(target, content)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "{file} cannot be written ({reason}). Choose another folder or free some space."
        )
        raise CourseError(text, file=str(target), reason=error.strerror) from error


def _report(imported: Imported, format_: Format, files: tuple[Path, ...]) -> ImportReport:
    return ImportReport(
        format=format_.name,
        unit=imported.unit,
        found=imported.found,
        taken=imported.taken,
        questions=len(imported.questions),
        lessons=len(imported.lessons),
        pictures=len(imported.pictures),
        kept=len(imported.kept),
        losses=tuple(map(_line, imported.losses)),
        files=files,
    )


def _line(loss: Loss) -> LossLine:
    return LossLine(place=loss.line, code=loss.code, text=str(loss), whole=loss.whole)


def _with_banks(course: Course) -> Iterable[AnyQuestion]:
    """Yield all questions, each tagged with its bank as its category unless it came with one."""
    bank_of = {question: bank for bank, questions in course.banks.items() for question in questions}
    for question in course.questions.values():
        bank = bank_of.get(question.id, "")
        if bank and not any(tag.startswith("category:") for tag in question.tags):
            yield msgspec.structs.replace(question, tags=(*question.tags, f"category:{bank}"))
        else:
            yield question


def _filled(question: AnyQuestion, law: Law) -> AnyQuestion:
    """Return the question with its law values as words: other programs do not know them."""
    told: Any = msgspec.to_builtins(question)
    return msgspec.convert(_with_law(told, law), type(question))


def _with_law(value: Any, law: Law) -> Any:
    if isinstance(value, dict):
        return {
            key: law.fill(one, key) if isinstance(one, str) and key in LANGUAGES else _with_law(one, law)
            for key, one in value.items()
        }
    if isinstance(value, list | tuple):
        return [_with_law(one, law) for one in value]
    return value


def _pictures(course: Course) -> dict[str, Picture]:
    """Return the pictures of the course that can be read."""
    found: dict[str, Picture] = {}
    for item in course.media.values():
        path = Path(course.folder) / "media" / item.file
        if path.is_file():
            found[item.id] = Picture(id=item.id, file=path.name, content=path.read_bytes())
    return found


def _kept(folder: Path, format_: Format) -> tuple[Kept, ...]:
    """Return what earlier imports kept for this format."""
    found: list[Kept] = []
    for path in sorted((folder / "questions").glob(f"*{KEPT_SUFFIX[format_.name]}")):
        found += format_.read(path.read_bytes(), Request(language="en")).kept
    return tuple(found)
