"""The look at the clock: does it fit the program and what was recorded, and is its time zone the one of before?"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from app.base.clock import Clock
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.clock_watch import clock_problem
from app.services.doctor.finding import NOTHING_LOST, Finding, good
from app.storage.inspection import LearnerLook


def look(clock: Clock, learners: Iterable[LearnerLook]) -> Iterator[Finding]:
    """Yield what the clock says against the newest record of this PC."""
    newest = max((one for one in learners if one.last_at), key=lambda one: one.last_at, default=None)
    last_at = datetime.fromisoformat(newest.last_at) if newest else None
    now = clock.now()
    problem = clock_problem(now, last_at)
    if problem is not None:
        yield Finding(code=f"clock-{problem.kind}", level="warning", text=problem.text, fields=problem.fields)
    else:
        text = QT_TRANSLATE_NOOP("core", "The clock says {now}.")
        yield good("clock", text, now=f"{now.astimezone():%d.%m.%Y %H:%M}")
    before = datetime.fromisoformat(newest.last_local).utcoffset() if newest and newest.last_local else None
    zone = now.astimezone().utcoffset()
    if before is not None and zone != before:
        yield Finding(
            code="time-zone-changed",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "The time zone of this PC is {zone}; the last entry was made in {before}."),
            safe=NOTHING_LOST,
            advice=QT_TRANSLATE_NOOP(
                "core", "Look at the time zone in the settings of the PC: all of Kazakhstan has UTC+05:00 since 2024."
            ),
            fields={"zone": _zone(zone), "before": _zone(before)},
        )


def _zone(offset: timedelta | None) -> str:
    minutes = round((offset or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"
