"""One program per profile: a second one is refused, and the lock never outlives its holder."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.base.errors import ProfileInUseError, StorageError
from app.storage.profile_lock import ProfileLock

HOLDER = """
import sys
from pathlib import Path
from app.storage.profile_lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def holder(folder: Path) -> "subprocess.Popen[str]":
    """Start another program that holds the profile."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    return program


def test_second_program_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        with pytest.raises(ProfileInUseError, match=r"open in another Kense window on this PC\. Nothing is lost"):
            ProfileLock(tmp_path)
        other.kill()


def test_profile_is_free_after_its_holder_was_killed(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        other.kill()
        other.wait(timeout=10)
        ProfileLock(tmp_path).release()
    assert other.returncode != 0


def test_profile_is_free_after_its_holder_ended(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        other.communicate(timeout=10)
        ProfileLock(tmp_path).release()
    assert other.returncode == 0


def test_second_window_of_the_same_program_is_refused(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path)
    with pytest.raises(ProfileInUseError):
        ProfileLock(tmp_path)
    lock.release()


def test_released_profile_can_be_held_again(tmp_path: Path) -> None:
    ProfileLock(tmp_path).release()
    ProfileLock(tmp_path).release()
    assert (tmp_path / "in-use").exists()


def test_two_profiles_do_not_hinder_each_other(tmp_path: Path) -> None:
    locks = [ProfileLock(tmp_path / "one"), ProfileLock(tmp_path / "two")]
    for lock in locks:
        lock.release()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["one", "two"]


def test_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "profiles").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(StorageError, match=r"cannot be written\. What was saved before is safe"):
        ProfileLock(tmp_path / "profiles")
