"""The schema of a kind of file as its migrations, told without loading sqlite-utils.

Its import takes a quarter of a start, and a file that is up to date needs none of it (docs/decisions/0009).
"""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations


class Schema(msgspec.Struct, frozen=True):
    """Migrations by name in the order they are applied; `name` is that of the whole set."""

    name: str
    steps: tuple[tuple[str, "Callable[[Database], None]"], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all migrations."""
        return tuple(name for name, _ in self.steps)

    def applied(self, connection: sqlite3.Connection) -> set[str]:
        """Return the migrations a file has had, also those this program does not know."""
        table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
        if connection.execute(table).fetchone() is None:
            return set()
        rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (self.name,))
        return {name for (name,) in rows}

    def migrations(self) -> "Migrations":
        """Return the set that sqlite-utils applies and records."""
        from sqlite_utils.migrations import Migrations

        migrations = Migrations(self.name)
        for name, step in self.steps:
            migrations(name=name)(step)
        return migrations
