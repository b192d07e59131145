"""The steps by which a new register is made, and an older one becomes a newer one."""

from collections.abc import Callable

from sqlalchemy import Connection, inspect, text

from app.storage.register.certificate_tables import ISSUING_TABLES
from app.storage.register.facts import know_again
from app.storage.register.metadata import METADATA
from app.storage.register.people import keep_sought_texts
from app.storage.register.rollup import recount_all
from app.storage.register.schema import CLAIMS, KNOWN_FACTS, NOTICES, PEOPLE, ROLLUP_SETS


def _r001_register(connection: Connection) -> None:
    METADATA.create_all(connection)


def _r002_certificates(connection: Connection) -> None:
    METADATA.create_all(connection, tables=ISSUING_TABLES)


def _r003_large_offices(connection: Connection) -> None:
    if any(one["name"] == "sought" for one in inspect(connection).get_columns(PEOPLE.name)):
        return
    connection.execute(text("ALTER TABLE people ADD COLUMN sought TEXT NOT NULL DEFAULT ''"))
    keep_sought_texts(connection)
    METADATA.create_all(connection, tables=[ROLLUP_SETS])
    recount_all(connection)


def _r004_known_facts(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        # It would compress records from 2 KB on and lay them apart, which takes twice as long as storing them.
        connection.execute(text("ALTER TABLE pieces SET (toast_tuple_target = 8160)"))
    if not inspect(connection).has_table("facts"):
        return
    METADATA.create_all(connection, tables=[KNOWN_FACTS, CLAIMS])
    know_again(connection)
    connection.execute(text("DROP TABLE facts"))


def _r005_notices_by_bundle(connection: Connection) -> None:
    for one in NOTICES.indexes:
        one.create(connection, checkfirst=True)


STEPS: tuple[tuple[str, Callable[[Connection], None]], ...] = (
    ("r001_register", _r001_register),
    ("r002_certificates", _r002_certificates),
    ("r003_large_offices", _r003_large_offices),
    ("r004_known_facts", _r004_known_facts),
    ("r005_notices_by_bundle", _r005_notices_by_bundle),
)
"""In order. The first makes all tables as `schema` has them; a released one is never edited, and one that is added
below changes registers that have had the first, looking first whether the change is there already."""
