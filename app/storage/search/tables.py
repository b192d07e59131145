"""The tables of the search index, and how documents are written into them."""

from typing import TYPE_CHECKING

from app.engine.folding import forms, language_of, stem
from app.engine.searchable import Document

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Connection

VERSION = 1
"""Raise it when tables, folding or stems change: an index of another version is built anew."""

TABLES = """
CREATE TABLE sources (name TEXT PRIMARY KEY, hash TEXT NOT NULL);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    course TEXT NOT NULL,
    item TEXT NOT NULL,
    within TEXT NOT NULL,
    block INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX documents_by_source ON documents (source);
CREATE VIRTUAL TABLE words USING fts5(
    key, body, forms, content='', tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4'
);
CREATE VIRTUAL TABLE asked USING fts5(
    key, body, forms, content='', tokenize="unicode61 remove_diacritics 0", prefix='2 3 4'
);
"""
"""`words` are those of all documents but questions, which stand in `asked`: of them only those seen may be found.

The columns `key` and `body` hold stems, each with a letter for its language before it, so that stems of different
languages never meet; `forms` holds the words as they are, for exact words and beginnings of words.
"""

MARKS = {"kk": "k", "ru": "r", "en": "e"}
"""The letter before a stem."""

_ADD_DOCUMENT = "INSERT INTO documents VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_WORDS = {
    "words": "INSERT INTO words (rowid, key, body, forms) VALUES (?, ?, ?, ?)",
    "asked": "INSERT INTO asked (rowid, key, body, forms) VALUES (?, ?, ?, ?)",
}
_REMOVE_WORDS = {
    "words": "INSERT INTO words (words, rowid, key, body, forms) VALUES ('delete', ?, ?, ?, ?)",
    "asked": "INSERT INTO asked (asked, rowid, key, body, forms) VALUES ('delete', ?, ?, ?, ?)",
}


def create(db: "Connection") -> None:
    """Make the tables in an empty database."""
    db.executescript(TABLES)
    db.execute(f"PRAGMA user_version = {VERSION:d}")


def add(db: "Connection", source: str, document: Document) -> None:
    """Write a document of a source."""
    one = document
    added = db.execute(
        _ADD_DOCUMENT,
        (
            source,
            one.kind,
            one.course,
            one.item,
            one.within,
            one.block,
            one.language,
            one.title,
            one.key,
            one.text,
        ),
    )
    words = columns(one.key, one.text, one.language)
    db.execute(_ADD_WORDS[_table(one.kind)], (added.lastrowid, *words))


def remove(db: "Connection", source: str) -> None:
    """Take out all documents of a source."""
    rows = db.execute("SELECT id, kind, key, text, language FROM documents WHERE source = ?", (source,)).fetchall()
    for number, kind, key, text, language in rows:
        # A table without content has to be told what it forgets.
        db.execute(_REMOVE_WORDS[_table(kind)], (number, *columns(key, text, language)))
    db.execute("DELETE FROM documents WHERE source = ?", (source,))
    db.execute("DELETE FROM sources WHERE name = ?", (source,))


def columns(key: str, text: str, language: str) -> tuple[str, str, str]:
    """Return what the columns hold: stems of the key, stems of the text, all words as they are."""
    key_forms, body_forms = forms(key), forms(text)
    return (
        " ".join(_stems(key_forms, language)),
        " ".join(_stems(body_forms, language)),
        " ".join(dict.fromkeys([*key_forms, *body_forms])),
    )


def _stems(words: "Iterable[str]", language: str) -> "Iterable[str]":
    """Yield marked stems; of a text in an unknown language, those of every language."""
    for form in words:
        for one in [language] if language else MARKS:
            spoken = language_of(form, one)
            yield MARKS[spoken] + stem(form, spoken)


def _table(kind: str) -> str:
    return "asked" if kind == "question" else "words"
