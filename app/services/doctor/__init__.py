"""The doctor: looks at what Kense needs on this PC. It reads, tries and tells; only `mend` changes anything.

A new look is one module here and its line in `examine`; a finding has a code, and a fault for it in
tests/services/test_thirty_faults.py.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from app.base.clock import Clock, SystemClock
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.services.doctor import (
    cache,
    clocks,
    courses,
    disk,
    folders,
    fonts,
    keys,
    leftovers,
    location,
    log,
    profiles,
    program,
    settings,
    surroundings,
)
from app.services.doctor.finding import Finding, Level, Sentence
from app.services.doctor.mends import mend
from app.services.doctor.report import SIGNS, report_text, save_report

__all__ = ["SIGNS", "Doctor", "Finding", "Level", "Sentence", "examine", "mend", "report_text", "save_report"]


class Doctor:
    """The doctor as the window uses it; what it does may take seconds and belongs off the window's thread."""

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self._paths = paths
        self._clock = clock

    def examine(self, progress: Progress = silent) -> list[Finding]:
        """Return all findings.

        Raises:
            CancelledError: if `progress` raises it.
        """
        return examine(self._paths, self._clock, progress=progress)

    def mend(self, finding: Finding, *, name: str, unnamed: str) -> Sentence:
        """Do the mend of a finding and return what was done; the names are for a profile's card written anew.

        Raises:
            StorageError: if it cannot be done.
        """
        return mend(finding, self._paths, self._clock, name=" ".join(name.split()), unnamed=unnamed)

    def save_report(self, findings: list[Finding], target: Path, *, say: Callable[[Sentence], str]) -> None:
        """Write a report without names, in the language of `say`.

        Raises:
            StorageError: if it cannot be written there.
        """
        save_report(report_text(findings, self._paths, self._clock, say=say), target)


def examine(
    paths: AppPaths,
    clock: Clock | None = None,
    *,
    around: surroundings.Surroundings | None = None,
    progress: Progress = silent,
) -> list[Finding]:
    """Return all findings, most important first within each look; nothing is changed.

    Raises:
        CancelledError: if `progress` raises it.
    """
    clock = clock or SystemClock()
    around = around or surroundings.read_surroundings(paths)
    learners = profiles.learners(paths)

    def pulse(_done: int, _total: int) -> None:
        progress(at, total)

    looks: tuple[Callable[[], Iterator[Finding]], ...] = (
        lambda: program.look(around),
        lambda: location.look(paths, around),
        lambda: folders.look(paths, around),
        lambda: disk.look(paths, around),
        lambda: clocks.look(clock, [one.look for one in learners]),
        lambda: profiles.look(learners),
        lambda: leftovers.look(paths, clock),
        lambda: settings.look(paths),
        lambda: keys.look(paths),
        lambda: fonts.look(paths),
        lambda: cache.look(paths),
        lambda: courses.look(paths, pulse),
        lambda: log.look(paths),
    )
    total = len(looks)
    findings: list[Finding] = []
    for at, one in enumerate(looks):
        progress(at, total)
        findings += one()
    progress(total, total)
    return findings
