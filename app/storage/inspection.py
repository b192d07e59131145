"""Looking at learners' files without changing them, for the doctor and for statistics."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

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
    return RecordsRead([link.canonical for link in chain], dict(_readable(papers)))


def _readable(papers: list[tuple[str, bytes]]) -> "Iterator[tuple[str, Paper]]":
    """Yield the papers this program can read; one of a kind of question it does not know is left out."""
    from app.engine.paper import Paper

    for name, content in papers:
        with suppress(msgspec.MsgspecError):
            yield name, msgspec.msgpack.decode(content, type=Paper)
