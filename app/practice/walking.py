"""Walking through a desk at random, to find where it stops, breaks or scores what cannot be."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any, TypeVar

from app.practice.common import Entry, Field, Move, Value
from app.practice.look import documents_of, options_for
from app.practice.play import Play
from app.practice.spec import Subject
from app.practice.workbench import CHANGE, ITEM, PLACE, REMOVE, TO

T = TypeVar("T")

LONGEST_WALK = 300
"""Entries after which a walk ends where a run could go on for ever."""


def walk(play: Play, source: Random, *, most: int = LONGEST_WALK) -> Iterator[Entry]:
    """Yield the entries of one walk; it ends when the run is over, nothing can be done, or after `most`."""
    return (entry for entry, _ in _steps(play, source, most))


def dead_ends(play: Play, *, walks: int, seed: str) -> Iterator[str]:
    """Yield where walks could go no further though the run was not over."""
    source = Random(seed)  # noqa: S311 - walks, not secrets
    for _ in range(walks):
        ended = play.begin()
        for _, after in _steps(play, source, LONGEST_WALK):
            ended = after
        if not play.is_over(ended) and not list(play.moves(ended)):
            yield str(getattr(ended, "current", ""))


def _steps(play: Play, source: Random, most: int) -> Iterator[tuple[Entry, Any]]:
    """Yield the entries of one walk, each with the state after it."""
    state = play.begin()
    for _ in range(most):
        moves = [] if play.is_over(state) else list(play.moves(state))
        if not moves:
            return
        entry = walk_entry(play, moves[int(source.random() * len(moves))], source)
        state = play.after(state, entry)
        yield entry, state


def walk_entry(play: Play, move: Move, source: Random) -> Entry:
    """Return an entry that does a move with values drawn at random, some of them left out."""
    subject = play.subjects.get(move.case)
    drawn = {one.id: _value(play, subject, one, source) for one in move.fields if source.random() < 0.9}
    values = {name: value for name, value in drawn.items() if value is not None}
    if move.action in {CHANGE, REMOVE, PLACE}:
        values |= {ITEM: f"i{1 + int(source.random() * 6)}", TO: float(int(source.random() * 6))}
    return Entry(case=move.case, action=move.action, arguments=values)


def _value(play: Play, subject: Subject | None, field: Field, source: Random) -> Value | None:
    ids = [one.id for one in options_for(play.practice, subject, field)]
    if field.kind in {"choices", "arrange"}:
        return [one for one in ids if source.random() < 0.5]
    if field.kind == "yes":
        return source.random() < 0.5
    if field.kind == "number":
        return round(source.random() * 10, 2)
    if field.kind == "date":
        return _one(play.scene.workdays, source).isoformat()
    if field.kind == "text":
        return " ".join(ids[:3]) or "x"
    return _value_of_document(play, subject, field, ids, source)


def _value_of_document(
    play: Play, subject: Subject | None, field: Field, ids: list[str], source: Random
) -> Value | None:
    there = documents_of(play.practice, play.scene, subject)
    document = next((one for one in there if one.id == field.document), None)
    if field.kind == "marks":
        passages = document.passages if document else ()
        return {one.id: _one(ids, source) for one in passages if ids and source.random() < 0.5}
    rows = [one.id for one in document.rows] if document and field.kind == "row" else ids
    return _one(rows, source) if rows else None


def _one(things: Sequence[T], source: Random) -> T:
    return things[int(source.random() * len(things))]
