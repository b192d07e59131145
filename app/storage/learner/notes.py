"""Notes, highlights and bookmarks, and what is being typed into a note."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, get_args

import msgspec

from app.storage.learner.facts import Fact, own_words

if TYPE_CHECKING:
    from sqlite3 import Connection

NoteKind = Literal["note", "highlight", "bookmark"]
KINDS: tuple[NoteKind, ...] = get_args(NoteKind)

TABLES = ("notes",)
"""The projections of this module."""


class NoteRow(msgspec.Struct, frozen=True, kw_only=True):
    """Something a learner kept. `anchor` is that of `app.engine.anchors` as plain values; times are UTC ISO texts."""

    id: str
    kind: NoteKind
    course: str
    item: str
    anchor: dict[str, Any]
    text: str
    kept_at: str
    changed_at: str


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A note that is being typed: saved with every rest, no fact until it is finished."""

    id: str
    anchor: dict[str, Any]
    text: str


def kept_notes(db: "Connection", course: str = "", item: str = "") -> list[NoteRow]:
    """Return what is kept, of one course or item where they are named, oldest first."""
    rows = db.execute(
        "SELECT id, kind, course, item, anchor, text, kept_at, changed_at FROM notes "
        "WHERE removed = 0 AND (? = '' OR course = ?) AND (? = '' OR item = ?) ORDER BY kept_at, id",
        (course, course, item, item),
    )
    return [_row(row) for row in rows]


def note(db: "Connection", note_id: str) -> NoteRow | None:
    """Return one of them, or None if it was never kept or was removed."""
    row = db.execute(
        "SELECT id, kind, course, item, anchor, text, kept_at, changed_at FROM notes WHERE id = ? AND removed = 0",
        (note_id,),
    ).fetchone()
    return _row(row) if row else None


def keep_draft(db: "Connection", draft: Draft) -> None:
    """Save what is being typed."""
    anchor = json.dumps(draft.anchor, ensure_ascii=False)
    db.execute("INSERT OR REPLACE INTO note_drafts (id, anchor, text) VALUES (?, ?, ?)", (draft.id, anchor, draft.text))


def drafts(db: "Connection") -> list[Draft]:
    """Return what was being typed and never finished."""
    rows = db.execute("SELECT id, anchor, text FROM note_drafts ORDER BY rowid")
    return [Draft(id=row[0], anchor=json.loads(row[1]), text=row[2]) for row in rows]


def drop_draft(db: "Connection", note_id: str) -> None:
    """Forget what was being typed: it is finished."""
    db.execute("DELETE FROM note_drafts WHERE id = ?", (note_id,))


def _kept(kind: NoteKind) -> "Callable[[Connection, Fact], None]":
    def change(db: "Connection", fact: Fact) -> None:
        words = own_words(db, fact.body.get("private", ""))
        if not words:
            return
        # A change that came later from another copy does not win over a newer one.
        db.execute(
            "INSERT INTO notes (id, kind, course, item, anchor, text, kept_at, changed_at, removed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (id) DO UPDATE SET anchor = excluded.anchor, "
            "text = excluded.text, changed_at = excluded.changed_at, removed = 0 "
            "WHERE excluded.changed_at >= changed_at",
            (
                fact.body["id"],
                kind,
                words["anchor"]["course"],
                words["anchor"].get("item", ""),
                json.dumps(words["anchor"], ensure_ascii=False),
                words.get("text", ""),
                fact.at,
                fact.at,
            ),
        )

    return change


def _removed(db: "Connection", fact: Fact) -> None:
    db.execute(
        "UPDATE notes SET removed = 1, changed_at = ? WHERE id = ? AND changed_at <= ?",
        (fact.at, fact.body["id"], fact.at),
    )


def _row(row: tuple[Any, ...]) -> NoteRow:
    return NoteRow(
        id=row[0],
        kind=row[1],
        course=row[2],
        item=row[3],
        anchor=json.loads(row[4]),
        text=row[5],
        kept_at=row[6],
        changed_at=row[7],
    )


CHANGES: "dict[str, Callable[[Connection, Fact], None]]" = {
    **{f"{kind}.kept": _kept(kind) for kind in KINDS},
    **{f"{kind}.removed": _removed for kind in KINDS},
}
"""What each kind of fact changes."""
