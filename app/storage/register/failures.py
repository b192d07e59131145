"""What goes wrong with a register, as sentences for the HR officer. Passwords in addresses are never shown."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.database import storage_errors

EVERY_SERVER_HAS = "postgres"

NO_SERVER = QT_TRANSLATE_NOOP(
    "core",
    "The register at {address} does not answer. Nothing was changed, and what was saved before is safe. "
    "Look that the network is there and the server runs, then try again.",
)
STARTING = QT_TRANSLATE_NOOP(
    "core",
    "The server of the register at {address} is just starting or stopping. Nothing was changed. "
    "Wait a minute and try again.",
)
WRONG_PASSWORD = QT_TRANSLATE_NOOP(
    "core",
    "The server did not accept the name or password for the register at {address}. Nothing was changed. "
    "Check both in the address, or ask the person who looks after the server.",
)
REFUSED = QT_TRANSLATE_NOOP(
    "core",
    "The server refused to open the register at {address} ({reason}). Nothing was changed. "
    "Ask the person who looks after the server.",
)
NO_RIGHTS = QT_TRANSLATE_NOOP(
    "core",
    "You have no right to do this in the register at {address} ({reason}). Nothing was changed. "
    "Ask the person who looks after the server.",
)
SERVER_FULL = QT_TRANSLATE_NOOP(
    "core",
    "The disk of the register at {address} is full, so the last step was not saved. Everything saved before is safe. "
    "Tell the person who looks after the server, then repeat the last step.",
)
SERVER_DAMAGED = QT_TRANSLATE_NOOP(
    "core",
    "The server says that the register at {address} is damaged ({reason}). Kense changes nothing in it. "
    "Tell the person who looks after the server at once.",
)
SERVER_OTHER = QT_TRANSLATE_NOOP(
    "core",
    "The register at {address} could not be used ({reason}). The last step was not saved; everything saved before is "
    "safe. Try again.",
)

BY_STATE = {
    "28": WRONG_PASSWORD,
    "3D": REFUSED,
    "42501": NO_RIGHTS,
    "25006": NO_RIGHTS,
    "53100": SERVER_FULL,
    "XX001": SERVER_DAMAGED,
    "XX002": SERVER_DAMAGED,
    "57P0": NO_SERVER,
    "08": NO_SERVER,
}
"""Sentences by the beginning of PostgreSQL's SQLSTATE."""


@contextmanager
def register_errors(address: Path | URL) -> Iterator[None]:
    """Turn errors of either database inside the block into `StorageError` with advice."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(address, Path) and isinstance(cause, sqlite3.Error):
            with storage_errors(address):
                raise cause from error
        raise _server_error(cause, address, lost=_is_lost(error)) from error
    except PoolTimeoutError as error:
        raise StorageError(SERVER_OTHER, address=shown(address), reason="busy") from error
    except Exception as error:
        if isinstance(address, URL) and _is_psycopg(error):
            raise _server_error(error, address, lost=False) from error
        raise


def shown(address: Path | URL) -> str:
    """Return an address as it may be shown: without the password."""
    return address.render_as_string(hide_password=True) if isinstance(address, URL) else str(address)


def _is_psycopg(error: Exception) -> bool:
    """Tell whether the driver raised it itself, as it does where rows are copied past SQLAlchemy."""
    import psycopg

    return isinstance(error, psycopg.Error)


def _is_lost(error: Exception) -> bool:
    return isinstance(error, OperationalError) and error.connection_invalidated


def _server_error(cause: BaseException | None, address: Path | URL, *, lost: bool) -> StorageError:
    state = getattr(cause, "sqlstate", None) or ""
    text = next((text for start, text in BY_STATE.items() if state.startswith(start)), None)
    if text is None and isinstance(address, URL) and not state:
        text = NO_SERVER if lost else _why_no_connection(cause, address)
    reason = str(cause).strip().split("\n", 1)[0]
    return StorageError(text or SERVER_OTHER, address=shown(address), reason=reason)


def _why_no_connection(cause: BaseException | None, address: URL) -> str | None:
    """Ask the server itself: its words come in its own language, and tell no code before somebody is let in."""
    import psycopg

    if not isinstance(cause, psycopg.OperationalError):
        return None
    answer = psycopg.pq.PGconn.ping(_conninfo(address).encode())
    if answer == psycopg.pq.Ping.REJECT:
        return STARTING
    if answer != psycopg.pq.Ping.OK:
        return NO_SERVER
    connection = getattr(cause, "pgconn", None)
    asked = connection is not None and (connection.used_password or connection.needs_password)
    return WRONG_PASSWORD if asked and not _lets_in(address) else REFUSED


def _lets_in(address: URL) -> bool:
    """Tell whether name and password are good for the database that every server has."""
    import psycopg

    try:
        psycopg.connect(_conninfo(address, dbname=EVERY_SERVER_HAS)).close()
    except psycopg.OperationalError:
        return False
    return True


def _conninfo(address: URL, *, dbname: str = "") -> str:
    from psycopg.conninfo import make_conninfo

    told = {"host": address.host, "port": address.port, "user": address.username, "password": address.password}
    given = {name: str(value) for name, value in {**address.query, **told}.items() if value is not None}
    return make_conninfo(**{**given, "dbname": dbname or address.database or "", "connect_timeout": "5"})
