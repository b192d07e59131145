"""Putting a copy in the place of a learner's file, so that an interruption at any step loses nothing.

The new file is built aside and looked through; a note says that it is ready; the old file and its log are moved to
`kept/`; the new one takes the place. Whoever opens the profile next finishes what the note tells (`finish`).
"""

import os
import shutil
from datetime import datetime
from pathlib import Path

import msgspec

from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.backups import copy_whole, looked_through
from app.storage.profiles import LEARNER_FILE

ASIDE = "learner.restoring.sqlite"
NOTE = "restoring.json"
KEPT = "kept"
LOG_ENDS = ("", "-wal", "-shm", "-journal")


class Note(msgspec.Struct, frozen=True):
    """What a restore under way has to end with: the folder under `kept/` for what is replaced."""

    kept: str


def build_aside(profile: Path, copy: Path) -> Path:
    """Make a whole copy beside the learner's file and return it; nothing of the profile is changed by it.

    Raises:
        StorageError: if the copy is not whole, or there is no room.
    """
    aside = profile / ASIDE
    discard(profile)
    try:
        copy_whole(copy, aside)
        looked_through(aside)
    except OSError as error:
        raise _not_written(profile, error) from error
    return aside


def discard(profile: Path) -> None:
    """Forget a copy that was built aside and not yet told to be ready."""
    for end in LOG_ENDS:
        (profile / (ASIDE + end)).unlink(missing_ok=True)


def swap(profile: Path, at: datetime, mark: str) -> Path:
    """Put the copy built aside in the learner's file's place and return the folder in which the old one is kept.

    Nobody has the file open.

    Raises:
        StorageError: if it cannot be written; the next `finish` goes on then.
    """
    note = Note(kept=_free_name(profile / KEPT, f"{at:%Y%m%dT%H%M%S}-{mark}"))
    try:
        looked_through(profile / ASIDE)
        _flush(profile / ASIDE)
        write_whole(profile / NOTE, msgspec.json.encode(note))
        finish(profile)
    except OSError as error:
        raise _not_written(profile, error) from error
    return profile / KEPT / note.kept


def finish(profile: Path) -> bool:
    """Finish a restore that was interrupted; tell whether there was one.

    Raises:
        OSError: if the folder cannot be written.
    """
    note = _read_note(profile)
    if note is None:
        return False
    if (profile / ASIDE).exists():
        kept = profile / KEPT / note.kept
        kept.mkdir(parents=True, exist_ok=True)
        for end in LOG_ENDS:
            old = profile / (LEARNER_FILE + end)
            if old.exists():
                os.replace(old, kept / old.name)
        os.replace(profile / ASIDE, profile / LEARNER_FILE)
        _flush_folder(profile)
    (profile / NOTE).unlink(missing_ok=True)
    return True


def finish_interrupted(profile: Path) -> None:
    """Finish a restore that was interrupted, if there was one, before the profile is opened.

    Raises:
        StorageError: if the folder cannot be written; the next try goes on from there.
    """
    try:
        finish(profile)
    except OSError as error:
        raise _not_written(profile, error) from error


def keep_copy_of(profile: Path, at: datetime, mark: str) -> Path:
    """Copy the learner's file as it is, with its log, to `kept/` and return the folder: damage is evidence too."""
    kept = profile / KEPT / _free_name(profile / KEPT, f"{at:%Y%m%dT%H%M%S}-{mark}")
    kept.mkdir(parents=True)
    for end in LOG_ENDS:
        old = profile / (LEARNER_FILE + end)
        if old.exists():
            shutil.copy2(old, kept / old.name)
    return kept


def _read_note(profile: Path) -> Note | None:
    try:
        return msgspec.json.decode((profile / NOTE).read_bytes(), type=Note)
    except FileNotFoundError:
        return None
    except ValueError:
        # It is written whole, so this is damage from outside; without the note nothing was begun.
        (profile / NOTE).unlink(missing_ok=True)
        return None


def _free_name(folder: Path, wanted: str) -> str:
    names = (wanted if not number else f"{wanted}-{number}" for number in range(1000))
    return next(name for name in names if not (folder / name).exists())


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _not_written(profile: Path, error: OSError) -> StorageError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The copy could not be put in place in {folder} ({reason}). What was there before is safe. "
        "Free some space or ask for write rights, then try again.",
    )
    return StorageError(text, folder=str(profile), reason=error.strerror or error)
