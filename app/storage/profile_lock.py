"""One program per profile: a lock the operating system drops when the process ends, however it ends."""

import os
import sys
from pathlib import Path

from app.base.errors import ProfileInUseError, StorageError
from app.base.i18n import QT_TRANSLATE_NOOP

NAME = "in-use"


class ProfileLock:
    """Holds a profile for this process until `release`."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            ProfileInUseError: if another Kense holds the profile.
            StorageError: if the folder cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / NAME).open("a+b")
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The folder {folder} cannot be written. What was saved before is safe. "
                "Ask for write rights to it, or start Kense with another data folder (--data-dir).",
            )
            raise StorageError(text, folder=str(folder)) from error
        try:
            lock_file(self._file.fileno())
        except OSError as error:
            self._file.close()
            text = QT_TRANSLATE_NOOP(
                "core",
                "This profile is already open in another Kense window on this PC. Nothing is lost: "
                "go on in that window, or close it first.",
            )
            raise ProfileInUseError(text) from error

    def release(self) -> None:
        """Give the profile free."""
        self._file.close()


def is_held(folder: Path) -> bool:
    """Tell whether a Kense, this one included, holds a profile; nothing is made or changed by asking."""
    try:
        file = (folder / NAME).open("rb")
    except OSError:
        return False
    with file:
        try:
            lock_file(file.fileno())
        except OSError:
            return True
        return False


if sys.platform == "win32":
    import msvcrt

    def lock_file(handle: int) -> None:
        """Lock an open file, or raise OSError if another process has it locked."""
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock_file(handle: int) -> None:
        """Lock an open file, or raise OSError if another process has it locked."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
