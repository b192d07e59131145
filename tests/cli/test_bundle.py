"""Progress is sent and looked at from the command line, and a card is never believed unseen."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.paths import app_paths
from app.bootstrap import build_services
from app.cli import main
from tests.services.offices import FarOffice, learn

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command and return exit code, output and errors; `typed` is what is typed unseen."""

    def run(*arguments: object, typed: tuple[str, ...] = ()) -> tuple[int, str, str]:
        waiting = list(typed)
        monkeypatch.setattr("getpass.getpass", lambda question: waiting.pop(0))
        code = main([*map(str, arguments), "--data-dir", str(tmp_path / "data")])
        told = capsys.readouterr()
        assert waiting == []
        return code, told.out, told.err

    return run


@pytest.fixture
def office(tmp_path: Path) -> FarOffice:
    return FarOffice(tmp_path / "office")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def profile(tmp_path: Path) -> str:
    """Make a learner with two facts and a PIN, and return the id."""
    services = build_services(app_paths(tmp_path / "data"))
    made = services.profiles.create("Айгүл Сәрсенова", pin="1234")
    opened = services.profiles.open(made, pin="1234")
    learn(services.for_learner(opened), "one", "two")
    opened.close()
    return made.id


def create(run: Run, stick: Path, *more: object, profile: str = "айгүл сәрсенова", pin: str = "1234"):
    return run("bundle", "create", "--profile", profile, "--to", stick, *more, typed=(pin,))


def test_progress_goes_to_the_office_of_a_named_card(run: Run, profile: str, office: FarOffice, stick: Path) -> None:
    code, told, _ = create(run, stick, "--office", office.file)
    (file,) = stick.iterdir()
    assert (code, f"{file}: 2 records" in told, office.card.id in told) == (0, True, True)
    assert office.opened(file).body.profile == profile


def test_the_card_holds_for_the_next_time(run: Run, profile: str, office: FarOffice, stick: Path) -> None:
    create(run, stick, "--office", office.file)
    assert create(run, stick, profile=profile)[0] == 0
    assert len(list(stick.iterdir())) == 2


def test_a_card_on_the_stick_is_named_and_not_believed(run: Run, profile: str, office: FarOffice, stick: Path) -> None:
    shutil.copy(office.file, stick)
    code, told, said = create(run, stick)
    assert (code, told, office.card.id in said, "--office" in said) == (1, "", True, True)
    assert [one.name for one in stick.iterdir()] == ["office.koffice"]


def test_the_receipt_on_the_stick_is_taken_in(run: Run, profile: str, office: FarOffice, stick: Path) -> None:
    create(run, stick, "--office", office.file)
    office.answer(next(stick.iterdir()), stick, notices=("unknown-person",))
    code, told, _ = create(run, stick)
    assert (code, "Receipt of 2026-11-24" in told, "not found you on its list" in told) == (0, True, True)


def test_a_wrong_pin_or_name_writes_nothing(run: Run, profile: str, office: FarOffice, stick: Path) -> None:
    assert create(run, stick, "--office", office.file, pin="4321")[0] == 1
    code, _, said = run("bundle", "create", "--profile", "Nobody", "--to", stick)
    assert (code, "nobody called Nobody" in said) == (1, True)
    assert list(stick.iterdir()) == []


def test_two_people_of_one_name_are_told_apart_by_id(run: Run, profile: str, stick: Path, tmp_path: Path) -> None:
    other = build_services(app_paths(tmp_path / "data")).profiles.create("Айгүл Сәрсенова")
    code, _, said = run("bundle", "create", "--profile", "Айгүл Сәрсенова", "--to", stick)
    assert (code, profile in said, other.id in said) == (1, True, True)


def test_a_pin_comes_from_a_file(run: Run, profile: str, office: FarOffice, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "pin.txt").write_text("1234\r\n")
    arguments = ("bundle", "create", "--profile", profile, "--to", stick, "--office", office.file)
    assert run(*arguments, "--pin-file", tmp_path / "pin.txt")[0] == 0


def test_from_outside_no_name_is_told(run: Run, profile: str, office: FarOffice, stick: Path) -> None:
    create(run, stick, "--office", office.file)
    code, told, _ = run("bundle", "show", next(stick.iterdir()))
    assert (code, "Айгүл" in told, "sealed to the key" in told) == (0, False, True)


def test_the_key_of_the_office_shows_who_and_what(run: Run, profile: str, office: FarOffice, stick: Path) -> None:
    create(run, stick, "--office", office.file)
    code, told, _ = run("bundle", "show", next(stick.iterdir()), "--key", office.file.parent / "office.key")
    assert code == 0
    assert f"Айгүл Сәрсенова (profile {profile})" in told
    assert "The signature is good" in told
    assert "records 1 to 2, whole" in told
    assert "lesson.opened 2" in told


def test_a_damaged_file_or_another_key_is_refused(
    run: Run, profile: str, office: FarOffice, stick: Path, tmp_path: Path
) -> None:
    create(run, stick, "--office", office.file)
    file = next(stick.iterdir())
    FarOffice(tmp_path / "other")
    assert "another office" in run("bundle", "show", file, "--key", tmp_path / "other" / "office.key")[2]
    file.write_bytes(file.read_bytes()[:-1])
    assert "cut off" in run("bundle", "show", file)[2]
    assert "cannot be read" in run("bundle", "show", stick / "gone.kbundle")[2]


def test_an_office_is_made_shown_accepted_and_forgotten(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    code, told, _ = run("office", "new", folder, "--name", "ru=Отдел кадров", "--name", "Кадр бөлімі", typed=("", ""))
    assert (code, "no passphrase" in told) == (0, True)
    card = next(line.removeprefix("card ") for line in told.splitlines() if line.startswith("card "))
    assert "No office is known" in run("office", "list")[1]
    for step in ("show", "accept"):
        assert f"Кадр бөлімі, card {card}" in run("office", step, folder / "office.koffice")[1]
    assert card in run("office", "list")[1]
    assert run("office", "forget", card.lower())[0] == 0
    assert run("office", "forget", card)[0] == 1


def test_a_passphrase_mistyped_makes_no_office(run: Run, tmp_path: Path) -> None:
    code, _, said = run("office", "new", tmp_path / "made", "--name", "HR", typed=("one", "two"))
    assert (code, "not the same" in said, (tmp_path / "made").exists()) == (1, True, False)
