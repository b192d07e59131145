"""Every fault is injected into a healthy folder: the doctor names it, names nothing else, and makes nothing worse."""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.base.clock import Clock
from app.base.paths import AppPaths
from app.bootstrap import build_services
from app.cli import doctor as command
from app.services.doctor import Finding, mend
from app.storage.place import Mount
from tests.clock import SetClock
from tests.services.patients import Patient, change, make_healthy, patient_from, set_old, unprivileged

MEGABYTE = 1024 * 1024

HOLD_LOCK = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@dataclass(frozen=True)
class Fault:
    """A fault by the code of its finding. `rights` says that it is about rights, which root does not feel."""

    code: str
    inject: Callable[[Patient, ExitStack], object]
    case: str = ""
    rights: bool = False

    @property
    def name(self) -> str:
        return f"{self.code}-{self.case}" if self.case else self.code


# ---- how each fault is made


def read_only(folder: str) -> Callable[[Patient, ExitStack], object]:
    def inject(patient: Patient, stack: ExitStack) -> None:
        path: Path = getattr(patient.paths, folder)
        path.chmod(0o555)
        stack.callback(path.chmod, 0o755)

    return inject


def no_temporary_folder(patient: Patient, stack: ExitStack) -> None:
    folder = patient.root / "temporary"
    folder.mkdir(mode=0o555)
    patient.more["temporary"] = folder


def no_rights(patient: Patient, stack: ExitStack) -> None:
    patient.learner.chmod(0)
    stack.callback(patient.learner.chmod, 0o600)


def clock_at(*day: int) -> Callable[[Patient, ExitStack], object]:
    def inject(patient: Patient, stack: ExitStack) -> None:
        patient.clock = SetClock(datetime(*day, tzinfo=UTC))  # type: ignore[arg-type]

    return inject


def other_time_zone(patient: Patient, stack: ExitStack) -> None:
    before = os.environ.get("TZ")

    def put_back() -> None:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()

    os.environ["TZ"] = "XXX-9"
    time.tzset()
    stack.callback(put_back)


def damaged_font(patient: Patient, stack: ExitStack) -> None:
    font = patient.copy_fonts() / "NotoSans-Bold.ttf"
    content = bytearray(font.read_bytes())
    content[len(content) // 2] ^= 1
    font.write_bytes(content)


def damaged_pages(patient: Patient, stack: ExitStack) -> None:
    content = bytearray(patient.learner.read_bytes())
    content[4096:-4096] = os.urandom(4096) * (len(content) // 4096 - 2)
    patient.learner.write_bytes(content)


def locked(patient: Patient, stack: ExitStack) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD_LOCK, str(patient.learner)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    stack.enter_context(process)
    stack.callback(process.send_signal, signal.SIGKILL)
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"


def gone_but_its_log(patient: Patient, stack: ExitStack) -> None:
    patient.learner.unlink()
    patient.learner.with_name("learner.sqlite-wal").write_bytes(b"the last answers" * 300)


def older_copy_put_back(patient: Patient, stack: ExitStack) -> None:
    (backup,) = (patient.profiles[0] / "backups").iterdir()
    shutil.copy2(backup, patient.learner)


def pulled_plug(patient: Patient, stack: ExitStack) -> None:
    """Leave the second profile as it lies on the disk while it is open."""
    services = build_services(patient.paths, patient.clock)
    second = next(one for one in services.profiles.all() if one.pin is None)
    opened = services.profiles.open(second)
    opened.file.record("lesson.opened", {"course": "any", "lesson": "any"})
    as_it_lay = patient.root / "as-it-lay"
    folder = patient.paths.profiles / second.id
    shutil.copytree(folder, as_it_lay)
    opened.close()
    shutil.rmtree(folder)
    os.replace(as_it_lay, folder)


def written(*parts: str, text: str | bytes = b"{") -> Callable[[Patient, ExitStack], object]:
    """Write something into a file of the data folder; "first" stands for the first profile."""

    def inject(patient: Patient, stack: ExitStack) -> None:
        folder = patient.profiles[0] if parts[0] == "first" else patient.paths.data / parts[0]
        file = folder.joinpath(*parts[1:])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        set_old(file)

    return inject


def half_a_copy(patient: Patient, stack: ExitStack) -> None:
    (backup,) = (patient.profiles[0] / "backups").iterdir()
    shutil.copy2(backup, patient.profiles[0] / "learner.restoring.sqlite")


def half_erased(patient: Patient, stack: ExitStack) -> None:
    doomed = patient.paths.profiles / ".erasing-0c"
    doomed.mkdir()
    (doomed / "learner.sqlite").write_bytes(b"half")


def damaged_cache(patient: Patient, stack: ExitStack) -> None:
    (file,) = (patient.paths.cache / "courses").glob("*.course")
    file.write_bytes(file.read_bytes()[:100])


def damaged_course(patient: Patient, stack: ExitStack) -> None:
    folder = patient.paths.user_courses / "office-rules"
    folder.mkdir(parents=True)
    (folder / "course.yaml").write_text("format: 1\nid: [", encoding="utf-8")


def damaged_package(patient: Patient, stack: ExitStack) -> None:
    patient.paths.user_courses.mkdir(parents=True)
    (patient.paths.user_courses / "office.kense").write_bytes(b"PK\x03\x04 half a package")


def big_log(patient: Patient, stack: ExitStack) -> None:
    with (patient.paths.logs / "crash.log").open("wb") as file:
        file.truncate(30 * MEGABYTE)


def around(**more: object) -> Callable[[Patient, ExitStack], object]:
    return lambda patient, _stack: patient.more.update(more)


def network(patient: Patient, stack: ExitStack) -> None:
    patient.more["mounts"] = (Mount("/", "ext4"), Mount(str(patient.root), "cifs"))


FAULTS = (
    Fault("disk-full", around(free_bytes=lambda _place: 4096)),
    Fault("disk-nearly-full", around(free_bytes=lambda _place: 100 * MEGABYTE)),
    Fault("data-read-only", read_only("data"), rights=True),
    Fault("config-read-only", read_only("config"), rights=True),
    Fault("cache-read-only", read_only("cache"), rights=True),
    Fault("logs-read-only", read_only("logs"), rights=True),
    Fault("temporary-read-only", no_temporary_folder, rights=True),
    Fault("temporary-read-only", around(temporary=None), case="none"),
    Fault("file-no-rights", no_rights, rights=True),
    Fault("clock-before-release", clock_at(1999, 1, 1)),
    Fault("clock-far-ahead", clock_at(2040, 1, 1)),
    Fault("clock-behind-record", clock_at(2026, 11, 23, 3)),
    Fault("time-zone-changed", other_time_zone),
    Fault("font-missing", lambda patient, _: (patient.copy_fonts() / "NotoSans-Regular.ttf").unlink()),
    Fault("font-damaged", damaged_font),
    Fault("learner-damaged", damaged_pages),
    Fault("chain-broken", lambda patient, _: change(patient.learner, "DELETE FROM facts WHERE sequence = 3")),
    Fault("learner-locked", locked),
    Fault("learner-empty", lambda patient, _: patient.learner.write_bytes(b"")),
    Fault("learner-foreign", lambda patient, _: patient.learner.write_bytes(b"This is no database. " * 300)),
    Fault(
        "learner-newer",
        lambda patient, _: change(patient.learner, "UPDATE _sqlite_migrations SET name = 'm900_x' WHERE rowid = 1"),
    ),
    Fault("learner-missing", lambda patient, _: patient.learner.unlink()),
    Fault("wal-orphan", gone_but_its_log),
    Fault("journal-ahead", older_copy_put_back),
    Fault("card-damaged", written("first", "profile.json", text='{"name": "Айгүл", "pin": {')),
    Fault("card-missing", lambda patient, _: (patient.profiles[0] / "profile.json").unlink()),
    Fault("settings-damaged", written("config", "settings.json"), case="pc"),
    Fault("settings-damaged", written("first", "settings.json", text=b"\x00" * 40), case="profile"),
    Fault("network-folder", network),
    Fault("synced-folder", lambda patient, _: patient.move_data("OneDrive - Әкімдік", "Kense"), case="by-name"),
    Fault("synced-folder", lambda patient, _: (patient.root / ".nextcloudsync.log").touch(), case="by-mark"),
    Fault("roaming-profile", lambda patient, _: patient.move_data("AppData", "Roaming", "Kense")),
    Fault("write-leftover", written("first", ".profile.json.0a1b2c3d"), case="card"),
    Fault("write-leftover", written("first", "backups", ".0a1b2c3d.new"), case="backup"),
    Fault("write-leftover", written("config", ".settings.json.99ab00ff"), case="settings"),
    Fault("restore-interrupted", written("first", "restoring.json", text='{"kept": "20261123T090000-restore"}')),
    Fault("restore-leftover", half_a_copy),
    Fault("erase-interrupted", half_erased),
    Fault("key-damaged", written("keys", "installation.key", text='{"format": 1, "purpose": "inst')),
    Fault("key-newer", written("keys", "installation.key", text='{"format": 9}')),
    Fault("key-open", lambda patient, _: (patient.paths.keys / "installation.key").chmod(0o644)),
    Fault("course-damaged", damaged_course),
    Fault("package-damaged", damaged_package),
    Fault("cache-damaged", damaged_cache),
    Fault("law-missing", lambda patient, _: (patient.copy_courses() / "law.yaml").unlink()),
    Fault("glossary-missing", lambda patient, _: (patient.copy_courses() / "glossary.yaml").unlink()),
    Fault("path-missing", lambda patient, _: (patient.copy_courses() / "path.yaml").unlink()),
    Fault(
        "library-damaged",
        lambda patient, _: (patient.copy_courses() / "calendars" / "kz.yaml").write_text("id: [", encoding="utf-8"),
    ),
    Fault("library-missing", lambda patient, _: patient.more.update(modules=patient.around.modules - {"reportlab"})),
    Fault("qt-unfit", around(qt=(6, 12, 0), python=(3, 11, 7))),
    Fault("lock-stale", pulled_plug),
    Fault("log-large", big_log),
)


# ---- the patients


@pytest.fixture(scope="module")
def healthy() -> Iterator[AppPaths]:
    """Where everybody may read: the tests of rights go there as nobody."""
    root = Path(tempfile.mkdtemp(prefix="kense-patients-"))
    root.chmod(0o755)
    yield make_healthy(root)
    shutil.rmtree(root)


@pytest.fixture
def patient(healthy: AppPaths) -> Iterator[Patient]:
    root = Path(tempfile.mkdtemp(prefix="kense-patient-"))
    root.chmod(0o755)
    yield patient_from(healthy, root)
    shutil.rmtree(root)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What has to be put right again after the test, in reverse order."""
    with ExitStack() as made:
        yield made


def run_doctor(patient: Patient) -> tuple[list[Finding], int]:
    """Run `kense doctor` on the patient's clock and surroundings; return what was found and the exit code."""
    findings: list[Finding] = []

    def examine(_paths: AppPaths, _clock: Clock) -> list[Finding]:
        findings[:] = patient.examine()
        return findings

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("app.services.doctor.examine", examine)
        code = command.run(argparse.Namespace(mend=False, report=None), patient.paths)
    return findings, code


# ---- what is promised


def test_healthy_folder_has_no_finding_but_good_ones(patient: Patient) -> None:
    assert patient.ill() == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault_is_named_alone_and_nothing_becomes_worse(
    fault: Fault, patient: Patient, stack: ExitStack, capsys: pytest.CaptureFixture[str]
) -> None:
    fault.inject(patient, stack)
    before, facts = patient.prints(), patient.facts()
    with ExitStack() as rights:
        if fault.rights:
            rights.enter_context(unprivileged(patient))
        findings, code = run_doctor(patient)
    ill = [finding for finding in findings if finding.level != "good"]
    assert [finding.code for finding in ill] == [fault.code]
    assert str(ill[0]) in capsys.readouterr().out
    assert code == (1 if ill[0].level == "bad" else 0)
    assert patient.prints() == before
    assert patient.facts() == facts


MENDED = tuple(
    fault
    for fault in FAULTS
    if fault.code in {"card-damaged", "card-missing", "settings-damaged", "write-leftover", "restore-leftover"}
    or fault.code in {"key-open", "cache-damaged"}
)


@pytest.mark.parametrize("fault", MENDED, ids=lambda fault: fault.name)
def test_mend_makes_healthy_and_keeps_what_it_replaces(fault: Fault, patient: Patient, stack: ExitStack) -> None:
    fault.inject(patient, stack)
    before, facts = patient.prints(), patient.facts()
    (ill,) = [finding for finding in patient.examine() if finding.level != "good"]
    mend(ill, patient.paths, patient.clock)
    after = patient.prints()
    assert patient.ill() == []
    assert patient.facts() == facts
    place = str(Path(ill.place).relative_to(patient.root))
    changed = {name for name in before if after.get(name) != before[name]}
    assert all(name.startswith(place) for name in changed)
    if ill.code != "cache-damaged":
        # What stood there before is still there, under `kept/` if not in its place.
        assert {before[name] for name in changed} <= set(after.values())


def test_more_than_thirty_kinds_of_faults_are_injected() -> None:
    assert len({fault.code for fault in FAULTS}) == 47
