"""`kense verify` prints name, course and day, then its answers; its exit code says whether all is good."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from app.base.clock import SystemClock
from app.cli import main
from tests.services.pages import page, saved, scan
from tests.trust.offices import ROOTS, list_file, status_file, token


@pytest.fixture
def lists(tmp_path: Path) -> list[str]:
    """Files as an office gives them away."""
    files = {
        "roots.json": msgspec.json.encode({"public_keys": [key.hex() for key in ROOTS.public_keys], "needed": 2}),
        "keys.kslist": list_file(),
        "office.ksstatus": status_file(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return [str(tmp_path / name) for name in files]


@pytest.fixture(autouse=True)
def compiled(tmp_path: Path, compiled_courses: Path) -> None:
    """Courses were compiled before, as on any PC but a new one."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "cache").symlink_to(compiled_courses, target_is_directory=True)


def verify(tmp_path: Path, *arguments: str) -> int:
    return main(["verify", *arguments, "--data-dir", str(tmp_path / "data")])


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Set the clock of the PC to a year: the certificate shown here is of 2026."""
    return lambda year: monkeypatch.setattr(SystemClock, "now", lambda _: datetime(year, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("year", [2027, 2040])
def test_lists_are_taken_in_and_a_certificate_has_four_answers(
    tmp_path: Path,
    lists: list[str],
    set_clock: Callable[[int], None],
    year: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_clock(year)
    assert verify(tmp_path, "--lists", *lists) == 0
    assert verify(tmp_path, token(expires_on=None)) == 0
    told = capsys.readouterr().out
    assert "Нұрлан Айгүл Серікқызы / Nurlan Aigul Serikqyzy" in told
    assert "24.11.2026" in told
    assert told.count("[good]") == 4


def test_a_clock_that_fell_back_is_told_and_nothing_is_called_bad(
    tmp_path: Path, lists: list[str], set_clock: Callable[[int], None], capsys: pytest.CaptureFixture[str]
) -> None:
    set_clock(1999)
    assert verify(tmp_path, token(), "--lists", *lists) == 1
    told = capsys.readouterr().out
    assert "It is dated 24.11.2026, and today is 01.01.1999. Check the clock of this computer" in told
    assert (told.count("[good]"), told.count("[BAD]")) == (3, 0)


def test_a_pdf_and_a_scan_are_read(
    tmp_path: Path, lists: list[str], qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = tmp_path / "page.pdf"
    pdf.write_bytes(page())
    verify(tmp_path, "--lists", *lists)
    verify(tmp_path, str(pdf))
    verify(tmp_path, str(saved(scan(pdf.read_bytes()), tmp_path / "scan.png")))
    assert capsys.readouterr().out.count("certificate KZ-DDS-2026-000194-QX of Department of Digital Services") == 2


def test_without_lists_the_answers_are_unknown_and_the_code_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verify(tmp_path, token()) == 1
    assert capsys.readouterr().out.count("[unknown]") == 4


def test_a_revoked_certificate_is_bad(tmp_path: Path, lists: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "newer.ksstatus").write_bytes(status_file([193], version=2))
    assert verify(tmp_path, token(), "--lists", *lists, str(tmp_path / "newer.ksstatus")) == 1
    assert "[BAD]     It was revoked" in capsys.readouterr().out


def test_what_holds_no_code_is_refused_with_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(tmp_path, "letter.docx") == 1
    assert "a PDF, a scan or a photo" in capsys.readouterr().err


def test_nothing_to_check_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(tmp_path) == 2
    assert "nothing to check" in capsys.readouterr().out
