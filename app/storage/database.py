"""Opening SQLite files safely, and turning SQLite's failures into sentences for people."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.errors import NewerDatabaseError, StorageError
from app.base.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

BUSY_SECONDS = 5.0

_FULL = QT_TRANSLATE_NOOP(
    "core",
    "The disk is full, so the last change could not be saved in {file}. "
    "Everything saved before is safe. Free some space, then repeat the last step.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "core",
    "{file} cannot be written: the folder is read-only. What was saved before is safe. "
    "Ask for write rights to this folder, or start Kense with another data folder (--data-dir).",
)
_BUSY = QT_TRANSLATE_NOOP(
    "core",
    "{file} is busy: another program holds it. What was saved before is safe. "
    "Wait until a backup or antivirus scan is over and try again.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "core",
    "{file} is damaged ({reason}). Kense leaves it exactly as it is. "
    "Copy the folder {folder} to a safe place and show it to the person who looks after this PC.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "core",
    "{file} could not be used ({reason}). What was saved before is safe. Close Kense, start it again and repeat "
    "the last step.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "core",
    "{file} was written by a newer Kense. It was not changed and nothing is lost. "
    "Open it with the newer program, or install the newest Kense here.",
)


def open_database(
    path: Path, migrations: "Migrations", *, refill: "Callable[[Database], None] | None" = None
) -> "Database":
    """Return the database at `path`, checked and migrated; it is made if it does not exist.

    An existing file is copied beside itself before migrations change it. All that are pending, and `refill`
    for tables computed from others, are one transaction. The connection belongs to the thread that opened it.

    Raises:
        NewerDatabaseError: if a newer program wrote it; it is untouched.
        StorageError: if it is damaged, locked or cannot be written.
    """
    from sqlite_utils import Database

    fresh = not path.exists()
    with storage_errors(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(_READ_ONLY, file=str(path)) from error
        if not fresh:
            _inspect(path, migrations)
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
        try:
            _prepare(connection)
            database = Database(connection)
            if pending := migrations.pending(database):
                if not fresh:
                    keep_copy(path, connection, f"before-{pending[0].name}")
                with database.atomic():
                    migrations.apply(database)
                    if refill:
                        refill(database)
        except BaseException:
            connection.close()
            raise
    return database


def _inspect(path: Path, migrations: "Migrations") -> None:
    """Raise if the file is damaged or from a newer program.

    Read-only, since closing any other connection folds the write-ahead log into the file: after a power cut
    that would change a damaged file and delete the log, which may hold the only good copy of the last answers.
    """
    from sqlite_utils import Database

    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            # The last line says what; the first only names the database.
            raise StorageError(_DAMAGED, file=path.name, reason=verdict.splitlines()[-1], folder=str(path.parent))
        known = {one.name for one in migrations._migrations}  # noqa: SLF001 - the library has no public list of all
        if any(one.name not in known for one in migrations.applied(Database(connection))):
            raise NewerDatabaseError(_NEWER, file=path.name)


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    # FULL: the commit is on the disk before we say "saved" (records.md, Facts).
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def keep_copy(path: Path, connection: sqlite3.Connection, mark: str) -> Path:
    """Copy a database beside itself through SQLite, so that the copy is whole even while it is used."""
    target = path.with_name(f"{path.stem}.{mark}{path.suffix}")
    aside = target.with_suffix(".new")
    with closing(sqlite3.connect(aside)) as copy:
        connection.backup(copy)
    shutil.move(aside, target)
    return target


@contextmanager
def transaction(database: "Database", path: Path) -> Iterator[None]:
    """Commit everything in the block together, or nothing of it.

    Raises:
        StorageError: if it could not be written; the file is as it was before.
    """
    with storage_errors(path), database.atomic():
        yield


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors inside the block into `StorageError` with advice."""
    try:
        yield
    except sqlite3.Error as error:
        raise _storage_error(error, path) from error


def _storage_error(error: sqlite3.Error, path: Path) -> StorageError:
    name = getattr(error, "sqlite_errorname", "")
    fields: dict[str, object] = {"file": path.name, "reason": str(error), "folder": str(path.parent)}
    if name.startswith("SQLITE_FULL"):
        return StorageError(_FULL, **fields)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return StorageError(_READ_ONLY, **fields)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StorageError(_BUSY, **fields)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return StorageError(_DAMAGED, **fields)
    return StorageError(_OTHER, **fields)
