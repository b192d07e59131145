"""Torture of a learner's records: whatever happens to program and disk, nothing acknowledged is lost.

A few events of each kind run with the tests; `make torture` runs 1,200 and prints the figures that
docs/reliability.md publishes.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.base.paths import app_paths
from app.bootstrap import build_services
from tests.test_kill import Process
from tests.torture import Tally, Torture

EVENTS = int(os.environ.get("KENSE_TORTURE", "27"))
EVENTS_A_LEARNER = 90
DISK = "size=192m"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mount"),
    reason="only root on Linux can mount a disk that is filled and made read-only; tests/test_kill.py runs everywhere",
)


@pytest.fixture
def disk() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp())
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", DISK, "tmpfs", folder], capture_output=True, check=False)
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)
    folder.rmdir()


def one_learner(disk: Path, tally: Tally, *, events: int, seed: int) -> None:
    """Let events happen to a new learner, each kind in its turn."""
    data = disk / f"learner-{seed}"
    services = build_services(app_paths(data))
    services.profiles.create("Айгүл Сәрсенова")
    with closing(Process(data)) as nursery:
        torture = Torture(disk, services, nursery, tally, seed=seed)
        names = list(torture.events)
        for number in range(events):
            torture.harm(names[number % len(names)])
            assert (tally.lost, tally.unopenable) == ([], []), f"learner {seed}, event {number}"
    shutil.rmtree(data)


def test_nothing_acknowledged_is_lost_whatever_happens(disk: Path) -> None:
    tally = Tally()
    for seed, begin in enumerate(range(0, EVENTS, EVENTS_A_LEARNER)):
        one_learner(disk, tally, events=min(EVENTS_A_LEARNER, EVENTS - begin), seed=seed)
    sys.stdout.write(tally.told())
    assert tally.events.total() == EVENTS
    assert tally.acknowledged > EVENTS // 2
