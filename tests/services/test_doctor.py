"""The doctor's sentences, its report without names, and what its mends keep."""

import argparse
import getpass
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CancelledError, ProfileInUseError, StorageError
from app.base.paths import PROGRAM, AppPaths, app_paths
from app.base.settings import Settings, load_settings
from app.bootstrap import build_services
from app.cli import doctor as command
from app.services.doctor import Finding, examine, mend, report_text, save_report
from app.services.doctor.fonts import FONTS, is_whole_font
from app.services.doctor.mends import MENDS, RESTORED_NAME
from app.services.doctor.report import without_names
from app.services.doctor.surroundings import LIBRARIES, read_surroundings
from app.storage.profiles import read_profile
from tests.clock import SetClock
from tests.services.patients import NAMES, PIN, Patient, make_healthy, patient_from, set_old


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    return make_healthy(tmp_path_factory.mktemp("healthy"))


@pytest.fixture
def patient(healthy: AppPaths, tmp_path: Path) -> Patient:
    return patient_from(healthy, tmp_path)


def only(patient: Patient) -> Finding:
    """Return the one finding that is not good."""
    (ill,) = [finding for finding in patient.examine() if finding.level != "good"]
    return ill


def run(patient: Patient, *options: str) -> int:
    """Run `kense doctor` as a person does, on this PC's own clock and surroundings."""
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    return command.run(parser.parse_args(["doctor", *options]), patient.paths)


# ---- findings


def test_a_new_pc_is_healthy_and_nothing_is_made_on_it(tmp_path: Path, healthy: AppPaths) -> None:
    found = examine(replace(app_paths(tmp_path), cache=healthy.cache, courses=healthy.courses), SetClock())
    assert {finding.level for finding in found} == {"good"}
    assert list(tmp_path.iterdir()) == []


def test_every_bad_finding_says_what_is_safe_and_what_to_do(patient: Patient) -> None:
    patient.learner.write_bytes(b"")
    what, safe, advice = map(str, only(patient).sentences)
    assert "is empty. Backups: 1." in what
    assert safe == "Kense leaves it exactly as it is; nothing was deleted."
    assert advice.startswith("Open Kense: it offers the newest backup.")


def test_each_look_is_told_to_whoever_waits(patient: Patient) -> None:
    steps: list[tuple[int, int]] = []
    examine(patient.paths, patient.clock, progress=lambda done, total: steps.append((done, total)))
    assert steps[0] == (0, 13)
    assert steps[-1] == (13, 13)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_examination_can_be_stopped(patient: Patient) -> None:
    def stop(_done: int, _total: int) -> None:
        raise CancelledError("stop")

    with pytest.raises(CancelledError):
        examine(patient.paths, patient.clock, progress=stop)


def test_open_profile_is_told_as_open_and_stays_locked(patient: Patient) -> None:
    services = build_services(patient.paths, patient.clock)
    profile = next(one for one in services.profiles.all() if one.pin is None)
    opened = services.profiles.open(profile)
    opened.file.record("lesson.opened", {"course": "any", "lesson": "any"})
    codes = [finding.code for finding in patient.examine()]
    assert "profile-in-use" in codes
    assert {finding.level for finding in patient.examine()} == {"good"}
    # Looking must not drop the locks that SQLite holds for this program: another one still cannot take the file over.
    code = "import sqlite3, sys\nsqlite3.connect(sys.argv[1], timeout=0).execute('PRAGMA locking_mode=EXCLUSIVE')\n"
    code += "db = sqlite3.connect(sys.argv[1], timeout=0)\ndb.execute('PRAGMA journal_mode=DELETE')\n"
    told = subprocess.run(
        [sys.executable, "-c", code, str(opened.file.path)], capture_output=True, text=True, check=False
    )
    assert "database is locked" in told.stderr
    opened.close()


@pytest.fixture
def full_disk() -> Iterator[Path]:
    """A disk in memory without a free byte."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk; no free bytes are told everywhere")
    folder = Path(tempfile.mkdtemp())
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], check=False)
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("no disk can be mounted here")
    with (folder / "ballast").open("wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(b"0" * 4096)
        except OSError:
            pass
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)
    folder.rmdir()


def test_disk_that_is_really_full_is_told_as_full_and_not_as_read_only(patient: Patient, full_disk: Path) -> None:
    paths = AppPaths(
        data=full_disk, config=patient.paths.config, cache=patient.paths.cache, logs=patient.paths.logs,
        courses=patient.paths.courses,
    )  # fmt: skip
    assert [one.code for one in examine(paths, patient.clock) if one.level != "good"] == ["disk-full"]


def test_every_library_of_the_program_is_looked_for() -> None:
    import tomllib

    told = tomllib.loads((PROGRAM / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {line.split("[")[0].split(">")[0].split("=")[0].strip().casefold() for line in told}
    assert names - {name.casefold() for name in LIBRARIES.values()} == set()


def test_shipped_fonts_are_whole_and_a_changed_byte_is_seen() -> None:
    for name in FONTS:
        content = bytearray((PROGRAM / "assets" / "fonts" / name).read_bytes())
        assert is_whole_font(content)
        content[-1000] ^= 0x10
        assert not is_whole_font(content)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x00\x00", b"\x00\x01\x00\x00\x00\x09" + bytes(60), b"<html>"])
def test_what_is_no_font_is_not_whole(content: bytes) -> None:
    assert not is_whole_font(content)


# ---- mends


def test_every_mend_that_a_finding_names_is_there() -> None:
    looks = (PROGRAM / "app" / "services" / "doctor").glob("*.py")
    texts = "".join(look.read_text(encoding="utf-8") for look in looks)
    assert {name for name in MENDS if f'mend="{name}"' in texts} == set(MENDS)


def test_card_is_rebuilt_from_what_can_still_be_read_of_it(patient: Patient) -> None:
    card = patient.profiles[0] / "profile.json"
    whole = card.read_bytes()
    card.write_bytes(whole[: whole.index(b'"wrong"')])
    done = mend(only(patient), patient.paths, patient.clock)
    services = build_services(patient.paths, patient.clock)
    profile = next(one for one in services.profiles.all() if one.id == patient.profiles[0].name)
    assert profile.name == NAMES[0]
    services.profiles.open(profile, pin=PIN).close()
    (kept,) = (patient.profiles[0] / "kept").rglob("profile.json")
    assert kept.read_bytes() == whole[: whole.index(b'"wrong"')]
    assert str(done) == f"The profile has a card again. The old one is kept in {kept.parent}."


@pytest.mark.parametrize(("name", "shown"), [("", RESTORED_NAME), ("Әсел", "Әсел")])
def test_card_of_which_nothing_is_left_gets_the_name_that_is_given(patient: Patient, name: str, shown: str) -> None:
    folder = patient.profiles[1]
    (folder / "profile.json").write_bytes(b"\x00" * 200)
    mend(only(patient), patient.paths, patient.clock, name=name)
    profile = read_profile(folder.parent, folder.name)
    assert profile is not None
    assert (profile.id, profile.name, profile.pin) == (folder.name, shown, None)


def test_card_of_an_open_profile_is_not_rebuilt_under_its_hands(patient: Patient) -> None:
    services = build_services(patient.paths, patient.clock)
    opened = services.profiles.open(next(one for one in services.profiles.all() if one.pin is None))
    (patient.profiles[1] / "profile.json").write_bytes(b"{")
    finding = only(patient)
    with pytest.raises(ProfileInUseError):
        mend(finding, patient.paths, patient.clock)
    assert (patient.profiles[1] / "profile.json").read_bytes() == b"{"
    opened.close()


def test_damaged_settings_are_kept_and_the_defaults_written(patient: Patient) -> None:
    file = patient.paths.config / "settings.json"
    file.write_bytes(b"\xff{")
    mend(only(patient), patient.paths, patient.clock)
    assert load_settings(file) == Settings()
    (kept,) = (patient.paths.data / "kept").rglob("settings.json")
    assert kept.read_bytes() == b"\xff{"


def test_two_mends_in_the_same_second_keep_both(patient: Patient) -> None:
    file = patient.paths.config / "settings.json"
    for content in (b"first", b"second"):
        file.write_bytes(content)
        mend(only(patient), patient.paths, patient.clock)
    assert sorted(one.read_bytes() for one in (patient.paths.data / "kept").rglob("settings.json")) == [
        b"first",
        b"second",
    ]


def test_file_that_is_just_being_written_is_no_leftover(patient: Patient) -> None:
    half = patient.paths.config / ".settings.json.0a1b2c3d"
    half.write_bytes(b"{")
    moment = patient.clock.now().timestamp()
    os.utime(half, (moment, moment))
    assert patient.ill() == []
    set_old(half)
    assert patient.ill() == ["write-leftover"]


def test_mend_that_cannot_be_done_changes_nothing_and_says_why(patient: Patient) -> None:
    file = patient.paths.config / "settings.json"
    file.write_bytes(b"{")
    finding = only(patient)
    (patient.paths.data / "kept").write_bytes(b"a file where the folder should be")
    with pytest.raises(StorageError, match="could not be mended"):
        mend(finding, patient.paths, patient.clock)
    assert file.read_bytes() == b"{"


def test_command_mends_when_it_is_asked_to(patient: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    file = patient.paths.config / "settings.json"
    file.write_bytes(b"{")
    run(patient)
    assert file.read_bytes() == b"{"
    assert "is damaged: the defaults are used" in capsys.readouterr().out
    run(patient, "--mend")
    printed = capsys.readouterr().out
    assert load_settings(file) == Settings()
    assert "done  The default settings are in use." in printed
    assert "is damaged: the defaults are used" not in printed


# ---- the report


def test_report_holds_no_name_no_user_and_no_pin(patient: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    """Everything personal lies where a finding has to name it, and is not in the report."""
    home = patient.root / "home" / "aigul.sarsenova"
    patient.move_data("home", "aigul.sarsenova", "Айгүл Сәрсенова", "Kense")
    patient.learner.write_bytes(b"")
    (patient.profiles[1] / "settings.json").write_bytes(b"{")
    profiles = build_services(patient.paths, patient.clock).profiles.all()
    around = msgspec.structs.replace(patient.around, home=home, user="aigul.sarsenova")
    text = report_text(patient.examine(), patient.paths, patient.clock, around=around)
    secrets = [*NAMES, *(part for name in NAMES for part in name.split()), "aigul", "sarsenova", PIN]
    secrets += [one.pin.hash for one in profiles if one.pin]
    assert [secret for secret in secrets if secret.casefold() in text.casefold()] == []
    assert "argon2" not in text
    assert "BAD   learner-empty: Profile" in text
    assert "~/…/Kense/profiles" in text


def test_report_of_this_pc_hides_its_home_and_user(patient: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    target = patient.root / "report.txt"
    run(patient, "--report", str(target))
    text = target.read_text(encoding="utf-8")
    assert f"The report is in {target}. It holds no names." in capsys.readouterr().out
    assert "ok    program: Kense" in text
    around = read_surroundings(patient.paths)
    assert f"{around.home}/" not in text
    assert f"/{getpass.getuser()}/" not in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/home/aigul/Kense", "~/Kense"),
        ("/home/aigul", "~"),
        ("/home/aigulim/Kense", "/home/aigulim/Kense"),
        ("/media/aigul/stick", "/media/…/stick"),
        ("Айгүл's file, АЙГҮЛ.", "…'s file, …."),
        ("(Айгүл Ә. Сәрсенова)", "(…)"),
        ("the word Айгүлге is another", "the word Айгүлге is another"),
    ],
)
def test_names_are_hidden_as_words(text: str, told: str) -> None:
    hidden = without_names(text, home=Path("/home/aigul"), user="aigul", names=["Айгүл Ә. Сәрсенова"])
    assert hidden == told


def test_report_that_cannot_be_saved_says_why(patient: Patient) -> None:
    (patient.root / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="The report could not be saved"):
        save_report("", patient.root / "file" / "report.txt")
