"""The last step of publishing, all or nothing: what is to be written is noted first, so that a killed program goes on.

Before the package is at its place nothing of the course is changed; from then on the next start finishes the work.
"""

import contextlib
import hashlib
from pathlib import Path

import msgspec

from app.base.files import write_whole
from app.course.editing.published import PublishedState
from app.services.studio.open_draft import STUDIO

JOURNAL = "publishing.json"
PUBLISHED = "published"


class FileChange(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the course that a version changes; `before` is None for a new one."""

    name: str
    before: str | None
    after: str


class Journal(msgspec.Struct, frozen=True, kw_only=True):
    """What publishing a version writes, in this order. `sum` is the SHA-256 of the package."""

    target: str
    sum: str
    files: tuple[FileChange, ...]
    state: PublishedState


def commit(folder: Path, journal: Journal, package: bytes) -> None:
    """Write the package, then the files of the course, then the state of the version.

    Raises:
        OSError: if something cannot be written. If that was the package, nothing has changed; else `recover` goes on.
    """
    note = _note(folder)
    write_whole(note, msgspec.json.encode(journal))
    try:
        write_whole(Path(journal.target), package)
    except OSError:
        note.unlink()
        raise
    _finish(folder, journal)


def recover(folder: Path) -> str:
    """Finish a publishing that was cut off after its package was written, or forget one that was cut off before.

    Return the version that is published now because of it, or an empty text. A file that was edited meanwhile is left.

    Raises:
        OSError: if something cannot be written.
    """
    note = _note(folder)
    try:
        journal = msgspec.json.decode(note.read_bytes(), type=Journal)
    except FileNotFoundError:
        return ""
    except msgspec.MsgspecError:
        note.unlink()
        return ""
    if not (_is_there(journal) or _has_begun(folder, journal)):
        note.unlink()
        return ""
    _finish(folder, journal)
    return journal.state.version


def published_states(folder: Path) -> list[PublishedState]:
    """Return the versions that were published, newest number first; a damaged note of one is left out."""
    found = []
    for path in (folder / STUDIO / PUBLISHED).glob("*.json"):
        with contextlib.suppress(OSError, msgspec.MsgspecError, ValueError):
            state = msgspec.json.decode(path.read_bytes(), type=PublishedState)
            found.append((tuple(map(int, state.version.split("."))), state))
    return [state for _, state in sorted(found, key=lambda one: one[0], reverse=True)]


def _finish(folder: Path, journal: Journal) -> None:
    for change in journal.files:
        path = folder / change.name
        if _text(path) == change.before:
            write_whole(path, change.after.encode())
    state = msgspec.json.format(msgspec.json.encode(journal.state))
    write_whole(folder / STUDIO / PUBLISHED / f"{journal.state.version}.json", state + b"\n")
    _note(folder).unlink()


def _is_there(journal: Journal) -> bool:
    try:
        return hashlib.sha256(Path(journal.target).read_bytes()).hexdigest() == journal.sum
    except OSError:
        return False


def _has_begun(folder: Path, journal: Journal) -> bool:
    return any(one.before != one.after and _text(folder / one.name) == one.after for one in journal.files)


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _note(folder: Path) -> Path:
    return folder / STUDIO / JOURNAL
