"""Registers for tests: every test that asks for one runs on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.clock import SetClock

if TYPE_CHECKING:
    from app.storage.register.opening import Register
    from tests.postgres import Server

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres() -> "Iterator[Server]":
    """A server of its own for this run."""
    from tests.postgres import running_server  # most tests need no database library

    with running_server() as server:
        yield server


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a register can be made."""
    if request.param == "sqlite":
        return str(tmp_path / "office" / "register.sqlite")
    server: Server = request.getfixturevalue("postgres")
    return server.address(server.emptied_database())


@pytest.fixture
def register(address: str) -> "Iterator[Register]":
    """An empty register."""
    from app.storage.register.opening import open_register

    opened = open_register(address, SetClock())
    yield opened
    opened.close()


@pytest.fixture
def emptied(register: "Register") -> "Callable[[], Register]":
    """Return the register once more, emptied: many examples in one test."""
    from app.storage.register.metadata import METADATA

    def empty() -> "Register":
        with register.writing() as connection:
            for table in reversed(METADATA.sorted_tables):
                if table.name != "register_steps":
                    connection.execute(table.delete())
        return register

    return empty
