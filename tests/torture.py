"""Events that harm a learner's records, for tests/test_torture.py: kills, full and read-only disks, torn logs.

Each event begins a life of tests/kill_worker.py, ends it, and does its harm; then the program starts anew and all
acknowledged is looked for. The data folder is a small disk of its own, mounted in memory.
"""

import shutil
import sqlite3
import statistics
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import takewhile
from pathlib import Path
from random import Random

import msgspec
from sqlite_utils import Database

from app.base.errors import AppError
from app.services.wiring import Services
from app.storage.learner.facts import put_link, put_paper
from app.storage.learner.migrations import LEARNER_SCHEMA
from app.trust.chain import ChainLink
from tests.kill_diary import Diary, wounds
from tests.kill_worker import DESKS
from tests.test_kill import Process, kill_at_a_random_moment

BALLAST = "ballast"
KEPT_IN_AN_OLD_FILE = ("positions", "attempt_clocks")
NO_FACTS = ("place", "clock")
"""What is remembered without being a fact: a torn log may take the last of it."""


class Tally(msgspec.Struct):
    """What came of all events."""

    events: Counter[str] = msgspec.field(default_factory=Counter)
    acknowledged: int = 0
    lost: list[str] = []
    unopenable: list[str] = []
    reopened_s: list[float] = []

    def told(self) -> str:
        """Return the figures as lines."""
        median = statistics.median(self.reopened_s)
        return (
            f"{self.events.total()} events ({', '.join(f'{name} {n}' for name, n in sorted(self.events.items()))})\n"
            f"{self.acknowledged} deeds acknowledged, {len(self.lost)} lost, {len(self.unopenable)} files unopenable\n"
            f"reopened in {median * 1000:.0f} ms (median), {max(self.reopened_s) * 1000:.0f} ms (longest)\n"
        )


class Torture:
    """One learner on one small disk, whose program is ended again and again."""

    def __init__(self, disk: Path, services: Services, nursery: Process, tally: Tally, *, seed: int) -> None:
        self._disk, self._services, self._nursery = disk, services, nursery
        self._random, self._tally, self._diary = Random(seed), tally, Diary()
        (self._profile,) = services.profiles.all()
        self._file = services.paths.profiles / self._profile.id / "learner.sqlite"
        self.events: dict[str, Callable[[], None]] = {
            "learning": lambda: self._life("careful"),
            "exam": lambda: self._life("examinee"),
            "practice": lambda: self._life(self._random.choice(list(DESKS))),
            "backup": lambda: self._life("keeper", longest=0.4),
            "restore": lambda: self._life("restorer", longest=0.4),
            "migration": self._migration,
            "full disk": self._full_disk,
            "read-only disk": self._read_only_disk,
            "torn log": self._torn_log,
        }

    def harm(self, name: str) -> None:
        """Let one event happen and look what is left."""
        before = self._diary.acknowledged
        self.events[name]()
        self._tally.events[name] += 1
        self._look(name)
        self._tally.acknowledged += self._diary.acknowledged - before
        for kept in (self._file.parent / "kept", *self._file.parent.glob("journal.*")):
            # Kense never deletes what it replaced; hundreds of restores would fill the small disk with it.
            shutil.rmtree(kept, ignore_errors=True)

    def _life(self, way: str, *, longest: float = 0.2) -> None:
        self._nursery.send(f"{self._random.randrange(2**30)} {way}")
        told = kill_at_a_random_moment(self._nursery, self._random, longest=longest)
        self._diary.add([words for words in told if words[0] != "kept"])

    def _migration(self) -> None:
        """Kill the program that opens a file of an older program for the first time."""
        make_old(self._file)
        self._life("careful", longest=0.06)

    def _full_disk(self) -> None:
        """Fill the disk but for a little, and let the learner work until nothing can be saved."""
        fill(self._disk, leave=self._random.choice((0, 4, 16, 40)) * 1024)
        self._nursery.send(f"{self._random.randrange(2**30)} careful")
        told = self._nursery.told()
        next(told)
        self._diary.add(list(takewhile(lambda words: words[0] != "ended", told)))
        (self._disk / BALLAST).unlink()

    def _read_only_disk(self) -> None:
        """Kill the program, and let the disk come back read-only for the next start."""
        self._life("careful")
        subprocess.run(["mount", "-o", "remount,ro", self._disk], check=True)
        try:
            with closing(self._services.profiles.open(self._profile)):
                pass
        except AppError as error:
            if "safe" not in str(error):
                self._tally.lost.append(f"read-only disk: the sentence does not say what is safe: {error}")
        finally:
            subprocess.run(["mount", "-o", "remount,rw", self._disk], check=True)

    def _torn_log(self) -> None:
        """Kill the program and tear the end off the log, as a disk does that lied about flushing."""
        self._life("careful")
        log = self._file.with_name(f"{self._file.name}-wal")
        if log.exists() and log.stat().st_size:
            with log.open("r+b") as file:
                file.truncate(max(0, log.stat().st_size - self._random.randrange(1, 3 * 4120)))
        self._diary.forget(NO_FACTS)

    def _look(self, name: str) -> None:
        began = time.perf_counter()
        try:
            opened = self._services.profiles.open(self._profile)
        except AppError as error:
            self._tally.unopenable.append(f"{name}: {error}")
            raise
        with closing(opened):
            self._tally.reopened_s.append(time.perf_counter() - began)
            learner = self._services.for_learner(opened)
            self._tally.lost += [f"{name}: {one}" for one in self._diary.losses(learner) + wounds(learner)]


def fill(disk: Path, *, leave: int) -> None:
    """Leave so many bytes free."""
    with (disk / BALLAST).open("wb", buffering=0) as ballast:
        size = max(0, shutil.disk_usage(disk).free - leave)
        with suppress(OSError):
            for _ in range(size // 4096):
                ballast.write(b"0" * 4096)


def make_old(file: Path) -> None:
    """Put a file of the schema before the last in place, with the same facts, as an older program left it."""
    old = file.with_name("old.sqlite")
    with closing(sqlite3.connect(file)) as source, closing(Database(sqlite3.connect(old))) as target:
        LEARNER_SCHEMA.migrations().apply(target, stop_before="m005_copies")
        with target.conn:
            for row in source.execute("SELECT sequence, previous, record, hash FROM facts ORDER BY sequence"):
                put_link(target.conn, ChainLink(row[0], row[1], row[2].encode(), row[3]))
            for name, content in source.execute("SELECT hash, content FROM papers"):
                put_paper(target.conn, name, content)
            for table in KEPT_IN_AN_OLD_FILE:
                rows = source.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names from above
                for row in rows:
                    marks = ", ".join("?" * len(row))
                    target.conn.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608
    for end in ("-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)
    old.replace(file)
