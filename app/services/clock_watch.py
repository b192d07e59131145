"""The clock of the PC: noticed when it is wrong, told, put on the record, and never a reason to stop anybody."""

import contextlib
from datetime import UTC, datetime, timedelta
from typing import Literal

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.profiles import OpenProfile
from app.storage.learner.facts import last_fact

RELEASED = datetime(2026, 11, 23, tzinfo=UTC)
"""A clock before this day is wrong: the program did not exist yet."""

SLACK = timedelta(minutes=10)
"""How far a clock may stand before the last record: clocks drift by minutes, and are set right by as much."""

FARTHEST = timedelta(days=3653)
"""Ten years after its release nobody uses this program; a clock that says so is ahead."""

Wrong = Literal["before-release", "behind-record", "far-ahead"]


class ClockProblem(msgspec.Struct, frozen=True):
    """What is wrong with the clock; `text` and `fields` say it as an `AppError` does."""

    kind: Wrong
    text: str
    fields: dict[str, object]


def clock_problem(now: datetime, last_fact_at: datetime | None, released: datetime = RELEASED) -> ClockProblem | None:
    """Return what is wrong with a clock that says `now`, or None; all times are aware."""
    if now < released:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The clock of this PC says {day}, which is before Kense was made. You can go on: everything is saved in "
            "its order. Ask for the clock to be set, so that dates on documents are right.",
        )
        return ClockProblem("before-release", text, {"day": _day(now)})
    if now > released + FARTHEST:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The clock of this PC says {day}, which is years ahead. You can go on: everything is saved in its order. "
            "Ask for the clock to be set, so that dates on documents are right.",
        )
        return ClockProblem("far-ahead", text, {"day": _day(now)})
    if last_fact_at is not None and now < last_fact_at - SLACK:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The clock of this PC says {now}, but your last entry was made at {last}. You can go on: everything is "
            "saved in its order. Ask for the clock to be set, so that dates on documents are right.",
        )
        return ClockProblem("behind-record", text, {"now": _minute(now), "last": _minute(last_fact_at)})
    return None


class ClockWatch:
    """Watches the clock for one learner's session; the first problem is put on the record, once."""

    def __init__(self, opened: OpenProfile, clock: Clock) -> None:
        self._file = opened.file
        self._clock = clock
        self._newest: datetime | None = None
        self._warned = False

    def look(self) -> ClockProblem | None:
        """Return what is wrong with the clock now, or None."""
        last = last_fact(self._file.db)
        if last is not None:
            # The newest of the session: entries made since a jump back must not hide it.
            at = datetime.fromisoformat(last.at)
            self._newest = at if self._newest is None else max(at, self._newest)
        problem = clock_problem(self._clock.now(), self._newest)
        if problem is not None and not self._warned:
            self._warned = True
            self._record(problem)
        return problem

    def _record(self, problem: ClockProblem) -> None:
        body = {
            "problem": problem.kind,
            "wall": self._clock.now().isoformat(timespec="milliseconds"),
            "monotonic": round(self._clock.monotonic(), 3),
            "last": self._newest.isoformat(timespec="milliseconds") if self._newest else "",
        }
        # A full disk is told where an answer cannot be saved; the clock stops nobody.
        with contextlib.suppress(StorageError):
            self._file.record("clock.warned", body)


def _day(moment: datetime) -> str:
    return f"{moment.astimezone():%d.%m.%Y}"


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone():%d.%m.%Y %H:%M}"
