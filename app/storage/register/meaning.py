"""What a fact says about a course: the rules of `app.storage.learner.projections`, as far as HR needs them.

Bodies come from strangers, so everything in them is looked at; a fact whose body is not as it should be is kept like
any other and says nothing.
"""

from collections.abc import Callable, Mapping
from typing import Any, Literal

import msgspec

Step = Literal["started", "completed", "began", "ended", "given-up", "marked"]

LONGEST_NAME = 100
COUNTED_MODES = ("practice", "exam")
"""Modes of practice runs whose scores count; guided runs are for learning."""


class Meaning(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What one fact says. `subject` is the attempt or run, `item` its quiz or desk; `fraction` is 0.0 to 1.0.

    `course` is empty where the fact names only the attempt: the fact by which it began tells the course.
    """

    step: Step
    course: str = ""
    subject: str = ""
    item: str = ""
    counts: bool = True
    fraction: float | None = None
    passed: bool | None = None


def meaning(kind: str, body: Mapping[str, Any]) -> Meaning | None:
    """Return what a fact says about a course, or None."""
    read = _READERS.get(kind)
    return read(body) if read else None


def course_of(body: Mapping[str, Any]) -> str:
    """Return the course that a body names, "" if it names none."""
    return _name(body, "course")


def _lesson(body: Mapping[str, Any]) -> Meaning | None:
    course = course_of(body)
    return Meaning(step="started", course=course) if course else None


def _completed(body: Mapping[str, Any]) -> Meaning | None:
    course, fraction = course_of(body), _fraction(body, "fraction")
    return Meaning(step="completed", course=course, fraction=fraction) if course and fraction is not None else None


def _attempt_started(body: Mapping[str, Any]) -> Meaning | None:
    return _began(body, subject=_name(body, "attempt"), item=_name(body, "quiz"), counts=True)


def _practice_started(body: Mapping[str, Any]) -> Meaning | None:
    counts = body.get("mode") in COUNTED_MODES
    return _began(body, subject=_name(body, "run"), item=_name(body, "practice"), counts=counts)


def _began(body: Mapping[str, Any], *, subject: str, item: str, counts: bool) -> Meaning | None:
    course = course_of(body)
    if not (course and subject):
        return None
    return Meaning(step="began", course=course, subject=subject, item=item, counts=counts)


def _attempt_submitted(body: Mapping[str, Any]) -> Meaning | None:
    return _result("ended", _name(body, "attempt"), _fraction(body, "fraction"), body)


def _attempt_marked(body: Mapping[str, Any]) -> Meaning | None:
    return _result("marked", _name(body, "attempt"), _fraction(body, "fraction"), body)


def _practice_submitted(body: Mapping[str, Any]) -> Meaning | None:
    return _result("ended", _name(body, "run"), _fraction(body, "score", most=100.0), body)


def _practice_given_up(body: Mapping[str, Any]) -> Meaning | None:
    subject = _name(body, "run")
    return Meaning(step="given-up", subject=subject) if subject else None


def _result(step: Step, subject: str, fraction: float | None, body: Mapping[str, Any]) -> Meaning | None:
    passed = body.get("passed")
    told = passed if isinstance(passed, bool) else None
    return Meaning(step=step, subject=subject, fraction=fraction, passed=told) if subject else None


def _name(body: Mapping[str, Any], field: str) -> str:
    """Return a name; one with a zero byte is none, since PostgreSQL keeps no such text."""
    told = body.get(field)
    fits = isinstance(told, str) and len(told) <= LONGEST_NAME and told.isprintable()
    return told if isinstance(told, str) and fits else ""


def _fraction(body: Mapping[str, Any], field: str, *, most: float = 1.0) -> float | None:
    told = body.get(field)
    if isinstance(told, bool) or not isinstance(told, int | float):
        return None
    return told / most if 0 <= told <= most else None


_READERS: dict[str, Callable[[Mapping[str, Any]], Meaning | None]] = {
    "lesson.opened": _lesson,
    "lesson.read": _lesson,
    "attempt.started": _attempt_started,
    "attempt.submitted": _attempt_submitted,
    "attempt.marked": _attempt_marked,
    "practice.started": _practice_started,
    "practice.submitted": _practice_submitted,
    "practice.given-up": _practice_given_up,
    "course.completed": _completed,
}
