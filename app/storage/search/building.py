"""Building the search index: beside the one in use, only what changed, and under a new name when it is whole.

The name of a finished index holds the hash of its content, so it is never replaced while somebody reads it: Windows
would refuse. The newest one counts; older ones are deleted as soon as nobody holds them.
"""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.progress import Progress, silent
from app.engine.searchable import Document
from app.storage.database import storage_errors
from app.storage.search import tables

_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "core",
    "What the search needs could not be written in {folder}. Nothing of yours is lost and all else works. "
    "Free some space or ask for write rights to this folder, then open the search again.",
)

NAME = "search-{stamp}.sqlite"


class Source(msgspec.Struct, frozen=True):
    """A course or the shared data: its name, the hash of its content, and how its documents are made."""

    name: str
    hash: str
    documents: Callable[[], Iterable[Document]]


def newest_index(folder: Path) -> Path | None:
    """Return the index in use, or None if there is none that this program can read."""
    found = sorted(folder.glob(NAME.format(stamp="*")), key=_age, reverse=True)
    return next((path for path in found if _hashes(path) is not None), None)


def build_index(folder: Path, sources: tuple[Source, ...], progress: Progress = silent) -> bool:
    """Bring the index up to date; tell whether a new one was built. `progress` counts the changed sources.

    Work that is stopped leaves the index in use as it was.

    Raises:
        CancelledError: if `progress` raised it.
        StorageError: if the folder cannot be written.
    """
    wanted = {source.name: source.hash for source in sources}
    current = newest_index(folder)
    known = (_hashes(current) if current else None) or {}
    if current is not None and known == wanted:
        return False
    target = folder / NAME.format(stamp=_stamp(wanted))
    aside = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with storage_errors(target):
            if current is not None:
                shutil.copyfile(current, aside)
            _write(aside, sources, known, progress)
        os.replace(aside, target)
    except OSError as error:
        raise StorageError(_NOT_WRITTEN, folder=str(folder)) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
    _forget_others(folder, target)
    return True


def _write(path: Path, sources: tuple[Source, ...], known: dict[str, str], progress: Progress) -> None:
    fresh = not path.exists()
    changed = [source for source in sources if known.get(source.name) != source.hash]
    gone = known.keys() - {source.name for source in sources}
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        # Nobody reads this file before it is renamed, and it can be made again at any time.
        db.execute("PRAGMA journal_mode=OFF")
        db.execute("PRAGMA synchronous=OFF")
        if fresh:
            tables.create(db)
        db.execute("BEGIN")
        for name in sorted(gone):
            tables.remove(db, name)
        for done, source in enumerate(changed):
            progress(done, len(changed))
            tables.remove(db, source.name)
            for document in source.documents():
                tables.add(db, source.name, document)
            db.execute("INSERT INTO sources VALUES (?, ?)", (source.name, source.hash))
        db.execute("COMMIT")
        for table in ("words", "asked"):
            # One sorted list for each word instead of one for each course: half the time of a look.
            db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - names from this line
    progress(len(changed), len(changed))


def _hashes(path: Path) -> dict[str, str] | None:
    """Return the sources of an index with their hashes, or None if it is damaged or of another version."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version != tables.VERSION:
                return None
            return dict(db.execute("SELECT name, hash FROM sources").fetchall())
    except sqlite3.Error:
        return None


def _stamp(wanted: dict[str, str]) -> str:
    import hashlib  # 3 ms that a start does not need

    told = "\n".join(f"{name} {content}" for name, content in sorted(wanted.items()))
    return hashlib.sha256(f"{tables.VERSION}\n{told}".encode()).hexdigest()[:16]


def _age(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _forget_others(folder: Path, kept: Path) -> None:
    for path in folder.glob(NAME.format(stamp="*")):
        if path != kept:
            with contextlib.suppress(OSError):
                path.unlink()
