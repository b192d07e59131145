"""Whatever kills the program, every answer it acknowledged is there afterwards, in an unbroken chain of facts.

The learner works in tests/kill_worker.py through the real services on a real file; SIGKILL comes at a random moment.
A killed process stands for a crash of any kind. A power cut asks one thing more, that the disk has what it said it
has: that follows from `synchronous=FULL`, which tests/storage/test_database.py holds.
"""

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import takewhile
from pathlib import Path
from random import Random
from threading import Timer
from typing import Any

import pytest

from app.base.paths import app_paths
from app.bootstrap import build_services
from app.services.wiring import Services
from tests.kill_diary import Diary, Told, wounds
from tests.kill_worker import COURSE, DESKS, QUIZ, timed

ROOT = Path(__file__).parent.parent
SHORTEST_LIFE, LONGEST_LIFE = 0.002, 0.150
"""Seconds from a worker's first word to its end."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows can neither fork nor send SIGKILL")


class Process:
    """A worker or a nursery of workers, and what it tells."""

    def __init__(self, data: Path, *arguments: str) -> None:
        command = [sys.executable, "-m", "tests.kill_worker", str(data), *arguments]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def told(self) -> Iterator[list[Any]]:
        """Yield what is told, until nothing more can come; a line that death cut short was never acknowledged."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith(b"\n"):
                yield json.loads(line)

    def close(self) -> None:
        """Wait for the end of a process that was killed or gets no more work."""
        self._process.communicate(timeout=20)


def kill_at_a_random_moment(process: Process, random: Random, *, longest: float = LONGEST_LIFE) -> Told:
    """Return all that a worker told in its life; a clock of its own kills it, whatever it is just doing."""
    told = process.told()
    word, pid = next(told)
    assert word == "pid"
    killer = Timer(random.uniform(SHORTEST_LIFE, longest), os.kill, (pid, signal.SIGKILL))
    killer.start()
    life = list(takewhile(lambda words: words[0] != "ended", told))
    assert killer.finished.is_set(), "the worker ended by itself; see its traceback"
    killer.join()
    return life


@pytest.fixture
def services(tmp_path: Path) -> Services:
    """The use cases over the folder that the killed process uses; one learner is there."""
    services = build_services(app_paths(tmp_path))
    services.profiles.create("Айгүл Сәрсенова")
    return services


@pytest.fixture
def nursery(services: Services, tmp_path: Path) -> Iterator[Process]:
    with closing(Process(tmp_path)) as process:
        yield process


def look(services: Services, diary: Diary) -> tuple[list[str], float]:
    """Start anew after a kill; return all that is lost or not whole, and the seconds it took to open the profile."""
    began = time.perf_counter()
    (profile,) = services.profiles.all()
    with closing(services.profiles.open(profile)) as opened:
        took = time.perf_counter() - began
        learner = services.for_learner(opened)
        return diary.losses(learner) + wounds(learner), took


def test_no_acknowledged_answer_is_lost_in_thirty_kills(services: Services, nursery: Process) -> None:
    seed = 11
    random, diary, times = Random(seed), Diary(), []
    for number in range(30):
        nursery.send(f"{seed * 1000 + number} careful")
        diary.add(kill_at_a_random_moment(nursery, random))
        found, took = look(services, diary)
        assert found == [], f"seed {seed}, kill {number}"
        times.append(took)
    median = statistics.median(times) * 1000
    sys.stdout.write(f"{diary.acknowledged} acknowledged, {diary.last_fact} facts, opened in {median:.1f} ms\n")
    assert diary.acknowledged > 10


def test_no_acknowledged_response_of_an_exam_is_lost(services: Services, nursery: Process) -> None:
    """`make kills` does it five hundred times."""
    random, diary, times = Random(40), Diary(), []
    kills = int(os.environ.get("KENSE_KILLS", "15"))
    for number in range(kills):
        nursery.send(f"{40_000 + number} examinee")
        diary.add(kill_at_a_random_moment(nursery, random))
        found, took = look(services, diary)
        assert found == [], f"kill {number}"
        assert opens_again(services, diary), f"kill {number}"
        times.append(took)
    median = statistics.median(times) * 1000
    sys.stdout.write(
        f"{kills} kills, {diary.acknowledged} acknowledged, 0 lost, 0 attempts unopenable, opened in {median:.1f} ms\n"
    )
    assert diary.acknowledged > kills // 5


@pytest.mark.parametrize("kind", list(DESKS))
def test_desk_stands_after_a_kill_as_it_was_acknowledged(services: Services, nursery: Process, kind: str) -> None:
    """`make kills` does it a hundred times for each kind."""
    random, diary = Random(kind), Diary()
    kills = int(os.environ.get("KENSE_DESK_KILLS", "4"))
    for number in range(kills):
        nursery.send(f"{number} {kind}")
        diary.add(kill_at_a_random_moment(nursery, random, longest=0.3))
        assert look(services, diary)[0] == [], f"{kind}, kill {number}"
    sys.stdout.write(f"{kind}: {kills} kills, {diary.acknowledged} acknowledged, 0 lost, every state the same\n")
    assert diary.acknowledged > kills // 5


def opens_again(services: Services, diary: Diary) -> bool:
    """Tell whether the exam can be gone on with, at a time not before the one saved last; that may add a fact."""
    (profile,) = services.profiles.all()
    with closing(services.profiles.open(profile)) as opened:
        learner = services.for_learner(opened)
        course = timed(services.catalogue.course(COURSE))
        stands = opened.file.db.execute("SELECT attempt, used FROM attempt_clocks").fetchall()
        attempt = learner.examining.begin(course, QUIZ)
        diary.last_fact = opened.file.db.execute("SELECT max(sequence) FROM facts").fetchone()[0]
        return attempt.used + 0.001 >= dict(stands).get(attempt.row.id, 0.0)


def test_no_acknowledged_answer_of_a_fresh_process_is_lost(services: Services, tmp_path: Path) -> None:
    random, diary = Random(5), Diary()
    for number in range(2):
        with closing(Process(tmp_path, str(number))) as process:
            # Longer, since it loads most of the program while it lives.
            diary.add(kill_at_a_random_moment(process, random, longest=1.0))
        assert look(services, diary)[0] == [], f"seed 5, kill {number}"
    assert diary.acknowledged > 0


def test_every_acknowledged_profile_opens_after_a_kill_in_the_middle_of_making_one(
    services: Services, nursery: Process
) -> None:
    random, made = Random(7), set()
    for number in range(8):
        nursery.send(f"{number} newcomer")
        told = kill_at_a_random_moment(nursery, random)
        made |= {key[1] for word, *rest in told if word == "done" for key in rest[:1]}
    profiles = services.profiles.all()
    assert made - {profile.id for profile in profiles} == set()
    for profile in profiles:
        with closing(services.profiles.open(profile)) as opened:
            assert wounds(services.for_learner(opened)) == []


def test_answers_acknowledged_before_they_are_saved_would_be_noticed(services: Services, nursery: Process) -> None:
    random = Random(9)
    assert sum(hasty_life_loses(services, nursery, random, number) for number in range(6)) > 2


def hasty_life_loses(services: Services, nursery: Process, random: Random, number: int) -> bool:
    """Tell whether something is missing that a worker said was saved while it was not."""
    nursery.send(f"{number} hasty")
    diary = Diary()
    diary.add(kill_at_a_random_moment(nursery, random))
    return look(services, diary)[0] != []
