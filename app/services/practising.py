"""Practice desks: showing, guiding, practising and examining at them. Every action is saved at once."""

from collections.abc import Sequence

import msgspec

from app.base.clock import Clock
from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.setting import LibrarySetting
from app.course.structure import Course
from app.engine import timing
from app.engine.paper import new_seed
from app.practice import AnyPractice, Staged, outcome, play_of, replay, staged
from app.practice.common import Entry
from app.practice.dialogue import Dialogue
from app.practice.formulas import FormulaError
from app.practice.guide import Duty, next_duty
from app.practice.scoring import Outcome
from app.practice.spec import Variant
from app.practice.values import UnknownValueError
from app.services import run_steps
from app.services.learning import Learning
from app.services.open_run import MODES, Mode, OpenRun, RunReport
from app.storage.learner import attempts, practice
from app.storage.learner.attempts import ClockStand
from app.storage.learner.file import LearnerFile
from app.storage.learner.practice import RunRow, Standing

__all__ = ["MODES", "Duty", "Mode", "OpenRun", "Practising", "RunReport", "RunRow", "Standing"]
"""What the window may use of this use case, values of lower floors included."""


class Practising:
    """What one learner does at practice desks."""

    def __init__(self, file: LearnerFile, learning: Learning, clock: Clock) -> None:
        self._file = file
        self._learning = learning
        self._clock = clock

    def standings(self, course_id: str) -> dict[str, Standing]:
        """Return what was reached at the desks of a course; desks never played are left out."""
        return practice.standings(self._file.db, course_id)

    def waiting(self, course_id: str) -> set[str]:
        """Return the desks of a course at which a run waits."""
        return practice.waiting(self._file.db, course_id)

    def waiting_run(self, course: Course, practice_id: str) -> RunRow | None:
        """Return the run that waits at a desk, or None."""
        return practice.open_run(self._file.db, course.manifest.id, practice_id)

    def history(self, course: Course, practice_id: str) -> list[RunRow]:
        """Return the runs at a desk that were handed in, first one first."""
        rows = practice.runs(self._file.db, course.manifest.id, practice_id)
        return [row for row in rows if row.ended_at and not row.given_up]

    def unseen(self, course: Course, practice_id: str) -> int:
        """Return how many exam variants of a desk this learner has not been given yet."""
        rows = practice.runs(self._file.db, course.manifest.id, practice_id)
        seen = {row.variant for row in rows if row.mode == "exam"}
        return sum(one.id not in seen for one in _variants(course.practices[practice_id], "exam"))

    def begin(self, course: Course, practice_id: str, mode: Mode, *, layer: str = "") -> OpenRun:
        """Return a new run; one that waits at the desk is given up. Without a layer it is the first one the desk has.

        Raises:
            CourseError: if the desk cannot be played with the law and calendar there are.
            StorageError: if the start could not be recorded.
        """
        desk = course.practices[practice_id]
        rows = practice.runs(self._file.db, course.manifest.id, practice_id)
        number = max((row.number for row in rows), default=0) + 1
        variant = _least_seen(_variants(desk, mode), rows, mode)
        played = self._staged(desk, variant.id, layer or next((one.id for one in desk.layers), ""))
        if mode == "show":
            return run_steps.unrecorded(course.manifest.id, played, mode, self._clock, content=course.content_hash)
        # Together, so that a run that cannot begin leaves the one that waits.
        with self._file.together():
            self._give_up(course, practice_id)
            row = self._start(course, desk, played, mode, number)
        return self._opened(row)

    def go_on(self, course: Course, practice_id: str) -> OpenRun | None:
        """Return the run that waits at a desk, with what passed since by the clocks; None if there is none."""
        row = self.waiting_run(course, practice_id)
        return None if row is None else self._gone_on(self._opened(row))

    def act(self, run: OpenRun, entry: Entry) -> OpenRun:
        """Save one entry of the log and return the run after it; on the disk when this returns.

        A run that has ended stays as it is.

        Raises:
            StorageError: if it could not be saved; the run is as it was.
        """
        if run.recorded and practice.run(self._file.db, run.row.id).ended_at is not None:
            return run
        after = run_steps.acted(run, entry)
        if run.recorded:
            self._file.record("practice.entry", {"run": run.row.id, "entry": msgspec.to_builtins(after.log[-1])})
        return after

    def tick(self, run: OpenRun, *, closed: bool = False) -> OpenRun:
        """Read the clocks and return the run with its time; it stands still while the program is closed.

        Raises:
            StorageError: if it could not be saved; the clock goes on all the same at the next call.
        """
        after = run_steps.ticked(run, self._clock, closed=closed)
        if run.recorded and _is_timed(run):
            now = after.read
            stand = ClockStand(used=round(after.used, 3), at=now.at, monotonic=now.monotonic, boot=now.boot)
            self._file.remember_clock(run.row.id, stand)
        return after

    def shown_at(self, run: OpenRun, log: tuple[Entry, ...]) -> OpenRun:
        """Return a shown run as it is after a log; nothing is recorded."""
        return run_steps.shown_at(run, log)

    def duty(self, run: OpenRun, *, case: str = "") -> Duty | None:
        """Return the next duty of a guided run, of a case if one is named."""
        return next_duty(run.play, run.state, case=case)

    def model_log(self, run: OpenRun, language: str) -> list[Entry]:
        """Return the log of the model solution of this variant, in a language."""
        return run_steps.model_log(run, language, self._learning.catalogue.library.law)

    def standing_now(self, run: OpenRun) -> Outcome:
        """Return what the run has earned as it stands; never shown before it is handed in but by a guide."""
        return outcome(run.play, run.state)

    def submit(self, course: Course, run: OpenRun) -> RunReport:
        """Hand in: score, record, and complete the course if its rule is now met; a second time changes nothing.

        Raises:
            StorageError: if it could not be recorded; the run is still open then.
        """
        found = outcome(run.play, run.state)
        if not run.recorded:
            return RunReport(run=run, outcome=found, best=None, runs=0)
        if practice.run(self._file.db, run.row.id).ended_at is None:
            # Together, so that no power cut leaves a course complete without the fact that says so.
            with self._file.together():
                self._file.record("practice.submitted", _told(run, found))
                self._learning.complete_if_done(course)
        return self.report(course, run.row.id)

    def give_up(self, run: OpenRun) -> None:
        """End a run without a score; its log stays on the record."""
        if run.recorded:
            self._file.record("practice.given-up", {"run": run.row.id})

    def report(self, course: Course, run_id: str) -> RunReport:
        """Return a run that was handed in, scored again from its stored desk and log."""
        row = practice.run(self._file.db, run_id)
        run = self._opened(row)
        reached = self.standings(course.manifest.id).get(row.practice)
        found = outcome(run.play, run.state)
        return RunReport(
            run=run, outcome=found, best=reached.best if reached else None, runs=reached.runs if reached else 0
        )

    def _staged(self, desk: AnyPractice, variant: str, layer: str) -> Staged:
        setting = LibrarySetting(self._learning.catalogue.library)
        try:
            return staged(desk, variant=variant, seed=new_seed(), setting=setting, layer=layer)
        except (UnknownValueError, FormulaError) as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "This desk cannot be opened: {problem} is missing in law, calendar or course. Your progress is safe. "
                "Ask the trainer for a new copy of the course.",
            )
            raise CourseError(text, problem=str(error)) from error

    def _start(self, course: Course, desk: AnyPractice, played: Staged, mode: Mode, number: int) -> RunRow:
        import uuid  # 4 ms that a start does not need

        extra, allowed_by = attempts.extra_time(self._file.db)
        timed = desk.limit_minutes if mode in {"practice", "exam"} else 0
        body = {
            "run": str(uuid.uuid4()),
            "course": course.manifest.id,
            "practice": desk.id,
            "mode": mode,
            "layer": played.scene.layer,
            "variant": played.scene.variant,
            "number": number,
            "content": course.content_hash,
            "limit_s": timed * 60 * (1 + extra),
            "slower": 1 + extra,
            "allowed_by": allowed_by,
        }
        self._file.start_run(body, played)
        return practice.run(self._file.db, str(body["run"]))

    def _give_up(self, course: Course, practice_id: str) -> None:
        row = self.waiting_run(course, practice_id)
        if row is not None:
            self._file.record("practice.given-up", {"run": row.id})

    def _opened(self, row: RunRow) -> OpenRun:
        log = practice.entries(self._file.db, row.id)
        played = practice.staged(self._file.db, row.staged)
        stand = attempts.clock_stand(self._file.db, row.id)
        used = max([stand.used if stand else 0.0, *(entry.t for entry in log)])
        play, read = play_of(played), timing.reading(self._clock)
        return OpenRun(row=row, staged=played, play=play, log=tuple(log), state=replay(play, log), used=used, read=read)

    def _gone_on(self, run: OpenRun) -> OpenRun:
        return self.tick(run, closed=True)


def _is_timed(run: OpenRun) -> bool:
    """Tell whether seconds matter, so that each of them has to survive an interruption."""
    return bool(run.row.limit_s) or isinstance(run.staged.practice, Dialogue)


def _variants(desk: AnyPractice, mode: Mode) -> Sequence[Variant]:
    """Return the variants a mode may draw: those kept for exams only there."""
    kept = [one for one in desk.variants if one.for_exam == (mode == "exam")]
    return kept or desk.variants


def _least_seen(variants: Sequence[Variant], rows: Sequence[RunRow], mode: Mode) -> Variant:
    """Return the variant this learner has had least often; the first of those in written order."""
    if mode == "show":
        return variants[0]
    return min(variants, key=lambda one: sum(row.variant == one.id for row in rows))


def _told(run: OpenRun, found: Outcome) -> dict[str, object]:
    """Return what the fact of handing in tells; of a layer that is not graded no score."""
    return {
        "run": run.row.id,
        "score": found.score if found.graded else None,
        "passed": found.passed if found.graded else None,
        "criteria": {one.criterion: [round(one.earned, 2), one.possible] for one in found.criteria},
        "auto_failed": [f"{one.case}/{one.rule}" for one in found.auto_failed],
        "used": round(run.used, 1),
    }
