"""Signed files with what is due, which an office gives to its learners' PCs; `assignments` takes them in there."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError, TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.collecting.office import OfficeKeys
from app.services.issuing.office import Acting, authorise
from app.services.register_desk import department_paths
from app.storage.register.assignments import people_assigned
from app.storage.register.lateness import DueDays, all_asked, due_days
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.people import Person, person_of, profiles_of
from app.storage.register.people_lists import people_numbered
from app.trust.assignment import MAX_NAME, AssignedCourse, Assignment, assignment_file, assignment_name
from app.trust.clean import clean_text

MOST_COURSES = 200
GROUP_LANGUAGE = "kk"
"""Groups are always named in the state language: a file takes the place of an earlier one by the name of its group."""


class SavedAssignments(msgspec.Struct, frozen=True, kw_only=True):
    """Files that were written; `unlinked` are people with days of their own of whom no profile is known yet."""

    files: tuple[Path, ...]
    unlinked: tuple[Person, ...]


def save_assignments(
    register: Register,
    keys: OfficeKeys,
    folder: Path,
    clock: Clock,
    *,
    acting: Acting,
    department: str = "",
    employee: str = "",
) -> SavedAssignments:
    """Write what is due into a folder, from which learners take it in: a stick, or the shared folder.

    For a department it is one file for everybody who works in it, with what those above were given too, and one more
    for each profile of a person in it who was given days of the own. For a person it is one for each profile. Each file
    says all that is due, and takes the place of what an earlier one said.

    Raises:
        TrustError: if `acting` may not collect, or something that is due cannot be said in a file.
        StorageError: if the person or all profiles of that person are unknown, not just one of department and person is
            given, or a file cannot be written.
    """
    if bool(department) == bool(employee):
        text = QT_TRANSLATE_NOOP("core", "Name either a department or a person. Nothing was changed.")
        raise StorageError(text)
    names = department_paths(register, GROUP_LANGUAGE)
    with register.reading() as connection:
        authorise(connection, acting, "collect")
        writing = _Writing(connection, keys, acting, clock)
        people = _own(connection, department) if department else [_person(connection, employee)]
        files = [writing.for_group(department, names[department])] if department else []
        files += writing.for_people(people)
        unlinked = tuple(one for one in people if not profiles_of(connection, one.number))
    if not files:
        text = QT_TRANSLATE_NOOP(
            "core",
            "No profile of {name} is known here, so there is no PC to write for. Nothing was written. Collect the "
            "progress of this person first, and say whose the profile is.",
        )
        raise StorageError(text, name=people[0].name)
    return SavedAssignments(files=tuple(_written(folder, *one) for one in files), unlinked=unlinked)


class _Writing:
    """Signed files of one moment."""

    def __init__(self, connection: RegisterConnection, keys: OfficeKeys, acting: Acting, clock: Clock) -> None:
        self._connection = connection
        self._keys = keys
        self._by = clean_text(acting.name)[:MAX_NAME]
        self._at = clock.now().isoformat(timespec="milliseconds")
        self._days: DueDays = due_days(connection)

    def for_group(self, department: str, name: str) -> tuple[str, bytes]:
        """Return name and content of the file for everybody in a department."""
        return self._file(self._days.get(department, {}), group=clean_text(name)[-MAX_NAME:])

    def for_people(self, people: Sequence[Person]) -> Iterator[tuple[str, bytes]]:
        """Yield the same for each profile of these people."""
        due: dict[int, dict[str, date]] = {}
        for asked in all_asked(self._connection, people, self._days):
            due.setdefault(asked.person, {})[asked.course] = asked.due
        for one in people:
            for profile in profiles_of(self._connection, one.number):
                yield self._file(due.get(one.number, {}), profile=profile.profile)

    def _file(self, due: Mapping[str, date], *, profile: str = "", group: str = "") -> tuple[str, bytes]:
        courses = tuple(AssignedCourse(course=course, due=due[course]) for course in sorted(due))
        told = Assignment(
            office=self._keys.card.id, profile=profile, group=group, courses=courses, by=self._by, at=self._at
        )
        try:
            msgspec.convert(msgspec.to_builtins(told), Assignment)  # what no PC could read is not written
        except msgspec.ValidationError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "What is due cannot be written into a file: the id of a course is not allowed, or there are more than "
                "{most} courses ({reason}). Nothing was written. Take such an assignment back.",
            )
            raise TrustError(text, most=MOST_COURSES, reason=str(error)) from error
        return assignment_name(told), assignment_file(told, self._keys.receipts)


def _own(connection: RegisterConnection, department: str) -> list[Person]:
    """Return the people of a department itself who were given days of their own."""
    people = people_numbered(connection, people_assigned(connection)).values()
    return sorted((one for one in people if one.department == department), key=lambda one: one.number)


def _person(connection: RegisterConnection, employee: str) -> Person:
    person = person_of(connection, employee)
    if person is None:
        text = QT_TRANSLATE_NOOP(
            "core", "There is nobody with the employee number {employee} in the register. Nothing was changed."
        )
        raise StorageError(text, employee=employee)
    return person


def _written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    try:
        write_whole(path, content)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The files for the PCs cannot be written to {folder} ({reason}). What is due stands in the register. "
            "Choose another folder or free some space.",
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
    return path
