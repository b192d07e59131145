"""Copies of learners' files that lie beside the one in use: reading their chains, giving them a name of their own."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.storage.database import connect_to_look, looked_into, storage_errors
from app.storage.learner.copies import Chain, chains, rename_database
from app.storage.learner.facts import links
from app.storage.learner.migrations import LEARNER_SCHEMA
from app.trust.chain import ChainLink

_HAS_NAME = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'identity'"


def chains_of(path: Path) -> tuple[list[Chain], list[tuple[str, bytes]]]:
    """Return the facts and the frozen papers of a learner's file, changing nothing; an old file has no name yet.

    Raises:
        NewerDatabaseError: if a newer program wrote the file.
        StorageError: if it is damaged or cannot be read.
    """
    with looked_into(path, LEARNER_SCHEMA) as connection:
        named = connection.execute(_HAS_NAME).fetchone() is not None
        found = chains(connection) if named else [Chain("", tuple(links(connection)))]
        return found, connection.execute("SELECT hash, content FROM papers").fetchall()


def rename_in(path: Path) -> None:
    """Give a copy a name of its own; a file from before there were names gets one when it is first opened.

    Raises:
        StorageError: if it cannot be written.
    """
    with storage_errors(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        if connection.execute(_HAS_NAME).fetchone() is not None:
            rename_database(connection)


def readable_chain(path: Path) -> Chain:
    """Return as many facts from the beginning as can still be read of a damaged file, changing nothing."""
    found: list[ChainLink] = []
    try:
        with closing(connect_to_look(path)) as connection:
            for link in links(connection):
                if link.sequence != len(found) + 1 or (found and link.previous != found[-1].hash):
                    break
                found.append(link)
    except (sqlite3.Error, UnicodeDecodeError):
        pass
    return Chain("", tuple(found))


def readable_papers(path: Path) -> list[tuple[str, bytes]]:
    """Return the frozen papers that can still be read of a damaged file."""
    found: list[tuple[str, bytes]] = []
    try:
        with closing(connect_to_look(path)) as connection:
            found.extend(connection.execute("SELECT hash, content FROM papers"))
    except sqlite3.Error:
        pass
    return found
