"""`kense check` while one works: the same faults, and only what changed since the last time is looked at anew."""

from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.faults import Fault, each_once
from app.base.progress import Progress, silent
from app.course.checks import check_course, shared_folder_of
from app.course.compiled import stamp_of
from app.course.library import Library
from app.course.library_file import ReadLibrary, read_library
from app.course.memory import Memory
from app.course.reader import read_course
from app.course.structure import Course


class CheckResult(msgspec.Struct, frozen=True):
    """The faults by file and line, how long they took to find, and the course as it was read.

    `course` is None while course.yaml itself cannot be understood.
    """

    faults: tuple[Fault, ...]
    seconds: float
    course: Course | None
    library: Library

    def count(self, level: str) -> int:
        """Return how many faults there are of a level, "error" or "warning"."""
        return sum(fault.level == level for fault in self.faults)


class Checking:
    """Checks one course folder again and again."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._memory = Memory()
        self._library: tuple[str, ReadLibrary] | None = None

    @property
    def library(self) -> ReadLibrary:
        """Law, glossary and calendars as the course is checked with them: the same object while their files last."""
        folder = shared_folder_of(self._folder)
        names = [folder / name for name in ("law.yaml", "glossary.yaml", "path.yaml")]
        files = [*filter(Path.exists, names), *sorted((folder / "calendars").glob("*.yaml"))]
        stamp = stamp_of(folder, tuple(files))
        if self._library is None or self._library[0] != stamp:
            self._library = (stamp, read_library(folder))
        return self._library[1]

    def check(self, progress: Progress = silent) -> CheckResult:
        """Return the faults of the course as its files stand; not for two threads at once."""
        begun = self._clock.monotonic()
        faults = check_course(self._folder, self.library, memory=self._memory)
        course = read_course(self._folder, self._memory).course
        self._memory.forget_unused()
        progress(1, 1)
        return CheckResult(
            faults=tuple(each_once(faults)),
            seconds=self._clock.monotonic() - begun,
            course=course,
            library=self.library.library,
        )
