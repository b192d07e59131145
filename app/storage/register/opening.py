"""Opening the register: a SQLite file on the HR PC, or PostgreSQL at the address that the office gives."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, select, text
from sqlalchemy.exc import ArgumentError

from app.base.clock import Clock
from app.base.errors import DamagedFileError, NewerDatabaseError, StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.database import connect_to_look
from app.storage.register.failures import register_errors, shown
from app.storage.register.moments import to_ms
from app.storage.register.schema import STEPS_TAKEN
from app.storage.register.steps import STEPS

RegisterConnection = Connection
"""What a register lends, for those who may not know the database library."""

BUSY_SECONDS = 30
"""So long a second HR desk waits while another one takes in a large file."""

LARGEST_CHECKED = 256 * 1024**2
"""Up to this size in bytes a file is read whole when it is opened, to see that it is not damaged."""

CACHE_KB = 256 * 1024
"""Most memory for pages: the claims of a million people lie in 70 MB, and every new one falls on another page."""

PAGE_BYTES = 8192
"""Size of a page of a new file: into the usual 4 KB goes one stretch of somebody's records; the rest is empty."""

CHECKPOINT_PAGES = 8192
"""So many pages are gathered in the log before they go to the file: a page changed often is then written once."""

WRITER_LOCK = 0x4B656E7365
"""Name of the lock in PostgreSQL that one writer holds at a time, as SQLite's own does."""

NEWER = QT_TRANSLATE_NOOP(
    "core",
    "The register at {address} was made or changed by a newer Kense. It was not touched and nothing is lost. "
    "Install the newest Kense here.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "core",
    "{file} is damaged ({reason}). Kense leaves it exactly as it is. "
    "Copy the folder {folder} to a safe place and show it to the person who looks after this PC.",
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "core",
    "There is no place for the register at {address} ({reason}). Nothing was made. Choose another folder, or ask for "
    "write rights to it.",
)
NO_ADDRESS = QT_TRANSLATE_NOOP(
    "core",
    "This is no address of a register: {address}. Name a file, or a server as postgresql://user@server/database.",
)


class Register:
    """An open register. Functions beside this module work on the connections it lends."""

    def __init__(self, engine: Engine, address: Path | URL) -> None:
        self._engine = engine
        self._address = address

    @property
    def name(self) -> str:
        """The address as it may be shown, without a password."""
        return shown(self._address)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection that sees one state of the register.

        Raises:
            StorageError: if the register cannot be used.
        """
        with register_errors(self._address), self._engine.connect() as connection:
            if connection.dialect.name != "sqlite":
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend a connection to change the register: all of the block is saved at its end, or nothing.

        There is one writer at a time on both databases, so what is read inside the block stays true until its end.

        Raises:
            StorageError: if the register cannot be used; nothing was changed then.
        """
        with (
            register_errors(self._address),
            self._engine.connect() as connection,
            connection.execution_options(kense_writes=True).begin(),
        ):
            if connection.dialect.name != "sqlite":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITER_LOCK})
            yield connection

    def migrate(self, clock: Clock) -> None:
        """Take the steps that this register has not had.

        Raises:
            NewerDatabaseError: if it has had one that this program does not know; it is untouched.
        """
        with self.reading() as connection:
            taken = _steps_taken(connection)
        _refuse_newer(taken, self._address)
        if all(name in taken for name, _ in STEPS):
            return
        with self.writing() as connection:
            taken = _steps_taken(connection)  # another desk may have been first
            for name, step in STEPS:
                if name not in taken:
                    step(connection)
                    connection.execute(STEPS_TAKEN.insert().values(name=name, at=to_ms(clock.now())))

    def close(self) -> None:
        """Close all connections; the write-ahead log is folded in by SQLite."""
        self._engine.dispose()


def open_register(address: Path | str, clock: Clock) -> Register:
    """Return the register at a path or a postgresql:// address, migrated; a file that is not there is made.

    Raises:
        NewerDatabaseError: if a newer Kense changed it; it is untouched.
        StorageError: if it is damaged, does not answer, lets nobody in, or cannot be written.
    """
    where = _where(address)
    if isinstance(where, Path):
        _look_at(where)
    with register_errors(where):
        engine = _file_engine(where) if isinstance(where, Path) else _server_engine(where)
        register = Register(engine, where)
        try:
            register.migrate(clock)
        except BaseException:
            engine.dispose()
            raise
    return register


def _where(address: Path | str) -> Path | URL:
    if isinstance(address, Path) or "://" not in address:
        return Path(address)
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise StorageError(NO_ADDRESS, address=address.rpartition("@")[2]) from error
    if url.get_backend_name() != "postgresql":
        raise StorageError(NO_ADDRESS, address=shown(url))
    if "password" in url.query:  # where it would be shown
        raise StorageError(NO_ADDRESS, address=shown(url.set(query={})))
    return url.set(drivername="postgresql+psycopg")


def _look_at(path: Path) -> None:
    """Raise if a file is damaged or from a newer program, before any connection could change it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        size = path.stat().st_size if path.exists() else 0
    except OSError as error:
        raise StorageError(NO_FOLDER, address=str(path), reason=error.strerror or error) from error
    if not size:
        return
    with register_errors(path), closing(connect_to_look(path)) as connection:
        if size <= LARGEST_CHECKED:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                reason = verdict.splitlines()[-1]
                raise DamagedFileError(DAMAGED, file=path.name, reason=reason, folder=str(path.parent))
        known = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'register_steps'"
        if connection.execute(known).fetchone():
            _refuse_newer({name for (name,) in connection.execute("SELECT name FROM register_steps")}, path)


def _refuse_newer(taken: set[str], address: Path | URL) -> None:
    if taken - {name for name, _ in STEPS}:
        raise NewerDatabaseError(NEWER, address=shown(address))


def _file_engine(path: Path) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_file)
    event.listen(engine, "begin", _begin_file)
    return engine


def _prepare_file(connection: sqlite3.Connection, _record: Any) -> None:
    # Transactions are begun by `_begin_file` alone, never by the driver.
    connection.isolation_level = None
    for pragma in (
        f"page_size={PAGE_BYTES}",  # before the first table; a file that has one keeps its own
        "journal_mode=WAL",
        # FULL: what HR was told is saved is on the disk (records.md, Facts).
        "synchronous=FULL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        f"cache_size=-{CACHE_KB}",
        f"wal_autocheckpoint={CHECKPOINT_PAGES}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_file(connection: Connection) -> None:
    writes = connection.get_execution_options().get("kense_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _server_engine(url: URL) -> Engine:
    told = {"connect_timeout": 10, "application_name": "Kense"}
    engine = create_engine(url, pool_pre_ping=True, connect_args=told)
    event.listen(engine, "connect", _prepare_server)
    return engine


def _prepare_server(connection: Any, _record: Any) -> None:
    # The server would compile plans to machine code that it takes for costly. Of temporary tables, whose size it does
    # not know, and where it is told to look up by key it takes all plans for that: 30 ms each, for a few rows.
    connection.autocommit = True
    connection.execute("SET jit = off")
    connection.autocommit = False


def _steps_taken(connection: Connection) -> set[str]:
    if not inspect(connection).has_table(STEPS_TAKEN.name):
        return set()
    return set(connection.scalars(select(STEPS_TAKEN.c.name)))
