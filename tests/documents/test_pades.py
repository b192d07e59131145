"""The office's own signature in a PDF: behind what was drawn, told again, and broken by any change."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.base.errors import DocumentError
from app.documents import pades
from tests.documents.pades_keys import PASSPHRASE, TOLD, key_file

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def drawn() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.setTitle("KZ-DDS-2026-000194-QX")
    canvas.drawString(100, 700, "Certificate")
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def key(tmp_path: Path) -> pades.PadesKey:
    return pades.read_pades_key(key_file(tmp_path / "office.p12"), PASSPHRASE)


def test_a_signature_is_written_behind_what_was_drawn_and_found_again(key: pades.PadesKey) -> None:
    before = drawn()
    signed = key.signed(before, reason="KZ-DDS-2026-000194-QX")
    (found,) = pades.pdf_signatures(signed)
    assert signed.startswith(before)
    assert (found.intact, found.whole, found.fingerprint) == (True, True, key.fingerprint)
    assert TOLD in found.signer
    assert not pades.has_signature(before)
    assert pades.has_signature(signed)


def test_a_change_inside_breaks_it(key: pades.PadesKey) -> None:
    signed = key.signed(drawn(), reason="KZ-1")
    changed = signed.replace(b"000194", b"000195", 1)
    (found,) = pades.pdf_signatures(changed)
    assert changed != signed
    assert not found.intact


def test_what_is_added_behind_it_is_told(key: pades.PadesKey) -> None:
    from pyhanko.pdf_utils.generic import NameObject, NumberObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(key.signed(drawn(), reason="KZ-1")))
    writer.root[NameObject("/Added")] = NumberObject(1)
    writer.update_root()
    output = io.BytesIO()
    writer.write(output)
    (found,) = pades.pdf_signatures(output.getvalue())
    assert (found.intact, found.whole) == (True, False)


@pytest.mark.parametrize("keep", [0.7, 0.95])
def test_a_file_cut_off_is_refused_with_a_sentence(key: pades.PadesKey, keep: float) -> None:
    signed = key.signed(drawn(), reason="KZ-1")
    with pytest.raises(DocumentError, match="cannot be read"):
        pades.pdf_signatures(signed[: int(len(signed) * keep)])


def test_a_wrong_passphrase_and_another_file_do_not_open(tmp_path: Path) -> None:
    file = key_file(tmp_path / "office.p12")
    with pytest.raises(DocumentError, match="does not open"):
        pades.read_pades_key(file, "another")
    file.write_bytes(b"no key")
    with pytest.raises(DocumentError, match="does not open"):
        pades.read_pades_key(file, PASSPHRASE)


def test_a_key_on_another_curve_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="P-256"):
        pades.read_pades_key(key_file(tmp_path / "office.p12", curve="secp384r1"), PASSPHRASE)


@pytest.mark.parametrize("year", [1999, 2025, 2031, 2040])
def test_a_certificate_that_does_not_hold_today_signs_nothing(tmp_path: Path, year: int) -> None:
    days = datetime(2026, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
    key = pades.read_pades_key(key_file(tmp_path / "office.p12", days=days), PASSPHRASE)
    key.require_valid(NOW)
    with pytest.raises(DocumentError, match=r"valid from 01\.01\.2026 to 01\.01\.2030"):
        key.require_valid(datetime(year, 1, 1, tzinfo=UTC))


def test_without_pyhanko_a_sentence_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pades, "find_spec", lambda _name: None)
    with pytest.raises(DocumentError, match=r"requirements/pades\.txt"):
        pades.read_pades_key(tmp_path / "office.p12", PASSPHRASE)
    with pytest.raises(DocumentError, match=r"requirements/pades\.txt"):
        pades.pdf_signatures(drawn())
