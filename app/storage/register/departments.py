"""Departments as a tree."""

import json
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, Select, func, select, update

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.storage.register.bulk import put
from app.storage.register.schema import DEPARTMENTS


class Department(msgspec.Struct, frozen=True, kw_only=True):
    """A department with its names by language; `parent` is "" at the top. `headcount` counts itself alone."""

    id: str
    names: LocalText
    parent: str = ""
    place: int = 0
    headcount: int = 0


def put_departments(connection: Connection, departments: Iterable[Department]) -> None:
    """Add departments or change their names, places and parents; who works there stays.

    Raises:
        StorageError: if a parent is unknown, or a department would be below itself.
    """
    known = {one.id: one for one in all_departments(connection)}
    given = {one.id: one for one in departments}
    _refuse_no_tree({**known, **given})
    counted = {name: one.headcount for name, one in known.items()}
    rows = [
        (one.id, None, json.dumps(one.names, ensure_ascii=False), one.place, counted.get(one.id, 0))
        for one in given.values()
    ]
    put(connection, DEPARTMENTS, rows)
    # Parents come second, so that they may be given in any order.
    for one in given.values():
        if one.parent:
            changed = update(DEPARTMENTS).where(DEPARTMENTS.c.id == one.id).values(parent=one.parent)
            connection.execute(changed)


def all_departments(connection: Connection) -> list[Department]:
    """Return all departments in order of their places."""
    rows = connection.execute(select(DEPARTMENTS).order_by(DEPARTMENTS.c.place, DEPARTMENTS.c.id))
    return [
        Department(
            id=row.id, names=json.loads(row.names), parent=row.parent or "", place=row.place, headcount=row.headcount
        )
        for row in rows
    ]


def with_below(top: str) -> Select[tuple[str]]:
    """Return the query for a department and everything below it."""
    tree = select(DEPARTMENTS.c.id).where(DEPARTMENTS.c.id == top).cte("below", recursive=True)
    tree = tree.union(select(DEPARTMENTS.c.id).join(tree, DEPARTMENTS.c.parent == tree.c.id))
    return select(tree.c.id)


def with_above() -> Select[tuple[str, str]]:
    """Return the query for pairs (department, itself or one above it)."""
    tree = select(DEPARTMENTS.c.id, DEPARTMENTS.c.id.label("above")).cte("tree", recursive=True)
    parents = select(tree.c.id, DEPARTMENTS.c.parent).join(DEPARTMENTS, DEPARTMENTS.c.id == tree.c.above)
    tree = tree.union(parents.where(DEPARTMENTS.c.parent.is_not(None)))
    return select(tree.c.id, tree.c.above)


def people_below(connection: Connection, top: str) -> int:
    """Return how many people work in a department and everything below it."""
    counted = select(func.sum(DEPARTMENTS.c.headcount)).where(DEPARTMENTS.c.id.in_(with_below(top)))
    return int(connection.scalar(counted) or 0)


def _refuse_no_tree(departments: dict[str, Department]) -> None:
    for one in departments.values():
        seen, at = {one.id}, one.parent
        while at:
            if at in seen or at not in departments:
                text = QT_TRANSLATE_NOOP(
                    "core",
                    "The department {id} cannot be placed under {parent}: that one is not in the list, or stands "
                    "below it. Nothing was changed. Correct the list and try again.",
                )
                raise StorageError(text, id=one.id, parent=one.parent)
            seen.add(at)
            at = departments[at].parent
