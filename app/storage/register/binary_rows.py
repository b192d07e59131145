"""Rows as PostgreSQL's COPY takes them in binary form, made column by column.

The driver writes them cell by cell, which took a third of an intake. The form is told in PostgreSQL's manual at COPY,
"Binary Format": every row begins with the number of its fields, every field with its length, -1 for NULL.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice, repeat
from struct import Struct
from typing import Any

CHUNK = 5_000
"""Rows that are sent at once: the server stores them while the next ones are made."""

_HEAD = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_TAIL = b"\xff\xff"
_NULL = b"\xff\xff\xff\xff"
_LENGTH = Struct(">i").pack
_COUNT = Struct(">h").pack


def binary_rows(kinds: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> Iterator[bytes]:
    """Yield rows in parts, header and end among them; `kinds` are the types of the columns as DDL names them."""
    writers = [_WRITERS[kind] for kind in kinds]
    count = _COUNT(len(kinds))
    yield _HEAD
    for start in range(0, len(rows), CHUNK):
        columns = zip(*islice(rows, start, start + CHUNK), strict=True)
        fields = [write(column) for write, column in zip(writers, columns, strict=True)]
        yield b"".join(chain.from_iterable(zip(repeat(count), *fields, strict=False)))
    yield _TAIL


def _fixed(form: str, size: int) -> Callable[[Sequence[Any]], list[bytes]]:
    pack = Struct(f">i{form}").pack

    def written(column: Sequence[Any]) -> list[bytes]:
        return [_NULL if value is None else pack(size, value) for value in column]

    return written


def _bytes(column: Sequence[bytes | None]) -> list[bytes]:
    return [_NULL if value is None else _LENGTH(len(value)) + value for value in column]


def _text(column: Sequence[str | None]) -> list[bytes]:
    return _bytes([None if value is None else value.encode() for value in column])


_WRITERS: dict[str, Callable[[Sequence[Any]], list[bytes]]] = {
    "TEXT": _text,
    "BYTEA": _bytes,
    "BIGINT": _fixed("q", 8),
    "INTEGER": _fixed("i", 4),
    "DOUBLE PRECISION": _fixed("d", 8),
}
