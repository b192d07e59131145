"""What somebody shows is checked, and what an attacker would try is answered by the right one of four lines."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.trust_store import TrustStore
from app.services.verifying import CheckedCertificate, CheckedStatement, Verifying
from app.trust import base45, cbor, cose
from app.trust.keylist import revoked
from app.trust.keys import installation_key
from app.trust.token import StatementClaims, seal_statement
from app.ui.widgets.pdf_pages import page_pictures
from tests.clock import SetClock
from tests.services.pages import page, saved, scan
from tests.trust.offices import FOREIGN, ISSUING, KEY_LIST, NEXT, ROOTS, kid, list_file, status_file, token

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def now() -> SetClock:
    return SetClock(datetime(2026, 11, 26, 9, 0, tzinfo=UTC))


@pytest.fixture
def store(paths: AppPaths) -> TrustStore:
    store = TrustStore(paths)
    store.set_roots(ROOTS)
    store.take_in_bytes(list_file())
    store.take_in_bytes(status_file())
    return store


@pytest.fixture
def verifying(paths: AppPaths, store: TrustStore, now: SetClock) -> Verifying:
    return Verifying(paths, now, Catalogue(paths))


def certificate(verifying: Verifying, shown: str) -> CheckedCertificate:
    told = verifying.check(shown, pages=page_pictures)
    assert isinstance(told, CheckedCertificate)
    return told


def states(verifying: Verifying, shown: str) -> str:
    return "".join(answer.state[0] for answer in certificate(verifying, shown).answers)


def written(tmp_path: Path, pdf: bytes) -> str:
    path = tmp_path / "shown.pdf"
    path.write_bytes(pdf)
    return str(path)


def test_a_pasted_code_shows_name_course_and_date(verifying: Verifying) -> None:
    told = certificate(verifying, token())
    assert (told.name, told.latin_name) == ("Нұрлан Айгүл Серікқызы", "Nurlan Aigul Serikqyzy")
    assert told.course.startswith("Citizens’ inquiries")
    assert told.issued_on == date(2026, 11, 24)
    assert (told.office, told.state) == ("Department of Digital Services", "good")


def test_the_course_is_called_by_its_title_where_this_pc_has_it(verifying: Verifying, paths: AppPaths) -> None:
    entry = Catalogue(paths).entry("c03-inquiries")
    assert entry is not None
    told = verifying.check(token(), language="kk")
    assert isinstance(told, CheckedCertificate)
    assert told.course == entry.title["kk"]
    assert certificate(verifying, token(course="c99-other")).course == "c99-other"


def test_a_code_broken_into_lines_by_a_mail_is_read(verifying: Verifying) -> None:
    whole = token()
    assert states(verifying, f"  {whole[:70]}\r\n{whole[70:150]}\n{whole[150:]}\n") == "gggg"


def test_a_pdf_and_a_tilted_scan_of_it_are_checked_alike(verifying: Verifying, tmp_path: Path) -> None:
    pdf = page()
    assert states(verifying, written(tmp_path, pdf)) == "gggg"
    assert states(verifying, str(saved(scan(pdf), tmp_path / "scan.png"))) == "gggg"


def test_a_pdf_with_an_edited_name_shows_the_name_that_was_signed(verifying: Verifying, tmp_path: Path) -> None:
    told = certificate(verifying, written(tmp_path, page(name="Somebody Else")))
    assert told.name == "Нұрлан Айгүл Серікқызы"


def test_a_name_swapped_in_the_code_is_bad(verifying: Verifying) -> None:
    parts = cbor.decode(base45.decode(token()[4:]), limit=1000)
    claims = cbor.decode(parts[2], limit=1000) | {2: "Somebody Else"}
    forged = "KS1:" + base45.encode(cbor.encode([parts[0], {}, cbor.encode(claims), parts[3]]))
    assert states(verifying, forged) == "buuu"


def test_a_certificate_invented_with_another_key_is_unknown(verifying: Verifying) -> None:
    assert states(verifying, token(NEXT)) == "uuuu"


def test_a_foreign_key_that_takes_the_office_s_id_is_bad(verifying: Verifying) -> None:
    claims = cose.parse1(base45.decode(token()[4:])).claims
    forged = cose.sign1(claims, purpose="certificate", key=FOREIGN, kid=kid(ISSUING))
    assert states(verifying, "KS1:" + base45.encode(forged)) == "buuu"


def test_another_office_s_key_cannot_speak_for_this_office(verifying: Verifying) -> None:
    assert states(verifying, token(FOREIGN)) == "gbgg"


def test_a_key_id_put_beside_the_protected_one_is_refused(verifying: Verifying) -> None:
    parts = cbor.decode(base45.decode(token(FOREIGN)[4:]), limit=1000)
    parts[1] = {4: kid(ISSUING)}
    with pytest.raises(TrustError):
        verifying.check("KS1:" + base45.encode(cbor.encode(parts)))


def test_an_expired_certificate_is_told_as_expired(verifying: Verifying, now: SetClock) -> None:
    now.move(days=400)
    assert states(verifying, token()) == "ggbg"


def test_a_revoked_certificate_is_told_as_revoked_and_an_old_list_does_not_help(
    verifying: Verifying, store: TrustStore
) -> None:
    store.take_in_bytes(status_file([193], version=2))
    assert states(verifying, token()) == "gggb"
    with pytest.raises(TrustError, match="The newer one was kept"):
        store.take_in_bytes(status_file(version=1))
    assert states(verifying, token()) == "gggb"


def test_a_stolen_key_takes_its_certificates_along(verifying: Verifying, store: TrustStore) -> None:
    stolen = revoked(KEY_LIST, kid(ISSUING), on=date(2026, 11, 26), reason="stolen")
    store.take_in_bytes(list_file(stolen))
    # The list that the stolen key signed is not relied on either.
    assert states(verifying, token()) == "gbgu"


@pytest.mark.parametrize("length", [3, 4, 50, 200, -1])
def test_a_truncated_code_is_refused(verifying: Verifying, length: int) -> None:
    with pytest.raises(TrustError):
        verifying.check(token()[:length])


def test_a_pc_that_knows_no_office_says_so_and_shows_what_is_claimed(paths: AppPaths, now: SetClock) -> None:
    told = certificate(Verifying(paths, now, Catalogue(paths)), token())
    assert (told.state, told.name, told.office) == ("unknown", "Нұрлан Айгүл Серікқызы", "KZ-DDS")


def test_a_statement_is_told_apart_from_a_certificate(verifying: Verifying, paths: AppPaths) -> None:
    day = date(2026, 11, 24)
    said = StatementClaims(
        serial="S-1", name="Айгүл", course_id="c", course_title="Курс", minutes=5, completed_on=day, issued_on=day
    )
    own = verifying.check(seal_statement(said, key=installation_key(paths.keys)))
    stranger = verifying.check(seal_statement(said, key=NEXT))
    assert isinstance(own, CheckedStatement)
    assert isinstance(stranger, CheckedStatement)
    assert (own.name, own.own, stranger.own) == ("Айгүл", True, False)
