"""Steps of a run at a practice desk that need no storage, for learners' runs and for those that are only tried."""

import msgspec

from app.base.clock import Clock
from app.course.law import Law
from app.engine import timing
from app.practice import Staged, play_of, replay
from app.practice.common import Entry, Value
from app.practice.proof import solution_log
from app.services.open_run import Mode, OpenRun
from app.storage.learner.practice import RunRow


def unrecorded(
    course_id: str, played: Staged, mode: Mode, clock: Clock, *, limit_s: float = 0.0, content: str = ""
) -> OpenRun:
    """Return a new run of which nothing is kept."""
    row = RunRow(
        id=mode,
        course=course_id,
        practice=played.practice.id,
        mode=mode,
        layer=played.scene.layer,
        variant=played.scene.variant,
        number=0,
        staged="",
        content=content,
        limit_s=limit_s,
        slower=1.0,
        allowed_by="",
        started_at=clock.now().isoformat(timespec="milliseconds"),
    )
    play, read = play_of(played), timing.reading(clock)
    return OpenRun(row=row, staged=played, play=play, log=(), state=play.begin(), used=0.0, read=read, recorded=False)


def acted(run: OpenRun, entry: Entry) -> OpenRun:
    """Return a run after one entry of the log, which takes the time of the run."""
    entry = msgspec.structs.replace(entry, t=round(run.used, 1))
    return msgspec.structs.replace(run, log=(*run.log, entry), state=run.play.after(run.state, entry))


def ticked(run: OpenRun, clock: Clock, *, closed: bool = False) -> OpenRun:
    """Return a run with its time by the clocks; it stands still while the program is closed."""
    now = timing.reading(clock)
    passed = timing.passage(run.read, now, when_closed="stops", closed=closed)
    return msgspec.structs.replace(run, used=run.used + passed.used, read=now)


def shown_at(run: OpenRun, log: tuple[Entry, ...]) -> OpenRun:
    """Return a run as it is after a log."""
    return msgspec.structs.replace(run, log=log, state=replay(run.play, log))


def model_log(run: OpenRun, language: str, law: Law) -> list[Entry]:
    """Return the log of the model solution of a run's variant, in a language, with its law values."""
    return [
        msgspec.structs.replace(
            entry, arguments={name: _filled(law, value, language) for name, value in entry.arguments.items()}
        )
        for entry in solution_log(run.play, language)
    ]


def _filled(law: Law, value: Value, language: str) -> Value:
    return law.fill(value, language) if isinstance(value, str) else value
