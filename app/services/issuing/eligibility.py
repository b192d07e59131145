"""Who may have a certificate, computed from facts; and of everybody else, why not."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import CourseError, DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.services.catalogue import Catalogue
from app.services.issuing.office import CourseRule, IssuingOffice
from app.storage.register.certificates import Held, held, last_cycles
from app.storage.register.earned import Earned, earned, passed_since
from app.storage.register.issuing_jobs import waiting_elsewhere
from app.storage.register.moments import from_ms
from app.storage.register.notices import open_notices
from app.storage.register.officers import passed_marks
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.people import Person
from app.storage.register.people_lists import chosen_people, people_of_profiles

if TYPE_CHECKING:
    from app.documents.font_shelf import FontShelf

STOPPING = ("fork", "two-people", "quarantined", "refused-installation")
"""Notices about records that somebody has to look at before a certificate rests on them."""


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """What a certificate is about, as the courses of this PC tell it.

    `to_pass` are the quizzes and desks that a renewal asks to be passed again.
    """

    course: str
    title: LocalText
    version: str
    minutes: int
    law_date: date
    to_pass: tuple[str, ...]


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may have a certificate; `renews` is the number of the one before, "" for the first."""

    person: Person
    completed_on: date
    fraction: float
    cycle: int
    renews: str = ""


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may not, and why: a marked English template and the values for its names."""

    person: Person
    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class DryRun(msgspec.Struct, frozen=True, kw_only=True):
    """What issuing would do; nothing was changed.

    `not_completed` counts those who have not completed the course; they stand among `refused` only if they were named.
    """

    subject: Subject
    rule: CourseRule
    eligible: tuple[Candidate, ...]
    refused: tuple[Refused, ...]
    not_completed: int
    needs_second_person: bool


def subject_of(catalogue: Catalogue, course: str) -> Subject:
    """Return what a certificate of a course or of the learning path is about.

    Raises:
        CourseError: if this PC does not have the course.
    """
    path, entry = catalogue.path, catalogue.entry(course)
    law_date = catalogue.library.law.checked_on
    if path is not None and course == path.id:
        minutes = sum(one.minutes for one in path.courses)
        to_pass = (path.completion.exam,) if path.completion else ()
        return Subject(
            course=course, title=path.title, version=path.version, minutes=minutes, law_date=law_date, to_pass=to_pass
        )
    if entry is None or entry.manifest is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The course {course} is not on this PC, so Kense does not know its title and hours. Nothing was issued. "
            "Add the course, then try again.",
        )
        raise CourseError(text, course=course)
    done = entry.manifest.completion
    return Subject(
        course=course,
        title=entry.title,
        version=entry.manifest.version,
        minutes=entry.minutes or entry.manifest.minutes,
        law_date=law_date,
        to_pass=(*done.quizzes, *done.practices),
    )


def dry_run(
    register: Register,
    subject: Subject,
    office: IssuingOffice,
    clock: Clock,
    *,
    shelf: "FontShelf",
    people: Collection[str] = (),
    department: str = "",
) -> DryRun:
    """Return who may have a certificate and who may not, and why.

    `people` are employee numbers, `department` takes in everything below it; without both everybody is looked at.

    Raises:
        CourseError: if an employee number is unknown.
        StorageError: if the register cannot be read.
    """
    rule = office.rule(subject.course)
    with register.reading() as connection:
        looking = _Looking(connection, subject, rule, clock, shelf)
        return looking.verdict(people, department, limit=office.second_person_above)


class _Looking:
    """One look at a register in one state."""

    def __init__(
        self,
        connection: RegisterConnection,
        subject: Subject,
        rule: CourseRule,
        clock: Clock,
        shelf: "FontShelf",
    ) -> None:
        self._connection = connection
        self._subject = subject
        self._rule = rule
        self._today = local_day(clock)
        self._shelf = shelf

    def verdict(self, employees: Collection[str], department: str, *, limit: int) -> DryRun:
        people = chosen_people(self._connection, employees=employees, department=department)
        missing = sorted(set(employees) - {one.employee for one in people.values()})
        if missing:
            text = QT_TRANSLATE_NOOP(
                "core", "There is nobody with the employee number {employee} in the register. Nothing was issued."
            )
            raise CourseError(text, employee=missing[0])
        stand = earned(self._connection, self._subject.course, list(people))
        completed = {number: one for number, one in stand.items() if one.completed_at is not None}
        rest = [people[number] for number in people if number not in completed]
        eligible, refused = self._judged({number: people[number] for number in completed}, completed)
        if employees:
            refused += [_not_completed(one, begun=one.number in stand) for one in rest]
        return DryRun(
            subject=self._subject,
            rule=self._rule,
            eligible=tuple(eligible),
            refused=tuple(refused),
            not_completed=len(rest),
            needs_second_person=len(eligible) > limit,
        )

    def _judged(self, people: dict[int, Person], completed: dict[int, Earned]) -> tuple[list[Candidate], list[Refused]]:
        subject, connection = self._subject, self._connection
        holding = held(connection, subject.course, list(people))
        since = {person: from_ms(one.issued_at) for person, one in holding.items()}
        self._held = holding
        self._cycles = last_cycles(connection, subject.course)
        self._again = passed_since(connection, subject.course, since)
        self._marks = passed_marks(connection, self._rule.exam, list(people)) if self._rule.exam else {}
        self._waiting = waiting_elsewhere(connection, subject.course, list(people))
        self._stopped = _stopped(connection)
        eligible: list[Candidate] = []
        refused: list[Refused] = []
        for number, person in people.items():
            problem = next(self._problems(person), None)
            if problem is not None:
                refused.append(problem)
            else:
                eligible.append(self._candidate(person, completed[number]))
        return eligible, refused

    def _candidate(self, person: Person, earned_by: Earned) -> Candidate:
        assert earned_by.completed_at is not None
        before = self._held.get(person.number)
        return Candidate(
            person=person,
            completed_on=earned_by.completed_at.astimezone().date(),
            fraction=self._marks.get(person.number, earned_by.fraction),
            cycle=self._cycles.get(person.number, 0) + 1,
            renews=before.number if before else "",
        )

    def _problems(self, person: Person) -> Iterator[Refused]:
        """Yield what stands against a certificate, the first thing first."""
        number = person.number
        if number in self._waiting:
            text = QT_TRANSLATE_NOOP("core", "The certificate waits in job {job} already.")
            yield Refused(person=person, text=text, fields={"job": self._waiting[number]})
        if number in self._held:
            yield from self._not_renewable(person, self._held[number])
        if self._rule.exam and number not in self._marks:
            text = QT_TRANSLATE_NOOP(
                "core", "The exam {exam} is not passed, as this office marked it. Mark the answers first."
            )
            yield Refused(person=person, text=text, fields={"exam": self._rule.exam})
        if number in self._stopped:
            text = QT_TRANSLATE_NOOP(
                "core", "A notice about these records waits for you. Look at it first (“kense register notices”)."
            )
            yield Refused(person=person, text=text)
        try:
            for name in (person.name, person.latin):
                self._shelf.font_for(name)
        except DocumentError as error:
            yield Refused(person=person, text=error.text, fields=error.fields)

    def _not_renewable(self, person: Person, before: Held) -> Iterator[Refused]:
        fields: dict[str, object] = {"number": before.number}
        if before.expires_on is None:
            text = QT_TRANSLATE_NOOP("core", "The certificate {number} holds, and does not expire.")
            yield Refused(person=person, text=text, fields=fields)
            return
        ends = date.fromisoformat(before.expires_on)
        fields["day"] = f"{ends:%d.%m.%Y}"
        if self._today < ends - timedelta(days=self._rule.renew_days):
            fields["from"] = f"{ends - timedelta(days=self._rule.renew_days):%d.%m.%Y}"
            text = QT_TRANSLATE_NOOP(
                "core", "The certificate {number} holds until {day}. It can be renewed from {from} on."
            )
            yield Refused(person=person, text=text, fields=fields)
        missing = [one for one in self._subject.to_pass if one not in self._again.get(person.number, set())]
        if missing or not self._subject.to_pass:
            text = QT_TRANSLATE_NOOP(
                "core",
                "For the renewal of {number}, which ends on {day}, everything has to be passed once more after it was "
                "issued. Still missing: {items}.",
            )
            yield Refused(person=person, text=text, fields=fields | {"items": ", ".join(missing) or "—"})


def _stopped(connection: RegisterConnection) -> set[int]:
    """Return the people about whose records a notice waits that has to be looked at."""
    profiles = {one.profile for one in open_notices(connection) if one.kind in STOPPING}
    return people_of_profiles(connection, profiles)


def _not_completed(person: Person, *, begun: bool) -> Refused:
    if begun:
        return Refused(person=person, text=QT_TRANSLATE_NOOP("core", "The course is begun, and not completed yet."))
    return Refused(person=person, text=QT_TRANSLATE_NOOP("core", "The office has no records of this course."))
