"""Issuing: everything frozen, every number once, stopped and gone on with, by two people where there are many."""

import hashlib
from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CancelledError, StorageError, TrustError
from app.documents.pades import pdf_signatures
from app.services.issuing import (
    Acting,
    CourseRule,
    add_officer,
    approve,
    cancel,
    job_lines,
    number_lines,
    run_job,
    set_office,
    want,
)
from app.storage.register.certificates import certificates_of_job, count_certificates
from app.storage.register.issuing_jobs import items_of, open_items, tie_number
from app.storage.register.numbers import give_numbers, is_number
from app.storage.register.opening import Register
from app.storage.register.people import Person, put_people
from app.trust.certificate import read_certificate
from tests.certifying import ANNA, COURSE, HR, LOOK, desk, done, looked, new_signer, set_up, wanted
from tests.clock import SetClock
from tests.trust.offices import FOREIGN, ISSUING

MANY = [f"{number:03d}" for number in range(1, 46)]
STRICT = msgspec.structs.replace(HR, second_person_above=1)


@pytest.fixture(autouse=True)
def office(register: Register) -> None:
    set_up(register)


def test_a_certificate_freezes_everything(register: Register, clock: SetClock, tmp_path: Path) -> None:
    done(register, "001", version="1.2.0")
    yearly = msgspec.structs.replace(HR, rules={COURSE: CourseRule(valid_months=12)})
    job = wanted(register, yearly)
    run_job(register, job.number, new_signer(), desk(), clock, folder=tmp_path / "out")
    with register.reading() as connection:
        (one,) = certificates_of_job(connection, job.number)
    claims = read_certificate(one.token)
    assert claims.signed_by(bytes(ISSUING.verify_key))
    assert (claims.claims.number, claims.claims.name, claims.claims.index) == (one.number, one.frozen.name, one.index)
    assert (one.version, one.frozen.score_percent, one.frozen.minutes, one.cycle) == ("1.2.0", 88, 275, 1)
    assert (one.issued_on, one.expires_on) == (date(2026, 11, 23), date(2027, 11, 23))
    assert (one.frozen.latin_name, one.frozen.department) == ("Sarsenova 001", "Кадр бөлімі")
    pdf = (tmp_path / "out" / f"{one.number}.pdf").read_bytes()
    assert one.pdf_hash == hashlib.sha256(pdf).hexdigest()
    assert is_number(one.number)


def test_a_name_changed_later_changes_no_certificate(register: Register, clock: SetClock) -> None:
    done(register, "001")
    job = wanted(register)
    run_job(register, job.number, new_signer(), desk(), clock)
    with register.writing() as connection:
        put_people(connection, [Person(employee="001", name="Басқа Аты", department="hr")])
        (one,) = certificates_of_job(connection, job.number)
    assert one.frozen.name == "Сәрсенова Айгүл 001"


def test_progress_is_told_and_a_stop_is_gone_on_with(register: Register, clock: SetClock, tmp_path: Path) -> None:
    done(register, *MANY)
    job, told = wanted(register), []

    def stop(at: int, total: int) -> None:
        told.append((at, total))
        if at == 20:
            raise CancelledError("stopped")

    first = run_job(register, job.number, new_signer(), desk(), clock, folder=tmp_path, progress=stop)
    assert (first.issued, first.open, first.stopped, told) == (20, 25, True, [(0, 45), (20, 45)])
    rest = run_job(register, job.number, new_signer(), desk(), clock, folder=tmp_path)
    assert (rest.issued, rest.open, rest.stopped) == (25, 0, False)
    assert len(list(tmp_path.glob("KZ-DDS-2026-*.pdf"))) == 45
    assert [one.job.ended for one in job_lines(register)] == ["done"]


def test_a_number_that_was_tied_before_a_stop_is_used(register: Register, clock: SetClock) -> None:
    done(register, "001", "002")
    job = wanted(register)
    with register.writing() as connection:
        item = open_items(connection, job.number, 1)[0]
        (numbered,) = give_numbers(connection, 1, prefix="KZ-DDS", year=2026, desk="desk-1", at=clock.now())
        tie_number(connection, item, numbered)
    run_job(register, job.number, new_signer(), desk(), clock)
    with register.reading() as connection:
        assert [one.number.split("-")[3] for one in certificates_of_job(connection, job.number)] == ["000001", "000002"]
    assert [one.state for one in number_lines(register)] == ["leased"]


def test_many_people_need_a_second_person_who_is_another_one(register: Register, clock: SetClock) -> None:
    set_up(register, second_person_above=1)
    done(register, "001", "002")
    job = wanted(register, STRICT)
    add_officer(register, "Болат", ["approve", "issue"], "4321", clock)
    add_officer(register, "Анна", ["issue"], "1234", clock, acting=Acting("Болат", "4321"))
    anna = Acting("Анна", "1234")
    with pytest.raises(TrustError, match="Somebody else has to approve"):
        run_job(register, job.number, new_signer(), desk(acting=anna), clock)
    with pytest.raises(TrustError, match="has not the role"):
        approve(register, job.number, clock, acting=anna)
    with pytest.raises(TrustError, match="PIN of Болат is another"):
        approve(register, job.number, clock, acting=Acting("Болат", "0000"))
    assert approve(register, job.number, clock, acting=Acting("Болат", "4321")).approved_by == "Болат"
    assert run_job(register, job.number, new_signer(), desk(acting=anna), clock).issued == 2


def test_nobody_approves_the_own_wish(register: Register, clock: SetClock) -> None:
    done(register, "001", "002")
    add_officer(register, "Болат", ["approve", "issue"], "4321", clock)
    told = looked(register)
    job = want(register, told, STRICT, LOOK, clock, acting=Acting("Болат", "4321"))
    with pytest.raises(TrustError, match="somebody else has to approve"):
        approve(register, job.number, clock, acting=Acting("Болат", "4321"))


def test_a_clerk_cannot_do_away_with_the_second_person(register: Register, clock: SetClock) -> None:
    add_officer(register, "Болат", ["approve"], "4321", clock)
    with pytest.raises(TrustError, match="has not the role"):
        set_office(register, msgspec.structs.replace(HR, second_person_above=10**6), acting=ANNA)
    with pytest.raises(TrustError, match="has not the role"):
        add_officer(register, "Second", ["approve"], "1111", clock, acting=ANNA)


def test_a_cancelled_job_explains_its_numbers_and_gives_them_to_nobody(register: Register, clock: SetClock) -> None:
    done(register, "001", "002")
    job = wanted(register)
    with register.writing() as connection:
        (numbered,) = give_numbers(connection, 1, prefix="KZ-DDS", year=2026, desk="desk-1", at=clock.now())
        tie_number(connection, open_items(connection, job.number, 1)[0], numbered)
    assert cancel(register, job.number, clock, acting=ANNA) == 2
    gap = next(one for one in number_lines(register) if one.state == "gap")
    assert (gap.first, gap.last, gap.text, gap.by) == (1, 1, "The job was cancelled", "Анна")
    again = wanted(register)
    run_job(register, again.number, new_signer(), desk(), clock)
    with register.reading() as connection:
        issued = certificates_of_job(connection, again.number)
    assert [one.number.split("-")[3] for one in issued] == ["000002", "000003"]


def test_who_comes_later_takes_a_job_over_and_the_first_stops(register: Register, clock: SetClock) -> None:
    done(register, *MANY)
    job = wanted(register)

    def another(at: int, total: int) -> None:
        if at == 20:
            run_job(register, job.number, new_signer(), desk("desk-2"), clock)

    with pytest.raises(TrustError, match="Somebody else goes on with job"):
        run_job(register, job.number, new_signer(), desk(), clock, progress=another)
    with register.reading() as connection:
        assert count_certificates(connection) == 45
    assert {one.state for one in number_lines(register)} == {"leased"}


def test_what_another_desk_issued_in_the_meantime_is_not_issued_twice(register: Register, clock: SetClock) -> None:
    done(register, "001")
    told = looked(register)
    jobs = [want(register, told, HR, LOOK, clock, acting=ANNA) for _ in range(2)]
    assert run_job(register, jobs[0].number, new_signer(), desk(), clock).issued == 1
    second = run_job(register, jobs[1].number, new_signer(), desk("desk-2"), clock)
    assert (second.issued, second.left) == (0, 1)
    with register.reading() as connection:
        (item,) = items_of(connection, jobs[1].number, "left")
        assert (count_certificates(connection), item.reason) == (1, "has-one")


def test_what_does_not_fit_the_page_is_left_with_its_number_explained(register: Register, clock: SetClock) -> None:
    done(register, "001", "002")
    with register.writing() as connection:
        put_people(connection, [Person(employee="001", name="Ө" * 190, department="hr")])
    job = wanted(register)
    outcome = run_job(register, job.number, new_signer(), desk(), clock)
    assert (outcome.issued, outcome.left, outcome.open) == (1, 1, 0)
    gap = next(one for one in number_lines(register) if one.state == "gap")
    assert (gap.first, gap.text) == (1, "The certificate could not be drawn")


def test_a_key_of_another_office_issues_nothing(register: Register, clock: SetClock) -> None:
    done(register, "001")
    job = wanted(register)
    with pytest.raises(TrustError, match="belongs to KZ-OTHER"):
        run_job(register, job.number, new_signer(FOREIGN, office="KZ-OTHER"), desk(), clock)


def test_a_full_disk_is_told_and_the_number_is_used_later(register: Register, clock: SetClock, tmp_path: Path) -> None:
    done(register, "001")
    job, blocked = wanted(register), tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    with pytest.raises(StorageError, match="go on with job 1"):
        run_job(register, job.number, new_signer(), desk(), clock, folder=blocked / "below")
    assert run_job(register, job.number, new_signer(), desk(), clock, folder=tmp_path / "out").issued == 1
    assert [one.name.split("-")[3] for one in (tmp_path / "out").iterdir()] == ["000001"]


def test_nobody_to_issue_to_is_no_job(register: Register, clock: SetClock) -> None:
    with pytest.raises(TrustError, match="nobody who may have"):
        wanted(register)
    assert job_lines(register) == []


def test_a_signed_file_begins_with_what_was_frozen(register: Register, clock: SetClock, tmp_path: Path) -> None:
    """The office's X.509 signature is written behind the drawing: hash, number and code are those without it."""
    from app.services.issuing import open_pades_key
    from tests.documents.pades_keys import PASSPHRASE, key_file

    key = open_pades_key(key_file(tmp_path / "office.p12"), PASSPHRASE)
    done(register, "001")
    job = wanted(register)
    run_job(
        register, job.number, new_signer(), msgspec.structs.replace(desk(), pades=key), clock, folder=tmp_path / "out"
    )
    with register.reading() as connection:
        (one,) = certificates_of_job(connection, job.number)
    pdf = (tmp_path / "out" / f"{one.number}.pdf").read_bytes()
    end = pdf.index(b"%%EOF") + len(b"%%EOF\n")
    assert one.pdf_hash == hashlib.sha256(pdf[:end]).hexdigest()
    assert [(found.intact, found.whole) for found in pdf_signatures(pdf)] == [(True, True)]
