"""Who signed a PDF is told by the cards of offices on this PC, never by the file alone."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.base.paths import AppPaths
from app.documents.pades import read_pades_key
from app.services.offices import accept_office, make_office, name_pades_key, read_office
from app.services.pdf_signatures import answer_of_pdf
from app.trust.office_card import FORMAT
from tests.clock import SetClock
from tests.documents.pades_keys import PASSPHRASE, key_file  # skips this file where pyHanko is not
from tests.services.pages import page

from pyhanko.pdf_utils.generic import NameObject, NumberObject  # isort: skip
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # isort: skip


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return key_file(tmp_path / "office.p12")


@pytest.fixture
def card(tmp_path: Path, key: Path, clock: SetClock) -> Path:
    return card_naming(key, tmp_path, clock)


def card_naming(key: Path, tmp_path: Path, clock: SetClock) -> Path:
    """Make an office whose card names its certificate, and return the card."""
    made = make_office(tmp_path / "keys", {"kk": "Кадр бөлімі"}, clock, passphrase="correct horse battery")
    told, _ = name_pades_key(tmp_path / "keys", key, key_passphrase=PASSPHRASE, passphrase="correct horse battery")
    assert (told.id, told.format) == (made.card.id, FORMAT)
    return made.file


def signed(key: Path, path: Path) -> Path:
    path.write_bytes(read_pades_key(key, PASSPHRASE).signed(page(), reason="KZ-DDS-2026-000194-QX"))
    return path


def test_a_certificate_on_a_known_card_is_told_with_its_office(
    tmp_path: Path, paths: AppPaths, key: Path, card: Path
) -> None:
    accept_office(card, paths)
    told = answer_of_pdf(signed(key, tmp_path / "one.pdf"), paths)
    assert told is not None
    assert told.state == "good"
    assert "Кадр бөлімі" in str(told)


def test_a_signature_made_after_its_certificate_ran_out_is_not_good(
    tmp_path: Path, paths: AppPaths, clock: SetClock
) -> None:
    days = datetime(1990, 1, 1, tzinfo=UTC), datetime(1995, 1, 1, tzinfo=UTC)
    old = key_file(tmp_path / "old.p12", days=days)
    accept_office(card_naming(old, tmp_path, clock), paths)
    told = answer_of_pdf(signed(old, tmp_path / "one.pdf"), paths)
    assert told is not None
    assert told.state == "unknown"
    assert "when its certificate did not hold" in str(told)


def test_a_signer_whom_no_card_names_is_not_known_here(tmp_path: Path, paths: AppPaths, key: Path, card: Path) -> None:
    accept_office(card, paths)
    other = key_file(tmp_path / "other.p12")  # the same name, another key
    told = answer_of_pdf(signed(other, tmp_path / "one.pdf"), paths)
    assert told is not None
    assert told.state == "unknown"
    assert "not known here" in str(told)


def test_a_changed_file_is_bad_whoever_signed_it(tmp_path: Path, paths: AppPaths, key: Path, card: Path) -> None:
    accept_office(card, paths)
    file = signed(key, tmp_path / "one.pdf")
    file.write_bytes(file.read_bytes().replace(b"000194", b"000195", 1))
    told = answer_of_pdf(file, paths)
    assert told is not None
    assert told.state == "bad"


def test_a_file_with_something_added_behind_its_signature_is_bad(
    tmp_path: Path, paths: AppPaths, key: Path, card: Path
) -> None:
    accept_office(card, paths)
    file = signed(key, tmp_path / "one.pdf")
    writer = IncrementalPdfFileWriter(io.BytesIO(file.read_bytes()))
    writer.root[NameObject("/Added")] = NumberObject(1)
    writer.update_root()
    with file.open("wb") as output:
        writer.write(output)
    told = answer_of_pdf(file, paths)
    assert told is not None
    assert told.state == "bad"


def test_a_certificate_without_such_a_signature_says_nothing(tmp_path: Path, paths: AppPaths) -> None:
    (tmp_path / "one.pdf").write_bytes(page())
    assert answer_of_pdf(tmp_path / "one.pdf", paths) is None


def test_a_card_without_a_certificate_stays_of_the_first_format(tmp_path: Path, clock: SetClock) -> None:
    made = make_office(tmp_path / "keys", {"kk": "Кадр бөлімі"}, clock)
    assert b'"certificates"' not in made.file.read_bytes()
    assert read_office(made.file).format == 1
