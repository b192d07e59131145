"""Learners' files in folders of their own, and a disk small enough to fill."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.storage.learner.file import LearnerFile
from tests.clock import SetClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "learner.sqlite"


@pytest.fixture
def file(path: Path, clock: SetClock) -> Iterator[LearnerFile]:
    """A new learner's open file."""
    opened = LearnerFile(path, clock)
    yield opened
    opened.close()


class SmallDisk:
    """A disk of its own, mounted in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        """Leave not a byte."""
        with (self.folder / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
            while True:
                ballast.write(b"0" * 4096)

    def make_room(self) -> None:
        (self.folder / "ballast").unlink()

    def make_read_only(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)


@pytest.fixture
def small_disk(request: pytest.FixtureRequest) -> Iterator[SmallDisk]:
    """512 KB, or as many as a test asks for; asks for root on Linux, since nobody else may mount."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root on Linux can mount a small disk; a limit inside SQLite is tried everywhere")
    folder = Path(tempfile.mkdtemp())
    size = f"size={getattr(request, 'param', 512)}k"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", folder], capture_output=True, check=False)
    if mounted.returncode:
        folder.rmdir()
        pytest.skip(f"no disk can be mounted here ({mounted.stderr.decode().strip()})")
    yield SmallDisk(folder)
    # Lazily, so that a failed test with an open file leaves no disk behind.
    subprocess.run(["umount", "--lazy", folder], check=True)
    folder.rmdir()
