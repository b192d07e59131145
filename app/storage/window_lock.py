"""One window per data folder: a lock that the system drops with the process, and a bell for the second window."""

import contextlib
import time
from pathlib import Path
from typing import BinaryIO

from app.storage.profile_lock import lock_file

LOCK = "window-open"
BELL = "show-window"


class WindowLock:
    """Held by the first window of a data folder for as long as it runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file: BinaryIO | None = None

    def take(self) -> bool:
        """Take the lock; False if another process has it.

        A folder that cannot be written locks nobody out: opening a profile then says what is wrong with it.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            file = (self.folder / LOCK).open("a+b")
        except OSError:
            return True
        try:
            lock_file(file.fileno())
        except OSError:
            file.close()
            return False
        self._file = file
        self.silence()
        return True

    def ring(self, *, seconds: float = 3.0) -> bool:
        """Ask the window that has the lock to come forward; tell whether it did."""
        bell = self.folder / BELL
        try:
            bell.touch()
        except OSError:
            return False
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if not bell.exists():
                return True
            time.sleep(0.02)
        self.silence()
        return False

    def rung(self) -> bool:
        """Tell whether somebody rang, and stop the bell."""
        rung = (self.folder / BELL).exists()
        self.silence()
        return rung

    def silence(self) -> None:
        """Stop the bell."""
        with contextlib.suppress(OSError):
            (self.folder / BELL).unlink(missing_ok=True)

    def release(self) -> None:
        """Let another window be the first."""
        if self._file is not None:
            self._file.close()
            self._file = None
