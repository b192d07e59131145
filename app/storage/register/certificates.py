"""Certificates as they were frozen at issue, their revocations, and every print of them. No row is ever changed."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, select

from app.base.i18n import LocalText
from app.storage.register.bulk import among, insert_new, next_number
from app.storage.register.certificate_tables import (
    CERTIFICATES,
    OFFICE_SETTINGS,
    PRINTS,
    REVOCATIONS,
    STATUS_LISTS,
    TEMPLATES,
)
from app.storage.register.moments import from_ms, maybe_from_ms, to_ms


class Frozen(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on a certificate and is never looked up again; `covered` are the courses of a path.

    `completed_on` is the local day of the completion, `department` its name at issue, `notice` the sentence that the
    document is no state document.
    """

    name: str
    latin_name: str
    course_title: LocalText
    minutes: int
    score_percent: int | None
    law_date: date | None
    completed_on: date
    office: LocalText
    signatory: str
    signatory_post: LocalText
    department: str
    notice: bool
    template: str
    template_version: int
    covered: tuple[str, ...] = ()
    marked_exam: str = ""


class Revocation(msgspec.Struct, frozen=True, kw_only=True):
    """Why and by whom a certificate was taken back; `successor` is the number of the one in its place, "" for none."""

    certificate: str
    reason: str
    note: str
    on: date
    at: datetime
    by: str
    successor: str = ""


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate; `index` is its place on the status list, `renews` the number of the one before or ""."""

    number: str
    person: int
    course: str
    version: str
    cycle: int
    office: str
    index: int
    issued_on: date
    issued_at: datetime
    expires_on: date | None
    renews: str
    job: int
    template: str
    pdf_hash: str
    token: str
    frozen: Frozen
    revoked_at: datetime | None = None


class Print(msgspec.Struct, frozen=True, kw_only=True):
    """One print: `copy` 0 is the first, n the nth reprint."""

    certificate: str
    copy: int
    at: datetime
    by: str
    reason: str


class Held(msgspec.Struct, frozen=True):
    """The newest certificate that somebody has of a course, in the order of the query; revoked ones do not count."""

    person: int
    number: str
    version: str
    cycle: int
    issued_at: int
    expires_on: str | None


def add_certificate(connection: Connection, certificate: Certificate) -> None:
    """Store a certificate for ever; the database refuses a second one of the same person, course, version and cycle."""
    told = msgspec.structs.asdict(certificate)
    told.pop("revoked_at")
    told |= {
        "issued_on": certificate.issued_on.isoformat(),
        "issued_at": to_ms(certificate.issued_at),
        "expires_on": certificate.expires_on.isoformat() if certificate.expires_on else None,
        "renews": certificate.renews or None,
        "frozen": msgspec.json.encode(certificate.frozen).decode(),
    }
    connection.execute(insert(CERTIFICATES).values(told))


def certificate_of(connection: Connection, number: str) -> Certificate | None:
    """Return the certificate with a number, or None."""
    row = connection.execute(_certificates().where(CERTIFICATES.c.number == number)).one_or_none()
    return _certificate(row) if row else None


def certificates_of(connection: Connection, person: int) -> list[Certificate]:
    """Return all certificates of a person, revoked ones among them, oldest first."""
    rows = connection.execute(_certificates().where(CERTIFICATES.c.person == person).order_by(*_ORDER))
    return [_certificate(row) for row in rows]


def certificates_of_job(connection: Connection, job: int) -> list[Certificate]:
    """Return the certificates that a job issued, in order of their numbers."""
    rows = connection.execute(_certificates().where(CERTIFICATES.c.job == job).order_by(CERTIFICATES.c.number))
    return [_certificate(row) for row in rows]


def count_certificates(connection: Connection) -> int:
    """Return how many certificates were ever issued."""
    return int(connection.scalar(select(func.count()).select_from(CERTIFICATES)) or 0)


def held(connection: Connection, course: str, people: Collection[int] | None = None) -> dict[int, Held]:
    """Return the newest certificate of a course that each person holds; all people, or the given ones."""
    taken_back = select(REVOCATIONS.c.certificate)
    columns = CERTIFICATES.c
    wanted = select(
        columns.person, columns.number, columns.version, columns.cycle, columns.issued_at, columns.expires_on
    ).where(columns.course == course, columns.number.not_in(taken_back))
    if people is not None:
        wanted = wanted.where(among(connection, columns.person, people))
    return {row.person: Held(*row) for row in connection.execute(wanted.order_by(columns.cycle, columns.issued_at))}


def last_cycle(connection: Connection, person: int, course: str) -> int:
    """Return the cycle of the last certificate of a course that a person was ever given, revoked ones counted; or 0."""
    columns = CERTIFICATES.c
    last = select(func.coalesce(func.max(columns.cycle), 0))
    return int(connection.scalar(last.where(columns.person == person, columns.course == course)) or 0)


def last_cycles(connection: Connection, course: str) -> dict[int, int]:
    """Return the same for everybody who was ever given one."""
    columns = CERTIFICATES.c
    last = select(columns.person, func.max(columns.cycle)).where(columns.course == course).group_by(columns.person)
    return dict(connection.execute(last).all())


def revoke(connection: Connection, revocation: Revocation) -> bool:
    """Take a certificate back; tell whether it was not taken back before."""
    told = msgspec.structs.asdict(revocation)
    told |= {
        "on": revocation.on.isoformat(),
        "at": to_ms(revocation.at),
        "successor": revocation.successor or None,
    }
    row = tuple(told[column.name] for column in REVOCATIONS.columns)
    return insert_new(connection, REVOCATIONS, [row]) == 1


def revocation_of(connection: Connection, number: str) -> Revocation | None:
    """Return why a certificate was taken back, or None if it holds."""
    row = connection.execute(select(REVOCATIONS).where(REVOCATIONS.c.certificate == number)).one_or_none()
    if row is None:
        return None
    told = row._asdict()
    moments = {"on": date.fromisoformat(told["on"]), "at": from_ms(told["at"]), "successor": told["successor"] or ""}
    return Revocation(**told | moments)


def revoked_indices(connection: Connection, office: str) -> list[int]:
    """Return the places on the status list of an office whose certificates were taken back."""
    wanted = select(CERTIFICATES.c.index).join(REVOCATIONS, REVOCATIONS.c.certificate == CERTIFICATES.c.number)
    return sorted(connection.scalars(wanted.where(CERTIFICATES.c.office == office)))


def keep_template(connection: Connection, hashed: str, content: bytes) -> None:
    """Keep the look of certificates as it was at issue."""
    insert_new(connection, TEMPLATES, [(hashed, content)])


def kept_template(connection: Connection, hashed: str) -> bytes:
    """Return a look that was kept; there has to be one."""
    return bytes(connection.execute(select(TEMPLATES.c.content).where(TEMPLATES.c.hash == hashed)).scalar_one())


def add_prints(connection: Connection, numbers: Iterable[str], *, by: str, reason: str, at: datetime) -> dict[str, int]:
    """Write prints into the log and return which copy each is: 0 for the first print, n for the nth reprint."""
    copies: dict[str, int] = {}
    place = next_number(connection, PRINTS)
    for number in numbers:
        last = select(func.coalesce(func.max(PRINTS.c.copy), -1)).where(PRINTS.c.certificate == number)
        copy = int(connection.execute(last).scalar_one()) + 1
        told = {"number": place, "certificate": number, "copy": copy, "at": to_ms(at), "by": by, "reason": reason}
        connection.execute(insert(PRINTS).values(told))
        copies[number] = copy
        place += 1
    return copies


def prints_of(connection: Connection, number: str) -> list[Print]:
    """Return the log of a certificate's prints, oldest first."""
    rows = connection.execute(select(PRINTS).where(PRINTS.c.certificate == number).order_by(PRINTS.c.copy))
    return [
        Print(certificate=row.certificate, copy=row.copy, at=from_ms(row.at), by=row.by, reason=row.reason)
        for row in rows
    ]


def last_status_list(connection: Connection, office: str) -> tuple[int, date, bytes] | None:
    """Return version, day and file of an office's newest status list, or None."""
    columns = STATUS_LISTS.c
    newest = select(STATUS_LISTS).where(columns.office == office).order_by(columns.version.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    return (row.version, date.fromisoformat(row.issued_on), bytes(row.content)) if row else None


def add_status_list(connection: Connection, office: str, *, version: int, issued_on: date, content: bytes) -> None:
    """Keep a signed status list."""
    told = {"office": office, "version": version, "issued_on": issued_on.isoformat(), "content": content}
    connection.execute(insert(STATUS_LISTS).values(told))


def setting(connection: Connection, name: str) -> str | None:
    """Return what the office said under a name, as JSON, or None."""
    return connection.scalar(select(OFFICE_SETTINGS.c.told).where(OFFICE_SETTINGS.c.name == name))


def put_setting(connection: Connection, name: str, told: str) -> None:
    """Keep what the office says under a name."""
    connection.execute(OFFICE_SETTINGS.delete().where(OFFICE_SETTINGS.c.name == name))
    connection.execute(insert(OFFICE_SETTINGS).values(name=name, told=told))


_ORDER: tuple[ColumnElement[Any], ...] = (CERTIFICATES.c.issued_at, CERTIFICATES.c.number)


def _certificates() -> Select[Any]:
    joined = CERTIFICATES.outerjoin(REVOCATIONS, REVOCATIONS.c.certificate == CERTIFICATES.c.number)
    return select(CERTIFICATES, REVOCATIONS.c.at.label("revoked_at")).select_from(joined)


def _certificate(row: Row[Any]) -> Certificate:
    told = row._asdict()
    return Certificate(
        **told
        | {
            "issued_on": date.fromisoformat(told["issued_on"]),
            "issued_at": from_ms(told["issued_at"]),
            "expires_on": date.fromisoformat(told["expires_on"]) if told["expires_on"] else None,
            "renews": told["renews"] or "",
            "frozen": msgspec.json.decode(told["frozen"], type=Frozen),
            "revoked_at": maybe_from_ms(told["revoked_at"]),
        }
    )
