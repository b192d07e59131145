"""Certificates are rows that never change, and the database itself refuses a second one."""

from datetime import UTC, date, datetime

import msgspec
import pytest

from app.base.errors import StorageError
from app.storage.register.certificate_tables import CERTIFICATES, ISSUING_TABLES
from app.storage.register.certificates import (
    Certificate,
    Frozen,
    add_certificate,
    add_prints,
    certificate_of,
    count_certificates,
    held,
    keep_template,
    last_cycle,
    prints_of,
)
from app.storage.register.issuing_jobs import Job, JobTerms, add_job
from app.storage.register.opening import Register, open_register
from app.storage.register.people import Person, put_people
from app.storage.register.schema import STEPS_TAKEN
from tests.clock import SetClock

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
TERMS = JobTerms(
    course_title={},
    minutes=1,
    law_date=None,
    office="KZ",
    prefix="KZ",
    office_names={},
    signatory="",
    signatory_post={},
    template="t",
    template_name="card",
    template_version=1,
)
ONE = Certificate(
    number="KZ-2026-000001-AA",
    person=1,
    course="c01",
    version="1.0.0",
    cycle=1,
    office="KZ",
    index=0,
    issued_on=date(2026, 11, 24),
    issued_at=AT,
    expires_on=None,
    renews="",
    job=1,
    template="t",
    pdf_hash="00",
    token="KS1:",
    frozen=Frozen(
        name="Айгүл",
        latin_name="",
        course_title={},
        minutes=1,
        score_percent=None,
        law_date=None,
        completed_on=date(2026, 11, 1),
        office={},
        signatory="",
        signatory_post={},
        department="",
        notice=True,
        template="card",
        template_version=1,
    ),
)


@pytest.fixture
def issued(register: Register) -> Register:
    """A register with one certificate."""
    with register.writing() as connection:
        put_people(connection, [Person(employee="1", name="Айгүл"), Person(employee="2", name="Нұрлан")])
        keep_template(connection, "t", b"{}")
        add_job(connection, Job(number=0, course="c01", terms=TERMS, wanted_by="А", wanted_at=AT), [])
        add_certificate(connection, ONE)
    return register


def test_what_was_frozen_is_read_back_as_it_was(issued: Register) -> None:
    with issued.reading() as connection:
        assert certificate_of(connection, ONE.number) == ONE
        assert certificate_of(connection, "KZ-2026-000002-AA") is None
        assert last_cycle(connection, 1, "c01") == 1
        assert held(connection, "c01")[1].number == ONE.number


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "KZ-2026-000002-AB", "index": 1},
        {"person": 2, "index": 1},
        {"number": "KZ-2026-000002-AB", "person": 2},
    ],
    ids=["same person, course, version and cycle", "same number", "same place on the status list"],
)
def test_the_database_refuses_a_second_one(issued: Register, changes: dict[str, object]) -> None:
    with pytest.raises(StorageError), issued.writing() as connection:
        add_certificate(connection, msgspec.structs.replace(ONE, **changes))
    with issued.reading() as connection:
        assert count_certificates(connection) == 1


def test_prints_are_counted_from_the_first(issued: Register) -> None:
    with issued.writing() as connection:
        copies = [add_prints(connection, [ONE.number], by="А", reason="", at=AT)[ONE.number] for _ in range(3)]
        assert (copies, [one.copy for one in prints_of(connection, ONE.number)]) == ([0, 1, 2], [0, 1, 2])


def test_a_register_from_before_certificates_gets_their_tables(
    register: Register, address: str, clock: SetClock
) -> None:
    with register.writing() as connection:
        for table in reversed(ISSUING_TABLES):
            table.drop(connection)
        connection.execute(STEPS_TAKEN.delete().where(STEPS_TAKEN.c.name == "r002_certificates"))
        put_people(connection, [Person(employee="1", name="Айгүл")])
    again = open_register(address, clock)
    with again.writing() as connection:
        assert connection.execute(CERTIFICATES.select()).all() == []
    again.close()
