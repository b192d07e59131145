"""The days of assigned work are written from the command line."""

from datetime import date
from pathlib import Path

import pytest

from app.base.paths import app_paths
from app.bootstrap import build_services
from app.cli import main
from tests.services.offices import FarOffice


@pytest.fixture
def profile(tmp_path: Path) -> str:
    """Make a learner with assigned work and a PIN, and return the id."""
    services = build_services(app_paths(tmp_path / "data"))
    made = services.profiles.create("Айгүл Сәрсенова", pin="1234")
    opened = services.profiles.open(made, pin="1234")
    learner = services.for_learner(opened)
    office = FarOffice(tmp_path / "office")
    learner.sending.accept(office.file)
    learner.assignments.take(office.assign(tmp_path, {"c03-inquiries": date(2099, 12, 11)}, profile=made.id))
    opened.close()
    return made.id


def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr("getpass.getpass", lambda question: "1234")
    return main(["calendar", *map(str, arguments), "--data-dir", str(tmp_path / "data")])


def test_days_are_written_for_the_named_person(
    profile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "days.ics"
    code = run(tmp_path, monkeypatch, "--profile", "айгүл сәрсенова", "--language", "kk", "-o", target)
    assert code == 0
    assert capsys.readouterr().out == f"{target}: 1 day\n"
    assert b"DTSTART;VALUE=DATE:20991211" in target.read_bytes()


def test_unknown_person_is_told(profile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    assert run(tmp_path, monkeypatch, "--profile", "Nobody", "-o", tmp_path / "days.ics") == 1
    assert "nobody called Nobody" in capsys.readouterr().err
