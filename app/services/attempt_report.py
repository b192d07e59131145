"""A finished attempt as the learner reads it: by objective, with lessons to read again, and what may be shown."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from app.course.outline import Objective, QuizRules
from app.course.structure import Course
from app.engine.marking import Result
from app.questions.common import Response
from app.services.open_attempt import OpenAttempt


class ObjectiveReport(msgspec.Struct, frozen=True, kw_only=True):
    """One objective in a result, with the lessons to read again; `floor` is the least fraction asked for."""

    objective: Objective
    earned: float
    possible: float
    lessons: tuple[str, ...]
    floor: float = 0.0

    @property
    def known(self) -> bool:
        """Tell whether every point of the objective was earned."""
        return self.earned + 1e-9 >= self.possible


class AttemptReport(msgspec.Struct, frozen=True, kw_only=True):
    """A finished attempt: result, objectives and own answers.

    `feedback_due` says whether the result may be shown yet, `answers_shown` whether own answers may stand beside the
    right ones; `used` and `away` are seconds, `jumps` counts how often the PC's clock was moved.
    """

    attempt: OpenAttempt
    result: Result
    objectives: tuple[ObjectiveReport, ...]
    responses: Mapping[str, Response | None]
    feedback_due: bool
    answers_shown: bool
    used: float
    away: float
    jumps: int
    timed_out: bool


def report_of(course: Course, attempt: OpenAttempt, result: Result, *, today: datetime) -> AttemptReport:
    """Return the report of an attempt that was handed in."""
    rules, state = attempt.terms.rules, attempt.state
    due = feedback_due(rules, now=today) and not attempt.sealed
    return AttemptReport(
        attempt=attempt,
        result=result,
        objectives=_objectives(course, result),
        responses=state.responses,
        feedback_due=due,
        answers_shown=due and rules.show_answers,
        used=max(attempt.used, state.used),
        away=state.away,
        jumps=state.jumps,
        timed_out=state.timed_out,
    )


def feedback_due(rules: QuizRules, *, now: datetime) -> bool:
    """Tell whether the result of a handed-in attempt may be shown: at once, or from the day after the last one on."""
    if rules.feedback != "closed" or rules.closes is None:
        return True
    return now.astimezone().date() > rules.closes


def _objectives(course: Course, result: Result) -> tuple[ObjectiveReport, ...]:
    known = {objective.id: objective for objective in course.manifest.objectives}
    return tuple(
        ObjectiveReport(
            objective=known[one.name],
            earned=one.earned,
            possible=one.possible,
            lessons=_lessons_for(course, one.name),
            floor=one.floor,
        )
        for one in result.objectives
        if one.name in known and one.possible
    )


def _lessons_for(course: Course, objective: str) -> tuple[str, ...]:
    """Return the lessons that teach an objective, in reading order."""
    return tuple(
        lesson_id
        for lesson_id in course.manifest.lesson_ids()
        if lesson_id in course.lessons and objective in next(iter(course.lessons[lesson_id].values())).objectives
    )
