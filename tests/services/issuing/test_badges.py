"""A certificate as an Open Badge: all of it from what was frozen, checked like the certificate itself."""

from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.issuing import Certificate, RevocationWish, revoke_certificate, run_job, save_badge
from app.services.trust_store import TrustStore
from app.services.verifying import CheckedCertificate, Verifying
from app.storage.register.certificates import certificates_of_job
from app.storage.register.opening import Register
from app.storage.register.people import Person, put_people
from tests.certifying import ANNA, desk, done, new_signer, set_up, wanted
from tests.clock import SetClock
from tests.trust.offices import FOREIGN, ROOTS, list_file, status_file


@pytest.fixture
def certificate(register: Register, clock: SetClock) -> Certificate:
    set_up(register)
    done(register, "001")
    job = wanted(register)
    run_job(register, job.number, new_signer(), desk(), clock)
    with register.reading() as connection:
        (one,) = certificates_of_job(connection, job.number)
    return one


def test_a_saved_badge_is_checked_with_four_lines(
    register: Register, certificate: Certificate, paths: AppPaths, clock: SetClock, tmp_path: Path
) -> None:
    with register.writing() as connection:
        put_people(connection, [Person(employee="001", name="Басқа Аты", department="hr")])
    file = save_badge(register, certificate.number, tmp_path / "one", new_signer(), acting=ANNA, language="kk")
    store = TrustStore(paths)
    store.set_roots(ROOTS)
    for listed in (list_file(), status_file()):
        store.take_in_bytes(listed)
    told = Verifying(paths, clock, Catalogue(paths)).check(str(file))
    assert isinstance(told, CheckedCertificate)
    assert (told.number, told.name) == (certificate.number, certificate.frozen.name)
    assert [one.state for one in told.answers] == ["good"] * 4


def test_there_is_no_badge_of_what_was_taken_back(
    register: Register, certificate: Certificate, clock: SetClock, tmp_path: Path
) -> None:
    wish = RevocationWish(number=certificate.number, reason="mistake")
    revoke_certificate(register, wish, new_signer(), clock, acting=ANNA)
    with pytest.raises(TrustError, match="was taken back"):
        save_badge(register, certificate.number, tmp_path / "one.jwt", new_signer(), acting=ANNA)
    assert not list(tmp_path.glob("*.jwt"))


def test_another_offices_key_writes_no_badge(register: Register, certificate: Certificate, tmp_path: Path) -> None:
    other = new_signer(FOREIGN, office="KZ-OTHER")
    with pytest.raises(TrustError, match="belongs to KZ-OTHER"):
        save_badge(register, certificate.number, tmp_path / "one.jwt", other, acting=ANNA)
