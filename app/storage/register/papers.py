"""Question papers of attempts, as PCs sent them, each once."""

import zlib
from collections.abc import Mapping

from sqlalchemy import Connection, select

from app.storage.register.bulk import insert_new
from app.storage.register.schema import PAPERS


def keep_papers(connection: Connection, papers: Mapping[str, bytes]) -> int:
    """Store papers by their SHA-256 (hex) and return how many are new."""
    rows = [(bytes.fromhex(name), zlib.compress(content, 1)) for name, content in sorted(papers.items())]
    return insert_new(connection, PAPERS, rows) if rows else 0


def paper(connection: Connection, name: str) -> bytes | None:
    """Return a paper as the PC stored it, or None."""
    stored = connection.scalar(select(PAPERS.c.content).where(PAPERS.c.hash == bytes.fromhex(name)))
    return None if stored is None else zlib.decompress(stored)
