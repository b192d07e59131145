"""Many rows at once: by executemany in SQLite and where there are few; a server is sent many by COPY."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Dialect,
    Insert,
    MetaData,
    Select,
    Table,
    Text,
    bindparam,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.types import UserDefinedType

from app.storage.register.binary_rows import binary_rows

Row = tuple[Any, ...]

K = TypeVar("K", int, str)

FEW = 200
"""Up to so many rows go to a server one by one: COPY and a temporary table cost as much as these."""

STAGING = MetaData()


class _Numbers(UserDefinedType[str]):
    """An array of numbers, written as PostgreSQL writes it."""

    cache_ok = True
    render_bind_cast = True

    def get_col_spec(self, **_told: Any) -> str:
        return "BIGINT[]"


def staged(table: Table) -> Table:
    """Return the temporary table beside `table` to which `stage` brings rows; it has the same columns."""
    name = f"staged_{table.name}"
    return STAGING.tables[name] if name in STAGING.tables else table.to_metadata(STAGING, name=name)


def stage(connection: Connection, table: Table, rows: Sequence[Row]) -> Table:
    """Empty the temporary table beside `table`, bring rows with all columns in order to it, and return it."""
    temporary = staged(table)
    if connection.dialect.name == "sqlite":
        made = f"CREATE TEMPORARY TABLE IF NOT EXISTS {temporary.name} AS SELECT * FROM {table.name} WHERE 0"  # noqa: S608
        connection.exec_driver_sql(made)
        connection.execute(Delete(temporary))
        _run_many(connection, insert(temporary), rows)
        return temporary
    connection.exec_driver_sql(
        f"CREATE TEMPORARY TABLE IF NOT EXISTS {temporary.name} ON COMMIT DELETE ROWS "  # noqa: S608 - ours
        f"AS SELECT * FROM {table.name} WITH NO DATA"
    )
    connection.execute(Delete(temporary))
    _copy(connection, temporary, rows)
    return temporary


def among(connection: Connection, column: ColumnElement[int], numbers: Collection[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of given numbers, however many: one parameter, not one for each."""
    if connection.dialect.name == "sqlite":
        listed = func.json_each(json.dumps(list(numbers))).table_valued("value")
        return column.in_(select(listed.c.value))
    # As text: the driver writes a list number by number, in Python, which takes longer than looking them up.
    return column == func.any(bindparam(None, f"{{{','.join(map(str, numbers))}}}", type_=_Numbers()))


def among_texts(connection: Connection, column: ColumnElement[str], texts: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a column is one of given texts, as `among` does for numbers."""
    if connection.dialect.name == "sqlite":
        listed = func.json_each(json.dumps(list(texts))).table_valued("value")
        return column.in_(select(listed.c.value))
    return column == func.any(bindparam(None, list(texts), type_=postgresql.ARRAY(Text)))


@contextmanager
def asked_by_key(connection: Connection) -> Iterator[None]:
    """Have PostgreSQL look keys up by index while the block asks for many: it would rather read whole tables.

    For fifty thousand of a million rows that takes three times as long.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    yield
    connection.exec_driver_sql("SET LOCAL enable_seqscan = DEFAULT")


def found_by(connection: Connection, column: ColumnElement[K], keys: Select[K]) -> ColumnElement[bool]:
    """Return the condition that a column is one of the keys that a query finds, each looked up by index."""
    if connection.dialect.name == "sqlite":
        return column.in_(keys)
    return column == func.any(func.array(keys.scalar_subquery()))


def add(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows, with all columns in order, of which none is there yet."""
    if _one_by_one(connection, rows):
        _run_many(connection, insert(table), rows)
    else:
        _copy(connection, table, rows)


@contextmanager
def behind(connection: Connection) -> Iterator[Callable[[Table, Sequence[Row]], None]]:
    """Lend a function that adds rows as `add` does, on a server while the block computes.

    Rows are made into what is sent at once, and sent in a thread: the server stores them meanwhile, and the thread does
    nothing but wait for it. The block must leave the connection alone; at its end all rows are stored.
    """
    sent: list[Future[None]] = []
    with ThreadPoolExecutor(max_workers=1) as thread:

        def send(table: Table, rows: Sequence[Row]) -> None:
            if connection.dialect.name == "sqlite" or (len(rows) <= FEW and not sent):
                add(connection, table, rows)
            elif len(rows) <= FEW:
                sent.append(thread.submit(add, connection, table, rows))
            else:
                sent.append(thread.submit(_send, connection, table, list(_binary(connection, table, rows))))

        yield send
    for one in sent:
        one.result()


def insert_new(
    connection: Connection, table: Table, rows: Sequence[Row], *, meanwhile: Callable[[], None] | None = None
) -> int:
    """Insert the rows, with all columns in order, whose key is not there yet, and return their number.

    `meanwhile` is called once while a server stores them; it leaves the connection alone.
    """
    compute = meanwhile or (lambda: None)
    if _one_by_one(connection, rows):
        compute()
        return _run_many(connection, _inserted(connection, table).on_conflict_do_nothing(), rows)
    if _copied_whole(connection, table, rows, compute):
        return len(rows)
    temporary = stage(connection, table, rows)
    names = [column.name for column in table.columns]
    fresh = postgresql.insert(table).from_select(names, temporary.select().order_by(*_key(temporary)))
    counted = fresh.on_conflict_do_nothing().execution_options(preserve_rowcount=True)
    return int(connection.execute(counted).rowcount)


def _copied_whole(connection: Connection, table: Table, rows: Sequence[Row], compute: Callable[[], None]) -> bool:
    """Try to bring rows straight to their table, and tell whether all of them were new; if not, nothing is changed."""
    # Loaded here, for only who has a server needs its driver.
    from psycopg.errors import UniqueViolation

    try:
        with connection.begin_nested(), behind(connection) as send:
            send(table, rows)
            compute()
    except UniqueViolation:
        return False
    return True


def put(connection: Connection, table: Table, rows: Sequence[Row], *, key: Sequence[str] = ()) -> None:
    """Insert rows with all columns in order; where the primary key, or `key`, is there already, replace them."""
    key = key or [column.name for column in table.primary_key]
    names = [column.name for column in table.columns]
    if _one_by_one(connection, rows):
        told = _inserted(connection, table)
        change = {name: told.excluded[name] for name in names if name not in key}
        _run_many(connection, told.on_conflict_do_update(index_elements=key, set_=change), rows)
        return
    fresh = postgresql.insert(table).from_select(names, stage(connection, table, rows).select())
    change = {name: fresh.excluded[name] for name in names if name not in key}
    connection.execute(fresh.on_conflict_do_update(index_elements=key, set_=change))


def add_up(connection: Connection, table: Table, rows: Sequence[Row], *, column: str) -> None:
    """Insert rows with all columns in order; where the primary key is there already, add `column` to what is there."""
    key = [one.name for one in table.primary_key]
    more = table.c[column]
    if _one_by_one(connection, rows):
        told = _inserted(connection, table)
        changed = told.on_conflict_do_update(index_elements=key, set_={column: more + told.excluded[column]})
        _run_many(connection, changed, rows)
        return
    names = [one.name for one in table.columns]
    fresh = postgresql.insert(table).from_select(names, stage(connection, table, rows).select())
    connection.execute(fresh.on_conflict_do_update(index_elements=key, set_={column: more + fresh.excluded[column]}))


def next_number(connection: Connection, table: Table) -> int:
    """Return the number after the highest one; there is one writer, so it is free."""
    return int(connection.scalar(select(func.coalesce(func.max(table.c.number), 0))) or 0) + 1


def _key(table: Table) -> Iterable[Any]:
    return list(table.primary_key)


def _one_by_one(connection: Connection, rows: Sequence[Row]) -> bool:
    return connection.dialect.name == "sqlite" or len(rows) <= FEW


def _inserted(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def _run_many(connection: Connection, statement: Insert, rows: Sequence[Row]) -> int:
    """Run a statement for all rows past SQLAlchemy, whose dictionary per row costs more than the insert itself."""
    if not rows:
        return 0
    # Values by their place: a server's dialect would have them by name.
    dialect = connection.dialect if connection.dialect.name == "sqlite" else _by_place()
    compiled = str(statement.compile(dialect=dialect))
    cursor = connection.connection.cursor()
    try:
        cursor.executemany(compiled, rows)
        return int(cursor.rowcount)
    finally:
        cursor.close()


@cache
def _by_place() -> Dialect:
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

    return PGDialect_psycopg(paramstyle="format")  # type: ignore[no-untyped-call]


def _copy(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    if not rows:
        return
    _send(connection, table, _binary(connection, table, rows))
    if len(rows) > 1000 and table.metadata is STAGING:
        # Nobody gathers statistics of temporary tables, and without them joins are planned for an empty one.
        connection.execute(text(f"ANALYZE {table.name}"))


def _binary(connection: Connection, table: Table, rows: Sequence[Row]) -> Iterator[bytes]:
    return binary_rows([column.type.compile(connection.dialect) for column in table.columns], rows)


def _send(connection: Connection, table: Table, parts: Iterable[bytes]) -> None:
    cursor = connection.connection.cursor()
    try:
        with cursor.copy(f"COPY {table.name} FROM STDIN WITH (FORMAT BINARY)") as copy:
            for part in parts:
                copy.write(part)
    finally:
        cursor.close()
