"""What the office does after a sealed exam: open the answers, trust nothing in them, and mark by the same engine."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.errors import AppError, CourseError, TrustError
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.base.paths import AppPaths
from app.course.library import Library
from app.course.outline import MANIFEST
from app.engine.attempt import AttemptEvent, AttemptState, replay
from app.engine.drawing import draw
from app.engine.marking import PartResult, Result, mark
from app.engine.paper import Paper, PaperQuestion
from app.engine.sealing import unveiled_response, veil_with
from app.questions import AnyQuestion, type_of
from app.questions.essay import Criterion, EssayQuestion
from app.services.essay_marks import EssayMarks, GivenMarks
from app.services.responses import ExamResponses, SignedResponses
from app.services.sealing import ExamMaster, course_with_library, fingerprint, read_master

if TYPE_CHECKING:
    from nacl.public import PrivateKey

LARGEST_FILE = 32 * 1024 * 1024
"""Most bytes a file of answers may have; the longest exam needs a hundredth of it."""


class Essay(msgspec.Struct, frozen=True, kw_only=True):
    """A text that a person marks by its rubric; `marked` if somebody has."""

    question: str
    text: str
    stem: LocalText = {}
    rubric: tuple[Criterion, ...] = ()
    marked: bool = False


class SealedResult(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt as the office marked it.

    `fraction` is 0.0 to 1.0; `passed` is None while essays that could decide wait for their marks. `installation` is
    the short id of the key that signed. `used`, `away` and `limit_s` are seconds (0.0 for no limit); `jumps` counts
    how often the PC's clock was moved; `languages` are those the questions were read in, one more at each switch.
    `own_paper` is false if a first attempt has other questions than its seed draws.
    """

    file: str
    name: str
    profile: str
    installation: str
    attempt: str
    number: int
    started_at: str
    submitted_at: str
    fraction: float
    earned: float
    possible: float
    pass_mark: float
    passed: bool | None
    objectives: tuple[PartResult, ...]
    sections: tuple[PartResult, ...]
    used: float
    away: float
    jumps: int
    languages: tuple[str, ...]
    limit_s: float
    timed_out: bool
    extra_time: float
    allowed_by: str
    blanks: int
    essays: tuple[Essay, ...]
    own_paper: bool


class Skipped(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was not counted, and why; `repeated` if its attempt is counted from another file."""

    file: str
    reason: AppError
    repeated: bool = False


class MarkedExam(msgspec.Struct, frozen=True, kw_only=True):
    """All files of one exam. `changed` are questions that are not what they were when the exam was sealed."""

    title: LocalText
    results: tuple[SealedResult, ...]
    skipped: tuple[Skipped, ...]
    changed: tuple[str, ...]


def course_of(master: Path, paths: AppPaths) -> Path:
    """Return the folder of the course an exam was made from, if it lies where Kense looks for courses.

    Raises:
        CourseError: if it does not, or the file of the exam is damaged.
    """
    wanted = read_master(master).course
    for root in (paths.user_courses, paths.courses):
        if (root / wanted / MANIFEST).exists():
            return root / wanted
    text = QT_TRANSLATE_NOOP(
        "core",
        "The course {course} that the exam was made from is not in the course folders of this PC. Nothing was marked "
        "and the answers are safe. Name its folder.",
    )
    raise CourseError(text, course=wanted)


def mark_sealed(
    files: Sequence[Path],
    *,
    master: Path,
    course: Path,
    office_key: Path,
    paths: AppPaths,
    passphrase: str = "",
    marks: EssayMarks | None = None,
) -> MarkedExam:
    """Mark the answers in files with the questions of the course the exam was made from; no file is changed.

    `marks` are the points that the office gave to essays.
    An attempt that is in several files counts once, and not at all if they tell different things.

    Raises:
        CourseError: if master or course cannot be read, or a question of the exam is gone.
        TrustError: if the key cannot be read, or is not the one the exam was sealed for.
    """
    from app.trust.box import read_office_key

    key = read_office_key(office_key, passphrase)
    exam = _Exam.read(master, course, paths)
    if bytes(key.public_key).hex() != exam.master.quiz.sealed_for:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This exam was sealed for another key. Nothing was marked and the answers are safe. "
            "Use the key that was named when the exam was sealed.",
        )
        raise TrustError(text)
    opened, skipped = _opened(files, key)
    results: list[SealedResult] = []
    for one in opened:
        try:
            results.append(exam.marked(one, (marks or {}).get(one.responses.attempt, {})))
        except AppError as error:
            skipped.append(Skipped(file=one.file, reason=error))
    return MarkedExam(
        title=exam.master.quiz.title,
        results=tuple(sorted(results, key=lambda one: (one.name.casefold(), one.profile, one.number))),
        skipped=tuple(sorted(skipped, key=lambda one: one.file)),
        changed=exam.changed,
    )


class _Opened(msgspec.Struct, frozen=True, kw_only=True):
    file: str
    installation: str
    responses: ExamResponses


def _opened(files: Sequence[Path], key: "PrivateKey") -> tuple[list[_Opened], list[Skipped]]:
    """Return each attempt once, and the files that were not counted."""
    skipped: list[Skipped] = []
    by_attempt: dict[str, list[_Opened]] = {}
    for path in dict.fromkeys(files):
        try:
            one = _open(path, key)
        except AppError as error:
            skipped.append(Skipped(file=str(path), reason=error))
            continue
        by_attempt.setdefault(one.responses.attempt, []).append(one)
    counted: list[_Opened] = []
    for first, *others in by_attempt.values():
        differing = [one for one in others if _without_name(one) != _without_name(first)]
        if differing:
            text = QT_TRANSLATE_NOOP(
                "core",
                "Several files tell different things of this attempt ({files}), so none of them was counted. "
                "Ask for the answers again, and look at who had the files.",
            )
            names = ", ".join(one.file for one in (first, *others))
            skipped += [Skipped(file=one.file, reason=TrustError(text, files=names)) for one in (first, *others)]
            continue
        counted.append(first)
        text = QT_TRANSLATE_NOOP("core", "This attempt is in {file} as well and was counted once.")
        skipped += [Skipped(file=one.file, reason=CourseError(text, file=first.file), repeated=True) for one in others]
    return counted, skipped


def _without_name(one: _Opened) -> tuple[str, ExamResponses]:
    """Return what has to be the same in two files of one attempt; a person may be named differently later."""
    return one.installation, msgspec.structs.replace(one.responses, name="")


def _open(path: Path, key: "PrivateKey") -> _Opened:
    from app.trust.box import unseal
    from app.trust.keys import key_id, key_id_text
    from app.trust.signing import verify

    text = QT_TRANSLATE_NOOP(
        "core",
        "The answers in this file cannot be understood ({reason}): they are damaged, or from a newer Kense. "
        "Nothing was counted. Fetch them again, or use a newer Kense.",
    )
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TrustError(text, reason=f"{path.stat().st_size} bytes")
        sealed = path.read_bytes()
    except OSError as error:
        unreadable = QT_TRANSLATE_NOOP(
            "core", "The file cannot be read ({reason}). Nothing was counted. Fetch it again."
        )
        raise TrustError(unreadable, reason=error.strerror or error) from error
    told = unseal(sealed, key)
    try:
        signed = msgspec.json.decode(told, type=SignedResponses)
        verify(signed.body, purpose="responses", signature=signed.signature, public_key=signed.public_key)
        responses = msgspec.json.decode(signed.body, type=ExamResponses)
    except (ValueError, RecursionError) as error:
        raise TrustError(text, reason=str(error).split("\n", 1)[0]) from error
    return _Opened(file=str(path), installation=key_id_text(key_id(signed.public_key)), responses=responses)


class _Exam(msgspec.Struct, frozen=True, kw_only=True):
    """An exam with the original questions, as they are marked today."""

    master: ExamMaster
    library: Library
    questions: Mapping[str, AnyQuestion]

    @classmethod
    def read(cls, master_path: Path, folder: Path, paths: AppPaths) -> "_Exam":
        master = read_master(master_path)
        course, library = course_with_library(folder, paths)
        missing = [one for one in master.questions if one not in course.questions]
        if missing:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The course in {folder} has no question {question}, which is in the exam. Nothing was marked and the "
                "answers are safe. Name the folder that the exam was made from.",
            )
            raise CourseError(text, folder=str(folder), question=missing[0])
        questions = {one: library.resolved(course.questions[one]) for one in master.questions}
        return cls(master=master, library=library, questions=questions)

    @property
    def changed(self) -> tuple[str, ...]:
        return tuple(one for one, told in self.master.questions.items() if fingerprint(self.questions[one]) != told)

    def marked(self, one: _Opened, marks: Mapping[str, GivenMarks]) -> SealedResult:
        """Return the result of an attempt with the points given to its essays.

        Raises:
            CourseError: if it is no attempt at this exam.
        """
        told, quiz = one.responses, self.master.quiz
        if (told.exam, told.quiz, told.content) != (self.master.exam, quiz.id, self.master.exam_content):
            text = QT_TRANSLATE_NOOP(
                "core",
                "These are answers to another exam, or to one that was changed on the way ({exam}, {quiz}). They were "
                "not counted. Mark them with the file that was kept for that exam.",
            )
            raise CourseError(text, exam=told.exam, quiz=told.quiz)
        paper, state = self._paper(told), self._state(told)
        if not state.submitted:
            raise CourseError(QT_TRANSLATE_NOOP("core", "This attempt was not handed in, so it was not counted."))
        floors = {section.id: section.pass_mark for section in quiz.sections if section.pass_mark}
        for question, given in marks.items():
            state = state.after(AttemptEvent(kind="mark", question=question, marks=given.points, by=given.by))
        result = mark(paper, state, quiz.rules(), section_floors=floors)
        limit_s = quiz.limit_minutes * 60 * (1 + told.terms.extra_time)
        return _result(one, result, state, _essays(paper, state, marks), limit_s=limit_s, own_paper=self._is_own(told))

    def _paper(self, told: ExamResponses) -> Paper:
        """Return the paper with the original questions, which has to be one that this exam can give."""
        ids = [asked.question for asked in told.paper]
        drawn = self._drawn(told.seed)
        fits = Counter(asked.section for asked in told.paper) == Counter(one.section for one in drawn.questions)
        if len(set(ids)) != len(ids) or not set(ids) <= self.questions.keys() or not fits:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The questions of this attempt are not a paper of this exam, so it was not counted. "
                "Look at who had the file and the PC.",
            )
            raise CourseError(text)
        return Paper(
            seed=told.seed,
            questions=tuple(
                PaperQuestion(
                    question=self.questions[asked.question],
                    graded=self.library.is_graded(self.questions[asked.question]),
                    section=asked.section,
                )
                for asked in told.paper
            ),
        )

    def _drawn(self, seed: str) -> Paper:
        banks = {bank: [self.questions[one] for one in ids] for bank, ids in self.master.banks.items()}
        return draw(self.master.quiz, banks, seed=seed)

    def _is_own(self, told: ExamResponses) -> bool:
        """Tell whether a first attempt has the paper of its seed; later ones depend on what was asked before."""
        drawn = [(one.question.id, one.section) for one in self._drawn(told.seed).questions]
        return told.number != 1 or drawn == [(asked.question, asked.section) for asked in told.paper]

    def _state(self, told: ExamResponses) -> AttemptState:
        veil = veil_with(bytes.fromhex(self.master.secret))

        def original(event: AttemptEvent) -> AttemptEvent:
            question = self.questions.get(event.question)
            if event.kind != "response" or question is None:
                return event
            return msgspec.structs.replace(event, response=unveiled_response(question, event.response, veil))

        # Marks of essays are the office's to give, whatever the file says.
        events: Iterable[AttemptEvent] = (timed.event for timed in told.events if timed.event.kind != "mark")
        return replay(original(event) for event in events)


def _essays(paper: Paper, state: AttemptState, marks: Collection[str]) -> tuple[Essay, ...]:
    found: list[Essay] = []
    for question in (one.question for one in paper.questions if type_of(one.question).marked == "person"):
        text = state.responses.get(question.id)
        if isinstance(text, str) and text.strip():
            rubric = question.rubric if isinstance(question, EssayQuestion) else ()
            found.append(
                Essay(
                    question=question.id,
                    text=text,
                    stem=question.stem,
                    rubric=rubric,
                    marked=question.id in marks,
                )
            )
    return tuple(found)


def _result(
    one: _Opened, result: Result, state: AttemptState, essays: tuple[Essay, ...], *, limit_s: float, own_paper: bool
) -> SealedResult:
    told = one.responses
    return SealedResult(
        file=one.file,
        name=told.name,
        profile=told.profile,
        installation=one.installation,
        attempt=told.attempt,
        number=told.number,
        started_at=told.started_at,
        submitted_at=told.submitted_at,
        fraction=result.fraction,
        earned=result.earned,
        possible=result.possible,
        pass_mark=result.pass_mark,
        passed=None if result.pending and not result.passed else result.passed,
        objectives=result.objectives,
        sections=result.sections,
        used=state.used,
        away=state.away,
        jumps=state.jumps,
        languages=state.languages,
        limit_s=limit_s,
        timed_out=state.timed_out,
        extra_time=told.terms.extra_time,
        allowed_by=told.terms.allowed_by,
        blanks=sum(marked.blank for marked in result.questions),
        essays=essays,
        own_paper=own_paper,
    )
