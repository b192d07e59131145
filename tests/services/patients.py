"""A healthy data folder for the doctor, and ways to make it ill."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.paths import PROGRAM, AppPaths, app_paths
from app.base.settings import Settings, save_settings
from app.bootstrap import build_services
from app.services.doctor import Finding, examine
from app.services.doctor.surroundings import Surroundings, read_surroundings
from app.storage.backups import make_backup
from app.storage.inspection import look_into
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.work import pass_quiz, read_all

NAMES = ("Айгүл Сәрсенова", "Марат Жұмабек")
PIN = "4826"
SHARED = ("law.yaml", "glossary.yaml", "path.yaml")
NOBODY = 65534


@dataclass
class Patient:
    """A copy of the healthy folder; of its two people the first has a PIN, a backup and a statement."""

    root: Path
    paths: AppPaths
    clock: Clock
    more: dict[str, object] = field(default_factory=dict)
    """What is other than on this PC, by the names of `Surroundings`."""

    @property
    def profiles(self) -> list[Path]:
        folders = [one for one in self.paths.profiles.iterdir() if not one.name.startswith(".")]
        return sorted(folders, key=lambda one: not (one / "backups").exists())

    @property
    def learner(self) -> Path:
        """The first person's file."""
        return self.profiles[0] / "learner.sqlite"

    @property
    def around(self) -> Surroundings:
        return msgspec.structs.replace(read_surroundings(self.paths), **self.more)

    def examine(self) -> list[Finding]:
        return examine(self.paths, self.clock, around=self.around)

    def ill(self) -> list[str]:
        """Return the codes of all that is not good."""
        return [finding.code for finding in self.examine() if finding.level != "good"]

    def prints(self) -> dict[str, str]:
        """Return the hash of every file; the index of SQLite's log is made anew at will and holds nothing."""
        files = [one for one in self.root.rglob("*") if one.is_file() and not one.name.endswith("-shm")]
        return {str(one.relative_to(self.root)): hashlib.sha256(one.read_bytes()).hexdigest() for one in sorted(files)}

    def facts(self) -> list[object]:
        """Return how each person's record is found."""
        return [look_into(one / "learner.sqlite") for one in self.profiles]

    def copy_courses(self) -> Path:
        """Give the patient courses of its own to damage."""
        own = self.root / "courses-of-this-pc"
        shutil.copytree(self.paths.courses, own)
        self.paths = replace(self.paths, courses=own)
        return own

    def copy_fonts(self) -> Path:
        fonts = self.root / "assets" / "fonts"
        shutil.copytree(PROGRAM / "assets" / "fonts", fonts)
        self.paths = replace(self.paths, assets=self.root / "assets")
        return fonts

    def move_data(self, *parts: str) -> None:
        """Move the data folder to another place under the root."""
        place = self.root.joinpath(*parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        os.replace(self.paths.data, place)
        self.paths = replace(app_paths(place), courses=self.paths.courses, assets=self.paths.assets)


def make_healthy(root: Path) -> AppPaths:
    """Make a folder in which two people have learned; one has a PIN, a statement and a backup."""
    courses = root / "courses"
    shutil.copytree(PROGRAM / "courses" / COURSE, courses / COURSE)
    shutil.copytree(PROGRAM / "courses" / "calendars", courses / "calendars")
    for name in SHARED:
        shutil.copy2(PROGRAM / "courses" / name, courses / name)
    paths = replace(app_paths(root / "data"), courses=courses)
    services = build_services(paths, SetClock())
    for name, pin in zip(NAMES, (PIN, ""), strict=True):
        opened = services.profiles.open(services.profiles.create(name, pin=pin), pin=pin)
        learner = services.for_learner(opened)
        course = services.catalogue.course(COURSE)
        read_all(learner, course)
        pass_quiz(learner, course)
        opened.save_settings(Settings(interface_language="kk", text_size=150))
        if pin:
            make_backup(opened.file.path, SetClock().now(), "timer")
            learner.certifying.issue(course)
        opened.close()
    save_settings(Settings(interface_language="kk"), paths.config / "settings.json")
    paths.logs.mkdir()
    (paths.logs / "kense.log").write_text("started\n", encoding="utf-8")
    assert services.catalogue.path is not None
    return paths


def patient_from(healthy: AppPaths, root: Path) -> Patient:
    """Return a copy of the healthy data; courses are shared, since nobody writes them."""
    shutil.copytree(healthy.data, root / "data", dirs_exist_ok=True)
    paths = replace(app_paths(root / "data"), courses=healthy.courses)
    return Patient(root, paths, SetClock())


@contextmanager
def unprivileged(patient: Patient) -> Iterator[None]:
    """Do something without the rights of root, to whom read-only folders mean nothing."""
    if os.geteuid() != 0:
        yield
        return
    for one in (patient.root, *patient.root.rglob("*")):
        os.chown(one, NOBODY, NOBODY)
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def change(file: Path, statement: str) -> None:
    """Change a learner's file from outside, as a database browser would."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


def set_old(file: Path) -> Path:
    """Let a file be older than one that is just being written."""
    os.utime(file, (1_795_000_000, 1_795_000_000))
    return file
