"""The command collects for offices that script: counts and notices on paper, and an exit code for those who watch."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.base.clock import SystemClock
from app.cli import main
from app.services.collecting import OfficeKeys, open_register
from app.storage.register.people import Person, link_profile, person_of, profile_of, put_people
from tests.bundles import Pc, answered, make_office
from tests.clock import SetClock


@pytest.fixture
def office(tmp_path: Path) -> OfficeKeys:
    return make_office(tmp_path / "keys")


@pytest.fixture
def pc(tmp_path: Path, clock: SetClock) -> Pc:
    made = Pc(tmp_path / "pc" / "learner.sqlite", clock)
    made.work(answered(1), answered(2))
    return made


def put(folder: Path, packed: bytes, name: str = "one.kbundle") -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(packed)


def run(address: str, tmp_path: Path, *more: str) -> int:
    data = ["--data-dir", str(tmp_path / "data")]
    return main(
        ["collect", *data, str(tmp_path / "in"), "--register", address, "--keys", str(tmp_path / "keys"), *more]
    )


def test_it_prints_counts_and_notices_and_asks_for_a_person(
    address: str, tmp_path: Path, pc: Pc, office: OfficeKeys, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", pc.bundle(office))
    code = run(address, tmp_path, "--receipts", str(tmp_path / "out"))
    told = capsys.readouterr().out
    assert code == 1
    assert "is not linked to anybody" in told
    assert "1 files taken in, 0 of them again; 0 left\n2 records new, 0 known, 0 set aside\n" in told
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_it_ends_with_0_when_nobody_is_needed(
    address: str, tmp_path: Path, pc: Pc, office: OfficeKeys, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", pc.bundle(office))
    run(address, tmp_path)
    register = open_register(address, clock)
    with register.writing() as connection:
        put_people(connection, [Person(employee="1", name="Айгүл")])
        person, profile = person_of(connection, "1"), profile_of(connection, pc.profile)
        assert person
        assert profile
        link_profile(connection, profile.number, person.number)
    register.close()
    capsys.readouterr()
    pc.work(answered(3))
    clock.move(days=-1000)
    put(tmp_path / "in", pc.bundle(office, made_at="2026-11-23T09:00:04.000+00:00"), "two.kbundle")
    assert run(address, tmp_path) == 0
    assert capsys.readouterr().out == (
        "2 files taken in, 1 of them again; 0 left\n1 records new, 4 known, 0 set aside\n"
    )


def test_a_clock_that_fell_back_is_told_beside_the_results(
    address: str,
    tmp_path: Path,
    pc: Pc,
    office: OfficeKeys,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(SystemClock, "now", lambda _: datetime(1999, 1, 1, tzinfo=UTC))
    put(tmp_path / "in", pc.bundle(office))
    run(address, tmp_path)
    told = capsys.readouterr()
    assert "The clock of this PC says 01.01.1999, which is before Kense was made." in told.err
    assert "2 records new" in told.out
    assert "was wrong when the file was made" not in told.out


def test_files_that_are_left_are_named(
    address: str, tmp_path: Path, office: OfficeKeys, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", b"no bundle")
    assert run(address, tmp_path) == 1
    assert "one.kbundle: This is no file of" in capsys.readouterr().out


def test_a_server_that_is_not_there_is_told(
    tmp_path: Path, office: OfficeKeys, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", b"")
    assert run("postgresql://anna:secret@127.0.0.1:1/register", tmp_path) == 1
    told = capsys.readouterr().err
    assert ("does not answer" in told, "secret" in told) == (True, False)
