"""A sealed exam in few words: made at an office, sat on a learner's PC, handed back as a file."""

import copy
import json
import shutil
from pathlib import Path

import msgspec
from msgspec.structs import replace
from nacl.signing import SigningKey

from app.base.paths import AppPaths
from app.course.outline import CourseManifest, Module, Objective, QuizItem, Section
from app.course.structure import Course, MediaFile, MediaItem, QuestionFile
from app.engine.paper import Paper
from app.engine.sealing import veil_with, veiled_response
from app.questions import QUESTION_TYPES
from app.questions.common import Response
from app.services.exam_folder import told
from app.services.examining import OpenAttempt
from app.services.responses import ExamResponses, SignedResponses, save_responses
from app.services.sealed_marking import MarkedExam, mark_sealed
from app.services.sealing import SealedExam, make_office_key, read_master, seal_exam
from app.services.wiring import LearnerServices, Services
from app.trust.box import read_office_key, seal, unseal
from app.trust.signing import sign
from tests.conftest import COURSE
from tests.services.work import QUIZ

TITLE = {"en": "Everything", "ru": "Всё", "kk": "Бәрі"}

CODE = "Қарағай 24"


class Office:
    """An office with its key, a course and the exam made of it; its folder is not the learner's."""

    def __init__(self, folder: Path, course: Path, *, paths: AppPaths, quiz: str = QUIZ, code: str = "") -> None:
        self.folder = folder
        self.course = course
        self.quiz = quiz
        self.paths = paths
        self.key = folder / "office.key"
        make_office_key(self.key)
        self.exam = self.seal(code=code)

    def seal(self, **more: str) -> SealedExam:
        """Seal the quiz of the course."""
        target, office = self.folder / "exams", f"{self.key}.pub"
        return seal_exam(self.course, self.quiz, target, office=office, paths=self.paths, **more)

    def moved(self, folder: Path, paths: AppPaths) -> "Office":
        """Return the same office in a copy of its folder: sealing takes seconds."""
        shutil.copytree(self.folder, folder)
        other = copy.copy(self)
        other.folder, other.paths, other.key = folder, paths, folder / self.key.name
        exams = folder / "exams"
        other.exam = replace(self.exam, folder=exams / self.exam.folder.name, master=exams / self.exam.master.name)
        return other

    def install(self, paths: AppPaths) -> None:
        """Put the exam where a learner's Kense finds it."""
        shutil.copytree(self.exam.folder, paths.user_courses / self.exam.folder.name, dirs_exist_ok=True)

    def mark(self, *files: Path) -> MarkedExam:
        return mark_sealed(files, master=self.exam.master, course=self.course, office_key=self.key, paths=self.paths)

    def opened(self, file: Path) -> ExamResponses:
        """Return what is in a file of answers, as only the office can read it."""
        told = msgspec.json.decode(unseal(file.read_bytes(), read_office_key(self.key)), type=SignedResponses)
        return msgspec.json.decode(told.body, type=ExamResponses)

    def forged(self, file: Path, responses: ExamResponses) -> Path:
        """Write answers as somebody would who has a key of an installation and wants other answers counted."""
        key, body = SigningKey(b"\x07" * 32), msgspec.json.encode(responses)
        signed = SignedResponses(
            body=body, public_key=bytes(key.verify_key), signature=sign(body, purpose="responses", key=key)
        )
        file.write_bytes(seal(msgspec.json.encode(signed), bytes(read_office_key(self.key).public_key)))
        return file

    def veiled(self, course: Course, responses: dict[str, Response]) -> dict[str, Response]:
        """Return responses to the original questions as a learner gives them in the exam."""
        veil = veil_with(bytes.fromhex(read_master(self.exam.master).secret))
        told = {one: veiled_response(course.questions[one], response, veil) for one, response in responses.items()}
        return {one: response for one, response in told.items() if response is not None}


def shipped(paths: AppPaths) -> Path:
    """Return the folder of the course that comes with Kense."""
    return paths.courses / COURSE


def sit(learner: LearnerServices, office: Office, services: Services, *, code: str = "") -> tuple[Course, OpenAttempt]:
    """Open the exam as any other course and begin it."""
    exam = services.catalogue.course(office.exam.folder.name)
    return exam, learner.examining.begin(exam, office.quiz, code=code)


def answer(learner: LearnerServices, attempt: OpenAttempt, responses: dict[str, Response]) -> OpenAttempt:
    for question, response in responses.items():
        attempt = learner.examining.answer(attempt, question, response)
    return attempt


def ids_of(paper: Paper) -> list[str]:
    return [one.question.id for one in paper.questions]


def handed_in(learner: LearnerServices, exam: Course, attempt: OpenAttempt, *, services: Services, stick: Path) -> Path:
    """Hand in, save the answers to a stick and return the file."""
    report = learner.examining.submit(exam, attempt)
    stick.mkdir(exist_ok=True)
    return save_responses(learner.profile, report.attempt.row.id, paths=services.paths, folder=stick)


def course_of_samples(folder: Path) -> Path:
    """Write a course whose quiz asks every type of question, in two sections, with a limit of half an hour."""
    samples = [kind.sample for kind in QUESTION_TYPES.values()]
    quiz = QuizItem(
        id="all-quiz",
        title=TITLE,
        limit_minutes=30,
        pass_mark=1.0,
        sections=tuple(
            Section(id=f"{part}-part", title=TITLE, banks=(f"{part}-bank",)) for part in ("first", "second")
        ),
    )
    manifest = CourseManifest(
        format=1,
        id=folder.name,
        version="1.0.0",
        title=TITLE,
        languages=("en", "ru", "kk"),
        objectives=(Objective(id="s.1", level="apply", text=TITLE),),
        modules=(Module(id="exam-module", title=TITLE, items=(quiz,)),),
    )
    picture = MediaItem(
        id=next(one.picture for one in samples if hasattr(one, "picture")), file="The-Answer.SVG", alt=TITLE
    )
    banks = {"first-bank": samples[::2], "second-bank": samples[1::2]}
    files: dict[str, msgspec.Struct] = {
        "course.yaml": manifest,
        "media/media.yaml": MediaFile(format=1, media=(picture,)),
    }
    for bank, questions in banks.items():
        files[f"questions/{bank}.yaml"] = QuestionFile(format=1, id=bank, bank=bank, questions=tuple(questions))
    for name, value in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(told(value), ensure_ascii=False), encoding="utf-8")
    (folder / "media" / picture.file).write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    return folder
