"""Looking into the search index: what comes nearest to the words of a query, best first."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from app.engine.folding import QueryWord
from app.engine.searchable import Document, Note, note_document
from app.storage.database import storage_errors
from app.storage.search import tables

MOST_LOOKED_AT = 1_000
"""Documents that are ranked for one word: a word that stands in more of them tells too little to rank all."""

SHORTEST_BEGINNING = 3
"""A shorter beginning is looked up in names alone: it fits too many words for anything else."""

_RANKED = """
SELECT d.kind, d.language, d.title, d.course, d.item, d.within, d.block, d.key, d.text, found.nearness
FROM (
    SELECT id, nearness FROM (
        SELECT rowid AS id, bm25({table}, 6.0, 1.0, 1.5) AS nearness
        FROM {schema}.{table} WHERE {table} MATCH ? {only} LIMIT ?
    ) ORDER BY nearness LIMIT ?
) AS found JOIN {schema}.documents AS d ON d.id = found.id
ORDER BY found.nearness
"""
_CONTENT = _RANKED.format(schema="main", table="words", only="")
_NOTES = _RANKED.format(schema="notes", table="words", only="")
_SEEN = _RANKED.format(schema="main", table="asked", only="AND +rowid IN (SELECT id FROM temp.seen)")
"""With the plus SQLite asks of each question that fits whether it was seen, and not the other way round."""


class Ranked(msgspec.Struct, frozen=True):
    """A document that was found; the higher `weight`, the nearer (bm25 with the sign turned)."""

    document: Document
    weight: float


class SearchIndex:
    """An open index. It belongs to the thread that opened it; notes and what was seen stay in memory."""

    def __init__(self, path: Path) -> None:
        """Open an index for reading.

        Raises:
            StorageError: if it cannot be read.
        """
        self.path = path
        with storage_errors(path):
            # Nobody ever changes a finished index, so SQLite need not lock it.
            self._db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._db.execute("PRAGMA temp_store=MEMORY")
            self._db.execute("ATTACH ':memory:' AS notes")
            self._db.execute("CREATE TEMP TABLE seen (id INTEGER PRIMARY KEY)")
        self._has_notes = False

    def set_notes(self, notes: Iterable[Note]) -> None:
        """Make a learner's notes findable, and no others; nothing of them is written."""
        self._has_notes = False
        with closing(sqlite3.connect(":memory:")) as filled:
            tables.create(filled)
            for note in notes:
                tables.add(filled, "notes", note_document(note))
                self._has_notes = True
            filled.commit()
            content = filled.serialize()
        self._db.deserialize(content, name="notes")

    def set_seen(self, questions: Iterable[tuple[str, str]]) -> None:
        """Say which questions may be found: pairs of course and question."""
        self._db.execute("DELETE FROM temp.seen")
        self._db.executemany(
            "INSERT OR IGNORE INTO temp.seen SELECT id FROM main.documents "
            "WHERE kind = 'question' AND course = ? AND item = ?",
            questions,
        )

    def look(self, words: tuple[QueryWord, ...], *, limit: int, every: bool) -> list[Ranked]:
        """Return documents that have every word, or any word, some of them twice.

        They come as names, content, questions and notes, the best of each first.

        Raises:
            StorageError: if the index was damaged.
        """
        if not words:
            return []
        if len(words) > 1 and _is_short(words[-1:]):
            # Two letters of a further word narrow nothing down yet; the order of hits regards them.
            words = words[:-1]
        anywhere, named = (_match(words, every=every, names=names) for names in (False, True))
        with storage_errors(self.path):
            found = self._ranked(_CONTENT, named, limit)
            if not _is_short(words):
                found += self._ranked(_CONTENT, anywhere, limit)
                found += self._ranked(_SEEN, anywhere, limit)
            if self._has_notes:
                found += self._ranked(_NOTES, anywhere, limit)
        return found

    def close(self) -> None:
        """Close the index."""
        self._db.close()

    def _ranked(self, statement: str, expression: str, limit: int) -> list[Ranked]:
        rows = self._db.execute(statement, (expression, MOST_LOOKED_AT, limit))
        return [_as_ranked(row) for row in rows]


def _as_ranked(row: tuple[Any, ...]) -> Ranked:
    kind, language, title, course, item, within, block, key, text, rank = row
    document = Document(
        kind=kind,
        language=language,
        title=title,
        course=course,
        item=item,
        within=within,
        block=block,
        key=key,
        text=text,
    )
    return Ranked(document, -rank)


def _is_short(words: tuple[QueryWord, ...]) -> bool:
    return len(words) == 1 and words[0].begun and len(words[0].form) < SHORTEST_BEGINNING


def _match(words: tuple[QueryWord, ...], *, every: bool, names: bool) -> str:
    """Return the words as an FTS5 expression: each as one of its stems, an unfinished one as a beginning too."""
    alternatives = _in_names if names else _anywhere
    return (" AND " if every else " OR ").join(alternatives(word) for word in words)


def _anywhere(word: QueryWord) -> str:
    stems = " OR ".join(f'"{tables.MARKS[language]}{stem}"' for language, stem in word.stems.items())
    return f'({stems} OR (forms : "{word.form}"{"*" if word.begun else ""}))'


def _in_names(word: QueryWord) -> str:
    end = "*" if word.begun else ""
    stems = " OR ".join(f'"{tables.MARKS[language]}{stem}"{end}' for language, stem in word.stems.items())
    return f"(key : ({stems}))"
