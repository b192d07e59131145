"""Quizzes and exams: beginning, answering, handing in and looking back. Every change is saved at once."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from app.base.clock import Clock
from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.outline import QuizItem, QuizRules
from app.course.structure import Course
from app.engine import timing
from app.engine.admission import Admission, admission
from app.engine.attempt import AttemptEvent, AttemptState, replay
from app.engine.drawing import draw
from app.engine.marking import MarkedQuestion, Result, mark, mark_question
from app.engine.paper import Paper, new_seed
from app.engine.terms import Terms, read_terms
from app.questions.common import Response
from app.services.attempt_report import AttemptReport, ObjectiveReport, report_of
from app.services.learning import Learning
from app.services.open_attempt import OpenAttempt
from app.storage.learner import attempts
from app.storage.learner.attempts import AttemptRow, ClockStand
from app.storage.learner.file import LearnerFile

__all__ = ["Admission", "AttemptReport", "Examining", "ObjectiveReport", "OpenAttempt"]
"""What the window may use of this use case, values of lower floors included."""


class Examining:
    """What one learner does in quizzes."""

    def __init__(self, file: LearnerFile, learning: Learning, clock: Clock) -> None:
        self._file = file
        self._learning = learning
        self._clock = clock

    def admission(self, course: Course, quiz_id: str) -> Admission:
        """Tell whether an attempt may begin now, and if not, why and from when on."""
        rows = attempts.attempts(self._file.db, course.manifest.id, quiz_id)
        handed_in = [datetime.fromisoformat(row.submitted_at) for row in rows if row.submitted_at]
        begun = [datetime.fromisoformat(row.started_at) for row in rows]
        waits = any(row.submitted_at is None for row in rows)
        return admission(
            course.manifest.quiz(quiz_id), begun=begun, handed_in=handed_in, open_attempt=waits, now=self._clock.now()
        )

    def begin(self, course: Course, quiz_id: str, *, code: str = "") -> OpenAttempt:
        """Return the open attempt at a quiz, or start a new one; what was answered is there again.

        `code` is what the invigilator typed; going on with an attempt after an interruption needs none.

        Raises:
            CourseError: if no attempt may begin now, the code is wrong, or the banks cannot give a paper.
            StorageError: if the start could not be recorded.
        """
        row = attempts.open_attempt(self._file.db, course.manifest.id, quiz_id)
        if row is not None:
            return self._gone_on(self._opened(course, row))
        quiz = course.manifest.quiz(quiz_id)
        refusal = self.admission(course, quiz_id).refusal
        if refusal is not None:
            raise refusal
        if quiz.opening_code and not _fits(code, quiz.opening_code):
            text = QT_TRANSLATE_NOOP(
                "core", "This is not the opening code. Nothing was begun and nothing is lost. Ask the invigilator."
            )
            raise CourseError(text)
        return self._opened(course, self._start(course, quiz))

    def practise(self, course: Course, quiz_id: str) -> OpenAttempt:
        """Return an attempt of which nothing is kept, in a quiz that allows it; it has no limit and no code."""
        quiz = course.manifest.quiz(quiz_id)
        seed = new_seed()
        rules = msgspec.structs.replace(quiz.rules(), limit_minutes=0)
        row = AttemptRow(
            id="practice",
            course=course.manifest.id,
            quiz=quiz_id,
            number=0,
            seed=seed,
            paper="",
            content=course.content_hash,
            pass_mark=quiz.pass_mark,
            started_at=self._clock.now().isoformat(timespec="milliseconds"),
        )
        return OpenAttempt(
            row=row,
            quiz=quiz,
            paper=self._drawn(course, quiz, seed, seen={}),
            state=AttemptState(),
            terms=Terms(rules=rules, floors=_floors(quiz)),
            used=0.0,
            read=timing.reading(self._clock),
            recorded=False,
        )

    def has_open(self, course: Course, quiz_id: str) -> bool:
        """Tell whether an attempt at the quiz waits to be finished."""
        return attempts.open_attempt(self._file.db, course.manifest.id, quiz_id) is not None

    def finished(self, course: Course, quiz_id: str) -> list[AttemptRow]:
        """Return the attempts handed in, first one first."""
        rows = attempts.attempts(self._file.db, course.manifest.id, quiz_id)
        return [row for row in rows if row.submitted_at]

    def record(self, attempt: OpenAttempt, event: AttemptEvent) -> OpenAttempt:
        """Save one event and return the attempt after it; on the disk when this returns.

        Raises:
            StorageError: if it could not be saved; the attempt is as it was.
        """
        event = msgspec.structs.replace(event, used=round(attempt.used, 1))
        if attempt.recorded:
            self._file.record("attempt.event", {"attempt": attempt.row.id, "event": _told(event)})
        return msgspec.structs.replace(attempt, state=attempt.state.after(event))

    def answer(self, attempt: OpenAttempt, question_id: str, response: Response) -> OpenAttempt:
        """Save a response."""
        return self.record(attempt, AttemptEvent(kind="response", question=question_id, response=response))

    def tick(self, attempt: OpenAttempt, *, closed: bool = False) -> OpenAttempt:
        """Read the clocks and return the attempt with its time; called every second while it is open.

        Sleep, a gap (`closed`) and a clock that was moved go on the record. With a limit, the time is on the disk when
        this returns, so that an interruption costs less than a second.

        Raises:
            StorageError: if it could not be saved; the clock goes on all the same at the next call.
        """
        now = timing.reading(self._clock)
        rules = attempt.terms.rules
        passed = timing.passage(attempt.read, now, when_closed=rules.when_closed, closed=closed)
        attempt = msgspec.structs.replace(attempt, used=attempt.used + passed.used, read=now)
        if passed.away:
            attempt = self.record(attempt, AttemptEvent(kind="away", seconds=round(passed.away, 1)))
        if passed.jump:
            attempt = self.record(attempt, AttemptEvent(kind="jump", seconds=round(passed.jump, 1)))
        self._keep_clock(attempt)
        return attempt

    def mark_now(self, attempt: OpenAttempt, question_id: str) -> MarkedQuestion:
        """Return the mark of one question, for quizzes that tell it before handing in."""
        return mark_question(attempt.paper.question(question_id), attempt.state, attempt.terms.rules)

    def submit(self, course: Course, attempt: OpenAttempt) -> AttemptReport:
        """Hand in: mark, record, and complete the course if its rule is now met; a second time changes nothing.

        Raises:
            StorageError: if it could not be recorded; the attempt is still open then.
        """
        if not attempt.recorded:
            state = attempt.state.after(AttemptEvent(kind="submit"))
            done = msgspec.structs.replace(attempt, state=state)
            return report_of(course, done, marked(done), today=self._clock.now())
        if attempts.attempt(self._file.db, attempt.row.id).submitted_at:
            return self.report(course, attempt.row.id)
        event = AttemptEvent(kind="submit", used=round(attempt.used, 1))
        body = {"attempt": attempt.row.id, "event": _told(event), **_outcome(attempt)}
        # Together, so that no power cut leaves a course complete without the fact that says so.
        with self._file.together():
            if attempt.out_of_time:
                self.record(attempt, AttemptEvent(kind="timeout"))
            self._file.record("attempt.submitted", body)
            self._learning.complete_if_done(course)
        return self.report(course, attempt.row.id)

    def give_marks(
        self, course: Course, attempt_id: str, question_id: str, marks: Mapping[str, float], *, by: str
    ) -> AttemptReport:
        """Record a person's marks for an essay of a handed-in attempt; `by` is "self" or the trainer's name.

        Raises:
            StorageError: if it could not be recorded.
        """
        attempt = self._opened(course, attempts.attempt(self._file.db, attempt_id))
        event = AttemptEvent(kind="mark", question=question_id, marks=marks, by=by)
        after = msgspec.structs.replace(attempt, state=attempt.state.after(event))
        with self._file.together():
            self._file.record("attempt.marked", {"attempt": attempt_id, "event": _told(event), **_outcome(after)})
            self._learning.complete_if_done(course)
        return self.report(course, attempt_id)

    def report(self, course: Course, attempt_id: str) -> AttemptReport:
        """Return a finished attempt, marked again from its stored paper, responses and rules."""
        attempt = self._opened(course, attempts.attempt(self._file.db, attempt_id))
        if attempt.terms.rules.feedback == "closed":
            # Only now it may be known whether the course is complete.
            self._learning.complete_if_done(course)
        return report_of(course, attempt, marked(attempt), today=self._clock.now())

    def code_fits(self, course: Course, quiz_id: str, code: str) -> bool:
        """Tell whether this is the opening code of a quiz; true where it has none."""
        hashed = course.manifest.quiz(quiz_id).opening_code
        return not hashed or _fits(code, hashed)

    def extra_time(self) -> tuple[float, str]:
        """Return the part by which time limits are longer for this person, and who allowed it."""
        return attempts.extra_time(self._file.db)

    def set_extra_time(self, extra: float, *, allowed_by: str) -> None:
        """Record extra time (0.25 is a quarter) for attempts that begin from now on; it stands on their record."""
        self._file.record("accommodation.set", {"extra_time": extra, "allowed_by": allowed_by.strip()})

    def redrawn(self, course: Course, row: AttemptRow) -> Paper:
        """Return the paper that the seed of an attempt gives from the course as it is now."""
        seen = attempts.times_drawn(self._file.db, row.course, row.quiz, before=row.number)
        return self._drawn(course, course.manifest.quiz(row.quiz), row.seed, seen=seen)

    def _start(self, course: Course, quiz: QuizItem) -> AttemptRow:
        import uuid  # 4 ms that a start does not need

        seed = new_seed()
        number = len(attempts.attempts(self._file.db, course.manifest.id, quiz.id)) + 1
        seen = attempts.times_drawn(self._file.db, course.manifest.id, quiz.id, before=number)
        body = {
            "attempt": str(uuid.uuid4()),
            "course": course.manifest.id,
            "quiz": quiz.id,
            "number": number,
            "seed": seed,
            "content": course.content_hash,
            "pass_mark": quiz.pass_mark,
            "terms": msgspec.to_builtins(self._terms(quiz)),
        }
        self._file.start_attempt(body, self._drawn(course, quiz, seed, seen=seen))
        return attempts.attempt(self._file.db, str(body["attempt"]))

    def _terms(self, quiz: QuizItem) -> Terms:
        extra, allowed_by = self.extra_time() if quiz.limit_minutes else (0.0, "")
        return Terms(
            rules=quiz.rules(),
            floors=_floors(quiz),
            extra_time=extra,
            allowed_by=allowed_by,
            limit_s=quiz.limit_minutes * 60 * (1 + extra),
        )

    def _drawn(self, course: Course, quiz: QuizItem, seed: str, *, seen: Mapping[str, int]) -> Paper:
        library = self._learning.catalogue.library
        banks = {
            bank: [library.resolved(question) for question in course.bank_questions((bank,))]
            for bank in quiz.all_banks()
        }
        ungraded = frozenset(
            question.id for questions in banks.values() for question in questions if not library.is_graded(question)
        )
        excluded = frozenset(
            question
            for other in quiz.excludes
            for question in attempts.times_drawn(self._file.db, course.manifest.id, other, before=EVERY)
        )
        return draw(quiz, banks, seed=seed, ungraded=ungraded, seen=seen, excluded=excluded)

    def _opened(self, course: Course, row: AttemptRow) -> OpenAttempt:
        state = replay(attempts.events(self._file.db, row.id))
        return OpenAttempt(
            row=row,
            quiz=_quiz_of(course, row),
            paper=attempts.paper(self._file.db, row.paper),
            state=state,
            terms=read_terms(row.terms, pass_mark=row.pass_mark),
            used=state.used,
            read=timing.reading(self._clock),
        )

    def _gone_on(self, attempt: OpenAttempt) -> OpenAttempt:
        """Return an attempt that was left, with the time it had used and what passed since by its rules."""
        stand = attempts.clock_stand(self._file.db, attempt.row.id)
        if stand is None:
            return attempt
        left = timing.Reading(at=stand.at, monotonic=stand.monotonic, boot=stand.boot)
        return self.tick(msgspec.structs.replace(attempt, used=max(stand.used, attempt.used), read=left), closed=True)

    def _keep_clock(self, attempt: OpenAttempt) -> None:
        if attempt.recorded and attempt.terms.limit_s:
            read = attempt.read
            stand = ClockStand(used=round(attempt.used, 3), at=read.at, monotonic=read.monotonic, boot=read.boot)
            self._file.remember_clock(attempt.row.id, stand)


EVERY = 1_000_000
"""A number of attempt that nobody reaches: all earlier ones count."""


def marked(attempt: OpenAttempt) -> Result:
    """Return the result of an attempt as it stands."""
    return mark(attempt.paper, attempt.state, attempt.terms.rules, section_floors=attempt.terms.floors)


def _outcome(attempt: OpenAttempt) -> dict[str, object]:
    """Return what the fact of handing in tells; of a sealed attempt only that it was handed in."""
    if attempt.sealed:
        return {"fraction": None, "passed": None, "sealed": True}
    result = marked(attempt)
    return {
        "fraction": result.fraction,
        "earned": result.earned,
        "possible": result.possible,
        "passed": result.passed,
        "pending": result.pending,
        "questions": [
            {
                "question": one.question_id,
                "earned": one.earned,
                "possible": one.possible,
                "fraction": one.fraction,
                "blank": one.blank,
            }
            for one in result.questions
        ],
    }


def _quiz_of(course: Course, row: AttemptRow) -> QuizItem:
    """Return the quiz of an attempt; of one that a new version took out, only the rules are left."""
    try:
        return course.manifest.quiz(row.quiz)
    except KeyError:
        kept = read_terms(row.terms, pass_mark=row.pass_mark).rules
        rules = {name: getattr(kept, name) for name in QuizRules.__struct_fields__}
        return QuizItem(id=row.quiz, title={course.manifest.source_language: row.quiz}, **rules)


def _floors(quiz: QuizItem) -> dict[str, float]:
    return {section.id: section.pass_mark for section in quiz.sections if section.pass_mark}


def _fits(code: str, hashed: str) -> bool:
    from app.trust.pin import code_matches

    return code_matches(code, hashed)


def _told(event: AttemptEvent) -> dict[str, object]:
    told: dict[str, object] = msgspec.to_builtins(event)
    return told
