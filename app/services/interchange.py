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
from app.course.authored import FaultError, parse_yaml, to_struct
from app.course.checks import shared_folder_of
from app.course.editing.bank_text import with_questions
from app.course.law import Law
from app.course.library_file import read_library
from app.course.question_yaml import question_file_yaml
from app.course.reader import MEDIA, open_folder
from app.course.structure import Course, MediaFile, QuestionFile
from app.interop import FORMATS, Format, format_named, format_of
from app.interop.common import Imported, Kept, LessonDraft, Loss, Order, Picture, Request
from app.questions import AnyQuestion
from app.services.course_files import CourseFiles, read_course_files

KEPT_SUFFIX = {"gift": ".kept.gift", "moodle": ".kept.xml"}
"""How the name of a file of kept constructs ends, by format."""

IMPORT_FORMATS = tuple(one.name for one in FORMATS)
EXPORT_FORMATS = tuple(one.name for one in FORMATS if one.write)


class LossLine(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a report; `place` counts `unit`s of the file, or questions of the course on export.

    `template` and `fields` make `text`, in whatever language.
    """

    place: int
    code: str
    text: str
    whole: bool
    template: str = ""
    fields: dict[str, object] = {}


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


class ImportSource(msgspec.Struct, frozen=True):
    """What is brought in: `name` tells its format by its ending, unless `kind` names one."""

    name: str
    content: bytes
    kind: str = ""


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What a file would bring into a course: `files` by name relative to its folder, nothing of it written yet.

    `added_to` are those of them that are there and only get longer; `in_the_way` are there with something else, so
    that nothing may be written.
    """

    report: ImportReport
    imported: Imported
    files: dict[str, bytes]
    added_to: tuple[str, ...] = ()
    in_the_way: tuple[str, ...] = ()

    @property
    def lessons(self) -> tuple[str, ...]:
        """The ids of the lessons, which the outline does not name yet."""
        return tuple(one.id for one in self.imported.lessons)


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
    target = read_course_files(folder)
    source = ImportSource(file.name, _content(file), kind)
    brought = imported_files(source, target, bank=bank, language=language, objective=objective)
    if not write:
        return brought.report
    if brought.in_the_way:
        raise CourseError(THERE_ALREADY, file=str(folder / brought.in_the_way[0]))
    for name, content in brought.files.items():
        _put(folder / name, content)
    return msgspec.structs.replace(brought.report, files=tuple(folder / name for name in brought.files))


def imported_files(
    source: ImportSource, target: CourseFiles, *, bank: str, language: str, objective: str = "", add: bool = False
) -> Brought:
    """Return what a file of another program would bring into a course; nothing is written.

    With `add` the questions go behind those of the bank if the course has it; whatever stands in its file stays as it
    is.

    Raises:
        CourseError: if the bank or language cannot be, the file is of no known format, or the file of the bank or of
            the pictures cannot be read just now.
    """
    if not re.fullmatch(ID_PATTERN, bank):
        text = QT_TRANSLATE_NOOP(
            "core", "“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first."
        )
        raise CourseError(text, id=bank)
    if language not in target.languages:
        text = QT_TRANSLATE_NOOP("core", "The course has no texts in “{language}”. Its languages: {languages}.")
        raise CourseError(text, language=language, languages=", ".join(target.languages))
    format_ = _format_of(source)
    imported = format_.read(source.content, _request(target, language, objective))
    report = _report(imported, format_)
    files, added = _files(target, bank, language, imported, format_, add=add)
    in_the_way = tuple(one for one in files if one not in added and target.has(one))
    return Brought(report=report, imported=imported, files=files, added_to=added, in_the_way=in_the_way)


def export_course(folder: Path, target: Path, *, kind: str, language: str = "", replace: bool = False) -> ExportReport:
    """Write the questions of a course as a file of another program; `language` is its source language if not given.

    With `replace` a file that is there already makes room: whoever chose it was asked.

    Raises:
        CourseError: if the course is damaged, the target is there already or cannot be written.
    """
    course = open_folder(folder)
    writer = format_named(kind).write
    assert writer is not None  # the command offers only formats that can be written
    if target.exists() and not replace:
        raise CourseError(THERE_ALREADY, file=str(target))
    library = read_library(shared_folder_of(folder)).library
    filled = [_filled(library.resolved(one), library.law) for one in _with_banks(course)]
    kept = _kept(folder, format_named(kind))
    order = Order(language=language or course.manifest.source_language, pictures=_pictures(course), kept=kept)
    exported = writer(tuple(filled), order)
    _put(target, exported.content)
    return ExportReport(written=exported.written, kept=len(kept), losses=tuple(map(_line, exported.losses)))


THERE_ALREADY = QT_TRANSLATE_NOOP("core", "{file} is there already and was left as it was. Choose another name.")


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP("core", "The file {file} cannot be read ({reason}). Nothing was changed.")
        raise CourseError(text, file=str(file), reason=error.strerror) from error


def _format_of(source: ImportSource) -> Format:
    file = Path(source.name)
    found = format_named(source.kind) if source.kind else format_of(file, source.content)
    if found is None:
        text = QT_TRANSLATE_NOOP(
            "core", "It is not known what kind of file {file} is. Name it with --format, one of: {formats}."
        )
        raise CourseError(text, file=file.name, formats=", ".join(IMPORT_FORMATS))
    return found


def _request(target: CourseFiles, language: str, objective: str) -> Request:
    first = target.objectives[0].id if target.objectives else "x.1"
    return Request(language=language, objective=objective or first, taken=target.taken, media=target.media)


def _files(
    target: CourseFiles, bank: str, language: str, imported: Imported, format_: Format, *, add: bool
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the files of an import, and which of them are there and only get longer: media.yaml always does."""
    files: dict[str, bytes] = {}
    added: list[str] = []
    there = target.banks.get(bank) if add else None
    if imported.questions and there:
        added.append(there)
        files[there] = with_questions(target.texts[there], imported.questions).encode()
    elif imported.questions:
        content = QuestionFile(format=1, id=bank, bank=bank, questions=imported.questions)
        files[f"questions/{bank}.yaml"] = _yaml(content).encode()
    if imported.kept:
        name = f"questions/{bank}{KEPT_SUFFIX[format_.name]}"
        before = _kept_in(target.folder / name, format_) if there and target.has(name) else []
        added += [name] if before else []
        files[name] = _kept_file([*before, *imported.kept], format_)
    for lesson in imported.lessons:
        objective = imported.questions[0].objective if imported.questions else ""
        files[f"lessons/{lesson.id}.{language}.md"] = _lesson_file(lesson, objective).encode()
    for picture in imported.pictures:
        files[f"media/{picture.file}"] = picture.content
    if imported.pictures:
        added += [MEDIA] if MEDIA in target.texts else []
        files[MEDIA] = _media_file(target.texts.get(MEDIA, ""), language, imported.pictures).encode()
    return files, tuple(added)


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


def _media_file(before: str, language: str, pictures: Iterable[Picture]) -> str:
    """Return media.yaml with the new pictures behind those it lists."""
    text = before or "format: 1\nmedia:\n"
    lines = [
        f"  - id: {one.id}\n    file: {one.file}\n    alt:\n      {language}: {_quoted(one.alt or one.file)}\n"
        for one in pictures
    ]
    written = text.rstrip().removesuffix("[]").rstrip() + "\n" + "".join(lines)
    try:
        known = to_struct(parse_yaml(before, name=MEDIA), MediaFile).media if before else ()
        listed = to_struct(parse_yaml(written, name=MEDIA), MediaFile).media
    except FaultError as error:
        problem = QT_TRANSLATE_NOOP("core", "{file} cannot be added to: {problem} Mend it first. Nothing was changed.")
        raise CourseError(problem, file=MEDIA, problem=error.fault) from error
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


def _report(imported: Imported, format_: Format) -> ImportReport:
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
    )


def _line(loss: Loss) -> LossLine:
    return LossLine(
        place=loss.line,
        code=loss.code,
        text=str(loss),
        whole=loss.whole,
        template=loss.text,
        fields={**loss.fields, "count": loss.count},
    )


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
        found += _kept_in(path, format_)
    return tuple(found)


def _kept_in(path: Path, format_: Format) -> list[Kept]:
    return list(format_.read(_content(path), Request(language="en")).kept)
