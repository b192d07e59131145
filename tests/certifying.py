"""An office that issues: people who completed a course, the issuing key, and a desk to work at."""

from collections.abc import Sequence

import msgspec
from nacl.signing import SigningKey
from sqlalchemy import Connection

from app.base.paths import PROGRAM
from app.documents.font_shelf import FontShelf
from app.services.issuing import (
    Acting,
    Desk,
    DryRun,
    IssuingOffice,
    Job,
    KeptLook,
    Signer,
    Subject,
    dry_run,
    set_office,
    want,
)
from app.storage.register.departments import Department, put_departments
from app.storage.register.opening import Register
from app.storage.register.people import Person, link_profile, person_of, profile_of, put_people
from tests.clock import SetClock
from tests.documents.certificates import shipped
from tests.storage.register.taking import Told, take_facts, told_at
from tests.trust.offices import ISSUING, OFFICE, TODAY, entry, list_file

COURSE = "c03-inquiries"
ANNA = Acting("Анна")
SHELF = FontShelf(PROGRAM / "assets" / "fonts")
LOOK = KeptLook(template=shipped("card"))

HR = IssuingOffice(
    id=OFFICE,
    names={"kk": "Цифрлық қызметтер департаменті", "ru": "Департамент цифровых услуг", "en": "Digital Services"},
    prefix="KZ-DDS",
    signatory="А. Т. Сәрсенова",
    signatory_post={"kk": "Департамент басшысы", "ru": "Руководитель департамента", "en": "Head of department"},
    second_person_above=1000,
)

SUBJECT = Subject(
    course=COURSE,
    title={"kk": "Азаматтардың жолданымдары", "ru": "Обращения граждан", "en": "Citizens’ inquiries"},
    version="1.0.0",
    minutes=275,
    law_date=TODAY,
    to_pass=("course-quiz",),
)


def new_signer(key: SigningKey = ISSUING, **changes: object) -> Signer:
    """Return the issuing key without the work of a passphrase."""
    return Signer(key=key, entry=entry(key, **changes), key_list=list_file())


def desk(name: str = "desk-1", acting: Acting = ANNA) -> Desk:
    return Desk(name=name, acting=acting, shelf=SHELF)


def set_up(register: Register, **changes: object) -> IssuingOffice:
    """Say who issues, and make a department."""
    office = msgspec.structs.replace(HR, **changes)
    set_office(register, office)
    with register.writing() as connection:
        put_departments(connection, [Department(id="hr", names={"kk": "Кадр бөлімі"})])
    return office


def add_people(register: Register, *employees: str, name: str = "Сәрсенова Айгүл") -> None:
    people = [
        Person(employee=one, name=f"{name} {one}", latin=f"Sarsenova {one}", department="hr") for one in employees
    ]
    with register.writing() as connection:
        put_people(connection, people)


def completed(at: int = 100, *, course: str = COURSE, fraction: float = 0.88, version: str = "1.0.0") -> Told:
    return told_at(at, "course.completed", {"course": course, "version": version, "fraction": fraction})


def take_for(register: Register, employee: str, *facts: Told, profile: str = "") -> None:
    """Take in facts of a person's own profile, and link it."""
    with register.writing() as connection:
        _take(connection, employee, facts, profile or f"profile-of-{employee}")


def done(register: Register, *employees: str, **changes: object) -> None:
    """Add people who completed the course."""
    add_people(register, *employees)
    with register.writing() as connection:
        for one in employees:
            _take(connection, one, [completed(**changes)], f"profile-of-{one}")


def _take(connection: Connection, employee: str, facts: Sequence[Told], profile: str) -> None:
    own = [(at, kind, body, f"{profile}-{at}-{kind}") for at, kind, body, _ in facts]
    take_facts(connection, profile, own)
    row, person = profile_of(connection, profile), person_of(connection, employee)
    assert row
    assert person
    link_profile(connection, row.number, person.number)


def looked(register: Register, office: IssuingOffice = HR, clock: SetClock | None = None, **changes: object) -> DryRun:
    return dry_run(register, SUBJECT, office, clock or SetClock(), shelf=SHELF, **changes)


def wanted(register: Register, office: IssuingOffice = HR, clock: SetClock | None = None, **changes: object) -> Job:
    """Want certificates for everybody who may have one."""
    told = looked(register, office, clock, **changes)
    return want(register, told, office, LOOK, clock or SetClock(), acting=ANNA)
