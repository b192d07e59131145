"""Opening SQLite files safely, and turning SQLite's failures into sentences for people."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.base.errors import DamagedFileError, NewerDatabaseError, StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.schema import Schema

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
    path: Path, schema: Schema, *, refill: Callable[[sqlite3.Connection], None] | None = None
) -> sqlite3.Connection:
    """Return the database at `path`, checked and migrated; it is made if it does not exist.

    An existing file is copied beside itself before migrations change it. All that are pending, and `refill`
    for tables computed from others, are one transaction. The connection belongs to the thread that opened it.

    Raises:
        NewerDatabaseError: if a newer program wrote it; it is untouched.
        StorageError: if it is damaged, locked or cannot be written.
    """
    fresh = not path.exists()
    with storage_errors(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(_READ_ONLY, file=str(path)) from error
        if fresh:
            _set_log_aside(path)
        left_open = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
        if left_open and not fresh:
            with closing(connect_to_look(path)) as looking:
                _check(looking, path, schema)
        # Transactions are begun and ended by `transaction` alone, never by the driver.
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            if not (left_open or fresh):
                # Nothing waits in a log, so this connection changes nothing by being closed either.
                _check(connection, path, schema)
            _prepare(connection)
            applied = schema.applied(connection)
            pending = [name for name in schema.names if name not in applied]
            if pending:
                if not fresh:
                    keep_copy(path, connection, f"before-{pending[0]}")
                _migrate(connection, schema, refill)
        except BaseException:
            connection.close()
            raise
    return connection


def _set_log_aside(path: Path) -> None:
    """Keep a log whose file is gone under another name: a new file would begin by overwriting it."""
    log = path.with_name(f"{path.name}-wal")
    number = 1
    while log.exists() and log.stat().st_size:
        kept = path.with_name(f"{path.name}-wal.kept-{number}")
        number += 1
        if not kept.exists():
            os.replace(log, kept)


def _migrate(
    connection: sqlite3.Connection, schema: Schema, refill: Callable[[sqlite3.Connection], None] | None
) -> None:
    from sqlite_utils import Database

    database = Database(connection)
    with database.atomic():
        schema.migrations().apply(database)
        if refill:
            refill(connection)


def connect_to_look(path: Path) -> sqlite3.Connection:
    """Return a connection that leaves the file as it is.

    Read-only, since closing any other connection folds the write-ahead log into the file: after a power cut
    that would change a damaged file and delete the log, which may hold the only good copy of the last answers.
    """
    # A rollback journal lies there only if the program was killed while it made the file: it has to be rolled back.
    mode = "rw" if path.with_name(f"{path.name}-journal").exists() else "ro"
    if mode == "ro" and not path.with_name(f"{path.name}-wal").exists():
        # Nobody has it open: without locks a file on a stick that cannot be written is read too, and no log is left.
        mode = "ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS)


@contextmanager
def looked_into(path: Path, schema: Schema) -> Iterator[sqlite3.Connection]:
    """Lend a connection that leaves the file as it is, once it is known to be whole.

    Raises:
        NewerDatabaseError: if a newer program wrote it.
        StorageError: if it is damaged or cannot be read.
    """
    with storage_errors(path), closing(connect_to_look(path)) as connection:
        _check(connection, path, schema)
        yield connection


def _check(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """Raise if the file is damaged or from a newer program."""
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        # The last line says what; the first only names the database.
        raise DamagedFileError(_DAMAGED, file=path.name, reason=verdict.splitlines()[-1], folder=str(path.parent))
    if schema.applied(connection) - set(schema.names):
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
    os.replace(aside, target)
    return target


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Commit everything in the block together, or nothing of it; a block inside another one is part of it.

    Raises:
        StorageError: if it could not be written; the file is as it was before.
    """
    if connection.in_transaction:
        yield
        return
    with storage_errors(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # Nothing happens if SQLite has ended the transaction itself, as it may on a full disk.
            connection.rollback()
            raise


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
        return DamagedFileError(_DAMAGED, **fields)
    return StorageError(_OTHER, **fields)
