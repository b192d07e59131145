"""What the office does before a sealed exam: its key, the opening code, and the exam without answers."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.ids import ID_PATTERN
from app.base.paths import AppPaths
from app.course.checks import check_course
from app.course.compiled import CourseCache, content_hash, course_files
from app.course.library import Library
from app.course.library_file import read_library
from app.course.outline import QuizItem
from app.course.reader import read_course
from app.course.structure import Course
from app.engine.sealing import Veil, sealed_question, unveiled_response, veil_with, veiled_response
from app.questions import AnyQuestion, type_of
from app.questions.essay import EssayQuestion
from app.services.authoring import refuse_faulty
from app.services.exam_folder import write_exam

MASTER_SUFFIX = ".master.json"
"""What the office keeps for an exam is named after it, with this at the end."""

SECRET_BYTES = 32
LONGEST_ID = 48


class ExamMaster(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the office keeps to mark an exam: nothing of this may go to learners.

    `secret` (hex) veils the ids; `content` and `exam_content` are the content hashes of the course as it was and of
    the exam; `questions` are fingerprints of the questions with their keys, by id.
    """

    format: Literal[1] = 1
    secret: str
    course: str
    version: str
    content: str
    quiz: QuizItem
    exam: Annotated[str, msgspec.Meta(pattern=ID_PATTERN)]
    exam_content: str
    banks: dict[str, tuple[str, ...]]
    questions: dict[str, str]


class SealedExam(msgspec.Struct, frozen=True, kw_only=True):
    """What was made. `left_out` are questions that rest on unconfirmed law and so could bring no points."""

    folder: Path
    master: Path
    questions: int
    left_out: tuple[str, ...]
    office: str
    """Short id of the key to which responses are sealed."""
    has_code: bool


class _Original(msgspec.Struct, frozen=True):
    """The quiz to be sealed, with what it can draw from as it would be marked today."""

    course: Course
    quiz: QuizItem
    banks: dict[str, tuple[AnyQuestion, ...]]
    left_out: tuple[str, ...]


def make_office_key(path: Path, passphrase: str = "") -> tuple[str, str]:
    """Make the key of the office; return the public key (hex) and its short id.

    Raises:
        TrustError: if there is a file of that name, or it cannot be written.
    """
    from app.trust.box import new_office_key
    from app.trust.keys import key_id, key_id_text

    public = new_office_key(path, passphrase)
    return public.hex(), key_id_text(key_id(public))


def key_is_locked(path: Path) -> bool:
    """Tell whether a key of an office asks for a passphrase.

    Raises:
        TrustError: if it cannot be read or is damaged.
    """
    from app.trust.box import needs_passphrase

    return needs_passphrase(path)


def opening_hash(code: str) -> str:
    """Return the hash of an opening code, as `opening_code` in course.yaml takes it.

    Raises:
        CourseError: if the code is too short or too long.
    """
    from app.trust.pin import CODE_LENGTHS, hash_code, is_code

    if not is_code(code):
        text = QT_TRANSLATE_NOOP("core", "An opening code has {shortest} to {longest} characters. Choose another one.")
        raise CourseError(text, shortest=CODE_LENGTHS[0], longest=CODE_LENGTHS[1])
    return hash_code(code)


def seal_exam(
    course_folder: Path,
    quiz_id: str,
    target: Path,
    *,
    office: str,
    paths: AppPaths,
    code: str = "",
    exam_id: str = "",
) -> SealedExam:
    """Write a quiz as an exam without answers to `target`/ID, and what the office keeps beside it.

    `office` is the office's public key, as hexadecimal text or as a file. The exam asks for `code`, or for the quiz's
    own opening code if none is given.

    Raises:
        CourseError: if the course has faults, the quiz cannot be sealed, or the exam cannot be written.
        TrustError: if `office` is no public key.
    """
    from app.trust.box import read_public_key
    from app.trust.keys import key_id, key_id_text

    public = read_public_key(office)
    original = _original(course_folder, quiz_id, paths)
    exam_id = _exam_id(exam_id or f"{original.course.manifest.id[: LONGEST_ID - 5]}-exam")
    secret = os.urandom(SECRET_BYTES)
    quiz = _exam_quiz(original.quiz, public, opening_hash(code) if code else original.quiz.opening_code)
    veil = veil_with(secret)
    sealed = {bank: tuple(_sealed(one, veil) for one in questions) for bank, questions in original.banks.items()}
    master = ExamMaster(
        secret=secret.hex(),
        course=original.course.manifest.id,
        version=original.course.manifest.version,
        content=original.course.content_hash,
        quiz=quiz,
        exam=exam_id,
        exam_content="",
        banks={bank: tuple(one.id for one in questions) for bank, questions in original.banks.items()},
        questions={one.id: fingerprint(one) for questions in original.banks.values() for one in questions},
    )
    folder, master_path = _write(target, original, sealed, master)
    return SealedExam(
        folder=folder,
        master=master_path,
        questions=len(master.questions),
        left_out=original.left_out,
        office=key_id_text(key_id(public)),
        has_code=bool(quiz.opening_code),
    )


def read_master(path: Path) -> ExamMaster:
    """Return what the office kept for an exam.

    Raises:
        CourseError: if the file cannot be read or is no such file.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=ExamMaster)
    except (OSError, ValueError) as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{file} is not the file that was kept when the exam was sealed, or it is damaged ({reason}). "
            "Nothing was marked and the answers are safe. Use a copy of that file.",
        )
        raise CourseError(text, file=path.name, reason=getattr(error, "strerror", None) or error) from error


def fingerprint(question: AnyQuestion) -> str:
    """Return a short hash over all of a question, its key included."""
    import hashlib

    return hashlib.sha256(msgspec.json.encode(question, order="sorted")).hexdigest()[:16]


def course_with_library(folder: Path, paths: AppPaths) -> tuple[Course, Library]:
    """Return a course with the law, calendars and glossary of the folder above it, as `kense check` takes them.

    Raises:
        CourseError: if the course is damaged.
    """
    cache, folder = CourseCache(paths.cache / "courses"), folder.resolve()
    return cache.course(folder), cache.library(folder.parent)


def usable(questions: tuple[AnyQuestion, ...], library: Library) -> tuple[AnyQuestion, ...]:
    """Return those that can bring points today, with their deadlines counted."""
    return tuple(library.resolved(one) for one in questions if library.is_graded(one))


def _original(folder: Path, quiz_id: str, paths: AppPaths) -> _Original:
    refuse_faulty(folder, desks=False)
    course, library = course_with_library(folder, paths)
    quizzes = {quiz.id: quiz for quiz in course.manifest.quizzes()}
    if quiz_id not in quizzes:
        text = QT_TRANSLATE_NOOP("core", "The course {course} has no quiz named {quiz}. It has: {quizzes}.")
        raise CourseError(text, course=course.manifest.id, quiz=quiz_id, quizzes=", ".join(quizzes) or "–")
    quiz = quizzes[quiz_id]
    if quiz.sealed_for:
        text = QT_TRANSLATE_NOOP("core", "The quiz {quiz} is sealed already. Seal the one it was made from.")
        raise CourseError(text, quiz=quiz_id)
    banks = {bank: usable(course.bank_questions((bank,)), library) for bank in quiz.all_banks()}
    used = {one.id for questions in banks.values() for one in questions}
    left_out = tuple(one.id for one in course.bank_questions(quiz.all_banks()) if one.id not in used)
    return _Original(course, quiz, banks, left_out)


def _exam_quiz(quiz: QuizItem, public: bytes, opening_code: str) -> QuizItem:
    """Return the quiz with the rules that make sense when only the office knows the answers."""
    return msgspec.structs.replace(
        quiz,
        feedback="handed-in",
        show_answers=False,
        penalty=0.0,
        practice=False,
        excludes=(),
        opening_code=opening_code,
        sealed_for=public.hex(),
    )


def _exam_id(exam_id: str) -> str:
    import re

    if re.fullmatch(ID_PATTERN, exam_id):
        return exam_id
    text = QT_TRANSLATE_NOOP(
        "core", "“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first."
    )
    raise CourseError(text, id=exam_id)


def _sealed(question: AnyQuestion, veil: Veil) -> AnyQuestion:
    """Return the sealed question after trying the way back: an exam that cannot be marked must not go out."""
    kind = type_of(question)
    right = kind.correct(question)
    if unveiled_response(question, veiled_response(question, right, veil), veil) != right:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The question {question} cannot be sealed: two of its parts have ids that cannot be told apart. "
            "Nothing was written. Give one of them another id.",
        )
        raise CourseError(text, question=question.id)
    if isinstance(question, EssayQuestion):
        question = msgspec.structs.replace(question, marked_by="trainer")  # nobody marks an own exam
    sealed: AnyQuestion = sealed_question(question, veil)  # type: ignore[assignment]  # the same type as the question
    return sealed


def _write(
    target: Path, original: _Original, sealed: Mapping[str, tuple[AnyQuestion, ...]], master: ExamMaster
) -> tuple[Path, Path]:
    from app.trust.keys import write_new_key

    folder, kept = target / master.exam, target / f"{master.exam}{MASTER_SUFFIX}"
    aside = target / f".{master.exam}.{os.urandom(4).hex()}"
    if folder.exists() or kept.exists():
        raise _already(folder, kept)
    try:
        write_exam(aside, original.course, master.quiz, dict(sealed), exam_id=master.exam)
        _refuse_unfit(aside, original, sealed)
        master = msgspec.structs.replace(master, exam_content=content_hash(aside, course_files(aside)))
        # Made first and never over another one: without it the answers to the exam could never be marked.
        if not write_new_key(kept, msgspec.json.format(msgspec.json.encode(master)) + b"\n"):
            raise _already(folder, kept)
        os.replace(aside, folder)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The exam could not be written to {folder} ({reason}). Choose another folder or free some space."
        )
        raise CourseError(text, folder=str(target), reason=error.strerror or error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return folder, kept


def _refuse_unfit(aside: Path, original: _Original, sealed: Mapping[str, tuple[AnyQuestion, ...]]) -> None:
    """Look at the exam as it will be opened: it has to be sound, and to say what was meant."""
    shared = read_library(Path(original.course.folder).parent)
    faults = sorted(fault for fault in check_course(aside, shared, desks=False) if fault.level == "error")
    if faults:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The quiz {quiz} cannot be sealed: {problem} Questions left out because their law or days are not "
            "confirmed: {count}. Nothing was written.",
        )
        raise CourseError(text, quiz=original.quiz.id, problem=faults[0], count=len(original.left_out))
    read = {one.question.id: one.question for one in read_course(aside).questions}
    assert read == {one.id: one for questions in sealed.values() for one in questions}


def _already(folder: Path, kept: Path) -> CourseError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "There is an exam {exam} or its {master} in {folder} already, and it was left as it is: answers to it could "
        "not be marked without it. Choose another folder or another id.",
    )
    return CourseError(text, exam=folder.name, master=kept.name, folder=str(folder.parent))
