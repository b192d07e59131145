"""Looking at learners' files without changing them, for the doctor and for statistics."""

import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.database import connect_to_look, looked_into, storage_errors
from app.storage.learner.facts import links
from app.storage.learner.migrations import LEARNER_SCHEMA
from app.trust.chain import first_break

if TYPE_CHECKING:
    from app.engine.paper import Paper


class RecordsRead(msgspec.Struct, frozen=True):
    """What a learner's file holds: the records of its facts in sequence, and its papers by their hash."""

    facts: list[bytes]
    papers: "dict[str, Paper]"


def sqlite_version() -> str:
    """Return the version of SQLite in use."""
    return sqlite3.sqlite_version


def inspect_learner_file(path: Path) -> tuple[int, int | None]:
    """Return the number of facts and the first broken place of the chain (None if whole), changing nothing.

    Raises:
        StorageError: if the file is damaged or cannot be read.
    """
    with storage_errors(path), closing(connect_to_look(path)) as connection:
        chain = list(links(connection))
    return len(chain), first_break(chain)


LearnerState = Literal["whole", "broken", "missing", "empty", "foreign", "damaged", "newer", "busy", "closed"]
"""How a learner's file is found. "broken": its chain; "foreign": no SQLite file; "closed": no right to read it."""


class LearnerLook(msgspec.Struct, frozen=True, kw_only=True):
    """What a look into a learner's file found. `last_at` is the UTC ISO text of its last fact, `last_local` local."""

    state: LearnerState
    facts: int = 0
    broken_at: int | None = None
    last_at: str = ""
    last_local: str = ""
    reason: str = ""


def look_into(path: Path) -> LearnerLook:
    """Return how a learner's file is, changing nothing; nothing is raised for what is wrong with it."""
    size = _size(path)
    if not size:
        return LearnerLook(state="missing" if size is None else "empty")
    try:
        with closing(connect_to_look(path)) as connection:
            connection.execute("PRAGMA busy_timeout=500")
            return _looked_into(connection)
    except sqlite3.Error as error:
        return LearnerLook(state=_state_after(error, path), reason=str(error))


def _looked_into(connection: sqlite3.Connection) -> LearnerLook:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        return LearnerLook(state="damaged", reason=verdict.splitlines()[-1])
    if LEARNER_SCHEMA.applied(connection) - set(LEARNER_SCHEMA.names):
        return LearnerLook(state="newer")
    chain = list(links(connection))
    broken_at = first_break(chain)
    last = _Moment() if broken_at is not None or not chain else msgspec.json.decode(chain[-1].canonical, type=_Moment)
    return LearnerLook(
        state="whole" if broken_at is None else "broken",
        facts=len(chain),
        broken_at=broken_at,
        last_at=last.at,
        last_local=last.local,
    )


class _Moment(msgspec.Struct, frozen=True):
    at: str = ""
    local: str = ""


def is_locked_outside(path: Path) -> bool:
    """Tell whether another program keeps a learner's file, or the log beside it, locked against writing.

    Asked of the system where it can be (POSIX); elsewhere the look into the file meets the lock. No Kense may have the
    file open: closing it here would drop the locks that SQLite holds for this program.
    """
    return _is_locked(path, SQLITE_LOCK_BYTES) or _is_locked(path.with_name(f"{path.name}-shm"), WAL_WRITE_LOCK)


SQLITE_LOCK_BYTES = (0x40000000, 512)
"""Start and length of what SQLite locks in a database (www.sqlite.org/fileformat2.html, the lock-byte page)."""

WAL_WRITE_LOCK = (120, 1)
"""The byte of the log's index that its writer locks (www.sqlite.org/walformat.html, WAL locks)."""


if sys.platform == "win32":

    def _is_locked(_path: Path, _place: tuple[int, int]) -> bool:
        return False

else:
    import fcntl

    def _is_locked(path: Path, place: tuple[int, int]) -> bool:
        start, length = place
        try:
            file = path.open("rb")
        except OSError:
            return False
        with file:
            try:
                fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, length, start)
            except OSError:
                return True
            return False


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _state_after(error: sqlite3.Error, path: Path) -> LearnerState:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "busy"
    if name.startswith("SQLITE_NOTADB"):
        return "foreign"
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_READONLY")):
        return "closed" if path.exists() else "missing"
    return "damaged"


def read_records(path: Path) -> RecordsRead:
    """Return the facts and papers of a learner's file, changing nothing.

    Raises:
        NewerDatabaseError: if a newer program wrote the file.
        StorageError: if it is damaged, was changed from outside or cannot be read.
    """
    with looked_into(path, LEARNER_SCHEMA) as connection:
        chain = list(links(connection))
        papers = connection.execute("SELECT hash, content FROM papers").fetchall()
    place = first_break(chain)
    if place is not None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The record in {file} was changed from outside at entry {place}. Nothing was deleted; keep the folder "
            "{folder} and show it to your trainer.",
        )
        raise StorageError(text, file=path.name, place=place, folder=str(path.parent))
    return RecordsRead([link.canonical for link in chain], dict(readable_papers(papers)))


def readable_papers(papers: Iterable[tuple[str, bytes]]) -> "Iterator[tuple[str, Paper]]":
    """Yield papers, given as stored by their hash, that this program can read: it may not know a kind of question."""
    from app.engine.paper import Paper

    for name, content in papers:
        with suppress(msgspec.MsgspecError):
            yield name, msgspec.msgpack.decode(content, type=Paper)
