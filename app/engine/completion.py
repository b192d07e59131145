"""When a course is complete, and how far a learner is; computed from what was done, never stored as truth."""

from collections.abc import Collection
from typing import Literal

import msgspec

from app.course.outline import CourseManifest, LearningPath, OutlineItem

Status = Literal["new", "started", "completed"]


class CourseProgress(msgspec.Struct, frozen=True, kw_only=True):
    """A learner's standing in one course. `passed` are quizzes and practice desks; `best` their scores, 0.0 to 1.0."""

    read: frozenset[str]
    passed: frozenset[str]
    best: dict[str, float]
    done: int
    total: int
    status: Status
    started: bool

    @property
    def fraction(self) -> float:
        """Return the share of required items that are done, 0.0 to 1.0."""
        return self.done / self.total if self.total else 0.0


def course_progress(
    manifest: CourseManifest,
    *,
    read: Collection[str],
    passed: Collection[str],
    best: dict[str, float],
    opened: bool = False,
) -> CourseProgress:
    """Return the standing of a learner who has read and passed these items."""
    lessons = manifest.lesson_ids() if manifest.completion.lessons == "all" else ()
    to_pass = (*manifest.completion.quizzes, *manifest.completion.practices)
    done = sum(one in read for one in lessons) + sum(one in passed for one in to_pass)
    total = len(lessons) + len(to_pass)
    started = opened or bool(read) or bool(best)
    complete = total > 0 and done == total
    return CourseProgress(
        read=frozenset(read),
        passed=frozenset(passed),
        best=best,
        done=done,
        total=total,
        status="completed" if complete else "started" if started else "new",
        started=started,
    )


def next_item(manifest: CourseManifest, progress: CourseProgress, *, after: str = "") -> OutlineItem | None:
    """Return what comes next: the first required item not done; None when nothing is left.

    A practice desk that the course does not require comes where it stands right behind `after`, and when nothing
    required is left; once tried it is done with.
    """
    items = manifest.items()
    required = _required(manifest)
    done = progress.read | progress.passed | {one for one in progress.best if one not in required}
    left = [one for one in items if one.id not in done]
    place = next((at for at, one in enumerate(items) if one.id == after), None)
    behind = items[place + 1 : place + 2] if place is not None else ()
    desks = [one for one in behind if one in left and one.id not in required]
    return next(iter([*desks, *(one for one in left if one.id in required), *left]), None)


def _required(manifest: CourseManifest) -> frozenset[str]:
    """Return the items that the course asks for to be complete."""
    lessons = manifest.lesson_ids() if manifest.completion.lessons == "all" else ()
    return frozenset((*lessons, *manifest.completion.quizzes, *manifest.completion.practices))


def updated_since(completed: str, now: str) -> bool:
    """Tell whether a course has more than other words than in the version it was completed in (course-format.md).

    A new third number is prose alone: nobody has to look at the course again for it.
    """
    try:
        return [*map(int, completed.split("."))][:2] < [*map(int, now.split("."))][:2]
    except ValueError:
        return False


def minutes_left(manifest: CourseManifest, progress: CourseProgress, minutes: dict[str, int]) -> int:
    """Return the advised minutes of all items not done; `minutes` gives them per item."""
    done = progress.read | progress.passed
    return sum(minutes.get(item.id, 0) for item in manifest.items() if item.id not in done)


def path_done(path: LearningPath, *, completed: Collection[str], exam_passed: bool) -> tuple[str, ...]:
    """Return the courses with which the learning path is complete, empty while it is not.

    Those of the first short path that is done whole, else all of the path.
    """
    rule = path.completion
    if rule is None or not exam_passed:
        return ()
    whole = tuple(one.id for one in path.courses)
    ways = [whole] if rule.courses == "all" else [*(short.courses for short in path.short_paths), whole]
    return next((way for way in ways if way and all(one in completed for one in way)), ())
