"""The daily work at a register: whose profile is whose, which PCs are the office’s, what is due, what was noticed."""

from datetime import date, datetime

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP, pick
from app.services.collecting.sentences import sentence
from app.services.issuing.office import Acting, authorise
from app.storage.register import assignments, departments, installations, notices
from app.storage.register.assignments import Assignment
from app.storage.register.departments import Department
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.people import Person, link_profile, parked_profiles, person_of, profile_of
from app.storage.register.people_lists import chosen_people
from app.trust.keys import key_id, key_id_text

__all__ = [
    "Assignment", "Department", "DeskNotice", "ParkedProfile", "Pc", "Person", "accept_pc", "all_assignments", "assign",
    "department_named", "department_paths", "link", "open_notices", "parked", "pcs", "people", "person_with", "settle",
    "withdraw",
]  # fmt: skip
"""What window and commands may use of this use case, values of lower floors included."""


class ParkedProfile(msgspec.Struct, frozen=True, kw_only=True):
    """A profile of which nobody said whose it is, with the number of its records that wait.

    `alike` are people of the same name: a hint, never a decision.
    """

    profile: str
    name: str
    first_seen: datetime
    waiting: int
    alike: tuple[Person, ...]


class Pc(msgspec.Struct, frozen=True, kw_only=True):
    """A PC that sent something; `accepted` is None until the office has decided."""

    id: str
    first_seen: datetime
    last_seen: datetime
    accepted: bool | None


class DeskNotice(msgspec.Struct, frozen=True, kw_only=True):
    """A notice that waits: a marked English template and the values for its names."""

    number: int
    at: datetime
    kind: str
    text: str
    fields: dict[str, str | int]

    def __str__(self) -> str:
        return self.text.format(**self.fields)


def people(register: Register, *, department: str = "") -> list[Person]:
    """Return the people of a department and below it, or all."""
    with register.reading() as connection:
        return list(chosen_people(connection, department=department).values())


def person_with(register: Register, employee: str) -> Person:
    """Return the person with an employee number.

    Raises:
        StorageError: if there is none.
    """
    with register.reading() as connection:
        return _person(connection, employee)


def department_paths(register: Register, language: str) -> dict[str, str]:
    """Return departments by id with their path, such as "Ministry / Department"."""
    with register.reading() as connection:
        return _paths(departments.all_departments(connection), language)


def department_named(register: Register, told: str) -> str:
    """Return the id of the department with an id, name or path.

    Raises:
        StorageError: if there is none, or several have that name.
    """
    with register.reading() as connection:
        known = departments.all_departments(connection)
    wanted = " / ".join(part.strip() for part in told.split("/")).casefold()
    found = {
        one.id
        for one in known
        for language in (*one.names, "en")
        if wanted
        in {one.id.casefold(), pick(one.names, language).casefold(), _paths(known, language)[one.id].casefold()}
    }
    if len(found) != 1:
        none = QT_TRANSLATE_NOOP("core", "There is no department “{told}” in the register. Nothing was changed.")
        several = QT_TRANSLATE_NOOP(
            "core", "Several departments are called “{told}”. Nothing was changed. Give the whole path, with slashes."
        )
        raise StorageError(several if found else none, told=told)
    return found.pop()


def parked(register: Register) -> list[ParkedProfile]:
    """Return the profiles that wait to be linked."""
    with register.reading() as connection:
        waiting = parked_profiles(connection)
        by_name: dict[str, list[Person]] = {}
        for person in chosen_people(connection).values() if waiting else ():
            by_name.setdefault(person.name.casefold(), []).append(person)
    return [
        ParkedProfile(
            profile=row.profile,
            name=row.name,
            first_seen=row.first_seen,
            waiting=count,
            alike=tuple(by_name.get(row.name.casefold(), ())),
        )
        for row, count in waiting
    ]


def link(register: Register, profile: str, employee: str, *, acting: Acting) -> Person | None:
    """Say whose a profile is, or with an empty employee number that nobody knows; its records count from now on.

    Raises:
        StorageError: if there is no such profile or person.
        TrustError: if `acting` may not collect.
    """
    with register.writing() as connection:
        authorise(connection, acting, "collect")
        row = profile_of(connection, profile)
        if row is None:
            text = QT_TRANSLATE_NOOP("core", "No profile {profile} has sent anything here. Nothing was changed.")
            raise StorageError(text, profile=profile)
        person = _person(connection, employee) if employee else None
        link_profile(connection, row.number, person.number if person else None)
        return person


def pcs(register: Register) -> list[Pc]:
    """Return the PCs that sent something, first seen ones first."""
    with register.reading() as connection:
        return [
            Pc(
                id=key_id_text(key_id(bytes(one.key))),
                first_seen=one.first_seen,
                last_seen=one.last_seen,
                accepted=one.accepted,
            )
            for one in installations.all_installations(connection)
        ]


def accept_pc(register: Register, pc: str, *, accepted: bool, acting: Acting) -> None:
    """Say whether a PC belongs to the office; what it sent is kept either way.

    Raises:
        StorageError: if no such PC has sent anything.
        TrustError: if `acting` may not collect.
    """
    wanted = pc.replace("-", "").strip().lower()
    with register.writing() as connection:
        authorise(connection, acting, "collect")
        for one in installations.all_installations(connection):
            if key_id(bytes(one.key)).hex() == wanted:
                installations.accept_installation(connection, bytes(one.key), accepted=accepted)
                return
    text = QT_TRANSLATE_NOOP("core", "No PC {pc} has sent anything here. Nothing was changed. Compare its id.")
    raise StorageError(text, pc=pc)


def assign(
    register: Register,
    course: str,
    due: date,
    clock: Clock,
    *,
    acting: Acting,
    department: str = "",
    employee: str = "",
) -> Assignment:
    """Give a course to a department with all below it, or to one person, in place of an earlier day for the same.

    Raises:
        StorageError: if the person is unknown, or not just one of department and person is given.
        TrustError: if `acting` may not collect.
    """
    if bool(department) == bool(employee):
        text = QT_TRANSLATE_NOOP("core", "Name either a department or a person. Nothing was changed.")
        raise StorageError(text)
    with register.writing() as connection:
        authorise(connection, acting, "collect")
        told = Assignment(
            course=course,
            due=due,
            department=department,
            person=_person(connection, employee).number if employee else 0,
            assigned_by=acting.name,
            assigned_at=clock.now(),
        )
        return msgspec.structs.replace(told, number=assignments.assign(connection, told))


def withdraw(register: Register, number: int, *, acting: Acting) -> None:
    """Take an assignment back.

    Raises:
        TrustError: if `acting` may not collect.
    """
    with register.writing() as connection:
        authorise(connection, acting, "collect")
        assignments.withdraw(connection, number)


def all_assignments(register: Register) -> list[Assignment]:
    """Return all assignments, those due first in front."""
    with register.reading() as connection:
        return assignments.assignments(connection)


def open_notices(register: Register) -> list[DeskNotice]:
    """Return the notices at which nobody has looked, oldest first."""
    with register.reading() as connection:
        found = notices.open_notices(connection)
    return [
        DeskNotice(number=one.number, at=one.at, kind=one.kind, text=sentence(one.kind), fields=one.fields)
        for one in found
    ]


def settle(register: Register, number: int, clock: Clock, *, acting: Acting) -> None:
    """Say that somebody has looked at a notice.

    Raises:
        TrustError: if `acting` may not collect.
    """
    with register.writing() as connection:
        authorise(connection, acting, "collect")
        notices.settle_notice(connection, number, by=acting.name, at=clock.now())


def _person(connection: RegisterConnection, employee: str) -> Person:
    person = person_of(connection, employee)
    if person is None:
        text = QT_TRANSLATE_NOOP(
            "core", "There is nobody with the employee number {employee} in the register. Nothing was changed."
        )
        raise StorageError(text, employee=employee)
    return person


def _paths(known: list[Department], language: str) -> dict[str, str]:
    by_id = {one.id: one for one in known}
    paths: dict[str, str] = {}
    for one in known:
        parts, at = [pick(one.names, language) or one.id], one.parent
        while at in by_id:
            parts.insert(0, pick(by_id[at].names, language) or at)
            at = by_id[at].parent
        paths[one.id] = " / ".join(parts)
    return paths
