"""What all tables of the register are made with, on SQLite and PostgreSQL alike."""

from typing import Any

from sqlalchemy import REAL, BigInteger, Double, Integer, MetaData, Table
from sqlalchemy.types import TypeEngine

Number = BigInteger().with_variant(Integer(), "sqlite")
Fraction: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")

METADATA = MetaData()


def table(name: str, *parts: Any, rowid: bool = True) -> Table:
    """Return a table of the register; SQLite looks at the types of its values."""
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)
