"""Trying a practice desk that is still being written: a run as a learner has it, of which nothing is kept.

No file of a learner is known here, so nothing can be recorded; a run lives as long as whoever holds it.
"""

from collections.abc import Iterator

import msgspec

from app.base.clock import Clock
from app.base.errors import CourseError
from app.base.faults import Fault, Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, FaultError, parse_yaml, to_struct
from app.course.draft import Draft
from app.course.library import Library
from app.course.reader import ANY_PRACTICE
from app.course.setting import LibrarySetting
from app.course.structure import Course
from app.engine.paper import new_seed
from app.practice import AnyPractice, Staged, outcome, play_of, replay, staged
from app.practice.common import Entry
from app.practice.desk import CaseFile, Desk
from app.practice.formulas import FormulaError
from app.practice.guide import Duty, next_duty
from app.practice.names import name_problems
from app.practice.spec import Variant
from app.practice.values import UnknownValueError
from app.services import run_steps
from app.services.open_run import Mode, OpenRun, RunReport

BLOCKING = "unknown-name"
"""The code of faults with which a run cannot be shown: something is asked for that is not there."""


class Rehearsal:
    """What a trainer tries; offers `app.ui.practice.keeper.RunKeeper` the same deeds as `Practising`."""

    def __init__(self, library: Library, clock: Clock) -> None:
        """`library` is the law and calendar of the course that is written."""
        self._library = library
        self._clock = clock

    def begin(
        self, course_id: str, desk: AnyPractice, mode: Mode = "practice", *, variant: str = "", layer: str = ""
    ) -> OpenRun:
        """Return a new run with a new seed; without a name the first variant for the mode, and the first layer.

        Raises:
            CourseError: if the desk cannot be played as it is written.
        """
        names = [one.id for one in variants_for(desk, mode)]
        layers = [one.id for one in desk.layers]
        played = self._staged(
            desk,
            variant=variant if variant in {one.id for one in desk.variants} else names[0],
            seed=new_seed(),
            layer=layer if layer in layers else next(iter(layers), ""),
        )
        timed = desk.limit_minutes if mode in {"practice", "exam"} else 0
        return run_steps.unrecorded(course_id, played, mode, self._clock, limit_s=timed * 60)

    def taken_over(self, run: OpenRun, desk: AnyPractice) -> OpenRun:
        """Return a run at the desk as it is written now: same variant and draw, same log; deeds that are gone fall out.

        Raises:
            CourseError: if the desk, or this variant of it, cannot be played.
        """
        scene = run.staged.scene
        layers = [one.id for one in desk.layers] or [""]
        if scene.variant not in {one.id for one in desk.variants} or scene.layer not in layers:
            text = QT_TRANSLATE_NOOP(
                "core", "The variant {variant} is not there any more. Run the desk from the start."
            )
            raise CourseError(text, variant=f"{scene.variant} {scene.layer}".strip())
        played = self._staged(desk, variant=scene.variant, seed=scene.seed, layer=scene.layer)
        play = play_of(played)
        return msgspec.structs.replace(run, staged=played, play=play, state=replay(play, run.log))

    def act(self, run: OpenRun, entry: Entry) -> OpenRun:
        """Return a run after one entry of the log."""
        return run_steps.acted(run, entry)

    def tick(self, run: OpenRun) -> OpenRun:
        """Read the clocks and return the run with its time."""
        return run_steps.ticked(run, self._clock)

    def shown_at(self, run: OpenRun, log: tuple[Entry, ...]) -> OpenRun:
        """Return a shown run as it is after a log."""
        return run_steps.shown_at(run, log)

    def duty(self, run: OpenRun, *, case: str = "") -> Duty | None:
        """Return the next duty of a guided run, of a case if one is named."""
        return next_duty(run.play, run.state, case=case)

    def model_log(self, run: OpenRun, language: str) -> list[Entry]:
        """Return the log of the model solution of this variant, in a language."""
        return run_steps.model_log(run, language, self._library.law)

    def submit(self, course: Course, run: OpenRun) -> RunReport:
        """Hand in: score the run; nothing is recorded."""
        del course
        return RunReport(run=run, outcome=outcome(run.play, run.state), best=None, runs=0)

    def _staged(self, desk: AnyPractice, *, variant: str, seed: str, layer: str) -> Staged:
        try:
            return staged(desk, variant=variant, seed=seed, setting=LibrarySetting(self._library), layer=layer)
        except (UnknownValueError, FormulaError, LookupError) as error:
            text = QT_TRANSLATE_NOOP(
                "core", "This desk cannot be played yet: {problem} is missing or cannot be worked out. Nothing is lost."
            )
            raise CourseError(text, problem=str(error)) from error


def variants_for(desk: AnyPractice, mode: Mode) -> tuple[Variant, ...]:
    """Return the variants a mode may draw: those kept for exams only there."""
    return tuple(one for one in desk.variants if one.for_exam == (mode == "exam")) or desk.variants


def in_the_way(desk: AnyPractice) -> Iterator[Problem]:
    """Yield the faults with which a desk cannot be shown as a learner sees it."""
    yield from (one for one in name_problems(desk) if one.code == BLOCKING)


def practice_of(draft: Draft, practice_id: str) -> AnyPractice:
    """Return a desk of a draft with the cases of its folder.

    Raises:
        FaultError: with the first fault of one of its files.
    """
    name = f"practice/{practice_id}.yaml"
    desk: AnyPractice = to_struct(_file(draft, name), ANY_PRACTICE)
    if isinstance(desk, Desk):
        for part in draft.under(f"practice/{practice_id}"):
            cases = to_struct(_file(draft, part), CaseFile).cases
            desk = msgspec.structs.replace(desk, cases=(*desk.cases, *cases))
    return desk


def _file(draft: Draft, name: str) -> AuthoredFile:
    if name not in draft.files:
        text = QT_TRANSLATE_NOOP("core", "There is no file {name}.")
        raise FaultError(Fault(name, 0, "missing-file", text, {"name": name}))
    return parse_yaml(draft.files[name], name=name)
