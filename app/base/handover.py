"""Files that leave this PC by stick or shared folder: written whole, and looked at again once they are there."""

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path


class NotArrivedError(OSError):
    """What was read back is not what was written: the stick or disk is faulty."""


def nothing() -> None:
    """Do nothing."""


def write_checked(path: Path, data: bytes, *, before_name: Callable[[], None] = nothing) -> None:
    """Write a file aside, flush it, read it again, name it, and read it once more under its name.

    `before_name` runs when the file is known to have arrived and before anybody can see it; if it raises, no file is
    left. Nothing is left either if anything else fails, unless the stick is gone.

    Raises:
        NotArrivedError: if the file reads differently from what was written.
        OSError: if the folder is not there, is full or cannot be written.
    """
    # A folder that is not there is a stick that was pulled out: made anew, it would lie on this PC.
    os.listdir(path.parent)
    aside = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    named = False
    try:
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            _flush(file.fileno())
        _look_again(aside, data)
        before_name()
        os.replace(aside, path)
        named = True
        _flush_folder(path.parent)
        _look_again(path, data)
    except BaseException:
        with contextlib.suppress(OSError):
            (path if named else aside).unlink(missing_ok=True)
        raise


def sticks() -> list[Path]:
    """Return the removable drives that are plugged in."""
    return _sticks()


def _flush(handle: int) -> None:
    os.fsync(handle)


def _look_again(path: Path, data: bytes) -> None:
    """Read a file through a new handle; what the system still has in memory is given up first where it can be."""
    with path.open("rb") as file:
        _forget_cached(file.fileno())
        arrived = file.read(len(data) + 1)
    if arrived != data:
        raise NotArrivedError(None, "read back differently")


if sys.platform == "win32":
    import ctypes
    import string

    REMOVABLE = 2

    def _forget_cached(handle: int) -> None:
        """Windows has no such call; the second look is at least through its own path."""

    def _flush_folder(folder: Path) -> None:
        """Windows writes names at once on drives that may be pulled out."""

    def _sticks() -> list[Path]:
        drives = [Path(f"{letter}:\\") for letter in string.ascii_uppercase]
        return [drive for drive in drives if ctypes.windll.kernel32.GetDriveTypeW(str(drive)) == REMOVABLE]

else:

    def _forget_cached(handle: int) -> None:
        with contextlib.suppress(OSError, AttributeError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)

    def _flush_folder(folder: Path) -> None:
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def _sticks(roots: Sequence[Path] = (Path("/media"), Path("/run/media"))) -> list[Path]:
        """Desktops mount sticks at /media/USER/LABEL or /run/media/USER/LABEL."""
        found: list[Path] = []
        for root in roots:
            with contextlib.suppress(OSError):
                found += [path for path in sorted(root.glob("*/*")) if os.path.ismount(path)]
        return found
