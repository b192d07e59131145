"""Looking at a learner's file without changing it, for the doctor."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.storage.database import connect_to_look, storage_errors
from app.storage.learner.facts import links
from app.trust.chain import first_break


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
