"""Assigned work: what offices ask a learner to do until when, from signed files, with the days that are left."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import AppError, DocumentError, TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.storage.learner import assignments as stored
from app.storage.learner import learning
from app.storage.learner.file import LearnerFile

if TYPE_CHECKING:
    from app.trust.assignment import Assignment

__all__ = ["AssignedWork", "Assignments", "TakenAssignments"]
"""What the window may use of this use case, values of lower floors included."""

SOON_DAYS = 7
"""From so many days before the last one on it is said with emphasis."""

MOST_FILES = 50
"""Files that are taken from a folder at once."""


class AssignedWork(msgspec.Struct, frozen=True, kw_only=True):
    """A course that somebody assigned. `days_left` is 0 on the last day and negative after it.

    `done_on` is the day on which it was completed, None before. `titles` are those of the course by language, empty if
    it is not known on this PC.
    """

    course: str
    titles: LocalText
    due: date
    days_left: int
    by: str
    office_names: LocalText
    office: str
    done_on: date | None = None
    available: bool = True

    @property
    def late(self) -> bool:
        """Tell whether the last day is over and the course is not complete."""
        return self.done_on is None and self.days_left < 0

    @property
    def soon(self) -> bool:
        """Tell whether it is to be done within a week."""
        return self.done_on is None and 0 <= self.days_left <= SOON_DAYS

    def title(self, language: str) -> str:
        """Return the title of the course, or its id where it has none here."""
        return pick(self.titles, language) or self.course

    def assigned_by(self, language: str) -> str:
        """Return who assigned it: the person and the office."""
        return ", ".join(part for part in (self.by, pick(self.office_names, language)) if part)


class TakenAssignments(msgspec.Struct, frozen=True):
    """Files with assigned work found in a folder: those taken in now, and why others were not."""

    new: "tuple[Assignment, ...]" = ()
    refused: tuple[AppError, ...] = ()


class Assignments:
    """The assigned work of one learner."""

    def __init__(self, file: LearnerFile, profile_id: str, catalogue: Catalogue, paths: AppPaths, clock: Clock) -> None:
        self._file = file
        self._profile = profile_id
        self._catalogue = catalogue
        self._paths = paths
        self._clock = clock

    def all(self) -> tuple[AssignedWork, ...]:
        """Return all assigned courses, due first in front; done ones stay until the office takes them away.

        Of several assignments of a course the latest day counts: somebody gave more time.
        """
        today = local_day(self._clock)
        done = learning.completions(self._file.db)
        found: dict[str, tuple[stored.Assigned, stored.AssignmentList]] = {}
        for listed in stored.assignment_lists(self._file.db):
            for one in listed.courses:
                if one.course not in found or found[one.course][0].due < one.due:
                    found[one.course] = (one, listed)
        made = (self._work(one, listed, today, done.get(one.course)) for one, listed in found.values())
        return tuple(sorted(made, key=lambda one: (one.due, one.course)))

    def open(self) -> tuple[AssignedWork, ...]:
        """Return what is still to be done, due first in front."""
        return tuple(one for one in self.all() if one.done_on is None)

    def of(self, course: str) -> AssignedWork | None:
        """Return the assignment of a course, or None."""
        return next((one for one in self.all() if one.course == course), None)

    def take(self, file: Path) -> "Assignment":
        """Take in a file with assigned work; one that was taken in before changes nothing.

        Raises:
            TrustError: if it cannot be read, is none, of an unknown office, forged, or for somebody else.
            StorageError: if it could not be recorded.
        """
        return self._take(file)[0]

    def take_found(self, folder: Path) -> TakenAssignments:
        """Take in the files for this learner, and for groups, that lie in a folder itself."""
        from app.trust.assignment import FOR_GROUPS, SUFFIX
        from app.trust.receipt import name_start

        try:
            starts = (name_start(self._profile), FOR_GROUPS)
            files = sorted(path for start in starts for path in folder.glob(f"{start}*{SUFFIX}"))[-MOST_FILES:]
        except OSError:
            return TakenAssignments()
        new: list[Assignment] = []
        refused: list[AppError] = []
        for file in files:
            try:
                assignment, fresh = self._take(file)
            except TrustError as error:
                refused.append(error)
            else:
                new += [assignment] if fresh else []
        return TakenAssignments(tuple(new), tuple(refused))

    def calendar(self, language: str) -> bytes:
        """Return what is still to be done as a calendar file (RFC 5545), with a reminder three days before each day."""
        from app.documents.calendar_file import Deadline, calendar_file

        deadlines = [
            Deadline(
                uid=f"{one.course}.{one.office.lower()}@kense",
                day=one.due,
                title=self._catalogue.with_law(one.title(language), language),
                by=one.assigned_by(language),
            )
            for one in self.open()
        ]
        return calendar_file(deadlines, stamp=self._clock.now(), language=language)

    def save_calendar(self, target: Path, language: str) -> int:
        """Write the calendar file where somebody chose; return how many days are in it.

        Raises:
            DocumentError: if nothing is assigned, or the file cannot be written; one that was there stays as it was.
        """
        count = len(self.open())
        if not count:
            text = QT_TRANSLATE_NOOP(
                "core", "Nothing is assigned that is still to be done, so no calendar file was written."
            )
            raise DocumentError(text)
        try:
            write_whole(target, self.calendar(language))
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The document could not be saved in {folder} ({reason}). Nothing was changed. "
                "Choose another folder or free some space.",
            )
            raise DocumentError(text, folder=str(target.parent), reason=error.strerror or "") from error
        return count

    def _take(self, file: Path) -> "tuple[Assignment, bool]":
        """Return what a file assigns, and whether it was new."""
        from app.trust.assignment import read_assignment_file
        from app.trust.office_card import known_offices

        assignment, office = read_assignment_file(file, known_offices(self._paths))
        if assignment.profile not in {"", self._profile}:
            text = QT_TRANSLATE_NOOP(
                "core",
                "This work is assigned to another person. Nothing was taken over from it. "
                "Let that person take it in, or choose your own file.",
            )
            raise TrustError(text)
        import hashlib  # 3 ms that a start does not need

        digest = hashlib.sha256(msgspec.json.encode(assignment)).hexdigest()
        if stored.is_taken(self._file.db, digest):
            return assignment, False
        told = {"digest": digest, "assignment": msgspec.to_builtins(assignment), "office_names": office.local_names}
        self._file.record("assignment.taken", told)
        return assignment, True

    def _work(
        self, one: stored.Assigned, listed: stored.AssignmentList, today: date, done: learning.Completion | None
    ) -> AssignedWork:
        entry = self._catalogue.entry(one.course)
        return AssignedWork(
            course=one.course,
            titles=entry.title if entry else {},
            due=one.due,
            days_left=(one.due - today).days,
            by=listed.assigned_by,
            office_names=listed.office_names,
            office=listed.office,
            done_on=_local_day_of(done.completed_at) if done else None,
            available=entry is not None and entry.available,
        )


def _local_day_of(at: str) -> date:
    from datetime import datetime

    return datetime.fromisoformat(at).astimezone().date()
